"""How loud each layer of a session is. No numpy here: the window uses this too."""

from dataclasses import dataclass
from typing import Literal

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


FULL = Volumes()
"""Everything as loud as it was made."""
