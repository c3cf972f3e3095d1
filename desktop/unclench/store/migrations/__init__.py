"""How the database came to be: one SQL script for each version, in the files beside this one.

Version n is what the first n scripts make; SQLite's `user_version` says which one a file has. A
script is frozen once it was released: a change of the tables is always a new script at the end.
"""

import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent
NAMES = ("0001_sessions.sql", "0002_check_ins.sql", "0003_openings.sql")
NEWEST = len(NAMES)
"""The version that this app makes."""


@cache
def scripts() -> tuple[str, ...]:
    """All scripts in order; read when a database is first opened, not at the start of the app."""
    return tuple((_FOLDER / name).read_text(encoding="utf-8") for name in NAMES)


def statements(script: str) -> Iterator[str]:
    """The statements of `script` one by one, each ended by `;` at the end of a line.

    They are run singly because sqlite3's own `executescript` commits before it starts, which
    would let go of the lock under which the version was read.
    """
    gathered = ""
    for line in script.splitlines(keepends=True):
        gathered += line
        if sqlite3.complete_statement(gathered):
            yield gathered
            gathered = ""
