"""How spared places look, in a session and on the body map: the sun's colour and a pattern."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from unclench.domain import body
from unclench.domain.cues import Mode
from unclench.widgets.figures.body_views import View, together

TINT = 0.22  # of the sun under a pattern
SEAM = 4.5  # pixels of paper along an edge, half of them outside
PATTERNS: Mapping[Mode, Qt.BrushStyle] = {
    "light": Qt.BrushStyle.Dense6Pattern,
    "release": Qt.BrushStyle.BDiagPattern,
    "imagery": Qt.BrushStyle.DiagCrossPattern,
    "skip": Qt.BrushStyle.SolidPattern,
}


def paint(
    painter: QPainter,
    path: QPainterPath,
    mode: Mode,
    sun: QColor,
    paper: QColor | None = None,
) -> None:
    """The pattern of `mode` and an edge in the color of the `sun`; each mode has its own.

    On `paper`, a seam of it keeps the edge apart from light skin; without, no place cuts another.
    """
    if paper is not None:
        painter.strokePath(path, QPen(paper, SEAM))
    painter.setPen(QPen(sun, 1.5))
    painter.setBrush(QBrush(sun, PATTERNS[mode]))
    painter.drawPath(path)


def paths(areas: Mapping[str, Mode], view: View) -> dict[Mode, QPainterPath]:
    """Where each mode counts in one view of `body_views`; where nothing is spared is no mode."""
    places: dict[Mode, set[str]] = {}
    for part in {leaf for area in areas for leaf in body.leaves(area)}:
        mode = body.mode_for(part, areas)
        if mode is not None and mode in PATTERNS:
            places.setdefault(mode, set()).add(part)
    found = {mode: together(view, frozenset(parts)) for mode, parts in places.items()}
    return {mode: path for mode, path in found.items() if not path.isEmpty()}
