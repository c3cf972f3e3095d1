"""How long a session was, in the ways that files say it; what could be two lengths is asked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.exchange.length_words import counts_days, unit, unit_of_heading
from unclench.store.exchange.numbers import Decimal, is_grouped, read_number, tidy
from unclench.store.exchange.unclear import UnclearError

Unit = Literal["ms", "s", "m", "h"]
Colon = Literal["h:mm", "m:ss"]
MILLISECONDS: Final[dict[Unit, int]] = {"ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000}
LONGEST: Final = 24 * 3_600_000
_LONGEST_CELL: Final = 60
_THREE = re.compile(r"(\d{1,3}):(\d{1,2}):(\d{1,2})(?:[.,]\d{1,9})?")
_TWO = re.compile(r"(\d{1,4}):(\d{1,2})(?:[.,]\d{1,9})?")
_ISO = re.compile(r"PT(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.\d{1,9})?S)?", re.IGNORECASE)
_PART = re.compile(r"\s*([\d.,]+(?: \d{3})*)\s*([^\W\d_][^\d.,;]*|['′\"″]{1,2})?[.,;]?\s*")
_SIGNS: Final[dict[str, Unit]] = {"'": "m", "′": "m", '"': "s", "″": "s", "''": "s", "′′": "s"}
_AND: Final = re.compile(r"\s+(?:and|und|et|y|e|en|og|och)$")
_NONE: Final = QT_TRANSLATE_NOOP("import", "it isn't a length that can be understood")
_SMALLER: Final[dict[str, Unit]] = {"h": "m", "m": "s"}


class BareNumberError(UnclearError):
    """A number without a unit, most often of minutes; what it counts is asked."""


@dataclass(frozen=True)
class Lengths:
    """How a column says lengths; None where neither its name nor its cells tell."""

    unit: Unit | None = None  # of a bare number
    colon: Colon | None = None  # of two numbers with a colon
    decimal: Decimal | None = None


UNKNOWN: Final = Lengths()


def read_length(text: str, lengths: Lengths) -> int:
    """A length in whole milliseconds, more than nothing and at most a day.

    Raises:
        UnclearError: it could be two lengths.
        ValueError: it isn't understood, or can't be; says why.
    """
    if len(text) > _LONGEST_CELL:
        raise ValueError(QT_TRANSLATE_NOOP("import", "it is too long for a length"))
    length = _milliseconds(tidy(text), lengths)
    if not 0 < length <= LONGEST:
        raise ValueError(
            QT_TRANSLATE_NOOP("import", "a session takes some time, and at most a day")
        )
    return length


def unit_of(heading: str) -> Unit | None:
    """The unit that the name of a column tells, in any language that is known here."""
    if re.search(r"\bms\b|milli", heading.casefold()):
        return "ms"
    return unit_of_heading(heading)  # type: ignore[return-value]


def colon_of(heading: str, texts: Iterable[str]) -> Colon | None:
    """What two numbers with a colon are, by the name of the column or by numbers too large."""
    name = heading.casefold()
    if re.search(r"(?<!:)\bm{1,2}:s{1,2}\b|min:sec|mins:secs", name):
        return "m:ss"
    if re.search(r"\bh{1,2}:m{1,2}\b(?!:)|hours?:min|hrs?:min", name):
        return "h:mm"
    pairs = (_TWO.fullmatch(tidy(text)) for text in texts if len(text) <= _LONGEST_CELL)
    return "m:ss" if any(pair and int(pair[1]) > 24 for pair in pairs) else None


def _milliseconds(text: str, lengths: Lengths) -> int:
    if found := _THREE.fullmatch(text):
        return _clock(*map(int, found.groups()))
    if found := _TWO.fullmatch(text):
        return _pair(int(found[1]), int(found[2]), lengths.colon)
    found = _ISO.fullmatch(text)
    if found and any(found.groups()):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return (hours * 3600 + minutes * 60 + seconds) * 1000
    return _parts(text, lengths)


def _clock(hours: int, minutes: int, seconds: int) -> int:
    if minutes > 59 or seconds > 59:
        raise ValueError(QT_TRANSLATE_NOOP("import", "its minutes or seconds are over 59"))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000


def _pair(first: int, second: int, colon: Colon | None) -> int:
    hours = QT_TRANSLATE_NOOP("import", "{hours} h {minutes} min")
    minutes = QT_TRANSLATE_NOOP("import", "{minutes} min {seconds} s")
    as_hours = fill(hours, hours=first, minutes=second)
    as_minutes = fill(minutes, minutes=first, seconds=second)
    if second > 59:
        raise ValueError(QT_TRANSLATE_NOOP("import", "the number after the colon is over 59"))
    if colon is None:
        raise UnclearError(
            "lengths",
            fill(
                QT_TRANSLATE_NOOP("import", "it could be {first} or {second}"),
                first=as_hours,
                second=as_minutes,
            ),
        )
    return _clock(first, second, 0) if colon == "h:mm" else (first * 60 + second) * 1000


def _parts(text: str, lengths: Lengths) -> int:
    """A bare number, or numbers with their units: 1 h 5 min, 1h05, 5'30"."""
    if is_grouped(text):
        text = text.replace("'", " ")  # 1'200, no minutes and seconds
    total, at = 0.0, 0
    before: Unit | None = None
    while at < len(text):
        found = _PART.match(text, at)
        if not found:
            raise ValueError(_NONE)
        number, word = found[1].rstrip(".,"), _AND.sub("", (found[2] or "").strip())
        alone = not before and not word and found.end() == len(text)
        now = lengths.unit if alone else _unit(word, before)
        value = read_number(number, lengths.decimal)
        if alone and now is None:
            raise BareNumberError(
                "lengths",
                QT_TRANSLATE_NOOP("import", "it doesn't say whether it counts minutes or seconds"),
            )
        if now is None and counts_days(word):
            raise ValueError(
                QT_TRANSLATE_NOOP("import", "it counts days or more; a session takes at most a day")
            )
        if now is None or (before and MILLISECONDS[now] >= MILLISECONDS[before]):
            raise ValueError(_NONE)
        total += value * MILLISECONDS[now]
        before, at = now, found.end()
    if not before:
        raise ValueError(QT_TRANSLATE_NOOP("import", "there is none"))
    return int(total + 0.5)


def _unit(word: str, before: Unit | None) -> Unit | None:
    """The unit of a word, or of a number alone behind one with a unit (1h05)."""
    if word:
        return _SIGNS.get(word) or _spoken(word)
    return _SMALLER.get(before) if before else None


def _spoken(word: str) -> Unit | None:
    return "ms" if word == "ms" else unit(word)  # type: ignore[return-value]
