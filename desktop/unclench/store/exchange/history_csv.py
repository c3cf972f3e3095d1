"""The sessions of the history as CSV: one row for each, safe to open in a spreadsheet."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice, zip_longest
from typing import Any

from unclench.domain.session import Session
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.exchange import value_checks as must_be
from unclench.store.exchange.csv_table import CsvTable
from unclench.store.exchange.dates import Order, order_of, read_moment
from unclench.store.exchange.imports import FileContents, ImportProblem
from unclench.store.exchange.records import DETAILS, SESSION, Record, missing
from unclench.store.exchange.remembered import Remembered
from unclench.store.sessions import RATINGS

_TEXTS = ("id", "exercise_id", "title", "kind", "note", "run_id", "trial_id")
_PLACES = ("run_week", "run_step", "trial_pair", "trial_part")
_NUMBERS = frozenset({"planned_ms", "played_ms", *_PLACES, *RATINGS})
_REASONS = frozenset(map(missing, RATINGS))
_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_ENOUGH = 2000  # moments, to see whether the day or the month stands first
_LIKED = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False, "": None}
_WHOLE = re.compile(r"-?[0-9]{1,15}")
_GROUPED = re.compile(r"[0-9]{1,3}([., '’\xa0\u202f])[0-9]{3}(?:\1[0-9]{3})*(?:[.,]0{1,2})?")
_GROUPS = re.compile(r"[., '’\xa0\u202f](?=[0-9]{3})")
_ZEROS = re.compile(r"[.,]0{1,2}$")


def export_csv(sessions: Iterable[Session]) -> str:
    """The sessions, in the order given, as CSV. To be written as UTF-8, line ends untouched."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(SESSION.checks)
    writer.writerows(_cells(SESSION.write(session)) for session in sessions)
    return text.getvalue()


_UNKNOWN = QT_TRANSLATE_NOOP("import", '"{name}" isn\'t known here; the column is left out')
_GONE = QT_TRANSLATE_NOOP("import", 'there is no column "{name}"')
_OTHER_COUNT = QT_TRANSLATE_NOOP("import", "expected {expected} cells, not {found}")


def read_ours(table: CsvTable) -> FileContents:
    """What is in an exported table, and what is wrong with the rest.

    A spreadsheet may have moved, added or left out what it likes: columns go by their names, cells
    that are missing at the end are empty, and a column that isn't ours, or that a session can do
    without, is told once.
    """
    known = ((name, name.casefold()) for name in table.header)
    header = (small if small in SESSION.checks else name for name, small in known)
    table = replace(table, header=tuple(header))
    found = FileContents(problems=list(table.problems))
    for name in table.header:
        if name and name not in SESSION.checks:
            words = fill(_UNKNOWN, name=name[:80])
            found.problems.append(ImportProblem(table.header_line, words, name[:80], kept=True))
    lost = _lost(table)
    found.problems += (
        ImportProblem(table.header_line, fill(_GONE, name=name), name, kept=True) for name in lost
    )
    order = order_of(_moments(table))
    read = Remembered(partial(_moment, order=order))
    for line, cells in table.rows:
        if len(cells) > len(table.header):
            words = fill(_OTHER_COUNT, expected=len(table.header), found=len(cells))
            found.problems.append(ImportProblem(line, words))
        else:
            found.take(
                line, *SESSION.read(_record(table.header, cells, read), lost), found.sessions
            )
    return found


def _lost(table: CsvTable) -> list[str]:
    """The columns that a session can do without and has to, where those it needs are there."""
    gone = [name for name in SESSION.checks if name not in (*table.header, *SESSION.optional)]
    return gone if all(name in SESSION.spares for name in gone) else []


def _moments(table: CsvTable) -> list[str]:
    """The moments that a spreadsheet wrote in its own way."""
    place = table.header.index("started_at") if "started_at" in table.header else None
    different = dict.fromkeys(table.column(place))
    return list(islice((cell for cell in different if must_be.moment(cell)), _ENOUGH))


def _cells(record: Record) -> Iterable[object]:
    for name in _TEXTS:
        if _FORMULA.match(record[name] or ""):
            record[name] = f"'{record[name]}"
    record["liked"] = {True: "yes", False: "no"}.get(record["liked"], "")
    for name in DETAILS:
        record[name] = json.dumps(record[name], ensure_ascii=False) if record[name] else ""
    return record.values()


def _record(header: Sequence[str], cells: Sequence[str], moment: Callable[[str], str]) -> Record:
    return {
        name: moment(cell) if name == "started_at" else _value(name, cell)
        for name, cell in zip_longest(header, cells, fillvalue="")
        if name in SESSION.checks
    }


def _moment(cell: str, order: Order | None) -> str:
    """A moment as we write it, also where a spreadsheet wrote it in its own way."""
    if not must_be.moment(cell):
        return cell
    try:
        return read_moment(cell, order).astimezone().isoformat(timespec="milliseconds")
    except (ValueError, OverflowError, OSError):
        return cell  # which is told as a fault


def _value(name: str, cell: str) -> Any:
    if name in _REASONS or name == "source":
        return cell or None
    if name == "liked":
        return _LIKED.get(cell.strip().casefold(), cell)
    if name in _NUMBERS:
        return _number(cell.strip())
    if name in DETAILS:
        return _detail(name, cell)
    plain = cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
    return plain or None if name in {"run_id", "trial_id"} else plain


def _number(cell: str) -> int | str | None:
    """A whole number, also as a spreadsheet shows one: 180,000 and 7.00."""
    plain = _ZEROS.sub("", _GROUPS.sub("", cell) if _GROUPED.fullmatch(cell) else cell)
    return int(plain) if _WHOLE.fullmatch(plain) else cell or None


def _detail(name: str, cell: str) -> Any:
    if not cell:
        return {} if name == "areas" else []
    try:
        return json.loads(cell)
    except (RecursionError, ValueError):
        return cell  # which is told as a fault
