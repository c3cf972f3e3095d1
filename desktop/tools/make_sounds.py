"""Make the bells in assets/sounds: our own synthesis, prepared with pydub, written as FLAC.

Run `python desktop/tools/make_sounds.py`; the same code gives the same samples each time.
"""

from __future__ import annotations

from math import pi
from pathlib import Path
from typing import NamedTuple

import numpy as np
import soundfile

from unclench.audio.prepare import prepare
from unclench.audio.tones import RATE, Samples
from unclench.system import paths


class Partial(NamedTuple):
    """One ringing mode: pitch in hertz, level, seconds to fall by 60 dB, and how fast it beats."""

    hertz: float
    level: float
    ring: float
    beat: float = 0.0


class Bell(NamedTuple):
    """A bell's modes, its attack in milliseconds, its length in seconds, its peak in dBFS."""

    partials: tuple[Partial, ...]
    attack: float
    seconds: float
    peak: float


BELLS = {
    # ratios of a hand-hammered bowl: about 1 : 2.8 : 5.2 : 8.1, each mode split in two that beat
    "bowl": Bell(
        (
            Partial(211.0, 1.0, 9.5, 0.55),
            Partial(587.0, 0.55, 6.5, 0.9),
            Partial(1102.0, 0.22, 3.6, 1.3),
            Partial(1711.0, 0.07, 1.8, 1.7),
        ),
        attack=12,
        seconds=8.0,
        peak=-13.0,
    ),
    "bell": Bell(
        (
            Partial(880.0, 1.0, 4.2, 0.7),
            Partial(1762.0, 0.30, 2.8, 0.0),
            Partial(2411.0, 0.24, 2.0, 1.1),
            Partial(3527.0, 0.10, 1.2, 0.0),
        ),
        attack=6,
        seconds=5.0,
        peak=-17.0,
    ),
    "block": Bell(
        (
            Partial(523.0, 1.0, 0.22),
            Partial(1318.0, 0.45, 0.13),
            Partial(2290.0, 0.15, 0.08),
        ),
        attack=3,
        seconds=0.35,
        peak=-14.0,
    ),
}


def ring(bell: Bell) -> Samples:
    """The bell as float32 [frames, 2], not yet prepared."""
    time = np.arange(round(bell.seconds * RATE)) / RATE
    sound = np.zeros((len(time), 2))
    for number, (hertz, level, seconds, beat) in enumerate(bell.partials):
        fall = level * 10 ** (-3 * time / seconds)
        for side in (0, 1):
            turn = 0.6 * side * number
            sound[:, side] += 0.62 * fall * np.sin(2 * pi * (hertz - beat / 2) * time)
            sound[:, side] += 0.38 * fall * np.sin(2 * pi * (hertz + beat / 2) * time + turn)
    attack = np.clip(time / (bell.attack / 1000), 0, 1)
    sound *= (0.5 - 0.5 * np.cos(pi * attack))[:, None]
    ready: Samples = (sound * (0.9 / np.abs(sound).max())).astype(np.float32)
    return ready


def make(folder: Path) -> None:
    """Write every bell to `folder`."""
    for name, bell in BELLS.items():
        tail = round(bell.seconds * 1000 * 0.3)
        ready = prepare(ring(bell), peak_dbfs=bell.peak, fade_out_ms=tail, silence_dbfs=-66)
        soundfile.write(folder / f"{name}.flac", ready, RATE, "PCM_16")


if __name__ == "__main__":
    make(paths.assets() / "sounds")
