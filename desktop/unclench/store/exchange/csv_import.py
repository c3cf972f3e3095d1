"""Rows of a foreign table as sessions or check-ins; what isn't understood is told with its line.

table = read_table(path.read_bytes())
columns = columns_of(table)             # the person may change them: `Answers`
preview = preview_table(database, table, columns, now)
carry_out(database, preview)            # when confirmed
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final, TypeVar

from unclench.domain.session import NAMELESS, NOT_ASKED, CheckIn, Rating, Session
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill, joined
from unclench.store.columns import storable
from unclench.store.database import Database
from unclench.store.exchange.columns import Columns, Field, said
from unclench.store.exchange.csv_table import CsvTable
from unclench.store.exchange.dates import read_moment
from unclench.store.exchange.diaries import diary_note
from unclench.store.exchange.fillings import filled_check_ins, filled_sessions
from unclench.store.exchange.identity import Found, not_known, with_ids
from unclench.store.exchange.imports import (
    MOST_TOLD,
    FileContents,
    ImportPreview,
    ImportProblem,
    preview,
    with_problems,
)
from unclench.store.exchange.lengths import BareNumberError, read_length
from unclench.store.exchange.moments import Length, Moments, Start
from unclench.store.exchange.questions import Asking
from unclench.store.exchange.ratings import read_rating
from unclench.store.exchange.remembered import Remembered
from unclench.store.exchange.titles import Titles, kind_of
from unclench.store.exchange.unclear import UnclearError
from unclench.store.exchange.value_checks import shown
from unclench.store.exchange.zones import unsaid_zone
from unclench.store.sessions import Sessions

_TOTAL: Final = re.compile(
    r"(grand )?total|sum\b|summe|gesamt|average|mean\b|count\b", re.IGNORECASE
)
_RATINGS: Final[tuple[Field, ...]] = ("stress_before", "pain_before", "stress_after", "pain_after")
_TIMED: Final[tuple[Field, ...]] = ("started", "time", "zone", "ended")
T = TypeVar("T")


def preview_table(
    database: Database, table: CsvTable, columns: Columns, now: datetime
) -> ImportPreview:
    """What the table would add: new, already here, left out with line and reason, and asked.

    Nothing is written; `carry_out` does that. The same rows have the same ids each time, so a
    second import adds nothing.

    Args:
        database: the history that it is compared with.
        table: what was read.
        columns: how it is read.
        now: the present moment, aware; what is more than a day later is refused.

    Raises:
        StoreError: the database can't be read.
    """
    titles = Titles(Sessions(database).played())
    reading = _Reading(table, columns, now, titles)
    reading.read_all()
    sessions = with_ids(reading.sessions)
    new = not_known(database, sessions)
    check_ins = [found.item for found in with_ids(reading.check_ins)]
    compared = preview(database, FileContents(check_ins=check_ins))
    known = compared.duplicates + len(sessions) - len(new)
    filled: tuple[Session | CheckIn, ...] = (
        *filled_sessions(database, (one.item for one in sessions)),
        *filled_check_ins(database, check_ins),
    )
    wanted = ImportPreview(tuple(new), compared.check_ins, (), known, (), filled=filled)
    wanted = with_problems(wanted, reading.problems)
    return replace(
        wanted,
        questions=reading.asking.questions(),
        more_rows=wanted.more_rows + reading.more_rows,
        more_cells=wanted.more_cells + reading.more_cells,
    )


class _Reading:
    """One look through all rows of a table."""

    def __init__(self, table: CsvTable, columns: Columns, now: datetime, titles: Titles) -> None:
        self._table, self._columns, self._now, self._titles = table, columns, now, titles
        self._date = Remembered(lambda text: read_moment(text, columns.order))
        self._moments = Moments(columns, table.header, self._date, now)
        self._number = Remembered(lambda text: read_length(text, columns.lengths))
        self._rated = Remembered(lambda text: read_rating(text, columns.scale))
        self._ratings = [name for name in _RATINGS if name in columns.places]
        self._unrated = {name: NOT_ASKED for name in _RATINGS if name not in columns.places}
        self.asking = Asking()
        self._unclear_line = 0  # the last one that waits for an answer
        self.problems = list(table.problems)
        self.more_rows = self.more_cells = 0  # that are left out beyond those in `problems`
        self.sessions: list[Found[Session]] = []
        self.check_ins: list[Found[CheckIn]] = []

    def read_all(self) -> None:
        """Read each row, or say why not."""
        if not self._table.header:
            if not self.problems:
                self._leave_out(1, lambda: _NOTHING)
            return
        self._ask_columns()
        if not self._columns.readable:
            return
        if not self._columns.sure:
            words = QT_TRANSLATE_NOOP(
                "import", "no column holds a length, so its rows aren't sessions as they are"
            )
            self.asking.ask("kind", self._table.header_line, self._with_names(words))
        self._tell_zones()
        read = self._check_in if self._columns.kind == "check-ins" else self._session
        for line, cells in self._table.rows:
            if other := self._other_row(cells):
                self._leave_out(line, partial(str, other))
            else:
                read(line, cells)

    def _tell_zones(self) -> None:
        """Say of a zone in a column's name that it isn't taken, where it means several."""
        names: tuple[Field, ...] = ("started", "time", "ended")
        for name in names if "zone" not in self._columns.places else ():
            if word := unsaid_zone(self._name(name)):
                words = fill(
                    QT_TRANSLATE_NOOP(
                        "import",
                        "{word} is more than one time zone; these are read as times of this place",
                    ),
                    word=word,
                )
                self._leave_out(self._table.header_line, partial(str, words), name, True, True)

    def _ask_columns(self) -> None:
        """Ask for columns that could be several, and for those without which nothing is read."""
        for name, places in self._columns.torn.items():
            names = [self._table.header[place] for place in places]
            self.asking.which(name, names, self._table.header_line)
        if self._columns.missing:
            fields = joined([fill(_THE, field=said(name)) for name in self._columns.missing])
            text = QT_TRANSLATE_NOOP("import", "no column was found for {fields}")
            words = self._with_names(fill(text, fields=fields))
            self._leave_out(self._table.header_line, lambda: words)
            self.asking.ask("columns", self._table.header_line, words)

    def _with_names(self, words: str) -> str:
        """The words, and how columns without names are called, where that is to be said."""
        names = self._table.header
        if names != tuple(f"{n + 1}" for n in range(len(names))):
            return words
        text = QT_TRANSLATE_NOOP(
            "import", "{fault}; its columns have no names and are called {names} and so on"
        )
        return fill(text, fault=words, names=", ".join(names[:5]))

    def _other_row(self, cells: list[str]) -> str | None:
        """What a row is that is no entry: a total, the names again, another kind."""
        only = self._columns.only
        if tuple(cells) == self._table.header:
            return QT_TRANSLATE_NOOP("import", "these are the names of the columns again")
        if any(_TOTAL.match(cell) for cell in cells[:2]) and not self._is_dated(cells):
            return QT_TRANSLATE_NOOP("import", "this is a total, not a session")
        if only and (cells[only[0]] if len(cells) > only[0] else "") != only[1]:
            return QT_TRANSLATE_NOOP("import", "this row is about something else, not a session")
        if len(cells) > len(self._table.header):
            names = len(self._table.header)
            return fill(
                QT_TRANSLATE_NOOP(
                    "import",
                    "it has {count} cells under {names} names: it has a separator too many",
                ),
                count=len(cells),
                names=names,
            )
        return None

    def _is_dated(self, cells: list[str]) -> bool:
        try:
            self._date(self._cell(cells, "started"))
        except (ValueError, OverflowError, OSError):
            return False
        return True

    def _cell(self, cells: list[str], name: Field) -> str:
        place = self._columns.places.get(name, len(cells))
        return cells[place] if 0 <= place < len(cells) else ""

    def _name(self, name: Field) -> str:
        place = self._columns.places.get(name)
        return name if place is None else self._table.header[place]

    def _leave_out(
        self,
        line: int,
        why: Callable[[], str],
        name: Field | None = None,
        kept: bool = False,
        taken: bool = False,
    ) -> None:
        """Count it, and tell the first ones."""
        if len(self.problems) < MOST_TOLD:
            cell = None if name is None else self._name(name)
            self.problems.append(ImportProblem(line, why(), cell, kept, taken))
        elif kept:
            self.more_cells += 1
        else:
            self.more_rows += 1

    def _try(self, line: int, text: str, name: Field, read: Callable[[str], T]) -> T | None:
        """What stands in a cell; None, told, where it can't be read."""
        try:
            return read(text)
        except (ValueError, OverflowError, OSError) as fault:
            if isinstance(fault, UnclearError):
                self._unclear_line = line
                self.asking.ask(fault.ask, line, _at(text, str(fault)))
            why = (
                str(fault)
                if isinstance(fault, ValueError)
                else QT_TRANSLATE_NOOP("import", "there is no such moment")
            )
            self._leave_out(line, partial(_unread, name, text, why), name)
            return None

    def _session(self, line: int, cells: list[str]) -> None:
        start = self._start(line, cells)
        if start is None:
            if line == self._unclear_line:
                self._ask_ahead(line, cells)
            return
        length = self._length(line, cells, start)
        if length is None:
            return
        self._tell_jump(line, "started", start.jump)
        self._tell_jump(line, "ended", length.jump)
        name = storable(self._cell(cells, "exercise")[:80])
        title = self._titles.title_of(name) or NAMELESS[:]
        session = Session(
            id="new",
            exercise_id=self._titles.id_of(title) if title == name else name,
            title=title,
            kind=kind_of(title),
            started_at=start.at,
            planned_ms=length.milliseconds,
            played_ms=length.milliseconds,
            progress="completed",
            note=storable(self._cell(cells, "note")),
            source="imported",
            **self._unrated,  # type: ignore[arg-type]
            **{name: self._rating(line, cells, name) for name in self._ratings},  # type: ignore[arg-type]
        )
        self.sessions.append(Found(session, start.written))

    def _tell_jump(self, line: int, name: Field, words: str) -> None:
        if words:
            self._leave_out(line, lambda: words, name, kept=True, taken=True)

    def _ask_ahead(self, line: int, cells: list[str]) -> None:
        """Ask at once what a row will be asked for when its date is known."""
        ratings = (self._cell(cells, name) for name in _RATINGS)
        try:
            if not self._columns.places.keys() & {"ended"}:
                self._said_length(line, self._cell(cells, "duration"))
            for text in filter(None, ratings):
                read_rating(text, self._columns.scale)
        except UnclearError as unclear:
            self.asking.ask(unclear.ask, line, str(unclear))
        except ValueError:
            return

    def _check_in(self, line: int, cells: list[str]) -> None:
        start = self._start(line, cells)
        if start is None:
            return
        told, more = len(self.problems), self.more_cells
        check_in = CheckIn(
            id="new",
            at=start.at,
            stress=self._mood(line, cells),
            pain=self._rating(line, cells, "pain_before"),
            note=storable(diary_note(self._table.header, self._columns.places, cells)),
            source="imported",
        )
        if not check_in.note and check_in.stress == check_in.pain == NOT_ASKED:
            del self.problems[told:]  # nothing of the row comes in
            self.more_cells = more
            self._leave_out(
                line, lambda: QT_TRANSLATE_NOOP("import", "nothing besides its date can be read")
            )
        else:
            self._tell_jump(line, "started", start.jump)
            self.check_ins.append(Found(check_in, start.written))

    def _mood(self, line: int, cells: list[str]) -> Rating:
        word = self._cell(cells, "mood")
        if not word or self._cell(cells, "stress_before"):
            return self._rating(line, cells, "stress_before")
        stress = self._columns.moods.get(word.casefold())
        if stress is None:
            self.asking.mood(word, line)
            return NOT_ASKED
        return Rating(stress)

    def _start(self, line: int, cells: list[str]) -> Start | None:
        place = self._columns.offset
        offset = cells[place] if place is not None and place < len(cells) else ""
        text = f"{self._cell(cells, 'started')} {self._cell(cells, 'time')}".strip()
        given = self._timed(cells)
        name: Field = "time" if given["time"] and self._is_dated(cells) else "started"
        return self._try(line, text, name, lambda _text: self._moments.start(given, offset))

    def _timed(self, cells: list[str]) -> dict[Field, str]:
        return {name: self._cell(cells, name) for name in _TIMED}

    def _length(self, line: int, cells: list[str], start: Start) -> Length | None:
        said, end = self._cell(cells, "duration"), self._cell(cells, "ended")
        known = said and (self._columns.lengths.unit is not None or not end or not start.timed)
        if "ended" in self._columns.places and not known:
            given = self._timed(cells)
            return self._try(line, end, "ended", lambda _end: self._moments.until(given, start))
        length = self._try(line, said, "duration", lambda text: self._said_length(line, text))
        return None if length is None else Length(length)

    def _said_length(self, line: int, text: str) -> int:
        lengths = self._columns.lengths
        try:
            return self._number(text)
        except BareNumberError as unclear:  # shown in a unit that can be, written when it was said
            self.asking.ask(unclear.ask, line, _at(text, str(unclear)))
            for unit in ("m", "s", "ms"):
                try:
                    return read_length(text, replace(lengths, unit=unit))
                except ValueError:
                    continue
            raise

    def _rating(self, line: int, cells: list[str], name: Field) -> Rating:
        text = self._cell(cells, name)
        if not text:
            return NOT_ASKED
        try:
            return Rating(self._rated(text))
        except ValueError as fault:
            if isinstance(fault, UnclearError):
                self.asking.ask(fault.ask, line, _at(text, str(fault)))
            why = str(fault)
            self._leave_out(line, partial(_unrated, name, text, why), name, kept=True)
            return NOT_ASKED


_NOTHING: Final = QT_TRANSLATE_NOOP("import", "there is nothing in this file; export it again")
_THE: Final = QT_TRANSLATE_NOOP("import", "the {field}")


def _at(text: str, fault: str) -> str:
    """What is wrong with a cell."""
    return fill(QT_TRANSLATE_NOOP("import", "{cell}: {fault}"), cell=shown(text), fault=fault)


def _unrated(name: Field, text: str, why: str) -> str:
    words = QT_TRANSLATE_NOOP("import", "{field} is {cell}: {fault}")
    return fill(words, field=said(name), cell=shown(text), fault=why)


def _unread(name: Field, text: str, why: str) -> str:
    if not text:
        return fill(QT_TRANSLATE_NOOP("import", "no {field}"), field=said(name))
    words = QT_TRANSLATE_NOOP("import", "the {field} {cell} can't be read: {fault}")
    return fill(words, field=said(name), cell=shown(text), fault=why)
