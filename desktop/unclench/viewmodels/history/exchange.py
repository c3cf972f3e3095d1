"""The history as files: out in three forms, and in again after a look at what would come."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from unclench.domain.session import CheckIn, Session, without_sealed
from unclench.store.check_ins import CheckIns
from unclench.store.database import Database, open_beside
from unclench.store.disk_faults import in_words
from unclench.store.exchange.columns import NOTHING_SAID, Answers
from unclench.store.exchange.columns import Field as Field
from unclench.store.exchange.columns import Kind as Kind
from unclench.store.exchange.fhir import export_fhir
from unclench.store.exchange.history_file import export_history
from unclench.store.exchange.import_file import Look, look_at
from unclench.store.exchange.imports import ImportPreview as ImportPreview
from unclench.store.exchange.imports import ImportResult, carry_out
from unclench.store.exchange.ratings import Scale as Scale
from unclench.store.exchange.unclear import Ask as Ask
from unclench.store.sessions import Sessions
from unclench.system.atomic_files import replace_file
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history.encoding_names import encoding_names as encoding_names
from unclench.viewmodels.translation import fill

Form = Literal["json", "csv", "fhir"]
SAMPLES = 10  # entries that are shown before an import


@dataclass(frozen=True)
class ImportLook:
    """A file before it is imported, with what the person answered about it so far."""

    path: Path
    content: bytes
    found: Look
    said: Answers = NOTHING_SAID

    @property
    def preview(self) -> ImportPreview:
        """What it would bring, what not, and what is asked."""
        return self.found.preview

    @property
    def foreign(self) -> bool:
        """Whether it is a table from elsewhere, whose columns had to be matched."""
        return self.found.columns is not None

    @property
    def encoding(self) -> str | None:
        """In which encoding its letters were read where the file doesn't show that itself."""
        text = self.found.text
        return None if text is None or text.encoding.startswith("utf") else text.encoding

    @property
    def kind(self) -> Kind | None:
        """What the rows of a table from elsewhere are read as."""
        return self.found.columns.kind if self.found.columns else None

    def asks(self, about: Ask) -> bool:
        """Whether this has to be answered."""
        return any(question.ask == about for question in self.preview.questions)

    def columns_for(self, name: Field) -> tuple[tuple[int, str], ...]:
        """The columns that could each be a field: their places and names."""
        table, columns = self.found.table, self.found.columns
        if table is None or columns is None:
            return ()
        return tuple((place, table.header[place]) for place in columns.torn.get(name, ()))

    @property
    def samples(self) -> tuple[Session | CheckIn, ...]:
        """The first of what would come in."""
        every: tuple[Session | CheckIn, ...] = self.preview.sessions + self.preview.check_ins
        return every[:SAMPLES]


def whole_text(database: Database, form: Form, now: datetime) -> str:
    """The whole history in one form, oldest first.

    Raises:
        StoreError: the store can't tell now.
    """
    if form == "fhir":
        check_ins = CheckIns(database).between(date.min, date.max)
        return export_fhir(map(without_sealed, Sessions(database).each()), check_ins, now)
    return export_history(database, form)


def look(database: Database, path: Path, now: datetime) -> ImportLook:
    """What a file would bring; columns of a foreign CSV are guessed.

    Raises:
        StoreError: the file or the store can't be used.
    """
    with in_words(path):
        content = path.read_bytes()
    return ImportLook(path, content, look_at(database, content, now))


