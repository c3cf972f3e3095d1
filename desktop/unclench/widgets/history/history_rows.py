"""Paints the history's rows, all of one height, so that a hundred thousand scroll like ten."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from unclench.domain.session import Session
from unclench.viewmodels.history import session_words as words
from unclench.viewmodels.history.history import DAY, HEADING, ITEM, Item
from unclench.widgets.controls import icons, theme
from unclench.widgets.controls.paint import Role, seen

Index = QModelIndex | QPersistentModelIndex
_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
GUTTER = 172  # pixels at 100 % for the day at the left
NARROW = 480  # pixels at 100 % of list below which names take two lines
WIDE = 760  # pixels at 100 % of list from which the day has a gutter of its own


class ItemRow(QStyledItemDelegate):
    """One session or check-in: the day beside the first of it, then what, when, how it was."""

    def __init__(self, view: QWidget, parent: QObject | None = None) -> None:
        """Paint for `view`, whose text size and colours count."""
        super().__init__(parent or view)
        self._view = view
        self.numbers = True

    def lines(self, width: int) -> tuple[int, int]:
        """How many lines the name may take in a list of this width, in pixels, and how many all.

        A short name leaves its second line to what stands below it.
        """
        if width >= theme.scaled(self._view, WIDE):
            return 1, 2
        return (1, 3) if width >= theme.scaled(self._view, NARROW) else (2, 4)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The lines of text and their margins."""
        heads, most = self.lines(self._view.width())
        lines = heads * QFontMetrics(_face(self._view, True)).height()
        lines += (most - heads) * QFontMetrics(_face(self._view)).height()
        return QSize(100, lines + 2 * theme.scaled(self._view, 12) + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The day, the surface with a ring when current, the words."""
        item = index.data(ITEM)
        if item is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        wide = rect.width() >= theme.scaled(self._view, WIDE)
        if wide:
            self._paint_day(painter, rect, index.data(HEADING))
            rect.setLeft(rect.left() + theme.scaled(self._view, GUTTER))
        rect.adjust(theme.RING, theme.RING, -theme.RING, -theme.RING)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._paint_surface(painter, rect, selected, focus)
        self._paint_item(painter, rect, item, "" if wide else index.data(DAY))
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, text: str) -> None:
        if not text:
            return
        left = rect.left() + theme.RING
        painter.setFont(_face(self._view, True))
        painter.setPen(self._colour(Role.WindowText))
        room = QRect(left, rect.top(), theme.scaled(self._view, GUTTER - 16), rect.height())
        top = room.adjusted(0, theme.scaled(self._view, 12) + theme.RING, 0, 0)
        place = self._seen(QRectF(top)).toRect()
        painter.drawText(place, int(Qt.TextFlag.TextWordWrap), text)

    def _paint_surface(self, painter: QPainter, rect: QRect, selected: bool, focus: bool) -> None:
        painter.setBrush(self._colour(Role.AlternateBase if selected else Role.Base))
        edge = self._colour(Role.Highlight if selected else Role.Mid)
        painter.setPen(QPen(edge, 2 if selected and focus else 1))
        box = self._seen(QRectF(rect)).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, theme.CORNER, theme.CORNER)

    def _paint_item(self, painter: QPainter, rect: QRect, item: Item, day: str) -> None:
        pad = theme.scaled(self._view, 12)
        side = theme.scaled(self._view, 26)
        left = rect.left() + pad + side + theme.scaled(self._view, 14)
        width = rect.right() - left - pad
        head = words.moment(item) if not day else f"{day}, {words.moment(item)}"
        facts = [*words.facts(item, self.numbers)]
        if item.note:
            facts.append(" ".join(item.note.split()))
        strong, plain = (QFontMetrics(_face(self._view, bold)) for bold in (True, False))
        heads, most = self.lines(self._view.width())
        name = broken(f"{head}   {words.title(item)}", strong, width, heads)
        below = broken("  ·  ".join(facts), plain, width, most - len(name)) if facts else []
        top = rect.top() + pad
        if day:  # beside nothing that it must be level with: what it doesn't need is shared
            taken = len(name) * strong.height() + len(below) * plain.height()
            top = max(top, rect.center().y() - taken // 2)
        icon = item.kind if isinstance(item, Session) else "care"
        if icon in icons.DRAWINGS:
            square = QRectF(rect.left() + pad, top, side, side)
            icons.paint(painter, icon, self._seen(square), self._colour(Role.Highlight))
        for lines, bold, metrics in ((name, True, strong), (below, False, plain)):
            painter.setFont(_face(self._view, bold))
            painter.setPen(self._colour(Role.WindowText if bold else Role.PlaceholderText))
            for line in lines:
                place = self._seen(QRectF(left, top, width, metrics.height())).toRect()
                painter.drawText(place, _FLAGS, line)
                top += metrics.height()

    def _seen(self, place: QRectF) -> QRectF:
        return seen(self._view, place)

    def _colour(self, role: Role) -> QColor:
        return self._view.palette().color(role)


def broken(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """`text` in at most so many lines of `width` pixels; what is left is cut off with dots."""
    lines: list[str] = []
    rest = text
    while len(lines) < most - 1 and metrics.horizontalAdvance(rest) > width:
        ends = [place for place, sign in enumerate(rest) if sign == " " and place]
        fitting = [end for end in ends if metrics.horizontalAdvance(rest[:end]) <= width]
        if not fitting:
            break
        lines.append(rest[: fitting[-1]].rstrip(" ·"))
        rest = rest[fitting[-1] :].lstrip(" ·")
    return [*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _face(view: QWidget, bold: bool = False) -> QFont:
    return theme.font(view, "body", bold=bold)
