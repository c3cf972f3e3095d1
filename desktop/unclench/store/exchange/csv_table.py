"""Any CSV file as a table with line numbers, and its cells as moments, lengths and ratings."""

import csv
import io
import math
import re
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Literal

from unclench.store.exchange.imports import ImportProblem

Order = Literal["day", "month"]  # which comes first in 03/04/2026

_DATE = re.compile(r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?", re.IGNORECASE)
_CLOCK = re.compile(r"(?:(\d+):)?(\d+):(\d+)(?:[.,]\d+)?")
_UNITS = {"h": 3_600_000, "m": 60_000, "s": 1000}
_WORDS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(h|m|s)[a-z]*\.?", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_LONGEST = 7 * 24 * 3_600_000
_DIGITS = 9  # of seconds since 1970
_FAR = 10**11  # seconds; what is larger counts milliseconds
_YEAR = 1000
_NOON = 12


@dataclass
class CsvTable:
    """The rows of a CSV file below its first line, each with the line on which it starts."""

    header: list[str] = field(default_factory=list)
    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    problems: list[ImportProblem] = field(default_factory=list)


def read_table(content: bytes) -> CsvTable:
    """The table in `content`, as UTF-8 or Windows text, with commas, semicolons or tabs."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    table = CsvTable()
    try:
        table.header = [name.strip() for name in next(reader, [])]
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                table.rows.append((line, [cell.strip() for cell in cells]))
            line = reader.line_num + 1
    except csv.Error as fault:
        table.problems.append(ImportProblem(reader.line_num, f"this is not CSV: {fault}"))
    return table


def order_of(dates: list[str]) -> Order | None:
    """Whether these dates have the day or the month first; None when every one could be both."""
    for text in dates:
        found = _DATE.search(text)
        if found and len(found[1]) <= 2:
            if int(found[1]) > _NOON:
                return "day"
            if int(found[2]) > _NOON:
                return "month"
    return None


def read_moment(text: str, order: Order) -> datetime:
    """A moment in ISO 8601, as a number of seconds since 1970, or as a date and a time.

    Without an offset from UTC it is taken for the time of this machine's place.

    Raises:
        ValueError: it is none of these.
    """
    if _NUMBER.fullmatch(text) and len(text) >= _DIGITS:
        seconds = _decimal(text)
        return datetime.fromtimestamp(seconds / (1000 if seconds > _FAR else 1)).astimezone()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.combine(_read_date(text, order), _read_time(text))
    return moment if moment.tzinfo else moment.astimezone()


def _read_date(text: str, order: Order) -> date:
    found = _DATE.match(text)
    if not found:
        raise ValueError(text)
    first, second, third = (int(part) for part in found.groups())
    if first >= _YEAR:
        return date(first, second, third)
    year = third if third >= _YEAR else 2000 + third
    return date(year, second, first) if order == "day" else date(year, first, second)


def _read_time(text: str) -> time:
    found = _TIME.search(text)
    if not found:
        return time()
    hour, half = int(found[1]), (found[4] or "").lower()[:1]
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return time(hour, int(found[2]), int(found[3] or 0))


def read_length(text: str, unit: float) -> int:
    """A length in whole milliseconds: 0:45:0, 12:30 (minutes), 1 h 5 min, or a number of units.

    Args:
        text: the cell.
        unit: milliseconds that a bare number counts.

    Raises:
        ValueError: it is none of these, or longer than a week.
    """
    clock = _CLOCK.fullmatch(text)
    worded = _WORDS.findall(text)
    if clock:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        length: float = ((hours * 60 + minutes) * 60 + seconds) * 1000
    elif worded and not _WORDS.sub("", text).strip(" ,"):
        length = sum(_decimal(number) * _UNITS[word.lower()] for number, word in worded)
    elif _NUMBER.fullmatch(text):
        length = _decimal(text) * unit
    else:
        raise ValueError(text)
    if length > _LONGEST:
        raise ValueError(text)
    return math.floor(length + 0.5)


def read_rating(text: str) -> int:
    """A whole number from 0 to 10; 7.0 and 7/10 are too.

    Raises:
        ValueError: it is not; nothing is rounded or stretched from another scale.
    """
    value = _decimal(text.removesuffix("/10"))
    if value not in range(11):
        raise ValueError(text)
    return int(value)


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))
