"""Rows for health tags: whom a step isn't for, and who should take care."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from unclench.domain.cautions import TAGS
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.writing.values import GONE
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.flow import Flow
from unclench.widgets.editor.choice_rows import FlagsRow
from unclench.widgets.editor.rows import FieldRow

LEVELS = ("avoid", "modify", "note")


def tag_name(tag: str) -> str:
    """A health tag in words."""
    return editor_words.caution(tag)


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


class AddCaution(Choice):
    """Offers the cautions that aren't there yet; `value` is None until one is chosen."""

    def __init__(self, name: str) -> None:
        """For the field that is called `name`."""
        super().__init__(name, [(None, "")])
        self.offer_left(())

    def offer_left(self, left: Iterable[tuple[str, str]]) -> None:
        """Offer these tags, each with its words, and ask anew."""
        self.value = None
        self.offer([(None, self.tr("Add a caution")), *left])


class CautionsRow(FieldRow):
    """Who should take care: a tag and what to do, each on its line."""

    def build(self) -> None:
        """The lines, and a choice to add one."""
        self._value: dict[str, Any] | None = None
        self.lines = QWidget()
        self._column = Flow(gap=4, parent=self.lines)
        self.column.addWidget(self.lines)
        self.add = AddCaution(self.name)
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
        clear_layout(self._column)
        for tag, caution in value.items():
            self._column.addWidget(self._line(tag, caution))
        self.add.offer_left((one, tag_name(one)) for one in TAGS if one not in value)
        self.updateGeometry()

    def _line(self, tag: str, caution: Any) -> Choice:
        level = caution.get("level") if isinstance(caution, Mapping) else caution
        named = [(one, f"{tag_name(tag)}: {editor_words.option('level', one)}") for one in LEVELS]
        leave: list[tuple[str | None, str]] = [("", self.tr("Remove"))]
        odd = [] if level in LEVELS else [(level, f"{tag_name(tag)}: {level}")]
        choice = Choice(tag_name(tag), [*odd, *named, *leave])
        choice.show_value(level)
        choice.chosen.connect(partial(self.level, tag))
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
