"""The history as files: out in three forms, and in again after a look at what would come."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from unclench.store.check_ins import CheckIns
from unclench.store.database import Database, open_beside
from unclench.store.errors import in_words
from unclench.store.exchange.csv_import import (
    Columns,
    CsvTable,
    guess_columns,
    preview_table,
    read_table,
)
from unclench.store.exchange.fhir import export_fhir
from unclench.store.exchange.history_csv import is_ours
from unclench.store.exchange.history_file import export_history, read_history
from unclench.store.exchange.imports import ImportPreview, ImportResult, carry_out, preview
from unclench.store.sessions import Sessions
from unclench.system.atomic_files import replace_file
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.translation import fill
from unclench.viewmodels.words import long_day

Form = Literal["json", "csv", "fhir"]


@dataclass(frozen=True)
class ImportLook:
    """A file before it is imported; with `table` its columns had to be matched."""

    path: Path
    preview: ImportPreview
    table: CsvTable | None = None
    columns: Columns | None = None


def whole_text(database: Database, form: Form, now: datetime) -> str:
    """The whole history in one form, oldest first.

    Raises:
        StoreError: the store can't tell now.
    """
    if form == "fhir":
        check_ins = CheckIns(database).between(date.min, date.max)
        return export_fhir(Sessions(database).each(), check_ins, now)
    return export_history(database, form)


def look(database: Database, path: Path) -> ImportLook:
    """What a file would bring; columns of a foreign CSV are guessed.

    Raises:
        StoreError: the file or the store can't be used.
    """
    with in_words(path):
        content = path.read_bytes()
    if not content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
        table = read_table(content)
        if not is_ours(table.header):
            columns = guess_columns(table)
            return ImportLook(path, preview_table(database, table, columns), table, columns)
    return ImportLook(path, preview(database, read_history(content)))


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
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def how_read(self) -> str:
        """How the columns and dates of a foreign CSV were read, to be checked before an import."""
        found = self.found
        if found is None or found.columns is None:
            return ""
        said = []
        if found.columns.preset:
            said.append(
                fill(self.tr("This looks like a file from {app}."), app=found.columns.preset)
            )
        days = [one.started_at.date() for one in found.preview.sessions]
        if days:
            first, last = long_day(min(days)), long_day(max(days))
            said.append(fill(self.tr("Read as: from {first} to {last}."), first=first, last=last))
        if not found.columns.certain:
            said.append(self.tr("Day and month could be the other way round: please check below."))
        return " ".join(said)

    def export(self, path: Path, form: Form) -> None:
        """Write everything to `path`."""
        now = self._now()

        def write(database: Database) -> Path:
            text = whole_text(database, form, now)
            with in_words(path):
                replace_file(path, text.encode("utf-8"))
            return path

        self._run(write, lambda _path: self.done.emit(self._saved(path)))

    def look(self, path: Path) -> None:
        """See what a file would bring; nothing is written."""
        self._run(lambda database: look(database, path), self._show)

    def match(self, **changes: Any) -> None:
        """Look again with other columns, by the names of `Columns`."""
        found = self.found
        if found is None or found.table is None or found.columns is None:
            return
        certain = found.columns.certain or "order" in changes
        table, columns = found.table, replace(found.columns, certain=certain, **changes)

        def again(database: Database) -> ImportLook:
            seen = preview_table(database, table, columns)
            return replace(found, columns=columns, preview=seen)

        self._run(again, self._show)

    def confirm(self) -> None:
        """Import what was looked at, in one transaction."""
        if self.found is not None:
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
        words = self.tr("Imported: {new} new, {known} known already.")
        self.done.emit(fill(words, new=result.new, known=result.duplicates))
        self.imported.emit()

    def _saved(self, path: Path) -> str:
        return fill(self.tr("Saved: {file}"), file=path)
