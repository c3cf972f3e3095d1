"""How loud a sound is: integrated loudness and true peak after ITU-R BS.1770-4, for 48 kHz."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

RATE = 48_000
Samples = npt.NDArray[np.float32]

# the two filters of the standard's K-weighting at 48 kHz: (b0, b1, b2), (a0, a1, a2)
_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (1, -1.69065929318241, 0.73248077421585),
)
_HIGH = ((1.0, -2.0, 1.0), (1, -1.99004745483398, 0.99007225036621))


def loudness(samples: Samples) -> float:
    """Integrated loudness in LUFS; `samples` is [frames, 2] and longer than 0.4 s."""
    padded = np.pad(samples.astype(np.float64), ((0, RATE), (0, 0)))
    spectrum = np.fft.rfft(padded, axis=0)
    turn = np.exp(-1j * np.linspace(0, np.pi, len(spectrum)))
    for above, below in (_SHELF, _HIGH):
        spectrum *= (np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn))[:, None]
    weighted = np.fft.irfft(spectrum, len(padded), axis=0)[: len(samples)]
    sums = np.concatenate([[0.0], np.cumsum((weighted**2).sum(axis=1))])
    starts = np.arange(0, len(samples) - 4 * RATE // 10, RATE // 10)
    power = (sums[starts + 4 * RATE // 10] - sums[starts]) / (4 * RATE // 10)
    power = power[power > _power(-70)]
    gated = power[power > 0.1 * power.mean()]
    return float(-0.691 + 10 * np.log10(gated.mean()))


def true_peak(samples: Samples) -> float:
    """The peak between the samples too (four times as many), in dBTP."""
    spectrum = np.fft.rfft(samples.astype(np.float64), axis=0)
    fine = np.fft.irfft(spectrum, 4 * len(samples), axis=0) * 4
    return float(20 * np.log10(np.abs(fine).max()))


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))
