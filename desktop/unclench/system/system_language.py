"""The languages that Windows or macOS is set to, as Qt finds them, for what goes without Qt.

Elsewhere the environment says it (`language.of_environment`), and has the first word here too.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable
from pathlib import Path

_KEYS = (
    (r"Control Panel\Desktop", "PreferredUILanguages"),
    (r"Control Panel\International", "LocaleName"),
)
"""Where Windows has what was picked for its own words, and else the format of dates."""
_MAC = Path("Library", "Preferences", ".GlobalPreferences.plist")


def wanted() -> tuple[str, ...]:
    """Names of locales, the dearest first; none where this system says nothing."""
    asked = {"win32": _of_windows, "darwin": _of_mac}.get(sys.platform)
    return tuple(map(str, asked())) if asked else ()


def _of_windows() -> Iterable[object]:
    registry = importlib.import_module("winreg")
    for key, name in _KEYS:
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, key) as opened:
                value = registry.QueryValueEx(opened, name)[0]
        except OSError:
            continue
        return [value] if isinstance(value, str) else value
    return ()


def _of_mac() -> Iterable[object]:
    plists = importlib.import_module("plistlib")
    try:
        with (Path.home() / _MAC).open("rb") as file:
            return list(plists.load(file)["AppleLanguages"])
    except (OSError, RuntimeError, ValueError, LookupError, TypeError, plists.InvalidFileException):
        return ()
