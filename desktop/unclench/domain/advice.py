"""Warnings about an exercise that is right in form: what may not be safe, kind or easy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from unclench.domain.cues import Cue, Kind, Timeline
from unclench.domain.drug_names import DRUGS
from unclench.domain.exercise import Exercise
from unclench.domain.faults import misfits, places
from unclench.domain.plan import Choices
from unclench.domain.readability import grade
from unclench.domain.reading_time import reading_ms
from unclench.domain.rules import Fault, Path
from unclench.domain.steps import Breathe, Phase
from unclench.domain.texts import QT_TRANSLATE_NOOP, Numeral, SayIn, fill, in_english
from unclench.domain.timeline import compile

HOLD_MOST = 10  # seconds
RATE_LEAST, RATE_MOST = 3, 20  # breaths a minute
FREE_AT_END = 20_000  # ms of free breathing
SILENCE_MOST = 90_000  # ms
GRADE_MOST = 8
FEWEST_WORDS = 6  # a warning costs little, so shorter texts than elsewhere are judged

_TEXT_KEYS = frozenset(
    (
        "title",
        "summary",
        "idea",
        "text",
        "texts",
        "release_text",
        "prompt",
        "cue",
        "low",
        "high",
        "options",
    )
)
_DRUG = re.compile(r"\b(?:" + "|".join(sorted(DRUGS)) + r")\b", re.IGNORECASE)


class Demand(NamedTuple):
    """What a cue asks of a person: `works` them, so that rest must follow; how long it is heard."""

    works: bool
    heard: Literal["never", "words", "whole"]


DEMANDS: Mapping[Kind, Demand] = {
    "say": Demand(works=False, heard="words"),
    "breath": Demand(works=True, heard="whole"),
    "tense": Demand(works=True, heard="whole"),
    "release": Demand(works=False, heard="words"),
    "attend": Demand(works=False, heard="words"),
    "move": Demand(works=True, heard="whole"),
    "rest": Demand(works=False, heard="never"),
    "bell": Demand(works=False, heard="whole"),
    "play": Demand(works=False, heard="whole"),
    "write": Demand(works=False, heard="whole"),
    "line": Demand(works=False, heard="whole"),
}
"""Of each kind of cue; what keeps a person busy counts as heard, for nobody is left alone in it."""


def warnings(
    exercise: Exercise,
    raw: Mapping[str, object],
    recordings: Mapping[str, int],
    say_in: SayIn = in_english,
) -> Iterator[Fault]:
    """Every warning for `exercise`; `raw` is the file that it was read from.

    `say_in` gives the words that are said beside the author's.
    """
    yield from _breathing(exercise)
    yield from about_texts(raw, exercise.language)
    yield from misfits(exercise, recordings, say_in, hurried=False)
    where = {id(step): path for path, step in places(exercise)}
    told: set[tuple[Path, str]] = set()
    for minutes in exercise.minutes.choices:
        timeline = compile(exercise, Choices(minutes, recordings=recordings, say_in=say_in))
        paths = [where[id(step)] for step in timeline.steps]
        for step, message in _timing(timeline, exercise.kind):
            path = paths[step] if step < len(paths) else ("steps", len(exercise.steps) - 1)
            if (path, message[:12]) not in told:
                told.add((path, message[:12]))
                text = QT_TRANSLATE_NOOP("faults", "{warning} (in {count} minute(s))", "", 1)
                yield Fault(path, fill(text, warning=message, count=minutes))


def _breathing(exercise: Exercise) -> Iterator[Fault]:
    for path, step in places(exercise):
        for pattern in step.patterns if isinstance(step, Breathe) else ():
            key = "taper_to" if pattern is step.taper_to else "phases"  # type: ignore[union-attr]
            for k, phase in enumerate(pattern):
                if phase.kind == "hold" and phase.seconds > HOLD_MOST:
                    yield Fault(
                        (*path, key, k),
                        fill(
                            QT_TRANSLATE_NOOP(
                                "faults", "a hold of {seconds} s; up to 10 s is safer"
                            ),
                            seconds=Numeral(f"{phase.seconds:g}"),
                        ),
                    )
            rate = 60 * _breaths(pattern) / sum(phase.seconds for phase in pattern)
            if not RATE_LEAST <= rate <= RATE_MOST:
                yield Fault(
                    (*path, key),
                    fill(
                        QT_TRANSLATE_NOOP(
                            "faults", "{rate} breaths a minute; between 3 and 20 is comfortable"
                        ),
                        rate=Numeral(f"{rate:.1f}"),
                    ),
                )


def _breaths(pattern: tuple[Phase, ...]) -> int:
    """How many breaths a cycle holds: an inhale right after another one only tops it up."""
    kinds = [phase.kind for phase in pattern if phase.kind in ("in", "out")]
    return max(1, sum(kinds[k - 1] == "out" and kinds[k] == "in" for k in range(len(kinds))))


def about_texts(raw: Mapping[str, object], language: str) -> Iterator[Fault]:
    """The warnings about the words in a decoded file."""
    yield from _texts(raw, (), language)


def _texts(value: object, path: Path, language: str) -> Iterator[Fault]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key), language)
    elif isinstance(value, list):
        for k, inner in enumerate(value):
            yield from _texts(inner, (*path, k), language)
    elif isinstance(value, str) and _TEXT_KEYS.intersection(p for p in path if isinstance(p, str)):
        yield from _text(value, path, language)


def _text(text: str, path: Path, language: str) -> Iterator[Fault]:
    drug = _DRUG.search(text)
    if drug:
        yield Fault(
            path,
            fill(
                QT_TRANSLATE_NOOP(
                    "faults", '"{word}" is the name of a drug or a brand; leave it out'
                ),
                word=drug.group(),
            ),
        )
    hard = grade(text, FEWEST_WORDS) if language.split("-")[0].lower() == "en" else None
    if hard is not None and hard > GRADE_MOST:
        yield Fault(
            path,
            fill(
                QT_TRANSLATE_NOOP(
                    "faults",
                    "reads like US grade {grade}; up to 8 is easy: shorter words and sentences",
                ),
                grade=Numeral(f"{hard:.0f}"),
            ),
        )


def _timing(timeline: Timeline, kind: str) -> Iterator[tuple[int, str]]:
    """Pairs of a step, counted as played, and what about its place in time may not be good."""
    last = [c for c in timeline.guide if c.end > timeline.milliseconds - FREE_AT_END]
    busy = next((c for c in last if DEMANDS[c.kind].works), None)
    if busy is not None:
        yield (
            busy.step,
            QT_TRANSLATE_NOOP("faults", "no 20 s of free breathing at the end; add a rest"),
        )
    if kind != "rest":
        for since, silence in silences(timeline):
            if silence > SILENCE_MOST:
                text = QT_TRANSLATE_NOOP(
                    "faults", "silence for {seconds} s; up to 90 s is easier to follow: add lines"
                )
                step = timeline.at(since + silence / 2).step
                yield step, fill(text, seconds=Numeral(f"{silence / 1000:.0f}"))


def silences(timeline: Timeline) -> Iterator[tuple[int, int]]:
    """Every stretch in which nothing is heard and nothing is done: its start and length in ms."""
    quiet_since = 0
    for start, until in [
        *((c.start, _heard(c, timeline.language)) for c in timeline.cues),
        (timeline.milliseconds, 0),
    ]:
        if until == start:
            continue
        if start > quiet_since:
            yield quiet_since, start - quiet_since
        quiet_since = max(quiet_since, until)


def _heard(cue: Cue, language: str) -> int:
    """Until when a cue can be heard, or keeps a person busy; its start when it is silent."""
    heard = DEMANDS[cue.kind].heard
    if heard == "words":
        return cue.start + reading_ms(cue.text or "", language)
    return cue.end if heard == "whole" else cue.start
