"""Tables of well-known apps, known by the names of their columns, where names alone mislead.

Only formats that could be verified: by their own sources, or as several importers read
them.

- Insight Timer: `Started At,Duration,Preset,Activity`, month first, H:M:S.
- Meditate for GNOME: `start_time_unix,duration_secs,mode,label,note`.
- Apple's mindful minutes, as a table of HealthKit's own words; its states of mind.
- Samsung Health: moments in UTC, a column with the offset, lengths in milliseconds.
- Bearable, eMoods, Loop Habit Tracker: diaries, a row for each day or entry.
"""

import re
from typing import Final

from unclench.store.exchange.columns import Columns, Field, Kind
from unclench.store.exchange.csv_table import CsvTable
from unclench.store.exchange.lengths import Lengths

MINDFUL: Final = "HKCategoryTypeIdentifierMindfulSession"
_APPLE: Final = {"type", "startDate", "endDate"}
_BEARABLE: Final = {"date", "category", "rating/amount", "detail"}
_EMOODS: Final = ("depress", "elevat", "irritab", "anxi")
_LOOP: Final = frozenset(
    {"-1", "0", "1", "2", "3", "YES_MANUAL", "YES_AUTO", "NO", "UNKNOWN", "SKIP"}
)
_SAMSUNGS: Final = re.compile(r"UTC[+-]\d{4}")
_SAMSUNG: Final[dict[str, Field]] = {
    "start_time": "started",
    "end_time": "ended",
    "duration": "duration",
    "title": "exercise",
    "comment": "note",
}


def preset_of(table: CsvTable) -> Columns | None:
    """How the table of a known app is read; None for any other."""
    names = table.header
    if names == ("Started At", "Duration", "Preset", "Activity"):
        return Columns(
            {"started": 0, "duration": 1, "exercise": 3}, "month", preset="Insight Timer"
        )
    if names == ("start_time_unix", "duration_secs", "mode", "label", "note"):
        places: dict[Field, int] = {"started": 0, "duration": 1, "exercise": 3, "note": 4}
        return Columns(places, lengths=Lengths("s"), preset="Meditate")
    return _apple(table) or _samsung(table) or _diary(table)


def _apple(table: CsvTable) -> Columns | None:
    names = table.header
    if _APPLE.issubset(names):
        kind = names.index("type")
        if not any(cell.startswith("HK") for cell in table.column(kind)):
            return None
        places: dict[Field, int] = {}
        places |= {"started": names.index("startDate"), "ended": names.index("endDate")}
        if "sourceName" in names:
            places["exercise"] = names.index("sourceName")
        return Columns(places, preset="Apple Health", only=(kind, MINDFUL))
    if {"Start", "Valence", "Labels"}.issubset(names):
        return Columns({"started": names.index("Start")}, kind="check-ins", preset="Apple Health")
    return None


def _samsung(table: CsvTable) -> Columns | None:
    names = [name.rpartition(".")[2] for name in table.header]
    if not {"start_time", "time_offset"}.issubset(names):
        return None
    if "datauuid" not in names:  # somebody left it out; then the form of the offsets tells
        offsets = table.column(names.index("time_offset"))
        if not offsets or not all(map(_SAMSUNGS.fullmatch, offsets)):
            return None
    places = {field: names.index(name) for name, field in _SAMSUNG.items() if name in names}
    kind: Kind = "sessions"
    if "score" in names:  # of stress, on a scale of its own
        kind = "check-ins"
        places = {"started": places["started"]}
    offset = names.index("time_offset")
    return Columns(places, lengths=Lengths("ms"), kind=kind, preset="Samsung Health", offset=offset)


def _diary(table: CsvTable) -> Columns | None:
    names = [name.casefold() for name in table.header]
    if _BEARABLE.issubset(names):
        places: dict[Field, int] = {"started": names.index("date")}
        if "notes" in names:
            places["note"] = names.index("notes")
        return Columns(places, kind="check-ins", preset="Bearable")
    if all(any(word in name for name in names) for word in _EMOODS) and "date" in names:
        return Columns({"started": names.index("date")}, kind="check-ins", preset="eMoods")
    return _loop(table)


def _loop(table: CsvTable) -> Columns | None:
    """A column of marks for each habit, or one of a single habit beside its notes."""
    names = [name.casefold() for name in table.header]
    if names[:1] != ["date"] or not table.rows:
        return None
    places: dict[Field, int] = {"started": 0}
    width = len(names)
    if names == ["date", "value", "notes"]:
        places["note"] = width = 2
    marks = (cell for _line, cells in table.rows for cell in cells[1:width] if cell)
    if not _LOOP.issuperset(marks):
        return None
    return Columns(places, kind="check-ins", preset="Loop Habit Tracker")
