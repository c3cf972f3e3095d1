"""What the first picture needs to know, beside the database: it is not opened for that.

A copy of two settings, as in `dark 150`; the database has the last word as soon as it is open.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import get_args

from unclench.domain.preferences import Preferences, Theme, fits
from unclench.system.atomic_files import replace_file


def read(path: Path) -> Preferences:
    """The usual preferences, with theme and text size as they were last, where that is known."""
    try:
        theme, size = path.read_text(encoding="utf-8").split()
        percent = int(size)
    except (OSError, ValueError):
        return Preferences()
    if not fits("text_percent", percent):
        return Preferences()
    known = [Preferences(theme=one, text_percent=percent) for one in get_args(Theme)]
    return next((one for one in known if one.theme == theme), Preferences())


def write(path: Path, preferences: Preferences) -> None:
    """Keep theme and text size for the next start; where that fails, it starts as usual."""
    text = f"{preferences.theme} {preferences.text_percent}\n"
    with suppress(OSError):
        replace_file(path, text.encode())
