"""Reading exercise files in processes of their own, each answer within a time limit.

A window that asks stays quick: no types, no decoders and no hostile file get into its process.
A file over which a process dies, or takes too long, is faulty; the others are read all the same.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unclench.system import child_process

LIMIT = 10.0  # seconds for one file; a hostile one of 1 MiB takes less than 3
MANY = 200  # files from which on more than one process is worth its start
PROCESSES = 4
_AHEAD = 8  # questions that wait in the pipe
_CHUNK = 128
_READY = b"ready\n"

Spot = tuple[int, int, str]  # line, column, message


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What one file holds: the entry for its card, or its faults.

    `again`: it plays recordings, so that it may turn right or wrong without changing itself.
    """

    path: Path
    entry: dict[str, Any] | None
    faults: tuple[Spot, ...]
    again: bool


class Readers:
    """Some processes that read files; the first stays for the next question until `close`."""

    def __init__(self, limit: float = LIMIT, command: Sequence[str] | None = None) -> None:
        """Nothing is started yet.

        Args:
            limit: seconds that a file may take.
            command: what to run instead of the usual reader.
        """
        self._limit = limit
        self._command = command or child_process.command("unclench.files.reader_process")
        self._stopped = threading.Event()
        self._readers = [self._reader()]

    def read(self, paths: Sequence[Path], decode: bool = False) -> Iterator[list[ReadFile]]:
        """What is in these files, in lists as they come; `decode` also plays recordings through.

        Raises:
            OSError: no process can be started, or `close` was called meanwhile.
        """
        count = min(PROCESSES, os.cpu_count() or 1) if len(paths) >= MANY else 1
        chunks = iter([paths[k : k + _CHUNK] for k in range(0, len(paths), _CHUNK)])
        if count == 1:
            for chunk in chunks:
                yield self._readers[0].read(chunk, decode)
            return
        yield from self._together(count, chunks, decode)

    def close(self) -> None:
        """End what runs, for good; another thread that reads gets an OSError."""
        self._stopped.set()
        for reader in self._readers:
            reader.kill()
        for reader in self._readers:
            reader.close()

    def _reader(self) -> _Reader:
        return _Reader(self._command, self._limit, self._stopped)

    def _together(
        self, count: int, chunks: Iterator[Sequence[Path]], decode: bool
    ) -> Iterator[list[ReadFile]]:
        answers: queue.SimpleQueue[list[ReadFile] | None] = queue.SimpleQueue()
        turn, stop = threading.Lock(), threading.Event()

        def work(reader: _Reader) -> None:
            try:
                while not stop.is_set():
                    with turn:
                        chunk = next(chunks, None)
                    if chunk is None:
                        break
                    answers.put(reader.read(chunk, decode))
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

    def __init__(self, command: Sequence[str], limit: float, stopped: threading.Event) -> None:
        self._command, self._limit, self._stopped = command, limit, stopped
        self._busy = threading.RLock()
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, paths: Sequence[Path], decode: bool) -> list[ReadFile]:
        left, found = deque(paths), list[ReadFile]()
        with self._busy:
            while left:
                found += self._answers(left, decode)
                if left:
                    self.close()
                    said = f"could not be read within {self._limit:g} s, or broke the reader"
                    found.append(ReadFile(left.popleft(), None, ((1, 1, said),), again=False))
                if self._stopped.is_set():
                    raise OSError("the reading of exercise files was stopped")
        return found

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

    def _answers(self, left: deque[Path], decode: bool) -> list[ReadFile]:
        """The answers for the first of `left`, which leave it, until all are there or it dies."""
        process, found, sent = self._running(), list[ReadFile](), 0
        with _Watch(process, self._limit) as watch:
            while left:
                if sent <= _AHEAD // 2:
                    more = [left[k] for k in range(sent, min(_AHEAD, len(left)))]
                    if child_process.send(process, _questions(more, decode)):
                        sent += len(more)
                if not (line := child_process.answer(process)):
                    break
                watch.beat()
                sent -= 1
                found.append(_found(left.popleft(), json.loads(line)))
        return found

    def _running(self) -> subprocess.Popen[bytes]:
        """The process, ready to be asked."""
        if self._process is None:
            environment = child_process.environment()
            self._process = process = child_process.start(self._command, environment)
            with _Watch(process, 6 * self._limit):
                ready = child_process.answer(process)
            if ready != _READY or self._stopped.is_set():
                self.close()
                raise OSError("the process that reads exercise files does not start")
        return self._process


class _Watch:
    """Ends a process that gives no sign of life for `limit` to twice `limit` seconds."""

    def __init__(self, process: subprocess.Popen[bytes], limit: float) -> None:
        self._process, self._limit = process, limit
        self._signs, self._done = 0, threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_fault: object) -> None:
        self._done.set()
        self._thread.join()

    def beat(self) -> None:
        self._signs += 1  # waking the thread for each of many files would cost more than they do

    def _run(self) -> None:
        seen = -1
        while not self._done.wait(self._limit):
            if self._signs == seen:
                self._process.kill()
                return
            seen = self._signs


def _questions(paths: Sequence[Path], decode: bool) -> bytes:
    """What asks for all of `paths` at once."""
    asked = ({"path": str(path), "decode": decode} for path in paths)
    return b"".join(json.dumps(each).encode() + b"\n" for each in asked)


def _found(path: Path, told: dict[str, Any]) -> ReadFile:
    faults = tuple((line, column, message) for line, column, message in told["faults"])
    return ReadFile(path, told["entry"], faults, told["again"])
