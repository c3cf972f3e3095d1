"""Our own CSV without its ids, as after a tidying in a spreadsheet: known by what its rows say."""

from dataclasses import replace
from typing import Final

from unclench.store.database import Database
from unclench.store.exchange.csv_table import CsvTable
from unclench.store.exchange.history_csv import read_ours
from unclench.store.exchange.identity import Found, not_known, with_ids
from unclench.store.exchange.imports import ImportPreview, with_problems
from unclench.store.exchange.titles import Titles
from unclench.store.sessions import Sessions

_NEEDED: Final = {"started_at", "played_ms"}
_NAMES: Final = {"exercise_id", "title"}  # one of which is needed too
_ADDED: Final = ("id", "exercise_id", "title")


def lacks_ids(table: CsvTable) -> bool:
    """Whether a table was exported here and lost the columns that tell sessions from each other."""
    names = {name.casefold() for name in table.header}
    return not table.ours and names >= _NEEDED and bool(names & _NAMES)


def preview_without_ids(database: Database, table: CsvTable) -> ImportPreview:
    """What such a table would add; a session that is there under any id is known.

    Raises:
        StoreError: the database can't be read.
    """
    read = read_ours(_completed(table, Titles(Sessions(database).played())))
    found = with_ids([Found(session, session.started_at) for session in read.sessions])
    new = not_known(database, found)
    wanted = ImportPreview(tuple(new), (), (), len(found) - len(new), ())
    return with_problems(wanted, read.problems)


def _completed(table: CsvTable, titles: Titles) -> CsvTable:
    """The table with an id in each row, and an exercise by its id and by its title."""
    names = [name.casefold() for name in table.header]
    added = tuple(name for name in _ADDED if name not in names)
    width = len(names)
    rows = []
    for line, cells in table.rows:
        filled = [*cells, *[""] * (width - len(cells))]
        given = dict(zip(names, filled, strict=False))
        title = given.get("title") or titles.title_of(given.get("exercise_id", ""))
        made = {"id": "new", "title": title, "exercise_id": titles.id_of(title) if title else ""}
        rows.append((line, [*filled, *(made[name] for name in added)]))
    return replace(table, header=(*table.header, *added), rows=rows)
