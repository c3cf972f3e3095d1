"""What a program may name, and what to say of a name that nobody has; light enough for a window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from unclench.domain.near_words import nearest


@dataclass(frozen=True)
class Known:
    """What a program may name: exercises by id with their lengths in minutes, and Learn cards."""

    exercises: Mapping[str, Sequence[float]]
    cards: frozenset[str]


def wrong_card(name: str, known: Known) -> str:
    """What is wrong with a step that names this Learn card; "" for nothing."""
    if name in known.cards:
        return ""
    return f'there is no Learn card "{name:.64}"{nearest(name, sorted(known.cards))}'


def wrong_exercise(
    name: str, minutes: object, known: Known
) -> tuple[Literal["exercise", "minutes"], str] | None:
    """At which key, and what, is wrong with a step that names this exercise in this length."""
    lengths = known.exercises.get(name)
    if lengths is None:
        near = nearest(name, sorted(known.exercises))
        mend = f"{near} Else import it first" if near else "; import it first, or name another"
        return "exercise", f'there is no exercise "{name:.64}"{mend}'
    if isinstance(minutes, int | float) and minutes not in lengths:
        offered = ", ".join(f"{each:g}" for each in lengths)
        return "minutes", f'"{name}" can\'t last {minutes!s:.40} min; it lasts {offered}'
    return None
