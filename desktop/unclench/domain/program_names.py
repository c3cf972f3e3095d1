"""What a program may name, and what to say of a name that nobody has; light enough for a window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from unclench.domain.near_words import guessed, nearest
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill


@dataclass(frozen=True)
class Known:
    """What a program may name: exercises by id with their lengths in minutes, and Learn cards."""

    exercises: Mapping[str, Sequence[float]]
    cards: frozenset[str]


def wrong_card(name: str, known: Known) -> str:
    """What is wrong with a step that names this Learn card; "" for nothing."""
    if name in known.cards:
        return ""
    text = QT_TRANSLATE_NOOP("faults", 'there is no Learn card "{name}"')
    return guessed(fill(text, name=f"{name:.64}"), nearest(name, sorted(known.cards)))


def wrong_exercise(
    name: str, minutes: object, known: Known
) -> tuple[Literal["exercise", "minutes"], str] | None:
    """At which key, and what, is wrong with a step that names this exercise in this length."""
    lengths = known.exercises.get(name)
    if lengths is None:
        near = nearest(name, sorted(known.exercises))
        text = QT_TRANSLATE_NOOP(
            "faults", 'there is no exercise "{name}"; import it first, or name another'
        )
        if near:
            text = QT_TRANSLATE_NOOP(
                "faults",
                'there is no exercise "{name}"; did you mean "{word}"? Else import it first',
            )
        return "exercise", fill(text, name=f"{name:.64}", word=near)
    if isinstance(minutes, int | float) and minutes not in lengths:
        offered = ", ".join(f"{each:g}" for each in lengths)
        lasts = QT_TRANSLATE_NOOP(
            "faults", '"{name}" can\'t last {minutes} min; it lasts {offered}'
        )
        return "minutes", fill(lasts, name=name, minutes=f"{minutes!s:.40}", offered=offered)
    return None
