"""Pages that ask a few things at once and are left as soon as they are answered."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels.day_format import clock_time
from unclench.viewmodels.history import session_words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.reading import WIDEST, ReadingPage
from unclench.widgets.controls.surfaces import centred
from unclench.widgets.controls.text import label
from unclench.widgets.questions.number_rows import NumberRows


class AskingPage(ReadingPage):
    """Numbers with keys, Enter saves, Esc leaves with nothing kept."""

    done: MainButton  # there once something was kept

    def __init__(self, title: str, numbers: NumberRows, at: datetime) -> None:
        """Ask `numbers` under `title`, begun `at`; subclasses add what else, then `build_end`."""
        super().__init__(title)
        self.numbers, self.at = numbers, at
        self.kept = False
        self.waited = label("", "small", "sun")
        self.waited.hide()
        hint = self.tr("Keys 0 to 9, T for ten, Enter to save.")
        self.rows.addWidget(label(hint, "small", "quiet"))
        self.rows.addWidget(self.waited)
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
        self.waits = label("", "small", "quiet")
        self.rows.addSpacing(8)
        self.rows.addWidget(self.waits)
        self.rows.addLayout(line)
        self.rows.addStretch(1)
        self.numbers.changed.connect(self._allow)
        self._allow()

    def begun(self) -> bool:
        """Whether anything was said here yet."""
        return bool(self.numbers.answers())

    def welcome_back(self, now: datetime) -> None:
        """Say that this waited with what was said already, and since when."""
        begun = f"{session_words.day(self.at.date(), now.date())}, {clock_time(self.at)}"
        self.waited.setText(fill(self.tr("Begun: {when}. It has waited for you."), when=begun))
        self.waited.show()
        self.area.verticalScrollBar().setValue(0)

    @abstractmethod
    def lacks(self) -> str:
        """What has to be answered before this can be kept, in words; "" when it can be."""

    @abstractmethod
    def keep(self) -> QWidget | None:
        """Keep what was said; the `thanks` to show then, or None when it could not be kept."""

    def thanks(self, add: Callable[[QVBoxLayout], None], in_mind: bool) -> QWidget:
        """What to show once it is kept: that it is, what `add` puts below, and the way out.

        `in_mind`: it is kept in memory only, for now.
        """
        paper = QWidget()
        rows = QVBoxLayout(paper)
        rows.setContentsMargins(0, 29, 0, 37)
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
        if struck(event) in ENTER:
            self._save()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Keys work at once."""
        super().showEvent(event)
        if not self.kept:
            self.setFocus()
            announce(self, self.title.text())

    def _allow(self) -> None:
        lacks = self.lacks()
        self.waits.setText(lacks)
        self.waits.setVisible(bool(lacks))
        self.save.setEnabled(not lacks)

    def _save(self) -> None:
        if self.kept:
            self.left.emit()
        elif lacks := self.lacks():
            announce(self, lacks)
        elif (told := self.keep()) is not None:
            self.kept = True
            self.area.takeWidget()
            shown = centred(told, WIDEST)
            shown.setAccessibleName(told.accessibleName())
            self.area.setWidget(shown)
            self.setFocus()
            announce(self, told.accessibleName())
