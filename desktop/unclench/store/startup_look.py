"""What the first picture needs to know, beside the database: it is not opened for that.

A copy of two settings; the database has the last word as soon as it is open.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import get_args

from unclench.domain.preferences import Preferences, Theme

_SIZES = range(100, 201)


def read(path: Path) -> Preferences:
    """The usual preferences, with theme and text size as they were last, where that is known."""
    try:
        known = json.loads(path.read_bytes())
        theme, size = known["theme"], known["text_percent"]
    except (OSError, ValueError, KeyError, TypeError):
        return Preferences()
    fits = theme in get_args(Theme) and type(size) is int and size in _SIZES
    return Preferences(theme=theme, text_percent=size) if fits else Preferences()


def write(path: Path, preferences: Preferences) -> None:
    """Keep theme and text size for the next start; where that fails, it starts as usual."""
    text = json.dumps({"theme": preferences.theme, "text_percent": preferences.text_percent})
    part = path.with_name(path.name + ".part")
    try:
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:  # noqa: PTH123
            file.write(text)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
