"""A choice of one among several, as a row of chips of which one is on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QWidget

from unclench.widgets.controls.buttons import Chip, Segment
from unclench.widgets.controls.flow import Flow

T = TypeVar("T")
L = TypeVar("L", bound=QLayout)


def chip_row(
    choices: Iterable[tuple[T, str]], now: T | None, choose: Callable[[T], object]
) -> tuple[Flow, dict[T, Chip]]:
    """A row of chips for (value, words) pairs, and the chip of each value.

    The chip of `now` is on; a click on another one calls `choose` with its value.
    """
    pairs = [(value, Chip(words)) for value, words in choices]
    return join(pairs, Flow(gap=2), now, choose)


def segment_row(
    choices: Iterable[tuple[T, str]], now: T | None, choose: Callable[[T], object]
) -> tuple[QHBoxLayout, dict[T, Chip]]:
    """The same as one joined control, for a few short choices that always stand in one line."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    return joined_row(line, choices, now, choose)


def joined_row(
    line: L, choices: Iterable[tuple[T, str]], now: T | None, choose: Callable[[T], object]
) -> tuple[L, dict[T, Chip]]:
    """The same in a layout that is there already."""
    given = list(choices)
    last = len(given) - 1
    pairs: list[tuple[T, Chip]] = [
        (value, Segment(words, first=place == 0, last=place == last))
        for place, (value, words) in enumerate(given)
    ]
    return join(pairs, line, now, choose)


class Group(QWidget):
    """Holds chips of which one is on, and says what they are about: a group of radio buttons."""

    reads_as = "group"

    def __init__(self, question: str, line: QLayout | None = None) -> None:
        """Hold what is in `line`, which answers `question`; it may come later."""
        super().__init__()
        self.setAccessibleName(question)
        if line is not None:
            line.setContentsMargins(0, 0, 0, 0)
            self.setLayout(line)


class Tabs(Group):
    """The same for chips that lead to pages: they are read as tabs."""

    reads_as = "tabs"

    def __init__(
        self, question: str, line: QLayout | None = None, chips: Iterable[Chip] = ()
    ) -> None:
        """Hold `line`; each of `chips` is a tab, wherever it stands."""
        super().__init__(question, line)
        for chip in chips:
            chip.reads_as = "tab"


def join(
    pairs: Iterable[tuple[T, Chip]], line: L, now: T | None, choose: Callable[[T], object]
) -> tuple[L, dict[T, Chip]]:
    """Make a choice of chips that are there already, put into `line`; else as `chip_row`."""
    group = QButtonGroup(line)
    chips: dict[T, Chip] = {}
    for value, chip in pairs:
        chip.setChecked(value == now)
        group.addButton(chip, len(chips))
        line.addWidget(chip)
        chips[value] = chip
    values = list(chips)
    group.idClicked.connect(lambda place: choose(values[place]))
    group.buttonToggled.connect(partial(_stop_at_chosen, group))
    _stop_at_chosen(group)
    return line, chips


def _stop_at_chosen(group: QButtonGroup, *_turned: object) -> None:
    """Tab stops once in a group, at what is chosen; arrows go along."""
    chosen = group.checkedButton()
    for chip in group.buttons() if chosen is not None else ():
        if chip is chosen:
            chip.setProperty("focusPolicy", "StrongFocus")
        else:
            chip.setProperty("focusPolicy", "ClickFocus")
