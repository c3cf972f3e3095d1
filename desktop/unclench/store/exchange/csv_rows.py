"""The rows of a CSV text, each with the line on which it starts; damage costs its own line alone.

A text after the rules is read by Python's `csv`. Where it breaks them (a quotation mark inside a
quoted note, one that is never closed), a mark ends its cell only before a separator or the end of
the line, and a row that can't be told from its neighbours is told as a problem.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.exchange.imports import ImportProblem
from unclench.store.exchange.text import MOST_BYTES

MOST_COLUMNS: Final = 1000
MOST_ROWS: Final = 200_000
SEPARATORS: Final = ",;\t|"
_MOST_DAMAGED: Final = 1000  # lines, after which a file is no table
_LONGEST_CELL: Final = 50  # lines of a quoted cell in a damaged file
_LOOKED_AT: Final = 30  # lines, to find the separator
_SAID = re.compile(r'"?sep=(.)"?[^\S\r\n]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
Row = tuple[int, list[str]]


@dataclass(frozen=True)
class Rows:
    """The rows, what was wrong with lines between them, and the separator they were read by."""

    rows: list[Row]
    problems: list[ImportProblem]
    separator: str


def rows_of(text: str) -> Rows:
    """The rows of a table; blank lines are none. What is too much is a problem at its line."""
    said = _SAID.match(text)
    first = 2 if said else 1
    text = text[said.end() :] if said else text
    separator = said[1] if said else _separator(text)
    csv.field_size_limit(MOST_BYTES)
    rows: list[Row] = []
    problems: list[ImportProblem] = []
    try:
        found = _unswallowed(_strict(text, separator, first), rows, separator)
        _fill(rows, problems, _doubted(found, rows, problems, separator))
    except csv.Error:
        rows, problems = [], []
        found = _tolerant(text, separator, first, problems)
        _fill(rows, problems, _doubted(found, rows, problems, separator))
    problems.sort(key=lambda problem: problem.line)
    return Rows(rows, problems, separator)


def _fill(rows: list[Row], problems: list[ImportProblem], found: Iterator[Row]) -> None:
    for line, cells in found:
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > MOST_COLUMNS:
            problems.append(
                ImportProblem(
                    line,
                    fill(
                        QT_TRANSLATE_NOOP("import", "there are more than {most} cells"),
                        most=MOST_COLUMNS,
                    ),
                )
            )
        elif len(rows) >= MOST_ROWS:
            words = fill(
                QT_TRANSLATE_NOOP("import", "only the first {most} rows are read; divide the file"),
                most=MOST_ROWS,
            )
            problems.append(ImportProblem(line, words))
            return
        elif any(cell.strip() for cell in cells):
            rows.append((line, cells))


def _unswallowed(found: Iterator[Row], rows: list[Row], separator: str) -> Iterator[Row]:
    """`found`, where `rows` are those before; a mark that opens a later row's cell closes none."""
    for at, cells in found:
        if any(cell.endswith(separator) for cell in _row_like(cells, rows, separator)):
            raise csv.Error("a cell holds rows")
        yield at, cells


def _doubted(
    found: Iterator[Row], rows: list[Row], problems: list[ImportProblem], separator: str
) -> Iterator[Row]:
    """`found`, where a note that may have swallowed rows is told."""
    for at, cells in found:
        if _row_like(cells, rows, separator):
            words = QT_TRANSLATE_NOOP(
                "import",
                "the lines of its note look like rows; if they are, it lacks a quotation mark",
            )
            problems.append(ImportProblem(at, words, kept=True, taken=True))
        yield at, cells


def _row_like(cells: list[str], rows: list[Row], separator: str) -> list[str]:
    """The cells whose last line could be a row, to which their closing mark may belong.

    The lines of a note are its own, whatever stands in them, where it closes on another line.
    """
    long = [n for n, cell in enumerate(cells) if "\n" in cell]
    width = _width(rows) if long else 0
    return [
        cells[n]
        for n in long
        if _is_row(
            cells[n].rpartition("\n")[2] + separator * (len(cells) - n - 1),
            separator,
            width,
            cells[0],
        )
    ]


