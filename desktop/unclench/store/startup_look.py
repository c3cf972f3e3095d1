"""What the first picture needs to know, beside the database: it is not opened for that.

A copy of three settings, as in `dark 150 de`; the database has the last word as soon as it is open.
The language is left out where it is the system's.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import get_args

from unclench.domain.preferences import Preferences, Theme, fits
from unclench.system import paths, printed
from unclench.system.atomic_files import replace_file


def read(path: Path) -> Preferences:
    """The usual preferences, with what is kept here as it was last, where that is known."""
    try:
        theme, size, *rest = path.read_text(encoding="utf-8").split()
        percent = int(size)
    except (OSError, ValueError):
        return Preferences()
    if not fits("text_percent", percent) or len(rest) > 1:
        return Preferences()
    usual = Preferences(text_percent=percent, language="".join(rest))
    known = [usual._replace(theme=one) for one in get_args(Theme)]
    return next((one for one in known if one.theme == theme), Preferences())


def language(folder: str | None) -> str:
    """The language that was chosen where a person's data is in `folder`; "" where none was."""
    try:
        return read(paths.profile(folder or None).startup_look).language
    except (ImportError, RuntimeError):  # this system has no place for data, or nobody's home
        return ""


def use_language(folder: str | None) -> None:
    """Have a terminal speak that language, else the system's."""
    printed.use_language(language(folder))


def write(path: Path, preferences: Preferences) -> None:
    """Keep that for the next start; where it fails, the app starts as usual."""
    text = f"{preferences.theme} {preferences.text_percent} {preferences.language}".rstrip()
    with suppress(OSError):
        replace_file(path, f"{text}\n".encode())
