import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from unclench.widgets.controls import ink

LATER = {
    "ctypes",
    "json",
    "sqlite3",
    "unclench.domain.soreness",
    "unclench.domain.suggest",
    "unclench.viewmodels.clocks",
    "unclench.viewmodels.today.today",
    "unclench.widgets.library.exercises_page",
    "unclench.widgets.scenes.scene",
    "unclench.widgets.today.hero",
    "unclench.widgets.today.today_parts",
}
"""What of the first page comes after the first picture, and of the others when they are opened."""
ENUMERATED = {
    "QAbstractScrollArea",
    "QAbstractSlider",
    "QBoxLayout",
    "QColor",
    "QDateTime",
    "QEvent",
    "QFont",
    "QFontDatabase",
    "QFrame",
    "QLayout",
    "QMetaObject",
    "QPaintDevice",
    "QPainter",
    "QPainterPath",
    "QPalette",
    "QWidget",
}
"""The classes of Qt whose enumerations the first picture can't do without: each name takes time."""
BROUGHT_UP = """
import enum
def below(kind):
    return {kind}.union(*map(below, kind.__subclasses__()))
def brought_up():
    names = {one.__qualname__ for one in below(enum.Enum) if one.__module__.startswith("PySide6")}
    return {name.rpartition(".")[0] for name in names}
"""
CLOCK = """
from datetime import datetime
from unclench.viewmodels import local_time
def set_clock(moment):
    class Stopped(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.fromisoformat(moment)
    local_time.datetime = Stopped
"""
HEAVY = {"miniaudio", "multiprocessing", "numpy", "pydantic", "pydub", "pyqtgraph", "soundfile"}


def said_by(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=50
    )
    return done.stdout


def loaded_by(statement: str) -> set[str]:
    return set(said_by(f"import sys; {statement}; print(*sys.modules)").split())


def test_the_window_loads_nothing_heavy_at_its_start():
    assert not HEAVY & loaded_by("import unclench.__main__, unclench.app")


def test_a_command_needs_no_qt():
    assert not {"PySide6", "shiboken6"} & loaded_by("import unclench.cli")


@pytest.mark.parametrize("moment", ["2026-09-23T09:00", "2026-05-01T14:00", "2026-05-01T22:30"])
@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_the_first_picture_needs_few_of_qts_names_and_nothing_that_comes_later(
    tmp_path, moment, language
):
    code = f"""
import os, sys
from PySide6.QtWidgets import QApplication
import unclench.__main__
from unclench.system import language
{CLOCK}
set_clock({moment!r})
{BROUGHT_UP}
def run(*_self):
    window, = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    picture = window.grab()  # a repaint would do nothing until it is on a screen
    assert language.now() == {language!r}
    print(*sorted(brought_up() | {LATER} & set(sys.modules)))
    image = picture.toImage()
    assert len({{image.pixel(x, 40) for x in range(200)}}) > 2, "the app's name is not painted"
    sys.stdout.flush()
    os._exit(0)
QApplication.exec = run
unclench.__main__.main(["--data-dir", {str(tmp_path)!r}])
"""
    asked = {"LANGUAGE": language, "LC_ALL": "C.UTF-8"}  # LANGUAGE counts for nothing in C
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", **asked)
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )
    loaded = f"import PySide6.QtWidgets\n{BROUGHT_UP}\nprint(*brought_up())"
    few = ENUMERATED if language == "en" else ENUMERATED | {"QLibraryInfo"}
    assert set(done.stdout.split()) - set(said_by(loaded).split()) - few == set()
    assert done.stderr == ""


def test_places_of_text_are_qts():
    flag = Qt.AlignmentFlag
    across = {flag.AlignLeft: ink.LEFT, flag.AlignRight: ink.RIGHT, flag.AlignHCenter: ink.ACROSS}
    down = {flag.AlignTop: ink.TOP, flag.AlignBottom: ink.BOTTOM, flag.AlignVCenter: ink.MIDDLE}
    assert all(its.value == ours for its, ours in (across | down).items())


def test_imports_go_the_plain_way_once_qt_is_loaded():
    hooked = (
        "import PySide6.QtCore, builtins; from unclench.system import qt_import;"
        "assert builtins.__import__ is not builtins.__orig_import__; qt_import.load();"
        "assert builtins.__import__ is builtins.__orig_import__"
    )
    assert loaded_by(hooked)


def test_what_writes_qts_type_stubs_is_loaded_when_asked_for():
    load = "from unclench.system import qt_import; qt_import.load()"
    assert not {"argparse", "logging"} & loaded_by(load)
    write_stubs = "from PySide6.support.signature.lib.pyi_generator import generate_pyi"
    assert {"argparse", "logging"} <= loaded_by(f"{load}; {write_stubs}")


def test_qt_words_an_error_as_it_always_does():
    wrong = """
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(5)
except TypeError as fault:
    print(fault)
print(QObject.__doc__)
"""
    light = "from unclench.system import qt_import; qt_import.load()"
    told, plain = (said_by(start + wrong) for start in (light, ""))
    assert told == plain
    assert "Supported signatures" in told
