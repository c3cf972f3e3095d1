"""Paints a landscape, once for each size; what is painted is kept as a pixmap."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPixmap,
    QPixmapCache,
    QPolygonF,
    QRadialGradient,
)

from unclench.widgets.scenes import grain
from unclench.widgets.scenes.palettes import Palette, palette
from unclench.widgets.scenes.shape import Layer, Shape, shape

_STEP = 3.0  # pixels between two points of an edge
_MOON = 0.42  # how much of its glow a moon is
_KEPT = 65_536  # KiB of pictures that are kept: the cards' of a fine screen, and a window's


def pixmap(scene: str, seed: str, size: QSize, ratio: float, dark: bool) -> QPixmap:
    """The landscape `scene` of `seed`, of this size (in pixels at `ratio` device pixels each)."""
    key = f"{scene} {seed} {size.width()}x{size.height()} {ratio} {dark}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        fine = grain.canvas(size, ratio)
        painter = QPainter(fine)
        paint(painter, QRectF(0, 0, size.width(), size.height()), scene, seed, dark)
        painter.end()
        made = grain.finished(fine)
        QPixmapCache.setCacheLimit(_KEPT)  # Qt's own would not hold one large window's
        QPixmapCache.insert(key, made)
    return made


def paint(painter: QPainter, box: QRectF, scene: str, seed: str, dark: bool) -> None:
    """Paint the landscape into `box`."""
    paint_shape(painter, box, palette(scene, dark), shape(scene, seed))


def paint_shape(painter: QPainter, box: QRectF, colours: Palette, form: Shape) -> None:
    """Paint a landscape of this form into `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(box.topLeft())
    paint_sky(painter, box.size().toSize(), colours, form)
    for layer, name in zip(form.layers, (colours.far, colours.middle, colours.near), strict=True):
        painter.setBrush(QColor(name))
        painter.drawPath(hill(layer, box.width(), box.height()))
    painter.restore()


def paint_sky(painter: QPainter, size: QSize, colours: Palette, form: Shape) -> None:
    """The sky with its sun or moon, and the stars."""
    width, height = size.width(), size.height()
    sky = QLinearGradient(0, 0, 0, height * 0.75)
    sky.setColorAt(0, QColor(colours.sky_top))
    sky.setColorAt(1, QColor(colours.sky_bottom))
    painter.fillRect(QRectF(0, 0, width, height), QBrush(sky))
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y, bright in form.stars:
        star = QColor(colours.sun)
        star.setAlphaF(0.35 + 0.5 * bright)
        painter.setBrush(star)
        painter.drawEllipse(QPointF(x * width, y * height), 0.6 + bright, 0.6 + bright)
    x, y, radius = form.sun
    paint_sun(painter, QPointF(x * width, y * height), radius * height, colours, bool(form.stars))


def paint_sun(
    painter: QPainter, middle: QPointF, radius: float, colours: Palette, moon: bool
) -> None:
    """A soft sun; a moon is smaller, with a halo."""
    warm, faded = QColor(colours.sun), QColor(colours.sun)
    faded.setAlpha(0)
    glow = QRadialGradient(middle, radius)
    if moon:
        warm.setAlphaF(0.45)
    glow.setColorAt(0, warm)
    glow.setColorAt(0.55, warm if not moon else QColor(warm.red(), warm.green(), warm.blue(), 70))
    glow.setColorAt(1, faded)
    painter.setBrush(QBrush(glow))
    painter.drawEllipse(middle, radius, radius)
    if moon:
        painter.setBrush(QColor(colours.sun))
        painter.drawEllipse(middle, radius * _MOON, radius * _MOON)


def hill(layer: Layer, width: float, height: float) -> QPainterPath:
    """The outline of a layer, closed at the lower edge of a landscape of this size."""
    edge = QPolygonF()
    steps = max(2, round(width / _STEP))
    for step in range(steps + 1):
        x = width * step / steps
        edge.append(QPointF(x, layer.edge(x / height) * height))
    edge.append(QPointF(width, height))
    edge.append(QPointF(0, height))
    path = QPainterPath()
    path.addPolygon(edge)
    path.closeSubpath()
    return path
