"""The surroundings as samples: loops that come with the app, and a person's own file made one."""

from __future__ import annotations

import numpy as np

from unclench.audio.clips import ClipError, decode
from unclench.audio.loudness import SILENT, loudness
from unclench.audio.soundscape_files import NONE, find, shipped
from unclench.audio.tones import PER_MS, RATE, Samples
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill

__all__ = ["AGAIN", "LUFS", "NONE", "PEAK", "OwnLoop", "find", "load", "shipped"]

LUFS = -27.0
"""How loud every soundscape is; the mix and the person's volume start from there."""
PEAK = 0.5
"""No sample of a soundscape is over this (-6 dBFS)."""

AGAIN = 300 * PER_MS
"""A file that comes with the app ends with so much of its own beginning: the codec's end is cut."""

_LONGEST = 60 * 60 * RATE
_JUDGED = 5 * 60 * RATE
_BLOCK = 65_536
_SEAM = 100 * PER_MS
_OWN_SEAM = 3000 * PER_MS


def load(choice: str) -> Samples | OwnLoop:
    """The loop of a choice, ready to be laid under a session: float32 [frames, 2] at 48 kHz.

    One that comes with the app is a loop already. A person's own file is levelled, and its end
    led into its beginning; of a very long one the first hour is used. It stays on the disk, and
    is read as it is played. An empty array is no surroundings.

    Raises:
        ClipError: there is no such soundscape, or it can't be read.
    """
    if choice in ("", NONE):
        return np.zeros((0, 2), np.float32)
    path = find(choice)
    if path is None:
        raise ClipError(
            fill(QT_TRANSLATE_NOOP("sound", "{name}: there is no such soundscape"), name=choice)
        )
    return _ours(decode(path)) if choice in shipped() else OwnLoop(decode(path, _LONGEST))


def _ours(samples: Samples) -> Samples:
    """The loop in a file of ours: its end goes on in what stands again, then in its beginning."""
    loop = samples[:-AGAIN].copy()
    again = samples[len(loop) : len(loop) + _SEAM]
    share = np.linspace(1, 0, _SEAM, dtype=np.float32)[:, None]
    loop[:_SEAM] += share * (again - loop[:_SEAM])
    return loop


class OwnLoop:
    """A person's own sound as a loop, as loud as ours: its samples are made as they are played."""

    def __init__(self, samples: Samples) -> None:
        """Look through `samples`, float32 [frames, 2], which may lie in a file."""
        self._samples = samples
        self._gain = np.float32(_gain(samples))
        self._seam = min(_OWN_SEAM, len(samples) // 3)
        self._head = _crossed(samples[: self._seam], samples[len(samples) - self._seam :])

    def __len__(self) -> int:
        """Frames until it begins again: what its end is laid over counts once."""
        return len(self._samples) - self._seam

    def __getitem__(self, wanted: slice) -> Samples:
        """Some of its frames, a copy."""
        first, last, _step = wanted.indices(len(self))
        head = self._head[first:last]
        rest = self._samples[first + len(head) : max(last, first + len(head))]
        return np.concatenate([head, rest]) * self._gain


def _crossed(begin: Samples, end: Samples) -> Samples:
    """The end, fading into the beginning; both together are always as strong."""
    turn = np.linspace(0, np.pi / 2, len(begin), dtype=np.float32)[:, None]
    crossed: Samples = begin * np.sin(turn) + end * np.cos(turn)
    return crossed


def _gain(samples: Samples) -> float:
    """The factor that makes a sound as loud as ours; how loud it is, its first minutes tell."""
    loud = loudness(np.asarray(samples[:_JUDGED]))
    blocks = (samples[at : at + _BLOCK] for at in range(0, len(samples), _BLOCK))
    peak = max((float(np.abs(block).max()) for block in blocks), default=0.0)
    if loud == SILENT or not peak:
        return 1.0
    return min(10 ** ((LUFS - loud) / 20), PEAK / peak)
