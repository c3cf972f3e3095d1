"""A line with a piece of a landscape: pressed, it leads to what it names."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.paint import Role, colour, draw_box
from unclench.widgets.scenes import scene
from unclench.widgets.scenes.palettes import scene_of

_SIDE = 44


class SceneRow(Pressable):
    """The landscape, a title with a line of facts, and a word on the right."""

    def __init__(
        self,
        title: str,
        facts: str,
        picture: tuple[str, str],
        right: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`picture` is the kind and the id of the exercise whose landscape it is."""
        super().__init__(title, parent)
        self._facts, self._picture, self._right = facts, picture, right
        self.setAccessibleDescription(f"{facts}. {right}" if right else facts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two lines beside the landscape."""
        high = self._line("body", True) + self._line("small", False) + theme.scaled(self, 16)
        return QSize(
            theme.scaled(self, 240), max(high, theme.scaled(self, _SIDE + 12)) + 2 * theme.RING
        )

    def minimumSizeHint(self) -> QSize:
        """May be narrow: what doesn't fit is left out."""
        return QSize(theme.scaled(self, 120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The landscape, title and facts, the day on the right."""
        painter = QPainter(self)
        wash = colour(self, Role.AlternateBase) if self.hover else None
        draw_box(self, painter, wash, None, theme.FIELD_CORNER)
        side, pad = theme.scaled(self, _SIDE), theme.scaled(self, 6) + theme.RING
        square = QRect(pad, (self.height() - side) // 2, side, side)
        self._paint_scene(painter, square)
        painter.setFont(theme.font(self, "small"))
        wide = painter.fontMetrics().horizontalAdvance(self._right)
        right = QRect(self.width() - wide - pad - 2, 0, wide + 2, self.height())
        painter.setPen(colour(self, Role.PlaceholderText))
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter, self._right)
        left = square.right() + theme.scaled(self, 14)
        room = right.left() - left - theme.scaled(self, 12)
        first, second = self._line("body", True), self._line("small", False)
        top = (self.height() - first - second) // 2
        self._write(painter, QRect(left, top, room, first), self.text(), "body", True)
        self._write(painter, QRect(left, top + first, room, second), self._facts, "small")
        painter.end()

    def _paint_scene(self, painter: QPainter, square: QRect) -> None:
        kind, seed = self._picture
        ratio, dark = self.devicePixelRatioF(), theme.is_dark(self)
        made = scene.pixmap(scene_of(kind), seed, square.size(), ratio, dark)
        painter.save()
        painter.setClipPath(ink.rounded(QRectF(square), 0, theme.scaled(self, 10)))
        painter.drawPixmap(square.topLeft(), made)
        painter.restore()

    def _write(
        self, painter: QPainter, box: QRect, text: str, role: str, bold: bool = False
    ) -> None:
        face = theme.font(self, role, bold)
        painter.setFont(face)
        painter.setPen(colour(self, Role.WindowText if bold else Role.PlaceholderText))
        short = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, short)

    def _line(self, role: str, bold: bool) -> int:
        return QFontMetrics(theme.font(self, role, bold)).height()
