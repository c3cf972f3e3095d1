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
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files.positions import Positions
from unclench.files.reader import (
    Problem,
    StoppedError,
    Tell,
    as_written,
    decode,
    placed,
    read_text,
)
from unclench.system.said import Said


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


def read_program(
    path: Path, known: Known | None, tell: Tell = as_written
) -> LoadedProgram | list[Problem]:
    """The program in `path`, or its faults; `known` is what it may name, None for anything.

    Never raises for what stands in the file.
    """
    try:
        text = read_text(path)
        raw, twice, every = decode(text)
    except StoppedError as stop:
        return [Problem(path, stop.line, stop.column, said_of_a_program(stop.message))]
    parsed = parse_program(tell(path, raw), known, every)
    if parsed.program is None or twice:
        return placed(path, text, parsed.faults, twice)
    return LoadedProgram(parsed.program, path)


_OF_PROGRAMS = (
    QT_TRANSLATE_NOOP("faults", "is empty; a program starts with a brace {"),
    QT_TRANSLATE_NOOP("faults", "is not a text file; a program is JSON in UTF-8"),
    QT_TRANSLATE_NOOP("faults", "is larger than 1 MiB; a program is a small text file"),
    QT_TRANSLATE_NOOP("faults", "is a web page and not a program; download the file itself"),
    QT_TRANSLATE_NOOP(
        "faults",
        "is saved in {encoding}, and a program must be in UTF-8; in Notepad choose File, Save "
        "as, and there the encoding UTF-8",
    ),
    QT_TRANSLATE_NOOP(
        "faults",
        "does not start with a brace ({), as a program does; delete what comes before the brace, "
        "or write one",
    ),
)
_BY_EXERCISES = {text.replace("a program", "an exercise"): text for text in _OF_PROGRAMS}
"""What is said of a program by what is said of an exercise."""


def said_of_a_program(message: str) -> str:
    """What is said of a file that can't be read as an exercise, for one that is no program."""
    if not isinstance(message, Said) or message.source not in _BY_EXERCISES:
        return message
    return fill(_BY_EXERCISES[message.source], **message.values)


def warn_of(loaded: LoadedProgram) -> list[Problem]:
    """The warnings about a right program: drug names, and words that are hard to read."""
    text = read_text(loaded.path)
    places = Positions(text)
    raw = json.loads(text)
    found: Iterator[Fault] = chain(about_texts(raw, loaded.program.language), about_instead(raw))
    return [Problem(loaded.path, *places.of(f.path), f.message, "warning") for f in found]
