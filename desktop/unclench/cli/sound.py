"""`render`: a session as a sound file, through the mixer that plays it."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from unclench.audio import offline
from unclench.audio.volumes import FULL
from unclench.cli.exercises import FaultyFileError, list_faults, timeline_for
from unclench.cli.words import UsageError

_BAR = 30


def render(asked: argparse.Namespace) -> int:
    """Write the session to the file named, with a progress bar on a terminal."""
    try:
        timeline = timeline_for(asked)
    except FaultyFileError as error:
        return list_faults(error)
    if asked.ambience != "none":
        raise UsageError(f"--ambience {asked.ambience}: there is no such soundscape")
    volumes = FULL if asked.voice == "on" else replace(FULL, voice=0.0)
    watch = _bar if sys.stderr.isatty() else None
    try:
        offline.write_file(asked.output, timeline, volumes=volumes, progress=watch)
    except (ValueError, OSError) as error:
        raise UsageError(str(error)) from error
    finally:
        if watch:
            print(file=sys.stderr)
    print(f"wrote {asked.output}: {timeline.milliseconds / 60_000:g} minutes")
    return 0


def _bar(share: float) -> None:
    done = round(_BAR * share)
    line = f"\r[{'#' * done}{'.' * (_BAR - done)}] {share:4.0%}"
    print(line, end="", file=sys.stderr, flush=True)
