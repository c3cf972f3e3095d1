"""The pictures of a session: one for each kind of exercise."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from unclench.widgets.figures.base import Figure, PictureSource
from unclench.widgets.figures.body import BodyFigure
from unclench.widgets.figures.breath import BreathFigure
from unclench.widgets.figures.move import MoveFigure

__all__ = [
    "FIGURES",
    "BodyFigure",
    "BreathFigure",
    "Figure",
    "MoveFigure",
    "figure_for",
]

FIGURES: Mapping[str, type[Figure]] = {
    "breathing": BreathFigure,
    "muscle-relaxation": BodyFigure,
    "mindfulness": BreathFigure,
    "autogenic": BreathFigure,
    "imagery": BreathFigure,
    "movement": MoveFigure,
    "worksheet": BreathFigure,
    "sleep": BreathFigure,
    "rest": BreathFigure,
}
"""The picture for each kind of exercise; the disc, at rest, for what has none of its own."""


def figure_for(kind: str, source: PictureSource, parent: QWidget | None = None) -> Figure:
    """The figure for a kind of exercise."""
    return FIGURES[kind](source, parent)
