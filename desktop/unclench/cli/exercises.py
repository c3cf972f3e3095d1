"""`check` and `timeline`: exercise files, looked at without playing them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from unclench.cli import programs
from unclench.cli.words import UsageError, guessed, print_utf8, tell
from unclench.domain import soreness
from unclench.domain.body import Mode, resolve
from unclench.domain.cues import Timeline
from unclench.domain.texts import QT_TRANSLATE_NOOP, Numeral, fill, joined
from unclench.domain.timeline import Choices, compile
from unclench.files import bundle, catalogue, shown_files
from unclench.files.folder import files as every_file
from unclench.files.program_reader import is_program
from unclench.files.reader import Loaded, Problem, read, warn
from unclench.system import catalogues, paths
from unclench.system.said import row

TEMPO_LEAST, TEMPO_MOST = 70, 130
PACE_LEAST, PACE_MOST = 0.5, 60.0

Look = Callable[[Path], Loaded | list[Problem]]
"""Reads an exercise: as it is shown here, or as it is written."""


class FaultyFileError(Exception):
    """An exercise file has faults; they are to be listed (exit code 1)."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the faults."""
        super().__init__(f"faults: {len(problems)}")
        self.problems = problems


def check(asked: argparse.Namespace) -> int:
    """List every fault and warning of the files and folders named."""
    named = [file for path in asked.paths for file in _files(path)]
    plans = [file for file in named if is_program(file)]
    files = [file for file in named if file not in plans]
    problems = _problems(files) + programs.problems(plans, files)
    tell(*map(str, problems))
    faults = sum(problem.level == "fault" for problem in problems)
    if not faults:
        tell(_all_right(len(files), len(plans), len(problems)))
    return 1 if faults else 0


def _all_right(files: int, plans: int, warnings: int) -> str:
    """How much was looked at, where nothing is wrong."""
    exercises = fill(QT_TRANSLATE_NOOP("cli", "{count} exercise(s)", "", 1), count=files)
    programs = fill(QT_TRANSLATE_NOOP("cli", "{count} program(s)", "", 1), count=plans)
    what = joined([exercises, programs]) if files and plans else programs if plans else exercises
    noted = fill(QT_TRANSLATE_NOOP("cli", "{count} warning(s)", "", 1), count=warnings)
    return fill(QT_TRANSLATE_NOOP("cli", "{files} right, {warnings}"), files=what, warnings=noted)


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return every_file(path)
    if not path.exists():
        raise UsageError(
            fill(QT_TRANSLATE_NOOP("cli", "{path}: no such file or folder"), path=path)
        )
    return [path]


def _problems(files: list[Path]) -> list[Problem]:
    """The faults and warnings of each file, and which of them have one id."""
    found = {file: read(file) for file in files if file.suffix.lower() != bundle.SUFFIX}
    clashes = {each.path: each for each in catalogue.clashes(found.values())}
    problems: list[Problem] = []
    for file in files:
        loaded = found.get(file)
        if loaded is None:
            problems += _in_bundle(file)
        elif not isinstance(loaded, Loaded):
            problems += loaded
        else:
            taken = clashes.get(file) or catalogue.shadows(loaded, paths.exercises())
            problems += [*([taken] if taken else []), *warn(loaded)]
    return problems


def _in_bundle(file: Path) -> list[Problem]:
    """The problems of a bundle: why it can't be opened, or those of what is in it."""
    with TemporaryDirectory(prefix="unclench-check-") as folder:
        try:
            inside = bundle.unpack(file, Path(folder))
        except bundle.BundleError as error:
            return [Problem(file, 1, 1, str(error))]
        members = bundle.members(inside.parent)
        if is_program(inside):
            problems = [*_alone(members), *programs.problems([inside], members)]
        else:
            problems = _alone([inside])
        return [
            replace(each, path=file / each.path.relative_to(inside.parent)) for each in problems
        ]


def _alone(files: list[Path]) -> list[Problem]:
    """The faults and warnings of each of these exercises."""
    read_ones = [read(one) for one in files]
    return [
        problem
        for found in read_ones
        for problem in (warn(found) if isinstance(found, Loaded) else found)
    ]


