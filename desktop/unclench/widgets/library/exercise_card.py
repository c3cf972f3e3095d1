"""One exercise on the Practise page: what it is, how long it takes, and whether it is starred."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.domain import cautions
from unclench.viewmodels import words
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.translation import translate
from unclench.widgets.controls import icons, theme
from unclench.widgets.controls.buttons import IconButton, Pressable
from unclench.widgets.controls.paint import Role, colour, draw_box

_WRAP = int(Qt.TextFlag.TextWordWrap)
_STAR_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)
_ARROWS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


class ExerciseCard(Pressable):
    """A painted card: thirty of them cost no more than a few widgets."""

    moved = Signal(str)  # "left", "right", "up", "down": the person wants the next card that way
    starToggled = Signal()

    def __init__(self, entry: Entry, starred: bool, parent: QWidget | None = None) -> None:
        """A card for `entry`."""
        super().__init__(entry.title, parent)  # the text is the accessible name
        self.entry = entry
        self._lengths = words.lengths(entry.minutes)
        self.mark = ""  # what the person should take care of here, if anything
        self._star = IconButton("star", "", self)
        self._star.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._star.clicked.connect(self.starToggled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_star(starred)

    def show_mark(self, tags: frozenset[str]) -> None:
        """Say, for a person with these caution tags, why to take care or what is changed."""
        mark = cautions.mark(self.entry.cautions, tags, self.entry.no_holds, translate)
        if mark != self.mark:
            self.mark = mark
            self.show_star(self._star.isChecked())
            self.updateGeometry()
            self.update()

    def show_star(self, starred: bool) -> None:
        """Say and show whether this is a favourite."""
        self._star.show_icon("starred" if starred else "star")
        self._star.setCheckable(True)
        self._star.setChecked(starred)
        words_for = self.tr("Remove from favourites (Ctrl+D)")
        self._star.say(words_for if starred else self.tr("Add to favourites (Ctrl+D)"))
        parts = [self.entry.summary, words.kind(self.entry.kind), self._lengths]
        if self.mark:
            parts.append(self.mark)
        if starred:
            parts.insert(0, self.tr("Favourite"))
        self.setAccessibleDescription(". ".join(parts))

    def sizeHint(self) -> QSize:
        """The height for a usual width."""
        width = theme.scaled(self, 320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the layout wants."""
        return QSize(1, theme.scaled(self, 96))

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all the words."""
        area = self._words_area(width)
        title = self._bounds("heading", area, self.entry.title).height()
        summary = self._bounds("body", area, self.entry.summary).height()
        small = QFontMetrics(theme.font(self, "small", bold=True)).height()
        low = theme.scaled(self, 64) + 2 * self._margin()
        mark = 0
        if self.mark:
            mark = self._bounds("small", area, self.mark).height() + theme.scaled(self, 6)
        words_high = title + summary + small + mark
        return max(low, words_high + 2 * self._margin() + theme.scaled(self, 14))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next card, Ctrl+D stars."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is not None:
            self.moved.emit(way)
        elif event.keyCombination() == _STAR_KEY:
            self.starToggled.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus with the press, on every system."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the star in its corner."""
        super().resizeEvent(event)
        self._put_star()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the star in its corner at a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._put_star()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface, icon and words."""
        painter = QPainter(self)
        edge = colour(self, Role.Highlight if self.hover else Role.Mid)
        draw_box(self, painter, colour(self, Role.Base), edge, theme.CORNER)
        self._paint_icon(painter)
        area = self._words_area(self.width())
        area.setHeight(self.height())
        at = self._paint_text(painter, "heading", Role.WindowText, area, self.entry.title)
        area.setTop(at + theme.scaled(self, 4))
        at = self._paint_text(painter, "body", Role.PlaceholderText, area, self.entry.summary)
        area.setTop(at + theme.scaled(self, 10))
        painter.setFont(theme.font(self, "small", bold=True))
        painter.setPen(colour(self, Role.Highlight))
        name = words.kind(self.entry.kind)
        painter.drawText(area, 0, name)
        beside = QRect(area)
        beside.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(name + "    "))
        at = self._paint_text(painter, "small", Role.PlaceholderText, beside, self._lengths)
        if self.mark:
            area.setTop(at + theme.scaled(self, 6))
            self._paint_text(painter, "small", Role.BrightText, area, self.mark)
        painter.end()

    def _margin(self) -> int:
        return theme.scaled(self, 16) + theme.RING

    def _words_area(self, width: int) -> QRect:
        side = theme.scaled(self, 56)
        left = self._margin() + side + theme.scaled(self, 16)
        right = self._margin() + theme.scaled(self, 20)
        return QRect(left, self._margin(), max(40, width - left - right), 10_000)

    def _bounds(self, role: str, area: QRect, text: str) -> QRect:
        return QFontMetrics(theme.font(self, role)).boundingRect(area, _WRAP, text)

    def _paint_icon(self, painter: QPainter) -> None:
        side = theme.scaled(self, 56)
        disc = QRectF(self._margin(), self._margin(), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self, Role.AlternateBase))
        painter.drawEllipse(disc)
        inset = side * 0.26
        square = disc.adjusted(inset, inset, -inset, -inset)
        icons.paint(painter, self.entry.kind, square, colour(self, Role.Highlight))

    def _paint_text(self, painter: QPainter, role: str, ink: Role, area: QRect, text: str) -> int:
        painter.setFont(theme.font(self, role))
        painter.setPen(colour(self, ink))
        painter.drawText(area, _WRAP, text)
        return painter.fontMetrics().boundingRect(area, _WRAP, text).bottom()

    def _put_star(self) -> None:
        size = self._star.sizeHint()
        inset = theme.RING + theme.scaled(self, 4)
        self._star.setGeometry(QRect(QPoint(self.width() - size.width() - inset, inset), size))
