"""Whether a window can open here; asked before Qt is loaded, which would end the process over it.

This runs at every start: it looks at a few names of files, and loads nothing large.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping, MutableMapping

from unclench.system import libraries
from unclench.system.libraries import Library
from unclench.system.said import QT_TRANSLATE_NOOP, fill, row

NONE = QT_TRANSLATE_NOOP(
    "cli", "there's no screen here; commands without a window: unclench --help"
)
_LACKS = QT_TRANSLATE_NOOP("cli", "Qt needs system libraries that are missing here: {names}")
_TO_GET = QT_TRANSLATE_NOOP("cli", "To get them, type: {command}")


class NoWindowError(Exception):
    """No window can open; the text says why, and what to do about it."""


def needs_screen(environment: Mapping[str, str]) -> None:
    """Make sure that a window can be opened.

    Platforms of Qt that draw without a display server, such as offscreen, count as a screen.

    Raises:
        NoWindowError: there is no screen, or a library that Qt needs for it is missing.
    """
    if sys.platform != "linux":
        return
    found = screens(environment)
    lacking = lacks(found)
    words = [] if found else [NONE]
    words += told(lacking) if lacking else []
    if words:
        raise NoWindowError(row(words, "\n"))


def told(lacking: tuple[Library, ...]) -> list[str]:
    """Which libraries are missing, and what to type: what `libraries.told` says at set-up."""
    names = " ".join(each.soname for each in lacking)
    return [fill(_LACKS, names=names), fill(_TO_GET, command=libraries.advice(lacking))]


def name_plugins(environment: MutableMapping[str, str]) -> None:
    """Tell Qt where its plugins lie, where the folder's name has a quote or backslash in it.

    Qt would read such a name wrong, find no plugins and end the process.
    """
    if os.name == "posix" and set(sys.prefix) & set('"\\'):
        package = importlib.import_module("PySide6").__path__[0]
        environment.setdefault("QT_PLUGIN_PATH", f"{package}/Qt/plugins")


def screens(environment: Mapping[str, str]) -> tuple[str, ...]:
    """What answers here of what Qt would try: `wayland`, `xcb`, or `drawn` without any server."""
    asked = [name.partition(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";")]
    asked = [name for name in asked if name] or ["wayland", "xcb"]
    if any(not name.startswith(("wayland", "xcb")) for name in asked):
        return ("drawn",)
    found = []
    if any(name.startswith("wayland") for name in asked) and _answers(_wayland(environment)):
        found.append("wayland")
    if "xcb" in asked and _has_x(environment.get("DISPLAY", "")):
        found.append("xcb")
    return tuple(found)


def lacks(found: tuple[str, ...]) -> tuple[Library, ...]:
    """What is missing for a window on the first of these screens that could have one.

    Without a screen it is what the usual one, X11, would need.
    """
    needed = {"wayland": libraries.WAYLAND, "xcb": libraries.X11, "drawn": ()}
    lists = [libraries.missing(needed[name]) for name in found or ("xcb",)]
    return libraries.missing(libraries.IMPORT) + min(lists, key=len)


def _wayland(environment: Mapping[str, str]) -> str:
    """The socket of the Wayland screen that is named, or ""."""
    name = environment.get("WAYLAND_DISPLAY", "")
    return name and os.path.join(environment.get("XDG_RUNTIME_DIR", "/run"), name)  # noqa: PTH118


def _has_x(display: str) -> bool:
    """Whether an X screen is there; one on another machine (ssh) is taken at its word."""
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    path = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 (where X has it)
    return bool(display) and (_answers(path) or _answers("\0" + path))


def _answers(address: str) -> bool:
    """Whether something listens at this local socket, which Qt would call on."""
    if not address:
        return False
    sockets = importlib.import_module("_socket")  # what wraps it takes a start's time to load
    caller = sockets.socket(sockets.AF_UNIX, sockets.SOCK_STREAM)
    try:
        caller.connect(address)
    except OSError:
        return False
    finally:
        caller.close()
    return True
