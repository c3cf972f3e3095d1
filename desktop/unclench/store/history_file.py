"""The history as a file: JSON or CSV, out and back in with no loss and no duplicates.

Both hold the same columns, one record for each session:

- id: text, the same wherever the session is imported;
- exercise_id, title, kind: what was played;
- started_at: ISO 8601 with the offset from UTC of the place, to the millisecond;
- planned_ms, played_ms: whole milliseconds; progress: running, completed or ended_early;
- stress_before, pain_before, stress_after, pain_after: a whole number from 0 to 10, or nothing
  (null) with the reason in the column of that name and `_missing`: skipped, ended_early, hidden
  or not_asked;
- note: text.

JSON is `{"unclench_history": 1, "sessions": [...]}`. CSV is UTF-8 after RFC 4180, its first line
names the columns. There, a text that a spreadsheet would take for a formula (it starts with one of
= + - @, a tab or a line break, or with apostrophes and then one of them) carries an apostrophe in
front, which the import takes off again.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Any

from unclench.domain.session import Session
from unclench.store.database import Database
from unclench.store.errors import in_words
from unclench.store.history_record import COLUMNS, MISSING, NUMBERS, Value, from_record, to_record
from unclench.store.sessions import Sessions

FORMAT = 1
_KEY = "unclench_history"
_LIST_DEPTH = 2  # of brackets, inside which the sessions stand
_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_WHOLE = re.compile(r"-?[0-9]{1,15}")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],]|[^\s{}\[\],"]+')
_NOT_OURS = "this is neither a history in JSON nor one in CSV, as Unclench exports them"
_NEWER = "this history was made by a newer version of Unclench"
_SHAPE = f'expected {{"{_KEY}": {FORMAT}, "sessions": [...]}}'


@dataclass(frozen=True)
class ImportProblem:
    """What is wrong in an imported file, at `line` (from 1), as a plain sentence."""

    line: int
    message: str


@dataclass(frozen=True)
class ImportResult:
    """How many sessions were added, how many were known before, and what could not be read."""

    new: int
    duplicates: int
    problems: tuple[ImportProblem, ...]


_Found = tuple[list[Session], list[ImportProblem]]


def export_json(sessions: Iterable[Session]) -> str:
    """The sessions, in the order given, as JSON with one of them on each line."""
    rows = ",\n".join(json.dumps(to_record(item), ensure_ascii=False) for item in sessions)
    return f'{{"{_KEY}": {FORMAT}, "sessions": [\n{rows}\n]}}\n'


def export_csv(sessions: Iterable[Session]) -> str:
    """The sessions, in the order given, as CSV. To be written as UTF-8, line ends untouched."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for session in sessions:
        writer.writerow(_shielded(value) for value in to_record(session).values())
    return text.getvalue()


def import_history(database: Database, path: Path, *, partial: bool = False) -> ImportResult:
    """Add the sessions in the file at `path` that are not known yet, in one transaction.

    A session whose id is known stays as it is and counts as a duplicate. With problems nothing is
    written, unless `partial` asks for what could be read.

    Raises:
        StoreError: the file or the database can't be used.
    """
    with in_words(path):
        content = path.read_bytes()
    sessions, problems = read_history(content)
    if problems and not partial:
        return ImportResult(0, 0, tuple(problems))
    new = Sessions(database).add_new(sessions)
    return ImportResult(new, len(sessions) - new, tuple(problems))


def read_history(content: bytes) -> _Found:
    """The sessions in an exported file, told by what is in it, and what is wrong with the rest."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        return [], [ImportProblem(line, "this is not UTF-8 text")]
    if text.lstrip().startswith(("{", "[")):
        return _read_json(text)
    return _read_csv(text)


def _read_json(text: str) -> _Found:
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as fault:
        return [], [ImportProblem(fault.lineno, f"this is not JSON: {fault.msg}")]
    except (RecursionError, ValueError):  # brackets in brackets, a number of thousands of digits
        return [], [ImportProblem(1, _NOT_OURS)]
    wrong = _envelope_fault(whole)
    if wrong:
        return [], [ImportProblem(1, wrong)]
    read = [from_record(record) for record in whole["sessions"]]
    clean = all(isinstance(item, Session) for item in read)
    lines = repeat(1) if clean else _lines(text)  # worked out only to report a fault
    return _sorted_out(zip(lines, read, strict=False))


def _envelope_fault(whole: Any) -> str | None:
    version = whole.get(_KEY) if isinstance(whole, dict) else None
    if type(version) is not int or version < 1:
        return _NOT_OURS
    if version > FORMAT:
        return _NEWER
    if whole.keys() != {_KEY, "sessions"} or not isinstance(whole["sessions"], list):
        return _SHAPE
    return None


def _lines(text: str) -> Iterator[int]:
    """The line on which each session starts, in JSON that is known to be right."""
    line, seen, depth, next_starts = 1, 0, 0, False
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if next_starts and mark != "]":
            line, seen = line + text.count("\n", seen, token.start()), token.start()
            yield line
        depth += (mark in "{[") - (mark in "}]")
        next_starts = depth == _LIST_DEPTH and mark in "[,"


def _read_csv(text: str) -> _Found:
    delimiter = max(",;\t", key=text.partition("\n")[0].count)  # some spreadsheets save with ;
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    read: list[tuple[int, Session | list[str]]] = []
    try:
        header = next(rows, [])
        if "id" not in header or "exercise_id" not in header:
            return [], [ImportProblem(1, _NOT_OURS)]
        line = rows.line_num + 1
        for cells in rows:
            if cells:
                read.append((line, _from_cells(header, cells)))
            line = rows.line_num + 1
    except csv.Error as fault:
        read.append((rows.line_num, [f"this is not CSV: {fault}"]))
    return _sorted_out(read)


def _from_cells(header: list[str], cells: list[str]) -> Session | list[str]:
    if len(cells) != len(header):
        return [f"expected {len(header)} cells, not {len(cells)}"]
    return from_record({name: _plain(name, cell) for name, cell in zip(header, cells, strict=True)})


def _sorted_out(read: Iterable[tuple[int, Session | list[str]]]) -> _Found:
    sessions: list[Session] = []
    problems: list[ImportProblem] = []
    for line, item in read:
        if isinstance(item, Session):
            sessions.append(item)
        else:
            problems += [ImportProblem(line, message) for message in item]
    return sessions, problems


def _shielded(value: Value) -> Value:
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value


def _plain(name: str, cell: str) -> Value:
    if name in MISSING.values():
        return cell or None
    if name in NUMBERS:
        return int(cell) if _WHOLE.fullmatch(cell) else cell or None
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