class Exchange(QObject):
    """Exports, previews and imports, each beside the window."""

    looked = Signal()  # `found` is there, or gone
    done = Signal(str)  # words: what was written or imported
    imported = Signal()
    failed = Signal(str)

    def __init__(self, database: Path, now: Callable[[], datetime]) -> None:
        """Work on the database at that path."""
        super().__init__()
        self._database, self._now = database, now
        self.found: ImportLook | None = None
        self.said = ""  # what was done last
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def today(self) -> date:
        """The day that it is, for words like "today"."""
        return self._now().date()

    @property
    def how_read(self) -> str:
        """How letters, columns and dates were read, to be checked before an import."""
        found = self.found
        if found is None:
            return ""
        said = []
        if found.encoding:
            name = dict(encoding_names()).get(found.encoding, found.encoding)
            said.append(fill(self.tr("Letters read as: {encoding}."), encoding=name))
        if found.found.columns is None:
            return " ".join(said)
        if found.found.columns.preset:
            app = found.found.columns.preset
            said.append(fill(self.tr("This looks like a file from {app}."), app=app))
        preview = found.preview
        if preview.filled:
            words = self.tr("Entries you already have that get missing numbers: {count}.")
            said.append(fill(words, count=len(preview.filled)))
        days = [one.started_at.date() for one in preview.sessions]
        days += [one.at.date() for one in preview.check_ins]
        if days:
            first, last = long_day(min(days)), long_day(max(days))
            said.append(fill(self.tr("Read as: from {first} to {last}."), first=first, last=last))
        if found.preview.waits:
            said.append(self.tr("Please answer the questions below first."))
        return " ".join(said)

    def export(self, path: Path, form: Form) -> None:
        """Write everything to `path`."""
        now = self._now()

        def write(database: Database) -> Path:
            text = whole_text(database, form, now)
            with in_words(path):
                replace_file(path, text.encode("utf-8"))
            return path

        self._run(write, lambda _path: self._say(self._saved(path)))

    def look(self, path: Path) -> None:
        """See what a file would bring instead of an earlier one; nothing is written."""
        now = self._now()
        self.found = None
        self._run(lambda database: look(database, path, now), self._show)

    def answer(self, **changes: Any) -> None:
        """Look again with these answers, by the names of `Answers`."""
        found = self.found
        if found is None:
            return
        now, said = self._now(), replace(found.said, **changes)

        def again(database: Database) -> ImportLook:
            return replace(found, said=said, found=look_at(database, found.content, now, said))

        self._run(again, self._show)

    def match(self, field: Field, place: int | None) -> None:
        """Look again with another column, or none, for a field."""
        if self.found is not None:
            self.answer(places={**self.found.said.places, field: place})

    def unmatch(self, field: Field) -> None:
        """Look again as if nothing had been said about a field."""
        if self.found is not None:
            said = self.found.said.places
            self.answer(places={name: said[name] for name in said if name != field})

    def answer_lengths(self, **changes: Any) -> None:
        """Look again with another way to read lengths, by the names of `Lengths`."""
        if self.found is not None:
            self.answer(lengths=replace(self.found.said.lengths, **changes))

    def answer_mood(self, word: str, stress: int | None) -> None:
        """Look again with the stress that a mood's word stands for; None leaves it out."""
        if self.found is not None:
            moods = {**self.found.said.moods, word.casefold(): stress}
            self.answer(moods={key: value for key, value in moods.items() if value is not None})

    def confirm(self) -> None:
        """Import what was looked at, in one transaction."""
        if self.found is not None and not self.found.preview.waits:
            wanted = self.found.preview
            self._run(lambda database: carry_out(database, wanted), self._imported)

    def cancel(self) -> None:
        """Import nothing."""
        self._show(None)

    def _run(self, job: Callable[[Database], Any], then: Callable[[Any], None]) -> None:
        def with_database() -> Any:
            with closing(open_beside(self._database)) as database:
                return job(database)

        self.work.run(with_database, then)

    def _show(self, found: ImportLook | None) -> None:
        self.found = found
        self.looked.emit()

    def _imported(self, result: ImportResult) -> None:
        self._show(None)
        words = self.tr("Imported: {new} new, {known} already here.")
        said = [fill(words, new=result.new, known=result.duplicates)]
        if result.filled:
            more = self.tr("Entries you already had that got missing numbers: {count}.")
            said.append(fill(more, count=result.filled))
        if result.ticks:
            more = self.tr("Program steps that were done elsewhere: {count}.")
            said.append(fill(more, count=result.ticks))
        self._say(" ".join(said))
        self.imported.emit()

    def _say(self, words: str) -> None:
        self.said = words
        self.done.emit(words)

    def _saved(self, path: Path) -> str:
        return fill(self.tr("Saved: {file}"), file=path)
