"""Whether an exercise, as its author wrote it, fits the lengths that it offers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from math import inf, lcm
from typing import NamedTuple

from unclench.domain.exercise import Exercise
from unclench.domain.pieces import ONE_CUE, Piece, piece
from unclench.domain.plan import Choices
from unclench.domain.reading_time import can_hurry
from unclench.domain.steps import Leaf, Repeat
from unclench.domain.texts import SayIn, in_english, quantity


class DoesNotFitError(ValueError):
    """The steps as written don't fit the chosen length.

    `over` says by how many milliseconds; `step` is the breathing step without room for one cycle,
    or None when the fixed part alone is too long.
    """

    def __init__(self, minutes: float, over: int, step: Leaf | None = None) -> None:
        """Keep what `files` needs to say where and by how much."""
        super().__init__(f"{over} ms more than {quantity(minutes, 'minute')}")
        self.minutes, self.over, self.step = minutes, over, step


class Need(NamedTuple):
    """What a step asks of a session's length, in ms: `length`, or a share of what is left.

    `weight` says how large a share. Breathing that fills its share or some minutes must have room
    for one `cycle`; such minutes are its `room`, and its whole cycles take `length` of them. All of
    it counts as often as `times` says, in sessions of `only` these minutes (None: in all).
    """

    step: Leaf
    length: int
    weight: Fraction | None
    cycle: int = 0
    room: int = 0
    times: int = 1
    only: frozenset[float] | None = None


def too_short(
    exercise: Exercise,
    recordings: Mapping[str, int],
    say_in: SayIn = in_english,
    hurried: bool = True,
) -> Iterator[tuple[int, DoesNotFitError]]:
    """The lengths that `compile` would refuse, by their places among the choices.

    With `hurried` False, also those for which it has to hurry the words (`hurries`).

    Nothing is laid out or unrolled for it. What a step needs is the same at each length, and where
    there is room in one, there is in a longer one with the same steps: most lengths cost next to
    nothing.
    """
    lengths = exercise.minutes.choices
    usual = Choices(lengths[0], recordings=recordings, say_in=say_in)
    every = list(_needs(exercise.steps, usual.spoken_in(exercise.language, hurried)))
    roomy: dict[tuple[int, ...], float] = {}
    for k, minutes in enumerate(lengths):
        needs = [need for need in every if need.only is None or minutes in need.only]
        steps = tuple(map(id, needs))
        if minutes < roomy.get(steps, inf):
            try:
                require_room(needs, minutes)
                roomy[steps] = minutes
            except DoesNotFitError as misfit:
                yield k, misfit


def hurries(exercise: Exercise, choices: Choices) -> bool:
    """Whether its words have no room in these minutes at the pace of their language.

    They are then said at the pace that English has. It goes by the exercise as it is written, so
    that whatever a person chooses, it speaks alike.
    """
    if not can_hurry(exercise.language):
        return False
    misfits = too_short(exercise, choices.recordings, choices.say_in, hurried=False)
    return choices.minutes in {misfit.minutes for _place, misfit in misfits}


def needed(part: Piece) -> Need:
    """What a compiled step needs; breathing that counts its cycles has its room in its length."""
    must_fit = part.pattern and (part.weight is not None or part.room)
    cycle = part.pattern.length(1) if part.pattern and must_fit else 0
    return Need(part.leaf, part.length, part.weight, cycle, part.room)


def _needs(
    steps: Iterable[Leaf | Repeat],
    choices: Choices,
    times: int = 1,
    only: frozenset[float] | None = None,
) -> Iterator[Need]:
    for step in steps:
        where, own = only, step.only
        if own is not None:
            where = frozenset(own) if only is None else only.intersection(own)
        if step.do == "repeat":
            yield from _needs(step.steps, choices, times * step.times, where)
        else:
            yield _need(step, choices, times, where)


def _need(step: Leaf, choices: Choices, times: int, only: frozenset[float] | None) -> Need:
    """What `needed` says of its piece, without making cues of which only the length counts."""
    length = ONE_CUE.get(step.do)
    if length is None:
        return needed(piece(step, 0, choices))._replace(times=times, only=only)
    fill = step.__dict__.get("fill")  # asking the model for what it lacks would be slow
    weight = None if fill is None else Fraction(fill)
    return Need(step, length(step, choices), weight, times=times, only=only)


def require_room(needs: Sequence[Need], minutes: float) -> None:
    """Check that all of it has room.

    Raises:
        DoesNotFitError: it asks for more than so many minutes.
    """
    weights = [need.weight for need in needs if need.weight is not None]
    over = sum(n.length * n.times for n in needs if n.weight is None) - round(minutes * 60_000)
    if over > 0:
        raise DoesNotFitError(minutes, over)
    # what breathing for so many minutes leaves of them is not for other breathing to take
    unused = sum((n.room - n.length) * n.times for n in needs if n.room)
    given = iter(shares(weights, max(0, -over - unused)))
    for need in needs:
        room = need.room if need.weight is None else next(given)
        if need.cycle > room:
            raise DoesNotFitError(minutes, need.cycle - room, need.step)


def shares(weights: Sequence[Fraction | None], left: int) -> list[int]:
    """`left` ms shared among the fills by weight, exact: the running sums are rounded down."""
    unit = lcm(*(weight.denominator for weight in weights if weight is not None))
    parts = [None if w is None else w.numerator * (unit // w.denominator) for w in weights]
    whole = sum(part for part in parts if part is not None)
    done, given, found = 0, 0, []
    for part in parts:
        upto = given
        if part is not None:
            done += part
            upto = left * done // whole
        found.append(upto - given)
        given = upto
    return found
