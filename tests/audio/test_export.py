from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any

import mutagen
import pytest
import soundfile
from tests.audio.sessions import breathing
from tests.domain.exercises import exercise

from unclench.audio import offline
from unclench.audio.export import SUFFIXES, Export
from unclench.audio.offline import FORMATS
from unclench.audio.session_metadata import Chapter, ambience_of, chapters, title_of
from unclench.audio.volumes import FULL
from unclench.domain.cues import Cue, Timeline
from unclench.domain.plan import Choices, Plan
from unclench.system import paths

pytestmark = pytest.mark.thorough

WORDS = (
    Cue(0, 2000, "guide", "say", text="Sit well. Breathe as you like.", step=0),
    Cue(2000, 1000, "guide", "rest", step=1),
    Cue(3000, 1000, "guide", "tense", text="Tense.", step=2),
    Cue(4000, 2000, "guide", "release", text="Let go.", step=2),
)
EXERCISE = exercise({"do": "rest", "fill": 1}, title="A rest", language="en-GB", ambience="sea")
PLAN = Plan(EXERCISE, Choices(minutes=1), (), (), ())
SESSION = Timeline("a-rest", 6000, WORDS, plan=PLAN, language="en-GB")


def wait(export: Export) -> None:
    until = time.monotonic() + 30
    while export.state == "working":
        assert time.monotonic() < until
        threading.Event().wait(0.01)


def test_each_step_with_words_is_a_chapter() -> None:
    assert chapters(SESSION) == (Chapter(0, 3000, "Sit well"), Chapter(3000, 6000, "Tense"))
    assert chapters(breathing(1)) == ()


def test_a_long_sentence_is_shortened_between_words() -> None:
    cue = Cue(0, 9000, "guide", "say", text="word " * 40)
    title = chapters(Timeline("x", 9000, (cue,)))[0].title
    assert len(title) <= 61
    assert title.endswith("word…")


def test_the_plan_says_what_a_session_is() -> None:
    assert (title_of(SESSION), SESSION.language) == ("A rest", "en-GB")
    assert ambience_of(SESSION) == "sea"
    bare = breathing(1)
    assert (title_of(bare), bare.language, ambience_of(bare)) == ("breathing", "en", None)


@pytest.mark.parametrize("suffix", [".flac", ".ogg", ".opus"])
def test_vorbis_comments_have_title_chapters_and_cover(tmp_path: Path, suffix: str) -> None:
    offline.write_file(tmp_path / f"a{suffix}", SESSION)
    file: Any = mutagen.File(tmp_path / f"a{suffix}")
    assert file["title"] == ["A rest"]
    assert file["CHAPTER001"] == ["00:00:00.000"]
    assert file["CHAPTER002"] == ["00:00:03.000"]
    assert file["CHAPTER002NAME"] == ["Tense"]
    if suffix == ".flac":
        cover = (paths.assets() / "icons" / "unclench.png").read_bytes()
        assert file.pictures[0].data == cover
    else:
        assert file["metadata_block_picture"]


def test_an_mp3_has_title_chapters_and_cover(tmp_path: Path) -> None:
    offline.write_file(tmp_path / "a.mp3", SESSION)
    tags: Any = mutagen.File(tmp_path / "a.mp3").tags
    assert tags["TIT2"].text == ["A rest"]
    assert tags["CTOC:chapters"].child_element_ids == ["chapter1", "chapter2"]
    second = tags["CHAP:chapter2"]
    assert (second.start_time, second.end_time) == (3000, 6000)
    assert second.sub_frames["TIT2"].text == ["Tense"]
    assert tags["APIC:Cover"].mime == "image/png"


def test_a_wav_has_a_title(tmp_path: Path) -> None:
    offline.write_file(tmp_path / "a.wav", SESSION)
    with soundfile.SoundFile(tmp_path / "a.wav") as file:
        assert file.title == "A rest"


def test_the_suffixes_offered_are_those_that_can_be_written() -> None:
    assert set(SUFFIXES) == set(FORMATS)


def test_a_process_writes_the_file_and_tells_how_far_it_is(tmp_path: Path) -> None:
    export = Export(tmp_path / "a.flac", SESSION, FULL, "none")
    wait(export)
    assert (export.state, export.share, export.reason) == ("done", 1, "")
    assert mutagen.File(tmp_path / "a.flac")["title"] == ["A rest"]


def test_a_cancelled_export_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    path.write_text("old")
    export = Export(path, breathing(4000), FULL, "none")
    until = time.monotonic() + 30
    while export.share == 0:
        assert time.monotonic() < until
        threading.Event().wait(0.001)
    export.cancel()
    wait(export)
    assert export.state == "stopped"
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_why_an_export_failed_is_said(tmp_path: Path) -> None:
    export = Export(tmp_path / "gone" / "a.flac", SESSION, FULL, "none")
    wait(export)
    assert export.state == "failed"
    assert "gone" in export.reason
    export = Export(tmp_path / "a.flac", SESSION, FULL, "no-such-sound")
    wait(export)
    assert "no such soundscape" in export.reason


def test_a_python_that_is_gone_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    export = Export(tmp_path / "a.flac", SESSION, FULL, "none")
    wait(export)
    assert export.state == "failed"
