"""The buttons and chips of every page, painted alike, each with a visible focus ring."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QCursor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from unclench.viewmodels.translation import fill
from unclench.widgets.controls import icons, ink, theme
from unclench.widgets.controls.keys import ENTER, SPACE, step_along, struck
from unclench.widgets.controls.paint import Role, colour, draw_box, pill, seen, shows_focus

_FADED = 0.6  # of the ink on what can't be pressed now
_LEAST = 240  # pixels at 100 % that a chip with long words keeps
_VEIL = 0.75  # of a disc on a picture


class Pressable(QPushButton):
    """What all our buttons share: sizes that follow the text, hover, Enter as well as Space."""

    height_at_100 = theme.TARGET
    side_at_100 = 16
    bold = False
    icon_name = ""  # of an icon left of the words
    reads_as = ""  # what screen readers are told it is (see `roles`), where that is not plain
    leaves_enter = False  # on a page where Enter has a meaning of its own, Space alone presses
    once = False  # a double click presses once: what is pressed is another after the first press

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        """A button that says `words`; they are also its accessible name."""
        super().__init__(parent)  # given words too, Qt would ask whether they make an icon: 2 ms
        self.setText(words)
        self.setProperty("focusPolicy", "StrongFocus")
        self.hover = False
        self._rests = False  # disabled as soon as the focus leaves
        self._pressed_at: int | None = None  # when the pointer pressed it last, in ms

    def setEnabled(self, enabled: bool) -> None:
        """Allow presses or not. The focus stays: Qt would hand it on to the next button."""
        self._rests = not enabled and self.hasFocus()
        super().setEnabled(enabled or self._rests)
        self.update()

    def isEnabled(self) -> bool:
        """Whether a press does something."""
        return not self._rests and super().isEnabled()

    def click(self) -> None:
        """Press, where that is allowed."""
        if self.isEnabled():
            super().click()

    def hitButton(self, at: QPoint) -> bool:
        """Whether a press of the pointer there counts."""
        return self.isEnabled() and super().hitButton(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember when: a double click belongs to what its first press was on."""
        self._pressed_at = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click; nothing where the first brought this button here."""
        first, most = self._pressed_at, QApplication.doubleClickInterval()
        if self.once or first is None or event.timestamp() - first > most:
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What rests is disabled now, unless the window alone lost the focus."""
        super().focusOutEvent(event)
        if self._rests and self.window().focusWidget() is not self:
            self._rests = False
            super().setEnabled(False)

    def face(self) -> QFont:
        """The font that the words are painted in."""
        return theme.font(self, "body", self.bold)

    def sizeHint(self) -> QSize:
        """Room for the words, their margins and the focus ring."""
        width = QFontMetrics(self.face()).horizontalAdvance(self.text()) + self._icon_room()
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

    def moveEvent(self, event: QMoveEvent) -> None:
        """What goes from under a resting pointer is told nothing of it."""
        super().moveEvent(event)
        if self.hover and not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self.hover = False
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Where it comes again, the pointer may be elsewhere."""
        super().hideEvent(event)
        self.hover = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, like Space, once however long; Alt with an arrow is left to the page."""
        if event.key() in (*ENTER, SPACE) and self._rests:
            event.accept()
        elif event.key() in ENTER and self.leaves_enter:
            event.ignore()
        elif event.key() in ENTER and self.isEnabled():
            if struck(event):
                self.click()
        elif event.modifiers() & QtCore.Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt with an arrow belongs to the page
        else:
            super().keyPressEvent(event)

    def draw(self, fill: QColor | None, edge: QColor | None, words: QColor) -> None:
        """Paint a pill, then the words in its middle."""
        painter = QPainter(self)
        draw_box(self, painter, fill, edge, pill(self))
        self.draw_words(painter, words)
        painter.end()

    def draw_words(self, painter: QPainter, words: QColor) -> None:
        """Paint the icon and the words in the middle, both in the color `words`."""
        painter.setFont(self.face())
        room = self._icon_room()
        if room:
            wide = painter.fontMetrics().horizontalAdvance(self.text()) + room
            side = theme.scaled(self, icons.SIDE - 2)
            square = QRectF((self.width() - wide) / 2, (self.height() - side) / 2, side, side)
            turned = self.icon_name in icons.DIRECTED and self.isRightToLeft()
            icons.paint(painter, self.icon_name, seen(self, square), words, turned)
        ink.write_in(painter, words)
        side = self._side() if self.hasHeightForWidth() else 0
        place = seen(self, QRectF(self.rect().adjusted(room + side, 0, -side, 0)))
        painter.drawText(place.toRect(), ink.ACROSS | ink.MIDDLE | ink.WRAP, self.text())

    def _side(self) -> int:
        """What wrapped lines leave free at either side, where the ends are round."""
        wraps = self.width() < self.sizeHint().width()
        return theme.scaled(self, self.side_at_100) + theme.RING - 2 if wraps else 0

    def _icon_room(self) -> int:
        return theme.scaled(self, icons.SIDE + 4) if self.icon_name and self.text() else 0


