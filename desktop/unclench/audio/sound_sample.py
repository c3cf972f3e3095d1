"""A few seconds to try the sound with: voice, bell and tone, for the settings. No numpy here."""

from unclench.audio.narrator import Narrator
from unclench.domain.cues import Cue, Timeline
from unclench.system import catalogues, language, paths

WORDS = "And let go"
"""Said in the trial; the voice says it in an exercise, so it is among the recorded clips."""
_SAID_IN = "exercises/pmr-cue"


def trial(*, voice: bool = True, tones: bool = True) -> Timeline:
    """What `Link` plays for a test: words, then a bell and an in-breath, or one of the two."""
    spoken, spoken_in = _words() if voice else (Cue(0, 0, "guide", "rest"), language.ENGLISH)
    breath = Cue(spoken.end, 4000, "guide", "breath", "in", 1, sound="tone")
    if not tones:
        return Timeline("trial", spoken.end, (spoken,), language=spoken_in)
    bell = Cue(spoken.end, 0, "over", "bell", sound="bell")
    return Timeline("trial", breath.end, (spoken, breath, bell), language=spoken_in)


def _words() -> tuple[Cue, str]:
    """What is said, and in which language: in the one that is set, where it was recorded."""
    words, tag = catalogues.text(_SAID_IN, WORDS), language.tag(language.now())
    if tag != language.ENGLISH and not Narrator(paths.assets() / "voice").clip(words, tag):
        words, tag = WORDS, language.ENGLISH
    return Cue(0, 2000, "guide", "say", text=words), tag
