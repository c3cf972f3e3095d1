"""An exercise while it is written: what is wrong with the text, and how its steps fill the time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from unclench.domain.advice import warnings
from unclench.domain.cues import Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.faults import misfits, parse, places
from unclench.domain.rules import Path as Place
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.domain.timeline import Choices, compile
from unclench.files.marks import Mark, marks
from unclench.files.positions import Positions
from unclench.files.reader import BYTES_MOST, StoppedError, decode, measured
from unclench.files.remarks import Remark, faulty, placed
from unclench.system import catalogues


@dataclass(frozen=True)
class CheckedText:
    """What a text holds: `raw` as decoded, None when it is no JSON object; the exercise if right.

    `recordings` has the length of each recording in milliseconds.
    """

    text: str
    raw: Mapping[str, Any] | None
    remarks: tuple[Remark, ...] = ()
    exercise: Exercise | None = None
    recordings: Mapping[str, int] = field(default_factory=dict)

    @property
    def right(self) -> bool:
        """Whether it can be played."""
        return self.exercise is not None


@dataclass(frozen=True)
class Block:
    """One step in the timeline, as played: `share` is its part of what the fills take, 0 to 1."""

    path: Place
    kind: str
    start: int
    length: int
    share: float | None = None


@dataclass(frozen=True)
class LaidOut:
    """A timeline, the steps in it, each repetition by itself, and what lies over them."""

    timeline: Timeline
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()


def check(text: str, folder: Path) -> CheckedText:
    """Everything there is to say about `text`, whose recordings lie in `folder`."""
    if len(text.encode("utf-8", "replace")) > BYTES_MOST:
        said = QT_TRANSLATE_NOOP("faults", "is larger than 1 MiB; an exercise is a small text file")
        return CheckedText(text, None, (Remark((), 1, 1, said),))
    try:
        raw, twice, every = decode(text)
    except StoppedError as stop:
        return CheckedText(text, None, (Remark((), stop.line, stop.column, stop.message),))
    parsed = parse(raw, every)
    faults = list(parsed.faults)
    exercise, recordings = parsed.exercise, dict[str, int]()
    if exercise is not None:
        recordings, faults = measured(exercise, folder)
        faults = faults or list(misfits(exercise, recordings, catalogues.say_in))
    if twice or faults or exercise is None:
        return CheckedText(
            text, raw if isinstance(raw, dict) else None, faulty(text, faults, twice)
        )
    found = warnings(exercise, raw, recordings, catalogues.say_in)
    advice = placed(Positions(text), found, "warning")
    return CheckedText(text, raw, tuple(advice), exercise, recordings)


def lay(checked: CheckedText, minutes: float) -> LaidOut:
    """The timeline for one of the exercise's lengths, and its steps to scale.

    Raises:
        ValueError: there is no such length.
    """
    assert checked.exercise is not None
    exercise = checked.exercise
    usual = Choices(minutes, recordings=checked.recordings, say_in=catalogues.say_in)
    timeline = compile(exercise, usual)
    steps = timeline.steps
    where = {id(step): path for path, step in places(exercise)}
    spans: dict[int, list[int]] = {}
    for cue in timeline.guide:
        spans.setdefault(cue.step, [cue.start, cue.end])[1] = cue.end
    weights = [getattr(step, "fill", None) for step in steps]
    played = sum(end - start for k, (start, end) in spans.items() if _at(weights, k))
    blocks = [
        Block(
            where[id(steps[k])] if k < len(steps) else (),
            steps[k].do if k < len(steps) else "rest",
            start,
            end - start,
            (end - start) / played if _at(weights, k) else None,
        )
        for k, (start, end) in spans.items()
    ]
    return LaidOut(timeline, tuple(blocks), tuple(marks(timeline, where)))


def _at(weights: Sequence[float | None], k: int) -> float | None:
    return weights[k] if k < len(weights) else None
