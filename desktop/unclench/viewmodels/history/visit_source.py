"""What the parts of the page for a visit are read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from unclench.store.database import Database
from unclench.store.summaries import SessionRange
from unclench.viewmodels.history.effects import Names
from unclench.viewmodels.history.reports import Told

Part = Literal[
    "weeks", "practiced", "spots", "stress", "pain", "correlation", "trials", "plan", "notes"
]


@dataclass(frozen=True)
class VisitSource:
    """The history, the days, the parts that are wanted, titles, the report as of the last day."""

    database: Database
    first: date
    last: date
    parts: frozenset[Part]
    names: Names
    told: Told

    @property
    def within(self) -> SessionRange:
        """The sessions of these days."""
        return SessionRange(self.first, self.last)
