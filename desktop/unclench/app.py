"""Builds the window and joins everything in it; the only place that knows all the rooms."""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from unclench.domain.errors import StoreError
from unclench.store import startup_look
from unclench.store.log import Log
from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels import app_factory
from unclench.viewmodels.library.library import Entry, Library, open_index, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.faults import Faults
from unclench.viewmodels.window.instance import Instance, Request
from unclench.widgets.controls.theme import Look
from unclench.widgets.window import lazy_pages
from unclench.widgets.window.main_window import MainWindow, Models

if TYPE_CHECKING:
    from unclench.viewmodels.session.session_ports import Transport

# The style that draws alike everywhere, and follows our palette.
FUSION = ("-style", "fusion")

INDEX = "index.json"
BACKUP_AFTER = 60_000  # ms from the first picture to the daily backup
BACKUP_EVERY = 3_600_000  # ms until it is looked for again: a window may stay open for days


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
        request, code = (_looked_at if look else _checked)(request, profile)
    return code or _run(profile, request)


def _run(profile: Profile, request: Request) -> int:
    qt = QApplication([*sys.argv[:1], *FUSION])
    qt.setApplicationName("Unclench")
    qt.setDesktopFileName("unclench")
    log = Log(profile.log)
    faults = Faults(log)
    faults.install()
    try:
        profile.create()
        instance = Instance(profile)
        if not instance.is_first() and not instance.blocked():
            instance.ask(request)
            return 0
        window: QWidget = _Desk(profile, qt, instance).open(request)
    except (OSError, StoreError, KeyError) as fault:
        gc.enable()
        Look(qt).follow_system()
        window = lazy_pages.fault_page(_in_words(fault), profile.folder)
    window.show()
    faults.arrived.connect(partial(_tell, faults, window))
    code = qt.exec()
    faults.uninstall()
    return code


def _looked_at(request: Request, _profile: Profile) -> tuple[Request, int]:
    """The request with its file as a full path; the window will say what is wrong with it."""
    path = Path(request.exercise or "").absolute()
    if not path.is_file():
        sys.stderr.write(f"unclench: there is no file {path}\n")
        return request, 2
    return request._replace(exercise=str(path)), 0


def _checked(request: Request, profile: Profile) -> tuple[Request, int]:
    """The request with its file as a full path, or what is wrong with it, said, as an exit code."""
    try:
        name = request.exercise or ""
        entry = app_factory.find_entry(_own_file(name, profile) or name, _index())
    except (LookupError, OSError) as fault:
        sys.stderr.write(f"unclench: {_in_words(fault)}\n")
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
    return read_index(paths.exercises() / INDEX)


def _in_words(fault: Exception) -> str:
    if isinstance(fault, OSError) and fault.filename:
        return f"{fault.filename}: {fault.strerror}."
    return str(fault)


def _tell(faults: Faults, window: QWidget) -> None:
    lazy_pages.fault_dialog(faults.log.path, window).open()


