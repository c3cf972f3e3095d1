"""Record real runs from a private sound server and hold what is heard to its limits.

python -m tools.measure_sound [--surroundings ID] [EXERCISE[:MINUTES] ...]

Each run takes as long as its session. Prints every figure with its limit; 1 when one is broken.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tests.sound_server.compare import find
from tests.sound_server.server import Samples, SoundServer, missing, pause

from unclench.audio import offline, soundscape_samples, volumes
from unclench.audio.engine_link import EngineLink
from unclench.audio.loudness import loudness
from unclench.audio.mix_setup import whole
from unclench.audio.mixer import Mixer
from unclench.audio.soundscape_loop import DUCKED
from unclench.audio.tones import PER_MS, RATE
from unclench.domain.cues import Timeline
from unclench.domain.preferences import Preferences
from unclench.domain.timeline import Choices, compile
from unclench.files import catalogue
from unclench.files.reader import Loaded, read
from unclench.system import paths

VOLUMES = volumes.of(Preferences())
ROUNDING = 1 / 32768
STEEP = 8.0  # a step at a loop's seam, in standard deviations of the steps around it
_PATIENCE = 20.0
_TAIL = 1.0


@dataclass(frozen=True)
class Figure:
    """One measured number and where it may lie."""

    name: str
    value: float
    least: float
    most: float

    @property
    def kept(self) -> bool:
        """Whether it lies there."""
        return self.least <= self.value <= self.most

    def __str__(self) -> str:
        """One line of the table."""
        verdict = "ok" if self.kept else "BROKEN"
        return f"  {self.name:<44} {self.value:>10.4g}   {self.least:g} to {self.most:g}  {verdict}"


def session(name: str, minutes: float | None) -> Timeline:
    """The timeline of a shipped exercise, at this length or its usual one."""
    path = catalogue.find(name, [paths.exercises()])
    loaded = read(path) if path else None
    if not isinstance(loaded, Loaded):
        raise SystemExit(f"{name}: no such exercise")
    return compile(loaded.exercise, Choices(minutes=minutes or loaded.exercise.minutes.default))


def recorded(timeline: Timeline, surroundings: str, folder: Path) -> Samples:
    """The whole session as it is heard at the sound server that the environment names."""
    link = EngineLink(log=folder / "engine.log")
    link.set_volumes(VOLUMES)
    link.set_surroundings(surroundings)
    link.start()
    recorder = server_of(folder).record(folder / "heard.raw")
    try:
        recorder.await_first()
        _live(link, lambda: link.sound == "on", _PATIENCE)
        link.load(timeline, -3000)
        link.play()
        seconds = timeline.milliseconds / 1000
        _live(link, lambda: link.position() > (seconds + _TAIL) * 1000, seconds + _PATIENCE)
    finally:
        link.close()
    return recorder.stop()


def server_of(folder: Path) -> SoundServer:
    """The server of this folder, running or not."""
    return SoundServer(folder / "pulse")


def _live(link: EngineLink, until: Callable[[], bool], seconds: float) -> None:
    begun = time.monotonic()
    while not until():
        link.tend()
        if time.monotonic() - begun > seconds:
            raise SystemExit("the session did not get there in time")
        pause(0.1)


def rendered(mixer: Mixer) -> Samples:
    """The same session offline, with the precision of a 16-bit file."""
    sound = np.concatenate(list(offline.blocks(mixer, VOLUMES)))[: mixer.frames]
    rounded: Samples = np.round(sound * 32768).astype(np.float32) / np.float32(32768)
    return rounded


def figures(heard: Samples, mixer: Mixer, loop: int) -> Iterator[Figure]:
    """Everything that the recording must keep; `loop` is the length of the surroundings."""
    wanted = rendered(mixer)
    begin, _ = find(_mono(wanted[: 6 * RATE]), _mono(heard), 0, min(len(heard) // 2, 60 * RATE))
    sound = heard[begin : begin + len(wanted)]
    yield Figure("recorded, share of the session", len(sound) / len(wanted), 1, 1)
    wanted = wanted[: len(sound)]
    speech = [(word.start, min(word.end, len(sound))) for word in mixer.words]
    said = np.concatenate([sound[start:end] for start, end in speech])
    yield Figure("speech, LUFS", loudness(said), -21, -19)
    if loop:
        under = loudness(_surroundings_under(mixer, speech))
        yield Figure("speech over the surroundings, dB", loudness(said) - under, 9, 60)
    yield Figure("the whole, LUFS", loudness(sound), -27, -20)
    yield Figure("true peak, dBTP", true_peak(sound), -60, -1)
    yield Figure("largest difference from the render", _difference(sound, wanted), 0, ROUNDING)
    yield Figure("gaps of 2 ms and more", _gaps(sound, wanted), 0, 0)
    if loop and loop < len(sound):
        yield Figure("step at the loop's seam, deviations", seam(sound, loop), 0, STEEP)


def _mono(sound: Samples) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    mono: np.ndarray[tuple[int], np.dtype[np.float64]] = sound.mean(axis=1, dtype=np.float64)
    return mono


def _surroundings_under(mixer: Mixer, speech: list[tuple[int, int]]) -> Samples:
    """The surroundings alone while the voice speaks: those without a voice, made softer."""
    alone = volumes.Volumes(voice=0, tones=0, surroundings=VOLUMES.surroundings)
    parts = [mixer.render(start, end - start, alone) for start, end in speech]
    return np.concatenate(parts) * np.float32(DUCKED)


def true_peak(sound: Samples) -> float:
    """The peak between the samples too (four times as many), in dBTP."""
    top = 0.0
    for start in range(0, len(sound), 10 * RATE):
        piece = sound[max(0, start - RATE // 10) : start + 10 * RATE + RATE // 10]
        fine = np.fft.irfft(np.fft.rfft(piece, axis=0), 4 * len(piece), axis=0) * 4
        top = max(top, float(np.abs(fine).max(initial=0)))
    return float(20 * np.log10(max(top, 1e-9)))


def _difference(sound: Samples, wanted: Samples) -> float:
    return float(np.abs(sound - wanted).max(initial=0))


def _gaps(sound: Samples, wanted: Samples) -> int:
    lost = (sound == 0).all(axis=1) & (np.abs(wanted).max(axis=1) > 2 * ROUNDING)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], lost.astype(np.int8), [0]])))
    return int(sum(end - begin >= 2 * PER_MS for begin, end in edges.reshape(-1, 2)))


def seam(sound: Samples, loop: int) -> float:
    """The largest step at any point where the loop begins again, beside the steps around it."""
    worst = 0.0
    for place in range(loop, len(sound) - RATE // 10, loop):
        steps = np.diff(sound[place - RATE // 10 : place + RATE // 10], axis=0)
        here = np.abs(steps[RATE // 10 - 3 : RATE // 10 + 2]).max()
        worst = max(worst, float(here / max(float(steps.std()), 1e-9)))
    return worst


def measure(name: str, minutes: float | None, surroundings: str) -> list[Figure]:
    """Play one session on a server of its own, and measure it."""
    timeline = session(name, minutes)
    with tempfile.TemporaryDirectory(prefix="unclench-measure-") as place:
        server = server_of(Path(place))
        os.environ.update(server.environment)
        server.start()
        try:
            heard = recorded(timeline, surroundings, Path(place))
        finally:
            server.kill()
    loop = len(soundscape_samples.load(surroundings))
    return list(figures(heard, whole(timeline, surroundings), loop))


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--surroundings", default="rain", metavar="ID")
    parser.add_argument("sessions", nargs="*", default=["pmr-short", "breath-46"])
    asked = parser.parse_args()
    if reason := missing():
        print(reason)
        return 1
    broken = 0
    for each in asked.sessions:
        name, _, minutes = each.partition(":")
        found = measure(name, float(minutes) if minutes else None, asked.surroundings)
        print(each, f"with {asked.surroundings}", *found, sep="\n", flush=True)
        broken += sum(not figure.kept for figure in found)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
