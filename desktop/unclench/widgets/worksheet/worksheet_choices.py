"""What a page of a worksheet is answered with by choosing: one of a few, or a strength."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from unclench.domain.worksheet import Page, Value
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.questions.rating_page import NumberButton
from unclench.widgets.worksheet.worksheet_inputs import (
    ENTER,
    Input,
    ListInput,
    NumberField,
    NumberInput,
    TextInput,
    number_of,
)


class ChoiceChip(Chip):
    """One of the choices; once chosen, Enter is left to the page, which goes on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose."""
        if event.key() in ENTER and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChoiceInput(Input):
    """One of a few, with the keys 1 to 9."""

    def __init__(self, page: Page) -> None:
        """Nothing chosen."""
        super().__init__(page)
        self._group = QButtonGroup(self)
        lines = Flow(gap=6)
        self.chips: list[ChoiceChip] = []
        for number, words in enumerate(page.options):
            chip = ChoiceChip(words)
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
        number = event.key() - Qt.Key.Key_1
        if not 0 <= number < min(9, len(self.chips)):
            return False
        self.chips[number].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.chips[number].click()
        return True

    def hint(self) -> str:
        """The keys."""
        return fill(
            self.tr("Keys 1 to {last} choose. Enter goes on."), last=min(9, len(self.chips))
        )


class StrengthButton(NumberButton):
    """One of eleven numbers up to 100, which take more room."""

    def face(self) -> QFont:
        """Smaller figures, so that 100 fits."""
        return theme.font(self, "body", bold=True)


class RateInput(Input):
    """Eleven equal buttons, none chosen beforehand; a scale to 100 takes a typed number too."""

    def __init__(self, page: Page) -> None:
        """Nothing chosen."""
        super().__init__(page)
        self._group = QButtonGroup(self)
        button_type = StrengthButton if page.most > 10 else NumberButton
        self.numbers = [button_type(k * page.most // 10) for k in range(11)]
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in self.numbers:
            end = {0: page.low, page.most: page.high}.get(button.value)
            button.setAccessibleName(f"{button.value}, {end}" if end else str(button.value))
            button.setAccessibleDescription(page.prompt)
            self._group.addButton(button, button.value)
            row.addWidget(button)
        self.column.addLayout(row)
        self.column.addLayout(self._ends())
        self.typed: NumberField | None = None
        if page.most > 10:
            self._add_typed()
        self.column.addStretch(1)
        self._group.idClicked.connect(self._choose)

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
        self._check(number)
        if self.typed is not None:
            self.typed.setText("" if number is None else f"{number:g}")

    def first(self) -> QWidget:
        """The chosen number, or the page itself: nothing looks chosen, and the keys work."""
        return next((button for button in self.numbers if button.isChecked()), self)

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits, and T for ten, on a scale to 10; digits are typed on a longer one."""
        key = event.key()
        digit = Qt.Key.Key_0 <= key <= Qt.Key.Key_9
        if self.typed is not None:
            if digit:
                self.typed.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.typed.setText(event.text())
                self._type(event.text())
            return digit
        if not digit and key != Qt.Key.Key_T:
            return False
        button = self.numbers[key - Qt.Key.Key_0 if digit else 10]
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.click()
        return True

    def hint(self) -> str:
        """The keys."""
        if self.typed is not None:
            return self.tr("Type a number, or pick one. Enter goes on.")
        return self.tr("Keys 0 to 9, T for ten, Enter to go on. There is no right answer.")

    def _choose(self, number: int) -> None:
        if self.typed is not None:
            self.typed.setText(str(number))
        self.changed.emit(float(number))

    def _type(self, words: str) -> None:
        number = number_of(words)
        self._check(number)
        self.changed.emit(number)

    def _check(self, number: float | None) -> None:
        self._group.setExclusive(False)
        for button in self.numbers:
            button.setChecked(number is not None and button.value == number)
        self._group.setExclusive(True)


_INPUTS: dict[str, type[Input]] = {
    "text": TextInput,
    "list": ListInput,
    "number": NumberInput,
    "choice": ChoiceInput,
    "rate": RateInput,
}


def input_for(page: Page) -> Input | None:
    """The way to answer `page`; None for one that is only read."""
    kind = _INPUTS.get(page.kind)
    return kind(page) if kind else None
