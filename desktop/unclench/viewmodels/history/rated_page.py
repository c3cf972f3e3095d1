"""What the pages have in common that draw ratings before and after: which of them count."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from unclench.domain.insight import Code, Sentence, report, sources
from unclench.store.database import Database
from unclench.store.deletions import Deletions
from unclench.store.summaries import SessionRange, Summaries
from unclench.viewmodels.history.insight_words import all_said
from unclench.viewmodels.settings.settings import Settings


class RatedPage(QObject):
    """Counts ratings that were not given at the time, or not, as it is set."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, settings: Settings) -> None:
        """`settings` say what counts, and whether numbers may be shown."""
        super().__init__()
        self._settings = settings

    @abstractmethod
    def refresh(self) -> None:
        """Read and work out again."""

    @property
    def numbers(self) -> bool:
        """Whether numbers may be shown."""
        return not self._settings.preferences.hide_numbers

    @property
    def every_source(self) -> bool:
        """Whether ratings count that were not given at the time."""
        return self._settings.preferences.every_source

    @property
    @abstractmethod
    def others(self) -> bool:
        """Whether there are ratings that were not given at the time."""

    def count_every_source(self, on: bool) -> None:
        """Count ratings that were not given at the time too, or leave them out."""
        self._settings.change(every_source=on)
        self.refresh()


class Special(NamedTuple):
    """How much of a time isn't counted, or not as the rest is.

    `others` have both ratings, but not given at the time; `sealed` belong to a fair test that goes
    on; `deleted` sessions and check-ins are gone.
    """

    others: int = 0
    sealed: int = 0
    deleted: int = 0


def special(database: Database, within: SessionRange) -> Special:
    """Count them.

    Raises:
        StoreError: the store can't tell now.
    """
    known = Summaries(database)
    gone = Deletions(database).between(within.first or date.min, within.last or date.max)
    deleted = sum(one.count for one in gone)
    return Special(known.others(within), known.sealed(within), deleted)


class MeansPage(RatedPage):
    """Draws means of a time, and tells what in it isn't counted, or not as the rest is."""

    def __init__(self, settings: Settings) -> None:
        """As its base."""
        super().__init__(settings)
        self._special, self._counted = Special(), False  # in what is shown

    @property
    def others(self) -> bool:
        """Whether some in the time that is shown were not rated at the time."""
        return self._special.others > 0

    @property
    def sealed(self) -> bool:
        """Whether some in the time that is shown belong to a fair test that goes on."""
        return self._special.sealed > 0

    @property
    def sources(self) -> str:
        """What isn't counted, or not as the rest is, as the page of effects says it; "" for none.

        Only how many were not rated at the time is counted here: where both ratings are means,
        there is no report to count them.
        """
        others, sealed, deleted = self._special
        code: Code = "counted_in" if self._counted else "left_out"
        said = [Sentence(code, {"n": others})] if others else []
        said += sources(report((), date.min), deleted, sealed)
        return " ".join(all_said(said, self.numbers))
