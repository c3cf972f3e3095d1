import os
import subprocess
import sys

from PySide6.QtCore import Qt

from unclench.widgets.controls import ink

HEAVY = {"miniaudio", "multiprocessing", "numpy", "pydantic", "pydub", "pyqtgraph", "soundfile"}


def loaded_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    return set(done.stdout.split())


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


def test_imports_go_the_plain_way_once_qt_is_loaded(tmp_path):
    code = f"""
import builtins, os, types, sys
import PySide6.QtCore
import unclench.__main__
plain = builtins.__orig_import__
assert builtins.__import__ is not plain
def run_window(*_asked):
    assert builtins.__import__ is plain
    return 0
sys.modules["unclench.app"] = types.SimpleNamespace(run_window=run_window)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
assert unclench.__main__.main(["--data-dir", {str(tmp_path)!r}]) == 0
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
