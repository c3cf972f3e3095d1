"""The quiet line that a very high stress rating brings, with the way to Help now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.text import label


class HelpLine(QWidget):
    """Says it once, without alarm; `clicked` asks for the help page."""

    clicked = Signal()

    def __init__(self, middle: bool = True) -> None:
        """`middle`: words and button in the middle of the page, not at its left."""
        super().__init__()
        place = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
        words = self.tr(
            "That's a lot to carry. If you don't feel safe, call your local emergency number "
            "or someone you trust."
        )
        self._words = label(words, tone="sun")
        self._words.setAlignment(place | Qt.AlignmentFlag.AlignTop)
        self.button = PlainButton(self.tr("Help now (F3)"))
        self.button.clicked.connect(self.clicked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._words)
        rows.addWidget(self.button, 0, place)

    def text(self) -> str:
        """What it says."""
        return self._words.text()
