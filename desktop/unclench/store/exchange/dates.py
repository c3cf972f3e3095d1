"""A moment as people and programs write it, understood whole or not at all.

Of a cell, the time and the offset from UTC are taken first, then words by what they mean in one
language, then numbers; whatever is left over and not understood refuses the cell. A day and a month
that could be exchanged are not guessed: `order` says it, or the other cells, or the person.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final, Literal

from unclench.domain.texts import QT_TRANSLATE_NOOP, either, fill
from unclench.store.exchange.date_words import Role, plain, readings, split
from unclench.store.exchange.numbers import tidy
from unclench.store.exchange.unclear import UnclearError
from unclench.store.exchange.zones import with_zone, without_zone

Order = Literal["day", "month"]  # which comes first in 03/04/2026
ORDERS: Final[tuple[Order, ...]] = ("day", "month")
FIRST_YEAR: Final = 1990
_OUTSIDE: Final = fill(
    QT_TRANSLATE_NOOP("import", "it is outside of {year} and today"), year=FIRST_YEAR
)
_LONGEST: Final = 80
_NOON: Final = 12
_HOURS: Final = 24
_SIXTY: Final = 60
_ISO = re.compile(
    r"\d{4}-?(?:\d\d-?\d\d|W\d\d-?\d)[T ]\d\d(?::?\d\d(?::?\d\d(?:[.,]\d+)?)?)?"
    r"(?:Z|[+-]\d\d(?::?\d\d)?)?"
)
_MIDNIGHT = re.compile(r"[T ]24(?=:?00(?::?00(?:[.]0+)?)?(?:$|[Z+-]))")
_WEEK = re.compile(r"\d{4}-?W\d\d-?\d")
_TIME = re.compile(r"(?<![\d:.+-])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?![\d:])")
_TOKEN = re.compile(r"(?P<number>\d+)|(?P<letters>[^\W\d_]+)|(?P<sign>.)", re.DOTALL)
_SIGNS: Final = "./-, '’()"
_ORDINALS: Final = ("st", "nd", "rd", "th", "er", "re", "e", "o", "a", "º", "ª")
_YEAR_BEHIND = re.compile(r"(?<=[A-Z]) (\d{4})$")
_CLOCK: Final = "\x1f"  # stands where the time was
_STAMP = re.compile(r"\d+(?:[.,]\d+)?")
_EPOCHS: Final = {10: 1, 13: 10**3, 16: 10**6, 19: 10**9}  # by digits, what one second counts
_SERIAL = range(30_000, 60_000)

_NO_CLOCK: Final = QT_TRANSLATE_NOOP("import", "there is no {time} on a clock")


@dataclass(frozen=True)
class Number:
    """Digits of a date, with the sign right after them."""

    digits: str
    after: str


def read_moment(text: str, order: Order | None) -> datetime:
    """The moment in a cell; aware where the cell has an offset from UTC or counts from 1970.

    Raises:
        UnclearError: day and month could be exchanged, and `order` is None.
        ValueError: it isn't understood; says why.
    """
    found = set(_moments(text, order))
    if len(found) > 1:
        days = either(sorted(f"{one:%Y-%m-%d}" for one in found))
        if len({(one.day, one.month) for one in found}) > 1 and _swapped(found):
            raise UnclearError(
                "order", fill(QT_TRANSLATE_NOOP("import", "it could be {days}"), days=days)
            )
        raise ValueError(fill(QT_TRANSLATE_NOOP("import", "it could be {days}"), days=days))
    if not found:
        raise ValueError(QT_TRANSLATE_NOOP("import", "it isn't a date that can be understood"))
    return found.pop()


def order_of(texts: Iterable[str]) -> Order | None:
    """Which order these cells tell, or None where they tell none or both."""
    told: set[Order] = set()
    for text in texts:
        ways: list[Order] = [order for order in ORDERS if _reads(text, order)]
        if len(ways) == 1:
            told.add(ways[0])
        if len(told) > 1:
            return None
    return told.pop() if len(told) == 1 else None


def _reads(text: str, order: Order) -> bool:
    try:
        return bool(set(_moments(text, order)))
    except ValueError:
        return False


def _swapped(found: set[datetime]) -> bool:
    return len({(one.year, frozenset((one.day, one.month))) for one in found}) == 1


def _moments(text: str, order: Order | None) -> Iterator[datetime]:
    if len(text) > _LONGEST:
        raise ValueError(QT_TRANSLATE_NOOP("import", "it is too long for a date"))
    text = tidy(text)
    if _STAMP.fullmatch(text):
        yield _stamp(text)
    elif _ISO.fullmatch(text) or _WEEK.fullmatch(text):
        yield _iso(text.replace(",", "."))
    else:
        yield from _in_words(text, order)


def _stamp(text: str) -> datetime:
    """Digits alone: yyyymmdd with or without a time, or seconds since 1970."""
    text = text.replace(",", ".")
    whole = text.partition(".")[0]
    if len(whole) == 5 and int(whole) in _SERIAL:
        raise ValueError(
            QT_TRANSLATE_NOOP(
                "import",
                "it is a spreadsheet's number for a day: show that column as date "
                "and time there, and save again",
            )
        )
    if len(whole) in (8, 12, 14) and whole == text:
        return _iso(f"{text[:8]}T{text[8:]}" if text[8:] else text)
    if len(whole) in _EPOCHS:
        return datetime.fromtimestamp(float(text) / _EPOCHS[len(whole)], UTC).astimezone()
    raise ValueError(QT_TRANSLATE_NOOP("import", "it is a bare number, not a date"))


def _iso(text: str) -> datetime:
    """A moment in the form of ISO 8601; 24:00 ends its day."""
    ends = _MIDNIGHT.search(text)
    try:
        found = datetime.fromisoformat(_MIDNIGHT.sub("T00", text) if ends else text)
    except ValueError:
        raise ValueError(_iso_fault(text)) from None
    return found + timedelta(days=bool(ends))


def _iso_fault(text: str) -> str:
    day, _t, clock = text.replace(" ", "T").partition("T")
    try:
        datetime.fromisoformat(day)
    except ValueError:
        return QT_TRANSLATE_NOOP("import", "there is no such day")
    shown = re.split(r"[Z+-]", clock)[0]
    try:
        time.fromisoformat(shown)
    except ValueError:
        return fill(_NO_CLOCK, time=shown)
    return QT_TRANSLATE_NOOP("import", "its offset from UTC can't be")


def _in_words(text: str, order: Order | None) -> Iterator[datetime]:
    clock = _TIME.search(text)
    zone: tzinfo | None = None
    if clock:
        _on_clock(*(int(part or 0) for part in clock.groups()[:3]))
        rest, year = _year_behind(text[clock.end() :])
        rest, zone = without_zone(rest)
        if _TIME.search(rest) or _CLOCK in text:
            raise ValueError(QT_TRANSLATE_NOOP("import", "there are two times in it"))
        text = f"{text[: clock.start()]}{_CLOCK}{rest} {year}"
    tokens = [(found.lastgroup, found[0]) for found in _TOKEN.finditer(text)]
    items, words = _items(tokens)
    ways = readings(words)
    halves = {roles for roles in ways if "am" in roles or "pm" in roles}
    found: list[datetime] = []
    faults: list[ValueError] = []
    for group in (halves, ways - halves):  # what can be a half of the day is one
        for roles in group if not found else ():
            try:
                read = _Assembled(items, roles, clock)
                days = (day + timedelta(days=read.later) for day in read.days(order))
                moments = (datetime.combine(day, read.time) for day in days)
                found += [with_zone(moment, zone) for moment in moments]
            except ValueError as fault:
                faults.append(fault)
    if not found and not words:
        raise faults[0]
    yield from found


def _year_behind(rest: str) -> tuple[str, str]:
    """What follows a time, and the year at its end, as Unix writes it after the zone."""
    found = _YEAR_BEHIND.search(rest)
    return (rest[: found.start()], found[1]) if found else (rest, "")


Item = Number | int | str  # a number, the place of a word, or a sign


def _items(tokens: list[tuple[str | None, str]]) -> tuple[list[Item], tuple[str, ...]]:
    """Numbers, words (by their place among the words) and signs, in their order."""
    items: list[Item] = []
    words: list[str] = []
    at = 0
    while at < len(tokens):
        kind, value = tokens[at]
        if kind == "number":
            after = tokens[at + 1][1] if at + 1 < len(tokens) else ""
            if after.casefold() in _ORDINALS and len(value) < 3 and not _is_half(tokens, at + 1):
                at, after = at + 1, "."
            items.append(Number(value, after))
            at += 1
        elif kind == "letters":
            end = at
            while end < len(tokens) and (tokens[end][0] == "letters" or tokens[end][1] in " .'-"):
                end += 1
            letters = [plain(word) for name, word in tokens[at:end] if name == "letters"]
            known = _known(letters)
            items += range(len(words), len(words) + len(known))
            words += known
            at = end
        elif value in _SIGNS or value == _CLOCK:
            items.append(value)
            at += 1
        else:
            raise ValueError(
                fill(QT_TRANSLATE_NOOP("import", "{word} isn't understood"), word=value)
            )
    return items, tuple(words)


def _is_half(tokens: list[tuple[str | None, str]], at: int) -> bool:
    """Whether `a` or `p` after a number is a half of the day ("8 a", "8a.m.")."""
    rest = "".join(value for _kind, value in tokens[at : at + 4]).replace(" ", "").casefold()
    return rest.startswith(("am", "a.m"))


def _known(letters: list[str]) -> tuple[str, ...]:
    if letters in (["t"], ["z"]):
        return ()
    found = split(letters)
    if found is None:
        raise ValueError(
            fill(QT_TRANSLATE_NOOP("import", "“{words}” isn't understood"), words=" ".join(letters))
        )
    return found


class _Assembled:
    """The day and the time of a cell, by what its words mean in one language."""

    def __init__(
        self, items: list[Item], roles: tuple[Role, ...], clock: re.Match[str] | None
    ) -> None:
        self.later = 0  # days
        self._halves: list[str] = []
        self._days: list[int] = []
        self._months: list[int] = []
        parts: list[Number | str] = []
        for item in items:
            if isinstance(item, Number):
                parts.append(item)
            elif isinstance(item, int):
                self._take(roles[item], parts)
            elif item == _CLOCK:
                parts.append("clock")
        if len(self._halves) > 1 or len(self._days) > 1 or len(self._months) > 1:
            raise ValueError(QT_TRANSLATE_NOOP("import", "it says something twice"))
        self._numbers, spoken = _spoken_time(parts)
        self.time = self._time(clock, spoken)

    def _take(self, role: Role, parts: list[Number | str]) -> None:
        if isinstance(role, int):
            self._months.append(role)
            parts.append("month")
        elif role.isdigit():
            self._days.append(int(role))
        elif role in ("am", "pm"):
            self._halves.append(role)
            parts.append("half")
        elif role:
            parts.append(role)

    def _time(self, clock: re.Match[str] | None, spoken: list[int]) -> time:
        if clock and spoken:
            raise ValueError(QT_TRANSLATE_NOOP("import", "there are two times in it"))
        if clock:
            hour, minute, second = (int(part or 0) for part in clock.groups()[:3])
            micro = int((clock[4] or "0").ljust(6, "0")[:6])
        elif spoken:
            hour, minute, second, micro = *spoken, *[0] * (4 - len(spoken))
        else:
            dotted = self._dotted()
            hour, minute, second, micro = *dotted, *[0] * (4 - len(dotted))
            if self._halves and not dotted:
                raise ValueError(QT_TRANSLATE_NOOP("import", "there is AM or PM but no time"))
        hour = self._hour(hour)
        self.later = _on_clock(hour, minute, second)
        return time(0 if self.later else hour, minute, second, micro)

    def _dotted(self) -> list[int]:
        """A time like 20.30 behind a whole date."""
        need = 2 if self._months else 3
        rest = self._numbers[need:]
        if not rest:
            return []
        joined = all(number.after == "." for number in rest[:-1])
        if len(rest) not in (2, 3) or not joined or any(len(n.digits) != 2 for n in rest[1:]):
            raise ValueError(QT_TRANSLATE_NOOP("import", "there are too many numbers in it"))
        self._numbers = self._numbers[:need]
        return [int(number.digits) for number in rest]

    def _hour(self, hour: int) -> int:
        if not self._halves:
            return hour
        if hour > _NOON and self._halves == ["am"]:
            raise ValueError(QT_TRANSLATE_NOOP("import", "its hour can't be in the morning"))
        if hour > _NOON:
            return hour
        return hour % _NOON + (_NOON if self._halves == ["pm"] else 0)

    def days(self, order: Order | None) -> set[date]:
        """The days it can mean."""
        digits = [number.digits for number in self._numbers]
        found = set(self._named(digits) if self._months else self._numeric(digits, order))
        if self._days:
            found = {day for day in found if day.isoweekday() == self._days[0]}
        if not found:
            raise ValueError(QT_TRANSLATE_NOOP("import", "there is no such day"))
        return found

    def _named(self, digits: list[str]) -> Iterator[date]:
        if len(digits) != 2:
            raise ValueError(QT_TRANSLATE_NOOP("import", "a day or a year is missing"))
        first, second = digits
        year, day = (first, second) if len(first) == 4 else (second, first)
        yield from _day(year, self._months[0], day)

    def _numeric(self, digits: list[str], order: Order | None) -> Iterator[date]:
        if len(digits) != 3:
            raise ValueError(QT_TRANSLATE_NOOP("import", "it has no day, month and year"))
        first, second, third = digits
        if len(first) == 4:
            yield from _day(first, int(second), third)
            return
        if self._numbers[0].after == "." and self._numbers[1].after == ".":
            order = "day"  # no language writes points after the month first
        if len(third) == 2 and self._numbers[0].after == "-":
            raise ValueError(QT_TRANSLATE_NOOP("import", "its year needs four digits"))
        if order != "month":
            yield from _day(third, int(second), first)
        if order != "day":
            yield from _day(third, int(first), second)


def _on_clock(hour: int, minute: int, second: int) -> int:
    """How many days are over at a time: one at 24:00, else none.

    Raises:
        ValueError: no clock shows it.
    """
    if (hour, minute, second) == (_HOURS, 0, 0):
        return 1
    if hour >= _HOURS or minute >= _SIXTY or second >= _SIXTY:
        seconds = f":{second:02}" if second else ""
        raise ValueError(fill(_NO_CLOCK, time=f"{hour}:{minute:02}{seconds}"))
    return 0


def _spoken_time(parts: list[Number | str]) -> tuple[list[Number], list[int]]:
    """The numbers of the date, and those before words for hours, minutes and seconds."""
    numbers: list[Number] = []
    spoken: list[int] = []
    around = ["", *parts, ""]
    for before, part, after in zip(around, around[1:], around[2:], strict=False):
        if not isinstance(part, Number):
            continue
        unit = "hms"[len(spoken) : len(spoken) + 1]
        if unit and (after == unit or (spoken and before == "hms"[len(spoken) - 1])):
            spoken.append(int(part.digits))
        elif after == "half" and not {"h", "clock"}.intersection(map(str, parts)):
            dotted = isinstance(before, Number) and before.after == "." and numbers
            spoken = [int(numbers.pop().digits)] if dotted else []
            spoken.append(int(part.digits))
        else:
            numbers.append(part)
    marks = [part for part in parts if part in ("h", "m", "s")]
    if len(spoken) < len(marks) and "clock" not in parts:
        raise ValueError(QT_TRANSLATE_NOOP("import", "its time isn't understood"))
    return numbers, spoken


def _day(year: str, month: int, day: str) -> Iterator[date]:
    """That day where there is one; a year of two digits is of this century."""
    if len(year) not in (2, 4) or len(day) > 2:
        return
    try:
        yield date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except ValueError:
        return


def aware_in_span(moment: datetime, now: datetime) -> datetime:
    """The moment, local where it has no offset; refuses what nobody can have practiced.

    Raises:
        ValueError: it is before 1990 or more than a day after now; says so.
    """
    within_years(moment, now)
    aware = moment if moment.tzinfo else moment.astimezone()
    if aware > now + timedelta(days=1):
        raise ValueError(_OUTSIDE)
    return aware


def within_years(moment: datetime, now: datetime) -> None:
    """Refuse years of which no machine needs to know the zones.

    Raises:
        ValueError: it is before 1990 or after next year; says so.
    """
    if not FIRST_YEAR <= moment.year <= now.year + 1:
        raise ValueError(_OUTSIDE)
