"""Any CSV file as a table with line numbers: where its column names stand, and what is below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from unclench.store.exchange.csv_rows import Row, rows_of
from unclench.store.exchange.dates import read_moment
from unclench.store.exchange.imports import ImportProblem
from unclench.store.exchange.text import Text, decode
from unclench.store.exchange.unclear import UnclearError

_LOOKED_AT: Final = 30  # rows, to find the column names
_NAME: Final = re.compile(
    r"date|day|time|start|when|began|duration|length|minutes|exercise|activity|note|mood"
    r"|datum|dauer|übung|notiz|fecha|duración|actividad|nota|durée|durata|data|duração|duur",
    re.IGNORECASE,
)
_OURS: Final = {"id", "exercise_id"}  # columns by which an export of ours is known


@dataclass(frozen=True)
class CsvTable:
    """The rows of a CSV file below the names of its columns, each with the line of its start."""

    header: tuple[str, ...] = ()
    rows: Sequence[Row] = ()
    problems: tuple[ImportProblem, ...] = ()
    header_line: int = 1
    separator: str = ","
    text: Text = field(default=Text("", "utf-8"))

    @property
    def ours(self) -> bool:
        """Whether it was exported here, whatever a spreadsheet did to it."""
        return _OURS.issubset(name.casefold() for name in self.header)

    def column(self, place: int | None) -> list[str]:
        """The cells of one column that hold something."""
        if place is None:
            return []
        return [cells[place] for _line, cells in self.rows if len(cells) > place and cells[place]]


def read_table(content: bytes, encoding: str | None = None) -> CsvTable:
    """The table in `content`.

    Raises:
        NotTextError: it can't be read as text.
    """
    return table_of(decode(content, encoding))


def table_of(text: Text) -> CsvTable:
    """The table in a text; every cell without blanks around it but in a table of ours."""
    found = rows_of(text.text)
    if not found.rows:
        return CsvTable(problems=tuple(found.problems), separator=found.separator, text=text)
    place = _header_place(found.rows)
    line, names = found.rows[place]
    header = tuple(name.strip().removeprefix("\ufeff") for name in names)
    rows = found.rows[place + 1 :]
    if not _OURS.issubset(name.casefold() for name in header):
        if any(map(is_moment, header)):
            header, rows = tuple(f"{n + 1}" for n in range(len(header))), found.rows[place:]
        rows = [(at, _stripped(cells)) for at, cells in rows]
    return CsvTable(header, rows, tuple(found.problems), line, found.separator, text)


def _stripped(cells: Sequence[str]) -> list[str]:
    found = [cell.strip() for cell in cells]
    while found and not found[-1]:
        found.pop()
    return found


def _header_place(rows: Sequence[Row]) -> int:
    """The row that holds the names: of the first, the one with most cells that are names."""

    def names(place: int) -> int:
        cells = [cell.strip() for cell in rows[place][1]]
        if _OURS.issubset(cell.casefold() for cell in cells):
            return len(cells) + 1
        known = sum(bool(_NAME.search(cell[:60])) and not is_moment(cell) for cell in cells)
        return known if known > 1 else 0

    return max(range(min(len(rows), _LOOKED_AT)), key=lambda place: (names(place), -place))


def is_moment(cell: str) -> bool:
    """Whether a cell holds a date, whichever of its numbers is the month."""
    try:
        read_moment(cell, None)
    except UnclearError:
        return True
    except (ValueError, OverflowError, OSError):
        return False
    return True
