"""Rows for what is picked: one of several words, several, the lengths, a part of the body."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from unclench.domain.body import PARTS
from unclench.domain.plain_text import plain, searched, sort_key
from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.translation import fill
from unclench.viewmodels.writing.values import GONE
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.flow import Flow
from unclench.widgets.editor.rows import FieldRow
from unclench.widgets.writing.typing import LineField

_SEARCHED = Qt.ItemDataRole.UserRole


class ChoiceRow(FieldRow):
    """One of several words."""

    def build(self) -> None:
        """A button with a menu."""
        key = self.spec.key
        named = [(one, editor_words.option(key, one)) for one in self.spec.options]
        first: list[tuple[str | None, str]] = []
        if not self.spec.required:
            default = self.spec.default
            usual = editor_words.option(key, default) if default else self.tr("not set")
            first = [(None, fill(self.tr("Usual: {value}"), value=usual) if default else usual)]
        self._known = [*first, *named]
        self.choice = Choice(self.name, self._known)
        self.choice.chosen.connect(lambda value: self.put(GONE if value is None else value))
        line = Flow(gap=8)
        line.addWidget(self.choice)
        self.column.addLayout(line)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """What is chosen; a word that is not known is shown as it is."""
        value = holder.get(self.spec.key)
        values = [one for one, _text in self._known]
        if value not in values:
            odd = str(value) if value is not None else self.tr("not set")
            self.choice.offer([*self._known, (value, odd)])
        self.choice.show_value(value)


class FlagsRow(FieldRow):
    """Several words out of a list, the first one chosen comes first."""

    def build(self) -> None:
        """A chip for each."""
        self.chips: dict[Any, Chip] = {}
        self._value: list[Any] = []
        self.line = Flow(gap=2)
        self.column.addLayout(self.line)
        self.offer({one: editor_words.option(self.spec.key, one) for one in self.spec.options})

    def offer(self, options: Mapping[Any, str]) -> None:
        """Have these to choose from."""
        if list(options) == list(self.chips):
            return
        for chip in self.chips.values():
            self.line.removeWidget(chip)
            chip.deleteLater()
        self.chips = {}
        for value, text in options.items():
            chip = Chip(text)
            chip.setAccessibleName(f"{self.name}: {text}")
            chip.clicked.connect(lambda on, one=value: self.flag(one, on))
            self.line.addWidget(chip)
            self.chips[value] = chip

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Check what is in the list."""
        value = holder.get(self.spec.key)
        self._value = list(value) if isinstance(value, list) else []
        for one, chip in self.chips.items():
            chip.setChecked(one in self._value)

    def flag(self, value: Any, on: bool) -> None:
        """Take one in, or out."""
        left = [one for one in self._value if one != value]
        made = [*left, value] if on else left
        self.put(made if made or self.spec.required else GONE)


class OnlyRow(FlagsRow):
    """Lengths in which a step is played; none checked: in all of them."""

    def show_lengths(self, lengths: Sequence[float]) -> None:
        """Have these lengths to choose from."""
        self.offer({one: words.number(one) for one in lengths})


class _Names(QCompleter):
    """Offers the names in which a piece is found as in every search: accents don't matter."""

    def __init__(self, names: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for name in sorted(names, key=sort_key):
            item = QStandardItem(name)
            item.setData(searched(name), _SEARCHED)
            model.appendRow(item)
        self.setModel(model)
        self.setCompletionRole(_SEARCHED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(8)

    def splitPath(self, path: str) -> list[str]:
        """What is typed, as it is looked for."""
        return [plain(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What is put into the line."""
        return str(index.data())


class PartRow(FieldRow):
    """A body part: type a piece of its name, or pick it from the list."""

    def build(self) -> None:
        """A line that completes names."""
        self._codes = {plain(editor_words.part(one)): one for one in sorted(PARTS)}
        self.line = LineField(self.name, self.tr("type a name, or press Down"))
        self._completer = _Names([editor_words.part(one) for one in PARTS], self.line)
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
        return self._codes.get(plain(text.strip()), text.strip() or None)

    def _take(self, text: str) -> None:
        code = self._code(text)
        self.put(code if code is not None or self.spec.required else GONE)
