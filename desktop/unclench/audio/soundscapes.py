"""Which sound may surround a session: those that come with the app, or a person's own file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from unclench import paths
from unclench.audio.clips import ClipError, decode
from unclench.audio.loudness import SILENT, loudness
from unclench.audio.prepare import close_seam
from unclench.audio.tones import PER_MS, RATE, Samples

NONE = "none"
"""The choice of no surroundings; an empty choice takes what the exercise suggests."""

SUFFIXES = (".flac", ".opus")
LUFS = -27.0
"""How loud every soundscape is; the mix and the person's volume start from there."""
PEAK = 0.5
"""No sample of a soundscape is over this (-6 dBFS)."""

AGAIN = 300 * PER_MS
"""A file that comes with the app ends with so much of its own beginning: the codec's end is cut."""

_LONGEST = 5 * 60 * RATE
_SEAM = 100 * PER_MS


def shipped() -> tuple[str, ...]:
    """The ids of the soundscapes that come with the app, in order."""
    folder = paths.assets() / "soundscapes"
    found = folder.iterdir() if folder.is_dir() else ()
    return tuple(sorted({path.stem for path in found if path.suffix in SUFFIXES}))


def find(choice: str) -> Path | None:
    """The file of a choice, which is an id or a path; None when there is no such thing."""
    if choice in shipped():
        folder = paths.assets() / "soundscapes"
        each = (folder / f"{choice}{suffix}" for suffix in SUFFIXES)
        return next(path for path in each if path.is_file())
    own = Path(choice)
    return own if choice not in ("", NONE) and own.is_file() else None


def chosen(preferred: str, suggested: str | None) -> str:
    """What is to be played: a person's own choice, else what the exercise suggests, else none.

    An id that no longer exists, or was never made, is passed on: whoever loads it says so.
    """
    return preferred or suggested or NONE


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
