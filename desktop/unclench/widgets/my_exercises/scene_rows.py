"""Rows of the list of one's own exercises: each a card with its landscape."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from unclench.viewmodels.my_exercises.my_exercises import OwnExerciseRow
from unclench.widgets.controls import icons, theme
from unclench.widgets.controls.lines_delegate import LinesDelegate
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.scenes import scene
from unclench.widgets.scenes.palettes import scene_of

_PICTURE = 76, 52  # pixels at 100 %
_AROUND, _BETWEEN = 8, 3  # pixels at 100 %: inside a card, and above and below it


class SceneRows(LinesDelegate):
    """A surface, the landscape on its left, and the lines beside it."""

    least = _PICTURE[1] + 2 * (_AROUND + _BETWEEN)

    def inside(self, row: QRect) -> QRect:
        """Right of the picture."""
        around, between = (theme.scaled(self._view, px) for px in (_AROUND, _BETWEEN))
        left = theme.scaled(self._view, _PICTURE[0]) + 3 * around
        return row.adjusted(left, between + around, -2 * around, -between - around)

    def paint_back(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The card, washed where it is chosen, and its picture."""
        between = theme.scaled(self._view, _BETWEEN)
        box = QRectF(option.rect).adjusted(1.5, between, -1.5, -between)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(self.edge() if chosen else QPen(colour(self._view, Role.Mid), 1))
        painter.setBrush(colour(self._view, Role.AlternateBase if chosen else Role.Base))
        painter.drawRoundedRect(box, theme.FIELD_CORNER, theme.FIELD_CORNER)
        around = theme.scaled(self._view, _AROUND)
        wide, high = (theme.scaled(self._view, px) for px in _PICTURE)
        place = QRectF(box.left() + around, box.top() + around, wide, high)
        self._paint_picture(painter, place, index.data(Qt.ItemDataRole.UserRole))

    def _paint_picture(self, painter: QPainter, place: QRectF, row: object) -> None:
        """The landscape; a pencil where nobody knows yet which one it will be."""
        entry = row.entry if isinstance(row, OwnExerciseRow) else None
        plain = theme.is_high_contrast(self._view)
        if entry is None or plain:
            side = theme.scaled(self._view, icons.SIDE)
            square = QRectF(0, 0, side, side)
            square.moveCenter(place.center())
            name = entry.kind if entry is not None else "my_exercises"
            icons.paint(painter, name, square, colour(self._view, Role.PlaceholderText))
            return
        cut = QPainterPath()
        cut.addRoundedRect(place, theme.FIELD_CORNER - 4, theme.FIELD_CORNER - 4)
        painter.save()
        painter.setClipPath(cut)
        size = QSize(round(place.width()), round(place.height()))
        ratio, dark = self._view.devicePixelRatioF(), theme.is_dark(self._view)
        made = scene.pixmap(scene_of(entry.kind), entry.id, size, ratio, dark)
        painter.drawPixmap(place.topLeft(), made)
        painter.restore()
