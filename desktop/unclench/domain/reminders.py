"""When a reminder is told: on its days, at its minute, once, gently and never late at night.

A reminder's moment is what a clock on the wall shows. So an hour that a clock skips in spring is
told when the clock is past it, and one that comes twice in autumn is told once. Nothing here reads
a clock: whoever asks says what time it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Final, Literal, NamedTuple

DAY: Final = 24 * 60
"""Minutes of a day."""
LATE: Final = timedelta(hours=2)
"""So late a reminder is still told, as after a sleep of the computer; later it is left out."""
SNOOZES: Final = (10, 30)
"""The minutes that a reminder can be put off by."""
MOST: Final = 20
"""How many reminders of their own a person can have."""
LONGEST: Final = 200
"""Letters of a person's own words."""

Source = Literal["program", "contact", "own"]
_FIRST: Final[Sequence[Source]] = ("program", "contact", "own")


@dataclass(frozen=True)
class Reminder:
    """One reminder.

    `minute` is after midnight; `days` are weekdays (Monday is 0), none for every day. `words` are
    the person's own, "" for the usual ones. `subject` is what its Start leads to: a program's run,
    or the id of an exercise; "" only opens the app.
    """

    id: str
    minute: int
    days: tuple[int, ...] = ()
    words: str = ""
    subject: str = ""
    source: Source = "own"
    on: bool = True

    def __post_init__(self) -> None:
        """Refuse a minute or a weekday that no clock shows."""
        if not 0 <= self.minute < DAY or any(not 0 <= day < 7 for day in self.days):
            raise ValueError("a reminder needs a minute of the day, and weekdays from 0 to 6")

    def moment(self, day: date) -> datetime | None:
        """When it comes on that day, by the wall's clock (naive); None on another's day."""
        if not self.on or (self.days and day.weekday() not in self.days):
            return None
        return datetime.combine(day, time(self.minute // 60, self.minute % 60))


class Quiet(NamedTuple):
    """The hours without a reminder, in minutes after midnight; none when both are the same."""

    start: int = 22 * 60
    end: int = 7 * 60

    def holds(self, minute: int) -> bool:
        """Whether that minute of the day is among them; they may go over midnight."""
        if self.start <= self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


@dataclass(frozen=True)
class Snooze:
    """One reminder, put off until an aware moment."""

    id: str
    until: datetime


@dataclass(frozen=True)
class Memory:
    """What must outlive a start of the app, so that nothing is told twice.

    `told` is the day of the latest moment of each reminder that was dealt with; `paused` the day
    that the person wants no more reminders on.
    """

    told: Mapping[str, date] = field(default_factory=dict)
    snooze: Snooze | None = None
    paused: date | None = None


def due(
    now: datetime, reminders: Iterable[Reminder], memory: Memory, quiet: Quiet
) -> tuple[tuple[Reminder, date], ...]:
    """The reminders whose moment came, with its day; the one to tell is the first.

    `now` is aware and local. The later ones only count as dealt with: nobody is told two at once.
    """
    if memory.paused == now.date() or quiet.holds(_minute(now)):
        return ()
    wall = now.replace(tzinfo=None)
    found: list[tuple[datetime, Reminder, date]] = []
    for one in reminders:
        if _is_over(memory.snooze, one, now):
            found.append((wall, one, memory.told.get(one.id, wall.date())))
            continue
        moments = (one.moment(wall.date() - timedelta(days=back)) for back in (0, 1))
        found += [
            (at, one, at.date()) for at in moments if at and _is_open(at, wall, one, memory, quiet)
        ]
    found.sort(key=lambda each: _FIRST.index(each[1].source))
    found.sort(key=lambda each: each[0], reverse=True)
    return tuple((one, day) for _at, one, day in found)


def next_look(
    now: datetime, reminders: Iterable[Reminder], memory: Memory, quiet: Quiet
) -> datetime | None:
    """When `due` may say something new, as an aware moment; None when nothing comes at all.

    By the offset that the clock has now: across a change of it, look again before.
    """
    wall = now.replace(tzinfo=None)
    known = list(reminders)
    ahead = (one.moment(wall.date() + timedelta(days=day)) for one in known for day in range(8))
    moments = [
        at.replace(tzinfo=now.tzinfo)
        for at in ahead
        if at is not None and at > wall and not quiet.holds(at.hour * 60 + at.minute)
        if memory.paused != at.date()
    ]
    snoozed = memory.snooze
    if snoozed is not None and snoozed.until > now and snoozed.id in {one.id for one in known}:
        moments.append(snoozed.until)
    return min(moments, default=None)


def dealt_with(memory: Memory, told: Iterable[tuple[Reminder, date]]) -> Memory:
    """The memory once these were told, or left out on purpose; what was put off goes with them."""
    days = {one.id: day for one, day in told}
    return replace(memory, told={**memory.told, **days}, snooze=None) if days else memory


def put_off(memory: Memory, reminder: Reminder, now: datetime, minutes: int) -> Memory:
    """The memory in which this one, just told, comes again in so many minutes."""
    return replace(memory, snooze=Snooze(reminder.id, now + timedelta(minutes=minutes)))


def _is_over(snooze: Snooze | None, one: Reminder, now: datetime) -> bool:
    """Whether this one was put off until now; a clock that was set back doesn't prolong that."""
    if snooze is None or snooze.id != one.id or not one.on:
        return False
    left = snooze.until - now
    return (timedelta(0) >= left >= -LATE) or left > timedelta(minutes=max(SNOOZES))


def _is_open(at: datetime, wall: datetime, one: Reminder, memory: Memory, quiet: Quiet) -> bool:
    """Whether that moment came, not long ago, outside the quiet hours, and wasn't dealt with."""
    in_time = timedelta(0) <= wall - at <= LATE
    return in_time and memory.told.get(one.id) != at.date() and not quiet.holds(_minute(at))


def _minute(at: datetime) -> int:
    return at.hour * 60 + at.minute
