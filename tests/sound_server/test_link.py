"""The engine on a real sound server: exact, unmoved by a stuck window, back after any loss."""

from __future__ import annotations

import ctypes
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.sound_server.compare import RATE, Match, Samples, find, match, strikes
from tests.sound_server.server import Recorder, SoundServer, pause

from unclench.audio import clips, offline
from unclench.audio.engine_link import EngineLink
from unclench.audio.mixer import Mixer
from unclench.domain.cues import Cue, Timeline

pytestmark = [pytest.mark.sound_server, pytest.mark.timeout(600)]

BELLS = (0, 1_700, 4_500, 31_000, 63_300, 97_100, 128_000, 165_200)


@pytest.fixture
def link(sound_server: SoundServer, tmp_path: Path) -> Iterator[EngineLink]:
    """A started link with sound."""
    link = EngineLink(log=tmp_path / "engine.log")
    link.start()
    live(link, lambda: link.sound == "on", 15)
    yield link
    link.close()


def breathing(seconds: int) -> Timeline:
    """In for 4 s, out for 6 s, with a bell now and then."""
    cues = [Cue(at, 0, "over", "bell", sound="bell") for at in BELLS if at < seconds * 1000]
    for cycle in range(seconds // 10):
        start = cycle * 10_000
        cues.append(Cue(start, 4000, "guide", "breath", "in", cycle, sound="tone"))
        cues.append(Cue(start + 4000, 6000, "guide", "breath", "out", cycle, sound="tone"))
    return Timeline("breathing", seconds * 1000, tuple(sorted(cues, key=lambda cue: cue.start)))


def rendered(timeline: Timeline) -> Samples:
    """The same session, offline."""
    return np.concatenate(list(offline.blocks(Mixer(timeline, clips.for_timeline(timeline)))))


def live(link: EngineLink, until: Callable[[], bool], seconds: float) -> float:
    """Do what a window does until something is so; how long that took."""
    begun = time.monotonic()
    while not until():
        link.tend()
        assert time.monotonic() - begun < seconds, "it didn't come in time"
        pause(0.02)
    return time.monotonic() - begun


def play_stuck(link: EngineLink, seconds: float) -> None:
    """Let the session run to `seconds`, keeping Python's lock for 200 ms of every second."""
    usleep = ctypes.PyDLL(None).usleep
    following = 0.5
    while link.position() < seconds * 1000:
        if link.position() >= following * 1000:
            usleep(200_000)
            following += 1
        link.tend()
        pause(0.02)


def measured(link: EngineLink, server: SoundServer, timeline: Timeline, folder: Path) -> Match:
    """Play the whole session while recording it; how well both match. Leaves `heard.wav`."""
    recorder = server.record(folder / "heard.raw")
    recorder.await_first()
    link.load(timeline, -3000)
    link.play()
    play_stuck(link, timeline.milliseconds / 1000 + 1)
    link.pause()
    heard = recorder.stop()
    result = match(heard, rendered(timeline))
    begin = round(result.offset * RATE)
    soundfile.write(folder / "heard.wav", heard[begin:], RATE, "FLOAT")
    return result


def good(result: Match, timeline: Timeline) -> bool:
    """Whether no second is missing, late, or broken."""
    seconds = timeline.milliseconds // 1000
    return len(result.errors) >= seconds and result.worst <= 5 and not result.gaps


def test_three_minutes_match_the_render_while_the_window_is_stuck(
    link: EngineLink, sound_server: SoundServer, tmp_path: Path
) -> None:
    timeline = breathing(180)
    result = measured(link, sound_server, timeline, tmp_path)
    if not good(result, timeline):  # the machine may have stalled by itself: once more
        result = measured(link, sound_server, timeline, tmp_path)
    assert result.gaps == []
    assert len(result.errors) == 180
    assert result.worst <= 5, result.errors
    assert min(result.likeness.values()) > 0.999
    heard, _ = soundfile.read(tmp_path / "heard.wav", dtype="float32")
    late = strikes(heard, clips.bell("bell"), [at / 1000 for at in BELLS])
    assert max(abs(ms) for ms in late) <= 5, late


def test_sound_returns_after_the_server_died(
    link: EngineLink, sound_server: SoundServer, tmp_path: Path
) -> None:
    timeline = breathing(60)
    link.load(timeline)
    link.play()
    live(link, lambda: link.position() > 2000, 5)
    sound_server.kill()
    before, began = link.position(), time.monotonic()
    live(link, lambda: link.sound == "silent", 5)
    passed = (time.monotonic() - began) * 1000
    assert link.position() - before == pytest.approx(passed, abs=60)
    sound_server.start()
    returned = time.monotonic()
    recorder = sound_server.record(tmp_path / "after.raw")
    live(link, lambda: bool(recorder.samples().any()), 6)
    assert time.monotonic() - returned < 6
    assert_in_step(link, recorder, timeline)
    passed = (time.monotonic() - began) * 1000
    assert link.position() - before == pytest.approx(passed, abs=100)


def test_sound_returns_after_the_engine_died(
    link: EngineLink, sound_server: SoundServer, tmp_path: Path
) -> None:
    timeline = breathing(60)
    recorder = sound_server.record(tmp_path / "all.raw")
    recorder.await_first()
    link.load(timeline)
    link.play()
    live(link, lambda: link.position() > 2000, 5)
    first, before, began = link.engine_pid, link.position(), time.monotonic()
    assert first is not None
    os.kill(first, signal.SIGKILL)
    live(link, lambda: link.engine_pid not in (None, first) and link.sound == "on", 8)
    died = len(recorder.samples())
    live(link, lambda: bool(recorder.samples()[died:].any()), 6)
    assert_in_step(link, recorder, timeline)
    passed = (time.monotonic() - began) * 1000
    assert link.position() - before == pytest.approx(passed, abs=60)


def assert_in_step(link: EngineLink, recorder: Recorder, timeline: Timeline) -> None:
    """What is heard now is what belongs to the position that the link tells."""
    aim = link.position() + 3000
    live(link, lambda: link.position() >= aim, 6)
    position = link.position()
    heard = recorder.stop().mean(axis=1).astype(np.float64)
    piece = heard[-2 * RATE : -RATE // 2]
    wanted = rendered(timeline).mean(axis=1).astype(np.float64)
    place, alike = find(piece, wanted, 0, len(wanted) - len(piece))
    assert alike > 0.999
    end = (place / RATE + 2) * 1000
    assert end == pytest.approx(position, abs=100)  # the recorder itself may be late
