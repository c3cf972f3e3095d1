"""The pictures of a session: one for each kind of exercise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from unclench.viewmodels.session import own_pictures
from unclench.widgets.figures.base import Figure, PictureSource
from unclench.widgets.figures.body import BodyFigure
from unclench.widgets.figures.breath import BreathFigure
from unclench.widgets.figures.move import MoveFigure
from unclench.widgets.figures.scenery import SceneryFigure
from unclench.widgets.scenes.ground import Ground
from unclench.widgets.scenes.pictures.all_pictures import PICTURES

if TYPE_CHECKING:
    from unclench.domain.exercise import Exercise

__all__ = [
    "FIGURES",
    "BodyFigure",
    "BreathFigure",
    "Figure",
    "MoveFigure",
    "SceneryFigure",
    "figure_for",
    "figure_of",
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


def figure_of(exercise: Exercise, source: PictureSource, ground: Ground) -> Figure:
    """The figure for one exercise on its landscape: with a picture in that, where it has one."""
    named = own_pictures.picture_of(exercise, source.timeline)
    if named and FIGURES[exercise.kind] is BreathFigure:
        scenery = SceneryFigure(source, PICTURES[named](exercise.id, source.timeline))
        ground.more = scenery.paint_still
        scenery.stand_on(ground)
        return scenery
    figure = figure_for(exercise.kind, source)
    figure.stand_on(ground)
    return figure
