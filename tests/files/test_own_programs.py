"""A person's own programs on the disk: begun, copied, checked, taken in, given away."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.speaking import TAG, speak, texts_of, translated

from unclench.files import content_texts
from unclench.files.changes import changed
from unclench.files.own_programs import OwnPrograms
from unclench.files.sharing import SharingError
from unclench.system import paths


@pytest.fixture
def shop(tmp_path) -> OwnPrograms:
    return OwnPrograms(
        tmp_path / "mine", paths.exercises(), lambda: {"my-rest": (3.0, 7.0)}, lambda _name: None
    )


def with_steps(text: str, *steps: dict[str, Any]) -> str:
    return changed(text, {("weeks", 0, "steps"): list(steps)})


def test_a_new_one_is_right_and_not_written_before_it_is_saved(shop):
    begun = shop.begin()
    assert shop.check(begun.text).right
    assert (begun.saved, begun.untitled, begun.path.exists()) == (None, True, False)
    shop.save(begun.path, begun.text)
    assert shop.open(begun.path).saved == begun.text
    assert shop.begin().path != begun.path


def test_a_copy_of_ours_is_right_and_has_an_id_of_its_own(shop):
    ours = paths.exercises() / "programs" / "ease-into-it.json"
    begun = shop.copy(ours, "ease-into-it")
    raw = json.loads(begun.text)
    assert (raw["id"], raw["title"]) == ("my-ease-into-it", "Ease into it (copy)")
    assert shop.check(begun.text).right
    shop.save(begun.path, begun.text)
    assert json.loads(shop.copy(begun.path, "my-ease-into-it").text)["id"] == "my-ease-into-it-2"


def test_an_id_is_free_among_ours_and_among_all_files_of_ones_own(shop):
    shop.save(shop.folder / "odd-name.json", changed(shop.begin().text, {("id",): "evenings"}))
    assert shop.id_for("Evenings", "x") == "evenings-2"
    assert shop.id_for("Ease into it", "x") == "ease-into-it-2"
    assert shop.id_for("", "usual") == "usual"
    assert shop.id_for("Con", "x") == "my-con"


def test_a_program_may_name_the_exercises_of_its_person_in_their_lengths(shop):
    text = shop.begin().text
    assert shop.check(with_steps(text, {"exercise": "my-rest", "minutes": 7})).right
    checked = shop.check(with_steps(text, {"exercise": "my-rest", "minutes": 5}))
    assert [one.path[-1] for one in checked.remarks] == ["minutes"]
    assert "it lasts 3, 7" in checked.remarks[0].message


def test_a_text_says_all_that_is_wrong_with_it_where_it_stands(shop):
    text = with_steps(shop.begin().text, {"read": "nowhere"}, {"ask": "who"})
    checked = shop.check(text)
    assert not checked.right
    lines = text.split("\n")
    for remark, word in zip(checked.remarks, ("nowhere", "who"), strict=True):
        assert lines[remark.line - 1][remark.column - 1 :].startswith(f'"{word}"')


def test_a_key_that_stands_twice_is_a_fault(shop):
    text = shop.begin().text.replace('"format": 1,', '"format": 1, "format": 1,', 1)
    checked = shop.check(text)
    assert checked.raw is not None
    assert not checked.right


def test_what_is_no_program_at_all_is_said(shop):
    assert shop.check("[]").raw is None
    assert shop.check("{").remarks[0].level == "fault"
    assert "larger than 1 MiB" in shop.check(" " * (1 << 20) + "{}").remarks[0].message


def test_advice_about_words_is_no_fault(shop):
    checked = shop.check(changed(shop.begin().text, {("summary",): "Take some Valium first."}))
    assert checked.right
    assert [one.level for one in checked.remarks] == ["warning"]


@given(st.text(max_size=200))
def test_no_text_makes_it_fall(text):
    shop = OwnPrograms(Path("nowhere"), paths.exercises(), dict, lambda _name: None)
    assert shop.check(text).text == text


def given_file(tmp_path: Path, shop: OwnPrograms, name: str = "theirs") -> Path:
    path = tmp_path / "theirs.json"
    path.write_text(changed(shop.begin().text, {("id",): name}))
    return path


def test_one_that_is_new_is_taken_in(shop, tmp_path):
    preview = shop.look(given_file(tmp_path, shop))
    assert preview.ways == ("new",)
    path = shop.bring_in(preview, "new")
    assert path == shop.folder / "theirs.json"
    assert shop.check(path.read_text()).right


def test_one_with_the_id_of_ones_own_is_kept_beside_it_or_replaces_it(shop, tmp_path):
    mine = shop.save(shop.folder / "odd.json", changed(shop.begin().text, {("id",): "theirs"}))
    preview = shop.look(given_file(tmp_path, shop))
    assert (preview.owner, preview.ways) == (mine, ("keep-both", "replace"))
    beside = shop.bring_in(preview, "keep-both")
    assert json.loads(beside.read_text())["id"] == "theirs-2"
    assert shop.bring_in(preview, "replace") == mine


def test_one_with_the_id_of_ours_replaces_nothing(shop, tmp_path):
    preview = shop.look(given_file(tmp_path, shop, "better-nights"))
    assert (preview.shipped, preview.ways) == (True, ("keep-both",))
    with pytest.raises(SharingError, match="another one has its id"):
        shop.bring_in(preview, "replace")
    assert shop.bring_in(preview, "keep-both").name == "better-nights-2.json"


def test_one_with_faults_is_not_taken_in_and_says_them(shop, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text('{"format": 1}')
    preview = shop.look(path)
    assert preview.ways == ()
    assert preview.faults
    with pytest.raises(SharingError, match="it has faults"):
        shop.bring_in(preview, "new")
    assert not shop.folder.exists()


def test_one_is_given_away_as_it_is(shop, tmp_path):
    begun = shop.begin()
    shop.save(begun.path, begun.text)
    shop.export(begun.path, tmp_path / "out.json")
    assert (tmp_path / "out.json").read_text() == begun.text
    shop.export(begun.path, tmp_path / "out.unclench")
    assert (tmp_path / "out.unclench").stat().st_size
    with pytest.raises(SharingError, match=r"ends in \.json"):
        shop.export(begun.path, tmp_path / "out.txt")
    shop.save(begun.path, "{}")
    with pytest.raises(SharingError, match="has faults"):
        shop.export(begun.path, tmp_path / "again.json")


def test_a_file_that_cannot_be_read_owns_no_id(shop):
    shop.folder.mkdir(parents=True)
    (shop.folder / "bytes.json").write_bytes(b"\xff\xfe\x00")
    assert shop.id_for("Bytes", "x") == "bytes-2"


def test_a_draft_and_a_deleted_one_come_back(shop):
    begun = shop.begin()
    shop.keep(begun.path, "a draft")
    assert shop.draft_titles() == {begun.path: ""}
    shop.save(begun.path, begun.text)
    shop.put_away(begun.path.name)
    assert not begun.path.exists()
    shop.put_back(begun.path.name)
    assert begun.path.read_text() == begun.text


def test_a_copy_and_a_new_one_are_in_the_language_that_is_shown(shop, tmp_path):
    ours = paths.exercises() / "programs" / "ease-into-it.json"
    first = [("templates", one) for _, one in content_texts.texts(json.loads(shop.begin().text))]
    speak(tmp_path / "mo", *texts_of(ours), *first)
    copied = json.loads(shop.copy(ours, "ease-into-it").text)
    assert (copied["language"], copied["title"]) == (TAG, translated("Ease into it") + " (copy)")
    begun = shop.begin()
    assert json.loads(begun.text)["title"] == translated("My program")
    assert shop.check(begun.text).right
