from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.viewmodels.guided import FakeTransport

from unclench.audio.speech.speakers import TextSource
from unclench.audio.speech.speech_run import Job, Progress
from unclench.domain.cues import Cue, Timeline
from unclench.system.paths import Profile
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound import voices as module
from unclench.viewmodels.sound.voices import Voices

MINE, MORE = "Words of mine that nobody recorded.", "And some more of them."
SOURCE = TextSource("cache", "tone")


class Maker:
    """Makes no speech, but tells what it is told to tell."""

    def __init__(self, job: Job, tell: Callable[[Progress], None]) -> None:
        self.job, self.tell = job, tell
        self.stopped = False

    def stop(self) -> None:
        self.stopped = True


class Scene:
    def __init__(self, folder: Path) -> None:
        self.settings = Settings()
        self.made: list[Maker] = []
        self.link = FakeTransport()
        self.said: list[str] = []
        self.voices = Voices(self.settings, Profile(folder), lambda: self.link, self._make)
        self.voices.tried.connect(self.said.append)

    def _make(self, job: Job, tell: Callable[[Progress], None]) -> Maker:
        self.made.append(Maker(job, tell))
        return self.made[-1]


@pytest.fixture
def scene(tmp_path: Path, qapp: object) -> Scene:
    return Scene(tmp_path)


def session(*texts: str) -> Timeline:
    cues = tuple(Cue(4000 * k, 4000, "guide", "say", text=text) for k, text in enumerate(texts))
    return Timeline("mine", 4000 * len(texts), cues)


def test_what_nobody_recorded_is_made_for_the_session(scene: Scene, tmp_path: Path):
    scene.voices.prepare(session(MINE, MORE, MINE))
    (maker,) = scene.made
    assert maker.job == Job((MINE, MORE), "en", "automatic", tmp_path / "cache" / "speech")
    maker.tell(Progress(2, 1, source=SOURCE))
    assert scene.voices.progress == Progress(2, 1, source=SOURCE)


def test_the_same_texts_are_not_asked_for_again(scene: Scene):
    scene.voices.prepare(session(MINE, MORE))
    scene.voices.prepare(session(MORE))
    assert len(scene.made) == 1
    scene.voices.prepare(session(MINE, "Quite another one."))
    assert scene.made[0].stopped
    assert len(scene.made) == 2


def test_nothing_is_made_where_only_captions_are_wanted(scene: Scene):
    scene.settings.change(voice="captions")
    scene.voices.prepare(session(MINE))
    assert not scene.made
    assert scene.voices.progress is None


def test_another_choice_makes_it_anew(scene: Scene):
    scene.voices.prepare(session(MINE))
    scene.settings.change(voice="system")
    scene.voices.prepare(session(MINE))
    assert [maker.job.choice for maker in scene.made] == ["automatic", "system"]


def test_what_an_old_job_tells_does_not_count(scene: Scene):
    scene.voices.prepare(session(MINE))
    scene.voices.prepare(session(MORE))
    scene.made[0].tell(Progress(1, 1, source=SOURCE, over=True))
    assert scene.voices.progress == Progress(1)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    link = module._SpeakingLink
    monkeypatch.setattr(link, "set_speech", lambda _self, *source: found.append(source))
    return found


def test_a_session_hears_what_is_there_and_what_comes(scene: Scene, heard):
    scene.voices.prepare(session(MINE, MORE))
    scene.voices.new_link()
    assert heard == []
    scene.made[0].tell(Progress(2, 1, source=SOURCE))
    scene.made[0].tell(Progress(2, 2, source=SOURCE, over=True))
    assert heard == [SOURCE, SOURCE]
    scene.voices.new_link()
    assert len(heard) == 3


def test_a_new_plan_has_its_texts_made(scene: Scene):
    link = scene.voices.new_link()
    link.load(session(MINE), 0)
    link.load(session(MINE, MORE), 2000)
    assert [maker.job.texts for maker in scene.made] == [(MINE,), (MINE, MORE)]


def test_a_voice_is_tried_through_the_sound_engine(scene: Scene, qtbot):
    scene.settings.change(output_device="phones", voice_volume=50)
    scene.voices.try_out("Hello.")
    scene.made[0].tell(Progress(1, 1, source=SOURCE, over=True))
    assert scene.said == ["making", "playing"]
    assert scene.link.playing
    assert scene.link.speech == [SOURCE]
    assert scene.link.device == "phones"
    assert scene.link.volumes.voice == 0.5
    assert scene.link.loaded[0][0].cues[0].text == "Hello."
    scene.voices.listen()
    assert not scene.link.closed
    scene.link.run(2000)
    scene.voices.listen()
    assert scene.said[-1] == ""
    assert scene.link.closed


def test_without_an_output_trying_ends(scene: Scene):
    scene.voices.try_out("Hello.")
    scene.made[0].tell(Progress(1, 1, source=SOURCE, over=True))
    scene.link.sound = "silent"
    scene.voices.listen()
    assert scene.said[-1] == "silent"


@pytest.mark.parametrize(
    ("end", "said"),
    [
        (Progress(1, why="not installed", over=True), "missing"),
        (Progress(1, 1, 1, SOURCE, over=True), "failed"),
    ],
)
def test_a_voice_that_can_not_be_tried_says_so(scene: Scene, end: Progress, said: str):
    scene.voices.try_out("Hello.")
    scene.made[0].tell(end)
    assert scene.said == ["making", said]
    assert scene.voices.why == end.why


def test_captions_are_tried_without_a_voice(scene: Scene):
    scene.settings.change(voice="captions")
    scene.voices.try_out("Hello.")
    assert scene.said == ["captions"]
    assert not scene.made


def test_closing_ends_everything(scene: Scene):
    scene.voices.prepare(session(MINE))
    scene.voices.try_out("Hello.")
    scene.voices.listen()
    scene.voices.close()
    assert all(maker.stopped for maker in scene.made)
    scene.made[1].tell(Progress(1, 1, source=SOURCE, over=True))
    assert scene.said == ["making"]


RECORDED = "Sit or lie however feels comfortable. Eyes open or closed."


def test_a_line_is_tried_in_its_language(scene: Scene):
    scene.voices.try_out("Ganz ruhig.", "de")
    assert scene.made[0].job.language == "de"
    scene.made[0].tell(Progress(1, 1, source=SOURCE, over=True))
    assert scene.link.loaded[0][0].language == "de"


def test_what_is_recorded_is_played_at_once_whoever_is_chosen(scene: Scene):
    scene.settings.change(voice="captions")
    scene.voices.try_out(RECORDED)
    assert not scene.made
    assert scene.said == ["playing"]
    assert scene.link.playing
    assert not scene.link.speech


def test_a_trial_is_hushed(scene: Scene):
    scene.voices.hush()
    scene.voices.try_out(MINE)
    scene.voices.hush()
    assert scene.said == ["making", ""]
    assert scene.made[0].stopped
    scene.made[0].tell(Progress(1, 1, source=SOURCE, over=True))
    assert scene.said == ["making", ""]