def show_timeline(asked: argparse.Namespace) -> int:
    """Print the timeline of one exercise for the choices named."""
    try:  # JSON is read by programs: it's the same in every language
        timeline = timeline_for(asked, read if asked.json else shown_files.exercise)
    except FaultyFileError as error:
        return list_faults(error)
    if asked.json:
        print_utf8(json.dumps(timeline.as_dict(), ensure_ascii=False) + "\n")
    else:
        print(*_rows(timeline), sep="\n")
    return 0


def timeline_for(asked: argparse.Namespace, look: Look = shown_files.exercise) -> Timeline:
    """The timeline that the command line asks for, of the file that `look` reads.

    Raises:
        UsageError: there is no such exercise, or it can't be played like this.
        FaultyFileError: its file has faults.
    """
    loaded = load(asked.exercise, paths.profile(asked.data_dir), look)
    return compile(loaded.exercise, _choices(loaded, asked))


def load(name: str, profile: paths.Profile, look: Look = shown_files.exercise) -> Loaded:
    """The exercise in the file `name`, or with that id."""
    path = Path(name)
    if not path.is_file():
        folders = [paths.exercises(), profile.exercises]
        found = catalogue.find(name, folders)
        if found is None:
            text = QT_TRANSLATE_NOOP("cli", "{name}: no such file, and no exercise with this id")
            raise UsageError(guessed(fill(text, name=name), name, list(catalogue.ids(folders))))
        path = found
    loaded = look(path)
    if not isinstance(loaded, Loaded):
        raise FaultyFileError(loaded)
    return loaded


def _choices(loaded: Loaded, asked: argparse.Namespace) -> Choices:
    lengths = loaded.exercise.minutes
    minutes = lengths.default if asked.minutes is None else asked.minutes
    if minutes not in lengths.choices:
        raise UsageError(_other_lengths(minutes, lengths.choices))
    if not TEMPO_LEAST <= asked.tempo <= TEMPO_MOST:
        raise UsageError(
            fill(
                QT_TRANSLATE_NOOP("cli", "--tempo {given}: from {least} to {most}"),
                given=asked.tempo,
                least=TEMPO_LEAST,
                most=TEMPO_MOST,
            )
        )
    if not PACE_LEAST <= asked.pace <= PACE_MOST:
        raise UsageError(
            fill(
                QT_TRANSLATE_NOOP("cli", "--pace {given}: from {least} to {most} seconds"),
                given=asked.pace,
                least=PACE_LEAST,
                most=PACE_MOST,
            )
        )
    return Choices(
        minutes=minutes,
        tempo=asked.tempo,
        holds=not asked.no_holds,
        pace=asked.pace,
        areas=_areas(loaded, asked),
        tags=frozenset(asked.tag),
        recordings=loaded.recordings,
        folder=str(loaded.path.parent),
        say_in=catalogues.say_in,
    )


def _other_lengths(minutes: float, choices: Sequence[float]) -> str:
    *shorter, longest = map(float, choices)
    if not shorter:
        text = QT_TRANSLATE_NOOP(
            "cli", "--minutes {given}: this exercise lasts {count} minute(s)", "", 1
        )
        return fill(text, given=minutes, count=longest)
    several = QT_TRANSLATE_NOOP(
        "cli", "--minutes {given}: this exercise lasts {shorter}, {count} minute(s)", "", 1
    )
    others = row([Numeral(f"{one:g}") for one in shorter], ", ")
    return fill(several, given=minutes, shorter=others, count=longest)


def _areas(loaded: Loaded, asked: argparse.Namespace) -> dict[str, Mode]:
    """What `--area` and, where muscles are tensed, each `--tag` ask for, as in the window."""
    own = {resolve(part): mode for part, mode in asked.area}
    return soreness.areas({}, own, asked.tag if loaded.exercise.tenses else ())


def _rows(timeline: Timeline) -> list[str]:
    rows = [f"{timeline.id}: {timeline.milliseconds} ms"]
    for cue in timeline.cues:
        more = (cue.phase, cue.part, cue.mode, cue.sound, cue.text)
        said = "  ".join(str(item) for item in more if item is not None)
        indent = "" if cue.layer == "guide" else "  + "
        rows.append(f"{_clock(cue.start)} {cue.length / 1000:7.1f} s  {indent}{cue.kind}  {said}")
    return rows


def _clock(ms: int) -> str:
    return f"{ms // 60_000:3d}:{ms % 60_000 / 1000:04.1f}"


def list_faults(error: FaultyFileError) -> int:
    """Print the faults as `check` does, and give its exit code."""
    tell(*map(str, error.problems))
    return 1
