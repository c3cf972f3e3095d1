"""Any file with a history: ours as JSON or CSV, or somebody else's table. One reader for all."""

from dataclasses import dataclass, replace
from datetime import datetime

from unclench.store.database import Database
from unclench.store.exchange.column_guesses import columns_of
from unclench.store.exchange.columns import NOTHING_SAID, Answers, Columns
from unclench.store.exchange.csv_import import preview_table
from unclench.store.exchange.csv_table import CsvTable, table_of
from unclench.store.exchange.history_csv import read_ours
from unclench.store.exchange.history_json import is_json, read_json
from unclench.store.exchange.imports import FileContents, ImportPreview, preview
from unclench.store.exchange.own_without_ids import lacks_ids, preview_without_ids
from unclench.store.exchange.questions import about_encoding
from unclench.store.exchange.text import NotTextError, Text, decode


@dataclass(frozen=True)
class Look:
    """A file before it is imported; with `columns` it is a table from elsewhere."""

    preview: ImportPreview
    text: Text | None = None
    table: CsvTable | None = None
    columns: Columns | None = None


def look_at(
    database: Database, content: bytes, now: datetime, said: Answers = NOTHING_SAID
) -> Look:
    """What a file would bring; nothing is written.

    Args:
        database: the history that it is compared with.
        content: the whole file.
        now: the present moment, aware.
        said: what the person answered.

    Raises:
        StoreError: the database can't be read.
    """
    try:
        text = decode(content, said.encoding)
    except NotTextError as fault:
        return Look(preview(database, FileContents.wrong(1, str(fault))))
    look = _look(database, text, now, said)
    asked = about_encoding(text) + look.preview.questions
    return replace(look, preview=replace(look.preview, questions=asked))


def _look(database: Database, text: Text, now: datetime, said: Answers) -> Look:
    if is_json(text.text):
        return Look(preview(database, read_json(text.text)), text)
    table = table_of(text)
    if table.ours:
        return Look(preview(database, read_ours(table)), text, table)
    if lacks_ids(table):
        return Look(preview_without_ids(database, table), text, table)
    columns = columns_of(table, said)
    return Look(preview_table(database, table, columns, now), text, table, columns)
