"""Skies without stripes: on average each place has exactly its color, and no row is all alike."""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from unclench.widgets.scenes import grain

HIGH = 400


def rows(image: QImage) -> np.ndarray:
    """The red of each pixel, row by row."""
    seen = image.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(seen.constBits(), dtype=np.uint8)
    return raw.reshape(seen.height(), seen.width(), 4)[:, :, 2].astype(float)


def test_a_slow_change_of_color_has_no_steps(qapp):
    fine = grain.canvas(QSize(256, HIGH), 1.0)
    slope = QLinearGradient(0, 0, 0, HIGH)
    slope.setColorAt(0, QColor(200, 200, 200))
    slope.setColorAt(1, QColor(204, 204, 204))
    painter = QPainter(fine)
    painter.fillRect(fine.rect(), slope)
    plain = QImage(256, HIGH, QImage.Format.Format_RGB32)
    stepped = QPainter(plain)
    stepped.fillRect(plain.rect(), slope)
    painter.end()
    stepped.end()
    smooth = rows(grain.finished(fine).toImage())
    exact = 200 + 4 * (np.arange(HIGH) + 0.5) / HIGH
    off = smooth.mean(axis=1) - exact
    assert np.ptp(off) < 0.45
    assert np.ptp(rows(plain).mean(axis=1) - exact) > 0.8
    assert (smooth.max(axis=1) - smooth.min(axis=1)).max() == 1


def test_the_device_s_pixels_are_kept(qapp):
    picture = grain.finished(grain.canvas(QSize(30, 20), 2.0))
    assert picture.size() == QSize(60, 40)
    assert picture.devicePixelRatio() == 2
