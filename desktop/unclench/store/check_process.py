"""The process that looks into databases from elsewhere, as `store.check` starts it.

A line of JSON says what to do with which paths, a line of JSON says how it went. A file that
breaks SQLite, wants all the memory or never ends costs this process. The end of the input ends it,
also in the midst of something.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import astuple
from pathlib import Path
from typing import Any, BinaryIO

from unclench.store.copies import Contents, copy_database, look_into
from unclench.store.questions import answer
from unclench.store.unpacking import unpack
from unclench.system.child_process import be_modest


def _told(look: Callable[..., Contents]) -> Callable[..., list[Any]]:
    """The same with paths as text, and what is found as JSON has it."""

    def asked(*paths: str) -> list[Any]:
        *counts, first, last = astuple(look(*map(Path, paths)))
        return [*counts, *(day and day.isoformat() for day in (first, last))]

    return asked


ORDERS: Mapping[str, Callable[..., list[Any]]] = {
    "look": _told(look_into),
    "copy": _told(copy_database),
    "unpack": _told(unpack),
}


def serve(lines: Iterable[bytes], answers: BinaryIO) -> None:
    """Answer each of `lines` with one on `answers`."""
    for line in lines:
        answers.write(answer(line, ORDERS))
        answers.flush()


def main() -> None:  # pragma: no cover -- runs in its own process
    """Answer until there are no more questions."""
    be_modest()
    questions: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def listen() -> None:
        for line in sys.stdin.buffer:
            questions.put(line)
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    serve(iter(questions.get, None), sys.stdout.buffer)


if __name__ == "__main__":  # pragma: no cover -- runs in its own process
    main()
