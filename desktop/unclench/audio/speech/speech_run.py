"""The window's side of speech: has texts spoken by a process that gives way. No numpy here."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from unclench.audio.engine_process import environment, open_log
from unclench.audio.speech.speakers import TextSource
from unclench.domain.preferences import VoiceChoice
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.system import child_process
from unclench.system.said import unpacked
from unclench.system.unfinished import work_folder

LIMIT = 90.0
"""Seconds that one text, or getting ready, may take before the process is ended."""

_PATIENCE = 1.0  # seconds for what is in the making to be removed; it takes some ms


@dataclass(frozen=True)
class Progress:
    """How far the speech is: `done` of `total` texts, `failed` of them in vain.

    `source` tells where the clips are; None before a voice is found, and when there is none, for
    the reasons in `why`.
    """

    total: int
    done: int = 0
    failed: int = 0
    source: TextSource | None = None
    why: str = ""
    over: bool = False


@dataclass(frozen=True)
class Job:
    """Texts of one language, to be spoken in this order, kept in `folder`."""

    texts: tuple[str, ...]
    language: str
    choice: VoiceChoice
    folder: Path


Tell = Callable[[Progress], None]


class SpeechRun:
    """One job under way in a thread and a process of its own; nothing here waits."""

    def __init__(
        self,
        job: Job,
        tell: Tell,
        limit: float = LIMIT,
        command: Sequence[str] | None = None,
        log: Path | None = None,
    ) -> None:
        """Begin.

        Args:
            job: what to speak.
            tell: is called from the thread at every step, last with `over`.
            limit: seconds for one text.
            command: what to run instead of the usual worker.
            log: where the worker's faults are added; None drops them.
        """
        self._job, self._tell, self._limit = job, tell, limit
        self._command = command or child_process.command("unclench.audio.speech.speech_worker")
        self._log = log
        self._now = Progress(len(job.texts))
        self._stopped = False
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it at once, and remove what is in the making; nothing more is told."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()
        self._thread.join(_PATIENCE)

    def wait(self) -> Progress:
        """Wait until it is over; for commands that have nothing else to do."""
        self._thread.join()
        return self._now

    def _run(self) -> None:
        left = list(self._job.texts)
        try:
            while left and not self._stopped:
                done = self._once(left)
                left = left[done:]
                if not left or self._now.source is None or self._stopped:
                    break
                left = left[1:]  # the process died over it
                self._step(failed=self._now.failed + 1, done=self._now.done + 1)
        except OSError as error:
            self._step(why=error.strerror or QT_TRANSLATE_NOOP("sound", "it can't be started"))
        self._step(over=True)

    def _once(self, texts: Sequence[str]) -> int:
        """One life of the process; how many of the texts it went through.

        What it has in the making, the words and how they sound, lies in the profile's cache, in a
        folder that goes with it, even when it is killed.
        """
        count = 0
        with (
            work_folder(self._job.folder.parent) as scratch,
            open_log(self._log) as errors,
            self._start(errors) as process,
        ):
            job = {
                "texts": texts,
                "language": self._job.language,
                "choice": self._job.choice,
                "folder": str(self._job.folder),
                "scratch": str(scratch),
            }
            child_process.send(process, json.dumps(job).encode() + b"\n")
            while line := self._line(process):
                count += self._hear(json.loads(line))
            process.kill()
        return count

    def _start(self, errors: BinaryIO) -> subprocess.Popen[bytes]:
        with self._lock:
            alone = {**environment(), "OMP_NUM_THREADS": "1"}
            self._process = child_process.start(self._command, alone, errors=errors)
            if self._stopped:
                self._process.kill()
            return self._process

    def _line(self, process: subprocess.Popen[bytes]) -> bytes:
        """The next whole line; empty when it ended, or was ended because it took too long."""
        timer = threading.Timer(self._limit, process.kill)
        timer.daemon = True
        timer.start()
        try:
            return child_process.answer(process)
        finally:
            timer.cancel()

    def _hear(self, said: dict[str, Any]) -> int:
        if "voice" in said:
            source = TextSource(str(self._job.folder), said["voice"]) if said["voice"] else None
            self._step(source=source, why=unpacked(said["why"]))
            return 0
        self._step(done=self._now.done + 1, failed=self._now.failed + (not said["made"]))
        return 1

    def _step(self, **changed: Any) -> None:
        self._now = replace(self._now, **changed)
        if not self._stopped:
            self._tell(self._now)
