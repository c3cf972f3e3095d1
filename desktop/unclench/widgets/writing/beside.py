"""A few quiet words in a line of controls, in the middle of its height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role

_HIGH = 36  # pixels at 100 %: as a field beside it


class Beside(QLabel):
    """Says `words`; with `choices` it has room for the longest, so that nothing moves."""

    def __init__(self, words: str, choices: Sequence[str] = (), high: int = _HIGH) -> None:
        """As high as a control of `high` pixels at 100 %."""
        super().__init__(words)
        self.choices, self._high = tuple(choices), high
        self.setProperty("textFormat", "PlainText")
        self.setForegroundRole(Role.PlaceholderText)
        self.restyle()

    def restyle(self) -> None:
        """Follow a new text size."""
        self.setFont(theme.font(self, "small"))

    def changeEvent(self, event: QEvent) -> None:
        """Ask for more room in a larger type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the words, or for the longest of them."""
        wide = max(map(self.fontMetrics().horizontalAdvance, (*self.choices, self.text())))
        high = theme.scaled(self, self._high) + 2 * theme.RING
        return QSize(wide + (theme.scaled(self, 6) if wide else 0), high)

    def heightForWidth(self, width: int) -> int:
        """Where it wraps, room for the lines of any of its words."""
        if not self.wordWrap():
            return -1
        wrap = int(Qt.TextFlag.TextWordWrap)
        said = (
            self.fontMetrics().boundingRect(0, 0, width, 10_000, wrap, one).height()
            for one in (*self.choices, self.text())
        )
        return max(said)

    def minimumSizeHint(self) -> QSize:
        """May be cut where there is no room at all."""
        return QSize(1, self.sizeHint().height())