class _Desk(QObject):
    """Lays out view-models and window for one profile, first what the first picture needs."""

    def __init__(self, profile: Profile, qt: QApplication, instance: Instance) -> None:
        super().__init__(qt)
        self._instance = instance
        self._qt = qt
        self._profile = profile
        self.settings = Settings(startup_look.read(profile.glance))
        now = self.settings.preferences
        self._look = Look(qt, now.theme, now.text_percent)
        self.settings.changed.connect(self._wear)
        self.library = Library(open_index(paths.exercises() / INDEX))
        self._services = app_factory.AppFactory(paths.exercises(), link=self._new_link)
        self.window = MainWindow(Models(self.library, self.settings, self._services))
        for teller in (self.settings, self.library):
            teller.failed.connect(self.window.notice.say)

    def open(self, request: Request) -> MainWindow:
        """The window, ready to be shown; the rest follows when it was painted."""
        self.window.painted.connect(partial(self._follow_up, request))
        return self.window

    def _follow_up(self, request: Request) -> None:
        app_factory.end_on_ctrl_c()
        self._look.follow_system()
        gc.freeze()  # what the start has made stays: no need to look through it again and again
        gc.enable()
        self._qt.setWindowIcon(lazy_pages.app_icon())
        new = not self._profile.database.exists()
        try:
            self._open_store()
        except StoreError as fault:
            self._give_up(fault, request)
            return
        self._begin(request)
        if new and request.exercise is None:
            self.window.care.welcome(self._profile.folder)

    def _begin(self, request: Request) -> None:
        self._qt.aboutToQuit.connect(self._close)
        self.window.played.connect(self._remember)
        self._offer_own()
        self._look_after()
        self._incoming = lazy_pages.incoming(self.window)
        self.window.care.look()
        self._instance.requested.connect(self._serve)
        self._instance.listen()
        if request.exercise is not None:
            self._serve(request)

    def _open_store(self) -> None:
        self._database, kept = app_factory.open_store(self._profile)
        try:
            self._services.use(self._database)
            self._services.recover()
            self.library.use(kept.favourites(), kept.set_favourite)
            self.settings.use(kept.load(), kept.save)
            self.library.set_used(self._services.recent_exercises())
        except StoreError:
            self._database.close()  # later it would take the log of the file in its place along
            raise

    def _new_link(self) -> Transport:
        speaking = self._services.voices
        return (
            speaking.new_link() if speaking is not None else app_factory.new_link(self._profile.log)
        )

    def _look_after(self) -> None:
        self._services.voices = lazy_pages.voices(self.settings, self._profile)
        care = self._services.open_care(self._profile)
        care.released.connect(self._release_store)
        care.swapped.connect(self._reopen_store)
        care.failed.connect(self.window.notice.say)
        care.damaged.connect(self._meet_damage)
        QTimer.singleShot(BACKUP_AFTER, care, care.back_up_daily)
        hourly = QTimer(self, interval=BACKUP_EVERY)
        hourly.timeout.connect(care.back_up_daily)
        hourly.start()

    def _release_store(self) -> None:
        self.window.setEnabled(False)  # what is pressed meanwhile would find no database
        self.window.forget_pages()
        self._database.close()

    def _reopen_store(self) -> None:
        try:
            self._profile.create()
            self._open_store()
            self.window.care.look()
        except (OSError, StoreError) as fault:
            self._give_up(fault, Request())
            return
        self.window.setEnabled(True)
        if self._services.own is not None:
            self._services.own.look()

    def _meet_damage(self, fault: StoreError) -> None:
        """Offer the way out, after the session where one runs."""
        if self.window.flow is not None:
            later_on = partial(self._meet_damage, fault)
            self.window.played.connect(later_on, QtCore.Qt.ConnectionType.SingleShotConnection)
            return
        self._release_store()
        self._give_up(fault, Request())

    def _give_up(self, fault: OSError | StoreError, request: Request) -> None:
        """Say in the window's place why nothing can be remembered, and offer a way out."""
        rescue = app_factory.new_rescue(self._profile, fault)
        self._fault_page = lazy_pages.fault_page(_in_words(fault), self._profile.folder, rescue)
        self._fault_page.rescued.connect(partial(self._rescued, request))
        self._fault_page.resize(self.window.size())
        self._fault_page.show()
        self.window.hide()

    def _rescued(self, request: Request) -> None:
        self.window.show()
        self._fault_page.close()
        if self._services.care is None:
            self._follow_up(request)
        else:  # the damage was found later
            self._reopen_store()

    def _serve(self, request: Request) -> None:
        self.window.come_up()
        if request.exercise is None:
            return
        if request.look:
            self._incoming.open(Path(request.exercise))
            return
        try:
            entry = app_factory.find_entry(request.exercise, self.library.entries)
        except (LookupError, ValueError) as fault:
            self.window.notice.say(str(fault.args[0]))
            return
        go = self.window.start_exercise if request.now else self.window.open_exercise
        go(entry, request.minutes)

    def _offer_own(self) -> None:
        own = self._services.open_own(self._profile, self.library.entries)
        own.entriesChanged.connect(self.library.set_own)
        own.failed.connect(self.window.notice.say)
        own.start()

    def _wear(self) -> None:
        now = self.settings.preferences
        self._look.wear(now.theme, now.text_percent)
        startup_look.write(self._profile.glance, now)

    def _remember(self) -> None:
        try:
            self.library.set_used(self._services.recent_exercises())
        except StoreError as fault:
            self.window.notice.say(str(fault))

    def _close(self) -> None:
        if self._services.voices is not None:
            self._services.voices.close()
        if self._services.own is not None:
            self._services.own.close()
        self._instance.release()
        self._database.close()
