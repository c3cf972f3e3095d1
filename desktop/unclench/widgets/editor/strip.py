"""The lengths to choose from, and the timeline for the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.translation import Counted, fill
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import Group, chip_row, segment_row
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.tab_order import as_seen
from unclench.widgets.editor.timeline_bar import TimelineBar, mark_words
from unclench.widgets.writing.beside import Beside

_JOINED = 6  # lengths that fit into one joined control
_TOLD = 12  # marks that a screen reader hears of at once


class Strip(QWidget):
    """The lengths to pick from, and the timeline for the one that is picked."""

    def __init__(self, editor: Editor) -> None:
        """Follow `editor`."""
        super().__init__()
        self._editor = editor
        self.bar = TimelineBar(editor)
        self.bar.picked.connect(editor.select)
        self.chips: dict[float, Chip] = {}
        self._choice = QWidget()
        self._unit = Beside(self.tr("minutes"))
        self._said = Beside("")
        self._soon = QTimer(self, singleShot=True, interval=0)  # once all has its place
        self._soon.timeout.connect(lambda: as_seen(self))
        self._line = Flow(gap=6)
        for widget in (self._choice, self._unit, self._said):
            self._line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._line)
        column.addWidget(self.bar)
        editor.looked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the present lengths and steps; the lengths stay while something needs fixing."""
        lengths = self._editor.lengths
        if lengths and lengths != tuple(self.chips):
            self._build(lengths)
        chip = self.chips.get(self._editor.minutes or 0)
        if chip is not None:
            chip.setChecked(True)
        said = self._words()
        if said != self._said.text():
            self._said.setText(said)
        self._unit.setVisible(bool(self.chips))
        self.bar.setAccessibleDescription(". ".join((said, *self._marks())))
        self.bar.update()

    def _build(self, lengths: tuple[float, ...]) -> None:
        named = [(one, words.number(one)) for one in lengths]
        row = segment_row if len(lengths) <= _JOINED else chip_row
        layout, self.chips = row(named, self._editor.minutes, self._editor.show_minutes)
        for minutes, chip in self.chips.items():
            chip.setAccessibleName(words.minutes(minutes))
        old, self._choice = self._choice, Group(self.tr("Length"), layout)
        self._line.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._line.addWidget(self._choice)
        self._line.arrange([self._choice, self._unit, self._said])
        self._soon.start()

    def _words(self) -> str:
        laid = self._editor.laid
        if laid is None or not self._editor.checked.right:
            return self.tr("The timeline will change when everything is fixed.")
        said = fill(self.tr("{length} total"), length=words.clock(laid.timeline.milliseconds))
        over = sum(one.length for one in laid.blocks if not one.path)
        if not over:
            return said
        rest = self.tr("{lengths}, rest at the end {rest}")
        return fill(rest, lengths=said, rest=words.clock(over))

    def _marks(self) -> list[str]:
        marks = self.bar.marks()
        told = [mark_words(one) for one in marks[:_TOLD]]
        more = len(marks) - _TOLD
        return [*told, Counted.tr("and %n more", "marks of a timeline", more)] if more > 0 else told
