"""The process that reads exercise files, as `reader_pool` starts it.

A line of JSON with some paths comes in, a line of JSON with what is in these files goes out. The
end of the input ends it, so that it never outlives the window.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

from unclench.files import catalogue, programs, recordings
from unclench.files.folder import plays
from unclench.files.program_reader import LoadedProgram, read_program
from unclench.files.reader import Loaded, Problem, read
from unclench.system.child_process import be_modest
from unclench.system.said import packed


def main() -> int:
    """Answer until there are no more questions."""
    be_modest()
    recordings.apart = False
    gc.set_threshold(50_000)  # exercises hold no circles: looking for them is a tenth of the work
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer each line of `questions` with one on `answers`."""
    answers.write(b"ready\n")
    answers.flush()
    for line in questions:
        asked = json.loads(line)
        tell = program if asked["form"] == "program" else answer
        told = [tell(path) for path in asked["paths"]]
        answers.write(json.dumps(told).encode() + b"\n")
        answers.flush()


def answer(name: str) -> dict[str, Any]:
    """What is in the file: `entry` for its card or None, `faults`, and whether to look `again`.

    The entry of a recording is how many `milliseconds` it lasts.
    """
    path = Path(name)
    if path.suffix.lower() in recordings.SUFFIXES:
        return _recording(path)
    found = read(path)
    if not isinstance(found, Loaded):
        return {"entry": None, "faults": _spots(found), "again": plays(path)}
    entry = catalogue.entry(found, str(path))
    return {"entry": entry, "faults": [], "again": bool(found.recordings)}


def program(name: str) -> dict[str, Any]:
    """The same for a file that holds a program; what it names may be anything here."""
    found = read_program(Path(name), None)
    if not isinstance(found, LoadedProgram):
        return {"entry": None, "faults": _spots(found), "again": False}
    return {"entry": programs.own_entry(found), "faults": [], "again": False}


def _spots(found: Sequence[Problem]) -> list[tuple[int, int, Any]]:
    """The place and the words of each: which language they are said in is decided elsewhere."""
    return [(each.line, each.column, packed(each.message)) for each in found]


def _recording(path: Path) -> dict[str, Any]:
    told = recordings.decoded(path)
    if isinstance(told, str):
        return {"entry": None, "faults": [(1, 1, packed(told))], "again": False}
    return {"entry": {"milliseconds": told}, "faults": [], "again": False}


if __name__ == "__main__":  # pragma: no cover -- runs in its own process
    sys.exit(main())
