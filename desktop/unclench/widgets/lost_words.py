"""What was said where no terminal is, as in a start from a menu: shown in a dialog instead."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMessageBox

from unclench import APP_ID
from unclench.domain.texts import begun
from unclench.widgets.window.app_icon import app_icon

_LINES = 20  # more would not fit on a screen


def show(text: str) -> None:
    """Show the beginning of `text`, and wait until it was read."""
    qt = QApplication.instance() or QApplication(["unclench"])
    qt.setApplicationName("Unclench")
    QApplication.setDesktopFileName(APP_ID)
    box = QMessageBox(QMessageBox.Icon.Warning, "Unclench", _shown(text))
    box.setWindowIcon(app_icon())
    box.exec()


def _shown(text: str) -> str:
    """As a terminal has it, without the command's name in front."""
    said = text.removeprefix("unclench: ")
    if said != text:
        said = begun(said)
    return "\n".join(said.strip().splitlines()[:_LINES])
