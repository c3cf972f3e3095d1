"""How many pairs: a row for each choice, with what so many can find."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from unclench.domain.trials.power import OFFERED
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.translation import Counted
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import Group, join
from unclench.widgets.controls.text import label


class PairsTable(Group):
    """The numbers of pairs as chips, what each finds beside it."""

    def __init__(self, question: str, pairs: int, choose: Callable[[int], object]) -> None:
        """Ask `question`, with `pairs` chosen."""
        super().__init__(question)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        heads = (
            self.tr("Finds 1 point"),
            self.tr("Finds 2 points"),
            self.tr("Looks clear with no difference"),
        )
        for place, head in enumerate(heads, 1):
            grid.addWidget(_cell(head, "small", "quiet"), 0, place)
            grid.setColumnStretch(place, 1)
        pairs_of = [(one.pairs, Chip(Counted.tr("%n pair(s)", "", one.pairs))) for one in OFFERED]
        _line, self.chips = join(pairs_of, grid, pairs, choose)
        for row, one in enumerate(OFFERED, 1):
            chip = self.chips[one.pairs]
            grid.removeWidget(chip)
            grid.addWidget(chip, row, 0)
            cells = trial_words.row(one)
            for place, cell in enumerate(cells, 1):
                grid.addWidget(_cell(cell), row, place)
            said = (f"{head}: {cell}" for head, cell in zip(heads, cells, strict=True))
            chip.setAccessibleDescription(". ".join(said))


def _cell(words: str, role: str = "body", tone: str = "") -> QLabel:
    made = label(words, role, tone)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made
