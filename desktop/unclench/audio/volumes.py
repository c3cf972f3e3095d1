"""How loud each layer of a session is. No numpy here: the window uses this too."""

from dataclasses import dataclass
from typing import Literal

from unclench.domain.preferences import Preferences

Part = Literal["voice", "tones", "surroundings"]


@dataclass(frozen=True, slots=True)
class Volumes:
    """Loudness of the three layers, each 0 (silent) to 1 (as made); `muted` silences all."""

    voice: float = 1.0
    tones: float = 1.0
    surroundings: float = 1.0
    muted: bool = False

    def gain(self, part: Part) -> float:
        """The factor for this layer's samples: the square, so that a slider feels even."""
        if self.muted:
            return 0.0
        level = {"voice": self.voice, "tones": self.tones, "surroundings": self.surroundings}[part]
        bounded = min(1.0, max(0.0, level))
        return bounded * bounded


def of(preferences: Preferences, percent: int = 100) -> Volumes:
    """The volumes in a person's settings, all of them made louder or softer by `percent`."""

    def level(volume: int) -> float:
        return min(1.0, volume * percent / 10_000)

    return Volumes(
        voice=level(preferences.voice_volume),
        tones=level(preferences.tone_volume),
        surroundings=level(preferences.surroundings_volume),
        muted=preferences.muted,
    )


FULL = Volumes()
"""Everything as loud as it was made."""
