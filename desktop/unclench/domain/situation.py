"""What is known when something is suggested."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from unclench.domain.marks import Mark
from unclench.domain.preferences import Need
from unclench.domain.trial_place import TrialPlace

if TYPE_CHECKING:
    from unclench.domain.program_run import Place

PartOfDay = Literal["night", "morning", "midday", "afternoon", "evening"]
_BEGINS: tuple[tuple[int, PartOfDay], ...] = (
    *((22, "night"), (18, "evening"), (14, "afternoon"), (12, "midday")),
    *((5, "morning"), (0, "night")),
)  # fmt: skip


class Candidate(Protocol):
    """What has to be known of an exercise."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def kind(self) -> str:
        """Its kind."""

    @property
    def minutes(self) -> tuple[float, ...]:
        """The lengths to pick from."""

    @property
    def default(self) -> float:
        """The length that it suggests itself."""

    @property
    def cautions(self) -> Mapping[str, str]:
        """Level by caution tag."""

    @property
    def own(self) -> bool:
        """Whether it is the person's own."""


class Used(NamedTuple):
    """One time that an exercise was played; `minutes` is the length chosen. `at` is aware."""

    exercise_id: str
    at: datetime
    minutes: float


class Feeling(NamedTuple):
    """How the person said they were; a number is 0 to 10, None where none was given."""

    at: datetime  # aware
    stress: int | None = None
    pain: int | None = None
    rested: int | None = None
    signs: tuple[str, ...] = ()


class NextStep(NamedTuple):
    """What comes next in a program that is running.

    `kind` is what the step asks for, `what` the exercise's or card's id, or the questions' name;
    `exercise` is already the one that the person's cautions ask for. `days` are the person's own
    (Monday is 0; none for any), `minute` their hour in minutes after midnight. `done_at` is when a
    step of the run was done last.
    """

    run_id: str
    place: Place
    kind: Literal["exercise", "read", "ask"]
    what: str
    minutes: float | None = None
    days: tuple[int, ...] = ()
    minute: int | None = None
    done_at: datetime | None = None


class TrialSession(NamedTuple):
    """A session of a fair test that can be begun now; which exercise it is, chance told nobody.

    `minutes` is its length. `waits` says that it does so for as long as the person likes; else it
    is due on this day or one of the next. `days` are the person's own (Monday is 0; none for any),
    `minute` their hour in minutes after midnight.
    """

    trial_id: str
    place: TrialPlace
    minutes: float
    waits: bool
    days: tuple[int, ...] = ()
    minute: int | None = None


@dataclass(frozen=True)
class Situation:
    """All that suggestions go by. Never how ratings changed: that would be a claim.

    `now` is aware; `feelings` are the numbers that were given, `said` is the last check-in;
    `feelings` and `used` are the newest first; `hard_at` is when a flare was eased, or a rating
    was very high. `exercises` are all there are, `steps` what is next in each program that runs,
    `programs` the ids of those that could be started, `trial` what can be begun of a fair test.
    """

    now: datetime
    exercises: Sequence[Candidate] = ()
    steps: Sequence[NextStep] = ()
    programs: Collection[str] = ()
    trial: TrialSession | None = None
    feelings: Sequence[Feeling] = ()
    said: Feeling | None = None
    hard_at: datetime | None = None
    sore: Mapping[str, Mark] = field(default_factory=lambda: MappingProxyType({}))
    tags: Set[str] = frozenset()
    favourites: Set[str] = frozenset()
    liked: Set[str] = frozenset()
    refused: Set[str] = frozenset()
    used: Sequence[Used] = ()
    need: Need = ""
    muted: bool = False

    def __post_init__(self) -> None:
        """Refuse a moment without an offset: nobody could say what time of day it is."""
        if self.now.tzinfo is None:
            raise ValueError("now needs an offset from UTC")

    @property
    def part_of_day(self) -> PartOfDay:
        """The part of the day, where the person is."""
        return part_of_day(self.now)

    def days_ago(self, at: datetime) -> int:
        """How many days lie between that day and today, by the calendar here."""
        return (self.now.date() - at.astimezone(self.now.tzinfo).date()).days


def part_of_day(at: datetime) -> PartOfDay:
    """Night from 22 to 5, morning to 12, midday to 14, afternoon to 18, evening."""
    return next(part for hour, part in _BEGINS if at.hour >= hour)
