"""One exercise among all: its landscape, what it is, how long it takes, whether it is starred."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.domain import cautions
from unclench.viewmodels import words
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.translation import fill, translate
from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Pressable, StarButton
from unclench.widgets.controls.paint import Role, colour, draw_box, seen
from unclench.widgets.scenes import scene
from unclench.widgets.scenes.palettes import dot, scene_of

_WRAP = int(Qt.TextFlag.TextWordWrap)
_SCENE = 104  # pixels that the landscape is high at 100 %
_DOT = 9
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
        super().__init__(entry.title, parent)
        self.entry = entry
        self._lengths = words.lengths(entry.minutes)
        self.mark = ""  # what the person should take care of here, if anything
        self.found = ""  # what was searched for, as the exercise's own texts say it
        self._star = StarButton(self)
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

    def show_found(self, said: str) -> None:
        """Say what of the exercise's own texts was searched for; "" for nothing."""
        found = fill(self.tr("In the text: {words}"), words=said) if said else ""
        if found != self.found:
            self.found = found
            self.show_star(self._star.isChecked())
            self.updateGeometry()
            self.update()

    def show_star(self, starred: bool) -> None:
        """Say and show whether this is a favorite."""
        self._star.show_star(starred, self.entry.title)
        kind = f"{words.kind(self.entry.kind)}, {words.lengths_read(self.entry.minutes)}"
        parts = [
            self.entry.title,
            kind,
            self.tr("Yours") if self.entry.own else "",
            self.found,
            self.mark,
            self.tr("Favorite") if starred else "",
        ]
        self.setAccessibleName(" ".join(f"{part.rstrip('.')}." for part in parts if part))
        self.setAccessibleDescription(self.entry.summary)

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
        """Room for the landscape, title, summary, the line of kind and lengths, and the mark."""
        area = self._words_area(width)
        title = self._bounds("subheading", area, self.entry.title).height()
        summary = self._bounds("small", area, self.entry.summary).height()
        if self.found:
            summary += theme.scaled(self, 4) + self._bounds("small", area, self.found).height()
        foot = self._bounds("small", area, self._kind_and_lengths(), bold=True).height()
        if self.mark:
            foot += theme.scaled(self, 4) + self._bounds("tiny", area, self.mark).height()
        gaps = theme.scaled(self, 4 + 12) + theme.scaled(self, 18)
        return area.top() + title + summary + foot + gaps + theme.RING

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
        """Surface, landscape and words."""
        painter = QPainter(self)
        draw_box(self, painter, colour(self, Role.Base), None, theme.CORNER)
        self._paint_scene(painter)
        edge = colour(self, Role.Highlight if self.hover else Role.Mid)
        outline = ink.rounded(QRectF(self.rect()), theme.RING + 0.5, theme.CORNER)
        painter.strokePath(outline, ink.pen(edge))
        area = self._words_area(self.width())
        at = self._paint_text(painter, "subheading", Role.WindowText, area, self.entry.title)
        area.setTop(at + theme.scaled(self, 4))
        at = self._paint_text(painter, "small", Role.PlaceholderText, area, self.entry.summary)
        if self.found:
            area.setTop(at + theme.scaled(self, 4))
            self._paint_text(painter, "small", Role.Highlight, area, self.found)
        area.setTop(self._foot(area))
        self._paint_dot(painter, area)
        beside = seen(self, QRectF(area.adjusted(theme.scaled(self, _DOT + 8), 0, 0, 0))).toRect()
        kind = self._kind_and_lengths()
        at = self._paint_text(painter, "small", Role.WindowText, beside, kind, bold=True)
        if self.mark:
            area.setTop(at + theme.scaled(self, 4))
            self._paint_text(painter, "tiny", Role.BrightText, area, self.mark)
        painter.end()

    def _kind_and_lengths(self) -> str:
        parts = [words.kind(self.entry.kind), self._lengths]
        if self.entry.own:
            parts.append(self.tr("yours"))
        return " \N{MIDDLE DOT} ".join(parts)

    def _words_area(self, width: int) -> QRect:
        side = theme.scaled(self, 18) + theme.RING
        top = theme.RING + theme.scaled(self, _SCENE + 14)
        return QRect(side, top, max(40, width - 2 * side), 10_000)

    def _foot(self, area: QRect) -> int:
        """Where the last lines begin, which all cards of a row have at the same height."""
        high = self._bounds("small", area, self._kind_and_lengths(), bold=True).height()
        low = self.height() - theme.RING - theme.scaled(self, 18)
        if self.mark:
            high += theme.scaled(self, 4) + self._bounds("tiny", area, self.mark).height()
        return low - high

    def _bounds(self, role: str, area: QRect, text: str, bold: bool = False) -> QRect:
        return QFontMetrics(theme.font(self, role, bold)).boundingRect(area, _WRAP, text)

    def _paint_scene(self, painter: QPainter) -> None:
        whole = QRectF(self.rect())
        high = theme.scaled(self, _SCENE)
        box = QRect(0, 0, self.width() - 2 * theme.RING, high)
        box.translate(theme.RING, theme.RING)
        upper = QPainterPath()
        upper.addRect(QRectF(box))
        name = scene_of(self.entry.kind)
        made = scene.pixmap(
            name, self.entry.id, box.size(), self.devicePixelRatioF(), theme.is_dark(self)
        )
        # a brush, for what clips has hard edges
        shape = ink.rounded(whole, theme.RING, theme.CORNER).intersected(upper)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(box.topLeft())
        painter.fillPath(shape.translated(-box.left(), -box.top()), QBrush(made))
        painter.restore()

    def _paint_dot(self, painter: QPainter, area: QRect) -> None:
        side = theme.scaled(self, _DOT)
        line = QFontMetrics(theme.font(self, "small", bold=True)).height()
        top = area.top() + (line - side) / 2
        near = QColor(dot(self.entry.kind, theme.is_dark(self)))
        ink.disc(painter, seen(self, QRectF(area.left(), top, side, side)), near)

    def _paint_text(
        self, painter: QPainter, role: str, tone: Role, area: QRect, text: str, bold: bool = False
    ) -> int:
        painter.setFont(theme.font(self, role, bold))
        painter.setPen(colour(self, tone))
        painter.drawText(area, _WRAP, text)
        return painter.fontMetrics().boundingRect(area, _WRAP, text).bottom()

    def _put_star(self) -> None:
        size = self._star.sizeHint()
        inset = theme.RING + theme.scaled(self, 8)
        self._star.setGeometry(QRect(QPoint(self.width() - size.width() - inset, inset), size))
