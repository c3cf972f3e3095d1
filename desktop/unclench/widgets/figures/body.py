"""The body, with the group whose turn it is lit, and sore places marked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from unclench.domain.body import base, leaves
from unclench.domain.cues import Mode
from unclench.viewmodels.session.figures import Groups
from unclench.widgets.controls import theme
from unclench.widgets.figures import body_shape, spared
from unclench.widgets.figures.base import SLOW, Figure, PictureSource, Role, mix

NAMED, TENSE, RELEASE = 0.62, 1.0, 0.34  # how much accent a lit part has in each phase


class BodyFigure(Figure):
    """Lights the running cue's part: filled with a heavy edge when tense, pale when let go.

    A part that lies behind has a dashed edge. Never colour alone: edge and words say it too.
    """

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        """Nothing is lit before the first group."""
        super().__init__(source, parent)
        self._groups = Groups(source.timeline)
        self.parts_lit: frozenset[str] = frozenset()
        self._phase = ""
        self._map = QTransform()
        self._lit_path = QPainterPath()
        self._sore: dict[Mode, QPainterPath] = {}
        self._sore_paths: dict[Mode, QPainterPath] = {}

    def refresh(self) -> None:
        """Take the new timeline's groups."""
        self._groups = Groups(self.source.timeline)
        self.advance(self.source.position())
        super().refresh()

    def mark(self, areas: Mapping[str, Mode]) -> None:
        """Mark the places that are spared: those with a mode other than "tense"."""
        self._sore = spared.paths(areas)
        self._prepare()

    def advance(self, position: float) -> None:
        """Light another group, or the same one otherwise, when the moment has come."""
        group = self._groups.at(position)
        parts = leaves(group.part) if group else frozenset[str]()
        phase = group.phase(position) if group else ""
        if (parts, phase) != (self.parts_lit, self._phase):
            self.parts_lit, self._phase = parts, phase
            self._prepare()

    def interval(self, _position: float) -> int:
        """In time for the next change, and else slow."""
        return max(1, min(SLOW, int(self.source.timeline.at(_position).end - _position) + 1))

    def shape_of(self, part: str) -> QPainterPath:
        """Where `part` (with all that it holds) is on this widget."""
        return self._map.map(body_shape.together(leaves(part)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the shape to the room there is."""
        super().resizeEvent(event)
        self._prepare()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: paint again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _prepare(self) -> None:
        field = body_shape.field()
        room = self.rect().adjusted(4, 4, -4, -4)
        scale = max(0.01, min(room.width() / field.width(), room.height() / field.height()))
        centre = self.rect().center()
        self._map = QTransform.fromTranslate(centre.x(), centre.y()).scale(scale, scale)
        self._map.translate(-field.width() / 2, -field.height() / 2)
        self._lit_path = self._map.map(body_shape.together(self.parts_lit))
        self._sore_paths = {mode: self._map.map(path) for mode, path in self._sore.items()}
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The shape, the sore places, the lit group."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.colour(Role.Window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._map.map(body_shape.silhouette()), self.colour(Role.Mid))
        sun = self.colour(Role.BrightText)
        for path in self._sore_paths.values():
            painter.fillPath(path, mix(self.colour(Role.Window), sun, spared.TINT))
        if self.parts_lit:
            self._paint_lit(painter)
        for mode, path in self._sore_paths.items():  # over what is lit: a group may be spared too
            spared.paint(painter, path, mode, (sun, self.colour(Role.Window)))
        painter.end()

    def _paint_lit(self, painter: QPainter) -> None:
        share = {"tense": TENSE, "release": RELEASE}.get(self._phase, NAMED)
        accent = self.colour(Role.Highlight)
        fill = mix(self.colour(Role.Window), accent, share)
        tense = self._phase == "tense"
        edge = self.colour(Role.WindowText) if tense else accent
        pen = QPen(edge, theme.scaled(self, 3 if tense else 1.5))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if all(base(part) in body_shape.BEHIND for part in self.parts_lit):
            pen.setStyle(Qt.PenStyle.DashLine)
        seam = QPen(self.colour(Role.Window), pen.widthF() + spared.SEAM)
        painter.strokePath(self._lit_path, seam)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPath(self._lit_path)
