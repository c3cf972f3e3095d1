"""`history`: past sessions out to the screen or a file, and back in."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager

from unclench.cli import history_import
from unclench.cli.words import UsageError, make_profile, print_utf8, printable
from unclench.domain.session import Rating, Session
from unclench.domain.texts import quantity
from unclench.files import in_language
from unclench.store.database import Database, open_database
from unclench.store.errors import StoreError
from unclench.store.exchange.history_file import export_history
from unclench.store.read_only import readable
from unclench.store.sessions import Filter, Sessions
from unclench.store.write_access import is_read_only
from unclench.system import paths


def show(asked: argparse.Namespace) -> int:
    """Print the sessions, newest first; as JSON and CSV oldest first, to be kept or moved.

    JSON holds check-ins, week reviews and the plan too.
    """
    with readable_database(asked) as database:
        if asked.json or asked.csv:
            print_utf8(export_history(database, "json" if asked.json else "csv", asked.since))
        else:
            rows = Sessions(database).page(where=Filter(first=asked.since))
            count = quantity(len(rows), "session")
            print(*map(_row, rows), count, sep="\n")
    return 0


def bring_in(asked: argparse.Namespace) -> int:
    """Add what a file holds and is not known yet, or only say what it would add."""
    if not asked.file.is_file():
        what = "this is a folder; name a file in it" if asked.file.is_dir() else "no such file"
        raise UsageError(f"{asked.file}: {what}")
    with _database(asked) as database:
        return history_import.bring_in(asked, database)


@contextmanager
def readable_database(asked: argparse.Namespace) -> Iterator[Database]:
    """The database for a look, also where nothing can be written."""
    profile = paths.profile(asked.data_dir)
    if not is_read_only(profile.database):
        with _database(asked) as database:
            yield database
        return
    try:
        with readable(profile.database) as path, closing(open_database(path)) as database:
            yield database
    except StoreError as error:
        raise UsageError(str(error)) from error


@contextmanager
def _database(asked: argparse.Namespace) -> Iterator[Database]:
    profile = paths.profile(asked.data_dir)
    try:
        make_profile(profile)
        database = open_database(profile.database)
    except (StoreError, OSError) as error:
        raise UsageError(str(error)) from error
    try:
        yield database
    except StoreError as error:
        raise UsageError(str(error)) from error
    finally:
        database.close()


def _row(session: Session) -> str:
    when = session.started_at.strftime("%Y-%m-%d %H:%M")
    minutes = f"{session.played_ms / 60_000:.0f} of {session.planned_ms / 60_000:.0f} min"
    stress = f"stress {_number(session.stress_before)} > {_number(session.stress_after)}"
    pain = f"pain {_number(session.pain_before)} > {_number(session.pain_after)}"
    rated = "sealed: its fair test goes on" if session.sealed else f"{stress}  {pain}"
    early = "  ended early" if session.progress == "ended_early" else ""
    title = printable(in_language.title(session.exercise_id, session.title))
    return f"{when}  {title}  {minutes}  {rated}{early}"


def _number(rating: Rating) -> str:
    return "-" if rating.value is None else str(rating.value)
