"""What stands on a page that is taken along: headings, sentences, plots, bodies, and own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QLocale

from unclench.viewmodels.history.plots import Plot

Paper = Literal["a4", "letter"]


def usual_paper() -> Paper:
    """The paper that people of this region print on."""
    inches = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if inches else "a4"


@dataclass(frozen=True)
class Note:
    """The person's own words about one session."""

    id: str
    when: str
    text: str


@dataclass(frozen=True)
class MarkedBody:
    """How a body was marked on a day: how sore each part was, 0 to 10, or None: not said."""

    when: str
    marks: Mapping[str, int | None]


@dataclass(frozen=True)
class VisitSection:
    """A heading, sentences, a plot or bodies where there are some, and a line after it.

    Two that are `half` as wide as the page, one after the other, stand side by side.
    """

    title: str
    sentences: tuple[str, ...] = ()
    plot: Plot | None = None
    after: str = ""
    bodies: tuple[MarkedBody, ...] = ()
    half: bool = False


@dataclass(frozen=True)
class Summary:
    """All that stands on the page, in order; what does not fit is cut with a count."""

    title: str
    period: str
    sections: tuple[VisitSection, ...] = ()
    words: str = ""
    notes: tuple[Note, ...] = ()
    foot: str = ""
    paper: Paper = "a4"
