"""`programs`, and what `check`, `new`, `import` and `export` do with a program file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from unclench.cli.words import UsageError, make_profile
from unclench.domain.program import Program
from unclench.domain.texts import quantity
from unclench.files import programs
from unclench.files.changes import changed
from unclench.files.folder import PROGRAMS, program_files
from unclench.files.program_reader import LoadedProgram, read_program, warn_of
from unclench.files.reader import Problem
from unclench.files.writer import write
from unclench.system import paths
from unclench.system.atomic_files import replace_file


def show(asked: argparse.Namespace) -> int:
    """List the programs there are; 1 when one of the person's own has faults."""
    profile = paths.profile(asked.data_dir)
    may_name = programs.known(profile.exercises)
    problems: list[Problem] = []
    for folder, whose in ((paths.exercises(), ""), (profile.exercises, "  (yours)")):
        for found in programs.in_folder(folder, may_name):
            if isinstance(found, LoadedProgram):
                print(f"{_described(found.program)}{whose}")
            else:
                problems += found
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


def _described(program: Program) -> str:
    weeks = quantity(len(program.weeks), "week")
    return f"{program.id}  {program.title}, {weeks}: {program.summary}"


def problems(files: Sequence[Path], exercises: Sequence[Path]) -> list[Problem]:
    """The faults and warnings of program files; they may name `exercises` checked with them."""
    found: list[Problem] = []
    if not files:
        return found  # what they may name takes long to find out where there are thousands
    may_name = programs.known(paths.profile(None).exercises, exercises)
    for path in files:
        read = read_program(path, may_name)
        found += warn_of(read) if isinstance(read, LoadedProgram) else read
    return found


def new(path: Path) -> int:
    """Write a program to begin with, and say what to do next."""
    replace_file(path, programs.template().encode(), private=False)
    print(f"wrote {path}. Next:")
    print("  open it in a text editor, and change its id, its title and its weeks")
    print(f"  unclench check {path}    lists every fault with its line")
    print(f"  unclench import {path}   adds it to the other programs")
    return 0


@dataclass(frozen=True)
class _Place:
    """Where a program of an id goes; `taken`: one is there, `shipped`: it came with the app."""

    path: Path
    taken: bool
    shipped: bool


def bring_in(asked: argparse.Namespace) -> int:
    """Take a program file into the person's own."""
    profile = paths.profile(asked.data_dir)
    read = read_program(asked.file, programs.known(profile.exercises))
    if not isinstance(read, LoadedProgram):
        print(*read, "nothing was imported", sep="\n")
        return 1
    make_profile(profile)
    name = read.program.id
    place = _place(name, profile.exercises)
    text = asked.file.read_text(encoding="utf-8-sig")
    if asked.keep_both and place.taken:
        name, place = _free(name, profile.exercises)
        text = changed(text, {("id",): name})
    if place.taken and (place.shipped or not asked.replace):
        ways = "--keep-both" if place.shipped else "--keep-both or --replace"
        whose = "a shipped program" if place.shipped else str(place.path)
        raise UsageError(f'{whose} has the id "{name}"; add {ways}')
    place.path.parent.mkdir(mode=0o700, exist_ok=True)
    write(place.path, text)
    print(f"{_described(read.program)}\nimported as {place.path}")
    return 0


def _place(name: str, own: Path) -> _Place:
    shipped = paths.exercises() / PROGRAMS / f"{name}.json"
    if shipped.is_file():
        return _Place(shipped, taken=True, shipped=True)
    path = own / PROGRAMS / f"{name}.json"
    return _Place(path, taken=path in program_files(own), shipped=False)


def _free(wanted: str, own: Path) -> tuple[str, _Place]:
    """The id with the first number behind it that no program has."""
    number = 2
    while True:
        end = f"-{number}"
        name = wanted[: 64 - len(end)] + end
        place = _place(name, own)
        if not place.taken:
            return name, place
        number += 1


def find(name: str, data_dir: str | None) -> LoadedProgram | None:
    """The program with this id, shipped or the person's own."""
    profile = paths.profile(data_dir)
    return programs.find(name, [paths.exercises(), profile.exercises], profile.exercises)


def send_out(loaded: LoadedProgram, path: Path) -> int:
    """Write one program into a file."""
    if path.suffix.lower() != ".json":
        raise UsageError(f"{path.name}: write a name that ends in .json")
    replace_file(path, loaded.path.read_bytes(), private=False)
    print(f"wrote {path}")
    return 0
