"""The programs that there are, and what they may name: shipped exercises, own ones, Learn cards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from unclench.domain.program import ExerciseStep, Program
from unclench.domain.program_faults import uses
from unclench.domain.program_names import Known
from unclench.files import catalogue, in_language, same_id, shipped
from unclench.files.folder import PROGRAMS, program_files
from unclench.files.positions import Positions
from unclench.files.program_reader import LoadedProgram, read_program
from unclench.files.reader import (
    Loaded,
    Problem,
    StoppedError,
    Tell,
    as_written,
    decode,
    read,
    read_text,
)
from unclench.files.writer import value_text
from unclench.system import paths

_SLEEP, _MIXED = "sleep", "mindfulness"  # kinds of exercise


def known(own: Path, more: Iterable[Path] = ()) -> Known:
    """What a program may name: shipped exercises, those in the folder `own` and in `more` files."""
    lengths = {row["id"]: row["minutes"] for row in shipped.index()["exercises"]}
    there = catalogue.exercise_files(own) if own.is_dir() else []
    for path in (*there, *more):
        loaded = read(path)
        if isinstance(loaded, Loaded):
            lengths.setdefault(loaded.exercise.id, loaded.exercise.minutes.choices)
    return Known(lengths, shipped.learn_cards())


def entry(
    program: Program, file: str, exercises: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """What is shown of one program, which is in `file`, before it is opened.

    `exercises` are the rows of exercises by their ids, as far as they are known.
    """
    steps = [one for week in program.weeks for one in week.steps if isinstance(one, ExerciseStep)]
    lasts = (one.minutes or exercises.get(one.exercise, {}).get("default") for one in steps)
    minutes = [one for one in lasts if one] or [0]
    days = [week.days for week in program.weeks]
    kinds = [str(exercises.get(one.exercise, {}).get("kind", "")) for one in steps]
    stated = program.evidence
    return {
        "id": program.id,
        "title": program.title,
        "summary": program.summary,
        "needs": list(program.needs),
        "weeks": len(program.weeks),
        "days": [min(days), max(days)],
        "minutes": [min(minutes), max(minutes)],
        "language": program.language,
        "author": program.author,
        "file": file,
        "kind": _SLEEP if program.needs[0] == _SLEEP else _main_kind(kinds),
        "grade": stated.grade if stated is not None else None,
        "source": stated.source if stated is not None else None,
    }


def _main_kind(kinds: Sequence[str]) -> str:
    """The kind that most exercises of a program are; mindfulness where there is no such kind."""
    return next((one for one in kinds if one and 2 * kinds.count(one) > len(kinds)), _MIXED)


def own_entry(found: LoadedProgram) -> dict[str, Any]:
    """The row of a person's own program: with all that it names, and where, to be looked for."""
    by_id = {row["id"]: row for row in shipped.index()["exercises"]}
    text = read_text(found.path)
    places = Positions(text)
    rows = [
        [use.kind, use.name, use.minutes, *places.of((*use.path, use.kind)), *places.of(longer)]
        for use in uses(decode(text).raw)
        for longer in [(*use.path, "minutes")]
    ]
    return entry(found.program, str(found.path), by_id) | {"uses": rows}


def index(folder: Path, exercises: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The rows of all right programs of `folder`, whose exercises are `exercises`, by title."""
    may_name = Known({row["id"]: row["minutes"] for row in exercises}, shipped.learn_cards())
    by_id = {row["id"]: row for row in exercises}
    rows = [
        entry(found.program, found.path.relative_to(folder).as_posix(), by_id)
        for found in in_folder(folder, may_name)
        if isinstance(found, LoadedProgram)
    ]
    return sorted(rows, key=lambda row: (row["title"].casefold(), row["id"]))


def in_folder(
    folder: Path, may_name: Known, tell: Tell = as_written
) -> Iterator[LoadedProgram | list[Problem]]:
    """Each program that belongs to a folder of exercises, right or not, in order of its file."""
    return (read_program(path, may_name, tell) for path in program_files(folder))


def find(name: str, folders: Iterable[Path], own: Path) -> LoadedProgram | None:
    """The right program with the id `name`; `own` is the folder of the person's exercises.

    Those are read only where a file may be the one: there may be thousands.
    """
    files = [path for folder in folders for path in program_files(folder) if _says(path, name)]
    if not files:
        return None
    may_name = known(own)
    found = (read_program(path, may_name) for path in files)
    return next((p for p in found if isinstance(p, LoadedProgram) and p.program.id == name), None)


def taken(loaded: Sequence[LoadedProgram]) -> Iterator[Problem]:
    """A problem for each of a person's programs whose id a shipped one or another of them has."""
    owners = same_id.owners((str(each.path), each.program.id) for each in loaded)
    for each in loaded:
        wanted, owner = each.program.id, owners[each.program.id]
        if each.path.resolve() != Path(owner).resolve():
            yield Problem(each.path, 1, 1, same_id.words(str(each.path), wanted, owner))
        elif _is_shipped(wanted) and not each.path.resolve().is_relative_to(_ours()):
            yield Problem(each.path, 1, 1, same_id.of_shipped(wanted, "program"))


def _ours() -> Path:
    return paths.exercises().resolve() / PROGRAMS


def _is_shipped(name: str) -> bool:
    return (_ours() / f"{name}.json").is_file()


def _says(path: Path, name: str) -> bool:
    try:
        return re.search(rf'"id"\s*:\s*"{re.escape(name)}"', read_text(path)) is not None
    except StoppedError:
        return False


def template() -> str:
    """The text of a program to begin with, in the language that is set."""
    first: Mapping[str, Any] = {
        "title": "Begin",
        "idea": "Get to know one way to breathe. A few minutes are enough.",
        "days": 3,
        "steps": [
            {"read": "stress"},
            {"exercise": "breath-46", "minutes": 3, "times": 2},
            {"ask": "check-in"},
        ],
    }
    then: Mapping[str, Any] = {
        "title": "Let go",
        "idea": "Let muscles rest after small efforts. Leave out what hurts.",
        "days": 3,
        "steps": [
            {
                "exercise": "pmr-short",
                "minutes": 10,
                "instead": [{"when": "acute_injury", "exercise": "pmr-release", "minutes": 10}],
            },
            {"exercise": "breath-46", "minutes": 5, "times": 2},
        ],
    }
    made = {
        "format": 1,
        "id": "my-program",
        "title": "My program",
        "summary": "Two easy weeks to begin with.",
        "for": ["stress"],
        "weeks": [first, then],
    }
    return value_text(in_language.template(made)) + "\n"
