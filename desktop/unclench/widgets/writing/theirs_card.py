"""Asks what counts when another program has changed the file that is written."""

from __future__ import annotations

from PySide6.QtCore import Qt

from unclench.viewmodels.writing.text_editor import TextEditor
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class TheirsCard(Card):
    """Hidden while nothing is to be asked."""

    def __init__(self, editor: TextEditor) -> None:
        """For the file of `editor`."""
        super().__init__(wash=True)
        self._editor = editor
        line = Flow(gap=8, parent=self)
        line.setContentsMargins(11, 6, 11, 6)
        words = label(self.tr("Another program has changed this file."))
        words.setWordWrap(False)
        self.mine = PlainButton(self.tr("Keep mine"))
        self.theirs = PlainButton(self.tr("Take the changes"))
        self.mine.clicked.connect(editor.keep_mine)
        self.theirs.clicked.connect(editor.take_theirs)
        for widget in (words, self.mine, self.theirs):
            line.addWidget(widget)
        editor.theirsChanged.connect(self._ask)
        self.hide()

    def _ask(self) -> None:
        asks = self._editor.theirs is not None
        self.setVisible(asks)
        if asks:
            self.mine.setFocus(Qt.FocusReason.OtherFocusReason)
