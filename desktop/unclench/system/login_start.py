"""Starting with the person's log-in, in each system's own way, and undoing that.

Linux: an entry after the Desktop Application Autostart Specification. macOS: a launch agent.
Windows: a value of the registry's `Run` key. What is there is the only record of it.
"""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path

from unclench import APP_ID
from unclench.system import menu_entry, paths
from unclench.system.atomic_files import replace_file

HIDDEN = "--hidden"
"""Asks for the app without its window."""

if sys.platform == "win32":
    import subprocess
    import winreg

    _KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
    _NAME = "Unclench"

    def command() -> str:
        """What starts at log-in now; "" for nothing."""
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _KEY) as key:
                return str(winreg.QueryValueEx(key, _NAME)[0])
        except OSError:
            return ""

    def switch_on(words: Sequence[str]) -> None:
        """Have these words started at each log-in.

        Raises:
            OSError: the registry can't be written.
        """
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _KEY) as key:
            winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(words))

    def switch_off() -> bool:
        """Start no more at log-in; whether it did.

        Raises:
            OSError: the registry can't be written.
        """
        if not command():
            return False
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _KEY, 0, winreg.KEY_SET_VALUE) as key:
            winreg.DeleteValue(key, _NAME)
        return True

else:

    def place() -> Path:
        """The file that has the app started."""
        if sys.platform == "darwin":
            return Path.home() / "Library" / "LaunchAgents" / f"{APP_ID}.plist"
        named = Path(os.environ.get("XDG_CONFIG_HOME", ""))
        home = named if named.is_absolute() else Path.home() / ".config"
        return home / "autostart" / f"{APP_ID}.desktop"

    def command() -> str:
        """What starts at log-in now; "" for nothing."""
        try:
            content = place().read_bytes()
        except OSError:
            return ""
        if sys.platform == "darwin":
            return _agent_command(content)
        entry = content.decode("utf-8", "replace")
        hidden = menu_entry.value_of(entry, "Hidden").lower() == "true"
        disabled = menu_entry.value_of(entry, "X-GNOME-Autostart-enabled").lower() == "false"
        return "" if hidden or disabled else menu_entry.value_of(entry, "Exec")

    def switch_on(words: Sequence[str]) -> None:
        """Have these words started at each log-in.

        Raises:
            OSError: the file can't be written.
        """
        where = place()
        where.parent.mkdir(parents=True, exist_ok=True)
        agent = sys.platform == "darwin"
        replace_file(where, _agent(words) if agent else _entry(words), private=False)

    def switch_off() -> bool:
        """Start no more at log-in; whether it did.

        Raises:
            OSError: the file can't be removed.
        """
        there = place().is_file()
        place().unlink(missing_ok=True)
        return there


def wanted_words(profile: paths.Profile) -> list[str]:
    """The words that start the app with this profile, without showing its window."""
    usual = profile.folder == paths.usual_folder()
    named = [] if usual else ["--data-dir", str(profile.folder)]
    return [*menu_entry.start_command(), *named, HIDDEN]


def is_for(profile: paths.Profile) -> bool:
    """Whether what starts at log-in opens this profile."""
    now = command()
    if profile.folder == paths.usual_folder():
        return bool(now) and "--data-dir" not in now
    return now.endswith(_written(["--data-dir", str(profile.folder), HIDDEN]))


def is_stale(profile: paths.Profile) -> bool:
    """Whether something starts at log-in that isn't this app as it lies here now."""
    now = command()
    return bool(now) and now != _written(wanted_words(profile))


def _entry(words: Sequence[str]) -> bytes:
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Unclench",
        f"Icon={APP_ID}",
        f"Exec={menu_entry.program_line(words)}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
        "",
    )
    return "\n".join(lines).encode()


def _agent(words: Sequence[str]) -> bytes:
    return plistlib.dumps({"Label": APP_ID, "ProgramArguments": list(words), "RunAtLoad": True})


def _agent_command(content: bytes) -> str:
    try:
        words = plistlib.loads(content)["ProgramArguments"]
        return " ".join(map(str, words))
    except (ValueError, KeyError, TypeError, plistlib.InvalidFileException):
        return ""


def _written(words: Sequence[str]) -> str:
    """How `command` gives these words back."""
    if sys.platform == "win32":
        return subprocess.list2cmdline(words)
    return " ".join(words) if sys.platform == "darwin" else menu_entry.program_line(words)