class Wrapping(Pressable):
    """A button whose words go on in the next line where they are very long."""

    least_at_100 = _LEAST  # pixels that it keeps

    def minimumSizeHint(self) -> QSize:
        """May be narrower than very long words, which wrap then."""
        size = self.sizeHint()
        return QSize(min(size.width(), theme.scaled(self, self.least_at_100)), size.height())

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines of the words."""
        return lines_height(self, width)


class Chip(Wrapping):
    """A pill that is on or off; several in a group make a choice."""

    height_at_100 = 36
    bold = True

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
        if self.isChecked():
            self.draw(colour(self, Role.Highlight), None, colour(self, Role.HighlightedText))
            return
        fill = colour(self, Role.AlternateBase if self.hover else Role.Base)
        self.draw(fill, colour(self, Role.PlaceholderText), colour(self, Role.ButtonText))


def lines_height(button: Pressable, width: int) -> int:
    """How high a button is when it is so wide that its words may wrap."""
    whole = button.sizeHint()
    if width >= whole.width():
        return whole.height()
    face = QFontMetrics(button.face())
    room = width - (whole.width() - face.horizontalAdvance(button.text()))
    box = face.boundingRect(0, 0, max(40, room), 10_000, ink.WRAP, button.text())
    return whole.height() + box.height() - face.height()


class Segment(Chip):
    """One of several joined on a wash, of which one is on; the first and last end it round."""

    side_at_100 = 14

    def __init__(self, words: str, first: bool = False, last: bool = False) -> None:
        """A segment that says `words`."""
        super().__init__(words)
        self._first, self._last = first, last

    def minimumSizeHint(self) -> QSize:
        """Never smaller than the words: a line of segments breaks between two of them."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """All are alike."""
        return False

    def sizeHint(self) -> QSize:
        """As a chip, with no room lost between neighbors."""
        size = super().sizeHint()
        size.setWidth(size.width() - 2 * theme.RING)
        return size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on what is chosen already goes on: it is the page's."""
        if event.key() in ENTER and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The wash, and when chosen a surface with an edge upon it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._wash(), ink.brush(colour(self, Role.AlternateBase)))
        box = QRectF(self.rect()).adjusted(0, theme.RING, 0, -theme.RING)
        corner = theme.FIELD_CORNER - 3
        chosen = self.isChecked()
        if chosen:
            inner = ink.rounded(box, 2, corner)
            painter.fillPath(inner, ink.brush(colour(self, Role.Base)))
            painter.strokePath(inner, ink.pen(colour(self, Role.Highlight), 1.5))
        elif theme.is_high_contrast(self):  # where Mid is as white as the words
            edge = ink.pen(colour(self, Role.Mid), 2 if self.hover else 1)
            painter.strokePath(ink.rounded(box, 2, corner), edge)
        elif self.hover:
            painter.fillPath(ink.rounded(box, 2, corner), ink.brush(colour(self, Role.Mid)))
        if shows_focus(self):
            ring = ink.rounded(box, -1, corner + 3)
            painter.strokePath(ring, ink.pen(colour(self, Role.Highlight), 2))
        painter.setFont(self.face())
        ink.write_in(painter, colour(self, Role.ButtonText))
        painter.drawText(self.rect(), ink.ACROSS | ink.MIDDLE, self.text())
        painter.end()

    def _ends(self) -> tuple[bool, bool]:
        """Whether it ends its line at the left and at the right; some layouts break the line."""
        holder = self.parentWidget()
        told = getattr(holder.layout(), "ends_line", None) if holder is not None else None
        ends: tuple[bool, bool] = self._first, self._last
        if told is not None:
            ends = told(self)
        elif self.isRightToLeft():
            ends = ends[::-1]
        return ends

    def _wash(self) -> QPainterPath:
        """The box, wide enough to be cut square where a neighbor joins it."""
        beyond = 2 * theme.FIELD_CORNER
        box = QRectF(self.rect()).adjusted(0, theme.RING, 0, -theme.RING)
        first, last = self._ends()
        left, right = (0 if first else -beyond), (0 if last else beyond)
        return ink.rounded(box.adjusted(left, 0, right, 0), 0, theme.FIELD_CORNER)


