"""One line that says why the person's own surroundings can't be heard."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.surroundings_check import check_of
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.text import label


class SurroundingsLine(QWidget):
    """Takes no room as long as nothing is wrong."""

    def __init__(self, settings: Settings, setting: str = "surroundings") -> None:
        """Follow what this setting of `settings` chooses, and look at it now."""
        super().__init__()
        self._check = check_of(settings, setting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.said = label("", tone="sun")
        column.addWidget(self.said)
        self._check.changed.connect(self._show)
        self._show()
        self.look()

    def look(self) -> None:
        """Look again, when this is shown again: the file may have been changed meanwhile."""
        self._check.look()

    def _show(self) -> None:
        words = self._check.words
        new = words != self.said.text()
        self.said.setText(words)
        self.setVisible(bool(words))
        if words and new and self.isVisible():
            announce(self.said, words)
