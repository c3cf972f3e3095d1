"""Reads exercise and program files as a person is shown them: shipped ones in their language."""

from __future__ import annotations

from pathlib import Path

from unclench.domain.program_names import Known
from unclench.files import in_language
from unclench.files.program_reader import LoadedProgram, read_program
from unclench.files.reader import Loaded, Problem, read


def exercise(path: Path) -> Loaded | list[Problem]:
    """The exercise in `path`, or its faults.

    A translation that doesn't fit the exercise's lengths is no use: then it comes in English.
    """
    found = read(path, in_language.told)
    return found if isinstance(found, Loaded) else read(path)


def program(path: Path, known: Known | None) -> LoadedProgram | list[Problem]:
    """The program in `path`, or its faults; `known` is what it may name, None for anything."""
    found = read_program(path, known, in_language.told)
    return found if isinstance(found, LoadedProgram) else read_program(path, known)
