"""A visit's summary on exactly one page, in black and grey: painted anywhere, saved as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPainter, QPdfWriter

from unclench.viewmodels.history.visit_page import Paper, Summary
from unclench.widgets.charts import bodies, style
from unclench.widgets.charts.draw import draw
from unclench.widgets.charts.paper_layout import EDGE, GAP, PAGES, WRAP, Block, blocks, face
from unclench.widgets.charts.style import Style

_SCALE = 0.62  # points for a pixel at 100 %
_DPI = 144
_SIZES: dict[Paper, QPageSize.PageSizeId] = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
}


def look() -> Style:
    """The style of the page."""
    return style.paper(QFont(QGuiApplication.font()), _SCALE)


def page(summary: Summary) -> QRectF:
    """The page, in points."""
    return PAGES[summary.paper]


def save(summary: Summary, path: Path) -> bool:
    """Write the page as a PDF; whether it could be written."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(_SIZES[summary.paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DPI)
    writer.setTitle(summary.title)
    writer.setCreator("Unclench")
    painter = QPainter(writer)
    painter.scale(_DPI / 72, _DPI / 72)
    paint(painter, summary)
    painter.end()
    return file.commit()


def paint(painter: QPainter, summary: Summary) -> None:
    """Paint the page, its corner at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(page(summary), Qt.GlobalColor.white)
    made = look()
    wide = page(summary).width() - 2 * EDGE
    _paint(painter, blocks(summary, made), QRectF(EDGE, EDGE, wide, 0), made)


def _paint(painter: QPainter, found: Sequence[Block], column: QRectF, made: Style) -> None:
    """Paint blocks one below the other, from the top of `column` and as wide as it."""
    y = column.top()
    for block in found:
        area = QRectF(column.left(), y, column.width(), block.height)
        if block.halves:
            half = (column.width() - 2 * GAP) / 2
            left = QRectF(area.left(), y, half, block.height)
            for place, one in enumerate(block.halves):
                _paint(painter, one, left.translated(place * (half + 2 * GAP), 0), made)
        elif block.bodies:
            bodies.draw(painter, area.adjusted(0, 2, 0, -GAP), block.bodies, made)
        elif block.plot is not None:
            draw(painter, area.adjusted(0, 2, 0, -GAP), block.plot, made)
        else:
            painter.setFont(face(block, made))
            painter.setPen(made.quiet if block.quiet else made.ink)
            painter.drawText(area, WRAP, block.text)
        y += block.height
