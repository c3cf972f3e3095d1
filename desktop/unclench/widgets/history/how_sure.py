"""What stands on each page that shows findings: what counts, and how sure they are."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.insight.how_sure import Page
from unclench.viewmodels.history.insight_words import how_sure
from unclench.viewmodels.translation import translate
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.text import label


class Counting(Protocol):
    """What the switch needs of a page's view-model."""

    @property
    def every_source(self) -> bool:
        """Whether ratings count that were not given at the time."""

    @property
    def others(self) -> bool:
        """Whether there are any."""

    def count_every_source(self, on: bool) -> object:
        """Count them, or leave them out."""


class SourceSwitch(Switch):
    """Counts ratings that were not given at the time; hidden where there are none."""

    def __init__(self, counting: Counting) -> None:
        """A switch for `counting`."""
        words = translate("how sure", "Count ratings I entered or changed later, or imported")
        super().__init__(words)
        self._counting = counting
        self.clicked.connect(counting.count_every_source)
        self.show_set()

    def show_set(self) -> None:
        """As it is set, and only where it makes a difference."""
        self.setChecked(self._counting.every_source)
        self.setVisible(self._counting.others)


class HowSure(Fold):
    """Unfolds five plain sentences."""

    def __init__(self, page: Page) -> None:
        """About the findings of `page`."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        for sentence in how_sure(page):
            column.addWidget(label(sentence))
        super().__init__(translate("how sure", "How sure?"), inside)
