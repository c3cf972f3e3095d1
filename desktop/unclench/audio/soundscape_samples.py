"""The surroundings as samples: loops that come with the app, and a person's own file made one."""

from __future__ import annotations

import numpy as np

from unclench.audio.clips import ClipError, decode
from unclench.audio.loudness import SILENT, loudness
from unclench.audio.prepare import close_seam
from unclench.audio.soundscape_files import NONE, find, shipped
from unclench.audio.tones import PER_MS, RATE, Samples

__all__ = ["AGAIN", "LUFS", "NONE", "PEAK", "find", "load", "shipped"]

LUFS = -27.0
"""How loud every soundscape is; the mix and the person's volume start from there."""
PEAK = 0.5
"""No sample of a soundscape is over this (-6 dBFS)."""

AGAIN = 300 * PER_MS
"""A file that comes with the app ends with so much of its own beginning: the codec's end is cut."""

_LONGEST = 5 * 60 * RATE
_SEAM = 100 * PER_MS


def load(choice: str) -> Samples:
    """The loop of a choice, ready to be laid under a session: float32 [frames, 2] at 48 kHz.

    One that comes with the app is a loop already. A person's own file is levelled, and its end
    led into its beginning; of a long one the first five minutes are used. An empty array is no
    surroundings.

    Raises:
        ClipError: there is no such soundscape, or it can't be read.
    """
    if choice in ("", NONE):
        return np.zeros((0, 2), np.float32)
    path = find(choice)
    if path is None:
        raise ClipError(f"{choice}: there is no such soundscape")
    samples = decode(path)
    return _ours(samples) if choice in shipped() else _own(samples[:_LONGEST])


def _ours(samples: Samples) -> Samples:
    """The loop in a file of ours: its end goes on in what stands again, then in its beginning."""
    loop = samples[:-AGAIN].copy()
    again = samples[len(loop) : len(loop) + _SEAM]
    share = np.linspace(1, 0, _SEAM, dtype=np.float32)[:, None]
    loop[:_SEAM] += share * (again - loop[:_SEAM])
    return loop


def _own(samples: Samples) -> Samples:
    loop = close_seam(samples)
    loud = loudness(loop)
    peak = float(np.abs(loop).max(initial=0))
    if loud == SILENT or not peak:
        return loop
    return loop * np.float32(min(10 ** ((LUFS - loud) / 20), PEAK / peak))
