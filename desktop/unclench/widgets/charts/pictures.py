"""Plots as pictures: PNG for any program, SVG for print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QRectF, QSaveFile, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.history.plots import Plot
from unclench.widgets.charts import style
from unclench.widgets.charts.draw import draw, height
from unclench.widgets.charts.style import Style

_FINE = 2  # picture's pixels for one of the window's
_WIDTH = 900  # pixels at 100 %
_EDGE = 24


def image(plot: Plot, like: QWidget) -> QImage:
    """The plot with its title, in the colours of `like`."""
    look = style.of(like)
    size = _size(plot, look)
    made = QImage(size * _FINE, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(_FINE)
    made.fill(look.back)
    painter = QPainter(made)
    _paint(painter, size, plot, look)
    painter.end()
    return made


def save(plot: Plot, path: Path, like: QWidget) -> bool:
    """Write an SVG, a PNG, or what else the ending names, whole; whether it could be written."""
    kind = path.suffix.removeprefix(".").casefold()
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    if kind == "svg":
        _write_svg(plot, file, style.of(like))
    elif not QImageWriter(file, kind.encode()).write(image(plot, like)):
        return False  # what was there before stays
    return file.commit()


def _write_svg(plot: Plot, file: QIODevice, look: Style) -> None:
    size = _size(plot, look)
    generator = QSvgGenerator()
    generator.setOutputDevice(file)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(plot.title)
    generator.setDescription(plot.spoken)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), look.back)
    _paint(painter, size, plot, look)
    painter.end()


def _size(plot: Plot, look: Style) -> QSize:
    head = look.height("heading") + look.px(14)
    return QSize(round(look.px(_WIDTH)), round(height(plot, look) + head + 2 * look.px(_EDGE)))


def _paint(painter: QPainter, size: QSize, plot: Plot, look: Style) -> None:
    edge = look.px(_EDGE)
    area = QRectF(0, 0, size.width(), size.height()).adjusted(edge, edge, -edge, -edge)
    title = QRectF(area.left(), area.top(), area.width(), look.height("heading", True))
    look.write(painter, title, plot.title, "heading", bold=True)
    draw(painter, area.adjusted(0, title.height() + look.px(14), 0, 0), plot, look)
