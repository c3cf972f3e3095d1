"""Reads an exercise file: the exercise, or a list of everything that is wrong with it and where."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, NamedTuple

from unclench.domain.advice import warnings
from unclench.domain.exercise import Exercise
from unclench.domain.faults import misfits, parse, places
from unclench.domain.rules import Fault, values
from unclench.domain.rules import Path as Path_
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill, printable
from unclench.files.file_kinds import no_file, no_text
from unclench.files.folder import PROGRAMS
from unclench.files.json_slips import no_json
from unclench.files.positions import STRING, Positions, depth, line_of
from unclench.files.recordings import RecordingError, measure
from unclench.system import catalogues

BYTES_MOST = 1 << 20
_USUAL = 1 << 14  # bytes; making room for the largest file each time takes longer than reading
DEEP_MOST = 16
FAULTS_MOST = 200
_NO_TEXT = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f]")
_STRING_OR_NUMBER = re.compile(STRING + r"|-?Infinity|NaN|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


@dataclass(frozen=True)
class Problem:
    """Something about a file, at a line and column that count from 1."""

    path: Path
    line: int
    column: int
    message: str
    level: Literal["fault", "warning"] = "fault"

    def __str__(self) -> str:
        """`file:line:column: message`, as compilers print it, so that editors can jump there."""
        text = QT_TRANSLATE_NOOP("faults", "{place}: {fault}")
        if self.level == "warning":
            text = QT_TRANSLATE_NOOP("faults", "{place}: warning: {fault}")
        place = f"{self.path}:{self.line}:{self.column}"
        return fill(text, place=place, fault=self.message)


@dataclass(frozen=True)
class Loaded:
    """A right exercise file: the exercise, the file, and each recording's length in ms."""

    exercise: Exercise
    path: Path
    recordings: Mapping[str, int]


Tell = Callable[[Path, Any], Any]
"""Gives the decoded file at a path as it is to be read."""


def as_written(_path: Path, raw: Any) -> Any:
    """Just as it is."""
    return raw


def read(path: Path, tell: Tell = as_written) -> Loaded | list[Problem]:
    """The exercise in `path`, or its faults; never raises for what stands in the file."""
    return _Reading(path, tell).read()


def warn(loaded: Loaded) -> list[Problem]:
    """The warnings about a right file: it can be played, but might not be safe or kind."""
    text = read_text(loaded.path)
    raw = json.loads(text)
    found = warnings(loaded.exercise, raw, loaded.recordings, catalogues.say_in)
    places = Positions(text)
    return sorted(
        (Problem(loaded.path, *places.of(f.path), f.message, "warning") for f in found),
        key=lambda p: (p.line, p.column),
    )


class _BadNumberError(ValueError):
    pass


class StoppedError(Exception):
    """The file can't be read any further; says where and why."""

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(message)
        self.line, self.column, self.message = line, column, message

    @classmethod
    def at(cls, text: str, offset: int, message: str) -> StoppedError:
        """The same for an offset in the text."""
        return cls(*line_of(text, offset), message)


