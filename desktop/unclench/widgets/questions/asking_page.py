"""Pages that ask a few things at once and are left as soon as they are answered."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels import drafts
from unclench.viewmodels.drafts import Content, FormDraft
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton, Pressable
from unclench.widgets.controls.draft_line import DraftLine
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.reading import WIDEST, ReadingPage
from unclench.widgets.controls.surfaces import centred
from unclench.widgets.controls.text import label
from unclench.widgets.questions.number_rows import NumberRows
from unclench.widgets.scenes.scene_card import Invitation


class AskingPage(ReadingPage):
    """Numbers with keys, Enter saves, Esc leaves with nothing kept.

    What is said is a draft until then: it waits while another page is open, and after a kill.
    """

    done: MainButton  # there once something was kept
    earlier: Content = MappingProxyType({})
    """What was saved before and stands there until something else is said, as drafts keep it."""

    def __init__(self, title: str, numbers: NumberRows, draft: FormDraft) -> None:
        """Ask `numbers` under `title`; subclasses add what else, then `build_end`."""
        super().__init__(title)
        self.numbers, self.draft = numbers, draft
        draft.setParent(self)
        self.kept = False
        self.waited = DraftLine()
        hint = self.tr("Keys 0 to 9, T for ten, Enter to save.")
        self.setAccessibleDescription(hint)
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
        self.waits = label("", "small", "quiet")
        line.addWidget(self.waits, 1)  # beside them: nothing moves as it goes
        self.rows.addSpacing(8)
        self.rows.addLayout(line)
        self.rows.addStretch(1)
        self.numbers.changed.connect(self._allow)
        self.restore()
        self.draft.watch(self.said)
        self.numbers.changed.connect(self.draft.keep)
        self._allow()

    @property
    def found(self) -> Content:
        """What stands there at first: the draft, else what was saved before."""
        return self.draft.found or self.earlier

    def said(self) -> dict[str, Any]:
        """All that was said here yet, as a draft keeps it; empty for nothing."""
        answers = self.numbers.answers()
        return {"numbers": answers} if answers else {}

    def restore(self) -> None:
        """Show what was found."""
        given = drafts.numbers(self.found)
        for name, row in self.numbers.rows.items():
            row.scale.show_value(given.get(name))

    def welcome_back(self, today: date) -> None:
        """Say that this waited with what was said already, and since when."""
        self.waited.say(self.draft.started(today))
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
        thanks = self.tr("Saved. Thank you.")
        if in_mind:
            thanks = self.tr("Thank you. It will be saved as soon as it can be.")
        paper = Invitation("dusk", thanks)
        paper.setAccessibleName(thanks)
        add(paper.rows)
        self.done = MainButton(self.tr("Done"))
        self.done.clicked.connect(self.left)
        paper.offer(self.done)
        for button in self.also():
            paper.offer(button)
        return paper

    def also(self) -> Sequence[Pressable]:
        """What else one could do once it is kept."""
        return ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer, Enter saves."""
        if not self.kept and self.numbers.take_key(event):
            return
        if struck(event) in ENTER:
            self._save()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A digit answers the first empty row: it is where one is."""
        super().focusInEvent(event)
        self.numbers.mean(not self.kept)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whatever has the focus now shows that itself."""
        super().focusOutEvent(event)
        self.numbers.mean(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Keys work at once."""
        super().showEvent(event)
        if not self.kept:
            self.setFocus()
            self.numbers.show_next()
            if not self.waited.isHidden():
                announce(self, self.waited.words.text())

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody knows whether this page comes back."""
        super().hideEvent(event)
        self.draft.keep()

    def _allow(self) -> None:
        lacks = self.lacks()
        self.waits.setText(lacks)
        self.save.setEnabled(not lacks)

    def _save(self) -> None:
        if self.kept:
            self.left.emit()
        elif lacks := self.lacks():
            announce(self, lacks)
        elif (told := self.keep()) is not None:
            stays = self.hasFocus()
            self.kept = True
            self.draft.end()
            self.area.takeWidget().setParent(self)  # hidden by that; it goes when the page does
            shown = centred(told, WIDEST)
            shown.setAccessibleName(told.accessibleName())
            self.area.setWidget(shown)
            self.setAccessibleName(told.accessibleName())
            self.setAccessibleDescription("")
            self.setFocus()  # which reads it
            if stays:
                announce(self, told.accessibleName())
