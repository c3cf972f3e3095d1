"""The rows that only programs need: for what, how many days, how long, how often, instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.editor.editor_fields import Spec
from unclench.viewmodels.program_editor import words as program_words
from unclench.viewmodels.program_editor.pickable import QUESTIONS, Shelf
from unclench.viewmodels.programs.program_words import need_title
from unclench.viewmodels.translation import fill
from unclench.viewmodels.writing.values import GONE
from unclench.widgets.controls.buttons import IconButton, PlainButton
from unclench.widgets.controls.chip_row import Group, segment_row
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.flow import Flow
from unclench.widgets.editor.caution_rows import AddCaution
from unclench.widgets.editor.choice_rows import FlagsRow
from unclench.widgets.editor.rows import FieldRow

NEEDS = ("stress", "pain", "sleep")
OFTEN = (1, 2, 3, 4, 5, 6, 7, 10, 14, 21)  # times in a week that are offered
DAYS = 7


class NeedsRow(FlagsRow):
    """What the program is for."""

    def build(self) -> None:
        """A chip for each."""
        super().build()
        self.offer({one: need_title(one) for one in NEEDS})


class DaysRow(FieldRow):
    """On how many days of the week."""

    def build(self) -> None:
        """One of seven."""
        days = [(count, words.number(count)) for count in range(1, DAYS + 1)]
        line, self.segments = segment_row(days, None, self.put)
        line.addStretch(1)
        self.column.addWidget(Group(self.name, line))

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """The number; nothing is on for what is none of them."""
        found = holder.get(self.spec.key)
        chosen = self.segments.get(found) if type(found) is int else None
        if chosen is not None:
            chosen.setChecked(True)


class ChosenRow(FieldRow):
    """One of several values, which may be numbers; a value that isn't offered is shown as it is."""

    def build(self) -> None:
        """A button with a menu."""
        self._values: dict[str, Any] = {}
        self.choice = Choice(self.name, [("", "")])
        self.choice.chosen.connect(lambda key: self.put(self._values[str(key)]))
        line = Flow(gap=8)
        line.addWidget(self.choice)
        self.column.addLayout(line)

    def show_choices(self, choices: Mapping[Any, str], now: Any) -> None:
        """Offer value -> words, of which `now` is chosen."""
        offered = {**choices, **({} if now in choices else {now: str(now)})}
        self._values = {str(at): value for at, value in enumerate(offered)}
        keys = {value: key for key, value in self._values.items()}
        self.choice.offer([(keys[value], said) for value, said in offered.items()])
        self.choice.show_value(keys[now])


class LengthRow(ChosenRow):
    """How long the exercise is to last; without a length as it suggests."""

    def __init__(self, spec: Spec, shelf: Shelf) -> None:
        """Lengths are those of the exercises on `shelf`."""
        self._shelf = shelf
        super().__init__(spec, "", program_words.field(spec.key))

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Those of the exercise that is named beside it."""
        entry = self._shelf.library.entry(str(holder.get("exercise", "")))
        default = entry.default if entry is not None else None
        offered: dict[Any, str] = {GONE: program_words.length(None, default)}
        for each in entry.minutes if entry is not None else ():
            offered[int(each) if each == int(each) else each] = words.minutes(each)
        self.show_choices(offered, _plain(holder.get(self.spec.key, GONE)))


class TimesRow(ChosenRow):
    """How often in the week."""

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Once where the file says nothing."""
        offered: dict[Any, str] = {one: program_words.times(one) for one in OFTEN}
        self.show_choices(offered, _plain(holder.get(self.spec.key, 1)))

    def put(self, value: Any) -> None:
        """Once needs no key."""
        super().put(GONE if value == 1 else value)


class QuestionRow(ChosenRow):
    """What is asked."""

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """One of the kinds of questions."""
        offered: dict[Any, str] = {one: program_words.question(one) for one in QUESTIONS}
        self.show_choices(offered, _plain(holder.get(self.spec.key)))


class PickRow(FieldRow):
    """What the step is; `pickWanted` asks for another."""

    pickWanted = Signal()

    def __init__(self, spec: Spec, name_of: Callable[[Mapping[str, Any]], str]) -> None:
        """`name_of` says what a step is called."""
        self._name_of = name_of
        super().__init__(spec, "", program_words.field(spec.key))

    def build(self) -> None:
        """A button that says what it is."""
        self.button = PlainButton("")
        self.button.reads_as = "menu"
        self.button.clicked.connect(self.pickWanted)
        line = Flow(gap=8)
        line.addWidget(self.button)
        self.column.addLayout(line)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Its name."""
        said = self._name_of(holder)
        self.button.setText(said)
        self.button.setAccessibleName(f"{self.name}: {said}")
        self.button.updateGeometry()


class InsteadRow(FieldRow):
    """Cautions, each with what those whom it concerns do in place of the step."""

    pickWanted = Signal(int)  # another exercise for the line of that number
    addWanted = Signal(str)  # an exercise for that caution

    def __init__(self, spec: Spec, shelf: Shelf) -> None:
        """Exercises are those on `shelf`."""
        self._shelf = shelf
        super().__init__(spec, "", program_words.field(spec.key))

    def build(self) -> None:
        """The lines, and a choice to add one."""
        self._value: list[Any] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)
        self.add = AddCaution(self.name)
        self.add.chosen.connect(self._add)
        line = Flow(gap=4)
        line.addWidget(self.add)
        self.column.addLayout(line)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """The lines, built anew when anything in them is different."""
        found = holder.get(self.spec.key)
        value = found if isinstance(found, list) else []
        if value == self._value and self.add.value is None:
            return
        self._value = value
        clear_layout(self._lines)
        for at, one in enumerate(value):
            if isinstance(one, Mapping):
                self._build_line(at, one)
        taken = {one.get("when") for one in value if isinstance(one, Mapping)}
        self.add.offer_left(one for one in program_words.cautions() if one[0] not in taken)
        self.updateGeometry()

    def exchange(self, at: int, exercise: str) -> None:
        """Take another exercise in the line of that number, as long as it suggests."""
        made = list(self._value or [])
        made[at] = {"when": made[at].get("when"), "exercise": exercise}
        self.put(made)

    def add_for(self, tag: str, exercise: str) -> None:
        """Offer this exercise for a caution, as long as it suggests."""
        self.put([*(self._value or []), {"when": tag, "exercise": exercise}])

    def _build_line(self, at: int, one: Mapping[str, Any]) -> None:
        who = dict(program_words.cautions()).get(str(one.get("when")), str(one.get("when")))
        title, facts = self._shelf.named(one)
        button = PlainButton(f"{who}: {title} \N{MIDDLE DOT} {facts}")
        shrinks = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        shrinks.setHeightForWidth(True)
        button.setSizePolicy(shrinks)
        button.clicked.connect(partial(self.pickWanted.emit, at))
        remove = IconButton("delete", fill(self.tr("Remove: {who}"), who=who))
        remove.clicked.connect(partial(self._remove, at))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(button, 1)
        line.addWidget(remove)
        self._lines.addWidget(holder)

    def _add(self, tag: str | None) -> None:
        if tag is not None:
            self.add.choose(None)
            self.addWanted.emit(tag)

    def _remove(self, at: int) -> None:
        left = [one for place, one in enumerate(self._value or []) if place != at]
        self.put(left or GONE)


def _plain(value: Any) -> Any:
    """A value that a choice can have: what is no word and no number is shown as text."""
    return value if value is GONE or isinstance(value, str | int | float) else str(value)
