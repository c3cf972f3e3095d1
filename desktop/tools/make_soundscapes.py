"""Make the soundscapes in assets/soundscapes: our own synthesis, loops without a seam, as Opus.

Run `python desktop/tools/make_soundscapes.py`; the same code gives the same sounds each time.
Every loop is a circle: noise is made from whole cycles of the loop, and what is laid over it goes
around the end, so that the end goes on into the beginning by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import pi

import numpy as np
import numpy.typing as npt
import soundfile

from unclench.audio.loudness import loudness
from unclench.audio.soundscape_samples import AGAIN, LUFS, PEAK
from unclench.audio.tones import RATE
from unclench.system import paths

SECONDS = 64
FRAMES = SECONDS * RATE
QUALITY = 0.8  # of soundfile's Opus: about 110 kbit/s

Sound = npt.NDArray[np.float64]
Random = np.random.Generator


def noise(random: Random, slope: float, low: float, high: float, width: float = 0.7) -> Sound:
    """Noise that falls by `slope` dB an octave between two pitches; [frames, 2], RMS 1.

    `width` says how far the two sides differ, 0 (one sound in the middle) to 1.
    """
    hertz = np.fft.rfftfreq(FRAMES, 1 / RATE)
    with np.errstate(divide="ignore"):
        level = np.where(hertz > 0, (hertz / 1000) ** (slope / 6.02), 0)
    level[0] = 0
    level /= 1 + (low / np.maximum(hertz, 1e-3)) ** 4
    level /= 1 + (hertz / high) ** 4
    turns = np.exp(2j * pi * random.random((3, len(hertz))))
    middle, *sides = np.fft.irfft(level * turns, FRAMES)
    both = np.stack([(1 - width) * middle + width * side for side in sides], axis=1)
    return np.asarray(both / np.sqrt(np.mean(both**2)))


def swell(random: Random, slowest: int, quickest: int, depth: float) -> Sound:
    """A slow rise and fall around 1, of so many to so many waves a loop; [frames, 1]."""
    waves = np.arange(slowest, quickest + 1)
    spectrum = np.zeros(FRAMES // 2 + 1, complex)
    spectrum[waves] = np.exp(2j * pi * random.random(len(waves))) / np.sqrt(waves)
    curve = np.fft.irfft(spectrum, FRAMES)
    return np.asarray(np.exp(depth * curve / np.abs(curve).max()))[:, None]


def lay(sound: Sound, grain: Sound, at: int, gain: float, side: float) -> None:
    """Add a short mono sound at a frame, around the end if need be; `side` is 0 (left) to 1."""
    place = (at + np.arange(len(grain))) % FRAMES
    pan = np.array([np.cos(side * pi / 2), np.sin(side * pi / 2)])
    sound[place] += gain * grain[:, None] * pan


def ringing(hertz: float, seconds: float, glide: float = 0.0) -> Sound:
    """A short tone that dies away; `glide` is how much higher it is at its end, as a share."""
    t = np.arange(round(6 * seconds * RATE)) / RATE
    soft = np.minimum(1, t / 0.0015)
    phase = 2 * pi * hertz * (t + glide * t**2 / (12 * seconds))
    return np.asarray(soft * np.exp(-t / seconds) * np.sin(phase))


def drops(
    random: Random, a_second: float, pitch: tuple[float, float], ring: tuple[float, float]
) -> Sound:
    """Drops at random moments, pitches and places; small ones are many, large ones few."""
    sound = np.zeros((FRAMES, 2))
    for _ in range(round(a_second * SECONDS)):
        hertz = pitch[0] * (pitch[1] / pitch[0]) ** random.random()
        grain = ringing(hertz, random.uniform(*ring), glide=random.uniform(0, 0.3))
        lay(sound, grain, int(random.integers(FRAMES)), random.pareto(3) + 0.2, random.random())
    return np.asarray(sound / np.sqrt(np.mean(sound**2)))


def rain(random: Random) -> Sound:
    """Rain some way off: a soft hiss and small drops."""
    hiss = noise(random, -3.0, 500, 9000) * swell(random, 2, 9, 0.25)
    return np.asarray(hiss + 0.35 * drops(random, 70, (1800, 6500), (0.002, 0.006)))


def leaves(random: Random) -> Sound:
    """Steady rain on leaves: duller, with single taps."""
    hiss = noise(random, -4.5, 300, 5000) * swell(random, 2, 7, 0.2)
    taps = drops(random, 26, (350, 1700), (0.006, 0.018))
    return hiss + 0.5 * taps + 0.15 * drops(random, 30, (2000, 5000), (0.002, 0.005))


def sea(random: Random) -> Sound:
    """Waves that come in, break softly, and draw back over sand."""
    deep = noise(random, -6.0, 40, 500, width=0.5)
    wash = noise(random, -3.0, 300, 4500)
    sand = noise(random, 0.0, 2500, 8000)
    sound = 0.25 * deep
    begins = np.cumsum([0, 9.5, 8.2, 10.4, 8.8, 9.9, 8.6])  # the seventh ends with the loop
    t = np.arange(FRAMES) / RATE
    for begin in begins:
        since = (t - begin - random.uniform(0, 0.6)) % SECONDS
        size = random.uniform(0.75, 1.1)
        rise = np.clip(since / 3.4, 0, 1) ** 2 * np.exp(-np.clip(since - 3.4, 0, None) / 2.2)
        back = np.clip((since - 2.8) / 1.6, 0, 1) * np.exp(-np.clip(since - 4.4, 0, None) / 1.9)
        sound += size * (deep * rise[:, None] * 0.9 + wash * (rise**1.5)[:, None] * 0.55)
        sound += size * sand * (back**1.3)[:, None] * 0.13
    return sound


def stream(random: Random) -> Sound:
    """A small stream: bubbles over a soft rush."""
    rush = noise(random, -4.0, 250, 3500) * swell(random, 3, 14, 0.2)
    sound = np.zeros((FRAMES, 2))
    for _ in range(42 * SECONDS):
        hertz = 380 * 4.2 ** random.random()
        grain = ringing(hertz, random.uniform(0.008, 0.026), glide=random.uniform(0.2, 0.9))
        lay(sound, grain, int(random.integers(FRAMES)), random.pareto(4) + 0.1, random.random())
    return np.asarray(0.6 * rush + 0.75 * sound / np.sqrt(np.mean(sound**2)))


def wind(random: Random) -> Sound:
    """Wind in far trees: bands of noise that come and go by themselves."""
    sound = 0.5 * noise(random, -6.0, 60, 400, width=0.5) * swell(random, 2, 8, 0.5)
    for low, high, share in (
        (180, 420, 0.6),
        (350, 800, 0.5),
        (700, 1600, 0.3),
        (1500, 3500, 0.12),
    ):
        sound += share * noise(random, -2.0, low, high) * swell(random, 2, 12, 1.1)
    return sound


def brown_noise(random: Random) -> Sound:
    """Noise that falls by 6 dB an octave."""
    return noise(random, -6.0, 35, 12000, width=0.5)


def pink_noise(random: Random) -> Sound:
    """Noise that falls by 3 dB an octave."""
    return noise(random, -3.0, 35, 15000, width=0.5)


def night(random: Random) -> Sound:
    """A summer night: a few crickets far apart, and air."""
    sound = 0.9 * noise(random, -6.0, 60, 900, width=0.6) * swell(random, 2, 6, 0.3)
    crickets = np.zeros((FRAMES, 2))
    for hertz, side, gain, every in (
        (3950, 0.15, 1.0, 0.80),
        (4320, 0.85, 0.7, 1.00),
        (4110, 0.60, 0.35, 0.64),
        (4550, 0.35, 0.25, 1.28),
    ):
        t = np.arange(round(0.018 * RATE)) / RATE
        pulse = np.sin(pi * t / t[-1]) ** 2 * np.sin(2 * pi * hertz * t)
        for chirp in range(round(SECONDS / every)):
            if random.random() < 0.12:
                continue
            at = (chirp * every + random.uniform(0, 0.02)) * RATE
            for beat in range(3):
                loud = gain * (0.7 + 0.15 * beat)
                lay(crickets, pulse, round(at + beat * 0.031 * RATE), loud, side)
    return np.asarray(sound + 0.35 * crickets / np.sqrt(np.mean(crickets**2)))


def drone(random: Random) -> Sound:
    """A low, steady chord whose parts breathe slowly; every pitch is whole cycles of the loop."""
    t = np.arange(FRAMES)[:, None] / FRAMES
    sound = np.zeros((FRAMES, 2))
    for number, ratio in enumerate((1, 1.5, 2, 3, 4, 5, 6)):
        for side in (0, 1):
            cycles = round(65.4 * ratio * SECONDS) + int(random.integers(-2, 3))
            slow = 1 + 0.5 * np.sin(2 * pi * (t * (2 + number + side) + random.random()))
            tone = np.sin(2 * pi * (cycles * t + random.random())) * slow
            pan = np.array([0.8, 0.45] if side else [0.45, 0.8])
            sound += tone * pan / (1 + number) ** 1.5
    return sound + 0.02 * noise(random, -6.0, 80, 700)


SOUNDSCAPES: Mapping[str, Callable[[Random], Sound]] = {
    "rain": rain,
    "leaves": leaves,
    "sea": sea,
    "stream": stream,
    "wind": wind,
    "brown-noise": brown_noise,
    "pink-noise": pink_noise,
    "night": night,
    "drone": drone,
}


def levelled(sound: Sound) -> npt.NDArray[np.float32]:
    """The sound at the level of all soundscapes; the few highest peaks are rounded off."""
    loop = np.asarray(sound, np.float32)
    loop -= loop.mean(axis=0)
    for _ in range(4):  # rounding peaks off makes it a little softer
        loop *= np.float32(10 ** ((LUFS - loudness(loop)) / 20))
        most = np.float32(0.8 * PEAK)
        loop = most * np.tanh(loop / most) if np.abs(loop).max() > most else loop
    return loop


def main() -> None:
    """Write every soundscape."""
    folder = paths.assets() / "soundscapes"
    folder.mkdir(exist_ok=True)
    for number, (name, make) in enumerate(SOUNDSCAPES.items()):
        loop = levelled(make(np.random.default_rng(1000 + number)))
        path = folder / f"{name}.opus"
        with soundfile.SoundFile(
            path, "w", RATE, 2, "OPUS", format="OGG", compression_level=QUALITY
        ) as file:
            file.write(np.concatenate([loop, loop[:AGAIN]]))
        print(f"wrote {path.name}: {SECONDS} s, {path.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
