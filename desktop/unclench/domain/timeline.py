"""From an exercise and a person's choices to a timeline: pure, exact, in whole milliseconds.

The chosen minutes include everything. What the fixed steps leave is shared among the fills by
weight; breathing takes whole cycles of its share, and what these leave goes to the other fills or,
with none, to one closing rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from unclench.domain.cues import Cue, Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.pieces import Choices, Piece, breath_cues, over_cues, piece
from unclench.domain.steps import Leaf, Repeat

__all__ = ["Choices", "DoesNotFitError", "Plan", "Timeline", "compile", "replan"]


class DoesNotFitError(ValueError):
    """The steps as written don't fit the chosen length.

    `over` says by how many milliseconds; `step` is the breathing step without room for one cycle,
    or None when the fixed part alone is too long.
    """

    def __init__(self, minutes: float, over: int, step: Leaf | None = None) -> None:
        """Keep what `files` needs to say where and by how much."""
        super().__init__(f"{minutes:g} minutes are {over} ms too short")
        self.minutes, self.over, self.step = minutes, over, step


@dataclass(frozen=True)
class Plan:
    """What a timeline was compiled from: needed to compile the rest of it again.

    `steps` are the steps as played (repeats unrolled, others left out); a cue's `step` counts in
    them, and a closing rest comes after the last. `shares` is the time each was given, in ms.
    """

    exercise: Exercise
    choices: Choices
    steps: tuple[Leaf, ...]
    shares: tuple[int, ...]


def compile(exercise: Exercise, choices: Choices) -> Timeline:  # noqa: A001 (the field's word)
    """The timeline of `exercise` for `choices`: the same inputs give the same cues.

    Raises:
        ValueError: the minutes are not among the exercise's choices.
        DoesNotFitError: the exercise, played as written, does not fit its own length.
    """
    if choices.minutes not in exercise.minutes.choices:
        raise ValueError(f"{choices.minutes:g} minutes is not among the lengths of {exercise.id}")
    steps = tuple(_played(exercise.steps, choices))
    pieces = [piece(step, k, choices) for k, step in enumerate(steps)]
    budget = round(choices.minutes * 60_000)
    if choices.as_written:
        _require_room(pieces, budget, choices.minutes)
    fitted, shares = _fit(pieces, budget)
    cues, end = _lay(fitted, shares, 0)
    cues += _closing(end, budget, len(steps))
    return _timeline(exercise, choices, steps, tuple(shares), cues)


def replan(timeline: Timeline, at: int, choices: Choices, step: int | None = None) -> Timeline:
    """The same session with other choices from `at` (ms) on; what was played stays as it was.

    With `step`, that step (counted as played) starts at `at`: so a step is skipped, or played
    again. Without, breathing changes after the running cycle, a muscle group whose mode changed
    starts again in its new mode, and everything else after the running step. The end stays where
    it was as far as the fills allow.
    """
    at, plan = max(0, at), timeline.plan
    if not isinstance(plan, Plan):
        raise TypeError("this timeline came without its plan")
    if at == 0 and step is None:
        return compile(plan.exercise, choices)
    cut, rest = _rest(timeline, plan, at, choices, step)
    budget = max(0, round(choices.minutes * 60_000) - cut)
    fitted, shares = _fit(rest, budget, may_lose=step is None)
    cues, end = _lay(fitted, shares, cut)
    if step is None:
        cues += _closing(end, cut + budget, len(plan.steps))
    given = list(plan.shares)
    for part, share in zip(fitted, shares, strict=True):
        given[part.step] = share + max(0, cut - _start(timeline, part.step, cut))
    kept = _kept(timeline.cues, cut)
    return _timeline(plan.exercise, choices, plan.steps, tuple(given), [*kept, *cues])


def _played(steps: Iterable[Leaf | Repeat], choices: Choices) -> Iterable[Leaf]:
    for step in steps:
        if step.only is not None and choices.minutes not in step.only:
            continue
        if choices.tags.intersection(step.unless):
            continue
        if isinstance(step, Repeat):
            for _ in range(step.times):
                yield from _played(step.steps, choices)
        else:
            yield step


def _require_room(pieces: Sequence[Piece], budget: int, minutes: float) -> None:
    """Raise where the exercise, as its author wrote it, asks for more than the chosen length."""
    over = sum(p.length for p in pieces if p.weight is None) - budget
    if over > 0:
        raise DoesNotFitError(minutes, over)
    for part, share in zip(pieces, _shares(pieces, -over), strict=True):
        room = part.room if part.weight is None else share
        if part.pattern and (part.weight is not None or part.room) and not part.pattern.fit(room):
            raise DoesNotFitError(minutes, part.pattern.length(1) - room, part.leaf)


def _shares(pieces: Sequence[Piece], left: int, *, breathing: bool = True) -> list[int]:
    """`left` ms shared among the fills by weight, exact: the running sums are rounded down."""
    weights = [
        p.weight if p.weight is not None and (breathing or not p.pattern) else Fraction(0)
        for p in pieces
    ]
    whole, done, given, shares = sum(weights), Fraction(0), 0, []
    for weight in weights:
        done += weight
        upto = int(left * done / whole) if whole else 0
        shares.append(upto - given)
        given = upto
    return shares


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
    for k, share in enumerate(_shares(fitted, left)):
        pattern = fitted[k].pattern
        if fitted[k].weight is not None and pattern:
            fitted[k] = replace(fitted[k], cycles=pattern.fit(share))
            left -= fitted[k].length
    rest = _shares(fitted, left, breathing=False)
    lengths = [p.length if p.pattern or p.weight is None else 0 for p in fitted]
    return fitted, [a + b for a, b in zip(lengths, rest, strict=True)]


def _give_way(pieces: list[Piece], over: int, may_lose: bool) -> None:
    """Win `over` ms back, from the end: gentler modes' longer cues first, then whole cycles."""
    for k in reversed(range(len(pieces))):
        less = min(over, pieces[k].spare)
        if less > 0:
            pieces[k] = pieces[k].shortened(less)
            over -= less
    for k in reversed(range(len(pieces)) if may_lose else ()):
        part = pieces[k]
        if over > 0 and part.pattern and part.weight is None:
            cycles = part.pattern.fit(max(0, part.length - over))
            pieces[k] = replace(part, cycles=min(part.cycles, cycles))
            over -= part.length - pieces[k].length


