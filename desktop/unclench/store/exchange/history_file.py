"""The history as a file: JSON or CSV, out and back in with no loss and no duplicates.

JSON holds everything: `{"unclench_history": 2, "sessions": [...], "check_ins": [...],
"week_reviews": [...]}`. Version 1 had sessions alone and no details; it is still read.

A session has, as JSON and as the columns of CSV (one row for each session):

- id: text, the same wherever the session is imported;
- exercise_id, title, kind: what was played;
- started_at: ISO 8601 with the offset from UTC of the place, to the millisecond;
- planned_ms, played_ms: whole milliseconds; progress: running, completed or ended_early;
- stress_before, pain_before, stress_after, pain_after: a whole number from 0 to 10, or nothing
  (null) with the reason in the column of that name and `_missing`: skipped, ended_early, hidden
  or not_asked;
- note: text;
- areas: the body parts that were spared, as an object from part to mode; answers: what was written
  on a worksheet, as a list of objects of field, prompt and value. In CSV both are JSON in a cell,
  empty where there is nothing.

A check-in has id, at (like started_at), stress, pain and rested (each with `_missing`), signs (a
list of ids) and note. A week review has id, at, average, enjoyment and activity (0 to 10).

CSV is UTF-8 after RFC 4180, its first line names the columns. There, a text that a spreadsheet
would take for a formula (it starts with one of = + - @, a tab or a line break, or with apostrophes
and then one of them) carries an apostrophe in front, which the import takes off again.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

from unclench.domain.session import CheckIn, Session, WeekReview
from unclench.store.database import Database
from unclench.store.errors import in_words
from unclench.store.exchange.check_in_record import (
    from_check_in,
    from_review,
    to_check_in,
    to_review,
)
from unclench.store.exchange.history_record import (
    COLUMNS,
    DETAILS,
    MISSING,
    NUMBERS,
    Value,
    from_record,
    to_record,
)
from unclench.store.exchange.imports import (
    FileContents,
    ImportPreview,
    ImportProblem,
    ImportResult,
    carry_out,
    preview,
)
from unclench.store.sessions import RATINGS

FORMAT = 2
_KEY = "unclench_history"
_LIST_DEPTH = 2  # of brackets, inside which the entries stand
_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_WHOLE = re.compile(r"-?[0-9]{1,15}")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],]|[^\s{}\[\],"]+')
_NOT_OURS = "this is neither a history in JSON nor one in CSV, as Unclench exports them"
_NEWER = "this history was made by a newer version of Unclench"
_LISTS = {1: ("sessions",), 2: ("sessions", "check_ins", "week_reviews")}
_READERS: dict[str, Callable[[object], object]] = {
    "sessions": from_record,
    "check_ins": to_check_in,
    "week_reviews": to_review,
}


def export_json(
    sessions: Iterable[Session],
    check_ins: Iterable[CheckIn] = (),
    reviews: Iterable[WeekReview] = (),
) -> str:
    """All of it, in the order given, as JSON with one entry on each line."""
    lists = {
        "sessions": map(to_record, sessions),
        "check_ins": map(from_check_in, check_ins),
        "week_reviews": map(from_review, reviews),
    }
    written = (f'"{name}": [\n{_rows(records)}\n]' for name, records in lists.items())
    return f'{{"{_KEY}": {FORMAT}, {", ".join(written)}}}\n'


def _rows(records: Iterable[dict[str, Any]]) -> str:
    return ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)


def export_csv(sessions: Iterable[Session]) -> str:
    """The sessions, in the order given, as CSV. To be written as UTF-8, line ends untouched."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow((*COLUMNS, *DETAILS))
    writer.writerows(map(_cells, sessions))
    return text.getvalue()


def import_history(database: Database, path: Path, *, partial: bool = False) -> ImportResult:
    """Add what the file at `path` holds and is not known yet, in one transaction.

    What has a known id stays as it is and counts as a duplicate. With problems nothing is written,
    unless `partial` asks for what could be read.

    Raises:
        StoreError: the file or the database can't be used.
    """
    found = preview_history(database, path)
    if found.problems and not partial:
        return ImportResult(0, 0, found.problems)
    return carry_out(database, found)


def preview_history(database: Database, path: Path) -> ImportPreview:
    """What `import_history` would add; `imports.carry_out` adds it.

    Raises:
        StoreError: the file or the database can't be used.
    """
    with in_words(path):
        content = path.read_bytes()
    return preview(database, read_history(content))


