"""The window's start: what was asked for, whether a window is open already, and faults in words."""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from unclench import APP_ID
from unclench.application import Application
from unclench.domain.errors import StoreError
from unclench.store.log import Log
from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels import app_factory, translation
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.library.library import Entry, read_index
from unclench.viewmodels.translation import translate
from unclench.viewmodels.window.faults import Faults
from unclench.viewmodels.window.instance import Instance, Request
from unclench.widgets.controls.theme import Look
from unclench.widgets.window import lazy_pages

# The style that draws alike everywhere, and follows our palette.
PATIENCE = 10.0  # seconds for a window that is just opening
FUSION = ("-style", "fusion")


def run_window(
    profile: Profile,
    exercise: str | None = None,
    minutes: float | None = None,
    now: bool = False,
    look: bool = False,
) -> int:
    """Open the window of `profile`, or raise the one that is open.

    Args:
        profile: whose data.
        exercise: a file or an id to go to.
        minutes: how long to play it; None leaves that to the exercise.
        now: start it at once.
        look: `exercise` is a file that somebody opened on the desktop: show what is in it.

    Returns:
        The exit code: 1 when the file has faults, 2 when there is no such exercise or length.
    """
    request, code = Request(exercise, minutes, now, look), 0
    if exercise is not None:
        request, code = (looked_at if look else checked)(request, profile)
    return code or _run(profile, request)


def _run(profile: Profile, request: Request) -> int:
    qt = QApplication(["unclench", *FUSION])
    qt.setApplicationName("Unclench")
    qt.setDesktopFileName(APP_ID)
    translation.install(qt)
    log = Log(profile.log)
    faults = Faults(log)
    faults.install()
    try:
        mended = profile.create()
        instance = Instance(profile)
        window: QWidget | None = (
            Application(profile, qt, instance, mended).open(request)
            if instance.is_first()
            else _asked(instance, request, profile, qt)
        )
    except (OSError, StoreError, KeyError) as fault:
        gc.enable()
        Look(qt).follow_system()
        window = lazy_pages.fault_page(in_words(fault), profile.folder)
    if window is None:  # another one is there, and comes up
        return 0
    window.show()
    faults.arrived.connect(partial(_tell, faults, window))
    code = qt.exec()
    faults.uninstall()
    return code


def _asked(
    instance: Instance, request: Request, profile: Profile, qt: QApplication
) -> QWidget | None:
    """Have the window that is open do it; what to show when it doesn't."""
    instance.ask(request)
    if instance.was_heard(PATIENCE):
        sys.stdout.write("Unclench is open already; its window was asked to come up.\n")
        return None
    gc.enable()
    Look(qt).follow_system()
    words = translate(
        "open",
        "Another window of Unclench has your data open, but it does not answer. Look for it and "
        "close it, then try again.",
    )
    return lazy_pages.fault_page(words, profile.folder)


def looked_at(request: Request, _profile: Profile) -> tuple[Request, int]:
    """The request with its file as a full path; the window will say what is wrong with it."""
    path = Path(request.exercise or "").absolute()
    if not path.is_file():
        sys.stderr.write(f"unclench: there is no file {path}\n")
        return request, 2
    return request._replace(exercise=str(path)), 0


def checked(request: Request, profile: Profile) -> tuple[Request, int]:
    """The request with its file as a full path, or what is wrong with it, said, as an exit code."""
    try:
        name = request.exercise or ""
        entry = app_factory.find_entry(_own_file(name, profile) or name, _index())
    except (LookupError, OSError) as fault:
        sys.stderr.write(f"unclench: {in_words(fault)}\n")
        return request, 2
    except ValueError as fault:
        sys.stdout.write(f"{fault}\n")
        return request, 1
    if request.minutes not in (None, *entry.minutes):
        lengths = ", ".join(f"{one:g}" for one in entry.minutes)
        sys.stderr.write(f"unclench: {entry.id} takes these minutes: {lengths}\n")
        return request, 2
    return request._replace(exercise=entry.file if Path(entry.file).is_absolute() else entry.id), 0


def _own_file(name: str, profile: Profile) -> str | None:
    """The person's own exercise with this id as a file, unless a shipped one or a file has it."""
    if Path(name).is_file() or any(entry.id == name for entry in _index()):
        return None
    own = app_factory.find_own(name, profile)
    return None if own is None else str(own)


def _index() -> tuple[Entry, ...]:
    return read_index(paths.exercises() / "index.json")


def _tell(faults: Faults, window: QWidget) -> None:
    lazy_pages.fault_dialog(faults.log.path, window).open()
