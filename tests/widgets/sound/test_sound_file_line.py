"""Saving a session as a sound file, with keys alone."""

import pytest
from PySide6.QtCore import Qt
from tests.viewmodels.sound.test_sound_file import Bench

from unclench.domain.preferences import Preferences
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory, find_entry
from unclench.viewmodels.library.library import read_index
from unclench.viewmodels.library.preparation import Preparation
from unclench.widgets.controls.file_dialogs import with_ending
from unclench.widgets.sound import sound_file_line
from unclench.widgets.sound.sound_file_line import SoundFileLine


@pytest.fixture
def bench(qapp, tmp_path):
    made = Bench(tmp_path, Preferences(voice="captions"))
    yield made
    made.file.close()


@pytest.fixture
def preparation(database, qapp):
    entry = find_entry("breath-46", read_index(paths.exercises() / "index.json"))
    return Preparation(entry, AppFactory(paths.exercises(), database), Preferences())


@pytest.fixture
def line(preparation, qtbot, bench):
    made = SoundFileLine(bench.file, preparation)
    preparation.setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """The dialog for files: what it answers, which a test may change, and what it was offered."""
    answer = [tmp_path / "mine.flac"]
    offered: list[tuple[str, str]] = []

    def ask(_parent, _title, name, kinds):
        offered.append((name, kinds))
        return answer[0]

    monkeypatch.setattr(sound_file_line, "ask_save", ask)
    return answer, offered


def test_saved_with_the_choices_made(line, preparation, bench, asked, qtbot, tmp_path):
    preparation.choose(minutes=3)
    line.kind.choose("flac")
    qtbot.keyClick(line.save, Qt.Key.Key_Return)
    assert asked[1] == [("Longer out-breath 3 min.flac", "flac (*.flac)")]
    (job,) = bench.writings
    assert (job.path, job.timeline.milliseconds) == (tmp_path / "mine.flac", 180_000)
    assert line.cancel.isVisible()
    assert not line.save.isVisible()
    job.share = 0.25
    bench.file.look()
    assert line.bar.value() == 250
    job.state = "done"
    bench.file.look()
    assert line.said.text().replace("\u200b", "") == f"Saved as {tmp_path / 'mine.flac'}"
    assert line.save.isVisible()
    assert not line.bar.isVisible()


def test_cancelled_by_key(line, bench, asked, qtbot):
    qtbot.keyClick(line.save, Qt.Key.Key_Space)
    qtbot.keyClick(line.cancel, Qt.Key.Key_Space)
    assert bench.writings[0].cancelled
    assert line.said.text() == "Stopped. Nothing was saved."
    assert line.save.isVisible()


def test_a_failure_is_said_and_nobody_has_to_save(line, bench, asked, qtbot):
    asked[0][0] = None
    qtbot.keyClick(line.save, Qt.Key.Key_Return)
    assert not bench.writings
    asked[0][0] = bench.path
    qtbot.keyClick(line.save, Qt.Key.Key_Return)
    bench.writings[0].state, bench.writings[0].reason = "failed", "the disk is full"
    bench.file.look()
    assert line.said.text() == "This couldn't be saved: the disk is full"


def test_another_ending_gets_the_kind_and_replaces_nothing(line, bench, asked, qtbot, tmp_path):
    (tmp_path / "breath 4.6.mp3").touch()
    asked[0][0] = tmp_path / "breath 4.6"
    qtbot.keyClick(line.save, Qt.Key.Key_Return)
    assert bench.writings[0].path == tmp_path / "breath 4.6 (2).mp3"
    assert with_ending(tmp_path / "new", "wav") == tmp_path / "new.wav"


def test_everything_has_a_name(line):
    names = [one.accessibleName() for one in (line.bar, line.cancel, line.kind)]
    assert all(names)
    assert line.save.accessibleName() == "Save as sound file"


def test_what_ends_while_one_is_elsewhere_is_said_on_coming_back(line, bench, asked, qtbot):
    qtbot.keyClick(line.save, Qt.Key.Key_Return)
    line.hide()
    bench.writings[0].state = "done"
    bench.file.look()
    line.show()
    assert line.said.text().startswith("Saved as")
    line.hide()
    line.show()
    assert not line.said.isVisible()
