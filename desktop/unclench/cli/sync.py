"""`sync`: one history on several machines, through a folder that something else carries."""

from __future__ import annotations

import argparse
import getpass
import platform
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from unclench.cli.words import UsageError, make_profile, tell
from unclench.domain.merging.limits import LONGEST_LABEL, fair_label
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.database import Database, open_database
from unclench.store.errors import StoreError
from unclench.store.machines import checking, folder, joining
from unclench.store.machines import status as standing
from unclench.store.machines.own_place import refuse_own
from unclench.store.machines.report import Found, Machine, Remark, Report, Status
from unclench.system import paths
from unclench.system.paths import Profile
from unclench.system.printed import day, told
from unclench.system.said import row

_NOT_SET_UP = QT_TRANSLATE_NOOP(
    "cli",
    "this profile isn't used on several computers; set it up with: unclench sync --folder DIR",
)
_AT_STAKE = QT_TRANSLATE_NOOP(
    "cli",
    "Your history is about your health. Without a passphrase, anyone who can open {folder} can "
    "read it. A lost passphrase means a new folder: nobody can recover it.",
)
_OPEN = QT_TRANSLATE_NOOP(
    "cli",
    "{folder} isn't encrypted: anyone who can open it can read your history. To use it all the "
    "same: --no-passphrase",
)


def run(asked: argparse.Namespace) -> int:
    """Set it up, name this machine, check now, stop, or tell how it stands.

    Returns:
        0; what can't be is said, with exit code 2.
    """
    profile = paths.profile(asked.data_dir)
    _refuse_mixture(asked)
    try:
        return _carry_out(profile, asked)
    except (StoreError, OSError) as error:
        raise UsageError(str(error)) from error


def _carry_out(profile: Profile, asked: argparse.Namespace) -> int:
    with _opened(profile) as database:
        if asked.folder is not None:
            refuse_own(Path(asked.folder), profile)
            _join(database, asked)
        elif asked.stop:
            return _stop(database)
        elif asked.name is not None:
            _rename(database, asked.name)
        elif not asked.once:
            return _tell_status(standing.status(database))
        elif _active(database) is None:
            raise UsageError(_NOT_SET_UP)
    if asked.folder is not None or asked.once:
        _tell_report(checking.check(profile, datetime.now().astimezone()))
    return 0


def _refuse_mixture(asked: argparse.Namespace) -> None:
    """Refuse options that say nothing without another, and values that no folder or name has."""
    if asked.folder is None and (asked.passphrase_file or asked.no_passphrase):
        raise UsageError(
            QT_TRANSLATE_NOOP("cli", "--passphrase-file and --no-passphrase need --folder DIR")
        )
    if asked.folder == "":
        raise UsageError(QT_TRANSLATE_NOOP("cli", "--folder needs the name of a folder"))
    if asked.name is not None and asked.stop:
        raise UsageError(QT_TRANSLATE_NOOP("cli", "--name and --stop don't go together"))
    if asked.name is not None and (not asked.name.strip() or fair_label(asked.name) != asked.name):
        text = QT_TRANSLATE_NOOP(
            "cli", "--name needs a name in one line, of at most {count} characters"
        )
        raise UsageError(fill(text, count=LONGEST_LABEL))


def summary(status: Status | None, private: bool) -> Iterator[str]:
    """A line for `doctor`, and what was in the way; `private` names no folder."""
    if status is None or not status.active:
        return
    every = status.report.machines if status.report is not None else ()
    count = max(1, sum(one.left is None for one in every))
    text = QT_TRANSLATE_NOOP(
        "cli", "several computers: {count} computer(s) with this history", "", 1
    )
    yield fill(text, count=count)
    if status.fault is not None and private:
        yield QT_TRANSLATE_NOOP("cli", "fault: the last check of the shared folder failed")
    elif status.fault is not None:
        yield fill(QT_TRANSLATE_NOOP("cli", "fault: {fault}"), fault=status.fault)
    if status.report is not None and not private:
        yield from map(_hint, status.report.remarks)


@contextmanager
def _opened(profile: Profile) -> Iterator[Database]:
    make_profile(profile)
    with closing(open_database(profile.database)) as database:
        yield database


def _active(database: Database) -> Status | None:
    status = standing.status(database)
    return status if status is not None and status.active else None


def _join(database: Database, asked: argparse.Namespace) -> None:
    shared = Path(asked.folder).absolute()
    found = folder.look(shared)
    if not (found.empty or found.sealed or asked.no_passphrase or asked.passphrase_file):
        raise UsageError(fill(_OPEN, folder=shared))
    before = standing.status(database)
    label = asked.name or (before.label if before is not None else platform.node())
    joining.join(database, shared, _passphrase(shared, found, asked), label)
    text = QT_TRANSLATE_NOOP("cli", "now using {folder}; its files are encrypted")
    if not _sealed(database):
        text = QT_TRANSLATE_NOOP(
            "cli",
            "now using {folder}; its files aren't encrypted: anyone who can open it can read them",
        )
    tell(fill(text, folder=shared))


def _sealed(database: Database) -> bool:
    status = standing.status(database)
    return status is not None and status.sealed


