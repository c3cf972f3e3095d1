"""From an exercise and a person's choices to a timeline: pure, exact, in whole milliseconds.

The chosen minutes include everything. What the fixed steps leave is shared among the fills by
weight; breathing takes whole cycles of its share, and what these leave goes to the other fills or,
with none, to one closing rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from unclench.domain.cues import Cue, Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.pieces import Piece, breath_cues, over_cues, piece, remainder
from unclench.domain.plan import Choices, Plan, played
from unclench.domain.room import DoesNotFitError, hurries, needed, require_room, shares
from unclench.domain.steps import Filling, Leaf
from unclench.domain.texts import quantity

__all__ = ["Choices", "DoesNotFitError", "Plan", "Timeline", "compile", "replan"]


def compile(exercise: Exercise, choices: Choices) -> Timeline:  # noqa: A001 (the field's word)
    """The timeline of `exercise` for `choices`: the same inputs give the same cues.

    Raises:
        ValueError: the minutes are not among the exercise's choices.
        DoesNotFitError: the exercise, played as written, does not fit its own length.
    """
    if choices.minutes not in exercise.minutes.choices:
        raise ValueError(f"{quantity(choices.minutes, 'minute')}: no length of {exercise.id}")
    choices = choices.spoken_in(exercise.language, hurries(exercise, choices))
    steps = tuple(played(exercise.steps, choices.minutes, choices.tags))
    pieces = [piece(step, k, choices) for k, step in enumerate(steps)]
    budget = round(choices.minutes * 60_000)
    if choices.as_written:
        require_room([needed(part) for part in pieces], choices.minutes)
    fitted, lengths = _fit(pieces, budget)
    cues, end = _lay(fitted, lengths, 0, exercise.language)
    cues += _closing(end, budget, len(steps))
    nothing = (0,) * len(steps)
    plan = Plan(exercise, choices, steps, nothing, nothing)
    return _timeline(_followed(plan, fitted, lengths, 0), cues)


def replan(timeline: Timeline, at: int, choices: Choices, step: int | None = None) -> Timeline:
    """The same session with other choices from `at` (ms) on; what was played stays as it was.

    With `step`, that step (counted as played) starts at `at`: so a step is skipped, or played
    again. Without, breathing changes after the running cycle, a muscle group whose mode changed
    starts again in its new mode, and everything else after the running step. The end stays where
    it was as far as the fills allow; a step that is left out or played again can only move it
    where no fill is left.
    """
    at, plan = min(max(0, at), timeline.milliseconds), timeline.plan
    if plan is None:
        raise TypeError("this timeline came without its plan")
    if step is None and choices == plan.choices:
        return timeline
    if at == 0 and step is None:
        return compile(plan.exercise, choices)
    choices = choices.spoken_in(plan.exercise.language, plan.choices.hurried)
    cut, rest = _rest(timeline, plan, at, choices, step)
    whole = timeline.milliseconds if step is None else round(choices.minutes * 60_000)
    fitted, lengths = _fit(rest, max(0, whole - cut), may_lose=step is None)
    cues, end = _lay(fitted, lengths, cut, choices.language)
    if step is None or any(p.weight is not None for p in rest):
        cues += _closing(end, whole, len(plan.steps))
    kept = _kept(timeline.cues, cut, fitted, lengths)
    plan = _followed(replace(plan, choices=choices), fitted, lengths, cut)
    return _timeline(plan, [*kept, *cues])


def _followed(plan: Plan, pieces: Sequence[Piece], lengths: Sequence[int], start: int) -> Plan:
    """The plan with these pieces following each other from `start`."""
    starts, rooms = list(plan.starts), list(plan.rooms)
    for part, length in zip(pieces, lengths, strict=True):
        starts[part.step] = start - part.since
        rooms[part.step] = part.room + part.since
        start += length
    return replace(plan, starts=tuple(starts), rooms=tuple(rooms))


def _fit(
    pieces: Sequence[Piece], budget: int, *, may_lose: bool = True
) -> tuple[list[Piece], list[int]]:
    """The pieces with their cycles, and the milliseconds each takes: at most `budget` if it can."""
    fitted = list(pieces)
    over = sum(p.length for p in fitted if p.weight is None) - budget
    if over > 0:
        _give_way(fitted, over, may_lose)
    fixed = [p.length if p.weight is None else 0 for p in fitted]
    left = max(0, budget - sum(fixed))
    weights = [p.weight for p in fitted]
    for k, share in enumerate(shares(weights, max(0, left - remainder(fitted)))):
        pattern = fitted[k].pattern
        if fitted[k].weight is not None and pattern:
            fitted[k] = replace(fitted[k], cycles=pattern.fit(share), room=share)
            left -= fitted[k].length
    rest = shares([None if p.pattern else p.weight for p in fitted], left)
    lengths = [p.length if p.pattern or p.weight is None else 0 for p in fitted]
    return fitted, [a + b for a, b in zip(lengths, rest, strict=True)]


def _give_way(pieces: list[Piece], over: int, may_lose: bool) -> None:
    """Win `over` ms back, from the end: gentler modes' longer cues first, then whole cycles.

    A fill whose breathing has begun gives way before breathing that the author fixed.
    """
    for k in reversed(range(len(pieces))):
        less = min(over, pieces[k].spare)
        if less > 0:
            pieces[k] = pieces[k].shortened(less)
            over -= less
    order = sorted(range(len(pieces)), key=lambda k: (not _fills(pieces[k].leaf), -k))
    for k in order if may_lose else ():
        part = pieces[k]
        if over > 0 and part.pattern and part.weight is None:
            cycles = part.pattern.fit(max(0, part.length - over))
            pieces[k] = replace(part, cycles=min(part.cycles, cycles))
            over -= part.length - pieces[k].length


def _fills(step: Leaf) -> bool:
    return isinstance(step, Filling) and step.fill is not None


def _lay(
    pieces: Sequence[Piece], lengths: Sequence[int], start: int, language: str
) -> tuple[list[Cue], int]:
    """The cues of all pieces, one after the other from `start`, and where they end."""
    cues: list[Cue] = []
    for part, length in zip(pieces, lengths, strict=True):
        at = start
        own = breath_cues(part) if part.pattern else _stretched(part, length)
        for cue in own:
            if cue.length:
                cues.append(replace(cue, start=at, step=part.step))
                at += cue.length
        over = over_cues(part, length, language)
        cues += (replace(c, start=start + c.start, step=part.step) for c in over)
        start += length
    return cues, start


def _stretched(part: Piece, length: int) -> Sequence[Cue]:
    return part.cues if part.weight is None else [replace(part.cues[0], length=length)]


def _closing(end: int, whole: int, step: int) -> list[Cue]:
    return [Cue(end, whole - end, "guide", "rest", step=step)] if end < whole else []


def _timeline(plan: Plan, cues: Sequence[Cue]) -> Timeline:
    end = max((c.end for c in cues if c.layer == "guide"), default=0)
    inside = (c if c.end <= end else replace(c, length=max(0, end - c.start)) for c in cues)
    ordered = tuple(sorted(inside, key=lambda c: (c.start, c.layer == "over")))
    spoken_in = plan.exercise.language
    return Timeline(plan.exercise.id, end, ordered, plan.choices.folder, plan, spoken_in)


def _kept(
    cues: Sequence[Cue], cut: int, rest: Sequence[Piece], lengths: Sequence[int]
) -> Iterator[Cue]:
    """What was played before `cut`; what was running then ends there.

    But a bell rings on, also one that starts at `cut` and belongs to a step before the rest, and
    a line is spoken to its end over breathing that goes on.
    """
    goes_on = cut + lengths[0] if rest and rest[0].since else cut
    for cue in cues:
        end = goes_on if cue.layer == "over" else cut
        if cue.kind == "bell" and cue.layer == "over":
            last_before = not rest or cue.step < rest[0].step
            if cue.start < cut or (cue.start == cut and last_before):
                yield cue
        elif cue.start < cut:
            yield cue if cue.end <= end else replace(cue, length=end - cue.start)


def _rest(
    timeline: Timeline, plan: Plan, at: int, choices: Choices, step: int | None
) -> tuple[int, list[Piece]]:
    """Where the new part begins, and its pieces."""

    def after(first: int) -> list[Piece]:
        return [piece(plan.steps[k], k, choices) for k in range(first, len(plan.steps))]

    if step is not None:
        return at, after(step)
    now = timeline.at(at)
    if now.step == len(plan.steps) or at == timeline.milliseconds:
        return timeline.milliseconds, []
    again = plan.starts[now.step]
    running = [
        c for c in timeline.guide if c.step == now.step and (c.start >= again) == (at >= again)
    ]
    if now.kind == "breath":
        cut = max(c.end for c in running if c.cycle == now.cycle)
        rest = _rest_of_breathing(plan, running[-1], now.cycle or 0, cut, choices)
        return cut, [rest, *after(now.step + 1)]
    fresh = piece(plan.steps[now.step], now.step, choices)
    same = {c.mode for c in fresh.cues} == {c.mode for c in running}
    if same or (now.kind == "release" and fresh.cues):
        return running[-1].end, after(now.step + 1)
    return at, [fresh, *after(now.step + 1)]


def _rest_of_breathing(plan: Plan, last: Cue, done: int, cut: int, choices: Choices) -> Piece:
    """What is left, at `cut`, of the breathing that ends with `last`, after `done` cycles of it."""
    since = cut - plan.starts[last.step]
    fresh = replace(piece(plan.steps[last.step], last.step, choices), since=since)
    assert fresh.pattern is not None
    pattern = replace(fresh.pattern, before=done)
    if fresh.weight is None and not fresh.room:
        return replace(fresh, pattern=pattern, cycles=max(0, fresh.cycles - done))
    room = max(1, plan.rooms[last.step] - since)
    same = choices.breath == plan.choices.breath
    cycles = (last.cycle or 0) - done if same else pattern.fit(room)
    return replace(fresh, weight=None, pattern=pattern, cycles=cycles, room=room)
