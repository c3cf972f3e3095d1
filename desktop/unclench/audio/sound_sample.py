"""A few seconds to try the sound with: voice, bell and tone, for the settings. No numpy here."""

from unclench.domain.cues import Cue, Timeline

WORDS = "And let go"
"""Said in the trial; the voice says it in any exercise, so it is among the recorded clips."""


def trial(*, voice: bool = True, tones: bool = True) -> Timeline:
    """What `Link` plays for a test: words, then a bell and an in-breath, or one of the two."""
    spoken = Cue(0, 2000, "guide", "say", text=WORDS) if voice else Cue(0, 0, "guide", "rest")
    breath = Cue(spoken.end, 4000, "guide", "breath", "in", 1, sound="tone")
    if not tones:
        return Timeline("trial", spoken.end, (spoken,))
    bell = Cue(spoken.end, 0, "over", "bell", sound="bell")
    return Timeline("trial", breath.end, (spoken, breath, bell))
