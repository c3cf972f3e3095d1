"""The sessions of the history as CSV: one row for each, safe to open in a spreadsheet."""

import csv
import io
import json
import re
from collections.abc import Iterable
from typing import Any

from unclench.domain.session import Session
from unclench.store.exchange.csv_table import rows_of
from unclench.store.exchange.history_json import NOT_OURS
from unclench.store.exchange.imports import FileContents
from unclench.store.exchange.records import DETAILS, SESSION, Record, missing
from unclench.store.sessions import RATINGS

_OURS = {"id", "exercise_id"}  # columns by which an export of ours is known
_TEXTS = ("id", "exercise_id", "title", "kind", "note")
_NUMBERS = frozenset({"planned_ms", "played_ms", *RATINGS})
_REASONS = frozenset(map(missing, RATINGS))
_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_WHOLE = re.compile(r"-?[0-9]{1,15}")


def export_csv(sessions: Iterable[Session]) -> str:
    """The sessions, in the order given, as CSV. To be written as UTF-8, line ends untouched."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(SESSION.checks)
    writer.writerows(_cells(SESSION.write(session)) for session in sessions)
    return text.getvalue()


def read_csv(text: str) -> FileContents:
    """What is in an exported table, and what is wrong with the rest."""
    found = FileContents()
    rows = rows_of(text, found.problems)
    _line, header = next(rows, (1, list[str]()))
    if not found.problems and not is_ours(header):
        return FileContents.wrong(1, NOT_OURS)
    for line, cells in rows:
        if cells:
            found.take(line, _from_cells(header, cells), found.sessions)
    return found


def is_ours(header: Iterable[str]) -> bool:
    """Whether a table with these columns came from `export_csv`."""
    return _OURS.issubset(header)


def _cells(record: Record) -> Iterable[object]:
    for name in _TEXTS:
        if _FORMULA.match(record[name]):
            record[name] = f"'{record[name]}"
    for name in DETAILS:
        record[name] = json.dumps(record[name], ensure_ascii=False) if record[name] else ""
    return record.values()


def _from_cells(header: list[str], cells: list[str]) -> Session | list[str]:
    if len(cells) != len(header):
        return [f"expected {len(header)} cells, not {len(cells)}"]
    return SESSION.read(
        {name: _value(name, cell) for name, cell in zip(header, cells, strict=True)}
    )


def _value(name: str, cell: str) -> Any:
    if name in _REASONS:
        return cell or None
    if name in _NUMBERS:
        return int(cell) if _WHOLE.fullmatch(cell) else cell or None
    if name in DETAILS:
        return _detail(name, cell)
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _detail(name: str, cell: str) -> Any:
    if not cell:
        return {} if name == "areas" else []
    try:
        return json.loads(cell)
    except (RecursionError, ValueError):
        return cell  # which is told as a fault
