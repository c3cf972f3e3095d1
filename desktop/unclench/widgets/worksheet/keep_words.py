"""Whether what was written on private pages is to be kept: asked once, after the session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from unclench.viewmodels.worksheet.worksheet import Worksheet
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class KeepWords(Card):
    """Two answers, both as big. Nothing is saved by itself: it goes when the page is left.

    The card itself takes the focus, so that a hasty Enter neither saves nor loses anything.
    """

    decided = Signal(bool)  # True: it was saved

    def __init__(self, sheet: Worksheet) -> None:
        """Ask about what `sheet` holds."""
        super().__init__(wash=True)
        self._sheet = sheet
        inside = self.column(20, 8)
        self.heading = label(self.tr("Keep what you wrote?"), "heading")
        self.said = label(
            self.tr("It isn't saved yet. You can keep it with this session, or let it go.")
        )
        self.keep = PlainButton(self.tr("Keep it"), main_size=True)
        self.let_go = PlainButton(self.tr("Let it go"), main_size=True)
        self.keep.clicked.connect(self._keep)
        self.let_go.clicked.connect(self._let_go)
        inside.addWidget(self.heading)
        inside.addWidget(self.said)
        inside.addSpacing(4)
        buttons = Flow(gap=12)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.let_go)
        inside.addLayout(buttons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{self.heading.text()} {self.said.text()}")

    def _keep(self) -> None:
        self._sheet.save_words()
        self.keep.hide()
        self._tell(self.tr("Saved"), self.tr("You can read it in History, with this session."))
        self.decided.emit(True)

    def _let_go(self) -> None:
        self.keep.setText(self.tr("Keep it after all"))
        self._tell(
            self.tr("Not saved"),
            self.tr("Your words are gone when you leave this page. The session itself is kept."),
        )
        self.decided.emit(False)

    def _tell(self, heading: str, words: str) -> None:
        self.let_go.hide()
        self.heading.setText(heading)
        self.said.setText(words)
        self.setAccessibleName(f"{heading}. {words}")
        announce(self, f"{heading}. {words}")

    def showEvent(self, event: QShowEvent) -> None:
        """Both buttons are as wide."""
        super().showEvent(event)
        wide = max(self.keep.sizeHint().width(), self.let_go.sizeHint().width())
        for button in (self.keep, self.let_go):
            button.setMinimumWidth(wide)
