"""Words of the command line, turned into values; what is wrong is said in one line."""

from __future__ import annotations

import argparse
import io
import math
import sys
from datetime import date
from difflib import get_close_matches
from typing import get_args

from unclench.domain.body import PARTS
from unclench.domain.cues import Mode
from unclench.system.paths import Profile

MODES: tuple[str, ...] = get_args(Mode)


class UsageError(Exception):
    """The command line asks for what can't be; its text says what is right (exit code 2)."""


def make_profile(profile: Profile) -> None:
    """Make the data folder, and say so once where others could write in it.

    Raises:
        OSError: it can't be made here.
    """
    if profile.create():
        said = f"others could write in {profile.folder}; now only you can"
        print(f"unclench: {said}", file=sys.stderr)


def print_utf8(text: str) -> None:
    """Print as UTF-8 with the line ends as they are: a file made with > can be read back."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def print_anything() -> None:
    r"""Have what a terminal can't show (a letter, a file's odd name) come out as \uXXXX."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def printable(text: str) -> str:
    """The text on one line, without what would move a terminal's cursor or change its colours."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def near(word: str, known: list[str]) -> str:
    """` (did you mean "x"?)` when a known word is near, else nothing."""
    close = get_close_matches(word, known, n=1)
    return f' (did you mean "{close[0]}"?)' if close else ""


def number(text: str) -> float:
    """A finite number."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def day(text: str) -> date:
    """A day, as in 2026-03-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} isn't a date; write it like 2026-03-01") from None


def area(text: str) -> tuple[str, Mode]:
    """A body part and its mode, as in `thigh_l=skip`."""
    part, _, mode = text.partition("=")
    if part not in PARTS:
        raise argparse.ArgumentTypeError(f'"{part}" isn\'t a body part{near(part, sorted(PARTS))}')
    for known in get_args(Mode):
        if mode == known:
            return part, known
    raise argparse.ArgumentTypeError(f'"{mode}" isn\'t a mode; use one of: {", ".join(MODES)}')
