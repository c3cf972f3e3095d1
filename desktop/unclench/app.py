"""The window's start: what was asked for, whether a window is open already, and faults in words."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from unclench import APP_ID
from unclench.application import Application
from unclench.domain.errors import StoreError
from unclench.domain.texts import QT_TRANSLATE_NOOP, Numeral
from unclench.store import startup_look
from unclench.store.log import Log
from unclench.system import paths, printed
from unclench.system.paths import Profile
from unclench.system.said import row
from unclench.viewmodels import app_factory, translation
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.library.library import Entry, read_index
from unclench.viewmodels.translation import fill, translate
from unclench.viewmodels.window.faults import Faults
from unclench.viewmodels.window.instance import Instance, Request
from unclench.widgets.controls.theme import Look
from unclench.widgets.window import lazy_pages
from unclench.widgets.window.main_window import MainWindow

# The style that draws alike everywhere, and follows our palette.
PATIENCE = 10.0  # seconds for a window that is just opening
SECOND_PATIENCE = 2.0  # when asked to try again, while the page stands still
FUSION = ("-style", "fusion")


def run_window(
    profile: Profile,
    exercise: str | None = None,
    minutes: float | None = None,
    now: bool = False,
    look: bool = False,
    hidden: bool = False,
) -> int:
    """Open the window of `profile`, or raise the one that is open.

    Args:
        profile: whose data.
        exercise: a file or an id to go to.
        minutes: how long to play it; None leaves that to the exercise.
        now: start it at once.
        look: `exercise` is a file that somebody opened on the desktop: show what is in it.
        hidden: show no window, as at log-in.

    Returns:
        The exit code: 1 when the file has faults, 2 when there is no such exercise or length.
    """
    request, code = Request(exercise, minutes, now, look, hidden), 0
    if exercise is not None:
        request, code = (looked_at if look else checked)(request, profile)
    return code or _run(profile, request)


def _run(profile: Profile, request: Request) -> int:
    qt = QApplication(["unclench", *FUSION])
    qt.setApplicationName("Unclench")
    qt.setDesktopFileName(APP_ID)
    translation.install(qt, choice=startup_look.read(profile.startup_look).language)
    log = Log(profile.log)
    faults = Faults(log)
    faults.install()
    opening = Opening(profile, qt, request)
    opening.run(PATIENCE)
    if opening.shown is None:  # another one is there, and comes up
        return 0
    faults.arrived.connect(partial(_tell, faults, opening))
    code = qt.exec()
    opening.put_away()
    faults.uninstall()
    return code


class Opening(QObject):
    """Shows the window, or why there can be none, with a button to try that again."""

    def __init__(self, profile: Profile, qt: QApplication, request: Request) -> None:
        """For `profile`, as `request` wants it; nothing is opened yet."""
        super().__init__(qt)
        self._profile, self._qt, self._request = profile, qt, request
        self._copy: Profile | None = None  # of a profile that can only be read
        self.shown: QWidget | None = None  # None: another window is open already, and comes up

    def run(self, patience: float) -> None:
        """Open it now; another window gets so many seconds to answer."""
        before, self.shown = self.shown, self._opened(patience)
        quietly = self._request.hidden and before is None and isinstance(self.shown, MainWindow)
        if self.shown is not None and not quietly:
            self.shown.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _opened(self, patience: float) -> QWidget | None:
        instance = Instance(self._profile)
        try:
            profile = self._opened_profile()
            mended = profile.create()
            if instance.is_first():
                made = Application(profile, self._qt, instance, mended)
                if self._copy is not None:
                    made.news = self._not_saved()
                return made.open(self._request)
            return self._asked(instance, patience)
        except (OSError, StoreError, KeyError) as fault:
            instance.release()  # the next try asks for it again
            return self._told(in_words(fault))

    def put_away(self) -> None:
        """Remove the copy that was looked at, if there was one."""
        if self._copy is not None:
            shutil.rmtree(self._copy.folder, ignore_errors=True)
            self._copy = None

    def _opened_profile(self) -> Profile:
        self.put_away()
        profile = app_factory.profile_to_open(self._profile)
        if profile is not self._profile:
            self._copy = profile
        return profile

    def _not_saved(self) -> str:
        words = translate(
            "open",
            "{folder} can't be written. You can look at everything and play exercises, but "
            "nothing is saved: what you change or add now will be gone when you close Unclench.",
        )
        return fill(words, folder=self._profile.folder)

    def _asked(self, instance: Instance, patience: float) -> QWidget | None:
        """Have the window that is open do it; what to show when it doesn't."""
        instance.ask(self._request)
        if instance.was_heard(patience):
            open_already = translate(
                "open", "Unclench is already open; its window should come to the front."
            )
            sys.stdout.write(f"{open_already}\n")
            return None
        words = translate(
            "open",
            "Another Unclench window has your data open, but it isn't responding. Find it and "
            "close it, then try again.",
        )
        return self._told(words)

    def _told(self, words: str) -> QWidget:
        """What is shown in the window's place."""
        app_factory.collect_between_events(self._qt)
        Look(self._qt).follow_system()
        page = lazy_pages.fault_page(words, self._profile.folder, again=True)
        page.rescued.connect(partial(self.run, SECOND_PATIENCE))
        return page


def looked_at(request: Request, profile: Profile) -> tuple[Request, int]:
    """The request with its file as a full path; the window will say what is wrong with it."""
    path = Path(request.exercise or "").absolute()
    if not path.is_file():
        text = QT_TRANSLATE_NOOP("open", "there is no file {path}")
        sys.stderr.write(f"unclench: {_said(fill(text, path=path), profile)}\n")
        return request, 2
    return request._replace(exercise=str(path)), 0


def checked(request: Request, profile: Profile) -> tuple[Request, int]:
    """The request with its file as a full path, or what is wrong with it, said, as an exit code."""
    try:
        name = request.exercise or ""
        entry = app_factory.find_entry(_own_file(name, profile) or name, _index())
    except (LookupError, OSError) as fault:
        sys.stderr.write(f"unclench: {_said(str(fault), profile)}\n")
        return request, 2
    except ValueError as fault:
        sys.stdout.write(f"{_said(str(fault), profile)}\n")
        return request, 1
    if request.minutes not in (None, *entry.minutes):
        lengths = row([Numeral(f"{one:g}") for one in entry.minutes], ", ")
        text = QT_TRANSLATE_NOOP("open", "{id} can last this many minutes: {lengths}")
        words = _said(fill(text, id=entry.id, lengths=lengths), profile)
        sys.stderr.write(f"unclench: {words}\n")
        return request, 2
    return request._replace(exercise=entry.file if Path(entry.file).is_absolute() else entry.id), 0


def _said(text: str, profile: Profile) -> str:
    """A text for the terminal, before there is a Qt that could translate it."""
    startup_look.use_language(str(profile.folder))
    return printed.told(text)


def _own_file(name: str, profile: Profile) -> str | None:
    """The person's own exercise with this id as a file, unless a shipped one or a file has it."""
    if Path(name).is_file() or any(entry.id == name for entry in _index()):
        return None
    own = app_factory.find_own(name, profile)
    return None if own is None else str(own)


def _index() -> tuple[Entry, ...]:
    return read_index(paths.exercises() / "index.json")


def _tell(faults: Faults, opening: Opening) -> None:
    assert opening.shown is not None
    lazy_pages.fault_dialog(faults.log.path, opening.shown).open()
