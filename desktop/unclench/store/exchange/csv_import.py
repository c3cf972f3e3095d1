"""Any CSV of past sessions, by matching its columns: guessed, looked at, then imported.

    table = read_table(path.read_bytes())
    columns = guess_columns(table)          # the person may change them
    preview = preview_table(database, table, columns)
    carry_out(database, preview)            # when confirmed

Presets are for formats that could be verified: Insight Timer's (`Started At,Duration,Preset,
Activity`, month first, H:M:S; as three independent importers read it) and that of Meditate for
GNOME (`start_time_unix,duration_secs,mode,label,note`; as its own source writes it).
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from unclench.domain.session import NOT_ASKED, Rating, Session
from unclench.store.columns import milliseconds
from unclench.store.database import Database
from unclench.store.exchange.csv_table import (
    CsvTable,
    Order,
    order_of,
    read_length,
    read_moment,
    read_rating,
    read_table,
)
from unclench.store.exchange.history_values import shown
from unclench.store.exchange.imports import (
    FileContents,
    ImportPreview,
    ImportProblem,
    carry_out,
    preview,
)
from unclench.store.sessions import Sessions

__all__ = ["Columns", "CsvTable", "carry_out", "guess_columns", "preview_table", "read_table"]

Field = Literal[
    "started",
    "time",
    "duration",
    "exercise",
    "note",
    "stress_before",
    "stress_after",
    "pain_before",
    "pain_after",
]
NEEDED: Final[tuple[Field, ...]] = ("started", "duration")
_ASKED: Mapping[Field, str] = {"started": "the date", "duration": "the length"}
SECOND, MINUTE, HOUR = 1000, 60_000, 3_600_000  # milliseconds

_WORDS: Mapping[Field, str] = {
    "stress_before": r"(stress|tension|anxiety).*(before|pre|start)|(before|pre).*(stress|tension)",
    "stress_after": r"(stress|tension|anxiety).*(after|post|end)|(after|post).*(stress|tension)",
    "pain_before": r"pain.*(before|pre|start)|(before|pre).*pain",
    "pain_after": r"pain.*(after|post|end)|(after|post).*pain",
    "duration": r"duration|length|minutes|seconds|\bmins?\b|elapsed",
    "started": r"start|date|day|when|timestamp",
    "time": r"\btime\b",
    "exercise": r"exercise|activity|session|title|name|label|type|technique|preset|kind",
    "note": r"note|comment|journal|remark|description",
}
_KINDS = {
    "breathing": r"breath",
    "sleep": r"sleep|nap",
    "movement": r"yoga|walk|tai.?chi|qi.?gong|stretch|movement",
    "muscle-relaxation": r"muscle|pmr|progressive",
}
_UNITS = {
    r"\bms\b|milli": 1,
    r"sec|\bs\b": SECOND,
    r"hour|\bh(rs?)?\b": HOUR,
}
_NAMELESS = "Imported session"


@dataclass(frozen=True)
class Columns:
    """Which column of a table holds what, by its place; what is not there was not recorded.

    `order` says how to read 03/04/2026; `unit` is how many milliseconds a bare number in the
    duration counts; `certain` is False when the dates could be read both ways.
    """

    places: Mapping[Field, int]
    order: Order = "month"
    unit: float = MINUTE
    preset: str | None = None
    certain: bool = True

    @property
    def missing(self) -> tuple[Field, ...]:
        """What still needs a column before anything can be imported."""
        return tuple(name for name in NEEDED if name not in self.places)


_PRESETS: Mapping[tuple[str, ...], Columns] = {
    ("Started At", "Duration", "Preset", "Activity"): Columns(
        {"started": 0, "duration": 1, "exercise": 3}, preset="Insight Timer"
    ),
    ("start_time_unix", "duration_secs", "mode", "label", "note"): Columns(
        {"started": 0, "duration": 1, "exercise": 3, "note": 4}, unit=SECOND, preset="Meditate"
    ),
}


def guess_columns(table: CsvTable) -> Columns:
    """What the columns seem to hold, by their names and, for dates, by what stands in them."""
    known = _PRESETS.get(tuple(table.header))
    if known:
        return known
    names = [re.sub(r"[_\-]+", " ", name).casefold() for name in table.header]
    places: dict[Field, int] = {}
    for field, words in _WORDS.items():
        for place, name in enumerate(names):
            if place not in places.values() and re.search(words, name):
                places[field] = place
                break
    if "time" in places and "started" not in places:
        places["started"] = places.pop("time")
    heading = names[places["duration"]] if "duration" in places else ""
    unit = next((size for words, size in _UNITS.items() if re.search(words, heading)), MINUTE)
    return _with_order(table, Columns(places, unit=unit))


def _with_order(table: CsvTable, columns: Columns) -> Columns:
    place = columns.places.get("started")
    dates = [
        cells[place] for _line, cells in table.rows if place is not None and place < len(cells)
    ]
    order = order_of(dates)
    iso = all(re.match(r"\d{4}|\d{9,}", text) for text in dates)
    return Columns(columns.places, order or "month", columns.unit, None, order is not None or iso)


def preview_table(database: Database, table: CsvTable, columns: Columns) -> ImportPreview:
    """What the table would add: new, known already, unreadable with line and reason.

    Nothing is written; `carry_out` does that. The same rows have the same ids each time, so a
    second import adds nothing. A session with the same start and length also counts as known.

    Raises:
        StoreError: the database can't be read.
    """
    if columns.missing:
        what = " and ".join(_ASKED[name] for name in columns.missing)
        return ImportPreview((), (), (), 0, (ImportProblem(1, f"no column was chosen for {what}"),))
    found = FileContents(problems=list(table.problems))
    titles = {title.casefold(): name for name, title in Sessions(database).played()}
    for line, cells in table.rows:
        try:
            found.sessions.append(_session(_Row(cells, columns), columns, titles))
        except ValueError as fault:
            found.problems.append(ImportProblem(line, str(fault)))
    played = database.rows("SELECT started / 1000, played_ms FROM session")
    compared = preview(database, found)
    known = {(start, length) for start, length in played}
    new = tuple(
        session
        for session in compared.sessions
        if (milliseconds(session.started_at) // 1000, session.played_ms) not in known
    )
    duplicates = compared.duplicates + len(compared.sessions) - len(new)
    return ImportPreview(new, (), (), duplicates, compared.problems)


class _Row:
    """The cells of one row by what they hold; "" where there is none."""

    def __init__(self, cells: list[str], columns: Columns) -> None:
        self._cells = cells
        self._columns = columns

    def __getitem__(self, name: Field) -> str:
        place = self._columns.places.get(name, len(self._cells))
        return self._cells[place] if place < len(self._cells) else ""


def _session(row: _Row, columns: Columns, titles: Mapping[str, str]) -> Session:
    started = _started(row, columns)
    try:
        length = read_length(row["duration"], columns.unit)
    except ValueError:
        raise ValueError(f"the duration {shown(row['duration'])} can't be read") from None
    title = row["exercise"][:80] or _NAMELESS
    name = titles.get(title.casefold()) or f"imported-{_slug(title)}"
    key = f"{milliseconds(started)}|{length}|{title}"
    return Session(
        id=hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:32],
        exercise_id=name,
        title=title,
        kind=next(
            (kind for kind, words in _KINDS.items() if re.search(words, title.casefold())),
            "mindfulness",
        ),
        started_at=started,
        planned_ms=length,
        played_ms=length,
        progress="completed",
        note=row["note"],
        stress_before=_rating(row, "stress_before"),
        stress_after=_rating(row, "stress_after"),
        pain_before=_rating(row, "pain_before"),
        pain_after=_rating(row, "pain_after"),
    )


def _started(row: _Row, columns: Columns) -> datetime:
    text = f"{row['started']} {row['time']}".strip()
    try:
        moment = read_moment(text, columns.order)
    except (ValueError, OverflowError, OSError):
        raise ValueError(f"the date {shown(text)} can't be read") from None
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _rating(row: _Row, name: Field) -> Rating:
    text = row[name]
    try:
        return Rating(read_rating(text)) if text else NOT_ASKED
    except ValueError:
        words = name.replace("_", " ")
        raise ValueError(f"{words} is {shown(text)}, not a whole number from 0 to 10") from None


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:40] or "session"
