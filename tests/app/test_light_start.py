import os
import subprocess
import sys

from PySide6.QtCore import Qt

from unclench.widgets.controls import ink

HEAVY = {"miniaudio", "multiprocessing", "numpy", "pydantic", "pydub", "pyqtgraph", "soundfile"}


def said_by(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    return done.stdout


def loaded_by(statement: str) -> set[str]:
    return set(said_by(f"import sys; {statement}; print(*sys.modules)").split())


def test_the_window_loads_nothing_heavy_at_its_start():
    assert not HEAVY & loaded_by("import unclench.__main__, unclench.app")


def test_a_command_needs_no_qt():
    assert not {"PySide6", "shiboken6"} & loaded_by("import unclench.cli")


def test_the_first_picture_needs_neither_qts_namespace_nor_json(tmp_path):
    told = "print(*sorted({'Qt'} & set(vars(QtCore)) | {'json'} & set(sys.modules)))"
    code = f"""
import os, sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
import unclench.__main__
def run(*_self):
    window, = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    window.repaint()
    {told}
    os._exit(0)
QApplication.exec = run
unclench.__main__.main(["--data-dir", {str(tmp_path)!r}])
"""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert (done.stdout.strip(), done.stderr) == ("", "")


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
