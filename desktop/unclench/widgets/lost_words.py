"""What was said where no terminal is, as in a start from a menu: shown in a dialog instead."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from unclench import APP_ID

_LINES = 20  # more would not fit on a screen


def show(text: str) -> None:
    """Show the beginning of `text`, and wait until it was read."""
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    qt.setApplicationName("Unclench")
    QApplication.setDesktopFileName(APP_ID)
    lines = text.removeprefix("unclench: ").strip().splitlines()[:_LINES]
    QMessageBox(QMessageBox.Icon.Warning, "Unclench", "\n".join(lines)).exec()
