"""The side bar: the app's name and the pages there are; a narrow rail when room is short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6 import QtCore
from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from unclench.viewmodels.words import flare as flare_words
from unclench.widgets.controls import icons, ink, theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.paint import Role, colour, draw_box, seen
from unclench.widgets.controls.text import label

_HIGH = 420  # below this many pixels of window at 100 % text, a rail shows pages alone
ROOM = 760  # below this many pixels of window at 100 % text, the bar becomes a rail


class NavButton(Pressable):
    """One page's button: icon and name side by side, or in a rail one above the other."""

    reads_as = "tab"

    def __init__(self, icon: str, words: str, key: str) -> None:
        """Named `words`; `key` is the shortcut, shown as a tool tip."""
        super().__init__()
        self._icon, self._key = icon, key
        self.rail = self.low = False
        self.setCheckable(True)
        self.say(words)
        self.toggled.connect(self._colour_words)
        self._colour_words(chosen=False)

    def say(self, words: str) -> None:
        """Be named `words`."""
        self.setText(words)
        self.setToolTip(f"{words} ({self._key})")

    def sizeHint(self) -> QSize:
        """Wide in a bar, square in a rail."""
        metrics = QFontMetrics(theme.font(self, "tiny" if self.rail else "body", bold=True))
        width = metrics.horizontalAdvance(self.text())
        if self.rail:
            height = metrics.height() + theme.scaled(self, 6 if self.low else 27)
            width += theme.scaled(self, 12)
        else:
            height = theme.scaled(self, 40)
            width += theme.scaled(self, 76)
        return QSize(width + 2 * theme.RING, height + 2 * theme.RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the next page's button."""
        key = QtCore.Qt.Key
        if event.key() in (key.Key_Down, key.Key_Up):
            self.focusNextPrevChild(event.key() == key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A wash when it is the page that is shown."""
        painter = QPainter(self)
        chosen = self.isChecked()
        fill = colour(self, Role.AlternateBase) if chosen or self.hover else None
        edge = colour(self, Role.Highlight) if chosen and _plain(self) else None
        draw_box(self, painter, fill, edge, theme.FIELD_CORNER)
        side = theme.scaled(self, icons.SIDE)
        places = map(QRectF, self._places(side))
        square, words = (seen(self, place).toRect() for place in places)
        shown = colour(self, Role.Highlight if chosen else self.foregroundRole())
        if not (self.rail and self.low):
            icons.paint(painter, self._icon, QRectF(square), shown)
        painter.setFont(theme.font(self, "tiny" if self.rail else "body", bold=chosen))
        across = ink.ACROSS if self.rail else ink.LEFT
        painter.drawText(words, across | ink.MIDDLE, self.text())
        painter.end()

    def _colour_words(self, chosen: bool) -> None:
        self.setForegroundRole(Role.WindowText if chosen else Role.PlaceholderText)

    def _places(self, side: int) -> tuple[QRect, QRect]:
        if self.rail and self.low:
            return QRect(), self.rect()
        if self.rail:
            top = theme.scaled(self, 6)
            square = QRect((self.width() - side) // 2, top, side, side)
            return square, QRect(0, square.bottom(), self.width(), self.height() - square.bottom())
        left = theme.scaled(self, 18)
        square = QRect(left, (self.height() - side) // 2, side, side)
        return square, self.rect().adjusted(theme.scaled(self, 50), 0, 0, 0)


def _plain(widget: QWidget) -> bool:
    """Whether the wash hardly differs from the surface (high contrast): then an edge says it."""
    return colour(widget, Role.Base) == colour(widget, Role.Window)


class FootButton(Pressable):
    """A button at the bar's foot, with its key beside it; `tone` is the colour of its words."""

    bold = True

    def __init__(self, key: str, tone: Role = Role.ButtonText) -> None:
        """Its words come with `say`; `key` works from anywhere."""
        super().__init__()
        self._words = self._short = ""
        self._key, self._tone = key, tone
        self.rail = self.low = False
        self.setForegroundRole(tone)
        self._hint = label(key, "tiny", "quiet")
        self._hint.setParent(self)
        self._hint.setWordWrap(False)

    def say(self, words: str, short: str = "") -> None:
        """Say something else; what it says in a rail stays where nothing `short` is given."""
        self._words, self._short = words, short or self._short
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({self._key})")

    def sizeHint(self) -> QSize:
        """Words and key side by side; in a rail one above the other."""
        if self.rail:
            small = QFontMetrics(theme.font(self, "tiny", bold=True))
            width = small.horizontalAdvance(self._short) + theme.scaled(self, 12)
            lines = 1 if self.low else 2
            height = max(lines * small.height() + theme.scaled(self, 8), theme.TARGET)
        else:
            body = QFontMetrics(self.face())
            width = body.horizontalAdvance(self._words) + theme.scaled(self, 66)
            height = theme.scaled(self, 38)
        return QSize(width + 2 * theme.RING, height + 2 * theme.RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """An outline, or nothing for what is toned; words, and the key in quiet."""
        painter = QPainter(self)
        edge = colour(self, Role.PlaceholderText) if self._tone == Role.ButtonText else None
        fill = colour(self, Role.AlternateBase) if self.hover else None
        draw_box(self, painter, fill, edge, theme.FIELD_CORNER)
        inset = theme.scaled(self, 12) + theme.RING
        box = self.rect().adjusted(0, theme.scaled(self, 4), 0, -theme.scaled(self, 4))
        if not self.rail:
            box = self.rect().adjusted(inset, 0, -inset, 0)
        painter.setFont(theme.font(self, "tiny" if self.rail else "body", bold=True))
        place = ink.ACROSS | (ink.MIDDLE if self.low else ink.TOP) if self.rail else ink.MIDDLE
        painter.drawText(box, place, self._short if self.rail else self._words)
        painter.end()

    def show_hint(self, shown: bool) -> None:
        """Show the key, or leave it out."""
        self._hint.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at its place: the right, or in a rail the foot."""
        super().resizeEvent(event)
        size = self._hint.sizeHint()
        place = QRect(0, 0, size.width(), size.height())
        if self.rail:
            place.moveCenter(self.rect().center())
            place.moveBottom(self.height() - theme.scaled(self, 4))
        else:
            place.moveCenter(self.rect().center())
            place.moveRight(self.width() - theme.scaled(self, 12))
        self._hint.setGeometry(seen(self, QRectF(place)).toRect())


class _Name(QWidget):
    """The app's mark and name; in a rail the mark alone."""

    def __init__(self) -> None:
        super().__init__()
        self.rail = False
        self.setAccessibleName("Unclench")

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(self, 56), theme.scaled(self, 48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.scaled(self, 22)
        left = (self.width() - side) // 2 if self.rail else theme.scaled(self, 16)
        mark = QRectF(left, (self.height() - side) / 2, side, side)
        icons.paint_mark(
            painter,
            seen(self, mark),
            colour(self, Role.AlternateBase),
            colour(self, Role.Highlight),
        )
        if not self.rail:
            face = theme.font(self, "body", bold=True)
            face.setPixelSize(theme.scaled(self, 17))
            painter.setFont(face)
            words = self.rect().adjusted(theme.scaled(self, 50), 0, 0, 0)
            painter.drawText(seen(self, QRectF(words)).toRect(), ink.MIDDLE, "Unclench")
        painter.end()


class _Tabs(QWidget):
    """Holds the buttons of the pages, which are read as tabs."""

    reads_as = "tabs"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(2)
        self.column.setContentsMargins(0, 0, 0, 0)


class SideBar(QWidget):
    """Goes to the pages; `picked` carries the page's name."""

    picked = Signal(str)

    def __init__(
        self, pages: Sequence[tuple[str, str, str, str]], parent: QWidget | None = None
    ) -> None:
        """`pages` are (name, icon, words, key)."""
        super().__init__(parent)
        self._name = _Name()
        self._buttons: dict[str, NavButton] = {}
        group = QButtonGroup(self)
        self._tabs = _Tabs(self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self._name)
        self._column.addSpacing(12)
        for name, icon, words, key in pages:
            button = NavButton(icon, words, key)
            button.clicked.connect(partial(self.picked.emit, name))
            group.addButton(button)
            self._tabs.column.addWidget(button)
            self._buttons[name] = button
        self._column.addWidget(self._tabs)
        self._column.addStretch(1)
        self.flare = FootButton("F2")
        self.help = FootButton("F3", Role.BrightText)
        for name, foot in (("flare", self.flare), ("help", self.help)):
            foot.clicked.connect(partial(self.picked.emit, name))
            self._column.addWidget(foot)
        self._rail = False
        self._column.setContentsMargins(11, 17, 11, 17)
        self._say()

    def speak(self, words: Mapping[str, str]) -> None:
        """Say all of it in the language that is set now; `words` name the pages."""
        for name, its in words.items():
            self._buttons[name].say(its)
        self._say()

    def _say(self) -> None:
        self._tabs.setAccessibleName(self.tr("Pages"))
        self.flare.say(flare_words(3), self.tr("Flare"))
        self.help.say(self.tr("Help now"), self.tr("Help"))

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def be_low(self, low: bool) -> None:
        """Leave icons and keys out, where a rail would be higher than the window."""
        for button in self._pressed():
            if low != button.low:
                button.low = low
                button.updateGeometry()
                button.update()
        for foot in (self.flare, self.help):
            foot.show_hint(not low)

    def _needs(self) -> int:
        """How high all buttons are, one below the other."""
        margins = self._column.contentsMargins()
        heights = sum(button.sizeHint().height() + 2 for button in self._pressed())
        return heights + margins.top() + margins.bottom()

    def fit(self, window_width: int, window_height: int) -> None:
        """Be a bar or a rail, as a window of this size allows."""
        rail = window_width < theme.scaled(self, ROOM)
        if rail != self._rail:
            self._rail = self._name.rail = rail
            for button in self._pressed():
                button.rail = rail
                button.updateGeometry()
            side = 3 if rail else 11
            self._column.setContentsMargins(side, 17, side, 17)
        self.be_low(low=False)
        self.be_low(rail and self._needs() > window_height)
        self.setFixedWidth(self._wide())
        self._name.setVisible(not rail or window_height >= theme.scaled(self, _HIGH))
        self.update()

    def _pressed(self) -> tuple[NavButton | FootButton, ...]:
        return *self._buttons.values(), self.flare, self.help

    def _wide(self) -> int:
        inside = max(button.sizeHint().width() for button in self._pressed())
        margins = self._column.contentsMargins()
        wanted = inside + margins.left() + margins.right()
        return wanted if self._rail else max(wanted, theme.scaled(self, 208))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface, with a hairline towards the page."""
        painter = QPainter(self)
        ink.fill(painter, QRectF(self.rect()), colour(self, Role.Base))
        line = seen(self, QRectF(self.width() - 1, 0, 1, self.height()))
        ink.fill(painter, line, colour(self, Role.Mid))
        painter.end()
