"""A moment of a session, for figures to show."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from unclench.domain.cues import Cue, Timeline
from unclench.widgets.figures import Figure


@dataclass
class At:
    """A source that stands at one moment."""

    timeline: Timeline
    ms: float = 0.0

    def position(self) -> float:
        return self.ms

    def cue(self) -> Cue:
        return self.timeline.at(self.ms)


def picture(figure: Figure, ms: float) -> QImage:
    """What the figure of a source `At` shows at `ms`."""
    assert isinstance(figure.source, At)
    figure.source.ms = ms
    figure.advance(ms)
    return figure.grab().toImage()
