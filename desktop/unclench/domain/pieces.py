"""What one step of an exercise brings to the timeline: its cues, counted from its own start."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Any

from unclench.domain import breath, movements
from unclench.domain.body import Mode, mode_for, resolve
from unclench.domain.cues import Cue
from unclench.domain.muscle_lines import words
from unclench.domain.plan import Choices
from unclench.domain.reading_time import reading_ms
from unclench.domain.steps import (
    Attend,
    Bell,
    Breathe,
    Leaf,
    LineAt,
    Lined,
    Move,
    Play,
    Rest,
    Say,
    Tense,
    Write,
)

CUE_MOST = 10_000  # words before tensing take at most this long
NOTICING = 10_000  # what stands for cue and tensing where nothing is tensed
LIGHT_MOST = 4_000  # a light tensing lasts at most this long
RING = {"bowl": 8_000, "bell": 5_000, "block": 400}  # how long each bell can be heard
VOICED_CYCLES = 3


@dataclass(frozen=True)
class Piece:
    """A step on its way into a timeline: fixed cues, a stretch of breathing, or a share to fill.

    `cues` start at 0 and follow each other. With `weight` the piece takes a share of what is left
    and its one cue is stretched to it. With `pattern` it takes whole cycles: `cycles` of them, or
    as many as fit `room` milliseconds or the share. `spare` is how much its first cue can give way
    when a gentler mode takes longer than what was written; `since` how much of the step, in
    milliseconds, was played before this piece takes it up.
    """

    step: int
    leaf: Leaf
    cues: tuple[Cue, ...] = ()
    weight: Fraction | None = None
    pattern: breath.Pattern | None = None
    cycles: int = 0
    room: int = 0
    spare: int = 0
    since: int = 0

    @cached_property
    def length(self) -> int:
        """Milliseconds of its fixed cues, or of its whole cycles."""
        return (
            self.pattern.length(self.cycles) if self.pattern else sum(c.length for c in self.cues)
        )

    def shortened(self, ms: int) -> Piece:
        """The same piece with its first cue shorter by `ms`."""
        first = replace(self.cues[0], length=self.cues[0].length - ms)
        return replace(self, cues=(first, *self.cues[1:]), spare=self.spare - ms)


def _ms(seconds: float) -> int:
    return round(seconds * 1000)


def _reading(text: str, choices: Choices) -> int:
    return reading_ms(text, choices.language, choices.hurried)


def _breathe(step: Breathe, index: int, choices: Choices) -> Piece:
    pattern = breath.pattern(
        step.phases,
        step.taper_to,
        steady=step.steady or 0,
        tempo=choices.tempo,
        holds=choices.holds,
        pace=choices.pace,
    )
    if step.fill is not None:
        return Piece(index, step, weight=Fraction(step.fill), pattern=pattern)
    if step.cycles is not None:
        return Piece(index, step, pattern=pattern, cycles=step.cycles)
    room = _ms((step.minutes or 0) * 60)
    return Piece(index, step, pattern=pattern, cycles=pattern.fit(room), room=room)


def _tense_cues(step: Tense, part: str, mode: Mode, choices: Choices) -> tuple[Cue, ...]:
    said = words(part, mode, choices.say)
    release = _ms(step.release)
    if mode in ("release", "imagery"):
        noticing = Cue(0, NOTICING, "guide", "attend", part=part, mode=mode, text=said.cue)
        letting_go = Cue(0, release, "guide", "release", part=part, mode=mode, text=said.release)
        return noticing, letting_go
    own = mode == "tense"
    given = step.text if own else None
    cue = given or said.cue
    let_go = (step.release_text if own else None) or said.release
    tense = _ms(step.tense) if own else min(_ms(step.tense), LIGHT_MOST)
    reading = min(_reading(cue, choices), CUE_MOST)
    return (
        Cue(0, reading, "guide", "say", part=part, mode=mode, text=cue),
        Cue(0, tense, "guide", "tense", part=part, mode=mode, text=given or said.start),
        Cue(0, release, "guide", "release", part=part, mode=mode, text=let_go),
    )


def _tense(step: Tense, index: int, choices: Choices) -> Piece:
    part = resolve(step.muscles, choices.left_handed)
    mode = mode_for(part, choices.areas, choices.left_handed) or "tense"
    if mode == "skip":
        return Piece(index, step)
    cues = _tense_cues(step, part, mode, choices)
    written = _tense_cues(step, part, "tense", choices)
    longer = sum(c.length for c in cues) - sum(c.length for c in written)
    return Piece(index, step, cues, spare=max(0, longer))


def _attend(step: Attend, index: int, choices: Choices) -> Piece:
    part = step.part and resolve(step.part, choices.left_handed)
    mode = mode_for(part, choices.areas, choices.left_handed) if part else None
    if mode == "skip":
        return Piece(index, step)
    text = step.text
    if part is not None and mode is not None and mode != "tense":
        text = words(part, "release" if mode == "light" else mode, choices.say).cue
        step = step.model_copy(update={"lines": ()})  # no word of the author's on a sore part
    cue = Cue(0, _seconds(step, choices), "guide", "attend", part=part, mode=mode, text=text)
    return Piece(index, step, (cue,), weight=_weight(step.fill))


def _weight(fill: float | None) -> Fraction | None:
    return None if fill is None else Fraction(fill)


def _move(step: Move, index: int, choices: Choices) -> Piece:
    said = step.text or movements.sentence(step.figure, choices.say)
    turn = _ms(step.out) + _ms(step.back)
    turns = (Cue(0, turn, "guide", "move", cycle=k + 1) for k in range(step.times))
    return Piece(index, step, (Cue(0, _reading(said, choices), "guide", "say", text=said), *turns))


def _said(step: Say, choices: Choices) -> int:
    return _reading(step.text, choices) + _ms(step.pause)


def _say(step: Say, index: int, choices: Choices) -> Piece:
    cue = Cue(0, _said(step, choices), "guide", "say", text=step.text)
    return Piece(index, step, (cue,))


def _seconds(step: Attend | Rest | Write, _choices: Choices) -> int:
    return _ms(step.seconds or 0)


def _rest(step: Rest, index: int, choices: Choices) -> Piece:
    cue = Cue(0, _seconds(step, choices), "guide", "rest", text=step.text)
    return Piece(index, step, (cue,), weight=_weight(step.fill))


def _rung(step: Bell, _choices: Choices) -> int:
    return (step.times - 1) * _ms(step.every or 0)


def _bell(step: Bell, index: int, choices: Choices) -> Piece:
    return Piece(index, step, (Cue(0, _rung(step, choices), "guide", "bell"),))


def _recorded(step: Play, choices: Choices) -> int:
    return choices.recordings.get(step.file, 0)


def _play(step: Play, index: int, choices: Choices) -> Piece:
    length = _recorded(step, choices)
    return Piece(index, step, (Cue(0, length, "guide", "play", text=step.text, sound=step.file),))


def _write(step: Write, index: int, choices: Choices) -> Piece:
    cue = Cue(0, _seconds(step, choices), "guide", "write", text=step.prompt)
    return Piece(index, step, (cue,), weight=_weight(step.fill))


COMPILED: Mapping[str, Callable[[Any, int, Choices], Piece]] = {
    "say": _say,
    "breathe": _breathe,
    "tense": _tense,
    "attend": _attend,
    "move": _move,
    "rest": _rest,
    "bell": _bell,
    "play": _play,
    "write": _write,
}
"""How each kind of step is compiled; repeats are unrolled before."""

ONE_CUE: Mapping[str, Callable[[Any, Choices], int]] = {
    "say": _said,
    "attend": _seconds,
    "rest": _seconds,
    "bell": _rung,
    "play": _recorded,
    "write": _seconds,
}
"""How long, in ms, the cue of a step is that brings just one, before fills get their share."""


def piece(step: Leaf, index: int, choices: Choices) -> Piece:
    """What `step`, the `index`-th as played, brings to a session with these choices."""
    return COMPILED[step.do](step, index, choices)


def remainder(pieces: Sequence[Piece]) -> int:
    """What breathing for so many minutes leaves of them, in ms: not for other breathing to take."""
    fixed = (p for p in pieces if p.pattern and p.weight is None and p.room)
    return sum(p.room - p.length for p in fixed)


def breath_cues(piece_: Piece) -> Iterator[Cue]:
    """The cues of a stretch of breathing, one for each phase of each cycle."""
    pattern, step = piece_.pattern, piece_.leaf
    assert pattern is not None
    assert isinstance(step, Breathe)
    for k in range(piece_.cycles):
        number = pattern.before + k + 1
        voiced = step.guide == "voice" or (number <= VOICED_CYCLES and step.guide != "tone")
        sound = "voice" if step.guide == "voice" else "voice-tone" if voiced else "tone"
        for part, ms in pattern.cycle(k, piece_.cycles):
            yield Cue(0, ms, "guide", "breath", part.phase, number, text=part.cue, sound=sound)


def _moments(step: Leaf, length: int) -> Iterator[tuple[int, str]]:
    for line in step.lines if isinstance(step, Lined) else ():
        if isinstance(line, LineAt):
            yield _ms(line.at), line.text
        else:
            every = _ms(line.every)
            for k in range((length - 1) // every):
                yield (k + 1) * every, line.texts[k % len(line.texts)]


def over_cues(piece_: Piece, length: int, language: str) -> Iterator[Cue]:
    """Lines and bells of a step that lasts `length` ms.

    A line that would not fit is spoken a little faster, and not at all where that is no help.
    """
    step = piece_.leaf
    if isinstance(step, Bell):
        for k in range(step.times):
            at = k * _ms(step.every or 0)
            yield Cue(at, RING[step.sound], "over", "bell", sound=step.sound)
        return
    end = piece_.since + length
    for at, text in _moments(step, end):
        reading = reading_ms(text, language)
        if at + reading > end:
            reading = reading_ms(text, language, hurried=True)
        if piece_.since <= at and at + reading <= end:
            yield Cue(at - piece_.since, reading, "over", "line", text=text)
