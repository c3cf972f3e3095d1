"""The system libraries that Qt needs on Linux, in one list for set-up, start and `doctor`.

Qt ends the process when one of them is missing at the wrong moment, so this is asked beforehand.
Set-up reads this before anything is installed: standard library only, and any Python from 3.7 on
can load it. What comes along with a package of this list in any case is left out; a test
compares it with what Qt's own files ask for.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FOLDERS = (
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
)


# A shared library by the name that the loader asks for, and the Debian package it comes in. As a
# class it would have its annotations compiled at each start, which takes a millisecond.
Library = NamedTuple("Library", [("soname", str), ("package", str)])  # noqa: UP014


# Without these Qt can't be imported at all ...
IMPORT = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libX11.so.6", "libx11-6"),
)
# ... without these no window can open on an X11 screen ...
X11 = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
# ... and without these none on a Wayland screen.
WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0"),
)
# Sound comes out through any one of these; without them sessions go on in silence.
SOUND = (
    Library("libpulse.so.0", "libpulse0"),
    Library("libasound.so.2", "libasound2"),
)


def loads(soname: str) -> bool:
    """Whether the loader finds it; a look at the usual folders saves most starts the question."""
    inside = getattr(sys, "_MEIPASS", None)  # the folder of an app that brings libraries along
    for folder in (*FOLDERS, inside) if inside else FOLDERS:
        if os.path.exists(os.path.join(folder, soname)):  # noqa: PTH110, PTH118 (pathlib is not loaded yet)
            return True
    try:
        importlib.import_module("ctypes").CDLL(soname)
    except OSError:
        return False
    return True


def missing(
    libraries: Iterable[Library], probe: Callable[[str], bool] = loads
) -> tuple[Library, ...]:
    """Those of `libraries` that this machine lacks, in their order; none on other systems."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(library for library in libraries if not probe(library.soname))


def apt_line(packages: Iterable[str]) -> str:
    """What a person types on Debian and Ubuntu to get `packages`."""
    return "sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def advice(lacking: Iterable[Library], there: Callable[[str], bool] = os.path.exists) -> str:
    """What a person types here to get these libraries; `there` tells which tools this system has.

    Fedora and openSUSE find a package by the name of the library. Elsewhere the line for Debian
    at least names what to look for.
    """
    lacking = tuple(lacking)
    line = _line([each.soname for each in lacking], [each.package for each in lacking], there)
    root = hasattr(os, "geteuid") and os.geteuid() == 0  # a bare machine has no sudo
    return line[len("sudo ") :] if root and line.startswith("sudo ") else line


def _line(names: list[str], packages: list[str], there: Callable[[str], bool]) -> str:
    if not there("/usr/bin/apt-get"):
        for tool in ("dnf", "zypper"):
            if there(f"/usr/bin/{tool}"):
                return f"sudo {tool} install " + " ".join(f"'{name}()(64bit)'" for name in names)
        if there("/usr/bin/pacman"):
            return f"pacman -F {' '.join(names)} (it names the packages)"
    return apt_line(packages)


def told(lacking: Iterable[Library], there: Callable[[str], bool] = os.path.exists) -> str:
    """Which libraries are missing, and in a second line what to type."""
    lacking = tuple(lacking)
    names = " ".join(each.soname for each in lacking)
    said = f"Qt needs system libraries that are missing here: {names}"
    return f"{said}\nTo get them, type: {advice(lacking, there)}"
