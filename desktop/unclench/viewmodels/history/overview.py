"""History's first page: the last weeks in two charts, the days practiced, what came last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QLocale

from unclench.domain.session import Rating, Session
from unclench.domain.texts import begun
from unclench.store.database import open_snapshot
from unclench.store.summaries import MeanLevel, SessionRange, Summaries
from unclench.viewmodels import day_format, words
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import first_weekday
from unclench.viewmodels.history import session_words
from unclench.viewmodels.history.chart_plots import levels, start_of
from unclench.viewmodels.history.diary import Diary, Filter, Item
from unclench.viewmodels.history.plots import Lines
from unclench.viewmodels.history.rated_page import MeansPage, Special, special
from unclench.viewmodels.history.seen import Seen
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import Counted, fill, translate

CHART_WEEKS = 12
GRID_WEEKS = 18
LATEST = 4
_WEEK = 7


@dataclass(frozen=True)
class PracticedDay:
    """How many minutes were practiced on a day; None for a day that is still to come."""

    day: date
    minutes: float | None


@dataclass(frozen=True)
class LatestItem:
    """A line about something that was put down lately."""

    item: Item
    title: str
    facts: str
    when: str


@dataclass(frozen=True)
class _Found:
    stress: Sequence[MeanLevel]
    pain: Sequence[MeanLevel]
    special: Special
    minutes: dict[date, float]
    latest: Sequence[Item]


class Overview(MeansPage):
    """Worked out beside the window, told when it is ready."""

    def __init__(self, database: Path, today: Callable[[], date], settings: Settings) -> None:
        """Read from the database at that path."""
        super().__init__(settings)
        self._database, self._today = database, today
        self._seen = Seen(database)
        self.charts: tuple[Lines, ...] = ()
        self.weeks: tuple[tuple[PracticedDay, ...], ...] = ()  # oldest first, by the locale's week
        self.latest: tuple[LatestItem, ...] = ()
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def empty(self) -> bool:
        """Whether nothing was ever put down, as far as was read."""
        return not self.latest

    @property
    def practiced(self) -> int:
        """On how many of the days something was practiced."""
        return sum(bool(one.minutes) for week in self.weeks for one in week)

    def refresh(self) -> None:
        """Read and work out again."""
        today, counted = self._today(), self.every_source
        asked = today, self.numbers, counted
        reading = self._seen.now(asked)
        if self._seen.still(asked):
            self.work.drop()
            self.changed.emit()
            return

        def take(found: _Found) -> None:
            self._seen.remember(reading)
            self._special, self._counted = found.special, counted
            self._take(today, found)

        self.work.run(lambda: self._read(today, counted), take)

    def days_in_words(self) -> str:
        """What the grid of days shows, in a sentence or two."""
        rest = translate("overview", "Rest days are part of it.")
        if not self.numbers:
            return rest
        said = Counted.tr("%n day(s) in the last {weeks} weeks.", "", self.practiced)
        return f"{fill(said, weeks=GRID_WEEKS)} {rest}"

    def _read(self, today: date, counted: bool) -> _Found:
        weeks = SessionRange(_chart_starts(today)[0], today)
        with closing(open_snapshot(self._database)) as database:
            known = Summaries(database, first_weekday())
            days = known.practiced("day", SessionRange(_grid_start(today), today))
            return _Found(
                known.levels("stress", "week", weeks, not counted),
                known.levels("pain", "week", weeks, not counted),
                special(database, weeks),
                {one.start: one.minutes for one in days},
                Diary(database).page(0, LATEST, Filter()),
            )

    def _take(self, today: date, found: _Found) -> None:
        starts = _chart_starts(today)
        charts = (
            levels(starts, "week", found.stress, "stress", self.numbers),
            levels(starts, "week", found.pain, "pain", self.numbers),
        )
        self.charts = tuple(one for one in charts if one.table.rows)
        self.weeks = _grid(today, found.minutes)
        self.latest = tuple(self._line(one, today) for one in found.latest)
        self.changed.emit()

    def _line(self, item: Item, today: date) -> LatestItem:
        facts = _facts(item, self.numbers)
        return LatestItem(item, session_words.title(item), facts, _when(item, today))


def scene_kind(item: Item) -> str:
    """The kind whose landscape stands for an item; a check-in's is that of a rest."""
    return item.kind if isinstance(item, Session) else "rest"


def _when(item: Item, today: date) -> str:
    """The time of day for today, the day's name for the last week, else the date."""
    day = session_words.at(item).date()
    away = (today - day).days
    if away == 0:
        return session_words.moment(item)
    if 1 < away < _WEEK:
        return begun(QLocale().dayName(day.isoweekday()))
    if away == 1:
        return session_words.day(day, today)
    return begun(day_format.written(day))


def _facts(item: Item, numbers: bool) -> str:
    """How long, and how both ratings went, in a line that is short; without `numbers` its kind."""
    stress, pain = (
        translate("overview", "stress {ratings}"),
        translate("overview", "pain {ratings}"),
    )
    rated: tuple[tuple[Rating, Rating | None, str], ...]
    parts: list[str] = []
    if isinstance(item, Session):
        if numbers:
            parts += [words.lasting(round(item.played_ms / 60_000) * 60_000 or item.played_ms)]
        rated = (
            (item.stress_before, item.stress_after, stress),
            (item.pain_before, item.pain_after, pain),
        )
    else:
        rated = (item.stress, None, stress), (item.pain, None, pain)
    if isinstance(item, Session) and item.sealed:
        parts.append(translate("overview", "fair test"))
    elif numbers:
        parts += [said for one in rated if (said := _rated(*one))]
    if len(parts) < 2 and isinstance(item, Session):
        parts.append(words.kind_within(item.kind))
    return " \N{MIDDLE DOT} ".join(parts)


def _rated(before: Rating, after: Rating | None, form: str) -> str:
    """One answer, or two where there was one afterward; "" unless all were given."""
    if before.value is None:
        return ""
    if after is None:
        return fill(form, ratings=before.value)
    if after.value is None:
        return ""
    both = translate("overview", "{before} to {after}")
    return fill(form, ratings=fill(both, before=before.value, after=after.value))


def _chart_starts(today: date) -> tuple[date, ...]:
    last = start_of(today, "week")
    return tuple(last - timedelta(weeks=one) for one in reversed(range(CHART_WEEKS)))


def _grid_start(today: date) -> date:
    back = (today.isoweekday() - first_weekday()) % _WEEK
    return today - timedelta(days=back + _WEEK * (GRID_WEEKS - 1))


def _grid(today: date, minutes: dict[date, float]) -> tuple[tuple[PracticedDay, ...], ...]:
    start = _grid_start(today)
    weeks = []
    for week in range(GRID_WEEKS):
        days = (start + timedelta(days=_WEEK * week + place) for place in range(_WEEK))
        weeks.append(
            tuple(
                PracticedDay(day, minutes.get(day, 0.0) if day <= today else None) for day in days
            )
        )
    return tuple(weeks)
