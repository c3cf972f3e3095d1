"""The breath: a disc with a soft halo that grows with each in-breath and sinks with the out."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.session.figures import Levels
from unclench.widgets.controls import theme
from unclench.widgets.figures import phase_words
from unclench.widgets.figures.base import FRAME, SLOW, Figure, PictureSource, Role, mix

_EMPTY, _FULL = 0.38, 0.59  # radius of the disc, as a share of the ring's
_GAP_EMPTY, _GAP_FULL = 0.06, 0.11  # between the disc and each of the three halos
_HALO = (0.12, 0.26, 0.44)  # how much accent each halo has, from outside
_STEP = 0.3  # px that the disc must have grown to be worth a frame
_ARC_STEP = 2.5  # px that the ring must have grown


class BreathFigure(Figure):
    """The disc shows the breath, the ring how far the session is.

    For reduced motion the disc keeps its size, and the ring shows how far the phase is.
    """

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        """Work out the levels of the source's timeline."""
        super().__init__(source, parent)
        self._levels = Levels(source.timeline)
        self._ring = QRectF()
        self._centre = QPointF()
        self._radius = 1.0
        self._backdrop = QPixmap()
        self._arc = -1.0
        self.shown = -1.0
        self._usual_words = self._widest = 0
        self._brushes: list[QBrush] = []

    def set_still(self, still: bool) -> None:
        """What the ring counts is another thing then."""
        super().set_still(still)
        phase = self.tr("The ring fills once in each part of the breath.")
        whole = self.tr("The ring fills once in the whole session.")
        self.setAccessibleDescription(phase if still else whole)
        self._arc = -1.0

    def refresh(self) -> None:
        """Take the new timeline's breaths."""
        self._levels = Levels(self.source.timeline)
        self._arc = -1.0
        super().refresh()

    def level(self, position: float) -> float:
        """How full the breath is at `position`: 0 to 1, along half a cosine within a phase."""
        cue = self.source.timeline.at(position)
        low, high = self._levels.span(cue)
        if low == high or not cue.length:
            return low
        share = min(1.0, max(0.0, (position - cue.start) / cue.length))
        return low + (high - low) * (1 - cos(pi * share)) / 2

    def disc(self, position: float) -> tuple[float, float]:
        """The radius of the disc and of its outermost halo at `position`, in pixels."""
        level = 0.45 if self.still else self.level(position)
        core = _EMPTY + (_FULL - _EMPTY) * level
        halo = core + 3 * (_GAP_EMPTY + (_GAP_FULL - _GAP_EMPTY) * level)
        return core * self._radius, halo * self._radius

    def progress(self, position: float) -> float:
        """How much of the ring is drawn: 0 to 1."""
        if self.still:
            cue = self.source.timeline.at(position)
            return min(1.0, max(0.0, (position - cue.start) / max(1, cue.length)))
        return min(1.0, max(0.0, position / max(1, self.source.timeline.milliseconds)))

    def has_room(self) -> bool:
        """Whether the word, and the widest phase word, fit in the smallest disc."""
        return self._widest <= 2 * _EMPTY * self._radius * 0.94

    def interval(self, _position: float) -> int:
        """Quick while the disc moves, slow while it rests."""
        if self.still:
            return SLOW
        low, high = self._levels.span(self.source.timeline.at(_position))
        return FRAME if low != high else SLOW

    def advance(self, position: float) -> None:
        """Repaint the disc's box when it moved, and the ring's tip when that did."""
        _, outer = self.disc(position)
        if abs(outer - self.shown) >= _STEP:
            self._update_disc(max(outer, self.shown))
        grown = (self.progress(position) - self._arc) * 2 * pi * self._radius
        if grown >= _ARC_STEP or grown < 0:
            self._update_arc(position)

    def words_changed(self) -> None:
        """The words stand in the disc."""
        self._measure()
        self._update_disc(self.shown)

    def _measure(self) -> None:
        own = QFontMetrics(theme.font(self, "heading")).horizontalAdvance(self.word)
        self._widest = max(self._usual_words, own)

    def _update_disc(self, radius: float) -> None:
        reach = int(max(radius, 1)) + 2
        x, y = int(self._centre.x()), int(self._centre.y())
        self.update(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1)

    def _update_arc(self, position: float) -> None:
        before, now = self._arc, self.progress(position)
        self._arc = now
        self._paint_backdrop()
        if before < 0 or now < before or now - before > 0.2:
            self.update()
            return
        reach = theme.scaled(self, 6)
        box = QRectF(self._tip(before), self._tip(now)).normalized()
        self.update(box.adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _tip(self, share: float) -> QPointF:
        angle = 2 * pi * share
        return self._centre + QPointF(sin(angle), -cos(angle)) * self._ring.width() / 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Prepare what every frame uses."""
        super().resizeEvent(event)
        self._prepare()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, other text size: prepare again."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._prepare()

    def _prepare(self) -> None:
        width = theme.scaled(self, 3)
        self._ring = self.square(width / 2 + 2)
        self._centre = self._ring.center()
        self._radius = self._ring.width() / 2
        metrics = QFontMetrics(theme.font(self, "heading"))
        words = phase_words.phases().values()
        self._usual_words = max(metrics.horizontalAdvance(word) for word in words)
        self._measure()
        paper, accent = self.colour(Role.Window), self.colour(Role.Highlight)
        self._brushes = [QBrush(mix(paper, accent, share)) for share in _HALO]
        self._brushes.append(QBrush(accent))
        self._paint_backdrop()
        self.update()

    def _paint_backdrop(self) -> None:
        ratio = self.devicePixelRatioF()
        box = self._ring.toAlignedRect().adjusted(-4, -4, 4, 4)
        self._backdrop = QPixmap(box.size() * ratio)
        self._backdrop.setDevicePixelRatio(ratio)
        self._backdrop.fill(self.colour(Role.Window))
        painter = QPainter(self._backdrop)
        painter.translate(-box.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.scaled(self, 3)
        painter.setPen(QPen(self.colour(Role.Mid), width))
        painter.drawEllipse(self._ring)
        if self._arc > 0:
            pen = QPen(self.colour(Role.Highlight), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(self._ring, 90 * 16, -round(self._arc * 360 * 16))
        painter.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The backdrop, the halos from outside in, the disc, the words: as of now."""
        position = self.source.position()
        core, outer = self.disc(position)
        self.shown = outer
        painter = QPainter(self)
        box = self._ring.toAlignedRect().adjusted(-4, -4, 4, 4)
        if not box.contains(event.rect()):
            painter.fillRect(event.rect(), self.colour(Role.Window))
        painter.drawPixmap(box.topLeft(), self._backdrop)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for index, brush in enumerate(self._brushes):
            radius = outer + (core - outer) * index / 3
            painter.setBrush(brush)
            painter.drawEllipse(self._centre, radius, radius)
        if self.has_room() and (self.word or self.number):
            disc = QRectF(0, 0, 2 * core, 2 * core)
            disc.moveCenter(self._centre)
            self.write(painter, disc, self.colour(Role.HighlightedText))
        painter.end()
