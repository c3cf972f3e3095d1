"""What every test stands on: no screen, no person's data, no sound device, no waiting."""

import gc
import locale
import os
import tempfile
import threading
from collections.abc import Iterator
from functools import partialmethod
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests import english

from unclench.store.database import Database, open_database
from unclench.system import language
from unclench.system.paths import Profile
from unclench.viewmodels.window.garbage import collect_due
from unclench.widgets.controls import theme

# Before any application is made. A test that needs a real screen starts its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

gc.disable()


def keep_files_in_memory(place: Path = Path("/dev/shm")) -> None:
    """Have temporary files lie in memory where there is room: disks took most of the time.

    What must outlive a power cut is written to the disk again and again, also in a test.
    """
    if not hasattr(os, "statvfs") or not os.access(place, os.W_OK):
        return
    told = os.statvfs(place)
    if told.f_bavail * told.f_frsize > 2e9 and not told.f_flag & os.ST_NOEXEC:
        os.environ.setdefault("TMPDIR", str(place))
        tempfile.tempdir = None  # a plugin may have asked for it before


keep_files_in_memory()

# A shared machine may stall in the middle of an example: time decides nothing here.
settings.register_profile(
    "unclench", deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("unclench"), max_examples=100)
settings.load_profile("unclench")

WAITING = 30_000  # ms for what must come: far beyond what any machine needs
ENDING = 30  # seconds that a thread may take to end when it was told to


class PatientBot(QtBot):
    """The bot, which doesn't give up after 5 s already: a shared machine may stand still so long.

    It keeps a test's widgets until they are closed. By itself it keeps them weakly: a page that
    the test has let go of may be collected in the middle of one of its own slots, and takes what
    the slot builds along.
    """

    waitActive = partialmethod(QtBot.waitActive, timeout=WAITING)
    waitCallback = partialmethod(QtBot.waitCallback, timeout=WAITING)
    waitExposed = partialmethod(QtBot.waitExposed, timeout=WAITING)
    waitSignal = partialmethod(QtBot.waitSignal, timeout=WAITING)
    waitSignals = partialmethod(QtBot.waitSignals, timeout=WAITING)
    waitUntil = partialmethod(QtBot.waitUntil, timeout=WAITING)

    def __init__(self, request: pytest.FixtureRequest) -> None:
        """Keep nothing yet."""
        super().__init__(request)
        self._kept: list[QWidget] = []

    def addWidget(self, widget: QWidget, **options: Any) -> None:
        """Keep and, in the end, close a widget."""
        self._kept.append(widget)
        super().addWidget(widget, **options)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with the counted forms of English and its face, as `unclench` starts it."""
    if hasattr(locale, "LC_MESSAGES"):  # Qt has set that of the machine
        locale.setlocale(locale.LC_MESSAGES, "C")  # the system's own words stay English
    english.speak(qapp)
    theme.apply(qapp, theme.LIGHT)
    return qapp


def pytest_collection_finish() -> None:
    """What is loaded by now stays: no need to look through it after each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def all_ends_with_the_test() -> Iterator[None]:
    """A thread that a test began and that goes on fails it.

    What was put away is deleted, and garbage is collected, between tests, as the app does between
    events (see `Garbage`). Qt itself would delete in the next event loop: in the midst of another
    test, beside what that one is just building, and a crash would be told of the wrong one.
    """
    before = set(threading.enumerate())
    yield
    began = [one for one in threading.enumerate() if one not in before]
    for thread in began:
        thread.join(ENDING)
    assert [one.name for one in began if one.is_alive()] == []
    QCoreApplication.processEvents()  # what the threads have told, while all is there
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_due()


@pytest.fixture(autouse=True)
def look_ends_with_the_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """The next test begins with the text size, the colors and the language of this one's start."""
    if "qapp" not in request.fixturenames:
        yield
        language.use(language.ENGLISH)
        return
    app = request.getfixturevalue("qapp")
    face, colors = app.font(), app.palette()
    yield
    if app.font() != face:
        app.setFont(face)
    if app.palette() != colors:
        app.setPalette(colors)
    english.speak_again(app)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The bot of all tests."""
    return PatientBot(request)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """An empty page, on which things stand below each other."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, so that no test meets a person's sessions or log-in."""
    folder = tmp_path / "data"
    monkeypatch.setenv("UNCLENCH_DATA_DIR", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))  # what starts at log-in
    return folder


@pytest.fixture
def profile(own_data_folder: Path) -> Profile:
    """That data folder as the app makes it; a test that wants something in it extends this."""
    made = Profile(own_data_folder)
    made.create()
    return made


@pytest.fixture(scope="session")
def fresh_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database with nothing in it, made once: all its migrations take longer than most tests."""
    path = tmp_path_factory.mktemp("fresh") / "unclench.db"
    open_database(path).close()
    return path.read_bytes()


@pytest.fixture
def database(tmp_path: Path, fresh_database: bytes) -> Iterator[Database]:
    """A fresh database of no profile."""
    path = tmp_path / "unclench.db"
    path.write_bytes(fresh_database)
    opened = open_database(path)
    yield opened
    opened.close()
