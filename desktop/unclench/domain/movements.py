"""What is said of a drawn movement that its author gave no words."""

from __future__ import annotations

from collections.abc import Mapping

from unclench.domain.texts import QT_TRANSLATE_NOOP, Say, english

SENTENCES: Mapping[str, str] = {
    "shoulder-lift": QT_TRANSLATE_NOOP("movements", "Shoulder lift."),
    "shoulder-circles": QT_TRANSLATE_NOOP("movements", "Shoulder circles."),
    "shoulder-circles-forward": QT_TRANSLATE_NOOP("movements", "Shoulder circles forward."),
    "blade-squeeze": QT_TRANSLATE_NOOP("movements", "Blade squeeze."),
    "head-turn": QT_TRANSLATE_NOOP("movements", "Head turn."),
    "ear-to-shoulder": QT_TRANSLATE_NOOP("movements", "Ear to shoulder."),
    "cat-cow": QT_TRANSLATE_NOOP("movements", "Cat cow."),
    "seated-turn": QT_TRANSLATE_NOOP("movements", "Seated turn."),
    "pelvic-tilt": QT_TRANSLATE_NOOP("movements", "Pelvic tilt."),
    "knee-lift": QT_TRANSLATE_NOOP("movements", "Knee lift."),
    "ankle-pump": QT_TRANSLATE_NOOP("movements", "Ankle pump."),
    "sit-to-stand": QT_TRANSLATE_NOOP("movements", "Sit to stand."),
}


def sentence(figure: str, say: Say = english) -> str:
    """The movement as a sentence; one without a drawing is called by its id."""
    known = SENTENCES.get(figure)
    return say("movements", known) if known else f"{figure.replace('-', ' ').capitalize()}."
