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
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.system import said
from unclench.system.paths import Profile
from unclench.system.printed import told

MODES: tuple[str, ...] = get_args(Mode)


class UsageError(Exception):
    """The command line asks for what can't be; its text says what is right (exit code 2)."""


def make_profile(profile: Profile) -> None:
    """Make the data folder, and say so once where others could write in it.

    Raises:
        OSError: it can't be made here.
    """
    if profile.create():
        words = fill(
            QT_TRANSLATE_NOOP("cli", "others could write in {folder}; now only you can"),
            folder=profile.folder,
        )
        print(f"unclench: {told(words)}", file=sys.stderr)


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
    return said.changed(text, _on_one_line)


def _on_one_line(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)


def tell(*texts: str, indent: str = "") -> None:
    """Print each of the texts on a line of its own, in the language that is set."""
    for text in texts:
        print(indent + told(text))


def guessed(fault: str, word: str, known: list[str]) -> str:
    """What is wrong, and which known word is near where there is one."""
    close = get_close_matches(word, known, n=1)
    text = QT_TRANSLATE_NOOP("cli", '{fault} (did you mean "{word}"?)')
    return fill(text, fault=fault, word=close[0]) if close else fault


def number(text: str) -> float:
    """A finite number."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        fault = fill(QT_TRANSLATE_NOOP("cli", '"{text}" isn\'t a number'), text=text)
        raise argparse.ArgumentTypeError(told(fault))
    return value


def whole(text: str) -> int:
    """A whole number."""
    try:
        return int(text)
    except ValueError:
        fault = fill(QT_TRANSLATE_NOOP("cli", '"{text}" isn\'t a whole number'), text=text)
        raise argparse.ArgumentTypeError(told(fault)) from None


def day(text: str) -> date:
    """A day, as in 2026-03-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            told(
                fill(
                    QT_TRANSLATE_NOOP("cli", "{text} isn't a date; write it like 2026-03-01"),
                    text=text,
                )
            )
        ) from None


def area(text: str) -> tuple[str, Mode]:
    """A body part and its mode, as in `thigh_l=skip`."""
    part, _, mode = text.partition("=")
    if part not in PARTS:
        fault = fill(QT_TRANSLATE_NOOP("cli", '"{name}" isn\'t a body part'), name=part)
        raise argparse.ArgumentTypeError(told(guessed(fault, part, sorted(PARTS))))
    for known in get_args(Mode):
        if mode == known:
            return part, known
    raise argparse.ArgumentTypeError(
        told(
            fill(
                QT_TRANSLATE_NOOP("cli", '"{name}" isn\'t a mode; use one of: {names}'),
                name=mode,
                names=", ".join(MODES),
            )
        )
    )
