"""The pictures of a session: one for each kind of exercise."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from unclench.widgets.figures.base import Figure, PictureSource
from unclench.widgets.figures.body import BodyFigure
from unclench.widgets.figures.breath import BreathFigure
from unclench.widgets.figures.move import MoveFigure
from unclench.widgets.figures.quiet import QuietFigure

__all__ = [
    "FIGURES",
    "BodyFigure",
    "BreathFigure",
    "Figure",
    "MoveFigure",
    "QuietFigure",
    "figure_for",
]

FIGURES: dict[str, type[Figure]] = {
    "breathing": BreathFigure,
    "muscle-relaxation": BodyFigure,
    "movement": MoveFigure,
}


def figure_for(kind: str, source: PictureSource, parent: QWidget | None = None) -> Figure:
    """The figure for a kind of exercise; what has no picture of its own gets the quiet ring."""
    return FIGURES.get(kind, QuietFigure)(source, parent)
