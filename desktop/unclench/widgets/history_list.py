"""Paints the history's rows: a day's heading above its first session, then each session."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from unclench.domain.session import Session
from unclench.viewmodels import session_words as words
from unclench.viewmodels.history import HEADING, SESSION
from unclench.widgets import icons, theme
from unclench.widgets.controls import Role

Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap)


class SessionRow(QStyledItemDelegate):
    """One session: when, what, how long, and both ratings in words."""

    def __init__(self, view: QWidget, parent: QObject | None = None) -> None:
        """Paint for `view`, whose text size and colours count."""
        super().__init__(parent or view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the words at the view's width, and the heading where there is one."""
        session = index.data(SESSION)
        width = self._view.width()
        text = self._text_width(width)
        lines = sum(self._bounds(line, role, text) for line, role in _lines(session))
        row = lines + 2 * theme.scaled(self._view, 12) + theme.scaled(self._view, 8)
        return QSize(text, row + self._heading_height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The heading, the surface with a ring when current, the words."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        self._paint_heading(painter, rect, index.data(HEADING))
        rect.setTop(rect.top() + self._heading_height(index))
        rect.adjust(theme.RING, theme.RING, -theme.RING, -theme.RING - 2)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_surface(painter, rect, selected, bool(state & QStyle.StateFlag.State_HasFocus))
        self._paint_session(painter, rect, index.data(SESSION))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        if text:
            painter.setFont(theme.font(self._view, "heading"))
            painter.setPen(self._colour(Role.WindowText))
            top = rect.top() + theme.scaled(self._view, 14)
            left = rect.left() + theme.RING
            painter.drawText(QRect(left, top, rect.width() - left, rect.height()), 0, text)

    def _paint_surface(self, painter: QPainter, rect: QRect, selected: bool, focus: bool) -> None:
        painter.setBrush(self._colour(Role.AlternateBase if selected else Role.Base))
        ringed = selected and focus
        edge = self._colour(Role.Highlight if selected else Role.Mid)
        painter.setPen(QPen(edge, 2 if ringed else 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), theme.CORNER, theme.CORNER)

    def _paint_session(self, painter: QPainter, rect: QRect, session: Session) -> None:
        pad = theme.scaled(self._view, 12)
        side = theme.scaled(self._view, 26)
        square = QRectF(rect.left() + pad, rect.top() + pad, side, side)
        if session.kind in icons.DRAWINGS:
            icons.paint(painter, session.kind, square, self._colour(Role.Highlight))
        left = rect.left() + self._left()
        top = rect.top() + pad
        for text, role in _lines(session):
            painter.setFont(_face(self._view, role))
            ink = Role.WindowText if role == "head" else Role.PlaceholderText
            painter.setPen(self._colour(ink))
            height = self._bounds(text, role, self._text_width(self._view.width()))
            area = QRect(left, top, self._text_width(self._view.width()), height)
            painter.drawText(area, _WRAP, text)
            top += height

    def _left(self) -> int:
        return theme.scaled(self._view, 12 + 26 + 14)

    def _text_width(self, width: int) -> int:
        return max(80, width - self._left() - theme.scaled(self._view, 40))

    def _bounds(self, text: str, role: str, width: int) -> int:
        face = _face(self._view, role)
        return QFontMetrics(face).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()

    def _heading_height(self, index: Index) -> int:
        return theme.scaled(self._view, 48) if index.data(HEADING) else 0

    def _colour(self, role: Role) -> QColor:
        return self._view.palette().color(role)


def _face(view: QWidget, role: str) -> QFont:
    return theme.font(view, "body", bold=role == "head")


def _lines(session: Session) -> list[tuple[str, str]]:
    """The row's lines with their type role; "head" is the row's title."""
    head = f"{words.moment(session)}   {session.title}"
    parts = (words.played(session), *words.ratings(session))
    whole = (part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts)  # lines break between
    said = ["  ·  ".join(whole), session.note]
    return [(head, "head"), *((line, "body") for line in said if line)]
