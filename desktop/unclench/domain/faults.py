"""Everything that is wrong with an exercise file, all at once, each fault with its place in words.

A place is the path of keys and indexes from the top; `files` turns it into a line and a column.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from unclench.domain import fault_words
from unclench.domain.breath import FASTEST_OWN
from unclench.domain.exercise import FORMAT, Exercise
from unclench.domain.room import too_short
from unclench.domain.rules import Fault, Path, broken_rules, nulls, values
from unclench.domain.steps import Breathe, Leaf, Repeat
from unclench.domain.texts import QT_TRANSLATE_NOOP, Numeral, SayIn, fill, in_english

CUES = 20_000
TEMPO_LEAST = 0.7  # the quickest that a person may breathe, as a share of what is written
VALUES = 50_000  # naming every fault of a larger file would take long


@dataclass(frozen=True)
class Parsed:
    """What became of a file: the exercise when it is right, else its faults."""

    exercise: Exercise | None
    faults: tuple[Fault, ...]


def parse(raw: object, every: Sequence[object] | None = None) -> Parsed:
    """The exercise in a decoded JSON file, or all its faults in the order of the file's keys.

    `every` are all values in it, where they are already here.
    """
    every = values(raw).every if every is None else every
    stop = unreadable(raw, len(every))
    if stop:
        return Parsed(None, (stop,))
    found = [*(nulls(raw) if None in every else ()), *broken_rules(raw)]
    exercise = None
    try:
        exercise = Exercise.model_validate(raw)
    except ValidationError as error:
        told = {fault.path for fault in found}
        typed = fault_words.faults(raw, error.errors(include_url=False))
        found = [f for f in typed if f.path not in told] + found
    if not found and exercise is not None:
        found += too_many_cues(exercise)
    return Parsed(None if found else exercise, tuple(found))


def misfits(
    exercise: Exercise,
    recordings: Mapping[str, int],
    say_in: SayIn = in_english,
    hurried: bool = True,
) -> Iterator[Fault]:
    """The lengths that the steps don't fit, given the length in ms of each recording.

    `say_in` gives the words that are said beside the author's; `hurried` False asks for room to
    say all of them at the usual pace of the language.
    """
    for k, misfit in too_short(exercise, recordings, say_in, hurried):
        seconds = Numeral(f"{-(-misfit.over // 100) / 10:.1f}")
        if misfit.step is None:
            yield Fault(
                ("minutes", "choices", k),
                fill(
                    QT_TRANSLATE_NOOP(
                        "faults",
                        "{minutes} min is {seconds} s too short for the fixed steps; shorten "
                        'them, or leave some out here with "only"',
                    ),
                    minutes=Numeral(f"{misfit.minutes:g}"),
                    seconds=seconds,
                ),
            )
        else:
            yield Fault(
                _place(exercise, misfit.step),
                fill(
                    QT_TRANSLATE_NOOP(
                        "faults",
                        "in {minutes} min this breathing is {seconds} s short of one whole "
                        "cycle; shorten other steps or offer only longer lengths",
                    ),
                    minutes=Numeral(f"{misfit.minutes:g}"),
                    seconds=seconds,
                ),
            )


def unreadable(raw: object, count: int) -> Fault | None:
    """Why a decoded file with `count` values is not looked at any further, if that is so."""
    return _newer(raw) or _crowded(count)


def _newer(raw: object) -> Fault | None:
    number = raw.get("format") if isinstance(raw, Mapping) else None
    if isinstance(number, int) and not isinstance(number, bool) and number > FORMAT:
        return Fault(
            ("format",),
            fill(
                QT_TRANSLATE_NOOP(
                    "faults",
                    '"format" is {number}: this file was made by a newer version of '
                    "Unclench; this version reads format {known}, so update it to open "
                    "the file",
                ),
                number=number,
                known=FORMAT,
            ),
        )
    return None


def _crowded(count: int) -> Fault | None:
    if count <= VALUES:
        return None
    return Fault(
        (),
        fill(
            QT_TRANSLATE_NOOP("faults", "the file holds {count} values; the most is {most}"),
            count=count,
            most=VALUES,
        ),
    )


def too_many_cues(exercise: Exercise) -> Iterator[Fault]:
    """A fault when a session would hold too many cues; counted without unrolling anything."""
    if count_cues(exercise.steps, max(exercise.minutes.choices), every_step=True) <= CUES:
        return  # so no length holds more
    for k, minutes in enumerate(exercise.minutes.choices):
        count = count_cues(exercise.steps, minutes)
        if count > CUES:
            yield Fault(
                ("minutes", "choices", k),
                fill(
                    QT_TRANSLATE_NOOP(
                        "faults",
                        "{minutes} min would take {count} cues; the most is {most}: repeat "
                        "less or use longer phases",
                    ),
                    minutes=Numeral(f"{minutes:g}"),
                    count=count,
                    most=CUES,
                ),
            )


def count_cues(steps: Sequence[Leaf | Repeat], minutes: float, *, every_step: bool = False) -> int:
    """How many cues so many minutes hold at most; `every_step`: also those left out there."""
    count, quickest = 0, 0.0
    for step in steps:
        if not every_step and step.only is not None and minutes not in step.only:
            continue
        if step.do == "repeat":
            count += step.times * count_cues(step.steps, minutes, every_step=every_step)
            continue
        count += _count_leaf(step, minutes)
        if step.do == "breathe" and step.fill is not None:
            quickest = max(quickest, _quickest(step))
    # fills share the session, so together they take no more than the quickest of them alone
    return count + int(60 * minutes * quickest)


def _quickest(step: Breathe) -> float:
    """How many cues a second of this breathing holds at most."""
    cycles = [sum(phase.seconds for phase in pattern) for pattern in step.patterns]
    if step.phases == "own-pace":
        cycles.append(FASTEST_OWN)
    return len(step.patterns[-1]) / (min(cycles) * TEMPO_LEAST)


def _count_breaths(step: Breathe, minutes: float) -> int:
    if step.cycles is not None:
        return step.cycles * len(step.patterns[-1])
    return int(60 * min(step.minutes or 0.0, minutes) * _quickest(step))


COUNTED: Mapping[str, Callable[[Any, float], int]] = {
    "say": lambda _step, _minutes: 1,
    "breathe": _count_breaths,
    "tense": lambda _step, _minutes: 3,
    "attend": lambda _step, _minutes: 1,
    "move": lambda step, _minutes: 1 + int(step.times),
    "rest": lambda _step, _minutes: 1,
    "bell": lambda step, _minutes: int(step.times + (step.times > 1)),
    "play": lambda _step, _minutes: 1,
    "write": lambda _step, _minutes: 1,
}
"""At most how many cues a step of each kind makes in so many minutes, its lines not counted."""


def _count_leaf(step: Any, minutes: float) -> int:
    has = step.__dict__  # asking the model for what it lacks would be slow
    count = COUNTED[step.do](step, minutes)
    if lines := has.get("lines"):
        seconds = min(has.get("seconds") or 60 * minutes, 60 * minutes)
        count += sum(1 + int(seconds / ln.__dict__.get("every", seconds + 1)) for ln in lines)
    return count


def places(exercise: Exercise) -> Iterator[tuple[Path, Leaf]]:
    """Each step but the repeats with its path, in the order of the file."""

    def walk(steps: Sequence[Leaf | Repeat], above: Path) -> Iterator[tuple[Path, Leaf]]:
        for k, step in enumerate(steps):
            here = (*above, "steps", k)
            if step.do == "repeat":
                yield from walk(step.steps, here)
            else:
                yield here, step

    return walk(exercise.steps, ())


def _place(exercise: Exercise, step: Leaf) -> Path:
    return next(path for path, each in places(exercise) if each is step)
