"""Sore places on an exercise's page: what is spared today, and the way to the body map."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.body_map.body_map import BodyMap, spared_today
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.text import label


class SorePlaces(QWidget):
    """Says in one or two lines how the session goes easy on the body."""

    opened = Signal()

    def __init__(self, shown: BodyMap, tenses: bool = True, parent: QWidget | None = None) -> None:
        """What `shown` holds, as it changes; `tenses`: the exercise does, elsewhere at least."""
        super().__init__(parent)
        self._map, self._tenses = shown, tenses
        self.words = label("")
        self.open = PlainButton("")
        self.open.clicked.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Sore spots"), "subheading"))
        column.addWidget(self.words)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        shown.changed.connect(self._show)
        shown.ruled.connect(self._show)
        self._show()

    def _show(self) -> None:
        spared = spared_today(self._map.areas(), self._tenses)
        if spared and not self._map.known and not self._map.at_rest:
            spared = " ".join((spared, self.tr("That follows from your health considerations.")))
        nothing = self.tr("Mark what hurts. The session then goes easy there, or leaves it out.")
        self.words.setText(spared or nothing)
        self.open.setText(
            self.tr("Change sore spots") if self._map.known else self.tr("Mark sore spots")
        )
        self.open.updateGeometry()
