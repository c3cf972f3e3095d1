"""The head of the editor: the title to fill in, what can be done, and what is saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels.writing.text_editor import TextEditor
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import (
    Chip,
    IconButton,
    MainButton,
    PlainButton,
    Pressable,
)
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.text import label
from unclench.widgets.writing.beside import Beside
from unclench.widgets.writing.typing import LineField


class TopWords(NamedTuple):
    """What is said of the thing that is written.

    `back` leads to the others, `hint` asks for a title, `as_text` names the text view and
    `as_text_tip` is its tool tip, `found` says where it is once it was saved.
    """

    back: str
    hint: str
    as_text: str
    as_text_tip: str
    found: str


class TopBar(QWidget):
    """Writes the title into the editor; the page does the rest."""

    left = Signal()
    listenWanted = Signal()
    textWanted = Signal(bool)
    downWanted = Signal()  # Enter or Down in the title: on to the steps

    def __init__(self, editor: TextEditor, said: TopWords, plays: bool = True) -> None:
        """For what `editor` edits; `plays`: it can be listened to."""
        super().__init__()
        self._editor, self._words = editor, said
        self._just_saved = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._build_title())
        self._fault = label("", "small", "sun")
        column.addWidget(self._fault)
        column.addLayout(self._build_tools())
        self.play.setVisible(plays)
        editor.changed.connect(self.refresh)
        editor.looked.connect(self.refresh)
        editor.savedChanged.connect(self.refresh)
        editor.saved.connect(self._confirm)
        self.refresh()

    def refresh(self) -> None:
        """Show what the editor has now."""
        editor = self._editor
        if self.title.text() != editor.given_title:
            self.title.setText(editor.given_title)
        self.title.setEnabled(editor.raw is not None)
        faults = [one for one in editor.checked.remarks if one.path == ("title",)]
        self._fault.setText("\n".join(map(editor.words_of, faults)))
        self._fault.setVisible(bool(faults))
        _offer(self.undo, self.tr("Undo"), editor.undo_words, "Ctrl+Z")
        _offer(self.redo, self.tr("Redo"), editor.redo_words, "Ctrl+Y")
        self.save.setEnabled(editor.modified)
        self._just_saved = self._just_saved and not editor.modified
        self._say()

    def show_playing(self, playing: bool) -> None:
        """Offer to stop while it plays."""
        self.play.setText(self.tr("Stop (Esc)") if playing else self.tr("Listen from here"))
        self.play.setEnabled(playing or self._editor.checked.right)
        self.play.updateGeometry()

    def _build_title(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        self.back = IconButton("back", self._words.back)
        self.back.clicked.connect(self.left)
        self.title = TitleField(self.tr("Title"), self._words.hint)
        self.title.textEdited.connect(self._editor.set_title)
        self.title.left.connect(self.downWanted)
        self.save = SaveButton(self.tr("Save"))
        self.save.setToolTip("Ctrl+S")
        self.save.clicked.connect(self._editor.save)
        line.addWidget(self.back)
        line.addWidget(self.title, 1)
        line.addWidget(self.save)
        return line

    def _build_tools(self) -> Flow:
        self.tools = tools = Flow(gap=4)
        self.play = PlainButton(self.tr("Listen from here"))
        self.play.setToolTip("Ctrl+T")
        self.undo = IconButton("undo", "")
        self.redo = IconButton("redo", "")
        acts: tuple[tuple[Pressable, Callable[[], object]], ...] = (
            (self.play, self.listenWanted.emit),
            (self.undo, self._editor.undo),
            (self.redo, self._editor.redo),
        )
        for button, act in acts:
            button.clicked.connect(act)
            tools.addWidget(button)
        self.as_text = ToolChip(self.tr("JSON"))
        self.as_text.setAccessibleName(self._words.as_text)
        self.as_text.setToolTip(self._words.as_text_tip)
        self.as_text.clicked.connect(self.textWanted)
        tools.addWidget(self.as_text)
        states = [
            self.tr("Saved"),
            self._words.found,
            self.tr("Not saved yet; kept as a draft"),
            self.tr("Not saved, and not kept as a draft"),
            self.tr("Saved. Something needs fixing."),
        ]
        self.state = Beside(states[0], states, theme.TARGET)
        tools.addWidget(self.state)
        return tools

    def _confirm(self) -> None:
        self._just_saved = True
        self._say()

    def _say(self) -> None:
        saved, found, draft, lost, faulty = self.state.choices
        state = found if self._just_saved else saved
        if not self._editor.checked.right:
            state = faulty
        if self._editor.modified:
            state = lost if self._editor.unkept else draft
        if state != self.state.text():
            self.state.setText(state)
            announce(self, state)


def _offer(button: IconButton, name: str, what: str, key: str) -> None:
    """Say what a button takes back or does again; there may be nothing."""
    button.setEnabled(bool(what))
    button.say(f"{name}: {what} ({key})" if what else f"{name} ({key})")


class TitleField(LineField):
    """The title, in the type of one; Enter and Down go on to the steps."""

    left = Signal()

    def restyle(self) -> None:
        """Follow a new text size."""
        super().restyle()
        self.setFont(theme.font(self, "heading"))

    def sizeHint(self) -> QSize:
        """As high as the larger type wants."""
        return QSize(super().sizeHint().width(), theme.scaled(self, 42) + 2 * theme.RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if struck(event) in ENTER or event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SaveButton(MainButton):
    """The main thing here, but no higher than the title beside it."""

    height_at_100 = 42
    side_at_100 = 24


class ToolChip(Chip):
    """A chip as high as the buttons beside it."""

    height_at_100 = theme.TARGET
