"""Four needs as cards, each with a landscape; pressed, one shows what fits it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.keys import step_along
from unclench.widgets.controls.paint import Role, colour, draw_box
from unclench.widgets.scenes import scene

_SCENE, _MARGIN, _GAP = 84, 16, 2  # pixels at 100 %
_WRAP = int(Qt.TextFlag.TextWordWrap)


class NeedCard(Pressable):
    """A painted card that is chosen or not."""

    reads_as = "button"

    def __init__(self, title: str, words: str, scene_name: str) -> None:
        """Say `title` and `words` below the landscape `scene_name`."""
        super().__init__(title)
        self._words, self._scene = words, scene_name
        self.setCheckable(True)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """The height for a usual width."""
        wide = theme.scaled(self, 240)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the layout wants."""
        return QSize(1, theme.scaled(self, _SCENE))

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the landscape, the title and the words."""
        area = self._area(width)
        title, words = (self._bounds(*one, area).height() for one in self._texts())
        below = theme.scaled(self, _MARGIN) + theme.RING
        return area.top() + title + theme.scaled(self, _GAP) + words + below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card."""
        if not step_along(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface, landscape and words; an edge in the accent where it is chosen."""
        painter = QPainter(self)
        fill = colour(self, Role.AlternateBase if self.isChecked() else Role.Base)
        draw_box(self, painter, fill, None, theme.CORNER)
        if not theme.is_high_contrast(self):
            self._paint_scene(painter)
        marked = self.hover or self.isChecked()
        edge = ink.rounded(QRectF(self.rect()), theme.RING + 0.5, theme.CORNER)
        width = 2.0 if self.isChecked() else 1.0
        painter.strokePath(
            edge, ink.pen(colour(self, Role.Highlight if marked else Role.Mid), width)
        )
        area = self._area(self.width())
        for (text, role), tone in zip(
            self._texts(), (Role.WindowText, Role.PlaceholderText), strict=True
        ):
            painter.setFont(theme.font(self, role))
            painter.setPen(colour(self, tone))
            painter.drawText(area, _WRAP, text)
            area.setTop(self._bounds(text, role, area).bottom() + theme.scaled(self, _GAP) + 1)
        painter.end()

    def _texts(self) -> tuple[tuple[str, str], tuple[str, str]]:
        return (self.text(), "subheading"), (self._words, "small")

    def _area(self, width: int) -> QRect:
        side = theme.scaled(self, _MARGIN) + theme.RING
        high = theme.RING if theme.is_high_contrast(self) else self._high()
        return QRect(side, high + theme.scaled(self, 14), max(40, width - 2 * side), 10_000)

    def _bounds(self, text: str, role: str, area: QRect) -> QRect:
        return QFontMetrics(theme.font(self, role)).boundingRect(area, _WRAP, text)

    def _high(self) -> int:
        return theme.RING + min(theme.scaled(self, _SCENE), _SCENE + 26)

    def _paint_scene(self, painter: QPainter) -> None:
        box = QRect(0, 0, self.width() - 2 * theme.RING, self._high() - theme.RING)
        upper = QPainterPath()
        upper.addRect(QRectF(box.translated(theme.RING, theme.RING)))
        ratio, dark = self.devicePixelRatioF(), theme.is_dark(self)
        made = scene.pixmap(self._scene, f"need {self._scene}", box.size(), ratio, dark)
        whole = ink.rounded(QRectF(self.rect()), theme.RING, theme.CORNER)
        painter.save()
        painter.translate(theme.RING, theme.RING)
        shape = whole.intersected(upper).translated(-theme.RING, -theme.RING)
        painter.fillPath(shape, QBrush(made))  # a brush, for what clips has hard edges
        painter.restore()
