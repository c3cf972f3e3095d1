"""Pages that ask a few things at once and are left as soon as they are answered."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.reading import ReadingPage
from unclench.widgets.controls.text import label
from unclench.widgets.questions.number_rows import NumberRows


class AskingPage(ReadingPage):
    """Numbers with keys, Enter saves, Esc leaves with nothing kept."""

    done: MainButton  # there once something was kept

    def __init__(self, title: str, numbers: NumberRows) -> None:
        """Ask `numbers` under `title`; subclasses add what else they ask, then `finish`."""
        super().__init__(title)
        self.numbers = numbers
        self.kept = False
        hint = self.tr("Keys 0 to 9, T for ten, Enter to save. Leave out what you like.")
        self.rows.addWidget(label(hint, "small", "quiet"))
        self.rows.addSpacing(4)
        self.rows.addWidget(numbers)

    def build_end(self) -> None:
        """Put the two ways out below all else."""
        self.save = MainButton(self.tr("Save"))
        self.skip = PlainButton(self.tr("Not now"), main_size=True)
        self.save.clicked.connect(self._save)
        self.skip.clicked.connect(self.left)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.save)
        line.addWidget(self.skip)
        line.addStretch(1)
        self.rows.addSpacing(8)
        self.rows.addLayout(line)
        self.rows.addStretch(1)
        self.numbers.changed.connect(self._allow)
        self._allow()

    def ready(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.numbers.answers())

    @abstractmethod
    def keep(self) -> QWidget | None:
        """Keep what was said; the `thanks` to show then, or None when it could not be kept."""

    def thanks(self, add: Callable[[QVBoxLayout], None], in_mind: bool) -> QWidget:
        """What to show once it is kept: that it is, what `add` puts below, and the way out.

        `in_mind`: it is kept in memory only, for now.
        """
        paper = QWidget()
        rows = QVBoxLayout(paper)
        rows.setContentsMargins(37, 29, 37, 37)
        rows.setSpacing(10)
        thanks = self.tr("Kept. Thank you.")
        if in_mind:
            thanks = self.tr("Thank you. Kept in mind until it can be saved.")
        paper.setAccessibleName(thanks)
        rows.addWidget(label(thanks, "display"))
        add(rows)
        self.done = MainButton(self.tr("Done"))
        self.done.clicked.connect(self.left)
        rows.addSpacing(8)
        rows.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        return paper

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer, Enter saves."""
        if not self.kept and self.numbers.take_key(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Keys work at once."""
        super().showEvent(event)
        self.fit()
        if not self.kept:
            self.setFocus()
            announce(self, self.title.text())

    def _allow(self) -> None:
        self.save.setEnabled(self.ready())

    def _save(self) -> None:
        if self.kept:
            self.left.emit()
        elif self.ready() and (told := self.keep()) is not None:
            self.kept = True
            told.setParent(self)
            self.area.takeWidget()
            self.area.setWidget(told)
            told.setMaximumWidth(self._paper.maximumWidth())
            self.setFocus()
            announce(self, told.accessibleName())
