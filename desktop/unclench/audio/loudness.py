"""How loud a sound is to an ear: integrated loudness after ITU-R BS.1770-4, in constant memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt

from unclench.audio.tones import RATE, Samples

SILENT = float("-inf")

# the two filters of the standard's K-weighting at 48 kHz: numerators and denominators in 1/z
_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (1.0, -1.69065929318241, 0.73248077421585),
)
_HIGH = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
_HOP = RATE // 10
_WARM = RATE  # frames until the filters have forgotten what was before
_PIECE = 10 * RATE
_FLOOR = -70.0
_BELOW_MEAN = 0.1  # the relative gate: 10 LU

Powers = npt.NDArray[np.float64]


def loudness(samples: Samples) -> float:
    """The LUFS of float32 [frames, channels] at 48 kHz; `SILENT` below 0.4 s or -70 LUFS."""
    return gated(window_powers(samples))


def window_powers(samples: Samples) -> Powers:
    """The weighted power of every window of 0.4 s, one each 0.1 s; both channels together."""
    hops = np.fromiter(_hop_powers(samples), np.float64)
    if len(hops) < 4:
        return np.zeros(0)
    sums = np.concatenate([[0.0], np.cumsum(hops)])
    powers: Powers = (sums[4:] - sums[:-4]) / 4
    return powers


def gated(powers: Powers) -> float:
    """The LUFS of these windows, without those that are silent or far softer than the rest."""
    heard = powers[powers > 10 ** ((_FLOOR + 0.691) / 10)]
    if not len(heard):
        return SILENT
    loud = heard[heard > _BELOW_MEAN * heard.mean()]
    return float(-0.691 + 10 * np.log10(loud.mean()))


def _hop_powers(samples: Samples) -> Iterator[float]:
    for first, last in _pieces(len(samples) // _HOP * _HOP):
        begin = max(0, first - _WARM)
        weighted = _weighted(np.asarray(samples[begin:last], np.float64))[first - begin :]
        yield from (weighted**2).sum(axis=1).reshape(-1, _HOP).mean(axis=1)


def _pieces(frames: int) -> Iterable[tuple[int, int]]:
    return ((at, min(at + _PIECE, frames)) for at in range(0, frames, _PIECE))


def _weighted(sound: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The sound through both filters, by its spectrum; silence behind it keeps its end apart."""
    size = len(sound) + _WARM
    spectrum = np.fft.rfft(sound, size, axis=0)
    turn = np.exp(-2j * np.pi * np.arange(len(spectrum)) / size)
    for above, below in (_SHELF, _HIGH):
        spectrum *= (np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn))[:, None]
    return np.fft.irfft(spectrum, size, axis=0)[: len(sound)]
