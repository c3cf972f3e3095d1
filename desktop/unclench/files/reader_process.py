"""The process that reads exercise files, as `reader_pool` starts it.

A line of JSON with some paths comes in, a line of JSON with what is in these files goes out. The
end of the input ends it, so that it never outlives the window.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any, BinaryIO

from unclench.files import catalogue
from unclench.files.reader import Loaded, read
from unclench.files.recordings import RecordingError

MEMORY = 2 << 30  # bytes of address space: a decoder that wants more is wrong


def main() -> int:
    """Answer until there are no more questions."""
    be_modest()
    gc.set_threshold(50_000)  # exercises hold no circles: looking for them is a tenth of the work
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer each line of `questions` with one on `answers`."""
    answers.write(b"ready\n")
    answers.flush()
    for line in questions:
        asked = json.loads(line)
        told = [answer(path, asked["decode"]) for path in asked["paths"]]
        answers.write(json.dumps(told).encode() + b"\n")
        answers.flush()


def answer(name: str, play_through: bool = False) -> dict[str, Any]:
    """What is in the file: `entry` for its card or None, `faults`, and whether to look `again`."""
    path = Path(name)
    found = read(path)
    if not isinstance(found, Loaded):
        spots = [(each.line, each.column, each.message) for each in found]
        return {"entry": None, "faults": spots, "again": _plays(path)}
    spots = _undecodable(found) if play_through else []
    entry = None if spots else catalogue.entry(found, str(path))
    return {"entry": entry, "faults": spots, "again": bool(found.recordings)}


def _undecodable(found: Loaded) -> list[tuple[int, int, str]]:
    if not found.recordings:
        return []
    decoding = importlib.import_module("unclench.files.decoding")  # numpy: only when needed
    spots = []
    for name in found.recordings:
        try:
            decoding.decode(found.path.parent / name)
        except RecordingError as error:
            spots.append((1, 1, f'"{name}" {error}'))
    return spots


def _plays(path: Path) -> bool:
    """Whether a faulty file may be so for its recordings."""
    try:
        with path.open("rb") as file:
            return b'"play"' in file.read(1 << 20)
    except OSError:
        return False


def be_modest() -> None:
    """Leave the processor to whoever plays a session, and the memory too."""
    if hasattr(os, "nice"):  # pragma: no branch -- only Windows lacks it
        os.nice(5)
    if not sys.platform.startswith("linux"):
        return  # macOS refuses to set this limit, Windows has none of the kind
    resource = importlib.import_module("resource")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":  # pragma: no cover -- runs in its own process
    sys.exit(main())
