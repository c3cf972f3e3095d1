"""Which sound may surround a session: those that come with the app, or a person's own file.

No numpy here: the window uses this too.
"""

from __future__ import annotations

from pathlib import Path

from unclench.system import paths

NONE = "none"
"""The choice of no surroundings; an empty choice takes what the exercise suggests."""

SUFFIXES = (".flac", ".opus")
OWN_SUFFIXES = (".wav", ".flac", ".ogg", ".opus", ".mp3")
MOST = 200
"""How many sounds of a person's own folder are offered."""


def shipped() -> tuple[str, ...]:
    """The ids of the soundscapes that come with the app, in order."""
    folder = paths.assets() / "soundscapes"
    found = folder.iterdir() if folder.is_dir() else ()
    return tuple(sorted({path.stem for path in found if path.suffix in SUFFIXES}))


def in_folder(folder: str) -> tuple[Path, ...]:
    """The sounds in a person's own folder, by name; none where there is no such folder."""
    try:
        found = [one for one in Path(folder).iterdir() if one.suffix.lower() in OWN_SUFFIXES]
    except OSError:
        return ()
    shown = (one for one in found if not one.name.startswith("."))
    return tuple(sorted(shown, key=lambda one: (one.name.casefold(), one.name))[:MOST])


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
