"""`render`: a session as a sound file, through the mixer that plays it."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable
from dataclasses import replace

from unclench.audio import offline, soundscape_samples, volumes
from unclench.audio.clips import ClipError
from unclench.audio.offline import RenderOptions
from unclench.audio.session_metadata import ambience_of
from unclench.audio.speech.speakers import TextSource, unrecorded
from unclench.audio.speech.speech_run import Job, Progress, SpeechRun
from unclench.audio.volumes import Volumes
from unclench.cli.exercises import FaultyFileError, list_faults, timeline_for
from unclench.cli.words import UsageError, make_profile, tell
from unclench.domain.cues import Timeline
from unclench.domain.preferences import Preferences
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.system import paths
from unclench.system.paths import Profile
from unclench.system.printed import told

_BAR = 30


def render(asked: argparse.Namespace) -> int:
    """Write the session to the file named, with a progress bar on a terminal."""
    try:
        timeline = timeline_for(asked)
    except FaultyFileError as error:
        return list_faults(error)
    wish = RenderOptions(_volumes(asked.voice), _surroundings(asked.ambience, timeline))
    watch = _bar if sys.stderr.isatty() else None
    if asked.voice == "on":
        wish = replace(wish, speech=_spoken(timeline, paths.profile(asked.data_dir), watch))
    try:
        offline.write_file(asked.output, timeline, wish, watch)
    except FileNotFoundError as error:
        raise UsageError(
            fill(QT_TRANSLATE_NOOP("cli", "{folder}: no such folder"), folder=asked.output.parent)
        ) from error
    except ClipError as error:
        print(f"unclench: {told(str(error))}", file=sys.stderr)
        return 1
    except (ValueError, OSError) as error:
        raise UsageError(str(error)) from error
    finally:
        if watch:
            print(file=sys.stderr)
    text = QT_TRANSLATE_NOOP("cli", "wrote {file}: {count} minute(s)", "", 1)
    tell(fill(text, file=asked.output, count=timeline.milliseconds / 60_000))
    return 0


def _spoken(
    timeline: Timeline, profile: Profile, watch: Callable[[float], None] | None
) -> TextSource | None:
    """Have what nobody recorded spoken first, by the best voice that is here."""
    language = timeline.language
    texts = unrecorded(timeline, language)
    if not texts:
        return None

    def tell(progress: Progress) -> None:
        if watch:
            watch(progress.done / progress.total)

    with contextlib.suppress(OSError):
        make_profile(profile)
    job = Job(texts, language, "automatic", profile.cache / "speech")
    made = SpeechRun(job, tell).wait()
    if watch:
        print(file=sys.stderr)
    if made.failed or made.source is None:
        left = made.failed if made.source else made.total
        text = QT_TRANSLATE_NOOP("cli", "no voice for {left} of {count} text(s)", "", 1)
        said = fill(text, left=left, count=made.total)
        if made.why:
            because = QT_TRANSLATE_NOOP("cli", "{fault}: {reason}")
            said = fill(because, fault=said, reason=made.why)
        print(f"unclench: {told(said)}", file=sys.stderr)
    return made.source


def _volumes(voice: str) -> Volumes:
    """Those that the app begins with: so the file is what one hears who changes nothing."""
    usual = volumes.of(Preferences())
    return usual if voice == "on" else replace(usual, voice=0.0)


def _surroundings(asked: str | None, timeline: Timeline) -> str:
    """What is asked for, else what the exercise suggests, as far as it is here.

    Raises:
        UsageError: there is no such soundscape.
    """
    if asked is None:
        suggested = ambience_of(timeline) or soundscape_samples.NONE
        return suggested if soundscape_samples.find(suggested) else soundscape_samples.NONE
    if asked != soundscape_samples.NONE and soundscape_samples.find(asked) is None:
        known = ", ".join((*soundscape_samples.shipped(), soundscape_samples.NONE))
        raise UsageError(
            fill(
                QT_TRANSLATE_NOOP(
                    "cli", "--ambience {name}: there is no such soundscape (there are: {names})"
                ),
                name=asked,
                names=known,
            )
        )
    return asked


def _bar(share: float) -> None:
    done = round(_BAR * share)
    line = f"\r[{'#' * done}{'.' * (_BAR - done)}] {share:4.0%}"
    print(line, end="", file=sys.stderr, flush=True)
