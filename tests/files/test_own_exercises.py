"""Beginning, drafts, putting away, copies, import and export, on the disk."""

import json
import shutil

import pytest

from unclench.files.changes import changed
from unclench.files.own_exercises import OwnExercises
from unclench.files.sharing import SharingError
from unclench.files.user_library import UserLibrary
from unclench.system import paths
from unclench.system.atomic_files import previous


@pytest.fixture
def shop(tmp_path) -> OwnExercises:
    folder = tmp_path / "mine"
    folder.mkdir()
    library = UserLibrary(folder, tmp_path / "index.json", frozenset({"breath-46"}))
    return OwnExercises(library, paths.exercises())


def test_a_new_one_is_not_written_before_it_is_saved(shop):
    begun = shop.begin("breathing")
    assert begun.saved is None
    assert not begun.path.exists()
    shop.save(begun.path, begun.text)
    assert shop.open(begun.path).saved == begun.text
    assert shop.begin("breathing").path != begun.path
    shop.save(begun.path, begun.text + " ")
    assert previous(begun.path).read_text() == begun.text


def test_a_copy_has_an_id_of_its_own(shop):
    begun = shop.copy("breath-46.json", "breath-46")
    assert json.loads(begun.text)["id"] == "my-breath-46"
    shop.save(begun.path, begun.text)
    again = shop.copy(str(begun.path), "my-breath-46")
    assert json.loads(again.text)["id"] == "my-breath-46-2"


def test_a_draft_waits_until_the_file_is_saved(shop):
    begun = shop.begin("rest")
    assert shop.drafts() == ()
    shop.keep(begun.path, "draft")
    assert shop.drafts() == (begun.path,)
    assert (shop.open(begun.path).text, shop.open(begun.path).saved) == ("draft", None)
    shop.save(begun.path, begun.text)
    assert shop.drafts() == ()
    assert shop.open(begun.path).text == begun.text


def test_a_damaged_draft_is_passed_over(shop):
    begun = shop.begin("rest")
    shop.keep(begun.path, "draft")
    (draft,) = (shop.folder / ".drafts").iterdir()
    draft.write_text("{")
    assert shop.drafts() == ()
    assert shop.open(begun.path).text == ""


def test_what_is_put_away_comes_back(shop):
    begun = shop.begin("rest")
    shop.save(begun.path, begun.text)
    shop.put_away(begun.path.name)
    assert not begun.path.exists()
    shop.put_back(begun.path.name)
    assert begun.path.read_text() == begun.text
    shop.put_away(begun.path.name)
    begun.path.write_text("another")
    with pytest.raises(FileExistsError):
        shop.put_back(begun.path.name)


def test_a_file_that_is_no_text_is_said(shop):
    (shop.folder / "odd.json").write_bytes(b"\0")
    with pytest.raises(OSError, match="not a text file"):
        shop.read(shop.folder / "odd.json")


def test_out_and_in_again(shop, tmp_path):
    begun = shop.begin("rest")
    shop.save(begun.path, begun.text)
    target = tmp_path / "out.unclench"
    shop.export(begun.path.name, target)
    begun.path.unlink()
    preview = shop.look(target)
    assert preview.ways == ("new",)
    shop.discard(preview)
    path = shop.bring_in(shop.look(target), "new")
    assert path.read_text() == begun.text


def test_a_faulty_one_is_not_given_away(shop, tmp_path):
    (shop.folder / "bad.json").write_text("{}")
    with pytest.raises(SharingError, match="has faults"):
        shop.export("bad.json", tmp_path / "out.json")


def test_the_file_follows_its_id(shop):
    begun = shop.begin("rest")
    first = shop.save(begun.path, changed(begun.text, {("id",): "my-box"}))
    assert first == shop.folder / "my-box.json"
    assert not begun.path.exists()
    text = first.read_text()
    second = shop.save(first, changed(text, {("id",): "my-square"}))
    assert (second.name, first.exists()) == ("my-square.json", False)
    assert previous(second).read_text() == text


@pytest.mark.parametrize("name", ["../out", "", 5, "taken"])
def test_a_file_keeps_its_name_when_the_id_can_be_none(shop, name):
    shop.folder.mkdir(exist_ok=True)
    (shop.folder / "taken.json").write_text("{}")
    begun = shop.begin("rest")
    assert shop.save(begun.path, changed(begun.text, {("id",): name})) == begun.path
    assert shop.save(begun.path, "[") == begun.path


def test_a_file_that_had_a_name_of_its_own_keeps_it(shop):
    begun = shop.begin("rest")
    path = shop.folder / "evening.json"
    path.write_text(begun.text)
    assert shop.save(path, changed(begun.text, {("id",): "my-box"})) == path


def test_a_copy_says_so_in_its_title(shop):
    begun = shop.copy("breath-46.json", "breath-46")
    assert json.loads(begun.text)["title"] == "Longer out-breath (copy)"


def test_a_folder_that_went_is_made_again_but_not_behind_a_dead_link(shop, tmp_path):
    made = shop.begin("rest")
    shop.folder.rmdir()
    shop.keep(made.path, made.text)
    assert shop.drafts() == (made.path,)
    shutil.rmtree(shop.folder)
    shop.folder.symlink_to(tmp_path / "away")
    with pytest.raises(OSError, match=r"is a link to .*away, which is not there"):
        shop.save(made.path, made.text)
    assert not (tmp_path / "away").exists()
