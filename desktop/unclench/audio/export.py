"""The window's side of writing a session as a sound file: a process does it. No numpy here."""

from __future__ import annotations

import contextlib
import json
import threading
from pathlib import Path
from typing import IO, Literal

from unclench.audio.engine_process import environment
from unclench.audio.session_metadata import title_of
from unclench.audio.speech.speakers import TextSource
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Timeline
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.system import child_process
from unclench.system.said import unpacked

ExportState = Literal["working", "done", "stopped", "failed"]

SUFFIXES = (".flac", ".mp3", ".ogg", ".opus", ".wav")
"""What a sound file's name may end in."""


class Export:
    """One sound file in the making. Nothing here waits; ask `state` and `share` now and then."""

    def __init__(
        self,
        path: Path,
        timeline: Timeline,
        volumes: Volumes,
        surroundings: str,
        speech: TextSource | None = None,
    ) -> None:
        """Begin to write the session to `path`, whose suffix, one of `SUFFIXES`, says which kind.

        `surroundings` is a soundscape's id, a file's path, or "none"; `speech` has texts that
        nobody recorded.
        """
        self.share = 0.0
        """How much is done, 0 to 1."""
        self.state: ExportState = "working"
        self.reason = ""
        """Why it failed, in words; empty as long as it didn't."""
        self._job = json.dumps(
            {
                "path": str(path.absolute()),
                "timeline": timeline.to_wire(),
                "title": title_of(timeline),
                "language": timeline.language,
                "volumes": [volumes.voice, volumes.tones, volumes.surroundings, volumes.muted],
                "surroundings": surroundings,
                "speech": speech,
            }
        )
        self._stop = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def cancel(self) -> None:
        """Stop; what was at `path` before stays there, and nothing else is left behind."""
        self._stop.set()

    def _run(self) -> None:
        try:
            self._work()
        except OSError as error:
            self._fail(str(error))
        finally:
            self._fail(QT_TRANSLATE_NOOP("sound", "it ended early"))
            self._stop.set()

    def _work(self) -> None:
        words = child_process.command("unclench.audio.render_job")
        with child_process.start(words, environment()) as process:
            child_process.send(process, self._job.encode() + b"\n")
            threading.Thread(target=self._end_input, args=(process.stdin,), daemon=True).start()
            while line := child_process.answer(process):
                self._hear(*line.decode().rstrip("\r\n").partition(" ")[::2])
            self._stop.set()

    def _end_input(self, stdin: IO[bytes]) -> None:
        """Tell the process that nobody waits any more, once that is so."""
        self._stop.wait()
        with contextlib.suppress(OSError):
            stdin.close()

    def _hear(self, what: str, rest: str) -> None:
        match what:
            case "share":
                self.share = float(rest)
            case "done":
                self.state = "done"
            case "stopped":
                self.state = "stopped"
            case "failed":
                self._fail(unpacked(json.loads(rest)))

    def _fail(self, reason: str) -> None:
        if self.state == "working":
            self.reason, self.state = reason, "failed"