def _lay(pieces: Sequence[Piece], lengths: Sequence[int], start: int) -> tuple[list[Cue], int]:
    """The cues of all pieces, one after the other from `start`, and where they end."""
    cues: list[Cue] = []
    for part, length in zip(pieces, lengths, strict=True):
        at = start
        own = breath_cues(part) if part.pattern else _stretched(part, length)
        for cue in own:
            if cue.length:
                cues.append(replace(cue, start=at, step=part.step))
                at += cue.length
        over = over_cues(part, length)
        cues += (replace(c, start=start + c.start, step=part.step) for c in over)
        start += length
    return cues, start


def _stretched(part: Piece, length: int) -> Sequence[Cue]:
    return part.cues if part.weight is None else [replace(part.cues[0], length=length)]


def _closing(end: int, whole: int, step: int) -> list[Cue]:
    return [Cue(end, whole - end, "guide", "rest", step=step)] if end < whole else []


def _timeline(
    exercise: Exercise,
    choices: Choices,
    steps: tuple[Leaf, ...],
    shares: tuple[int, ...],
    cues: Sequence[Cue],
) -> Timeline:
    end = max((c.end for c in cues if c.layer == "guide"), default=0)
    inside = (c if c.end <= end else replace(c, length=max(0, end - c.start)) for c in cues)
    ordered = tuple(sorted(inside, key=lambda c: (c.start, c.layer == "over")))
    plan = Plan(exercise, choices, steps, shares)
    return Timeline(exercise.id, end, ordered, choices.folder, plan)


def _kept(cues: Sequence[Cue], cut: int) -> list[Cue]:
    """What was played before `cut`; what was running then ends there (a bell rings on)."""
    return [
        c if c.end <= cut or (c.kind == "bell" and c.layer == "over")
        else replace(c, length=cut - c.start)
        for c in cues
        if c.start < cut
    ]  # fmt: skip


def _start(timeline: Timeline, step: int, default: int) -> int:
    return next((c.start for c in timeline.guide if c.step == step), default)


def _rest(
    timeline: Timeline, plan: Plan, at: int, choices: Choices, step: int | None
) -> tuple[int, list[Piece]]:
    """Where the new part begins, and its pieces."""

    def after(first: int) -> list[Piece]:
        return [piece(plan.steps[k], k, choices) for k in range(first, len(plan.steps))]

    if step is not None:
        return at, after(step)
    now = timeline.at(at)
    running = [c for c in timeline.guide if c.step == now.step]
    if now.step == len(plan.steps):
        return now.start, []
    if now.kind == "breath":
        cut = max(c.end for c in running if c.cycle == now.cycle)
        rest = _rest_of_breathing(running, plan, cut, choices)
        return cut, [rest, *after(now.step + 1)]
    fresh = piece(plan.steps[now.step], now.step, choices)
    same = {c.mode for c in fresh.cues} == {c.mode for c in running}
    if same or (now.kind == "release" and fresh.cues):
        return running[-1].end, after(now.step + 1)
    return at, [fresh, *after(now.step + 1)]


def _rest_of_breathing(running: Sequence[Cue], plan: Plan, cut: int, choices: Choices) -> Piece:
    """What is left of a stretch of breathing after its running cycle."""
    step = running[0].step
    fresh = replace(piece(plan.steps[step], step, choices), since=cut - running[0].start)
    done = sum(c.end <= cut for c in running) // max(1, _phases(running))
    assert fresh.pattern is not None
    pattern = replace(fresh.pattern, before=done)
    room = running[0].start + plan.shares[step] - cut
    if fresh.weight is None and not fresh.room:
        return replace(fresh, pattern=pattern, cycles=max(0, fresh.cycles - done))
    return replace(
        fresh, weight=None, pattern=pattern, cycles=pattern.fit(max(0, room)), room=max(1, room)
    )


def _phases(running: Sequence[Cue]) -> int:
    return sum(c.cycle == running[0].cycle for c in running)
