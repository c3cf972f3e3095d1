"""What a page of a worksheet is answered with by choosing: one of a few, or a strength."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from unclench.domain.worksheet import Page, Value
from unclench.viewmodels.translation import fill
from unclench.viewmodels.words import typed
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import struck, typed_digit
from unclench.widgets.controls.number_scale import NumberScale
from unclench.widgets.controls.text import label
from unclench.widgets.controls.typed_rating import TypedRating
from unclench.widgets.worksheet.people_input import PeopleInput
from unclench.widgets.worksheet.worksheet_inputs import (
    Input,
    ListInput,
    NumberField,
    NumberInput,
    TextInput,
    number_of,
)


class ChoiceInput(Input):
    """One of a few, with the keys 1 to 9."""

    def __init__(self, page: Page) -> None:
        """Nothing chosen."""
        super().__init__(page)
        self._group = QButtonGroup(self)
        lines = Flow(gap=6)
        self.chips: list[Chip] = []
        for number, words in enumerate(page.options):
            chip = Chip(words)
            chip.leaves_enter = True  # it goes on; what is empty stays empty
            chip.setAccessibleDescription(page.prompt)
            self._group.addButton(chip, number)
            self.chips.append(chip)
            lines.addWidget(chip)
        self.column.addLayout(lines)
        self.column.addStretch(1)
        self._group.idClicked.connect(lambda number: self.changed.emit(page.options[number]))

    def show_value(self, value: Value | None) -> None:
        """Show that this one is chosen."""
        for chip, words in zip(self.chips, self.page.options, strict=True):
            if words == value:
                chip.setChecked(True)

    def first(self) -> QWidget:
        """The chosen one, or the first."""
        return next((chip for chip in self.chips if chip.isChecked()), self.chips[0])

    def take_key(self, event: QKeyEvent) -> bool:
        """1 to 9 choose."""
        digit = typed_digit(event)
        if digit is None or not 1 <= digit <= len(self.chips):
            return False
        if struck(event):
            self.chips[digit - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.chips[digit - 1].click()
        return True

    def hint(self) -> str:
        """The keys."""
        return fill(
            self.tr("Press 1 to {last} to choose, Enter to continue."), last=min(9, len(self.chips))
        )


class RateInput(Input):
    """Eleven equal numbers, none chosen beforehand; a scale to 100 takes a typed number too."""

    def __init__(self, page: Page) -> None:
        """Nothing chosen."""
        super().__init__(page)
        values = [k * page.most // 10 for k in range(11)]
        self.scale = NumberScale(values, "small" if page.most > 10 else "large")
        self.numbers = self.scale.buttons
        self.scale.ask(page.prompt, page.low, page.high)
        self.column.addWidget(self.scale)
        self.column.addLayout(self._ends())
        self.typed: NumberField | None = None
        self._by_key = TypedRating()
        if page.most > 10:
            self._add_typed()
        self.column.addStretch(1)
        self.scale.chosen.connect(self._choose)

    def _ends(self) -> QHBoxLayout:
        low, high = label(self.page.low, tone="quiet"), label(self.page.high, tone="quiet")
        high.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends = QHBoxLayout()
        ends.addWidget(low, 1, Qt.AlignmentFlag.AlignTop)
        ends.addWidget(high, 1, Qt.AlignmentFlag.AlignTop)
        return ends

    def _add_typed(self) -> None:
        words = fill(self.tr("Or type a number from 0 to {most}"), most=self.page.most)
        self.typed = NumberField(words, r"100|\d{0,2}")
        self.typed.textEdited.connect(self._type)
        line = QHBoxLayout()
        line.setSpacing(8)
        beside = label(words, tone="quiet")
        beside.setWordWrap(False)
        line.addWidget(beside)
        line.addWidget(self.typed)
        line.addStretch(1)
        self.column.addLayout(line)

    def show_value(self, value: Value | None) -> None:
        """Show this strength."""
        number = value if isinstance(value, int | float) else None
        self.scale.show_value(number)
        if self.typed is not None:
            self.typed.setText("" if number is None else typed(number))

    def first(self) -> QWidget:
        """The row once it is answered, else the page itself: its keys work."""
        return self if self.scale.value is None else self.scale

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits, and T for ten, on a scale to 10; digits are typed on a longer one."""
        if self.typed is None:
            number = self._by_key.read(event, self.page.field, self.scale.value)
        else:
            number = typed_digit(event)
        if number is not None and struck(event):
            if self.typed is not None:
                self.typed.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.typed.setText(str(number))
                self._type(str(number))
            else:
                self.scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.scale.choose(number)
        return number is not None

    def hint(self) -> str:
        """The keys."""
        if self.typed is not None:
            return self.tr("Type a number, or pick one, then press Enter.")
        return self.tr("Keys 0 to 9, T for ten, Enter to continue. There's no right answer.")

    def _choose(self, number: int | None) -> None:
        if self.typed is not None:
            self.typed.setText("" if number is None else str(number))
        self.changed.emit(None if number is None else float(number))

    def _type(self, words: str) -> None:
        number = number_of(words)
        self.scale.show_value(number)
        self.changed.emit(number)


_INPUTS: dict[str, type[Input]] = {
    "text": TextInput,
    "list": ListInput,
    "number": NumberInput,
    "choice": ChoiceInput,
    "rate": RateInput,
}


def input_for(page: Page, names: Sequence[str] = ()) -> Input | None:
    """The way to answer `page`, maybe with `names` to pick; None for one that is only read."""
    if page.suggests_people:
        return PeopleInput(page, names)
    kind = _INPUTS.get(page.kind)
    return kind(page) if kind else None
