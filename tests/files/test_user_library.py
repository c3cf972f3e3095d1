"""A person's folder of exercises: what the index remembers, what a look at the folder tells."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.domain.exercises import raw

from unclench import __version__
from unclench.files import reader_process, user_library
from unclench.files.reader_pool import ReadFile
from unclench.files.user_library import LibraryChanges, UserLibrary
from unclench.system.said import spoken, unpacked

REST = {"do": "rest", "fill": 1}


def put(folder: Path, name: str, exercise_id: str, **more: Any) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(raw(REST, id=exercise_id, **more)), encoding="utf-8")
    return path


class Reads:
    """Reads in this very process, and counts."""

    def __init__(self) -> None:
        self.paths: list[str] = []

    def __call__(self, paths: Sequence[str]) -> Iterator[list[ReadFile]]:
        for path in paths:
            self.paths.append(path)
            told = reader_process.answer(path)
            faults = tuple((line, column, unpacked(said)) for line, column, said in told["faults"])
            yield [ReadFile(path, told["entry"], faults, told["again"])]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exercises"
    made.mkdir()
    return made


@pytest.fixture
def library(folder: Path) -> UserLibrary:
    return UserLibrary(folder, folder.parent / "index.json", frozenset({"breath-46"}))


def scan(library: UserLibrary, reads: Reads | None = None) -> LibraryChanges:
    *_, last = library.scan(reads or Reads())
    assert last.complete
    return last


def names(rows: Sequence[user_library.Listed]) -> list[str]:
    return sorted(row.name for row in rows)


def test_files_come_change_and_go(folder: Path, library: UserLibrary) -> None:
    assert not scan(library)
    put(folder, "a.json", "a")
    put(folder, "inner/b.json", "b", title="Second")
    put(folder, ".hidden.json", "c")
    put(folder, ".import-x/d.json", "d")
    (folder / "notes.txt").write_text("x")
    (folder / "index.json").write_text("{}")
    came = scan(library)
    assert names(came.added) == ["a.json", "inner/b.json"]
    assert library.listed["inner/b.json"].title == "Second"
    assert library.listed["a.json"].entry is not None
    assert library.listed["a.json"].entry["file"] == str(library.path("a.json"))
    assert not scan(library)
    put(folder, "a.json", "a", title="Longer than before")
    (folder / "inner" / "b.json").unlink()
    told = scan(library)
    assert (names(told.changed), told.removed) == (["a.json"], ("inner/b.json",))


def test_a_bad_file_is_listed_with_its_faults_and_hides_nothing(
    folder: Path, library: UserLibrary
) -> None:
    put(folder, "good.json", "good")
    (folder / "bad.json").write_text('{\n "title": 3}')
    scan(library)
    bad = library.listed["bad.json"]
    assert (bad.entry, bad.title) == (None, "bad.json")
    assert (2, 11, '"title" is 3; it must be a text in quotes') in bad.faults
    assert library.listed["good.json"].entry is not None


def test_ids_that_clash_are_faults(folder: Path, library: UserLibrary) -> None:
    put(folder, "a.json", "mine")
    put(folder, "b.json", "mine")
    put(folder, "c.json", "breath-46")
    scan(library)
    listed = library.listed
    assert listed["a.json"].entry is not None
    assert '"mine", which a.json has too' in listed["b.json"].faults[0][2]
    assert "which a shipped exercise has" in listed["c.json"].faults[0][2]
    (folder / "a.json").unlink()
    told = scan(library)
    assert (names(told.changed), told.removed) == (["b.json"], ("a.json",))
    assert library.listed["b.json"].entry is not None


def test_the_index_spares_reading(folder: Path, library: UserLibrary) -> None:
    put(folder, "a.json", "a")
    (folder / "b.json").write_text("{")
    scan(library)
    if sys.platform != "win32":
        assert library.index.stat().st_mode & 0o777 == 0o600
    again = UserLibrary(folder, library.index, library.taken)
    assert names(again.load().added) == ["a.json", "b.json"]
    assert again.listed == library.listed
    ((_line, _column, said),) = again.listed["b.json"].faults
    assert spoken(said, lambda _context, text, _comment="", _n=-1: f"<{text}>").startswith("<ends")
    reads = Reads()
    assert not scan(again, reads)
    assert reads.paths == []


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "3", '{"version": "0"}', '{"files": {}}', "[" * 100_000,
     '{"version": "%s", "files": 3}', '{"version": "%s", "files": {"a.json": 3}}',
     '{"version": "%s", "files": {"a.json": [1, 2, {"id": "a"}, [], false]}}',
     '{"version": "%s", "files": {"a.json": [1, 2, null, [["x", 1, 1]], false]}}'],
)  # fmt: skip
def test_a_damaged_index_is_built_again(folder: Path, library: UserLibrary, text: str) -> None:
    put(folder, "a.json", "a")
    library.index.write_text(text.replace("%s", __version__))
    assert not library.load()
    assert names(scan(library).added) == ["a.json"]
    assert UserLibrary(folder, library.index).load()


@pytest.mark.parametrize(
    ("key", "value"),
    [("title", 5), ("minutes", 3), ("minutes", ["x"]), ("default", None), ("level", "1"),
     ("posture", "sitting"), ("no_holds", [1]), ("cautions", []), ("cautions", {"neck": 1}),
     ("language", 1), ("author", [])],
)  # fmt: skip
def test_an_index_with_a_value_of_another_kind_is_built_again(
    folder: Path, library: UserLibrary, key: str, value: object
) -> None:
    put(folder, "a.json", "a")
    scan(library)
    kept = json.loads(library.index.read_text())
    kept["files"]["a.json"][2][key] = value
    library.index.write_text(json.dumps(kept))
    again = UserLibrary(folder, library.index)
    assert not again.load()
    assert names(scan(again).added) == ["a.json"]


def test_what_plays_recordings_is_looked_at_each_time(folder: Path, library: UserLibrary) -> None:
    path = put(folder, "a.json", "a")
    path.write_text(json.dumps(raw({"do": "play", "file": "x.wav"}, REST, id="a")))
    for _ in range(2):
        reads = Reads()
        scan(library, reads)
        assert reads.paths == [str(path)]


def test_news_come_while_the_folder_is_read(
    folder: Path, library: UserLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(user_library, "BATCH", -1.0)
    for name in "ab":
        put(folder, f"{name}.json", name)
    counts = [(len(news.added), news.complete) for news in library.scan(Reads())]
    assert counts == [(1, False), (1, False), (0, True)]


def test_a_look_that_breaks_off_keeps_what_was_read(folder: Path, library: UserLibrary) -> None:
    for name in "ab":
        put(folder, f"{name}.json", name)

    def broken(paths: Sequence[str]) -> Iterator[list[ReadFile]]:
        yield from Reads()(paths[:1])
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        list(library.scan(broken))
    again = UserLibrary(folder, library.index)
    assert len(again.load().added) == 1


def test_an_index_that_can_not_be_written_is_done_without(folder: Path) -> None:
    put(folder, "a.json", "a")
    library = UserLibrary(folder, folder / "not-there" / "index.json")
    assert names(scan(library).added) == ["a.json"]


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert not scan(UserLibrary(tmp_path / "none", tmp_path / "index.json"))


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_to_folders_are_passed_over(
    folder: Path, library: UserLibrary, tmp_path: Path
) -> None:
    (folder / "around.json").symlink_to(folder)
    (folder / "into").symlink_to(tmp_path)
    assert names(scan(library).added) == []
