"""The body, with the group whose turn it is lit, and sore places marked.

From behind where nothing of the group is in front: nothing of the back is drawn on the front.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from unclench.domain.body import leaves
from unclench.domain.cues import Mode
from unclench.viewmodels.session.figures import Group, Groups
from unclench.widgets.controls import theme
from unclench.widgets.figures import body_shape, body_views, spared
from unclench.widgets.figures.base import SLOW, Figure, PictureSource, Role
from unclench.widgets.figures.body_views import View
from unclench.widgets.scenes.contrast import mixed

NAMED, TENSE, RELEASE = 0.5, 1.0, 0.2  # how much a part is lit when named, tense and let go
_MELT = 2.2  # how much quicker letting go is at first than at its end
_STEP = 0.006  # of being lit: less is not worth a picture
_REACH, _RINGS, _STRONG = 13.0, 9, 0.5  # pixels of glow around a tense part, in rings, how strong


class BodyFigure(Figure):
    """Lights the running cue's part: it glows while tense and melts in letting go.

    On plain paper a tense part has a heavy edge. Never color alone: the words say it too.
    """

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        """Nothing is lit before the first group."""
        super().__init__(source, parent)
        self._groups = Groups(source.timeline)
        self.parts_lit: frozenset[str] = frozenset()
        self.view: View = "front"
        self.lit = 0.0
        self._phase = ""
        self._areas: Mapping[str, Mode] = {}
        self._map = QTransform()
        self._lit_path = QPainterPath()
        self._still = self._glow = QPixmap()

    def refresh(self) -> None:
        """Take the new timeline's groups."""
        self._groups = Groups(self.source.timeline)
        self.advance(self.source.position())
        super().refresh()

    def mark(self, areas: Mapping[str, Mode]) -> None:
        """Mark the places that are spared: those with a mode other than "tense"."""
        self._areas = dict(areas)
        self.prepare()

    def advance(self, position: float) -> None:
        """Light another group, or the same one otherwise, when the moment has come."""
        group = self._groups.at(position)
        parts = leaves(group.part) if group else frozenset[str]()
        phase = group.phase(position) if group else ""
        lit = self._share(group, phase, position) if group else 0.0
        if (parts, phase) != (self.parts_lit, self._phase):
            self.parts_lit, self._phase, self.lit = parts, phase, lit
            self.prepare()
        elif abs(lit - self.lit) >= _STEP:
            self.lit = lit
            self.update(self._glow_box())

    def _share(self, group: Group, phase: str, position: float) -> float:
        """How much the part is lit: all while tense, then less and less over the release."""
        if phase != "release":
            return TENSE if phase == "tense" else NAMED
        if self.still:
            return RELEASE
        begin = TENSE if group.tense < group.release else NAMED
        over = min(1.0, (position - group.release) / max(1, group.end - group.release))
        return RELEASE + (begin - RELEASE) * float((1 - over) ** _MELT)

    def interval(self, position: float) -> int:
        """In time for the next change, and else slow."""
        return max(1, min(SLOW, int(self.source.timeline.at(position).end - position) + 1))

    def shape_of(self, part: str) -> QPainterPath:
        """What is seen of `part` (with all that it holds) on this widget now."""
        return self._map.map(body_views.together(self.view, leaves(part)))

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: paint again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.prepare()

    def light(self) -> tuple[QPointF, float]:
        """Around chest and head."""
        return QPointF(self.width() / 2, self.height() * 0.36), 0.72 * self.height()

    def prepare(self) -> None:
        """Choose the view, fit the shape to the room, paint what stays."""
        if self.parts_lit:
            self.view = body_views.view_for(self.parts_lit)
        field = body_shape.field()
        room = self.rect().adjusted(4, 4, -4, -4)
        scale = max(0.01, min(room.width() / field.width(), room.height() / field.height()))
        centre = self.rect().center()
        self._map = QTransform.fromTranslate(centre.x(), centre.y()).scale(scale, scale)
        self._map.translate(-field.width() / 2, -field.height() / 2)
        self._lit_path = self._map.map(body_views.together(self.view, self.parts_lit))
        self._paint_still()
        self._glow = self._paint_glow()
        self.update()

    def _body(self) -> QColor:
        return self.look.body if self.look else self.colour(Role.Mid)

    def _paint_still(self) -> None:
        ratio = self.devicePixelRatioF()
        self._still = QPixmap(self.size() * ratio)
        self._still.setDevicePixelRatio(ratio)
        painter = QPainter(self._still)
        self.paint_ground(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._map.map(body_shape.silhouette()), self._body())
        painter.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The body, the lit group, the sore places."""
        painter = QPainter(self)
        ratio = self._still.devicePixelRatio()
        box = event.rect()
        source = box.toRectF()
        painter.drawPixmap(
            source,
            self._still,
            QTransform.fromScale(ratio, ratio).mapRect(source),
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sun = self.look.tone if self.look else self.colour(Role.BrightText)
        marked = spared.paths(self._areas, self.view)
        for path in marked.values():
            painter.fillPath(self._map.map(path), mixed(self._body(), sun, spared.TINT))
        if self.parts_lit:
            self._paint_lit(painter)
        for mode, path in marked.items():  # over what is lit: a group may be spared too
            spared.paint(painter, self._map.map(path), mode, sun)
        painter.end()

    def _paint_lit(self, painter: QPainter) -> None:
        look = self.look
        accent = look.tense if look else self.colour(Role.Highlight)
        painter.setBrush(mixed(self._body(), accent, self.lit))
        strength = (self.lit - NAMED) / (TENSE - NAMED)
        if look and strength > 0:
            painter.setOpacity(strength)
            painter.drawPixmap(self._glow_box().topLeft(), self._glow)
            painter.setOpacity(1)
        if look:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            tense = self._phase == "tense"
            edge = self.colour(Role.WindowText) if tense else accent
            painter.setPen(_pen(edge, theme.scaled(self, 3 if tense else 1.5)))
        painter.drawPath(self._lit_path)

    def _glow_box(self) -> QRect:
        """Where the part and its glow are."""
        reach = theme.scaled(self, _REACH) + 2
        box = self._lit_path.boundingRect().adjusted(-reach, -reach, reach, reach)
        return box.toAlignedRect().intersected(self.rect())

    def _paint_glow(self) -> QPixmap:
        """What shines around the part, beside the body: painted once for its whole turn."""
        box, ratio = self._glow_box(), self.devicePixelRatioF()
        made = QPixmap(box.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        if self.look is None or box.isEmpty():
            return made
        beside = QPainterPath()
        beside.addRect(self.rect().toRectF())
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-box.topLeft())
        painter.setClipPath(beside.subtracted(self._map.map(body_shape.silhouette())))
        faint = QColor(self.look.tense)
        faint.setAlphaF(_STRONG / _RINGS)
        for ring in range(_RINGS):
            wide = 2 * theme.scaled(self, _REACH) * (ring + 1) / _RINGS
            painter.strokePath(self._lit_path, _pen(faint, wide))
        painter.end()
        return made


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
