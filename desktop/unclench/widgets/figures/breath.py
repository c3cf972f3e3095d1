"""The breath: a disc with petals that grows with each in-breath and sinks with the out.

Where no breath is paced it rests, glows softly and says where one is. All that a frame needs is
prepared as pictures: the ground with its light and the ring, the petals, the disc's light, the
words. What is drawn anew is one plain disc, for a translucent or a shaded one takes ten times as
long.
"""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.session.figures import Levels
from unclench.widgets.controls import theme
from unclench.widgets.figures import phase_words
from unclench.widgets.figures.base import FRAME, SLOW, Figure, PictureSource, Role
from unclench.widgets.figures.disc_words import DiscWords
from unclench.widgets.figures.petals import REACH, Petals

_EMPTY, _FULL = 0.38, 0.59  # radius of the disc, as a share of the ring's
_LARGE_EMPTY, _LARGE_FULL = 0.58, 0.74  # the same where large words need it
_AT_REST = 0.62  # how full it is in a session that paces no breath
_CRAMPED = 110  # pixels of radius at 100 % below which the disc is larger in its ring
_STEP = 0.3  # px that the disc must have grown to be worth a frame
_ARC_STEP = 2.5  # px that the ring must have grown
_PIECES = 10  # of the ring, after which it is drawn in one again: no joints stay
_OVER = 0.004  # of the ring that is drawn once more, so that no gap is left
_WARM_STEPS = 14  # how finely the light follows the breath: each is too small to be noticed
_GLOW_MS = 9000  # in which the resting disc glows up and down once


