"""Rows of a list painted as on a card: a first line, then quieter ones, in a wash when chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour

_SIDE, _GAP = 10, 5  # pixels at 100 %
_NARROWEST = 80  # pixels of a row; less is no row's width
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class LinesDelegate(QStyledItemDelegate):
    """Paints the text of an item, its lines parted by line breaks; always as plain text."""

    least = theme.TARGET  # pixels at 100 % that a row is high at least

    def __init__(self, parent: QWidget, wrap: bool = True, bold: bool = True) -> None:
        """`wrap` long lines instead of cutting them; `bold` makes the first line stronger."""
        super().__init__(parent)
        self._view = parent
        self._wrap = wrap
        self._bold = bold

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for all lines at the width that there is."""
        given = option.rect.width()  # Qt may give back the width that was answered here
        whole = QRect(0, 0, given if given >= _NARROWEST else self._view.width(), 10_000)
        inside = self.inside(whole)
        high = sum(
            self._height(at, text, inside.width()) for at, text in enumerate(self._lines(index))
        )
        around = whole.height() - inside.height()
        return QSize(1, max(theme.scaled(self._view, self.least), high + around))

    def inside(self, row: QRect) -> QRect:
        """Where in a row its lines are written."""
        side, gap = theme.scaled(self._view, _SIDE), theme.scaled(self._view, _GAP)
        return row.adjusted(side, gap, -side, -gap)

    def paint_back(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """What lies behind the lines: the wash of a chosen row."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(self.edge())
            painter.setBrush(colour(self._view, Role.AlternateBase))
            box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(box, 8, 8)

    def edge(self) -> QPen:
        """The edge of the chosen row; heavy where the list has the focus."""
        return QPen(colour(self._view, Role.Highlight), 2 if self._view.hasFocus() else 1)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The wash of a chosen row, a ring when it has the focus, and its lines."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_back(painter, option, index)
        inside = self.inside(option.rect)
        highs = [self._height(at, t, inside.width()) for at, t in enumerate(self._lines(index))]
        inside.setTop(inside.top() + max(0, inside.height() - sum(highs)) // 2)
        for at, (text, high) in enumerate(zip(self._lines(index), highs, strict=True)):
            self._write(painter, QRect(inside.left(), inside.top(), inside.width(), high), at, text)
            inside.setTop(inside.top() + high)
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, at: int, text: str) -> None:
        painter.setFont(self._face(at))
        painter.setPen(colour(self._view, Role.PlaceholderText if at else Role.WindowText))
        if self._wrap:
            painter.drawText(box, _WRAP, text)
        else:
            elide = Qt.TextElideMode.ElideRight
            short = painter.fontMetrics().elidedText(text, elide, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, short)

    def _face(self, at: int) -> QFont:
        return theme.font(self._view, "small" if at else "body", bold=self._bold and not at)

    def _height(self, at: int, text: str, width: int) -> int:
        metrics = QFontMetrics(self._face(at))
        if not self._wrap:
            return metrics.height()
        return metrics.boundingRect(QRect(0, 0, width, 10_000), int(_WRAP), text).height()

    @staticmethod
    def _lines(index: QModelIndex | QPersistentModelIndex) -> list[str]:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "").split("\n")
