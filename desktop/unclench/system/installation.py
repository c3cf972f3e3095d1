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

# Each package, and the module of it that shows whether it works.
PACKAGES = (
    ("PySide6-Essentials", "PySide6.QtWidgets"),
    ("fontpkg-figtree", "fontpkg_figtree"),
    ("numpy", "numpy"),
    ("miniaudio", "miniaudio"),
    ("soundfile", "soundfile"),
    ("soxr", "soxr"),
    ("pydantic", "pydantic"),
    ("pydub", "pydub"),
    ("mutagen", "mutagen"),
    ("chardet", "chardet"),
    ("platformdirs", "platformdirs"),
    ("wakepy", "wakepy"),
)
_PARTS = {"wayland": "libqwayland*", "xcb": "libqxcb*"}
_SCREENS = {"wayland": "a Wayland screen", "xcb": "an X11 screen", "drawn": "drawn for no screen"}


def findings() -> Iterator[str]:
    """A line for everything, those that begin with `fault` for what is amiss and how to mend it."""
    yield f"unclench: {__version__}"
    yield f"python: {platform.python_version()} on {platform.platform()}"
    found = screen.screens(os.environ)
    lacking = screen.lacks(found)
    for package, module in PACKAGES:
        yield from _package(package, "" if lacking and "Qt" in module else module)
    if lacking:
        fault, mend = libraries.told(lacking).splitlines()
        yield f"fault: {fault}"
        yield f"  {mend}"
    here = " and ".join(_SCREENS[name] for name in found)
    none = "none; there's no screen here"
    yield f"window: {here or none}"
    if not lacking:
        yield from _screen_parts(found)
    if len(libraries.missing(libraries.SOUND)) == len(libraries.SOUND):
        names = " or ".join(each.soname for each in libraries.SOUND)
        line = libraries.advice(libraries.SOUND[:1])
        yield f"hint: sound needs {names}; until then sessions are silent. Type: {line}"


def mend() -> str:
    """What to do where a part of the app is missing or broken."""
    if not paths.is_checkout():
        return "install Unclench again"
    start = r"py desktop\tools\bootstrap.py" if sys.platform == "win32" else "make run"
    return f"delete the folder .venv and type {start}"


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
            yield f"fault: Qt's part for {_SCREENS[name]} is missing in {parts}. {_to_mend()}"


def _to_mend() -> str:
    return f"To fix that, {mend()}."


def _package(package: str, module: str) -> Iterator[str]:
    """Whether the package is there; and, when a module is named, whether that can be loaded."""
    try:
        yield f"library: {package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        yield f"fault: the library {package} is missing. {_to_mend()}"
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if module:
                importlib.import_module(module)
    except ImportError as fault:
        said = str(fault).partition("\n")[0].partition(". ")[0].rstrip(".")
        yield f"fault: the library {package} can't be loaded: {said}. {_to_mend()}"
