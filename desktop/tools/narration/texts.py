"""Every text that the voice must be able to say, and how long each may take."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from unclench.domain.body import resolve
from unclench.domain.cues import Mode
from unclench.domain.exercise import Exercise
from unclench.domain.muscle_lines import words
from unclench.domain.pieces import CUE_MOST
from unclench.domain.reading_time import reading_ms
from unclench.domain.steps import Attend, Breathe, Leaf, LineAt, Move, Say, Tense, leaves

NUMBERS = (
    *("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"),
    *("Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen"),
    *("Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty"),
)
SHORT = ("In", "Hold", "Out", "Rest", "And let go", "Breathe in", "Breathe out", *NUMBERS)
"""Said on their own, whatever the exercise: phases of a breath, and counts."""

_NOT_EXERCISES = ("exercise.schema.json", "index.json")


@dataclass(frozen=True, order=True)
class Spoken:
    """A text, and the most milliseconds its clip may last."""

    text: str
    window: int


def spoken(text: str, most: int | None = None) -> Spoken:
    """`text` with the time that the timeline gives it; `most` where that is capped."""
    window = reading_ms(text)
    return Spoken(" ".join(text.split()), window if most is None else min(window, most))


def _lines(step: Leaf) -> Iterator[Spoken]:
    for line in getattr(step, "lines", ()):
        for text in (line.text,) if isinstance(line, LineAt) else line.texts:
            yield spoken(text)


def _sides(part: str) -> set[str]:
    """The part as a right-handed and as a left-handed person has it."""
    return {resolve(part), resolve(part, left_handed=True)}


def _tense(step: Tense) -> Iterator[Spoken]:
    modes: tuple[Mode, ...] = ("tense", "light", "release", "imagery")
    for part in _sides(step.muscles):
        for mode in modes:
            said = words(part, mode)
            own = step if mode == "tense" else None
            yield spoken((own and own.text) or said.cue, CUE_MOST)
            yield spoken((own and own.release_text) or said.release)


def _attend(step: Attend) -> Iterator[Spoken]:
    yield spoken(step.text)
    for part in _sides(step.part) if step.part else ():
        yield spoken(words(part, "release").cue, CUE_MOST)
        yield spoken(words(part, "imagery").cue, CUE_MOST)


def _breathe(step: Breathe) -> Iterator[Spoken]:
    for pattern in step.patterns:
        for phase in pattern:
            if phase.cue:
                yield spoken(phase.cue)


def of_step(step: Leaf) -> Iterator[Spoken]:
    """What one step may say, in any length, mode and handedness."""
    match step:
        case Say():
            yield spoken(step.text)
        case Tense():
            yield from _tense(step)
        case Attend():
            yield from _attend(step)
        case Breathe():
            yield from _breathe(step)
        case Move():
            yield spoken(step.text or step.figure.replace("-", " ").capitalize() + ".")
    yield from _lines(step)


def strictest(said: Iterable[Spoken]) -> dict[str, int]:
    """Each text once, in order of first use, with the shortest of its windows."""
    found: dict[str, int] = {}
    for one in said:
        found[one.text] = min(one.window, found.get(one.text, one.window))
    return found


def of_exercise(exercise: Exercise) -> dict[str, int]:
    """Every text that `exercise` may say, with its window in milliseconds."""
    return strictest(one for step in leaves(exercise.steps) for one in of_step(step))


def short() -> dict[str, int]:
    """The words that are said on their own, with their windows in milliseconds."""
    return strictest(map(spoken, SHORT))


def read(folder: Path) -> dict[str, Exercise]:
    """The exercises in `folder` by id.

    Raises:
        ValueError: a file there is no right exercise.
    """
    found = {}
    for path in sorted(folder.glob("*.json")):
        if path.name not in _NOT_EXERCISES:
            exercise = Exercise.model_validate(json.loads(path.read_text(encoding="utf-8")))
            found[exercise.id] = exercise
    return found
