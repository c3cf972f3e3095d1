"""A person's folder as it changes, told by signals."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QTimer
from tests.domain.exercises import raw

from unclench.files.reader_pool import ReadFile
from unclench.files.user_library import LibraryChanges, Listed, UserLibrary
from unclench.viewmodels import user_files
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.my_exercises.user_exercises import UserExercises

REST = {"do": "rest", "fill": 1}


def put(folder: Path, exercise_id: str, title: str = "Mine") -> Path:
    path = folder / f"{exercise_id}.json"
    path.write_text(json.dumps(raw(REST, id=exercise_id, title=title)), encoding="utf-8")
    return path


class Reads:
    """Reads at once, and only what the cards need."""

    closed = False

    def read(self, paths: Sequence[str]) -> Iterator[list[ReadFile]]:
        for path in paths:
            text = Path(path).read_text(encoding="utf-8")
            try:
                made = json.loads(text)
            except ValueError:
                yield [ReadFile(path, None, ((1, 1, "is not JSON"),), again=False)]
                continue
            lengths = made["minutes"]
            entry = {**made, "minutes": lengths["choices"], "default": lengths["default"]}
            entry |= {"cautions": {}, "file": path}
            yield [ReadFile(path, entry, (), again=False)]

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exercises"
    made.mkdir()
    return made


@pytest.fixture
def own(qtbot, folder: Path) -> Iterator[UserExercises]:
    made = UserExercises(UserLibrary(folder, folder.parent / "index.json"), Reads)
    yield made
    made.close()


def test_what_is_there_is_told_at_the_start(qtbot, own, folder):
    put(folder, "b", "Second")
    put(folder, "a", "First")
    (folder / "bad.json").write_text("{")
    with qtbot.waitSignals([own.changed, own.completed]):
        own.start()
    qtbot.waitUntil(lambda: not own.busy)
    assert [row.title for row in own.rows] == ["bad.json", "First", "Second"]
    assert [entry.id for entry in own.entries] == ["a", "b"]
    assert own.listed["bad.json"].faults == ((1, 1, "is not JSON"),)
    assert own.folder == folder


def test_a_copy_with_the_same_id_stands_behind_the_exercise(qtbot, own, folder):
    original = put(folder, "calm", "Zzz")
    (folder / "calm (conflicted copy).json").write_bytes(original.read_bytes())
    put(folder, "other", "Mmm")
    with qtbot.waitSignals([own.changed, own.completed]):
        own.start()
    qtbot.waitUntil(lambda: not own.busy)
    assert [row.title for row in own.rows] == ["Mmm", "Zzz", "calm (conflicted copy).json"]
    assert [entry.id for entry in own.entries] == ["other", "calm"]


def test_files_dropped_edited_and_removed_are_told(qtbot, own, folder):
    with qtbot.waitSignal(own.completed):
        own.start()
    with qtbot.waitSignal(own.changed) as told:
        path = put(folder, "a")
    assert [row.name for row in told.args[0].added] == ["a.json"]
    qtbot.waitUntil(lambda: not own.busy)
    with qtbot.waitSignal(own.changed) as told, path.open("r+") as file:
        file.write("[")
    assert [row.name for row in told.args[0].changed] == ["a.json"]
    qtbot.waitUntil(lambda: not own.busy)
    with qtbot.waitSignal(own.changed) as told:
        path.unlink()
    assert told.args[0].removed == ("a.json",)
    assert own.rows == ()


def test_entries_join_the_cards(qtbot, own, folder):
    library = Library([])
    own.entriesChanged.connect(library.set_own)
    put(folder, "a", "Gentle waves")
    with qtbot.waitSignal(library.changed):
        own.start()
    assert [entry.title for entry in library.shown()] == ["Gentle waves"]
    library.ask(words="waves")
    assert len(library.shown()) == 1
    library.ask(words="box")
    assert library.shown() == ()
    with qtbot.assertNotEmitted(library.changed):
        library.set_own(own.entries)


class Slow:
    """A folder whose look lasts until it is let go."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.go = threading.Event()
        self.looks = 0

    def load(self) -> LibraryChanges:
        return LibraryChanges()

    def scan(self, read) -> Iterator[LibraryChanges]:
        self.looks += 1
        assert self.go.wait(30)
        yield LibraryChanges(added=(Listed(f"{self.looks}.json", 1, 1, None, ()),))
        yield LibraryChanges(complete=True)


def test_a_change_during_a_look_is_looked_at_afterwards(qtbot, folder, monkeypatch):
    monkeypatch.setattr(user_files, "SETTLE", 0)
    source = Slow(folder)
    own = UserExercises(source, Reads)
    own.start()
    qtbot.waitUntil(lambda: source.looks == 1)
    own.look()
    QTimer.singleShot(1, source.go.set)  # after the look that was just asked for
    qtbot.waitUntil(lambda: source.looks == 2 and not own.busy)
    own.close()


def test_closing_ends_the_look_and_nothing_more_is_told(qtbot, folder):
    source = Slow(folder)
    reads = Reads()
    own = UserExercises(source, lambda: reads)
    own.start()
    own.start()
    qtbot.waitUntil(lambda: source.looks == 1)
    source.go.set()
    with qtbot.assertNotEmitted(own.changed, wait=50):
        own.close()
        own.look()
    assert reads.closed


def test_a_folder_that_can_not_be_read_is_said_in_words(qtbot, folder):
    class Broken(Slow):
        def scan(self, read) -> Iterator[LibraryChanges]:
            raise OSError("no process can be started")

    own = UserExercises(Broken(folder), Reads)
    with qtbot.waitSignal(own.failed) as told:
        own.start()
    assert told.args == ["no process can be started"]
    own.close()


def test_of_many_files_the_newest_are_watched(qtbot, own, folder, monkeypatch):
    monkeypatch.setattr(user_files, "WATCHED", 2)
    for name in "abcd":
        put(folder, name)
    with qtbot.waitSignal(own.completed):
        own.start()
    qtbot.waitUntil(lambda: len(own.listed) == 4)
    watcher = own.findChild(QFileSystemWatcher)
    assert len(watcher.files()) == 2
    assert watcher.directories() == [str(folder)]
