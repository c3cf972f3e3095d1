"""The programs that there are, and what they may name: shipped exercises, own ones, Learn cards."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from unclench.domain.program_faults import Known
from unclench.files import catalogue
from unclench.files.folder import program_files
from unclench.files.program_reader import LoadedProgram, read_program
from unclench.files.reader import Loaded, Problem, StoppedError, read, read_text
from unclench.files.writer import value_text
from unclench.system import paths


def known(own: Path, more: Iterable[Path] = ()) -> Known:
    """What a program may name: shipped exercises, those in the folder `own` and in `more` files."""
    shipped = json.loads((paths.exercises() / "index.json").read_text(encoding="utf-8"))
    lengths: dict[str, Sequence[float]] = {
        row["id"]: row["minutes"] for row in shipped["exercises"]
    }
    there = catalogue.exercise_files(own) if own.is_dir() else []
    for path in (*there, *more):
        loaded = read(path)
        if isinstance(loaded, Loaded):
            lengths.setdefault(loaded.exercise.id, loaded.exercise.minutes.choices)
    cards = json.loads((paths.assets() / "learn" / "en.json").read_text(encoding="utf-8"))["cards"]
    return Known(lengths, frozenset(card["id"] for card in cards))


def in_folder(folder: Path, may_name: Known) -> Iterator[LoadedProgram | list[Problem]]:
    """Each program that belongs to a folder of exercises, right or not, in order of its file."""
    return (read_program(path, may_name) for path in program_files(folder))


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


def _says(path: Path, name: str) -> bool:
    try:
        return f'"{name}"' in read_text(path)
    except StoppedError:
        return False


def template() -> str:
    """The text of a program to begin with."""
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
    return value_text(made) + "\n"
