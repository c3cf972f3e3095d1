from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile

from unclench.audio.clip_cache import ClipCache, ClipLoader
from unclench.audio.mixer import Accompaniment, Mixer
from unclench.audio.tones import PER_MS, RATE, Samples
from unclench.audio.utterances import Utterance, utterances
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Cue, Timeline


class Voice:
    """Says each text as a steady level, so many seconds long."""

    def __init__(self, folder: Path, **texts: float) -> None:
        self.paths = {}
        for text, seconds in texts.items():
            self.paths[text] = folder / f"{text}.wav"
            sound = np.full(round(seconds * 24_000), 0.25, np.float32)
            soundfile.write(self.paths[text], sound, 24_000, "FLOAT")

    def clip(self, text: str, language: str = "en") -> Path | None:
        return self.paths.get(text) if language == "en" else None


def said(at: int, text: str) -> Cue:
    return Cue(at, 5000, "guide", "say", text=text)


def phase(at: int, text: str | None = None, sound: str = "voice") -> Cue:
    return Cue(at, 2000, "guide", "breath", "in", 1, text=text, sound=sound)


def timeline(*cues: Cue) -> Timeline:
    return Timeline("words", 20_000, cues)


def heard(found: tuple[Utterance, ...]) -> list[tuple[str, float, float]]:
    return [(each.path.stem, each.start / RATE, each.end / RATE) for each in found]


def test_words_begin_with_their_cue(tmp_path: Path) -> None:
    voice = Voice(tmp_path, Sit=2.0, In=0.5, hum=0.5)
    cues = (said(0, "Sit"), phase(5000), phase(7000, "hum"), phase(9000, sound="tone"))
    found = heard(utterances(timeline(*cues), [voice]))
    assert found == [("Sit", 0, 2), ("In", 5, 5.5), ("hum", 7, 7.5)]


def test_the_first_voice_that_has_a_text_says_it(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    first, second = Voice(tmp_path / "a", Sit=1.0), Voice(tmp_path, Sit=2.0, Rest=2.0)
    found = utterances(timeline(said(0, "Sit"), said(5000, "Rest")), [first, second])
    assert [each.path for each in found] == [first.paths["Sit"], second.paths["Rest"]]
    assert not utterances(timeline(said(0, "Sit")), [first], "de")


def test_what_is_still_said_ends_where_the_next_words_begin(tmp_path: Path) -> None:
    voice = Voice(tmp_path, Long=9.0, Next=1.0)
    found = heard(utterances(timeline(said(0, "Long"), said(5000, "Next")), [voice]))
    assert found == [("Long", 0, 5), ("Next", 5, 6)]


def test_a_phase_word_does_not_cut_a_sentence(tmp_path: Path) -> None:
    voice = Voice(tmp_path, Line=3.0, In=0.5)
    line = Cue(1000, 3000, "over", "line", text="Line")
    found = heard(utterances(timeline(phase(0), line, phase(2000), phase(4000)), [voice]))
    assert found == [("In", 0, 0.5), ("Line", 1, 4), ("In", 4, 4.5)]


def test_a_broken_clip_is_left_out(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    voice = Voice(tmp_path, Sit=1.0)
    voice.paths["Sit"].write_bytes(b"nothing")
    assert not utterances(timeline(said(0, "Sit")), [voice])
    assert "Sit.wav" in caplog.text


def test_words_are_mixed_in_and_cut_softly(tmp_path: Path) -> None:
    voice = Voice(tmp_path, Long=9.0, Next=1.0)
    session = timeline(said(0, "Long"), said(5000, "Next"))
    mixer = Mixer(session, {}, Accompaniment(utterances(session, [voice]), ClipCache().fetch))
    sound = mixer.render(0, 7 * RATE)
    assert sound[RATE : 2 * RATE] == pytest.approx(0.25, abs=0.001)
    left = sound[5 * RATE - 25 * PER_MS, 0]
    assert 0.05 < left < 0.2  # half way through the fade of 50 ms
    assert not sound[6 * RATE + 10 :].any()
    parts = [mixer.render(at, 777) for at in range(0, 7 * RATE, 777)]
    assert np.array_equal(np.concatenate(parts)[: len(sound)], sound)
    assert not mixer.render(0, RATE, Volumes(voice=0)).any()


def test_words_that_are_not_decoded_yet_are_silent(tmp_path: Path) -> None:
    session = timeline(said(0, "Sit"))
    cache, voice = ClipCache(), Voice(tmp_path, Sit=1.0)
    mixer = Mixer(session, {}, Accompaniment(utterances(session, [voice]), cache.peek))
    assert not mixer.render(0, RATE).any()
    cache.fetch(voice.paths["Sit"])
    assert mixer.render(0, RATE).any()


def test_the_cache_forgets_what_was_not_used_for_long(tmp_path: Path) -> None:
    voice = Voice(tmp_path, a=1.0, b=1.0, c=1.0)
    a, b, c = voice.paths.values()
    cache = ClipCache(budget=2 * 4 * RATE)
    assert cache.fetch(a).shape == (RATE, 1)
    cache.fetch(b)
    assert cache.peek(a) is not None
    cache.fetch(c)
    assert cache.peek(b) is None
    assert cache.peek(a) is not None
    assert cache.peek(c) is not None


def test_an_unreadable_clip_is_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    cache = ClipCache()
    for _ in range(2):
        assert not len(cache.fetch(tmp_path / "gone.opus"))
    assert len(caplog.records) == 1


def test_the_loader_decodes_in_the_background(tmp_path: Path) -> None:
    decoded = threading.Event()

    class Told(ClipCache):
        def fetch(self, path: Path) -> Samples:
            samples = super().fetch(path)
            decoded.set()
            return samples

    cache, voice = Told(), Voice(tmp_path, a=1.0)
    loader = ClipLoader(cache)
    loader.want([voice.paths["a"]])
    loader.close()
    assert decoded.wait(30)
    assert cache.peek(voice.paths["a"]) is not None


def test_nothing_gets_over_full_scale() -> None:
    loud = np.full((RATE, 1), 0.9, np.float32)
    words = (Utterance(0, RATE, Path("a")), Utterance(0, RATE, Path("b")))
    mixer = Mixer(timeline(said(0, "x")), {}, Accompaniment(words, lambda _path: loud))
    assert mixer.render(0, RATE).max() <= 0.85


def test_the_sleep_timer_fades_everything_within_30_s() -> None:
    hold = Cue(0, 60_000, "guide", "breath", "hold", sound="tone")
    session = Timeline("hold", 60_000, (hold,))
    awake, sleepy = Mixer(session, {}), Mixer(session, {}, Accompaniment(quiet_from=10 * RATE))
    assert np.array_equal(awake.render(0, 10 * RATE), sleepy.render(0, 10 * RATE))
    there, full = sleepy.render(24 * RATE, 2 * RATE), awake.render(24 * RATE, 2 * RATE)
    assert np.sqrt(np.mean(there**2) / np.mean(full**2)) == pytest.approx(0.5, abs=0.01)
    assert not sleepy.render(40 * RATE, RATE).any()
