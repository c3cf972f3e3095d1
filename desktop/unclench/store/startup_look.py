"""What the first picture needs to know, beside the database: it is not opened for that.

A copy of two settings; the database has the last word as soon as it is open.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from unclench.domain.preferences import Preferences, fits
from unclench.system.atomic_files import replace_file


def read(path: Path) -> Preferences:
    """The usual preferences, with theme and text size as they were last, where that is known."""
    try:
        stored = json.loads(path.read_bytes())
        theme, size = stored["theme"], stored["text_percent"]
    except (OSError, ValueError, KeyError, TypeError):
        return Preferences()
    known = fits("theme", theme) and fits("text_percent", size)
    return Preferences(theme=theme, text_percent=size) if known else Preferences()


def write(path: Path, preferences: Preferences) -> None:
    """Keep theme and text size for the next start; where that fails, it starts as usual."""
    text = json.dumps({"theme": preferences.theme, "text_percent": preferences.text_percent})
    with suppress(OSError):
        replace_file(path, text.encode())
