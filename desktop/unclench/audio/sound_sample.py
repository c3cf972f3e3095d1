"""A few seconds to try the sound with: voice, bell and tone, for the settings. No numpy here."""

from collections.abc import Sequence
from dataclasses import replace

from unclench.audio.narrator import Narrator
from unclench.domain.cues import Cue, Timeline
from unclench.system import catalogues, language, paths

WORDS = "And let go"
"""Said in the trial; the voice says it in an exercise, so it is among the recorded clips."""
_SAID_IN = "exercises/pmr-cue"
MAKING = 4000
"""Milliseconds before words that nobody recorded: meanwhile a voice of the system speaks them."""


def trial(*, voice: bool = True, tones: bool = True) -> Timeline:
    """What `Link` plays for a test: words, then a bell and an in-breath, or one of the two.

    The words are in the language that is set. Where they weren't recorded, they come last; without
    a voice for that language, nothing is said.
    """
    words, spoken_in = _words() if voice else ("", language.ENGLISH)
    said = Cue(0, 2000, "guide", "say", text=words)
    breath = Cue(0, MAKING, "guide", "breath", "in", 1, sound="tone")
    if not voice:
        return _laid((breath,), spoken_in)
    if Narrator(paths.assets() / "voice").clip(words, spoken_in) is not None:
        return _laid((said, breath) if tones else (said,), spoken_in)
    before = breath if tones else Cue(0, MAKING, "guide", "rest")
    return _laid((before, said), spoken_in)


def _laid(cues: Sequence[Cue], spoken_in: str) -> Timeline:
    """One cue after the other, and a bell with the breath."""
    laid: list[Cue] = []
    at = 0
    for cue in cues:
        laid.append(replace(cue, start=at))
        if cue.kind == "breath":
            laid.append(Cue(at, 0, "over", "bell", sound="bell"))
        at += cue.length
    return Timeline("trial", at, tuple(laid), language=spoken_in)


def _words() -> tuple[str, str]:
    """What is said, and in which language: English where it is not translated."""
    words, tag = catalogues.text(_SAID_IN, WORDS), language.tag(language.now())
    return words, tag if words != WORDS else language.ENGLISH
