"""Recordings that an exercise plays: they must lie in its own folder, and their length is known."""

import importlib
from pathlib import Path
from typing import Any

SUFFIXES = (".wav", ".flac", ".ogg", ".opus", ".mp3")
BYTES_MOST = 512 << 20


class RecordingError(ValueError):
    """Why a recording can't be used, in words that follow its name."""


def locate(folder: Path, name: str) -> Path:
    """The file called `name` inside `folder`.

    Raises:
        RecordingError: it is not there, or a link leads out of the folder.
    """
    path = folder / name
    try:
        inside = path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        raise RecordingError("is not there; put it beside the exercise") from None
    if not inside:
        raise RecordingError("lies outside the exercise's own folder; copy it there")
    return path


def measure(folder: Path, name: str) -> int:
    """Milliseconds of the recording `name` in `folder`.

    Raises:
        RecordingError: it is not there, not a sound file of a known kind, or empty.
    """
    path = locate(folder, name)
    if path.suffix.lower() not in SUFFIXES:
        raise RecordingError("is no WAV, FLAC, OGG, Opus or MP3 file")
    if not path.is_file() or path.stat().st_size > BYTES_MOST:
        raise RecordingError("is no file of a usual size")
    mutagen: Any = importlib.import_module("mutagen")  # most exercises play no recording
    try:
        sound = mutagen.File(path)
    except (mutagen.MutagenError, OSError, ValueError) as error:
        raise RecordingError(f"can't be read as sound: {error}") from error
    milliseconds = round(1000 * getattr(getattr(sound, "info", None), "length", 0.0))
    if milliseconds <= 0:
        raise RecordingError("can't be read as sound, or is empty")
    return milliseconds
