"""The sessions of the history as CSV: one row for each, safe to open in a spreadsheet."""

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Any

from unclench.domain.session import Session
from unclench.store.exchange.csv_table import CsvTable
from unclench.store.exchange.imports import FileContents, ImportProblem
from unclench.store.exchange.records import DETAILS, SESSION, Record, missing
from unclench.store.sessions import RATINGS

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


def read_ours(table: CsvTable) -> FileContents:
    """What is in an exported table, and what is wrong with the rest.

    A spreadsheet may have moved, added or left out what it likes: columns go by their names, cells
    that are missing at the end are empty, and a column that isn't ours is told once.
    """
    found = FileContents(problems=list(table.problems))
    for name in table.header:
        if name and name not in SESSION.checks:
            words = f'"{name[:80]}" is not known here; the column is left out'
            found.problems.append(ImportProblem(table.header_line, words, name[:80], kept=True))
    for line, cells in table.rows:
        found.take(line, _from_cells(table.header, cells), found.sessions)
    return found


def _cells(record: Record) -> Iterable[object]:
    for name in _TEXTS:
        if _FORMULA.match(record[name]):
            record[name] = f"'{record[name]}"
    for name in DETAILS:
        record[name] = json.dumps(record[name], ensure_ascii=False) if record[name] else ""
    return record.values()


def _from_cells(header: Sequence[str], cells: Sequence[str]) -> Session | list[str]:
    if len(cells) > len(header):
        return [f"expected {len(header)} cells, not {len(cells)}"]
    record = {
        name: _value(name, cell)
        for name, cell in zip_longest(header, cells, fillvalue="")
        if name in SESSION.checks
    }
    return SESSION.read(record)


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
