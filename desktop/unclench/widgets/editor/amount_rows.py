"""Rows for times: how long a step takes, and the lengths that an exercise comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.writing.values import GONE
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.editor.rows import FieldRow, number_of, number_text
from unclench.widgets.writing.beside import Beside
from unclench.widgets.writing.typing import LineField

_STARTS = {"cycles": 10, "minutes": 1, "seconds": 20, "fill": 1}


class AmountRow(FieldRow):
    """How long a step takes: exactly one of several ways to say it."""

    def build(self) -> None:
        """The way, and its number."""
        self._specs = {spec.key: spec for spec in self.spec.members}
        self.way = Choice(self.name, [(one, editor_words.field(one)) for one in self._specs])
        self.way.chosen.connect(self._turn)
        self.line = LineField(self.name, "", 76)
        self.line.textEdited.connect(self._type)
        self.line.stepped.connect(self._step)
        self._limits = Beside("")
        self._share = label("", "small", "accent")
        pair = Flow(gap=8)
        for widget in (self.way, self.line, self._limits):
            pair.addWidget(widget)
        self.column.addLayout(pair)
        self.column.addWidget(self._share)
        self._share.hide()

    def keys(self) -> tuple[str, ...]:
        """All the ways."""
        return tuple(self._specs)

    def hear(self, words: str) -> None:
        """What a share comes to."""
        self._share.setText(words)
        self._share.setVisible(bool(words))

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """The way that is there, the first one when there are several."""
        way = next((one for one in self._specs if one in holder), self.way.value or "")
        self.way.show_value(way)
        self._limits.setText(editor_words.limits(self._specs[way]))
        value = holder.get(way, GONE)
        if number_of(self.line.text()) != value:
            self.line.setText(number_text(value))

    def _tell(self, value: Any) -> None:
        others = dict.fromkeys(self._specs, GONE)
        self.edited.emit({**others, str(self.way.value): value})

    def _turn(self, way: str) -> None:
        self.line.setText(number_text(_STARTS[way]))
        self._tell(_STARTS[way])

    def _type(self, text: str) -> None:
        self._tell(number_of(text))

    def _step(self, by: int) -> None:
        value = number_of(self.line.text())
        if isinstance(value, int | float) and value + by > 0:
            self.line.setText(number_text(value + by))
            self._tell(number_of(self.line.text()))


class LengthsRow(FieldRow):
    """The minutes to pick from, and the one that is suggested."""

    def build(self) -> None:
        """A line of numbers and a choice among them."""
        self.line = LineField(self.name, self.tr("such as 3, 5, 10"))
        self.line.textEdited.connect(self._type)
        self.default = Choice(self.tr("Suggested"), [(None, self.tr("not set"))])
        self.default.chosen.connect(lambda value: self._tell(self._numbers(), number_of(value)))
        pair = Flow(gap=8)
        pair.addWidget(self.line)
        pair.addWidget(Beside(self.tr("Suggested:")))
        pair.addWidget(self.default)
        self.column.addLayout(pair)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """What can be picked."""
        value = holder.get(self.spec.key)
        value = value if isinstance(value, Mapping) else {}
        listed = value.get("choices")
        listed = list(listed) if isinstance(listed, list) else []
        if self._numbers() != listed:
            self.line.setText(", ".join(_exact(one) for one in listed))
        default = _exact(value.get("default"))
        known = list(dict.fromkeys([*(_exact(one) for one in listed), default]))
        self.default.offer([(one, one or self.tr("not set")) for one in known])
        self.default.show_value(default)

    def _numbers(self) -> list[Any]:
        found = (number_of(one) for one in self.line.text().replace(";", ",").split(","))
        return [one for one in found if one is not GONE]

    def _type(self) -> None:
        numbers = self._numbers()
        default = number_of(self.default.value or "")
        if default not in numbers and numbers:
            default = numbers[0]
        self._tell(numbers, default)

    def _tell(self, numbers: Sequence[Any], default: Any) -> None:
        self.put({"choices": list(numbers), "default": None if default is GONE else default})


def _exact(value: Any) -> str:
    """A number with a point, so that a comma parts numbers."""
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
