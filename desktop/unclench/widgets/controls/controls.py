"""The few controls that every page is made of, painted alike, each with a visible focus ring."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from unclench.widgets import ink
from unclench.widgets.controls import icons, theme
from unclench.widgets.controls.keys import step_along

Role = QPalette.ColorRole
_FADED = 0.6  # of the ink on what can't be pressed now


_TONES = {"quiet": Role.PlaceholderText, "accent": Role.Highlight, "sun": Role.BrightText}


class Text(QLabel):
    """Plain text that wraps and is never read as HTML."""

    def __init__(self, words: str, role: str = "body", tone: str = "") -> None:
        """Say `words` in the type of `role`, in the colour of `tone`."""
        super().__init__(words)
        self._role = role
        self._bold = tone == "accent"
        self.setProperty("textFormat", "PlainText")
        self.setWordWrap(True)
        self.setContentsMargins(theme.RING, 0, theme.RING, 0)  # in line with the controls
        if tone:
            self.setForegroundRole(_TONES[tone])
        self.restyle()

    def restyle(self) -> None:
        """Follow a new text size."""
        if self._role != "body" or self._bold:
            self.setFont(theme.font(self, self._role, self._bold))


def label(words: str, role: str = "body", tone: str = "") -> QLabel:
    """Plain text of one role ("display" to "small") and tone ("", "quiet", "accent", "sun")."""
    return Text(words, role, tone)


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


def colour(widget: QWidget, role: Role) -> QColor:
    """A colour of this widget's palette, as its enabled or disabled state has it."""
    group = QPalette.ColorGroup.Normal if widget.isEnabled() else QPalette.ColorGroup.Disabled
    return widget.palette().color(group, role)


def draw_box(
    widget: QWidget, painter: QPainter, fill: QColor | None, edge: QColor | None, corner: float
) -> None:
    """Fill a rounded box that leaves room for the focus ring, and draw the ring when focused."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = theme.RING + (0.5 if edge else 0.0)
    box = ink.rounded(QRectF(widget.rect()), inset, corner)
    if fill:
        painter.fillPath(box, ink.brush(fill))
    if edge:
        painter.strokePath(box, ink.pen(edge))
    if widget.hasFocus():
        ring = ink.rounded(QRectF(widget.rect()), 1, corner + 2)
        painter.strokePath(ring, ink.pen(colour(widget, Role.Highlight), 2))


class Pressable(QPushButton):
    """What all our buttons share: sizes that follow the text, hover, Enter as well as Space."""

    height_at_100 = theme.TARGET
    side_at_100 = 16
    bold = False

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        """A button that says `words`; they are also its accessible name."""
        super().__init__(parent)  # given words too, Qt would ask whether they make an icon: 2 ms
        self.setText(words)
        self.setProperty("focusPolicy", "StrongFocus")
        self.hover = False

    def face(self) -> QFont:
        """The font that the words are painted in."""
        return theme.font(self, "body", self.bold)

    def sizeHint(self) -> QSize:
        """Room for the words, their margins and the focus ring."""
        width = QFontMetrics(self.face()).horizontalAdvance(self.text())
        height = theme.scaled(self, self.height_at_100)
        side = theme.scaled(self, self.side_at_100)
        return QSize(max(width + 2 * side, height) + 2 * theme.RING, height + 2 * theme.RING)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than the words and the least target."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Remember that the pointer is here, for the paint."""
        self.hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self.hover = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, like Space; Alt with an arrow is left to the page."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and self.isEnabled():
            self.click()
        elif event.modifiers() & QtCore.Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt with an arrow belongs to the page
        else:
            super().keyPressEvent(event)

    def draw(self, fill: QColor | None, edge: QColor | None, words: QColor, corner: float) -> None:
        """Paint the box, then the words in its middle."""
        painter = QPainter(self)
        draw_box(self, painter, fill, edge, corner)
        painter.setFont(self.face())
        ink.write_in(painter, words)
        painter.drawText(self.rect(), ink.ACROSS | ink.MIDDLE, self.text())
        painter.end()


class Chip(Pressable):
    """A pill that is on or off; several in a group make a choice."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """An unchecked pill that says `words`."""
        super().__init__(words, parent)
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along the group, from line to line."""
        if not step_along(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled when chosen, outlined when not."""
        corner = (self.height() - 2 * theme.RING) / 2
        if self.isChecked():
            self.draw(
                colour(self, Role.Highlight), None, colour(self, Role.HighlightedText), corner
            )
            return
        fill = colour(self, Role.AlternateBase if self.hover else Role.Base)
        self.draw(fill, colour(self, Role.PlaceholderText), colour(self, Role.ButtonText), corner)


class MainButton(Pressable):
    """The one thing to do on a page."""

    height_at_100 = theme.MAIN_TARGET
    side_at_100 = 40
    bold = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled with the accent; a hairline marks the pointer."""
        if not self.isEnabled():
            quiet = colour(self, Role.PlaceholderText)
            self.draw(None, quiet, quiet, theme.CORNER)
            return
        words = colour(self, Role.HighlightedText)
        edge = words if self.hover or self.isDown() else None
        self.draw(colour(self, Role.Highlight), edge, words, theme.CORNER)


class PlainButton(Pressable):
    """Any other thing to do; as big as the main one when `main_size` is set."""

    bold = True

    def __init__(self, words: str, parent: QWidget | None = None, main_size: bool = False) -> None:
        """An outlined button that says `words`."""
        super().__init__(words, parent)
        if main_size:
            self.height_at_100 = theme.MAIN_TARGET
            self.side_at_100 = 40

    def paintEvent(self, _event: QPaintEvent) -> None:
        """An outline; washed under the pointer."""
        fill: QColor | None = colour(self, Role.AlternateBase if self.hover else Role.Base)
        edge: QColor | None = colour(self, Role.PlaceholderText)
        words = colour(self, Role.ButtonText)
        if not self.isEnabled():  # plainly not a button now, in every theme
            fill, edge = None, None
            words.setAlphaF(_FADED)
        self.draw(fill, edge, words, theme.CORNER)


class IconButton(Pressable):
    """A small square button with an icon; its words are for screen readers and the tool tip."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        """Show the icon named `icon`; say `words` to those who can't see it."""
        super().__init__("", parent)
        self.icon_name = icon
        self.say(words)

    def say(self, words: str) -> None:
        """Change the accessible name and the tool tip."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def show_icon(self, name: str) -> None:
        """Change the picture."""
        self.icon_name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon alone; washed under the pointer."""
        painter = QPainter(self)
        fill = colour(self, Role.AlternateBase) if self.hover else None
        draw_box(self, painter, fill, None, theme.CORNER)
        side = theme.scaled(self, icons.GRID)
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        shown = Role.Highlight if self.isChecked() else Role.PlaceholderText
        icons.paint(painter, self.icon_name, QRectF(square), colour(self, shown))
        painter.end()


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
