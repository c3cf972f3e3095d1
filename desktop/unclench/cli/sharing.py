"""`new`, `import` and `export`: exercises and programs begun, taken in and given away."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from unclench.cli import programs
from unclench.cli.exercises import FaultyFileError, list_faults, load
from unclench.cli.words import UsageError, make_profile, tell
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
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
from unclench.system.printed import decimal, told

PROGRAM = "program"


def new(asked: argparse.Namespace) -> int:
    """Write an exercise to begin with, and say what to do next."""
    path: Path = asked.output or Path(f"my-{asked.kind}.json")
    if path.exists():
        raise UsageError(
            fill(
                QT_TRANSLATE_NOOP("cli", "{path}: already exists; name another file with -o"),
                path=path,
            )
        )
    try:
        if asked.kind == PROGRAM:
            return programs.new(path)
        replace_file(path, template_text(asked.kind).encode(), private=False)
    except OSError as error:
        raise UsageError(f"{path}: {told(str(error.strerror))}") from error
    tell(fill(QT_TRANSLATE_NOOP("cli", "wrote {file}. Next:"), file=path))
    edit = QT_TRANSLATE_NOOP(
        "cli", "open it in a text editor, and change its id, its title and its steps"
    )
    lists = QT_TRANSLATE_NOOP("cli", "lists every fault with its line")
    plays = QT_TRANSLATE_NOOP("cli", "plays it")
    adds = QT_TRANSLATE_NOOP("cli", "adds it to the exercises in the app")
    tell(edit, indent="  ")
    print(f"  unclench check {path}    {told(lists)}")
    print(f"  unclench play {path}     {told(plays)}")
    print(f"  unclench import {path}   {told(adds)}")
    return 0


def bring_in(asked: argparse.Namespace) -> int:
    """Take a file or bundle into the person's library, after showing what it is."""
    if not asked.file.is_file():
        raise UsageError(fill(QT_TRANSLATE_NOOP("cli", "{file}: no such file"), file=asked.file))
    try:
        with _intake(paths.profile(asked.data_dir)) as intake:
            return _decided(intake, intake.look(asked.file), asked)
    except SharingError as error:
        print(f"{asked.file}:1:1: {told(str(error))}")
        return 1
    except OSError as error:
        raise UsageError(f"{error.filename or asked.file}: {_why(error)}") from error


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
        raise UsageError(f"{asked.output}: {_why(error)}") from error
    tell(fill(QT_TRANSLATE_NOOP("cli", "wrote {file}"), file=asked.output))
    return 0


def _why(error: OSError) -> str:
    return told(error.strerror or str(error))


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
        print(f"{preview.source}:{line}:{column}: {told(message)}")
    if preview.entry is None:
        intake.discard(preview)
        tell(QT_TRANSLATE_NOOP("cli", "nothing was imported"))
        return 1
    print(_described(preview))
    way: Way = "replace" if asked.replace else "keep-both" if asked.keep_both else "new"
    if not preview.clashes:
        way = "new"
    if way not in preview.ways:
        intake.discard(preview)
        raise UsageError(_taken(preview))
    path = intake.bring_in(preview, way)
    tell(fill(QT_TRANSLATE_NOOP("cli", "imported as {file}"), file=path))
    return 0


def _taken(preview: SharedPreview) -> str:
    """Whose id it has, and the options that say what to do about it."""
    twin = next(one for one in preview.every if one.is_taken)
    text = QT_TRANSLATE_NOOP("cli", '{owner} has the id "{name}"; add {options}')
    if twin.shipped:
        text = QT_TRANSLATE_NOOP("cli", 'a shipped exercise has the id "{name}"; add {options}')
    if twin.shipped and twin.form == "program":
        text = QT_TRANSLATE_NOOP("cli", 'a shipped program has the id "{name}"; add {options}')
    name = twin.entry["id"] if twin.entry is not None else ""
    options = "--keep-both"
    if len(preview.ways) > 1:
        both = QT_TRANSLATE_NOOP("cli", "{first} or {second}")
        first, second = (f"--{one}" for one in preview.ways)
        options = fill(both, first=first, second=second)
    return fill(text, owner=twin.owner, name=name, options=options)


def _described(preview: SharedPreview) -> str:
    """Title, author, lengths, cautions and recordings, in one paragraph."""
    assert preview.entry is not None
    entry = preview.entry
    if preview.form == "program":
        return _program(preview, entry)
    *shorter, longest = map(float, entry["minutes"])
    lasts = fill(QT_TRANSLATE_NOOP("cli", "{count} minute(s)", "", 1), count=longest)
    lengths = (*(decimal(f"{one:g}") for one in shorter), told(lasts))
    lines = [", ".join((entry["title"], *lengths)), *map(told, _credits(preview))]
    caution = QT_TRANSLATE_NOOP("cli", "caution: {tag} ({level})")
    cautions = entry["cautions"].items()
    lines += [told(fill(caution, tag=tag, level=level)) for tag, level in cautions]
    if preview.recordings:
        recordings = QT_TRANSLATE_NOOP("cli", "recordings: {names}")
        lines.append(told(fill(recordings, names=", ".join(preview.recordings))))
    return "\n  ".join(lines)


def _credits(preview: SharedPreview) -> Iterator[str]:
    """Whose it is, as far as the file says so."""
    author = preview.entry["author"] if preview.entry is not None else ""
    if author:
        yield fill(QT_TRANSLATE_NOOP("cli", "by {name}"), name=author)
    if preview.licence:
        yield fill(QT_TRANSLATE_NOOP("cli", "license: {name}"), name=preview.licence)


def _program(preview: SharedPreview, entry: Mapping[str, Any]) -> str:
    """Title, length, author, and what it brings along, in one paragraph."""
    text = QT_TRANSLATE_NOOP("cli", "{title}, {count} week(s): {summary}", "", 1)
    about = fill(text, title=entry["title"], count=entry["weeks"], summary=entry["summary"])
    lines = [about, *_credits(preview)]
    brings = QT_TRANSLATE_NOOP("cli", "brings along: {title}")
    entries = (member.entry for member in preview.members)
    lines += [fill(brings, title=one["title"]) for one in entries if one is not None]
    return "\n  ".join(map(told, lines))
