"""The process that looks into databases from elsewhere, as `store.check` starts it.

A line of JSON says what to do with which paths, a line of JSON says how it went. A file that
breaks SQLite, wants all the memory or never ends costs this process. The end of the input ends it,
also in the midst of something.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import astuple
from pathlib import Path
from typing import Any, BinaryIO

from unclench.store.copies import Contents, copy_database, look_into
from unclench.store.errors import StoreError
from unclench.store.unpacking import unpack
from unclench.system.child_process import be_modest

ORDERS: Mapping[str, Callable[..., Contents]] = {
    "look": look_into,
    "copy": copy_database,
    "unpack": unpack,
}


def serve(questions: Iterable[bytes], answers: BinaryIO) -> None:
    """Answer each of `questions` with a line on `answers`."""
    for line in questions:
        answers.write(json.dumps(answer(json.loads(line))).encode() + b"\n")
        answers.flush()


def answer(asked: Mapping[str, Any]) -> dict[str, Any]:
    """What a database `holds`, or the `fault` with its `text` and `values`."""
    try:
        holds = ORDERS[asked["order"]](*map(Path, asked["paths"]))
    except StoreError as fault:
        values = {name: value and str(value) for name, value in fault.values.items()}
        return {"fault": type(fault).__name__, "text": fault.text, "values": values}
    *counts, first, last = astuple(holds)
    return {"holds": [*counts, *(day and day.isoformat() for day in (first, last))]}


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
