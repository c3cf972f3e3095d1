"""The voices that may speak on this machine, for the worker and for `doctor`."""

from __future__ import annotations

from collections.abc import Iterator

from unclench.audio import speech, speech_system
from unclench.audio.speech import Speaker
from unclench.audio.speech_neural import Neural


def neural() -> tuple[Speaker, ...]:
    """The natural voice of the optional extra."""
    return (Neural(),)


def system() -> tuple[Speaker, ...]:
    """The voices of this system."""
    return speech_system.voices()


def report() -> Iterator[str]:
    """A line for each voice: whether it can speak here, and if not, why."""
    return speech.report((*neural(), *system()))
