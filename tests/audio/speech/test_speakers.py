from __future__ import annotations

import logging
import os
from pathlib import Path

import numpy as np
import pytest
from tests.audio.saying import Tone

from unclench.audio.loudness import loudness
from unclench.audio.speech.cache import SpeechCache
from unclench.audio.speech.finish import encode, speak
from unclench.audio.speech.speakers import (
    FASTEST,
    SpeechError,
    TextSource,
    choose,
    report,
    unrecorded,
)
from unclench.audio.tones import RATE
from unclench.audio.utterances import utterances
from unclench.domain.cues import Cue, Timeline
from unclench.domain.reading_time import reading_ms
from unclench.store.delete_all import delete_all
from unclench.system.paths import Profile

THERE, GONE = Tone(), Tone(why="not installed")


@pytest.mark.parametrize(
    ("choice", "neural", "system", "chosen"),
    [
        ("automatic", THERE, Tone(), THERE),
        ("automatic", GONE, THERE, THERE),
        ("neural", GONE, THERE, None),
        ("system", Tone(), THERE, THERE),
        ("captions", THERE, THERE, None),
    ],
)
def test_the_choice_takes_the_best_that_is_there(choice, neural, system, chosen):
    speaker, why = choose(choice, "en", (neural,), (system,))
    assert speaker is chosen
    assert why == ("not installed" if choice == "neural" else "")


def test_the_language_decides():
    german = Tone(speaks="de")
    assert choose("automatic", "de-AT", (THERE,), (german,)) == (german, "")
    assert choose("automatic", "fr", (THERE,), (german,)) == (None, "no fr; no fr")


def test_each_voice_has_its_line():
    assert list(report((THERE, GONE))) == [
        "voices: tone: can speak texts without a recording (en)",
        "voices: tone: not used: not installed",
    ]


def test_only_texts_without_a_recording_are_spoken():
    cues = (
        Cue(0, 1000, "guide", "say", text="Nobody ever recorded  this."),
        Cue(1000, 1000, "guide", "rest"),
        Cue(2000, 1000, "guide", "breath", phase="in", text="In", sound="voice"),
        Cue(3000, 1000, "guide", "say", text="Nobody ever recorded this."),
    )
    assert unrecorded(Timeline("x", 4000, cues), "en") == ("Nobody ever recorded this.",)
    assert unrecorded(Timeline("x", 4000, cues), "de") == ("Nobody ever recorded this.", "In")


def test_a_clip_is_as_loud_as_the_recorded_ones_with_silence_around():
    clip = speak(Tone(0.9), "One two three four.", "en")
    assert clip.shape[1] == 1
    assert loudness(clip) == pytest.approx(-23, abs=0.5)
    assert not clip[: RATE // 25].any()
    assert not clip[-RATE // 8 :].any()
    assert len(clip) == pytest.approx(1.1 * RATE, rel=0.01)


def test_what_takes_too_long_is_said_faster():
    tone = Tone(reading_ms("one two three") / 1000 * 1.1)
    clip = speak(tone, "one two three", "en")
    assert tone.speeds[0] == 1
    assert 1 < tone.speeds[1] <= FASTEST
    assert len(clip) <= reading_ms("one two three") * 48


def test_a_clip_has_room_in_the_shortest_time_that_its_text_gets():
    tone = Tone(1.55, "de")  # and 0.2 s of silence around; German words usually have 1.8 s
    assert reading_ms("eins zwei drei", "de") == 1800
    clip = speak(tone, "eins zwei drei", "de")
    assert len(tone.speeds) == 2
    assert len(clip) <= 1700 * 48


def test_what_is_still_too_long_fades_at_the_end_of_its_time(caplog):
    tone = Tone(5)
    with caplog.at_level(logging.WARNING):
        clip = speak(tone, "secret words", "en")
    assert tone.speeds == [1, FASTEST]
    assert len(clip) == reading_ms("secret words") * 48
    assert abs(float(clip[-1, 0])) < 1e-3
    assert "faded" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize("text", ["silence", "broken"])
def test_a_voice_that_says_nothing_has_failed(text):
    with pytest.raises(SpeechError):
        speak(Tone(), text, "en")


@pytest.fixture
def cache(tmp_path: Path) -> SpeechCache:
    return SpeechCache(TextSource(str(tmp_path / "cache"), "tone"))


def test_a_clip_is_kept_for_its_owner_alone(cache: SpeechCache, tmp_path: Path):
    assert cache.clip("Hello.", "en") is None
    path = cache.keep("Hello.", "en", b"sound")
    assert cache.clip(" Hello. ", "en-GB") == path
    assert cache.clip("Hello.", "de") is None
    assert SpeechCache(TextSource(str(tmp_path / "cache"), "another")).clip("Hello.") is None
    assert list((tmp_path / "cache").iterdir()) == [path]
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
        assert path.parent.stat().st_mode & 0o077 == 0


def test_the_least_lately_used_go_first(tmp_path: Path):
    cache = SpeechCache(TextSource(str(tmp_path), "tone"), most=25)
    paths = [cache.keep(str(k), "en", b"0123456789") for k in range(2)]
    for age, path in zip((200, 100), paths, strict=True):
        os.utime(path, (age, age))
    assert cache.clip("0", "en") == paths[0]  # just used: now the younger one
    newest = cache.keep("2", "en", b"0123456789")
    assert set(tmp_path.iterdir()) == {paths[0], newest}


def test_a_clip_larger_than_all_stays_while_it_is_the_newest(tmp_path: Path):
    cache = SpeechCache(TextSource(str(tmp_path), "tone"), most=5)
    old = cache.keep("1", "en", b"0123456789")
    new = cache.keep("2", "en", b"0123456789")
    assert not old.exists()
    assert new.exists()


def test_speech_is_mixed_like_a_recording(cache: SpeechCache):
    clip = speak(Tone(), "Nobody recorded this.", "en")
    path = cache.keep("Nobody recorded this.", "en", encode(clip))
    cue = Cue(500, 4000, "guide", "say", text="Nobody recorded this.")
    said = utterances(Timeline("x", 5000, (cue,)), (cache,), "en")
    assert [(one.start, one.path) for one in said] == [(24_000, path)]
    assert said[0].end - said[0].start == len(clip)
    assert np.abs(clip).max() < 0.8


def test_deleting_all_data_deletes_speech(tmp_path: Path):
    profile = Profile(tmp_path)
    profile.create()
    cache = SpeechCache(TextSource(str(profile.cache / "speech"), "tone"))
    path = cache.keep("My words.", "en", b"sound")
    delete_all(profile, backups_too=False)
    assert not path.exists()