def read_text(path: Path) -> str:
    """The text of an exercise file; raises what `read` turns into a problem."""
    data = _bytes(path).removeprefix(b"\xef\xbb\xbf")
    if not data.strip():
        raise StoppedError(
            1, 1, QT_TRANSLATE_NOOP("faults", "is empty; an exercise starts with a brace {")
        )
    if said := no_text(data):
        raise StoppedError(1, 1, said)
    if b"\0" in data:
        raise StoppedError(
            1, 1, QT_TRANSLATE_NOOP("faults", "is not a text file; an exercise is JSON in UTF-8")
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start == 0 or _NO_TEXT.search(data):
            raise StoppedError(
                1,
                1,
                QT_TRANSLATE_NOOP("faults", "is not a text file; an exercise is JSON in UTF-8"),
            ) from error
        before = data[: error.start].decode("utf-8")
        said = QT_TRANSLATE_NOOP("faults", "is not UTF-8 here; save the file as UTF-8")
        raise StoppedError.at(before, len(before), said) from error


def _bytes(path: Path) -> bytes:
    if said := no_file(path):
        raise StoppedError(1, 1, said)
    try:
        with path.open("rb") as file:
            data = file.read(_USUAL)
            if len(data) == _USUAL:
                data += file.read(BYTES_MOST + 1 - _USUAL)
    except OSError as error:
        raise StoppedError(
            1,
            1,
            fill(
                QT_TRANSLATE_NOOP("faults", "can't be read: {reason}"),
                reason=error.strerror or error,
            ),
        ) from error
    if len(data) > BYTES_MOST:
        raise StoppedError(
            1,
            1,
            QT_TRANSLATE_NOOP("faults", "is larger than 1 MiB; an exercise is a small text file"),
        )
    return data


class Decoded(NamedTuple):
    """Decoded JSON, whether a key stands `twice` anywhere, and `every` value in it."""

    raw: Any
    twice: bool
    every: Sequence[object]


_NO_NUMBER = QT_TRANSLATE_NOOP(
    "faults", "{number} is not a number that Unclench can use; write an ordinary one"
)


def decode(text: str) -> Decoded:
    """The JSON in `text`.

    Raises:
        StoppedError: it is not JSON, or not of a kind that is looked at any further.
    """
    twice = False

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal twice
        found = dict(items)
        if len(found) < len(items):
            twice = True
        return found

    try:
        raw = json.loads(
            text, object_pairs_hook=pairs, parse_constant=_no_constant, parse_float=_finite
        )
    except RecursionError as error:
        raise _too_deep(text) or error from error
    except json.JSONDecodeError as error:
        raise _too_deep(text) or StoppedError.at(text, *no_json(text, error)) from error
    except ValueError as error:
        long = QT_TRANSLATE_NOOP("faults", "a number this long")
        said = fill(_NO_NUMBER, number=error if isinstance(error, _BadNumberError) else long)
        raise StoppedError.at(text, _odd_number(text), said) from error
    found = values(raw)
    # a value that stands twice may hide a deeper one
    if (twice or found.depth > DEEP_MOST) and (stop := _too_deep(text)):
        raise stop
    return Decoded(raw, twice, found.every)


def _too_deep(text: str) -> StoppedError | None:
    at = depth(text, DEEP_MOST)
    said = fill(QT_TRANSLATE_NOOP("faults", "is nested deeper than {most} levels"), most=DEEP_MOST)
    return None if at is None else StoppedError.at(text, at, said)


def _odd_number(text: str) -> int:
    """Where the first number stands that is not finite, strings passed over."""
    tokens = (m for m in _STRING_OR_NUMBER.finditer(text) if m[0][0] != '"')
    return next((m.start() for m in tokens if not math.isfinite(float(m[0]))), 0)


class _Reading:
    """One file on its way in."""

    def __init__(self, path: Path, tell: Tell) -> None:
        self._path, self._tell = path, tell

    def read(self) -> Loaded | list[Problem]:
        try:
            text = read_text(self._path)
            raw, twice, every = decode(text)
        except StoppedError as stop:
            return [Problem(self._path, stop.line, stop.column, stop.message)]
        if isinstance(raw, dict) and "weeks" in raw and "steps" not in raw:
            said = fill(
                QT_TRANSLATE_NOOP(
                    "faults", '"weeks" makes this a program; its place is the folder "{folder}"'
                ),
                folder=PROGRAMS,
            )
            return placed(self._path, text, [Fault(("weeks",), said, at_key=True)], twice)
        parsed = parse(self._tell(self._path, raw), every)
        faults = list(parsed.faults)
        if parsed.exercise is not None and not twice:
            recordings, faults = measured(parsed.exercise, self._path.parent)
            faults = faults or list(misfits(parsed.exercise, recordings, catalogues.say_in))
            if not faults:
                return Loaded(parsed.exercise, self._path, recordings)
        return placed(self._path, text, faults, twice)


def measured(exercise: Exercise, folder: Path) -> tuple[dict[str, int], list[Fault]]:
    """How long each recording in `folder` is that it plays, in ms; what is wrong with others."""
    lengths: dict[str, int] = {}
    faults: list[Fault] = []
    for where, name in _files(exercise):
        try:
            lengths[name] = measure(folder, name)
        except RecordingError as error:
            said = QT_TRANSLATE_NOOP("faults", '"{name}" {fault}')
            faults.append(Fault(where, fill(said, name=name, fault=error)))
    return lengths, faults


def placed(path: Path, text: str, faults: Sequence[Fault], twice: bool) -> list[Problem]:
    """The faults of a file's text at their lines; `twice`: a key stands twice somewhere in it."""
    places = Positions(text)
    problems = [
        Problem(
            path,
            *places.line(at),
            fill(QT_TRANSLATE_NOOP("faults", '"{key}" is here twice; keep one'), key=inside[-1]),
        )
        for inside, at in (places.duplicates if twice else ())
    ]
    problems += [Problem(path, *places.of(f.path, f.at_key), f.message) for f in faults]
    problems = [replace(p, message=printable(p.message)) for p in problems]
    problems.sort(key=lambda p: (p.line, p.column))
    if len(problems) > FAULTS_MOST:
        more = QT_TRANSLATE_NOOP("faults", "and {count} more fault(s)", "", 1)
        last = problems[FAULTS_MOST - 1]
        said = fill(more, count=len(problems) - FAULTS_MOST)
        note = Problem(path, last.line, last.column, said)
        return [*problems[:FAULTS_MOST], note]
    return problems


def _files(exercise: Exercise) -> list[tuple[Path_, str]]:
    return [((*at, "file"), step.file) for at, step in places(exercise) if step.do == "play"]


def _no_constant(name: str) -> float:
    raise _BadNumberError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _BadNumberError(digits[:20])
    return number
