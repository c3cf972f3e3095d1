"""The voices that may speak on this machine, for the worker and for `doctor`."""

from __future__ import annotations

from collections.abc import Iterator

from unclench.audio.speech import speakers, system_voices
from unclench.audio.speech.neural import Neural
from unclench.audio.speech.speakers import Speaker


def neural() -> tuple[Speaker, ...]:
    """The natural voice of the optional extra."""
    return (Neural(),)


def system() -> tuple[Speaker, ...]:
    """The voices of this system."""
    return system_voices.voices()


def report(language: str = "en") -> Iterator[str]:
    """A line for each voice: whether it can speak this language here, and if not, why."""
    return speakers.report((*neural(), *system()), language)
