"""Words in which somebody is named: the person's own people can be picked below the field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShowEvent, QTextCursor

from unclench.domain.people import is_named, with_name, without_name
from unclench.domain.worksheet import Page
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import Group
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import keep_in_sight
from unclench.widgets.controls.text import label
from unclench.widgets.worksheet.worksheet_inputs import TextInput, WordsField

_FIRST = 6  # names that show at once
_LINES, _EDGES = 44, 20  # pixels that the field keeps: at 100 %, and whatever the text size


class LowField(WordsField):
    """A field that leaves room for the names where the window is low, and takes what is left."""

    def fit(self) -> None:
        """High enough for a line or two at the present text size."""
        self.setMinimumHeight(theme.scaled(self, _LINES) + _EDGES)

    def sizeHint(self) -> QSize:
        """No higher than it must be."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def restyle(self) -> None:
        """The text size is another."""
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The text size is known now."""
        super().showEvent(event)
        self.fit()


class NameChip(Chip):
    """A name to pick; the page scrolls to it where the window is low."""

    leaves_enter = True  # it goes on; what is empty stays empty

    def __init__(self, words: str) -> None:
        """A chip that says and is read as `words`, with every "&" in them."""
        super().__init__(words)
        self.setShortcut(QKeySequence())
        self.setAccessibleName(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view, whichever key led here."""
        super().focusInEvent(event)
        keep_in_sight(self)


class PeopleInput(TextInput):
    """A field, and a chip for each name: a press writes it there, another takes it out."""

    field = LowField

    def __init__(self, page: Page, names: Sequence[str]) -> None:
        """An empty field for `page`; with no `names`, a line that says where they are kept."""
        super().__init__(page)
        self.chips: list[NameChip] = []
        self.more: NameChip | None = None
        self.title = label(self.tr("From My people"), "small", "quiet")
        self.column.addWidget(self.title)
        if names:
            self.column.addWidget(Group(self.title.text(), self._chips(names)))
            self.words.textChanged.connect(self._follow)
        else:
            self.title.setText(
                self.tr("Names you keep in Programs, under My people, show up here.")
            )

    def _chips(self, names: Sequence[str]) -> Flow:
        lines = Flow(gap=6)
        for name in names:
            chip = NameChip(name)
            chip.setAccessibleDescription(self.tr("Puts this name into your answer"))
            chip.clicked.connect(partial(self._press, name))
            self.chips.append(chip)
        if len(names) > _FIRST:
            self.more = NameChip(self.tr("More"))
            self.more.setCheckable(False)
            rest = fill(self.tr("More names: {count}"), count=len(names) - _FIRST)
            self.more.setAccessibleName(rest)
            self.more.clicked.connect(self._show_more)
        for chip in self.chips[_FIRST:]:
            chip.hide()
        for chip in (*self.chips, *([self.more] if self.more else [])):
            lines.addWidget(chip)
        return lines

    def _press(self, name: str) -> None:
        text = self.words.toPlainText()
        change = without_name if is_named(text, name) else with_name
        cursor = self.words.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(change(text, name))  # so that Undo in the field brings back what stood
        self.words.setTextCursor(cursor)

    def _follow(self) -> None:
        text = self.words.toPlainText()
        for chip in self.chips:
            chip.setChecked(is_named(text, chip.text()))

    def _show_more(self) -> None:
        assert self.more is not None
        for chip in self.chips[_FIRST:]:
            chip.show()
        self.chips[_FIRST].setFocus(Qt.FocusReason.OtherFocusReason)
        self.more.hide()
