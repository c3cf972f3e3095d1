"""Reading a person's files in this process: to start one for each window takes longer than a test.

For tests about something else. What a process of its own promises is tested in `tests/files`, and
through the whole window in `tests/app/test_own_programs.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import pytest

from unclench.files import reader_pool, reader_process
from unclench.files.reader_pool import Readers, ReadFile


def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have files read here, by what the process runs, until the test is over."""
    monkeypatch.setattr(Readers, "read", _read)


def _read(readers: Readers, paths: Sequence[str]) -> Iterator[list[ReadFile]]:
    tell = reader_process.program if readers._form == "program" else reader_process.answer
    for path in paths:
        told = json.loads(json.dumps(tell(path)))  # as it comes out of a process
        yield [reader_pool._found(path, told)]