class BreathFigure(Figure):
    """The disc shows the breath, the ring how far the session is.

    For reduced motion the disc keeps its size, and the ring shows how far the phase is.
    """

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        """Work out the levels of the source's timeline."""
        super().__init__(source, parent)
        self._levels = Levels(source.timeline)
        self._paced = phase_words.paces_breath(source.timeline)
        self._ring = QRectF()
        self._centre = QPointF()
        self._radius = 1.0
        self._empty, self._full = _EMPTY, _FULL
        self._backdrop = QPixmap()
        self._ring_picture = QPixmap()
        self._warmth = QPixmap()
        self._warm = 0
        self._arc = -1.0
        self._pieces = 0
        self.shown = -1.0
        self.words = DiscWords(self, phase_words.phases(source.timeline.language).values())
        self._disc = QBrush()
        self._shine = QPixmap()
        self._petals = Petals(QColor(), 1.0)

    def set_still(self, still: bool) -> None:
        """What the ring counts is another thing then."""
        super().set_still(still)
        phase = self.tr("The ring fills once in each part of the breath.")
        whole = self.tr("The ring fills once in the whole session.")
        self.setAccessibleDescription(phase if still and self._paced else whole)
        self._arc = -1.0

    def refresh(self) -> None:
        """Take the new timeline's breaths."""
        self._levels = Levels(self.source.timeline)
        self._paced = phase_words.paces_breath(self.source.timeline)
        self._arc = -1.0
        super().refresh()

    def level(self, position: float) -> float:
        """How full the breath is at `position`: 0 to 1, along half a cosine within a phase."""
        if not self._paced:
            return _AT_REST
        cue = self.source.timeline.at(position)
        low, high = self._levels.span(cue)
        if low == high or not cue.length:
            return low
        share = min(1.0, max(0.0, (position - cue.start) / cue.length))
        return low + (high - low) * (1 - cos(pi * share)) / 2

    def disc(self, position: float) -> tuple[float, float]:
        """The radius of the disc and that of its petals at `position`, in pixels."""
        level = 0.45 if self.still and self._paced else self.level(position)
        core = (self._empty + (self._full - self._empty) * level) * self._radius
        return core, core * REACH

    def progress(self, position: float) -> float:
        """How much of the ring is drawn: 0 to 1."""
        if self.still and self._paced:
            cue = self.source.timeline.at(position)
            return min(1.0, max(0.0, (position - cue.start) / max(1, cue.length)))
        return min(1.0, max(0.0, position / max(1, self.source.timeline.milliseconds)))

    def ring(self) -> QRectF:
        """Where the ring is on this widget."""
        return self._ring

    def has_room(self) -> bool:
        """Whether the word, and the widest phase word, fit in the smallest disc."""
        return self.words.fit

    def room(self) -> float:
        """The width of the smallest disc, in pixels."""
        level = 0 if self._paced else _AT_REST
        return 2 * (self._empty + (self._full - self._empty) * level) * self._radius

    def interval(self, position: float) -> int:
        """Quick while the disc moves or a word comes, slow while it rests."""
        if self.still:
            return SLOW
        low, high = self._levels.span(self.source.timeline.at(position))
        return FRAME if low != high or self.words.fades(position) else SLOW

    def advance(self, position: float) -> None:
        """Repaint the disc's box when it moved, and the ring's tip when that did."""
        _, outer = self.disc(position)
        if abs(outer - self.shown) >= _STEP or self.words.fades(position):
            self._update_disc(max(outer, self.shown))
        grown = (self.progress(position) - self._arc) * 2 * pi * self._radius
        warm = self._warm_step(position)
        if grown >= _ARC_STEP or grown < 0 or warm != self._warm:
            self._update_backdrop(position, warm)

    def _warm_step(self, position: float) -> int:
        """How warm the light is: with the breath, or slowly up and down where none is paced."""
        if self.still or self.look is None:
            return 0
        cue = self.source.timeline.at(position)
        share = self.level(position)
        if cue.kind != "breath":
            share = (1 - cos(2 * pi * position / _GLOW_MS)) / 3
        return round(share * _WARM_STEPS)

    def words_changed(self, before: str) -> None:
        """The words stand in the disc."""
        cue, position = self.source.timeline.at(self.source.position()), self.source.position()
        turned = cue.start if before and not self.still and cue.kind == "breath" else None
        self.words.change(self.word, self.number, turned)
        self.words.measure(self.room())
        self._update_disc(max(self.shown, self.disc(position)[1]))

    def _update_disc(self, radius: float) -> None:
        reach = int(max(radius, 1)) + 2
        x, y = int(self._centre.x()), int(self._centre.y())
        self.update(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1)

    def _update_backdrop(self, position: float, warm: int) -> None:
        before, now = self._arc, self.progress(position)
        again = before < 0 or now < before or now - before > 0.2
        lit = warm != self._warm
        self._arc, self._warm = now, warm
        self._pieces = 0 if again else (self._pieces + 1) % _PIECES
        if not self._pieces:
            self._ring_picture = self._paint_track()
        else:
            self._draw_arc(self._ring_picture, max(0.0, before - _OVER), now)
        self._paint_backdrop()
        if again:
            self.update()
        elif lit:
            self.update(self._box())
        else:
            reach = theme.scaled(self, 6)
            box = QRectF(self._tip(before), self._tip(now)).normalized()
            self.update(box.adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _tip(self, share: float) -> QPointF:
        angle = 2 * pi * share
        return self._centre + QPointF(sin(angle), -cos(angle)) * self._ring.width() / 2

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, other text size: prepare again."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.prepare()

    def ring_box(self) -> QRectF:
        """Where the ring is to be."""
        return self.square(theme.scaled(self, 3) / 2 + 2)

    def light(self) -> tuple[QPointF, float]:
        """Behind the disc, wider than the ring."""
        ring = self.ring_box()
        return ring.center(), 0.81 * ring.width()

    def prepare(self) -> None:
        """Everything that a frame puts together."""
        self._ring = self.ring_box()
        self._centre = self._ring.center()
        self._radius = self._ring.width() / 2
        look, ratio = self.look, self.devicePixelRatioF()
        cramped = self._radius < theme.scaled(self, _CRAMPED)
        self._empty = _LARGE_EMPTY if cramped else _EMPTY
        self._full = _LARGE_FULL if cramped else _FULL
        accent = self.colour(Role.Highlight)
        petal = QColor(accent)
        petal.setAlphaF(0.16)
        self._petals = Petals(look.petal if look else petal, ratio)
        self._disc = QBrush(look.edge if look else accent)
        ink = look.words if look else self.colour(Role.HighlightedText)
        self.words.prepare(ink, self.room())
        self._shine = self._paint_light(look.middle, self.room(), 0) if look else QPixmap()
        self._warmth = QPixmap()
        if look:
            self._warmth = self._paint_light(look.warmth, 2 * self._radius, 0.3)
        self._ring_picture = self._paint_track()
        self._paint_backdrop()
        self.update()

    def _paint_light(self, colour: QColor, wide: float, full: float) -> QPixmap:
        """A soft light, `wide` pixels across, that begins to fade at `full` of its radius."""
        side = max(1, int(wide * self.devicePixelRatioF()))
        made = QPixmap(side, side)
        made.setDevicePixelRatio(self.devicePixelRatioF())
        made.fill(Qt.GlobalColor.transparent)
        middle = wide / 2
        glow = QRadialGradient(QPointF(middle, middle), middle)
        faded = QColor(colour)
        faded.setAlpha(0)
        glow.setColorAt(full, colour)
        glow.setColorAt(0.97, faded)
        painter = QPainter(made)
        painter.fillRect(QRectF(0, 0, wide, wide), QBrush(glow))
        painter.end()
        return made

    def _paint_track(self) -> QPixmap:
        """The ring on nothing: its track, and how far it is drawn."""
        box, ratio = self._box(), self.devicePixelRatioF()
        made = QPixmap(box.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.translate(-box.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, width = self.look, theme.scaled(self, 3)
        track = look.track if look else self.colour(Role.Mid)
        painter.setPen(QPen(track, width * (0.7 if look else 1)))
        painter.drawEllipse(self._ring)
        painter.end()
        self._draw_arc(made, 0.0, self._arc)
        return made

    def _draw_arc(self, on: QPixmap, begin: float, end: float) -> None:
        """Draw the ring on from one share of it to another."""
        if end <= 0:
            return
        painter = QPainter(on)
        painter.translate(-self._box().topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.look.ring if self.look else self.colour(Role.Highlight)
        pen = QPen(colour, theme.scaled(self, 3))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        first = round((0.25 - begin) * 360 * 16)
        painter.drawArc(self._ring, first, -round((end - begin) * 360 * 16))
        painter.end()

    def _box(self) -> QRect:
        """Where the ring is, with its edge, on this widget."""
        return self._ring.toAlignedRect().adjusted(-4, -4, 4, 4)

    def _paint_backdrop(self) -> None:
        box, ratio = self._box(), self.devicePixelRatioF()
        if self._backdrop.size() != box.size() * ratio:
            self._backdrop = QPixmap(box.size() * ratio)
            self._backdrop.setDevicePixelRatio(ratio)
        painter = QPainter(self._backdrop)
        painter.translate(-box.topLeft())
        self.paint_ground(painter, box)
        if self._warm and not self._warmth.isNull():
            painter.setOpacity(self._warm / _WARM_STEPS)
            painter.drawPixmap(self._ring.topLeft(), self._warmth)
            painter.setOpacity(1)
        painter.drawPixmap(box.topLeft(), self._ring_picture)
        painter.end()

    def paint_around(self, painter: QPainter, box: QRect) -> None:
        """What the landscape has of its own, around the ring and behind the disc."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The backdrop, the petals, the disc, the words: as of now."""
        position = self.source.position()
        core, outer = self.disc(position)
        self.shown = outer
        painter = QPainter(self)
        box = self._box()
        if not box.contains(event.rect()):
            self.paint_ground(painter, event.rect())
        if box.intersects(event.rect()):
            painter.drawPixmap(box.topLeft(), self._backdrop)
        self.paint_around(painter, event.rect())
        if not box.intersects(event.rect()):
            painter.end()
            return
        painter.translate(self._centre)
        self._petals.paint(painter, QPointF(), core)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._disc)
        painter.drawEllipse(QPointF(), core, core)
        half = self.room() / 2
        painter.drawPixmap(QPointF(-half, -half), self._shine)
        if self.has_room():
            self.words.paint(painter, position, 0 if self.still else self.level(position))
        painter.end()
