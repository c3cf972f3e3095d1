"""`new`, `import` and `export`: exercises and programs begun, taken in and given away."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from unclench.cli import programs
from unclench.cli.exercises import FaultyFileError, list_faults, load
from unclench.cli.words import UsageError, make_profile
from unclench.domain.texts import quantity
from unclench.files.program_files import program_library
from unclench.files.reader_pool import Readers
from unclench.files.sharing import (
    ExerciseIntake,
    SharedPreview,
    SharingError,
    Way,
    export,
    shipped_ids,
)
from unclench.files.templates import template_text
from unclench.files.user_library import UserLibrary
from unclench.system import paths
from unclench.system.atomic_files import replace_file

PROGRAM = "program"


def new(asked: argparse.Namespace) -> int:
    """Write an exercise to begin with, and say what to do next."""
    path: Path = asked.output or Path(f"my-{asked.kind}.json")
    if path.exists():
        raise UsageError(f"{path}: already exists; name another file with -o")
    try:
        if asked.kind == PROGRAM:
            return programs.new(path)
        replace_file(path, template_text(asked.kind).encode(), private=False)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    print(f"wrote {path}. Next:")
    print("  open it in a text editor, and change its id, its title and its steps")
    print(f"  unclench check {path}    lists every fault with its line")
    print(f"  unclench play {path}     plays it")
    print(f"  unclench import {path}   adds it to the exercises in the app")
    return 0


def bring_in(asked: argparse.Namespace) -> int:
    """Take a file or bundle into the person's library, after showing what it is."""
    if not asked.file.is_file():
        raise UsageError(f"{asked.file}: no such file")
    try:
        with _intake(paths.profile(asked.data_dir)) as intake:
            return _decided(intake, intake.look(asked.file), asked)
    except SharingError as error:
        print(f"{asked.file}:1:1: {error}")
        return 1
    except OSError as error:
        raise UsageError(f"{error.filename or asked.file}: {error.strerror or error}") from error


def send_out(asked: argparse.Namespace) -> int:
    """Write one exercise, or one program with the person's own, into a file or bundle."""
    try:
        plan = programs.find(asked.exercise, asked.data_dir)
        if plan is not None:
            programs.send_out(plan, asked.output, paths.profile(asked.data_dir))
            return 0
        loaded = load(asked.exercise, paths.profile(asked.data_dir))
        export(loaded, asked.output)
    except FaultyFileError as error:
        return list_faults(error)
    except SharingError as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        raise UsageError(f"{asked.output}: {error.strerror or error}") from error
    print(f"wrote {asked.output}")
    return 0


@contextmanager
def _intake(profile: paths.Profile) -> Iterator[ExerciseIntake]:
    """The way into the person's library, which has been looked through."""
    make_profile(profile)
    taken = shipped_ids(paths.exercises() / "index.json")
    library = UserLibrary(profile.exercises, profile.exercise_index, taken)
    plans = program_library(profile)
    with closing(Readers()) as readers, closing(Readers(form="program")) as program_readers:
        for each, its in ((library, readers), (plans, program_readers)):
            each.load()
            for _changes in each.scan(its.read):
                pass
        yield ExerciseIntake(library, readers, plans)


def _decided(intake: ExerciseIntake, preview: SharedPreview, asked: argparse.Namespace) -> int:
    for line, column, message in preview.faults:
        print(f"{preview.source}:{line}:{column}: {message}")
    if preview.entry is None:
        intake.discard(preview)
        print("nothing was imported")
        return 1
    print(_described(preview))
    way: Way = "replace" if asked.replace else "keep-both" if asked.keep_both else "new"
    if not preview.clashes:
        way = "new"
    if way not in preview.ways:
        intake.discard(preview)
        options = " or ".join(f"--{one}" for one in preview.ways)
        twin = next(one for one in preview.every if one.is_taken)
        whose = f"a shipped {twin.form}" if twin.shipped else str(twin.owner)
        name = twin.entry["id"] if twin.entry is not None else ""
        raise UsageError(f'{whose} has the id "{name}"; add {options}')
    path = intake.bring_in(preview, way)
    print(f"imported as {path}")
    return 0


def _described(preview: SharedPreview) -> str:
    """Title, author, lengths, cautions and recordings, in one paragraph."""
    assert preview.entry is not None
    entry = preview.entry
    if preview.form == "program":
        return _program(preview, entry)
    *shorter, longest = entry["minutes"]
    minutes = ", ".join((*(f"{one:g}" for one in shorter), quantity(longest, "minute")))
    said = [f"{entry['title']}, {minutes}"]
    if entry["author"]:
        said.append(f"by {entry['author']}")
    if preview.licence:
        said.append(f"license: {preview.licence}")
    said += [f"caution: {tag} ({level})" for tag, level in entry["cautions"].items()]
    if preview.recordings:
        said.append(f"recordings: {', '.join(preview.recordings)}")
    return "\n  ".join(said)


def _program(preview: SharedPreview, entry: Mapping[str, Any]) -> str:
    """Title, length, author, and what it brings along, in one paragraph."""
    said = [f"{entry['title']}, {quantity(entry['weeks'], 'week')}: {entry['summary']}"]
    if entry["author"]:
        said.append(f"by {entry['author']}")
    if preview.licence:
        said.append(f"license: {preview.licence}")
    for member in preview.members:
        said += [f"brings along: {member.entry['title']}"] if member.entry is not None else []
    return "\n  ".join(said)