def _width(rows: list[Row]) -> int:
    return max((len(known) for _line, known in rows[:_LOOKED_AT]), default=0)


def _is_row(line: str, separator: str, width: int, first: str) -> bool:
    """Whether a line of a note looks like a row: as many cells, and the first in the same form."""
    shape = re.sub(r"\d", "0", line.partition(separator)[0].strip('"'))
    fits = 2 < width == line.count(separator) + 1
    return fits and "0" in shape and shape == re.sub(r"\d", "0", first)


def _separator(text: str) -> str:
    """The separator by which most of the first rows have the same number of cells."""

    def fits(separator: str) -> tuple[float, int]:
        rows = csv.reader(io.StringIO(text[:50_000], newline=""), delimiter=separator)
        counts = [len(cells) for cells in islice(rows, _LOOKED_AT) if cells]
        most = max((n for n in counts if n > 1), key=lambda n: (counts.count(n), n), default=0)
        return (counts.count(most) / len(counts), most) if most else (0, 0)

    return max(SEPARATORS, key=fits)


def _strict(text: str, separator: str, line: int) -> Iterator[Row]:
    before = line
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    for cells in rows:
        yield line, cells
        line = rows.line_num + before


def _tolerant(
    text: str, separator: str, first: int, problems: list[ImportProblem]
) -> Iterator[Row]:
    lines = io.StringIO(text, newline=None).read().split("\n")
    width = 0
    at = 0
    while at < len(lines):
        cells, used = _row(lines, at, separator, width)
        if len(problems) >= _MOST_DAMAGED:
            words = fill(
                QT_TRANSLATE_NOOP(
                    "import", "too many lines are damaged; {count} more were not read"
                ),
                count=len(lines) - at,
            )
            problems.append(ImportProblem(at + first, words))
            return
        if cells is None:
            words = QT_TRANSLATE_NOOP("import", "a quotation mark is opened and never closed")
            problems.append(ImportProblem(at + first, words))
        else:
            width = max(width, len(cells) if at < _LOOKED_AT else 0)
            yield at + first, cells
        at += used


def _row(lines: list[str], at: int, separator: str, width: int) -> tuple[list[str] | None, int]:
    """The cells that start on a line and how many lines they take; no cells where none closes."""
    cells: list[str] = []
    start, used = 0, 1
    while True:
        line = lines[at + used - 1]
        if not line.startswith('"', start):
            end = line.find(separator, start)
            cells.append(line[start:] if end < 0 else line[start:end])
            if end < 0:
                return cells, used
            start = end + 1
            continue
        closed = _closing(lines, at + used - 1, start + 1, separator, width)
        if closed is None and used == 1 and line.count(separator) + 1 == width:
            return line.split(separator), 1  # as it stands, and with all its cells
        if closed is None:
            return None, 1
        text, more, end = closed
        cells.append(text)
        used += more
        line = lines[at + used - 1]
        if end >= len(line):
            return cells, used
        start = end + 1


def _closing(
    lines: list[str], at: int, start: int, separator: str, width: int
) -> tuple[str, int, int] | None:
    """The rest of a quoted cell: its text, the lines it goes on, and where its separator is."""
    said, first = "", lines[at].partition(separator)[0]
    rows = odd = False  # whether it went over rows, and over a mark that isn't doubled
    for more in range(min(_LONGEST_CELL, len(lines) - at)):
        line = lines[at + more]
        rows = rows or (more > 0 and _is_row(line, separator, width, first))
        place = 0 if more else start
        while (end := line.find('"', place)) >= 0:
            said += line[place:end]
            if line.startswith('""', end) and line[end + 2 : end + 3] not in ("", separator):
                said, place = said + '"', end + 2
            elif end + 1 == len(line) or line[end + 1] == separator:
                opens = odd or line[:end].endswith(separator)
                return None if rows and opens else (said, more, end + 1)
            else:
                said, place, odd = said + '"', end + 1, True
        if rows and odd:
            return None  # a mark of one of those rows
        said += line[place:] + "\n"
    return None
