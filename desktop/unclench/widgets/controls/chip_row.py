"""A choice of one among several, as a row of chips of which one is on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtWidgets import QButtonGroup

from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.flow import Flow

T = TypeVar("T")


def chip_row(
    choices: Iterable[tuple[T, str]], now: T | None, choose: Callable[[T], object]
) -> tuple[Flow, dict[T, Chip]]:
    """A row of chips for (value, words) pairs, and the chip of each value.

    The chip of `now` is on; a click on another one calls `choose` with its value.
    """
    line = Flow(gap=2)
    group = QButtonGroup(line)
    chips: dict[T, Chip] = {}
    for value, words in choices:
        chip = Chip(words)
        chip.setChecked(value == now)
        group.addButton(chip, len(chips))
        line.addWidget(chip)
        chips[value] = chip
    values = list(chips)
    group.idClicked.connect(lambda place: choose(values[place]))
    return line, chips
