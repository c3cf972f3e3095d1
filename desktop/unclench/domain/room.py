"""Whether the steps of an exercise fit its lengths, and how the fills share what is left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf, lcm

from unclench.domain.exercise import Exercise
from unclench.domain.pieces import Choices, Piece, piece, remainder
from unclench.domain.steps import Leaf, Repeat, leaves


class DoesNotFitError(ValueError):
    """The steps as written don't fit the chosen length.

    `over` says by how many milliseconds; `step` is the breathing step without room for one cycle,
    or None when the fixed part alone is too long.
    """

    def __init__(self, minutes: float, over: int, step: Leaf | None = None) -> None:
        """Keep what `files` needs to say where and by how much."""
        super().__init__(f"{minutes:g} minutes are {over} ms too short")
        self.minutes, self.over, self.step = minutes, over, step


def too_short(
    exercise: Exercise, recordings: Mapping[str, int]
) -> Iterator[tuple[int, DoesNotFitError]]:
    """The lengths that `compile` would refuse, by their places among the choices.

    Nothing is laid out for it. What a step brings is the same at each length, and where there is
    room in one, there is in a longer one with the same steps: most lengths cost next to nothing.
    """
    lengths = exercise.minutes.choices
    choices = Choices(lengths[0], recordings=recordings)
    made = {id(step): piece(step, 0, choices) for step in leaves(exercise.steps)}
    roomy: dict[tuple[int, ...], float] = {}
    for k, minutes in enumerate(lengths):
        ids = tuple(map(id, played(exercise.steps, Choices(minutes))))
        if minutes < roomy.get(ids, inf):
            pieces = [made[step] for step in ids]
            try:
                require_room(pieces, round(minutes * 60_000), minutes)
                roomy[ids] = minutes
            except DoesNotFitError as misfit:
                yield k, misfit


def played(steps: Iterable[Leaf | Repeat], choices: Choices) -> Iterable[Leaf]:
    """The steps that are played with these choices, repeats unrolled."""
    for step in steps:
        if step.only is not None and choices.minutes not in step.only:
            continue
        if step.unless and choices.tags.intersection(step.unless):
            continue
        if step.do == "repeat":  # asking the types would take three times as long
            for _ in range(step.times):
                yield from played(step.steps, choices)
        else:
            yield step


def require_room(pieces: Sequence[Piece], budget: int, minutes: float) -> None:
    """Raise where the exercise, as its author wrote it, asks for more than the chosen length."""
    over = sum(p.length for p in pieces if p.weight is None) - budget
    if over > 0:
        raise DoesNotFitError(minutes, over)
    left = max(0, -over - remainder(pieces))
    given = iter(shares([part for part in pieces if part.weight is not None], left))
    for part in pieces:
        room = part.room if part.weight is None else next(given)
        if part.pattern and (part.weight is not None or room):
            missing = part.pattern.length(1) - room
            if missing > 0:
                raise DoesNotFitError(minutes, missing, part.leaf)


def shares(pieces: Sequence[Piece], left: int, *, breathing: bool = True) -> list[int]:
    """`left` ms shared among the fills by weight, exact: the running sums are rounded down."""
    weights = [p.weight if breathing or not p.pattern else None for p in pieces]
    unit = lcm(*(weight.denominator for weight in weights if weight is not None))
    parts = [None if w is None else w.numerator * (unit // w.denominator) for w in weights]
    whole = sum(part for part in parts if part is not None)
    done, given, found = 0, 0, list[int]()
    for part in parts:
        upto = given
        if part is not None:
            done += part
            upto = left * done // whole
        found.append(upto - given)
        given = upto
    return found
