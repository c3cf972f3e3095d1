"""What holds other widgets: a card, and an area that scrolls."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QVBoxLayout, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour, draw_box

SIDE = 33  # pixels at 100 % that a page keeps free at its sides


class ScrollBar(QScrollBar):
    """A plain handle, dressed when it is first needed."""

    def showEvent(self, event: QShowEvent) -> None:
        """Dress once."""
        if not self.styleSheet():
            theme.dress_scroll_bar(self)
        super().showEvent(event)


class _Area(QScrollArea):
    """Leaves Alt with an arrow to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & QtCore.Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


def scrolled(page: QWidget) -> QScrollArea:
    """`page` in a frameless area that scrolls up and down, never sideways."""
    page.setObjectName("page")
    area = _Area()
    area.setProperty("frameShape", "NoFrame")
    area.setWidgetResizable(True)
    area.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
    area.setProperty("focusPolicy", "NoFocus")
    area.setVerticalScrollBar(ScrollBar())
    area.setWidget(page)
    return area


def see_through(area: QScrollArea) -> None:
    """Let what is behind a scrolled page be seen: a card, or a picture."""
    area.viewport().setAutoFillBackground(False)
    page = area.widget()
    if page is not None:
        page.setAutoFillBackground(False)


class _Centred(QWidget):
    """Holds a page in its middle, never wider than is good to read."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share what is left between both sides."""
        super().resizeEvent(event)
        least = theme.scaled(self, SIDE)
        side = max(least, (self.width() - theme.scaled(self, theme.CONTENT)) // 2)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, 0, side, 0)


def centred(page: QWidget) -> QWidget:
    """`page` in the middle of whatever width there is, with room at its sides."""
    return _Centred(page)


def filled(frame: QWidget, page: QWidget) -> QScrollArea:
    """Let `page` fill `frame`, scrolled."""
    area = scrolled(page)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    return area


class Card(QWidget):
    """A surface with a hairline edge that holds other widgets in a column, or is painted on."""

    def __init__(self, parent: QWidget | None = None, wash: bool = False) -> None:
        """An empty card; `wash` makes it a note instead."""
        super().__init__(parent)
        self._fill = Role.AlternateBase if wash else Role.Base
        self._edge = None if wash else Role.Mid

    def column(self, margin: int = 24, spacing: int = 8) -> QVBoxLayout:
        """Give the card a column to put things in."""
        made = QVBoxLayout(self)
        made.setContentsMargins(margin, margin, margin, margin)
        made.setSpacing(spacing)
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface and edge."""
        painter = QPainter(self)
        edge = colour(self, self._edge) if self._edge is not None else None
        draw_box(self, painter, colour(self, self._fill), edge, theme.CORNER)
        painter.end()
