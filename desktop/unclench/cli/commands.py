"""Carries out what is asked for on the command line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from unclench.cli import argparse_words, arguments
from unclench.cli.words import UsageError, print_anything
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store import startup_look
from unclench.system import paths
from unclench.system.printed import told

_STOPPED = QT_TRANSLATE_NOOP("cli", "stopped")


def main(words: Sequence[str]) -> int:
    """Carry out one command.

    Returns:
        0 when it is done, 1 when a file has faults, 2 for wrong usage or a path that isn't there.
    """
    print_anything()
    folder, *rest = _folder_first(list(words))
    startup_look.use_language(folder.partition("=")[2])
    argparse_words.use_ours()
    try:
        asked = arguments.parser().parse_args([folder, *rest] if folder else rest)
        if asked.data_dir == "":
            raise UsageError(QT_TRANSLATE_NOOP("cli", "--data-dir needs a folder"))
        command: Callable[[argparse.Namespace], int] = asked.run
        with paths.using(asked.data_dir):
            return command(asked)
    except UsageError as error:
        if isinstance(error.__cause__, BrokenPipeError):
            return _say_no_more()
        print(f"unclench: {told(str(error))}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        return _say_no_more()
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"unclench: {where}{told(error.strerror or str(error))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"\nunclench: {told(_STOPPED)}", file=sys.stderr)
        return 130


def _say_no_more() -> int:
    """Who reads has enough, as `head` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _folder_first(words: list[str]) -> list[str]:
    """`--data-dir=DIR` or "" and the rest: it may stand anywhere, argparse wants it first."""
    for k, word in enumerate(words):
        if word == "--data-dir" and words[k + 1 :]:
            return [f"{word}={words[k + 1]}", *words[:k], *words[k + 2 :]]
        if word == "--data-dir":
            return [word, *words[:k]]
        if word.startswith("--data-dir="):
            return [word, *words[:k], *words[k + 1 :]]
    return ["", *words]
