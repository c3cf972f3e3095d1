"""Whether the app is whole here: its libraries and the system's, found without loading the app.

Standard library only: this is what still can be said when nothing else can be loaded.
"""

from __future__ import annotations

import importlib
import os
import platform
import sys
import warnings
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from unclench import __version__
from unclench.system import libraries, paths, screen
from unclench.system.said import QT_TRANSLATE_NOOP, fill, row

# Each package, and the module of it that shows whether it works.
PACKAGES = (
    ("PySide6-Essentials", "PySide6.QtWidgets"),
    ("fontpkg-figtree", "fontpkg_figtree"),
    ("numpy", "numpy"),
    ("miniaudio", "miniaudio"),
    ("soundfile", "soundfile"),
    ("soxr", "soxr"),
    ("pyrage", "pyrage"),
    ("pydantic", "pydantic"),
    ("pydub", "pydub"),
    ("mutagen", "mutagen"),
    ("chardet", "chardet"),
    ("platformdirs", "platformdirs"),
    ("wakepy", "wakepy"),
)
_PARTS = {"wayland": "libqwayland*", "xcb": "libqxcb*"}
_SCREENS = {
    "wayland": QT_TRANSLATE_NOOP("cli", "a Wayland screen"),
    "xcb": QT_TRANSLATE_NOOP("cli", "an X11 screen"),
    "drawn": QT_TRANSLATE_NOOP("cli", "drawn for no screen"),
}
_FAULT = QT_TRANSLATE_NOOP("cli", "fault: {fault}")


def findings() -> Iterator[str]:
    """A line for everything, those that begin with `fault` for what is amiss and how to mend it."""
    yield f"unclench: {__version__}"
    python = QT_TRANSLATE_NOOP("cli", "python: {version} on {system}")
    yield fill(python, version=platform.python_version(), system=platform.platform())
    found = screen.screens(os.environ)
    lacking = screen.lacks(found)
    for package, module in PACKAGES:
        yield from _package(package, "" if lacking and "Qt" in module else module)
    if lacking:
        fault, to_get = screen.told(lacking)
        yield fill(_FAULT, fault=fault)
        yield row(["", to_get], "  ")
    yield fill(QT_TRANSLATE_NOOP("cli", "window: {screens}"), screens=_screens(found))
    if not lacking:
        yield from _screen_parts(found)
    if len(libraries.missing(libraries.SOUND)) == len(libraries.SOUND):
        first, second = (each.soname for each in libraries.SOUND)
        line = libraries.advice(libraries.SOUND[:1])
        hint = QT_TRANSLATE_NOOP(
            "cli",
            "hint: sound needs {first} or {second}; until then sessions are silent. "
            "Type: {command}",
        )
        yield fill(hint, first=first, second=second, command=line)


def _screens(found: tuple[str, ...]) -> str:
    if not found:
        return QT_TRANSLATE_NOOP("cli", "none; there's no screen here")
    words = [_SCREENS[name] for name in found]
    if len(words) == 1:
        return words[0]
    both = QT_TRANSLATE_NOOP("cli", "{first} and {second}")
    return fill(both, first=words[0], second=words[1])


def mend() -> str:
    """What to do where a part of the app is missing or broken."""
    if not paths.is_checkout():
        return QT_TRANSLATE_NOOP("cli", "To fix that, install Unclench again.")
    start = r"py desktop\tools\bootstrap.py" if sys.platform == "win32" else "make run"
    text = QT_TRANSLATE_NOOP("cli", "To fix that, delete the folder .venv and type {command}.")
    return fill(text, command=start)


def command() -> str:
    """How the app's command is typed here: in a checkout it is on nobody's path."""
    if not paths.is_checkout():
        return "unclench"
    return r".venv\Scripts\unclench" if sys.platform == "win32" else ".venv/bin/unclench"


def _screen_parts(found: tuple[str, ...]) -> Iterator[str]:
    """Whether Qt's own parts for these screens are there; without one it ends the process."""
    try:
        package = importlib.import_module("PySide6")
    except ImportError:  # which is told as a fault of the package
        return
    parts = Path(package.__path__[0], "Qt", "plugins", "platforms")
    if sys.platform != "linux" or not parts.parents[1].is_dir():  # another system's Qt
        return
    for name in found:
        if name in _PARTS and not any(parts.glob(_PARTS[name])):
            missing = QT_TRANSLATE_NOOP("cli", "Qt's part for {screen} is missing in {folder}.")
            yield _to_mend(fill(missing, screen=_SCREENS[name], folder=parts))


def _to_mend(fault: str) -> str:
    """A fault, with what to do."""
    return fill(_FAULT, fault=row([fault, mend()], " "))


def _package(package: str, module: str) -> Iterator[str]:
    """Whether the package is there; and, when a module is named, whether that can be loaded."""
    try:
        there = QT_TRANSLATE_NOOP("cli", "library: {name} {version}")
        yield fill(there, name=package, version=metadata.version(package))
    except metadata.PackageNotFoundError:
        missing = QT_TRANSLATE_NOOP("cli", "the library {name} is missing.")
        yield _to_mend(fill(missing, name=package))
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if module:
                importlib.import_module(module)
    except ImportError as fault:
        said = str(fault).partition("\n")[0].partition(". ")[0].rstrip(".")
        broken = QT_TRANSLATE_NOOP("cli", "the library {name} can't be loaded: {reason}.")
        yield _to_mend(fill(broken, name=package, reason=said))
