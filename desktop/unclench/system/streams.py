"""A start without a terminal: words that would go nowhere are kept, to be shown in a dialog.

Started from a menu on Windows (or with its outputs closed) Python has no `sys.stdout` and no
`sys.stderr` at all, and whatever writes to them ends with a fault.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def catch_lost_words() -> io.BytesIO | None:
    """Give the program outputs where it has none; None when it has one of them.

    A script that closed the other has no use for a dialog that waits for a click.

    Returns:
        What is said from now on where nobody could read it.
    """
    _close_gaps()
    if sys.stdout is not None or sys.stderr is not None:
        if sys.stdout is None:
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 (for good)
        if sys.stderr is None:
            sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 (for good)
        return None
    lost = io.BytesIO()
    words = io.TextIOWrapper(lost, "utf-8", "replace", write_through=True)
    sys.stderr = words
    sys.stdout = words
    return lost


@contextmanager
def quiet_libraries() -> Iterator[None]:
    """Drop what libraries of the system write to the standard error meanwhile, past Python."""
    try:
        kept = os.dup(2)
    except OSError:  # it is closed: they can say nothing
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _close_gaps() -> None:
    """Put nothing where an output was closed: the next file opened would stand in its place.

    What a library says to the standard error would then be written into that file.
    """
    if os.name != "posix" or (sys.stdin and sys.stdout and sys.stderr):
        return
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
