"""A sound file in the making: what it is made of, how far it is, and that nothing goes on alone."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from tests.viewmodels.guided import an_exercise, breathing

from unclench.audio.export import ExportState
from unclench.audio.speech.speakers import TextSource
from unclench.audio.speech.speech_run import Progress
from unclench.domain.plan import Choices
from unclench.domain.preferences import Preferences
from unclench.domain.timeline import compile
from unclench.system.paths import Profile
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound import sound_file
from unclench.viewmodels.sound.sound_file import SoundFile, file_name


class Written:
    """Stands in for the process that writes."""

    def __init__(self, *asked: Any) -> None:
        self.path, self.timeline, self.volumes, self.surroundings, self.speech = asked
        self.share, self.reason = 0.0, ""
        self.state: ExportState = "working"
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Spoken:
    def __init__(self, job, tell) -> None:
        self.job, self.tell, self.stopped = job, tell, False

    def stop(self) -> None:
        self.stopped = True


class Bench:
    def __init__(self, tmp_path: Path, preferences: Preferences) -> None:
        self.writings: list[Written] = []
        self.speeches: list[Spoken] = []
        self.file = SoundFile(Settings(preferences), Profile(tmp_path), self.write, self.speak)
        self.path = tmp_path / "a.flac"

    def write(self, *asked: Any) -> Written:
        self.writings.append(Written(*asked))
        return self.writings[-1]

    def speak(self, job, tell) -> Spoken:
        self.speeches.append(Spoken(job, tell))
        return self.speeches[-1]


@pytest.fixture
def bench(qapp, tmp_path):
    made = Bench(tmp_path, Preferences(voice="captions", muted=True, surroundings="rain"))
    yield made
    made.file.close()


@pytest.fixture
def speaking(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sound_file, "unrecorded", lambda *_what: ("One.", "Two."))
    made = Bench(tmp_path, Preferences())
    yield made
    made.file.close()


def test_it_has_what_the_person_chose_but_is_never_muted(bench):
    timeline = breathing()
    bench.file.begin(bench.path, timeline)
    (job,) = bench.writings
    assert (job.path, job.timeline, job.surroundings) == (bench.path, timeline, "rain")
    assert job.speech is None
    assert (job.volumes.voice, job.volumes.muted) == (1.0, False)
    assert (bench.file.state, bench.file.busy) == ("writing", True)


def test_it_tells_how_far_it_is_until_it_is_done(bench, qtbot):
    bench.file.begin(bench.path, breathing())
    bench.writings[0].share = 0.5
    with qtbot.waitSignal(bench.file.changed):
        pass
    assert bench.file.share == 0.5
    bench.writings[0].state = "done"
    bench.file.look()
    assert (bench.file.state, bench.file.busy) == ("done", False)
    assert not bench.file.findChild(QTimer).isActive()
    bench.file.forget()
    assert bench.file.state == "idle"


def test_one_at_a_time(bench):
    bench.file.begin(bench.path, breathing())
    bench.file.begin(bench.path, breathing())
    bench.file.forget()
    assert len(bench.writings) == 1
    assert bench.file.busy


def test_a_failure_has_its_reason(bench):
    bench.file.begin(bench.path, breathing())
    bench.writings[0].state, bench.writings[0].reason = "failed", "the disk is full"
    bench.file.look()
    assert (bench.file.state, bench.file.reason) == ("failed", "the disk is full")


def test_cancelled_and_closed_jobs_are_stopped(bench):
    bench.file.cancel()
    assert bench.file.state == "idle"
    bench.file.begin(bench.path, breathing())
    bench.file.cancel()
    assert bench.file.state == "stopped"
    bench.file.begin(bench.path, breathing())
    bench.file.close()
    assert [one.cancelled for one in bench.writings] == [True, True]


def test_what_nobody_recorded_is_spoken_first(speaking):
    file = speaking.file
    file.begin(speaking.path, breathing())
    (speech,) = speaking.speeches
    assert (file.state, speech.job.texts, speaking.writings) == ("speaking", ("One.", "Two."), [])
    source = TextSource("folder", "voice")
    speech.tell(Progress(2, 1))
    file.look()
    assert 0 < file.share < 0.5
    speech.tell(Progress(2, 2, source=source, over=True))
    file.look()
    assert (file.state, speaking.writings[0].speech) == ("writing", source)
    file.look()
    assert 0.5 < file.share < 1


def test_cancelled_while_it_speaks(speaking):
    speaking.file.begin(speaking.path, breathing())
    speaking.file.cancel()
    speaking.speeches[0].tell(Progress(2, 2, over=True))
    assert speaking.speeches[0].stopped
    assert (speaking.file.state, speaking.writings) == ("stopped", [])


@pytest.mark.parametrize(
    ("mine", "suggested", "around"),
    [("", "no-such", "none"), ("", "rain", "rain"), ("", None, "none"), ("gone", None, "gone")],
)
def test_what_sounds_around(qapp, tmp_path, mine, suggested, around):
    bench = Bench(tmp_path, Preferences(voice="captions", surroundings=mine))
    bench.file.begin(bench.path, compile(an_exercise(ambience=suggested), Choices(minutes=1)))
    assert [one.surroundings for one in bench.writings] == [around]
    bench.file.close()


def test_names_that_every_system_takes():
    assert file_name('Rest: a/b "c"', 2.5) == "Rest a b c 2.5 min.mp3"
    assert file_name("Longer out-breath", 5, "wav") == "Longer out-breath 5 min.wav"
