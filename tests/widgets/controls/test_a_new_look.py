"""Changing the look, in a process of its own: what goes wrong here would end the whole run."""

import subprocess
import sys

WINDOWS_COME_AND_GO = """
import gc
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QVBoxLayout, QWidget
from unclench.widgets.controls import theme

class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.me = self  # so that it goes when garbage is collected, and not before
        column = QVBoxLayout(self)
        for _ in range(20):
            column.addWidget(QComboBox())
            column.addWidget(QScrollArea())

app = QApplication([])
gc.set_threshold(50, 2, 2)
for turn in range(60):
    Window()
    theme.apply(app, theme.LIGHT, 100 + turn % 2 * 100)
"""


def test_windows_that_are_collected_meanwhile_are_no_danger():
    done = subprocess.run([sys.executable, "-c", WINDOWS_COME_AND_GO], timeout=60, check=False)
    assert done.returncode == 0
