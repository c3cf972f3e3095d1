"""`history`: past sessions out to the screen or a file, and back in."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager

from unclench.cli import history_import
from unclench.cli.words import UsageError, make_profile, print_utf8, printable, tell
from unclench.domain.session import Rating, Session
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files import in_language
from unclench.store.database import Database, open_database
from unclench.store.errors import StoreError
from unclench.store.exchange.history_file import export_history
from unclench.store.read_only import readable
from unclench.store.sessions import Filter, Sessions
from unclench.store.write_access import is_read_only
from unclench.system import paths
from unclench.system.printed import told


def show(asked: argparse.Namespace) -> int:
    """Print the sessions, newest first; as JSON and CSV oldest first, to be kept or moved.

    JSON holds check-ins, week reviews and the plan too.
    """
    with readable_database(asked) as database:
        if asked.json or asked.csv:
            print_utf8(export_history(database, "json" if asked.json else "csv", asked.since))
        else:
            rows = Sessions(database).page(where=Filter(first=asked.since))
            text = QT_TRANSLATE_NOOP("cli", "{count} session(s)", "", 1)
            tell(*map(_row, rows), fill(text, count=len(rows)))
    return 0


def bring_in(asked: argparse.Namespace) -> int:
    """Add what a file holds and is not known yet, or only say what it would add."""
    if not asked.file.is_file():
        text = QT_TRANSLATE_NOOP("cli", "{file}: no such file")
        if asked.file.is_dir():
            text = QT_TRANSLATE_NOOP("cli", "{file}: this is a folder; name a file in it")
        raise UsageError(fill(text, file=asked.file))
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
    """The columns of one line, each in the language that is set."""
    played, planned = (f"{ms / 60_000:.0f}" for ms in (session.played_ms, session.planned_ms))
    minutes = QT_TRANSLATE_NOOP("cli", "{played} of {planned} min")
    columns = [
        session.started_at.strftime("%Y-%m-%d %H:%M"),
        printable(in_language.title(session.exercise_id, session.title)),
        told(fill(minutes, played=played, planned=planned)),
        *map(told, _ratings(session)),
    ]
    if session.progress == "ended_early":
        columns.append(told(QT_TRANSLATE_NOOP("cli", "ended early")))
    return "  ".join(columns)


def _ratings(session: Session) -> Iterator[str]:
    if session.sealed:
        yield QT_TRANSLATE_NOOP("cli", "sealed: its fair test goes on")
        return
    stress = QT_TRANSLATE_NOOP("cli", "stress {before} > {after}")
    yield fill(stress, before=_number(session.stress_before), after=_number(session.stress_after))
    pain = QT_TRANSLATE_NOOP("cli", "pain {before} > {after}")
    yield fill(pain, before=_number(session.pain_before), after=_number(session.pain_after))


def _number(rating: Rating) -> str:
    return "-" if rating.value is None else str(rating.value)
