"""What to play in a flare: short, lying down, to be followed with closed eyes."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

MOST = 3  # minutes; the longest length up to this is taken
CANDIDATES = (
    *("breath-46", "pmr-cue", "breath-even"),
    *("grounding", "breathing-space", "quiet-rest"),
)
"""Exercises that suit a flare, the first choice first; led by voice, they need no picture."""


class Candidate(Protocol):
    """What has to be known of an exercise."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def minutes(self) -> tuple[float, ...]:
        """The lengths to pick from."""

    @property
    def cautions(self) -> Mapping[str, str]:
        """Level by caution tag."""


class Flare(NamedTuple):
    """One exercise and a length of 1 to 3 minutes."""

    exercise_id: str
    minutes: float


def flare(exercises: Iterable[Candidate], tags: frozenset[str] = frozenset()) -> Flare | None:
    """The first choice that none of the person's tags speaks against, or else the first there is.

    A "note" does not speak against an exercise; None when no candidate is short enough.
    """
    short = {one.id: one for one in exercises if min(one.minutes, default=MOST + 1) <= MOST}
    there = [short[name] for name in CANDIDATES if name in short]
    fitting = [one for one in there if not _speaks_against(one, tags)] or there
    if not fitting:
        return None
    chosen = fitting[0]
    return Flare(chosen.id, max(minutes for minutes in chosen.minutes if minutes <= MOST))


def _speaks_against(one: Candidate, tags: frozenset[str]) -> bool:
    return any(one.cautions.get(tag) in {"avoid", "modify"} for tag in tags)
