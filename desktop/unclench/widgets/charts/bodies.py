"""Small bodies on paper, from the front and from behind, darker where they were more sore."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from unclench.domain import body
from unclench.viewmodels.history.visit_page import MarkedBody
from unclench.widgets.charts.style import Style
from unclench.widgets.figures.body_shape import HEIGHT, WIDTH, silhouette
from unclench.widgets.figures.body_views import VIEWS, View, places

_PALEST, _DARKEST = 215, 30  # greys of the least and the greatest number
_PLAIN, _EDGE, _INK = QColor("#F2F2F2"), QColor("#909090"), QColor("#202020")


def draw(painter: QPainter, area: QRectF, bodies: Sequence[MarkedBody], style: Style) -> None:
    """Each with its day below, from left to right."""
    wide = area.width() / max(1, len(bodies))
    line = style.height()
    for number, one in enumerate(bodies):
        room = QRectF(area.left() + number * wide, area.top(), wide, area.height())
        high = room.height() - line - style.px(6)
        scale = min(high / HEIGHT, (room.width() - style.px(12)) / (2 * WIDTH))
        for place, view in enumerate(VIEWS):
            painter.save()
            painter.translate(QPointF(room.left() + place * WIDTH * scale, room.top()))
            painter.scale(scale, scale)
            _view(painter, view, one.marks, style.px(1) / scale)
            painter.restore()
        below = QRectF(room.left(), room.bottom() - line, room.width(), line)
        style.write(painter, below, one.when)


def _view(painter: QPainter, view: View, marks: Mapping[str, int | None], hair: float) -> None:
    painter.fillPath(silhouette(), _PLAIN)
    known = places(view)
    for marked, level in marks.items():
        for part in sorted(body.leaves(marked) & known.keys()):
            if level is None:
                painter.strokePath(known[part], QPen(_INK, hair * 2))
            else:
                painter.fillPath(known[part], shade(level))
    painter.strokePath(silhouette(), QPen(_EDGE, hair))


def shade(level: int) -> QColor:
    """The grey of a number from 0 to 10."""
    grey = round(_PALEST + (_DARKEST - _PALEST) * level / 10)
    return QColor(grey, grey, grey)
