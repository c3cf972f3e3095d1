"""Rows for values that have parts: how long, a scale, who should take care, evidence, lengths."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from unclench.domain.body import PARTS
from unclench.domain.cautions import TAGS
from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor_steps import GONE
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.controls import PlainButton, label
from unclench.widgets.controls.flow import Flow
from unclench.widgets.editor.rows import FieldRow, FlagsRow, number_of, number_text
from unclench.widgets.editor.typing import LineField

_STARTS = {"cycles": 10, "minutes": 1, "seconds": 20, "fill": 1}
LEVELS = ("avoid", "modify", "note")


class AmountRow(FieldRow):
    """How long a step takes: exactly one of several ways to say it."""

    def build(self) -> None:
        """The way, and its number."""
        self._specs = {spec.key: spec for spec in self.spec.members}
        self.way = Choice(self.name, [(one, editor_words.field(one)) for one in self._specs])
        self.way.chosen.connect(self._turn)
        self.line = LineField(self.name, "", 100)
        self.line.textEdited.connect(self._type)
        self.line.stepped.connect(self._step)
        self._limits = label("", "small", "quiet")
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
        pair.addWidget(label(self.tr("Suggested:"), "small", "quiet"))
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


class OnlyRow(FlagsRow):
    """Lengths in which a step is played; none checked: in all of them."""

    def show_lengths(self, lengths: Sequence[float]) -> None:
        """Have these lengths to choose from."""
        self.offer({one: words.number(one) for one in lengths})


class TagsRow(FlagsRow):
    """Health tags, closed until asked for: there are many."""

    def build(self) -> None:
        """One button to open, then a chip for each."""
        super().build()
        self.offer({one: tag_name(one) for one in TAGS})
        self.more = PlainButton(self.tr("Choose"))
        self.more.setAccessibleName(f"{self.name}: {self.more.text()}")
        self.more.clicked.connect(self._open)
        self.line.addWidget(self.more)
        self._all = False
        self._arrange()

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Show at least those that are chosen."""
        super().show_value(holder)
        self._arrange()

    def _open(self) -> None:
        self._all = True
        self._arrange()
        next(iter(self.chips.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        shown: list[QWidget] = [c for c in self.chips.values() if self._all or c.isChecked()]
        self.line.arrange(shown if self._all else [*shown, self.more])


def tag_name(tag: str) -> str:
    """A health tag in words."""
    name = editor_words.option("unless", tag)
    return name[:1].upper() + name[1:]


class CautionsRow(FieldRow):
    """Who should take care: a tag and what to do, each on its line."""

    def build(self) -> None:
        """The lines, and a choice to add one."""
        self._value: dict[str, Any] | None = None
        self.lines = QWidget()
        self._column = Flow(gap=4, parent=self.lines)
        self.column.addWidget(self.lines)
        self.add = Choice(self.name, [(None, self.tr("Add a caution"))])
        self.add.chosen.connect(self._add)
        line = Flow(gap=4)
        line.addWidget(self.add)
        self.column.addLayout(line)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """The lines, built anew when a tag came or went."""
        value = holder.get(self.spec.key)
        value = dict(value) if isinstance(value, Mapping) else {}
        if value == self._value and self.add.value is None:
            return
        self._value = value
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for tag, caution in value.items():
            self._column.addWidget(self._line(tag, caution))
        left = [(one, tag_name(one)) for one in TAGS if one not in value]
        self.add.value = None
        self.add.offer([(None, self.tr("Add a caution")), *left])
        self.updateGeometry()

    def _line(self, tag: str, caution: Any) -> Choice:
        level = caution.get("level") if isinstance(caution, Mapping) else caution
        named = [(one, f"{tag_name(tag)}: {editor_words.option('level', one)}") for one in LEVELS]
        leave: list[tuple[str | None, str]] = [("", self.tr("Take it out"))]
        odd = [] if level in LEVELS else [(level, f"{tag_name(tag)}: {level}")]
        choice = Choice(tag_name(tag), [*odd, *named, *leave])
        choice.show_value(level)
        choice.chosen.connect(_levelling(self, tag))
        return choice

    def _add(self, tag: str | None) -> None:
        if tag is not None:
            self.put({**(self._value or {}), tag: "note"})

    def level(self, tag: str, level: str) -> None:
        """Change what to do, keeping what is offered instead; "" takes the caution out."""
        made = dict(self._value or {})
        now = made[tag]
        if not level:
            del made[tag]
        else:
            made[tag] = {**now, "level": level} if isinstance(now, Mapping) else level
        self.put(made or GONE)


def _levelling(row: CautionsRow, tag: str) -> Callable[[str], None]:
    return lambda level: row.level(tag, level)


class PartRow(FieldRow):
    """A body part: type a piece of its name, or pick it from the list."""

    def build(self) -> None:
        """A line that completes names."""
        self._codes = {editor_words.part(one).casefold(): one for one in sorted(PARTS)}
        names = sorted(editor_words.part(one) for one in PARTS)
        self.line = LineField(self.name, self.tr("type a name, or press Down"))
        self._completer = QCompleter(names, self.line)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(8)
        self._completer.activated.connect(self._take)
        self.line.setCompleter(self._completer)
        self.line.textEdited.connect(self._take)
        self.line.stepped.connect(lambda _by: self._completer.complete())
        pair = QHBoxLayout()
        pair.addWidget(self.line)
        self.column.addLayout(pair)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Its name; what is no part stands as it is."""
        value = holder.get(self.spec.key)
        if self._code(self.line.text()) != value:
            named = editor_words.part(value) if value in PARTS else value
            self.line.setText("" if named is None else str(named))

    def _code(self, text: str) -> str | None:
        return self._codes.get(text.strip().casefold(), text.strip() or None)

    def _take(self, text: str) -> None:
        code = self._code(text)
        self.put(code if code is not None or self.spec.required else GONE)
