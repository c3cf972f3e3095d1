"""What holds other widgets: a card, and an area that scrolls."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour, draw_box

_WARM = 0.1  # of the sun in the paper of a card about care
_ROUND = 12  # pixels at 100 % above and below what is scrolled to
_LAYOUT = QtCore.QEvent.Type.LayoutRequest.value
_PASSES = 8  # at most, until what is inside what is inside has its place
SIDE = 33  # pixels at 100 % that a page keeps free at its sides


class ScrollBar(QScrollBar):
    """A plain handle, dressed when it is first needed."""

    def showEvent(self, event: QShowEvent) -> None:
        """Dress once."""
        if not self.styleSheet():
            theme.dress_scroll_bar(self)
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing where all is in sight."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class OverBar(ScrollBar):
    """Lies over the right edge of an area, so that a picture below it goes on to the edge."""

    def __init__(self, area: QScrollArea) -> None:
        """Move with the bar of `area`, which is not shown any more."""
        super().__init__(area)
        area.setProperty("verticalScrollBarPolicy", "ScrollBarAlwaysOff")
        self._area, self._bar = area, area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._follow)
        self._bar.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._bar.setValue)
        self._follow()

    def place(self) -> None:
        """Follow the size of the area."""
        wide = self.sizeHint().width()
        self.setGeometry(self._area.width() - wide, 0, wide, self._area.height())

    def _follow(self) -> None:
        self.setPageStep(self._bar.pageStep())
        self.setSingleStep(self._bar.singleStep())
        self.setRange(self._bar.minimum(), self._bar.maximum())
        self.setValue(self._bar.value())
        self.setVisible(self.maximum() > self.minimum())


class _Area(QScrollArea):
    """Keeps in sight what has the focus, and leaves Alt with an arrow to the page.

    Qt scrolls by itself only where Tab goes from part to part of the same page: not where the
    focus comes from outside, wraps, or is moved by code.
    """

    def __init__(self) -> None:
        """An empty one."""
        super().__init__()
        self._last: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def restyle(self) -> None:
        """Keep in sight what has the focus, however large the text has become."""
        focused: QWidget | None = QApplication.focusWidget()
        if focused is not None and self.isVisible() and self.isAncestorOf(focused):
            self._show_soon(focused)

    def _show_soon(self, part: QWidget) -> None:
        """Scroll to it once all has its place, also when another window is in front by then."""
        round_it = theme.scaled(self, _ROUND)
        QtCore.QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, round_it))

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to it, unless it was pressed, or the window only came to the front again."""
        if now is None or not self.isAncestorOf(now):
            return
        again = before is None and now is self._last
        self._last = now
        held = QApplication.mouseButtons() != QtCore.Qt.MouseButton.NoButton
        pressed = held and now.underMouse()
        if not (again or pressed or now.height() > self.viewport().height()):
            self._show_soon(now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & QtCore.Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


def scrolled(page: QWidget, clear: bool = False) -> QScrollArea:
    """`page` in a frameless area that scrolls up and down, never sideways.

    `clear`: what is behind it is seen, as on a card.
    """
    page.setObjectName("page")
    area = _Area()
    area.setProperty("frameShape", "NoFrame")
    area.setWidgetResizable(True)
    area.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
    area.setProperty("focusPolicy", "NoFocus")
    area.setVerticalScrollBar(ScrollBar())
    area.setWidget(page)
    if clear:
        see_through(area)
    return area


def keep_in_sight(part: QWidget) -> None:
    """Scroll the page that `part` is on to it, once what is shown and hidden now has its place."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        QtCore.QTimer.singleShot(0, part, lambda: _bring(above, part))


def _bring(area: QScrollArea, part: QWidget) -> None:
    """Show all of `part`, or where that is too much its top."""
    page = area.widget()
    if page is not None and part.height() > area.viewport().height():
        area.verticalScrollBar().setValue(part.mapTo(page, QtCore.QPoint(0, 0)).y())
    else:
        area.ensureWidgetVisible(part, 0, theme.scaled(part, _ROUND))


def settle(page: QWidget) -> None:
    """Put all on a scrolled page in its place at once: nobody is to see how it gets there."""
    page.updateGeometry()  # it may have grown while it was hidden
    for _pass in range(_PASSES):
        QtCore.QCoreApplication.sendPostedEvents(None, _LAYOUT)
        if page.height() >= page.heightForWidth(page.width()):
            return


def see_through(area: QScrollArea) -> None:
    """Let what is behind a scrolled page be seen: a card, or a picture."""
    area.viewport().setAutoFillBackground(False)
    page = area.widget()
    if page is not None:
        page.setAutoFillBackground(False)


class _Centred(QWidget):
    """Holds a page in its middle, never wider than is good to read."""

    def __init__(self, page: QWidget, widest: int, side: int) -> None:
        super().__init__()
        self._widest, self._side = widest, side
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share what is left between both sides."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow a new width or text size."""
        least = theme.scaled(self, self._side) if self._side else 0
        side = max(least, (self.width() - theme.scaled(self, self._widest)) // 2)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, 0, side, 0)


def centred(page: QWidget, widest: int = theme.CONTENT, side: int = SIDE) -> QWidget:
    """`page` in the middle of whatever width there is; `widest` is in pixels at 100 %.

    `side` is kept free at both sides, in the same pixels.
    """
    return _Centred(page, widest, side)


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
        draw_box(self, painter, self.fill(), edge, theme.CORNER)
        painter.end()

    def fill(self) -> QColor:
        """The surface's colour."""
        return colour(self, self._fill)


class CareCard(Card):
    """A card about care, in a breath of the sun's color; in high contrast its edge says it."""

    def __init__(self) -> None:
        """An empty one."""
        super().__init__(wash=True)

    def fill(self) -> QColor:
        """The paper, warmed."""
        warm = colour(self, Role.BrightText)
        warm.setAlphaF(_WARM)
        return warm

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where the paper is black, its edge is drawn."""
        self._edge = Role.BrightText if theme.is_high_contrast(self) else None
        super().paintEvent(event)
