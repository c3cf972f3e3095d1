"""What people are told of stress and pain when they look every third day for a year."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from tools.simulated.people import DAY, START, carried, whole
from tools.simulated.rates import Rate, by
from unclench.domain.insight.link import SATURDAY, WORD_DAYS, Links, RatedDay, links_of

LOOK_EVERY = 3  # days
EARLY = 9  # o'clock


@dataclass(frozen=True)
class Days:
    """Two daily series, rated once a day at any hour from 7 to 22, on the share `rated` of days.

    `carry` is left from day to day, `link` is the true correlation. Both are `weekdays` points
    higher Monday to Friday and `mondays` on Mondays, fall by `falls` points over the day, swing by
    `wave` points up and down around it, highest at 8 o'clock, and are `early` points higher before
    9.
    """

    carry: float = 0.0
    link: float = 0.0
    rated: float = 1.0
    weekdays: float = 0.0
    mondays: float = 0.0
    falls: float = 0.0
    wave: float = 0.0
    early: float = 0.0
    spread: float = 1.8

    def days(self, rng: random.Random, last: int) -> list[RatedDay]:
        """The days on which this person rated."""
        own = math.sqrt(1 - self.link**2)
        found = []
        both = zip(carried(rng, self.carry), carried(rng, self.carry), strict=False)
        for place, (x, y) in zip(range(last), both, strict=False):
            if rng.random() >= self.rated:
                continue
            day, hour = (START + place * DAY).date(), rng.randint(7, 22)
            level = 5 + self._shared(day.weekday(), hour)
            stress = whole(level + self.spread * x)
            pain = whole(level + self.spread * (self.link * x + own * y))
            found.append(RatedDay(day, [stress], [pain], [hour]))
        return found

    def _shared(self, weekday: int, hour: int) -> float:
        """What both have in common at an hour of a day of the week, Monday being 0."""
        week = self.weekdays * (weekday < SATURDAY) + self.mondays * (weekday == 0)
        wave = self.wave * math.cos((hour - 8) / 12 * math.pi)
        return week - self.falls * (hour - 14.5) / 15 + wave + self.early * (hour < EARLY)


@dataclass(frozen=True)
class Linked:
    """The day on which each was first told of a link: of the same day, of the next; or None."""

    told: tuple[int | None, ...]
    lagged: tuple[int | None, ...]

    def by(self, day: int) -> Rate:
        """The share of people told of a link of the same day by that day."""
        return by(self.told, day)

    def lagged_by(self, day: int) -> Rate:
        """The share of people told of a link with the next day, in either direction."""
        return by(self.lagged, day)


def linked(kind: Days, people: int, last: int, seed: int, every: int = LOOK_EVERY) -> Linked:
    """People who look `every` so many days up to the `last`."""
    rng = random.Random(seed)
    told: list[int | None] = []
    lagged: list[int | None] = []
    for _ in range(people):
        days = kind.days(rng, last)
        same, following = None, None
        for n in range(WORD_DAYS, len(days) + 1, every):
            found, day = links_of(days[:n]), (days[n - 1].day - START.date()).days + 1
            same = same or (day if _told(found, same_day=True) else None)
            following = following or (day if _told(found, same_day=False) else None)
        told.append(same)
        lagged.append(following)
    return Linked(tuple(told), tuple(lagged))


def _told(found: Links, same_day: bool) -> bool:
    links = (found.link,) if same_day else found.lag
    return any(one.word in {"higher", "lower"} for one in links)
