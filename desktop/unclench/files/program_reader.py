"""Reads a program file: the program, or a list of everything that is wrong with it and where."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from unclench.domain.advice import about_texts
from unclench.domain.program import Program
from unclench.domain.program_faults import about_instead, parse_program
from unclench.domain.program_names import Known
from unclench.domain.rules import Fault
from unclench.files.positions import Positions
from unclench.files.reader import Problem, StoppedError, decode, placed, read_text


@dataclass(frozen=True)
class LoadedProgram:
    """A right program file."""

    program: Program
    path: Path


def is_program(path: Path) -> bool:
    """Whether a file holds a program rather than an exercise; what can't be read holds neither."""
    try:
        text = read_text(path)
        if '"weeks"' not in text:
            return False
        raw = decode(text).raw
    except StoppedError:
        return False
    return isinstance(raw, dict) and "weeks" in raw and "steps" not in raw


def read_program(path: Path, known: Known | None) -> LoadedProgram | list[Problem]:
    """The program in `path`, or its faults; `known` is what it may name, None for anything.

    Never raises for what stands in the file.
    """
    try:
        text = read_text(path)
        raw, twice, every = decode(text)
    except StoppedError as stop:
        return [Problem(path, stop.line, stop.column, said_of_a_program(stop.message))]
    parsed = parse_program(raw, known, every)
    if parsed.program is None or twice:
        return placed(path, text, parsed.faults, twice)
    return LoadedProgram(parsed.program, path)


def said_of_a_program(message: str) -> str:
    """What is said of a file that can't be read as an exercise, for one that is no program."""
    return message.replace("an exercise", "a program")


def warn_of(loaded: LoadedProgram) -> list[Problem]:
    """The warnings about a right program: drug names, and words that are hard to read."""
    text = read_text(loaded.path)
    places = Positions(text)
    raw = json.loads(text)
    found: Iterator[Fault] = chain(about_texts(raw, loaded.program.language), about_instead(raw))
    return [Problem(loaded.path, *places.of(f.path), f.message, "warning") for f in found]
