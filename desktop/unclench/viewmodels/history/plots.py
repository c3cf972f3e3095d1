"""What is to be drawn, as plain numbers and words; `widgets.charts` draws it anywhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from unclench.viewmodels.history.tables import WordTable

Shape = Literal["disc", "ring"]


@dataclass(frozen=True)
class Line:
    """One row of values, one for each place; None leaves a gap.

    Discs are joined by a solid line, rings by a dashed one: two lines differ without colour too.
    """

    name: str
    values: tuple[float | None, ...]
    shape: Shape = "disc"


@dataclass(frozen=True)
class Plot:
    """What all plots have: a title, a sentence that sums it up, and the table behind it.

    `numbers` is False when a person wants no numbers: then the scale has none.
    """

    title: str
    summary: str
    table: WordTable
    numbers: bool = True

    @property
    def spoken(self) -> str:
        """What a screen reader says instead of the picture."""
        return f"{self.summary}\n{self.table.as_text()}" if self.numbers else self.summary


@dataclass(frozen=True)
class Bars(Plot):
    """One bar for each place, from 0 up."""

    labels: tuple[str, ...] = ()
    values: tuple[float, ...] = ()


@dataclass(frozen=True)
class Lines(Plot):
    """Lines of ratings, 0 to 10."""

    labels: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    about_pain: bool = False


@dataclass(frozen=True)
class ChangeRow:
    """One row of changes: single dots, or a mean with its interval; points, below 0 is lower.

    `name`, `words`, `days` and `notes`, which may be long, stand beside it. `sessions` says how
    many it rests on. `rings` are changes that were not rated at the time, each with how many there
    are of it.
    """

    name: str
    words: str
    days: str = ""
    notes: str = ""
    sessions: int = 0
    dots: tuple[int, ...] = ()
    rings: tuple[tuple[int, int], ...] = ()
    mean: float | None = None
    low: float = 0
    high: float = 0


@dataclass(frozen=True)
class ChangesPlot(Plot):
    """Rows of changes on one common scale; `rings` says what a ring is."""

    rows: tuple[ChangeRow, ...] = ()
    lower: str = ""
    same: str = ""
    higher: str = ""
    rings: str = ""


@dataclass(frozen=True)
class Scatter(Plot):
    """Days as points: stress across, pain up, both 0 to 10; as `rings` where `ring` says why."""

    points: tuple[tuple[float, float], ...] = field(default=())
    rings: tuple[tuple[float, float], ...] = field(default=())
    ring: str = ""
    across: str = ""
    up: str = ""
