"""Beginning, drafts, putting away, copies, import and export, on the disk."""

import json
import shutil
import sys

import pytest
from tests.speaking import TAG, raw, speak, texts_of, translated

from unclench.files.changes import changed
from unclench.files.own_exercises import OwnExercises
from unclench.files.sharing import SharingError
from unclench.files.user_library import UserLibrary
from unclench.system import paths
from unclench.system.atomic_files import previous, replace_file


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


def test_two_of_one_name_that_were_put_away_are_both_kept(shop):
    begun = shop.begin("rest")
    for text in ("first", "second", "third"):
        begun.path.write_text(text)
        shop.put_away(begun.path.name)
    with pytest.raises(FileNotFoundError):
        shop.put_away(begun.path.name)
    kept = {one.read_text() for one in shop.folder.glob(f".{begun.path.name}.deleted*")}
    assert kept == {"first", "second", "third"}
    shop.put_back(begun.path.name)
    assert begun.path.read_text() == "third"


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


def test_a_folder_that_was_taken_away_is_made_again(shop):
    begun = shop.begin("rest")
    shop.save(begun.path, begun.text)
    inside = shop.folder / "in" / "mine.json"
    for path in (begun.path, inside):
        shutil.rmtree(shop.folder)
        shop.keep(path, "draft")
        assert shop.drafts() == (path,)
        shutil.rmtree(shop.folder)
        shop.save(path, begun.text)
        assert path.read_text(encoding="utf-8") == begun.text


def test_a_folder_that_is_not_there_is_told_by_the_names_one_knows(tmp_path):
    with pytest.raises(FileNotFoundError) as gone:
        replace_file(tmp_path / "no" / "a.json", b"")
    assert gone.value.filename == str(tmp_path / "no" / "a.json")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Box breathing", "box-breathing"),
        ("  It's Zo\u00eb\u2019s 2-part breath!  ", "its-zoes-2-part-breath"),
        ("\u0414\u044b\u0445\u0430\u043d\u0438\u0435", "my-rest"),
        ("", "my-rest"),
        ("Con", "my-con"),
        ("breath 46", "breath-46-2"),
        ("x" * 80, "x" * 56),
    ],
)
def test_an_id_is_made_of_a_title(shop, title, name):
    assert shop.id_for(title, "my-rest") == name


def test_an_id_is_made_that_no_own_exercise_has(shop):
    (shop.folder / "sea.json").write_text("{}")
    assert shop.id_for("Sea", "my-rest") == "sea-2"


def test_only_a_new_one_is_untitled(shop):
    assert shop.begin("rest").untitled
    assert not shop.copy("breath-46.json", "breath-46").untitled


def test_drafts_are_called_by_their_titles(shop):
    begun = shop.begin("rest")
    shop.keep(begun.path, begun.text)
    other = shop.folder / "other.json"
    shop.keep(other, "{")
    assert shop.draft_titles() == {begun.path: "My quiet rest", other: ""}


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_folder_is_not_made_behind_a_dead_link(shop, tmp_path):
    made = shop.begin("rest")
    shop.folder.rmdir()
    shop.folder.symlink_to(tmp_path / "away")
    with pytest.raises(OSError, match=r"is a link to .*away, which isn't there"):
        shop.save(made.path, made.text)
    assert not (tmp_path / "away").exists()


def test_a_copy_is_of_what_is_shown_in_the_language_of_that(shop, tmp_path):
    ours = paths.exercises() / "breath-46.json"
    speak(tmp_path / "mo", *texts_of(ours), ("files", "{title} (copy)"))
    copied = json.loads(shop.copy("breath-46.json", "breath-46").text)
    assert copied["title"] == translated("Longer out-breath (copy)")
    assert (copied["language"], copied["id"]) == (TAG, "my-breath-46")
    assert copied["summary"] == translated(raw(ours)["summary"])
    assert list(copied)[:4] == ["$schema", "format", "id", "title"]


def test_a_copy_of_ones_own_stays_in_its_language(shop, tmp_path):
    begun = shop.begin("rest")
    shop.save(begun.path, changed(begun.text, {("language",): "nl"}))
    speak(tmp_path / "mo", *texts_of(paths.exercises() / "breath-46.json"))
    again = json.loads(shop.copy(str(begun.path), "my-rest").text)
    assert again["language"] == "nl"
    assert again["summary"] == json.loads(begun.text)["summary"]
