"""`programs`, and what `check`, `new` and `export` do with a program file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from unclench.cli.words import UsageError, printable, tell
from unclench.domain.program import Program
from unclench.domain.program_run import ProgramRun, is_done, next_step, places
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files import catalogue, in_language, program_sharing, programs
from unclench.files.program_reader import LoadedProgram, read_program, warn_of
from unclench.files.reader import Problem
from unclench.store.database import open_database
from unclench.store.errors import StoreError
from unclench.store.program_runs import ProgramRuns
from unclench.store.read_only import readable
from unclench.system import paths, printed
from unclench.system.atomic_files import replace_file
from unclench.system.printed import told

_YOURS = QT_TRANSLATE_NOOP("cli", "yours")


def show(asked: argparse.Namespace) -> int:
    """List the programs there are, and which go on; 1 when one of the person's own has faults."""
    profile = paths.profile(asked.data_dir)
    runs = _running(profile)
    may_name = programs.known(profile.exercises)
    problems: list[Problem] = []
    for folder, whose in ((paths.exercises(), ""), (profile.exercises, f"  ({told(_YOURS)})")):
        for found in programs.in_folder(folder, may_name, in_language.told):
            if isinstance(found, LoadedProgram):
                print(f"{_described(found.program)}{whose}")
                mine = [run for run in runs if run.program_id == found.program.id]
                runs = [run for run in runs if run not in mine]
                print(*(_going_on(run, found.program) for run in mine), sep="", end="")
            else:
                problems += found
    for run in runs:
        tell(
            fill(
                QT_TRANSLATE_NOOP("cli", "{id}  {title}: begun, and not there anymore"),
                id=printable(run.program_id),
                title=printable(in_language.program_title(run.program_id, run.title)),
            )
        )
    tell(*map(str, problems))
    return 1 if problems else 0


def _running(profile: paths.Profile) -> list[ProgramRun]:
    if not profile.database.exists():
        return []
    try:
        with readable(profile.database) as path, closing(open_database(path)) as database:
            return ProgramRuns(database).running()
    except StoreError as error:
        raise UsageError(str(error)) from error


def _going_on(run: ProgramRun, program: Program) -> str:
    """One line: since when, in which week, and what of it is done."""
    coming = next_step(program, run)
    week = run.week if coming is None else coming.week
    done = sum(is_done(program, run, place) for place in places(program, week))
    text = QT_TRANSLATE_NOOP(
        "cli",
        "going on since {day}: week {week} of {weeks}, {done} of {count} step(s) done",
        "",
        1,
    )
    steps, day = len(program.weeks[week].steps), printed.day(run.started_at)
    said = fill(text, day=day, week=week + 1, weeks=len(program.weeks), done=done, count=steps)
    return f"  {told(said)}\n"


def _described(program: Program) -> str:
    text = QT_TRANSLATE_NOOP("cli", "{title}, {count} week(s): {summary}", "", 1)
    weeks = len(program.weeks)
    said = fill(text, title=program.title, count=weeks, summary=program.summary)
    return f"{program.id}  {told(said)}"


def problems(files: Sequence[Path], exercises: Sequence[Path]) -> list[Problem]:
    """The faults and warnings of program files; they may name `exercises` checked with them."""
    found: list[Problem] = []
    if not files:
        return found  # what they may name takes long to find out where there are thousands
    may_name = programs.known(paths.profile(None).exercises, exercises)
    right: list[LoadedProgram] = []
    for path in files:
        read = read_program(path, may_name)
        right += [read] if isinstance(read, LoadedProgram) else []
        found += warn_of(read) if isinstance(read, LoadedProgram) else read
    return [*found, *programs.taken(right)]


def new(path: Path) -> int:
    """Write a program to begin with, and say what to do next."""
    replace_file(path, programs.template().encode(), private=False)
    tell(fill(QT_TRANSLATE_NOOP("cli", "wrote {file}. Next:"), file=path))
    edit = QT_TRANSLATE_NOOP(
        "cli", "open it in a text editor, and change its id, its title and its weeks"
    )
    lists = QT_TRANSLATE_NOOP("cli", "lists every fault with its line")
    adds = QT_TRANSLATE_NOOP("cli", "adds it to the other programs")
    tell(edit, indent="  ")
    print(f"  unclench check {path}    {told(lists)}")
    print(f"  unclench import {path}   {told(adds)}")
    return 0


def find(name: str, data_dir: str | None) -> LoadedProgram | None:
    """The program with this id, shipped or the person's own."""
    profile = paths.profile(data_dir)
    return programs.find(name, [paths.exercises(), profile.exercises], profile.exercises)


def send_out(loaded: LoadedProgram, path: Path, profile: paths.Profile) -> None:
    """Write one program into a file, or into a bundle with the person's exercises in it.

    Raises:
        SharingError: another suffix, or one of its exercises has faults.
        OSError: it can't be written.
    """
    program_sharing.export(
        loaded.path, path, lambda name: catalogue.find(name, [profile.exercises])
    )
    tell(fill(QT_TRANSLATE_NOOP("cli", "wrote {file}"), file=path))
