"""Write a session as a sound file, as a process of its own: `python -m unclench.audio.render_job`.

The job is one line of JSON on the standard input, as `audio.export` writes it. The lines that come
back are `share 0.25`, and at the end `done` or `failed` and why. When the standard input ends
before that, the job stops and leaves nothing behind.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from unclench.audio.clips import ClipError
from unclench.audio.offline import RenderOptions, write_file
from unclench.audio.speech.speakers import TextSource
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Timeline
from unclench.system.said import packed

_STEP = 0.005


class RenderStoppedError(Exception):
    """Nobody wants the file any more."""


class _Watch:
    """Tells how far it is, and stops when it should."""

    def __init__(self) -> None:
        self.stopped = threading.Event()
        self._told = 0.0

    def __call__(self, share: float) -> None:
        if self.stopped.is_set():
            raise RenderStoppedError
        if share - self._told >= _STEP or share >= 1:
            self._told = share
            _say(f"share {share:.3f}")


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the window reads this


def run(job: dict[str, Any], watch: _Watch) -> None:
    """Do the job and say how it went."""
    speech = TextSource(*job["speech"]) if job.get("speech") else None
    how = job["surroundings"], job["title"], job["language"], speech
    wish = RenderOptions(Volumes(*job["volumes"]), *how)
    try:
        write_file(Path(job["path"]), Timeline.from_wire(job["timeline"]), wish, watch)
    except RenderStoppedError:
        _say("stopped")
    except (ClipError, OSError, ValueError) as error:
        _say(f"failed {json.dumps(packed(str(error)))}")
    else:
        _say("done")


def main() -> None:
    """Do the one job that comes in."""
    if hasattr(os, "nice"):
        os.nice(10)  # a session that plays comes first
    job, watch = json.loads(sys.stdin.readline()), _Watch()

    def wait_for_end() -> None:
        sys.stdin.read()
        watch.stopped.set()

    threading.Thread(target=wait_for_end, daemon=True).start()
    with contextlib.suppress(BrokenPipeError):
        run(job, watch)
    os._exit(0)  # the thread still reads


if __name__ == "__main__":
    main()