class MainButton(Wrapping):
    """The one thing to do on a page."""

    height_at_100 = theme.MAIN_TARGET
    side_at_100 = 32
    bold = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled with the accent; a hairline marks the pointer."""
        if not self.isEnabled():
            quiet = colour(self, Role.PlaceholderText)
            self.draw(None, quiet, quiet)
            return
        words = colour(self, Role.HighlightedText)
        edge = words if self.hover or self.isDown() else None
        self.draw(colour(self, Role.Highlight), edge, words)


class LowMainButton(MainButton):
    """The one thing to do, as high as the buttons beside it."""

    height_at_100 = theme.TARGET
    side_at_100 = 20


class PlainButton(Wrapping):
    """Any other thing to do; as big as the main one when `main_size` is set."""

    bold = True

    def __init__(self, words: str, parent: QWidget | None = None, main_size: bool = False) -> None:
        """An outlined button that says `words`."""
        super().__init__(words, parent)
        if main_size:
            self.height_at_100 = theme.MAIN_TARGET
            self.side_at_100 = 32

    def paintEvent(self, _event: QPaintEvent) -> None:
        """An outline; washed under the pointer."""
        fill: QColor | None = colour(self, Role.AlternateBase if self.hover else Role.Base)
        edge: QColor | None = colour(self, Role.PlaceholderText)
        words = colour(self, Role.ButtonText)
        if not self.isEnabled():  # plainly not a button now, in every theme
            fill, edge = None, None
            words.setAlphaF(_FADED)
        self.draw(fill, edge, words)


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
        draw_box(self, painter, fill, None, pill(self))
        side = theme.scaled(self, icons.SIDE)
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        shown = colour(self, Role.Highlight if self.isChecked() else Role.PlaceholderText)
        shown.setAlphaF(1 if self.isEnabled() else _FADED)
        icons.paint(painter, self.icon_name, QRectF(square), shown)
        painter.end()


class StarButton(IconButton):
    """Marks a favorite: a star on a light disc, readable on every landscape."""

    reads_as = "button"  # its words say what a press does, so it is never "checked"

    def __init__(self, parent: QWidget | None = None) -> None:
        """No favorite yet; `show_star` says whose star it is."""
        super().__init__("star", "", parent)
        self.setCheckable(True)
        self.setProperty("focusPolicy", "NoFocus")

    def show_star(self, starred: bool, title: str) -> None:
        """Show whether the exercise named `title` is a favorite."""
        self.show_icon("starred" if starred else "star")
        self.setChecked(starred)
        add = self.tr("Add {exercise} to favorites (Ctrl+D)")
        remove = self.tr("Remove {exercise} from favorites (Ctrl+D)")
        self.say(fill(remove if starred else add, exercise=title))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The disc, then the star."""
        painter = QPainter(self)
        disc = colour(self, Role.Base)
        disc.setAlphaF(1 if self.hover else _VEIL)
        if shows_focus(self):  # the ring would not be seen on every landscape
            halo = ink.rounded(QRectF(self.rect()), 0, pill(self) + theme.RING)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(halo, ink.brush(colour(self, Role.Base)))
        draw_box(self, painter, disc, None, pill(self))
        side = theme.scaled(self, icons.SIDE)
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        icons.paint(painter, self.icon_name, QRectF(square), colour(self, Role.ButtonText))
        painter.end()
