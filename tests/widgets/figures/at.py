"""A moment of a session, for figures to show."""

from dataclasses import dataclass

from unclench.domain.cues import Cue, Timeline


@dataclass
class At:
    """A source that stands at one moment."""

    timeline: Timeline
    ms: float = 0.0

    def position(self) -> float:
        return self.ms

    def cue(self) -> Cue:
        return self.timeline.at(self.ms)