def read_history(content: bytes) -> FileContents:
    """What is in an exported file, told by its content, and what is wrong with the rest."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        return _wrong(line, "this is not UTF-8 text")
    if text.lstrip().startswith(("{", "[")):
        return _read_json(text)
    return _read_csv(text)


def _wrong(line: int, message: str) -> FileContents:
    return FileContents(problems=[ImportProblem(line, message)])


def _read_json(text: str) -> FileContents:
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as fault:
        return _wrong(fault.lineno, f"this is not JSON: {fault.msg}")
    except (RecursionError, ValueError):  # brackets in brackets, a number of thousands of digits
        return _wrong(1, _NOT_OURS)
    wrong = _envelope_fault(whole)
    if wrong:
        return _wrong(1, wrong)
    read = [
        (name, _READERS[name](record))
        for name, records in whole.items()
        if name in _READERS
        for record in records
    ]
    clean = not any(isinstance(item, list) for _name, item in read)
    lines = repeat(1) if clean else _lines(text)  # worked out only to report a fault
    found = FileContents()
    places: dict[str, list[Any]] = {
        "sessions": found.sessions,
        "check_ins": found.check_ins,
        "week_reviews": found.reviews,
    }
    for line, (name, item) in zip(lines, read, strict=False):
        _sort_out(line, item, places[name], found.problems)
    return found


def _sort_out(line: int, item: Any, good: list[Any], problems: list[ImportProblem]) -> None:
    if isinstance(item, list):
        problems += [ImportProblem(line, message) for message in item]
    else:
        good.append(item)


def _envelope_fault(whole: Any) -> str | None:
    version = whole.get(_KEY) if isinstance(whole, dict) else None
    if type(version) is not int or version < 1:
        return _NOT_OURS
    if version > FORMAT:
        return _NEWER
    names = _LISTS[version]
    if whole.keys() != {_KEY, *names} or not all(isinstance(whole[n], list) for n in names):
        return _shape(version)
    return None


def _shape(version: int) -> str:
    lists = ", ".join(f'"{name}": [...]' for name in _LISTS[version])
    return f'expected {{"{_KEY}": {version}, {lists}}}'


def _lines(text: str) -> Iterator[int]:
    """The line on which each entry starts, in JSON that is known to be right."""
    line, seen, depth, next_starts = 1, 0, 0, False
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if next_starts and mark != "]":
            line, seen = line + text.count("\n", seen, token.start()), token.start()
            yield line
        depth += (mark in "{[") - (mark in "}]")
        next_starts = depth == _LIST_DEPTH and mark in "[,"


def _read_csv(text: str) -> FileContents:
    delimiter = max(",;\t", key=text.partition("\n")[0].count)  # some spreadsheets save with ;
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found = FileContents()
    try:
        header = next(rows, [])
        if "id" not in header or "exercise_id" not in header:
            return _wrong(1, _NOT_OURS)
        line = rows.line_num + 1
        for cells in rows:
            if cells:
                _sort_out(line, _from_cells(header, cells), found.sessions, found.problems)
            line = rows.line_num + 1
    except csv.Error as fault:
        found.problems.append(ImportProblem(rows.line_num, f"this is not CSV: {fault}"))
    return found


def _from_cells(header: list[str], cells: list[str]) -> Session | list[str]:
    if len(cells) != len(header):
        return [f"expected {len(header)} cells, not {len(cells)}"]
    return from_record({name: _plain(name, cell) for name, cell in zip(header, cells, strict=True)})


def _cells(session: Session) -> list[Value]:
    """The cells of a row. Ten years have many: only texts are looked at for formulas."""
    texts = [session.id, session.exercise_id, session.title, session.kind, session.note]
    if any(map(_FORMULA.match, texts)):
        texts = [f"'{text}" if _FORMULA.match(text) else text for text in texts]
    *before, note = texts
    moment = session.started_at.isoformat(timespec="milliseconds")
    cells = [*before, moment, session.planned_ms, session.played_ms, session.progress]
    for name in RATINGS:
        rating = getattr(session, name)
        cells += (rating.value, rating.missing)
    if not session.areas and not session.answers:
        return [*cells, note, "", ""]
    record = to_record(session)
    details = (json.dumps(record[name], ensure_ascii=False) for name in DETAILS)
    return [*cells, note, *details]


def _plain(name: str, cell: str) -> Value:
    if name in MISSING.values():
        return cell or None
    if name in NUMBERS:
        return int(cell) if _WHOLE.fullmatch(cell) else cell or None
    if name in DETAILS:
        return _detail(name, cell)
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _detail(name: str, cell: str) -> Value:
    if not cell:
        return {} if name == "areas" else []
    try:
        return json.loads(cell)
    except (RecursionError, ValueError):
        return cell  # which is told as a fault
