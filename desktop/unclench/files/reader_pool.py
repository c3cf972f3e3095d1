"""Reading exercise files in processes of their own, each answer within a time limit.

A window that asks stays quick: no types, no decoders and no hostile file get into its process.
Each question names many files, so that tens of thousands take no longer than their reading. When
it brings no answer in time, each of them is asked about by itself: one over which a process dies,
or takes too long, is faulty, and the others are read all the same.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unclench.domain.texts import QT_TRANSLATE_NOOP, Numeral, fill
from unclench.files.folder import plays
from unclench.system import child_process
from unclench.system.said import unpacked

LIMIT = 10.0  # seconds for one file; a hostile one of 1 MiB takes less than 3
PLAYING = 12  # times as long for what has recordings to decode: hours of sound take a minute
MANY = 200  # files from which on more than one process is worth its start
PROCESSES = 4
_TOGETHER = 64  # files in one question: a process is woken once for all of them
_READY = b"ready\n"

Spot = tuple[int, int, str]  # line, column, message


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What one file holds: the entry for its card, or its faults.

    `path` as it was asked for. `again`: it plays recordings, so that it may turn right or wrong
    without changing itself.
    """

    path: str
    entry: dict[str, Any] | None
    faults: tuple[Spot, ...]
    again: bool


class Readers:
    """Some processes that read files; the first stays for the next question until `close`."""

    def __init__(
        self, limit: float = LIMIT, command: Sequence[str] | None = None, form: str = "exercise"
    ) -> None:
        """Nothing is started yet.

        Args:
            limit: seconds that a file may take.
            command: what to run instead of the usual reader.
            form: what the files are, "exercise" or "program".
        """
        self._form = form
        self._limit = limit
        self._command = command or child_process.command("unclench.files.reader_process")
        self._stopped = threading.Event()
        self._readers = [self._reader()]

    def read(self, paths: Sequence[str]) -> Iterator[list[ReadFile]]:
        """What is in these files, in lists as they come.

        Raises:
            OSError: no process can be started, or `close` was called meanwhile.
        """
        count = min(PROCESSES, os.cpu_count() or 1) if len(paths) >= MANY else 1
        chunks = iter([paths[k : k + _TOGETHER] for k in range(0, len(paths), _TOGETHER)])
        if count == 1:
            for chunk in chunks:
                yield self._readers[0].read(chunk)
            return
        yield from self._together(count, chunks)

    def close(self) -> None:
        """End what runs, for good; another thread that reads gets an OSError."""
        self._stopped.set()
        for reader in self._readers:
            reader.kill()
        for reader in self._readers:
            reader.close()

    def _reader(self) -> _Reader:
        return _Reader(self._command, self._limit, self._stopped, self._form)

    def _together(self, count: int, chunks: Iterator[Sequence[str]]) -> Iterator[list[ReadFile]]:
        answers: queue.SimpleQueue[list[ReadFile] | None] = queue.SimpleQueue()
        turn, stop = threading.Lock(), threading.Event()

        def work(reader: _Reader) -> None:
            try:
                while not stop.is_set():
                    with turn:
                        chunk = next(chunks, None)
                    if chunk is None:
                        break
                    answers.put(reader.read(chunk))
            finally:
                answers.put(None)

        self._readers += [self._reader() for _ in range(count - 1)]
        try:
            with ThreadPoolExecutor(count) as pool:
                jobs = [pool.submit(work, reader) for reader in self._readers]
                try:
                    for _job in jobs:
                        yield from iter(answers.get, None)
                finally:
                    stop.set()
            for job in jobs:
                job.result()
        finally:
            while len(self._readers) > 1:
                self._readers.pop().close()


class _Reader:
    """One process; a new one takes its place when it dies over a file."""

    def __init__(
        self, command: Sequence[str], limit: float, stopped: threading.Event, form: str
    ) -> None:
        self._command, self._limit, self._stopped, self._form = command, limit, stopped, form
        self._busy = threading.RLock()
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, paths: Sequence[str]) -> list[ReadFile]:
        """What is in these files: where all at once bring no answer, one brings its own."""
        with self._busy:
            limit = self._limit if len(paths) > 1 else self._most(paths[0])
            told = self._told(paths, limit)
            if told is not None:
                return [_found(path, each) for path, each in zip(paths, told, strict=True)]
            if len(paths) > 1:
                return [self.read([path])[0] for path in paths]
        said = fill(
            QT_TRANSLATE_NOOP("faults", "couldn't be read within {seconds} s, or broke the reader"),
            seconds=Numeral(f"{limit:g}"),
        )
        return [ReadFile(paths[0], None, ((1, 1, said),), again=False)]

    def kill(self) -> None:
        """End the process at once; whoever reads from it notices."""
        if (process := self._process) is not None:
            process.kill()

    def close(self) -> None:
        self.kill()
        with self._busy:
            if self._process is not None:
                self._process.communicate()
                self._process = None

    def _most(self, path: str) -> float:
        """How long one file may take: one with recordings is as long as they are."""
        file = Path(path)
        decodes = file.suffix != ".json" or plays(file)
        return self._limit * (PLAYING if decodes and file.exists() else 1)

    def _told(self, paths: Sequence[str], limit: float) -> list[dict[str, Any]] | None:
        """The answers for all of `paths`; None when the process died or took too long."""
        process = self._running()
        question = json.dumps({"paths": paths, "form": self._form})
        with _within(limit, process):
            child_process.send(process, question.encode() + b"\n")
            line = child_process.answer(process)
        if self._stopped.is_set():
            raise OSError(QT_TRANSLATE_NOOP("faults", "the reading of exercise files was stopped"))
        if not line:
            self.close()
            return None
        found: list[dict[str, Any]] = json.loads(line)
        return found

    def _running(self) -> subprocess.Popen[bytes]:
        """The process, ready to be asked."""
        if self._process is None:
            environment = child_process.environment()
            self._process = process = child_process.start(self._command, environment)
            with _within(6 * self._limit, process):
                ready = child_process.answer(process)
            if ready != _READY or self._stopped.is_set():
                self.close()
                raise OSError(
                    QT_TRANSLATE_NOOP(
                        "faults", "the process that reads exercise files doesn't start"
                    )
                )
        return self._process


@contextmanager
def _within(limit: float, process: subprocess.Popen[bytes]) -> Iterator[None]:
    """End the process when what is done meanwhile takes longer than `limit` seconds."""
    timer = threading.Timer(limit, process.kill)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _found(path: str, told: dict[str, Any]) -> ReadFile:
    faults = tuple((line, column, unpacked(words)) for line, column, words in told["faults"])
    return ReadFile(path, told["entry"], faults, told["again"])
