"""Writing exercises: canonical, whole or not at all, and as little changed as can be."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.exercises import BREATH_46, raw

from unclench.files.changes import changed, rewritten
from unclench.files.folder import exercise_files
from unclench.files.reader import Loaded, read
from unclench.files.writer import ordered, step_keys, to_text, write
from unclench.system import paths
from unclench.system.atomic_files import previous, replace_file

SHIPPED = exercise_files(paths.exercises())


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_an_exercise_is_written_as_its_author_would_have(path: Path, tmp_path: Path) -> None:
    loaded = read(path)
    assert isinstance(loaded, Loaded)
    text = path.read_text(encoding="utf-8")
    kept = loaded.exercise.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert ordered(kept) == json.loads(text)
    assert rewritten(text, json.loads(text)) == text
    made = tmp_path / "a.json"
    write(made, to_text(json.loads(text)))
    again = read(made)
    assert isinstance(again, Loaded)
    assert again.exercise == loaded.exercise
    assert to_text(json.loads(made.read_text(encoding="utf-8"))) == made.read_text(encoding="utf-8")


def test_keys_stand_in_the_order_of_the_format_and_unknown_ones_last() -> None:
    step = {"only": [3], "odd": 1, "text": "Hello.", "do": "say"}
    shuffled = {"later": 2, **dict(reversed(raw(step).items())), "cautions": {"asthma": "note"}}
    made = ordered(shuffled)
    assert list(made)[:3] == ["format", "id", "title"]
    assert list(made)[-2:] == ["steps", "later"]
    assert list(made["steps"][0]) == ["do", "text", "only", "odd"]


def test_files_with_faults_can_be_written() -> None:
    broken = {"steps": [1, {"do": 2, "x": None}, {"do": "nonsense", "a": {"b": []}}], "minutes": 3}
    assert json.loads(to_text(broken)) == broken
    assert json.loads(to_text({"title": "\ud83d half", "cautions": 1, "steps": {}})) == {
        "title": "\ud83d half", "cautions": 1, "steps": {}
    }  # fmt: skip
    assert step_keys("nonsense") == ()
    assert step_keys(["say"]) == ()
    assert ordered({"posture": ("sitting",)}) == {"posture": ["sitting"]}


def test_a_number_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        to_text({"level": float("nan")})


def test_the_version_before_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write(path, "one")
    assert not previous(path).exists()
    write(path, "two")
    write(path, "three")
    assert (path.read_text(), previous(path).read_text()) == ("three", "two")
    assert sorted(p.name for p in tmp_path.iterdir()) == [".a.json.previous", "a.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_personal_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    write(tmp_path / "mine.json", "{}")
    write(tmp_path / "mine.json", "{ }")
    write(tmp_path / "given.json", "{}", private=False)
    os.umask(mask := os.umask(0))
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()}
    assert modes == {"mine.json": 0o600, ".mine.json.previous": 0o600, "given.json": 0o666 & ~mask}


def test_a_failed_save_leaves_the_old_file_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(OSError, match="No space"):
            replace_file(path, b"new", keep=True)
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]
    assert path.read_text() == "old"


# changes


HAND = """{"title" :  "By hand",
    "steps":[
\t{ "do":"bell" },   {"do": "say",   "text": "Hello."},
\t{ "do":"rest","seconds":20.0 }
  ], "mine": {"kept": [ 1,2 ]},
  "level": 1 }
"""


def _lines_apart(before: str, after: str) -> set[str]:
    return set(before.splitlines()) ^ set(after.splitlines())


def test_one_value_changes_one_place() -> None:
    made = changed(HAND, {("steps", 2, "seconds"): 30})
    assert made == HAND.replace("20.0", "30")
    assert changed(HAND, {("title",): "Ä"}) == HAND.replace('"By hand"', '"Ä"')
    assert changed(HAND, {("steps", 2, "seconds"): 20.0}) == HAND
    assert changed(HAND, {("mine",): []}) == HAND.replace('{"kept": [ 1,2 ]}', "[]")


def test_new_keys_come_where_the_format_has_them() -> None:
    made = changed(HAND, {("summary",): "Short.", ("steps", 1, "pause"): 3})
    assert list(json.loads(made)) == ["title", "summary", "steps", "mine", "level"]
    assert '{"do": "say",   "text": "Hello.",   "pause": 3}' in made
    assert "  ]," in made


def test_items_move_and_go_with_their_own_text() -> None:
    here = json.loads(HAND)
    bell, say, rest = here["steps"]
    here["steps"] = [rest, say, {"do": "bell", "times": 1}, bell, {"do": "rest", "seconds": 5}]
    made = rewritten(HAND, here)
    assert json.loads(made) == here
    assert '{ "do":"rest","seconds":20.0 },' in made
    assert '{"do": "say",   "text": "Hello."}' in made
    del here["mine"], here["steps"][1:]
    assert json.loads(rewritten(HAND, here)) == here
    here["steps"] = []
    assert json.loads(rewritten(HAND, here)) == here


def test_a_replaced_item_is_changed_in_place() -> None:
    here = json.loads(HAND)
    here["steps"][1] = {"do": "say", "text": "Bye."}
    here["steps"].append({"do": "bell"})
    made = rewritten(HAND, here)
    assert '{"do": "say",   "text": "Bye."}' in made
    assert json.loads(made) == here


def test_line_ends_stay_as_they_are() -> None:
    text = json.dumps(json.loads(HAND), indent=2).replace("\n", "\r\n")
    here = {**json.loads(HAND), "cautions": {"panic": {"level": "modify", "offer": {"tempo": 70}}}}
    here["summary"] = "x" * 90
    made = rewritten(text, here)
    assert made.count("\r\n") == made.count("\n") > text.count("\n")


def test_what_can_not_be_kept_is_written_anew() -> None:
    new = {"format": 1}
    assert rewritten('{"format": 2, "format": 3}', new) == to_text(new)
    assert rewritten("[1]", new) == to_text(new)
    assert rewritten("{}", new) == value if (value := '{\n  "format": 1\n}') else False
    with pytest.raises(ValueError, match="Expecting"):
        rewritten("{", new)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-9, 9)
    | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip
_OBJECTS = st.dictionaries(st.sampled_from(["title", "steps", "a", "b", "c"]), _VALUES, max_size=5)


@given(_OBJECTS, _OBJECTS, st.sampled_from([None, 1, "\t"]))
def test_a_rewritten_text_is_the_new_state(
    old: dict[str, object], new: dict[str, object], indent: int | str | None
) -> None:
    new = json.loads(json.dumps(new))
    assert json.loads(rewritten(json.dumps(old, indent=indent), new)) == new
    assert json.loads(to_text(new)) == new


def test_breath_46_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write(path, to_text(raw(BREATH_46)))
    assert isinstance(read(path), Loaded)
