"""Chips of which any may be on, by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal

from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import Group
from unclench.widgets.controls.flow import Flow


class TickChips(Group):
    """A question with a chip for each answer; what this version has no chip for stays ticked."""

    changed = Signal()

    def __init__(self, question: str, words: Mapping[str, str]) -> None:
        """Ask `question`; `words` are the answers by their ids."""
        super().__init__(question)
        line = Flow(gap=2, parent=self)
        line.setContentsMargins(0, 0, 0, 0)
        self.chips = {name: Chip(text) for name, text in words.items()}
        for chip in self.chips.values():
            chip.leaves_enter = True  # which belongs to the page
            chip.toggled.connect(self.changed)
            line.addWidget(chip)
        self._others: tuple[str, ...] = ()

    def ticked(self) -> tuple[str, ...]:
        """The ids of what is on, in the order of the chips."""
        on = (name for name, chip in self.chips.items() if chip.isChecked())
        return (*on, *self._others)

    def show_ticked(self, ids: Iterable[str]) -> None:
        """Show that these are on."""
        given = tuple(ids)
        self._others = tuple(one for one in given if one not in self.chips)
        for name, chip in self.chips.items():
            chip.setChecked(name in given)