def _passphrase(shared: Path, found: Found, asked: argparse.Namespace) -> str | None:
    """The passphrase for what is there: given, asked for, or None where there is to be none."""
    if asked.passphrase_file is not None:
        return _in_file(asked.passphrase_file)
    if asked.no_passphrase or not (found.empty or found.sealed):
        return None
    if not sys.stdin.isatty():
        text = QT_TRANSLATE_NOOP("cli", "{folder} needs its passphrase: --passphrase-file FILE")
        if found.empty:
            options = QT_TRANSLATE_NOOP("cli", "choose: --passphrase-file FILE, or --no-passphrase")
            text = row([_AT_STAKE, options], " ")
        raise UsageError(fill(text, folder=shared))
    if not found.empty:
        return _typed(QT_TRANSLATE_NOOP("cli", "Passphrase of this folder: "))
    tell(fill(_AT_STAKE, folder=shared))
    said = _typed(QT_TRANSLATE_NOOP("cli", "New passphrase: "))
    if not said:
        raise UsageError(
            QT_TRANSLATE_NOOP("cli", "no passphrase was typed; to do without: --no-passphrase")
        )
    joining.refuse_short(shared, said)
    if said != _typed(QT_TRANSLATE_NOOP("cli", "Once more: ")):
        raise UsageError(QT_TRANSLATE_NOOP("cli", "the two aren't the same; nothing was set up"))
    return said


def _typed(question: str) -> str:
    """What is typed on the terminal, which doesn't show it."""
    return getpass.getpass(told(question))


def _in_file(path: Path) -> str:
    """The first line of a file."""
    try:
        first = path.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r")
    except UnicodeDecodeError:
        first = ""
    if not first:
        text = QT_TRANSLATE_NOOP("cli", "{file}: no passphrase in its first line")
        raise UsageError(fill(text, file=path))
    return first


def _rename(database: Database, name: str) -> None:
    if _active(database) is None:
        raise UsageError(_NOT_SET_UP)
    standing.rename(database, name)
    text = QT_TRANSLATE_NOOP(
        "cli", "this computer is called {name} now; the others see it after the next check"
    )
    tell(fill(text, name=name))


def _stop(database: Database) -> int:
    status = _active(database)
    if status is None:
        raise UsageError(_NOT_SET_UP)
    try:
        checking.farewell(database)
    except StoreError as fault:
        standing.stop(database)
        untold = QT_TRANSLATE_NOOP("cli", "the other computers couldn't be told: {fault}")
        tell(fill(untold, fault=fault))
    if count := standing.waiting(database):
        unsent = QT_TRANSLATE_NOOP("cli", "{count} change(s) made here didn't go out", "", 1)
        tell(fill(unsent, count=count))
    stays = QT_TRANSLATE_NOOP(
        "cli",
        "stopped; everything stays here, and the files in {folder} stay for the others; if no "
        "other computer uses them, you can delete the folder unclench there",
    )
    tell(fill(stays, folder=status.folder))
    return 0


def _tell_status(status: Status | None) -> int:
    if status is None or not status.active:
        tell(_NOT_SET_UP)
        return 0
    tell(fill(QT_TRANSLATE_NOOP("cli", "folder: {folder}"), folder=status.folder))
    tell(
        QT_TRANSLATE_NOOP("cli", "encrypted: yes")
        if status.sealed
        else QT_TRANSLATE_NOOP("cli", "encrypted: no")
    )
    if status.report is not None:
        _tell_machines(status.report)
    if status.checked is not None:
        text = QT_TRANSLATE_NOOP("cli", "last check: {when}")
        if status.fault is not None:
            text = QT_TRANSLATE_NOOP("cli", "last check that worked: {when}")
        tell(fill(text, when=_moment(status.checked)))
    if status.fault is not None:
        tell(fill(QT_TRANSLATE_NOOP("cli", "fault: {fault}"), fault=status.fault))
    return 0


def _tell_report(report: Report) -> None:
    text = QT_TRANSLATE_NOOP("cli", "{count} change(s) came in", "", 1)
    tell(fill(text, count=report.taken))
    text = QT_TRANSLATE_NOOP("cli", "{count} change(s) went out", "", 1)
    tell(fill(text, count=report.written))
    _tell_machines(report)


def _tell_machines(report: Report) -> None:
    for one in report.machines:
        tell(_machine(one))
    tell(*map(_hint, report.remarks))


def _hint(remark: Remark) -> str:
    text = QT_TRANSLATE_NOOP("cli", "hint: {words}")
    return fill(text, words=fill(remark.text, **remark.values))


def _machine(one: Machine) -> str:
    name: str = one.label or one.device
    if one.ours:
        name = fill(QT_TRANSLATE_NOOP("cli", "{name} (this one)"), name=name)
    if one.left is not None:
        stopped = QT_TRANSLATE_NOOP("cli", "computer: {name}, stopped {when}")
        return fill(stopped, name=name, when=_moment(one.left))
    if one.newest is None:
        unchanged = QT_TRANSLATE_NOOP("cli", "computer: {name}, no change yet")
        return fill(unchanged, name=name)
    changed = QT_TRANSLATE_NOOP("cli", "computer: {name}, last change {when}")
    return fill(changed, name=name, when=_moment(one.newest))


def _moment(when: datetime) -> str:
    here = when.astimezone()
    return f"{day(here.date())} {here:%H:%M}"
