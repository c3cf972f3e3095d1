"""What the first picture is painted with, without Qt's own namespace.

The first use of `QtCore.Qt` brings 93 enumerations with 1,200 names up into Python. That takes as
long as a fifth of a bare window's whole start, so the first picture does without: it is painted
with what is here, and properties are set by their names. Whatever comes later may use Qt's names;
in a module that the first picture needs, as `QtCore.Qt...` at the place where it is needed, never
imported at the top. tests/app/test_light_start.py watches over it.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

# Places of text in its box: the values of Qt.AlignmentFlag
LEFT, RIGHT, ACROSS, TOP, BOTTOM, MIDDLE = 0x01, 0x02, 0x04, 0x20, 0x40, 0x80
WRAP = 0x1000  # of Qt.TextFlag: go on in the next line


def pen(colour: QColor, width: float = 1.0) -> QPen:
    """A pen of this colour."""
    made = QPen()
    made.setColor(colour)
    made.setWidthF(width)
    return made


def brush(colour: QColor) -> QBrush:
    """A brush of this colour, wherever a pen of it gets one from."""
    return pen(colour).brush()


def rounded(box: QRectF, inset: float, corner: float) -> QPainterPath:
    """A box with round corners, `inset` inside of `box`."""
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner)
    return path


def fill(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Fill a box."""
    path = QPainterPath()
    path.addRect(box)
    painter.fillPath(path, brush(colour))


def disc(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Fill the largest disc, or ellipse, in a box."""
    path = QPainterPath()
    path.addEllipse(box)
    painter.fillPath(path, brush(colour))


def write_in(painter: QPainter, colour: QColor) -> None:
    """Write in this colour from now on; mostly the painter does already, by its widget's role."""
    if painter.pen().color() != colour:
        painter.setPen(colour)
