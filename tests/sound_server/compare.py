"""How well a recording matches the offline render, second by second."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

RATE = 48_000
Samples = npt.NDArray[np.float32]
Mono = npt.NDArray[np.float64]

_EQUAL = 1e-5
_BELL = 0.9


@dataclass(frozen=True)
class Match:
    """Where the render lies in the recording.

    `offset` is the recording's second at which the render begins; `errors` says for each second
    of the render (index: second) how many milliseconds later than that it was found; `likeness`
    how alike they are there, 1 for the same shape; `gaps` the silences of 2 ms or more, as
    (second of the render, milliseconds), where the render is not silent.
    """

    offset: float
    errors: dict[int, float]
    likeness: dict[int, float]
    gaps: list[tuple[float, float]]

    @property
    def worst(self) -> float:
        """The largest error in milliseconds."""
        return max((abs(error) for error in self.errors.values()), default=float("inf"))


def match(
    recording: Samples, render: Samples, search: float = 0.2, within: float = float("inf")
) -> Match:
    """Find every second of `render` in `recording`, up to `search` seconds off its place.

    The first six seconds, which must hold something that doesn't repeat (a bell) in the first
    `within` seconds of the recording, fix the beginning; then the median error is taken out as
    part of the constant offset.
    """
    heard, wanted = _mono(recording), _mono(render)
    last = int(min(within * RATE, len(heard) - 6 * RATE))
    begin, _ = find(wanted[: 6 * RATE], heard, 0, last)
    shifts: dict[int, int] = {}
    likeness: dict[int, float] = {}
    reach = round(search * RATE)
    for second in range(len(wanted) // RATE):
        piece = wanted[second * RATE : (second + 1) * RATE]
        place = begin + second * RATE
        if np.sqrt(np.mean(piece**2)) < 1e-5 or place + RATE + reach > len(heard):
            continue
        found, likeness[second] = find(piece, heard, max(0, place - reach), place + reach, place)
        shifts[second] = found - place
    constant = int(np.median(list(shifts.values()))) if shifts else 0
    errors = {second: (shift - constant) * 1000 / RATE for second, shift in shifts.items()}
    begin += constant
    return Match(begin / RATE, errors, likeness, _gaps(heard[begin:], wanted))


def find(
    piece: Mono, sound: Mono, first: int, last: int, likely: int | None = None
) -> tuple[int, float]:
    """Where `piece` begins in `sound`, between two samples, and how alike they are (at most 1).

    A steady tone fits in many places; of those that fit equally the one nearest `likely` counts.
    """
    stretch = sound[first : last + len(piece)]
    size = 1 << (len(stretch) + len(piece) - 1).bit_length()
    spectrum = np.fft.rfft(stretch, size) * np.conj(np.fft.rfft(piece, size))
    places = len(stretch) - len(piece) + 1
    product = np.fft.irfft(spectrum, size)[:places]
    sums = np.concatenate([[0.0], np.cumsum(stretch**2)])
    energy = sums[len(piece) : len(piece) + places] - sums[:places]
    floor = 1e-4 * float(np.sum(piece**2))
    alike = product / np.sqrt(np.maximum(energy, floor) * np.sum(piece**2))
    best = int(np.argmax(alike))
    if likely is not None:
        equal = np.flatnonzero(alike >= alike[best] - _EQUAL)
        best = int(equal[np.argmin(np.abs(equal + first - likely))])
    return first + best, float(alike[best])


def _mono(samples: Samples) -> Mono:
    mono: Mono = samples.mean(axis=1, dtype=np.float64)
    return mono


def strikes(sound: Samples, bell: Samples, expected: list[float]) -> list[float]:
    """How late each bell is, in milliseconds, of those expected at these seconds of `sound`.

    Looks for the bell's own shape, above the pitch of the breath tones, 0.1 s around its place.
    A bell that isn't there counts as infinitely late.
    """
    shape, late = _high(_mono(bell[:RATE])), []
    for second in expected:
        place = round(second * RATE)
        first = max(0, place - RATE // 10)
        around = _high(_mono(sound[first : place + RATE + RATE // 10]))
        found, alike = find(shape, around, 0, len(around) - len(shape))
        late.append((first + found - place) * 1000 / RATE if alike > _BELL else float("inf"))
    return late


def _high(sound: Mono) -> Mono:
    """The sound without what lies below 1.5 kHz."""
    spectrum = np.fft.rfft(sound)
    spectrum[: round(1500 * len(sound) / RATE)] = 0
    high: Mono = np.fft.irfft(spectrum, len(sound))
    return high


def _gaps(heard: Mono, wanted: Mono) -> list[tuple[float, float]]:
    length = min(len(heard), len(wanted))
    lost = (heard[:length] == 0) & (np.abs(wanted[:length]) > 1e-6)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], lost.astype(np.int8), [0]])))
    return [
        (begin / RATE, (end - begin) * 1000 / RATE)
        for begin, end in edges.reshape(-1, 2)
        if (end - begin) * 1000 >= 2 * RATE
    ]
