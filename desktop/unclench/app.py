"""Builds the window and joins everything in it; the only place that knows all the rooms."""

from __future__ import annotations

import gc
import sys
import threading
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from unclench import paths
from unclench.paths import Profile
from unclench.store.database import open_database
from unclench.store.errors import StoreError
from unclench.store.log import Log
from unclench.store.settings import Settings as KeptSettings
from unclench.viewmodels import doors
from unclench.viewmodels.instance import Instance, Request
from unclench.viewmodels.library import Entry, Library, read_index
from unclench.viewmodels.settings import Settings
from unclench.widgets import later
from unclench.widgets.main_window import MainWindow, Models
from unclench.widgets.theme import Look

# The style that draws alike everywhere. Said so, no style has to come up into Python, which takes
# as long as two pages do.
FUSION = ("-style", "fusion")

# Faults whose own words name code, never anything that a person wrote.
_OUR_WORDS = (AssertionError, AttributeError, ImportError, NameError, RuntimeError, TypeError)


def run_window(
    profile: Profile, exercise: str | None = None, minutes: float | None = None, now: bool = False
) -> int:
    """Open the window of `profile`, or raise the one that is open.

    Args:
        profile: whose data.
        exercise: a file or an id to go to.
        minutes: how long to play it; None leaves that to the exercise.
        now: start it at once.

    Returns:
        The exit code: 1 when the file has faults, 2 when there is no such exercise or length.
    """
    request, code = Request(exercise, minutes, now), 0
    if exercise is not None:
        request, code = _checked(request)
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
        Look(qt)
        window = later.fault_page(_in_words(fault), profile.folder)
    window.show()
    faults.arrived.connect(partial(_tell, faults, window))
    code = qt.exec()
    faults.uninstall()
    return code


def _checked(request: Request) -> tuple[Request, int]:
    """The request with its file as a full path, or what is wrong with it, said, as an exit code."""
    try:
        entry = doors.find_entry(request.exercise or "", _index())
    except LookupError as fault:
        sys.stderr.write(f"unclench: {fault.args[0]}\n")
        return request, 2
    except ValueError as fault:
        sys.stdout.write(f"{fault}\n")
        return request, 1
    if request.minutes not in (None, *entry.minutes):
        lengths = ", ".join(f"{one:g}" for one in entry.minutes)
        sys.stderr.write(f"unclench: {entry.id} takes these minutes: {lengths}\n")
        return request, 2
    return request._replace(exercise=entry.file if Path(entry.file).is_absolute() else entry.id), 0


def _index() -> tuple[Entry, ...]:
    return read_index(paths.exercises() / "index.json")


def _in_words(fault: Exception) -> str:
    if isinstance(fault, OSError) and fault.filename:
        return f"{fault.filename}: {fault.strerror}."
    return str(fault)


def _tell(faults: Faults, window: QWidget) -> None:
    later.fault_dialog(faults.log.path, window).open()


class _Desk(QObject):
    """Lays out view-models and window for one profile, first what the first picture needs."""

    def __init__(self, profile: Profile, qt: QApplication, instance: Instance) -> None:
        super().__init__(qt)
        self._instance = instance
        self._qt = qt
        self._profile = profile
        self._database = open_database(profile.database)
        kept = KeptSettings(self._database)
        self.settings = Settings(kept.load(), kept.save)
        now = self.settings.preferences
        self._look = Look(qt, now.theme, now.text_percent)
        self.settings.changed.connect(self._wear)
        self.library = Library(_index(), kept.favourites(), kept.set_favourite)
        self._kitchen = doors.Doors(paths.exercises(), self._database)
        self.window = MainWindow(Models(self.library, self.settings, self._kitchen))
        for teller in (self.settings, self.library):
            teller.failed.connect(self.window.notice.say)

    def open(self, request: Request) -> MainWindow:
        """The window, ready to be shown; the rest follows when it was painted."""
        self.window.painted.connect(partial(self._follow_up, request))
        return self.window

    def _follow_up(self, request: Request) -> None:
        doors.end_on_ctrl_c()
        gc.freeze()  # what the start has made stays: no need to look through it again and again
        gc.enable()
        self._qt.setWindowIcon(later.app_icon())
        self._qt.aboutToQuit.connect(self._close)
        self.window.played.connect(self._remember)
        try:
            self._kitchen.recover()
        except StoreError as fault:
            self.window.notice.say(str(fault))
        self._remember()
        self._instance.requested.connect(self._serve)
        self._instance.listen()
        if request.exercise is not None:
            self._serve(request)

    def _serve(self, request: Request) -> None:
        self.window.come_up()
        if request.exercise is None:
            return
        try:
            entry = doors.find_entry(request.exercise, self.library.entries)
        except (LookupError, ValueError) as fault:
            self.window.notice.say(str(fault.args[0]))
            return
        go = self.window.start_exercise if request.now else self.window.open_exercise
        go(entry, request.minutes)

    def _wear(self) -> None:
        now = self.settings.preferences
        self._look.wear(now.theme, now.text_percent)

    def _remember(self) -> None:
        try:
            self.library.set_used(self._kitchen.recent_exercises())
        except StoreError as fault:
            self.window.notice.say(str(fault))

    def _close(self) -> None:
        self._instance.release()
        self._database.close()


class Faults(QObject):
    """Writes our faults to the log, from any thread, and tells once."""

    arrived = Signal()

    def __init__(self, log: Log) -> None:
        """Write to `log`."""
        super().__init__()
        self.log = log
        self._told = False
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Hear exceptions that nobody caught, and what Qt complains about."""
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(self._said)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def note(self, fault: BaseException) -> None:
        """Write down where `fault` came from; its words only when they can't be personal."""
        words = f": {fault}" if isinstance(fault, _OUR_WORDS) else ""
        lines = [f"{type(fault).__name__}{words}", *_frames(fault.__traceback__)]
        self.log.write("\n  ".join(lines))
        if not self._told:
            self._told = True
            self.arrived.emit()

    def _caught(
        self, _kind: type[BaseException], fault: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(fault, KeyboardInterrupt):
            QApplication.quit()
        else:
            self.note(fault)

    def _caught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.note(told.exc_value)

    def _said(self, kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.log.write(f"Qt: {words}")


def _frames(trace: TracebackType | None) -> list[str]:
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        file = code.co_filename.replace("\\", "/").rsplit("/unclench/", 1)[-1]
        frames.append(f"{file}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return frames
