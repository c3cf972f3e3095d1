"""How the body map is painted: skin, places that are spared, their numbers, the ring."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QWidget

from unclench.domain.cues import Mode
from unclench.domain.marks import Mark
from unclench.widgets.controls import theme
from unclench.widgets.figures import spared
from unclench.widgets.scenes.contrast import mixed
from unclench.widgets.scenes.palettes import palette as landscape

Role = QPalette.ColorRole
_UNSAID = 0.28  # share of ink where a mark has no number
_WARM, _WARM_AT_NIGHT = 0.5, 0.45  # of the clay that bodies have in a session


def _skin(widget: QWidget) -> QColor:
    """Warm as in a session, and so light or deep that marks stand out; plain in high contrast."""
    palette = widget.palette()
    if theme.is_high_contrast(widget):
        return palette.color(Role.Mid)
    clay = QColor(landscape("clay", dark=False).middle)
    return mixed(palette.color(Role.Base), clay, _WARM_AT_NIGHT if theme.is_dark(widget) else _WARM)


class Brush:
    """Paints one picture of the map in the colours of its widget. Never colour alone."""

    def __init__(self, widget: QWidget, painter: QPainter) -> None:
        """Paint with `painter` on `widget`."""
        self._widget, self._painter = widget, painter
        palette = widget.palette()
        self._paper, self._skin = palette.color(Role.Window), _skin(widget)
        self._sun, self._accent = palette.color(Role.BrightText), palette.color(Role.Highlight)
        self._quiet = palette.color(Role.PlaceholderText)
        self._surface, self._ink = palette.color(Role.Base), palette.color(Role.WindowText)

    def outline(self, path: QPainterPath) -> None:
        """The whole body, with an edge that can be seen on any screen."""
        self._painter.setPen(QPen(self._quiet, 2))
        self._painter.setBrush(self._skin)
        self._painter.drawPath(path)

    def place(self, path: QPainterPath, mode: Mode | None, looked_at: bool) -> None:
        """One place: skin, the sun's pattern where it is spared, or (None) a plain tone.

        The plain tone is that of a mark without a number: it looks like no number's.
        """
        fill = mixed(self._skin, self._accent, 0.25) if looked_at else self._skin
        self._painter.setPen(QPen(self._paper, 1.4))
        if mode == "tense":
            self._painter.setBrush(fill)
            self._painter.drawPath(path)
            return
        if mode is None:
            self._painter.setBrush(mixed(fill, self._ink, _UNSAID))
            self._painter.drawPath(path)
            return
        self._painter.setBrush(mixed(self._paper, self._sun, spared.TINT))
        self._painter.drawPath(path)
        spared.paint(self._painter, path, mode, self._sun, self._paper)

    def ring(self, path: QPainterPath, focused: bool) -> None:
        """Around the place that is looked at; heavy when the keyboard is there."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._paper, 6 if focused else 4))
        self._painter.drawPath(path)
        self._painter.setPen(QPen(self._accent, 3 if focused else 2))
        self._painter.drawPath(path)

    def number(self, path: QPainterPath, mark: Mark) -> None:
        """How sore, in a disc on the place, "•" when nobody said; "!" after it: a fresh injury."""
        number = "•" if mark.intensity is None else str(mark.intensity)
        text = f"{number}!" if mark.fresh else number
        face = theme.font(self._widget, "small", bold=True)
        self._painter.setFont(face)
        metrics = self._painter.fontMetrics()
        high = metrics.height() + 2
        wide = max(high, metrics.horizontalAdvance(text) + 10)
        disc = QRectF(0, 0, wide, high)
        disc.moveCenter(QPointF(path.boundingRect().center()))
        self._painter.setPen(QPen(self._sun, 1.5))
        self._painter.setBrush(self._surface)
        self._painter.drawRoundedRect(disc, high / 2, high / 2)
        self._painter.setPen(self._ink)
        self._painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)

    def words(self, room: QRect, text: str) -> None:
        """Quiet words in the middle of `room`."""
        self._painter.setFont(theme.font(self._widget, "small"))
        self._painter.setPen(self._quiet)
        self._painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
