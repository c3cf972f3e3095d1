"""The way in: commands that need a window go to `app`, all others to `cli`.

Only the room that is needed is loaded, by name: a window must not wait for the command line's
imports, and commands run where no window can.
"""

from __future__ import annotations

import builtins
import gc
import importlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from unclench.system import paths

USAGE = "usage: unclench [--data-dir DIR] play FILE-OR-ID [--minutes N] [--now]"
BUNDLE = ".unclench"  # how the name of a shared exercise ends
XCB = {  # Qt ends the process when one of these is missing; Debian's names for them
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_FOLDERS = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says.

    Returns:
        The exit code: 0 done, 1 the content has faults, 2 wrong usage or nothing to show it on.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    rest, folder = without_folder(words)
    opened = opened_file(rest)
    if rest and rest[0] != "play" and not opened:
        return int(importlib.import_module("unclench.cli").main(words))
    try:
        if folder == "":
            raise ValueError("--data-dir needs a folder")
        asked = play_words(rest[1:]) if rest and not opened else (None, None, False)
        needs_screen(os.environ)
    except ValueError as fault:
        sys.stderr.write(f"unclench: {fault}\n")
        return 2
    gc.disable()  # Until the first picture nothing is to be collected; the app turns it on then.
    _load_qt()
    app = importlib.import_module("unclench.app")
    if opened:
        return int(app.run_window(paths.profile(folder), opened, look=True))
    return int(app.run_window(paths.profile(folder), *asked))


def _load_qt() -> None:
    """Load Qt for Python, and give Python its own import back.

    Qt's, which serves "from __feature__ import", reads the source of every module that is imported
    from then on: that would be a twelfth of what our start does, and more at heavy libraries later.
    """
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def without_folder(words: list[str]) -> tuple[list[str], str | None]:
    """The words without `--data-dir DIR`, and DIR; "" when its name is missing, None without."""
    rest: list[str] = []
    folder: str | None = None
    left = iter(words)
    for word in left:
        if word == "--data-dir":
            folder = next(left, "")
        elif word.startswith("--data-dir="):
            folder = word.partition("=")[2]
        else:
            rest.append(word)
    return rest, folder


def opened_file(words: list[str]) -> str | None:
    """The file to look at: a bundle to play, or a file alone, as a double-click gives it."""
    name = words[-1] if words else ""
    if words == ["play", name] and Path(name).suffix.lower() == BUNDLE:
        return name
    alone = words == [name] and Path(name).suffix.lower() in (BUNDLE, ".json")
    return name if alone and Path(name).is_file() else None


def play_words(words: list[str]) -> tuple[str, float | None, bool]:
    """What comes after `play`: the file or id, the minutes if given, and whether to start at once.

    Raises:
        ValueError: the words are not right; the text says what is.
    """
    named: list[str] = []
    minutes: float | None = None
    now = False
    left = iter(words)
    for word in left:
        option, _, value = word.partition("=")
        if word == "--now":
            now = True
        elif option == "--minutes":
            minutes = _minutes(value or next(left, ""))
        elif word.startswith("-"):
            raise ValueError(f"{word} is not known here; {USAGE}")
        else:
            named.append(word)
    if len(named) != 1:
        raise ValueError(USAGE)
    return named[0], minutes, now


def needs_screen(environment: Mapping[str, str]) -> None:
    """Make sure that a window can be opened, before Qt ends the process over it.

    Platforms of Qt that draw without a display server, such as offscreen, count as a screen.

    Raises:
        ValueError: there is no screen, or a library that Qt needs for it is missing.
    """
    if sys.platform != "linux":
        return
    asked = [name.partition(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";")]
    asked = [name for name in asked if name] or ["wayland", "xcb"]
    if any(not name.startswith(("wayland", "xcb")) for name in asked):
        return
    if any(name.startswith("wayland") for name in asked) and _answers(_wayland(environment)):
        return
    if "xcb" not in asked or not _has_x(environment.get("DISPLAY", "")):
        raise ValueError("there is no screen here; commands without a window: unclench --help")
    missing = [package for name, package in XCB.items() if not _loads(name)]
    if missing:
        line = " ".join(missing)
        raise ValueError(f"Qt needs system libraries first: sudo apt-get install -y {line}")


def _wayland(environment: Mapping[str, str]) -> str:
    """The socket of the Wayland screen that is named, or ""."""
    name = environment.get("WAYLAND_DISPLAY", "")
    return name and str(Path(environment.get("XDG_RUNTIME_DIR", "/run")) / name)


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


def _minutes(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"--minutes needs a number; {USAGE}") from None


def _loads(library: str) -> bool:
    """Whether the loader finds it; a look at the usual folders saves most starts the question."""
    if any((Path(folder) / library).exists() for folder in _FOLDERS):
        return True
    try:
        importlib.import_module("ctypes").CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
