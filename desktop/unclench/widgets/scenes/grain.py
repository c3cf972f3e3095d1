"""A finer canvas for landscapes: a slow change of color has steps on a screen, unless it has grain.

What is painted here has 16 bits for each color. A grain smaller than one step of the screen is
added before it becomes a pixmap with 8: on average each place then has exactly its color, and no
stripes are seen.
"""

from __future__ import annotations

from functools import cache
from random import Random

from PySide6.QtCore import QSize
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap

_TILE = 128  # pixels of grain, repeated
_FINE = QImage.Format.Format_RGBA64_Premultiplied


def canvas(size: QSize, ratio: float) -> QImage:
    """An opaque canvas of this size, in pixels at `ratio` device pixels each."""
    made = QImage(size * ratio, _FINE)
    made.setDevicePixelRatio(ratio)
    made.fill("black")
    return made


def finished(image: QImage) -> QPixmap:
    """The picture with its grain, for the screen."""
    ratio = image.devicePixelRatio()
    image.setDevicePixelRatio(1)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.fillRect(image.rect(), QBrush(_grain()))
    painter.end()
    made = QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_RGB32))
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _grain() -> QImage:
    """Less than one step of an 8-bit color, at random for each color of each pixel."""
    chance, count = Random(1), _TILE * _TILE  # noqa: S311 - grain, not secrets
    parts = bytearray(8 * count)
    for colour in range(3):
        parts[2 * colour :: 8] = chance.randbytes(count)
    return QImage(bytes(parts), _TILE, _TILE, 8 * _TILE, _FINE).copy()
