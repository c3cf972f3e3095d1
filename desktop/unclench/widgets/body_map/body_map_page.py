"""The page of sore places: the map, the list beside it, and the mark of the place looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels.body_map.body_map import BodyMap, spared_today
from unclench.widgets.body_map.body_map import BodyMapView
from unclench.widgets.body_map.mark_card import MarkCard
from unclench.widgets.body_map.place_list import PlaceList
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import LowMainButton, PlainButton
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.surfaces import centred, scrolled
from unclench.widgets.controls.text import label

_SIDE = 24  # pixels at 100 % that are kept free: the figures need the width
NARROW = 748  # pixels at 100 % text below which the list is not beside the map


class BodyMapPage(QWidget):
    """Everything is kept as it is said; Back or Esc leaves."""

    left = Signal()

    def __init__(self, shown: BodyMap, tenses: bool = True, parent: QWidget | None = None) -> None:
        """Show `shown`, for an exercise that `tenses` muscles, or one that doesn't."""
        super().__init__(parent)
        self._map, self._tenses = shown, tenses
        self.back = PlainButton(self.tr("Back"))
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.back.icon_name = "back"
        self.back.clicked.connect(self.left)
        self.view = BodyMapView(shown)
        self.places = PlaceList(shown)
        self.mark = MarkCard(shown)
        self.summary = label("", tone="sun")
        waits = self.summary.sizePolicy()
        waits.setRetainSizeWhenHidden(True)  # the first mark moves nothing under the pointer
        self.summary.setSizePolicy(waits)
        self.view.opened.connect(self._open)
        self.places.opened.connect(self._open)
        shown.changed.connect(self._sum_up)
        shown.readAtLast.connect(self._sum_up)
        self._lay_out()
        self._sum_up()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 21, 0, 21)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addSpacing(8)
        head.addWidget(label(self.tr("Sore spots"), "title"), 1)
        self.done = LowMainButton(self.tr("Done"))
        self.done.clicked.connect(self.left)
        head.addWidget(self.done)
        column.addLayout(head)
        hint = self.tr(
            "Click where it hurts, then say how sore it is. By keys: arrows, 0 to 9, T for 10. "
            "All of it is kept at once."
        )
        column.addWidget(label(hint, "small", "quiet"))
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.places, 1)
        beside.addWidget(self.mark)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(16)
        row.addWidget(self.view, 5)
        row.addLayout(beside, 4)
        column.addLayout(row, 1)
        column.addWidget(self.summary)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(centred(page, side=_SIDE))
        self.view.looked.connect(self._area.ensureWidgetVisible)
        whole.addWidget(self._area)
        self.places.setMinimumWidth(theme.scaled(self, 260))

    def _open(self) -> None:
        self.mark.focus_mark()
        self._area.ensureWidgetVisible(self.mark)

    def _sum_up(self) -> None:
        unread = self.tr("Your marks can't be read right now. Unclench keeps trying.")
        told = f"{unread} {self._map.unread}" if self._map.unread else ""
        self.summary.setText(told or spared_today(self._map.areas(), self._tenses))
        self.summary.setVisible(bool(self.summary.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list goes below the map where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(self, NARROW)
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def showEvent(self, event: QShowEvent) -> None:
        """The map has the focus."""
        super().showEvent(event)
        self.view.focus_map()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from a mark to the map, and from there back; so does Alt+Left."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        beside = self.mark.isAncestorOf(self.focusWidget())
        key = struck(event)
        if key == Qt.Key.Key_Escape and beside:
            self.view.focus_map()
        elif key == Qt.Key.Key_Escape or (alt and key == Qt.Key.Key_Left):
            self.left.emit()
        elif key in ENTER and self.mark.sore.scale.hasFocus():
            self.view.focus_map()  # that place is answered
        elif event.key() in ENTER:
            event.accept()  # Enter belongs to what has the focus, never to the page below
        else:
            super().keyPressEvent(event)
