"""The rows of the form: one for each kind of field, with its name, its limits and its remarks."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor_fields import Spec
from unclench.viewmodels.translation import decimal
from unclench.viewmodels.writing.values import GONE
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.editor.spoken import SpokenField
from unclench.widgets.writing.beside import Beside
from unclench.widgets.writing.typing import LineField, WordsField

SPOKEN = frozenset(
    {
        ("say", "text"),
        ("tense", "text"),
        ("tense", "release_text"),
        ("attend", "text"),
        ("move", "text"),
    }
)
"""Kinds of steps and the keys of what the voice says in them; lines have a row of their own."""


class FieldRow(QWidget):
    """One thing to fill in. `edited` carries the keys with their new values, or GONE."""

    edited = Signal(object)
    held = Signal()  # what comes next is undone by itself
    listenWanted = Signal(object)  # a SpokenField whose words should be heard, or no longer

    def __init__(self, spec: Spec, do: str = "", name: str = "") -> None:
        """For `spec` of a step of kind `do`; `name` says what it is called where `do` doesn't."""
        super().__init__()
        self.spec, self.do = spec, do
        self.name = name or editor_words.field(spec.key, do)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 10)
        self.column.setSpacing(1)
        self.column.addWidget(label(self.name, "small", "quiet"))
        self.build()
        self._said = label("", "small", "sun")
        self._said.hide()
        self.column.addWidget(self._said)

    @abstractmethod
    def build(self) -> None:
        """Put in what the value is filled in with."""

    @abstractmethod
    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Show what the object that holds the key has, without telling anybody."""

    def keys(self) -> tuple[str, ...]:
        """The keys that this row fills in."""
        return (self.spec.key,)

    def say(self, remarks: Sequence[str]) -> None:
        """Say beside the field what is wrong, or not quite right."""
        text = "\n".join(remarks)
        if text != self._said.text():
            self._said.setText(text)
            self._said.setVisible(bool(text))
            self.setAccessibleDescription(text)

    def go_to(self, _path: tuple[str | int, ...]) -> QWidget | None:
        """Put the cursor where the value at `_path` inside this row is filled in; where that is."""
        for one in self.findChildren(QWidget):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(self):
                one.setFocus(Qt.FocusReason.TabFocusReason)
                return one
        return None

    def spoken(self, field: QWidget, text: Callable[[], str]) -> QWidget:
        """`field` as it goes into the form: with a voice to hear where its words are spoken."""
        if (self.do, self.spec.key) not in SPOKEN:
            return field
        made = SpokenField(field, self.name, text)
        made.wanted.connect(lambda: self.listenWanted.emit(made))
        return made

    def hear(self, words: str) -> None:
        """Say something about the value that is no fault."""

    def put(self, value: Any) -> None:
        """Tell the new value of the one key."""
        self.edited.emit({self.spec.key: value})


class TextRow(FieldRow):
    """One line of text."""

    def build(self) -> None:
        """A line."""
        hint = editor_words.limits(self.spec) if self.spec.default is None else ""
        self.line = LineField(self.name, hint or str(self.spec.default or ""))
        self.line.textEdited.connect(self._type)
        self.column.addWidget(self.spoken(self.line, self.line.text))

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Its text."""
        value = holder.get(self.spec.key, "")
        text = value if isinstance(value, str) else str(value)
        if text != self.line.text():
            self.line.setText(text)

    def _type(self, text: str) -> None:
        self.put(GONE if not text and not self.spec.required else text)


class LongRow(FieldRow):
    """A text of some lines; a line break becomes a space, since files know none."""

    def build(self) -> None:
        """A field of some lines."""
        self.words = WordsField(self.name)
        self.words.textChanged.connect(self._type)
        self.column.addWidget(self.spoken(self.words, self._text))

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Its text."""
        value = holder.get(self.spec.key, "")
        if self._text() != value:
            self.words.blockSignals(True)
            self.words.show_text(value if isinstance(value, str) else str(value))
            self.words.blockSignals(False)

    def _text(self) -> str:
        return self.words.toPlainText().replace("\n", " ")

    def _type(self) -> None:
        text = self._text()
        self.put(GONE if not text and not self.spec.required else text)


class TextsRow(LongRow):
    """A list of texts, one a line."""

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """One a line."""
        value = holder.get(self.spec.key)
        listed = [str(one) for one in value] if isinstance(value, list) else []
        if self._lines() != listed:
            self.words.blockSignals(True)
            self.words.show_text("\n".join(listed))
            self.words.blockSignals(False)

    def _lines(self) -> list[str]:
        return [line for line in self.words.toPlainText().split("\n") if line.strip()]

    def _type(self) -> None:
        self.put(self._lines() or GONE)


def number_of(text: str) -> Any:
    """The number that was typed, whole when it is; GONE for nothing, else the text as it is."""
    text = text.strip().replace(",", ".")
    if not text:
        return GONE
    try:
        value = float(text)
    except ValueError:
        return text
    if value != value or value in (float("inf"), float("-inf")):
        return text
    return int(value) if value.is_integer() else value


def number_text(value: Any) -> str:
    """How a number stands in its field."""
    if value is None or value is GONE:
        return ""
    if not isinstance(value, float):
        return str(value)
    return decimal(f"{value:.6f}".rstrip("0").rstrip("."))


class NumberRow(FieldRow):
    """A number; Up and Down change it."""

    def build(self) -> None:
        """A short line with the limits beside it."""
        self.line = LineField(self.name, number_text(self.spec.default), 100)
        self.line.textEdited.connect(lambda text: self.put(number_of(text)))
        self.line.stepped.connect(self._step)
        pair = Flow(gap=8)
        pair.addWidget(self.line)
        pair.addWidget(Beside(editor_words.limits(self.spec)))
        self.column.addLayout(pair)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Its number, unless the same is typed already."""
        value = holder.get(self.spec.key, GONE)
        if number_of(self.line.text()) != value:
            self.line.setText(number_text(value))

    def _step(self, way: int) -> None:
        value = number_of(self.line.text())
        if value is GONE:
            value = self.spec.default if self.spec.default is not None else self.spec.low
        if isinstance(value, int | float):
            by = 1 if self.spec.kind == "whole" or value >= 1 else 0.5
            low, high = self.spec.low or 0, self.spec.high or 1e9
            self.line.setText(number_text(max(low, min(high, value + way * by))))
            self.put(number_of(self.line.text()))
