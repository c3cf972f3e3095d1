"""How the database came to be: one SQL script for each version, in the files beside this one.

Version n is what the first n scripts make; SQLite's `user_version` says which one a file has. A
script is frozen once it was released: a change of the tables is always a new script at the end.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent
NAMES = (
    "0001_sessions.sql",
    "0002_check_ins.sql",
    "0003_openings.sql",
    "0004_marks.sql",
    "0005_drafts.sql",
    "0006_liked.sql",
    "0007_programs.sql",
    "0008_plan.sql",
    "0009_sources.sql",
    "0010_trials.sql",
    "0011_machines.sql",
)
_TRIGGER = "CREATE TRIGGER "
DESCRIPTION = "SELECT name, sql FROM sqlite_schema"
NEWEST = len(NAMES)
"""The version that this app makes."""


@cache
def scripts() -> tuple[str, ...]:
    """All scripts in order; read when a database is first opened, not at the start of the app."""
    return tuple((_FOLDER / name).read_text(encoding="utf-8") for name in NAMES)


@cache
def made_by(scripts: tuple[str, ...]) -> dict[str, str]:
    """What these scripts make: each table, index and trigger by name, with the words for it."""
    ours = triggers(scripts)
    with closing(sqlite3.connect(":memory:")) as fresh:
        for script in scripts:
            fresh.executescript(script.partition(_TRIGGER)[0])
        return described([*fresh.execute(DESCRIPTION).fetchall(), *ours.items()])


def triggers(scripts: Iterable[str]) -> dict[str, str]:
    """The triggers of these scripts by name, each with the words that make it.

    They stand at the end of a script. That is faster than to ask SQLite, which opening waits for.
    """
    words = [each for script in scripts for each in script.split(_TRIGGER)[1:]]
    return {each.split(maxsplit=1)[0]: _TRIGGER + each.rstrip()[:-1] for each in words}


def described(rows: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    """Rows of `DESCRIPTION` by name; comments and spaces promise nothing."""
    return {
        name: " ".join((re.sub(r"--[^\n]*", "", sql) if "--" in sql else sql).split())
        for name, sql in rows
        if sql is not None
    }


def fits(there: dict[str, str], had: Sequence[str]) -> bool:
    """Whether `there` is what the scripts that it `had` make; somebody may have added to it."""
    wanted = made_by(tuple(had))
    later = made_by(scripts()).keys() - wanted.keys()
    return bool(had) and wanted.items() <= there.items() and not later & there.keys()


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
