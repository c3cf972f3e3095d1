"""The editor's page: steps, form and timeline of one exercise, or its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.editor_steps import Place
from unclench.viewmodels.editor.preview import PreviewPlayer
from unclench.viewmodels.sound.voices import Voices
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.editor import step_menus
from unclench.widgets.editor.form import Form
from unclench.widgets.editor.listening import Listening
from unclench.widgets.editor.panes import Panes
from unclench.widgets.editor.remarks import Remarks
from unclench.widgets.editor.step_palette import StepPalette
from unclench.widgets.editor.steps_list import StepsList
from unclench.widgets.editor.strip import Strip
from unclench.widgets.editor.text_view import TextView
from unclench.widgets.editor.top_bar import TopBar

if TYPE_CHECKING:
    from unclench.viewmodels.editor.editor_ports import Remark


_SIDE, _TOP = 13, 9  # pixels kept free around everything


class EditorPage(QWidget):
    """Edits one exercise; `left` when the person is done here."""

    left = Signal()

    def __init__(
        self, editor: Editor, preview: PreviewPlayer, voices: Voices | None = None
    ) -> None:
        """Edit with `editor`; `preview` plays from the selected step, `voices` say one line."""
        super().__init__()
        self.editor, self.preview = editor, preview
        editor.setParent(self)
        preview.setParent(self)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        self.top = TopBar(editor)
        self.top.left.connect(self.leave)
        self.top.listenWanted.connect(self.try_it)
        self.top.textWanted.connect(self.show_text)
        self.top.downWanted.connect(self.focus_steps)
        column.addWidget(self.top)
        column.addWidget(self._build_asking())
        self.places = QStackedWidget()
        self.places.addWidget(self._build_panes())
        self._view: TextView | None = None
        column.addWidget(self.places, 1)
        self.listening = Listening(self.form, editor, preview, voices)
        self._bind()
        editor.changed.connect(self._show)
        editor.looked.connect(self._show)
        editor.theirsChanged.connect(self._ask)
        preview.playingChanged.connect(self._show_playing)
        preview.moved.connect(self.strip.bar.show_head)
        self._show()

    @property
    def view(self) -> TextView:
        """The text, built when it is first asked for."""
        if self._view is None:
            self._view = TextView(self.editor)
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._view, 1)
            said = Remarks(self.editor, as_text=True)
            said.picked.connect(self._go_to)
            column.addWidget(said)
            self.places.addWidget(side)
        return self._view

    def focus_start(self) -> None:
        """Go to the title while there is none, else to the list of steps."""
        if self.editor.given_title or self.editor.raw is None:
            self.focus_steps()
        else:
            self.top.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_steps(self) -> None:
        """Go to the list of steps."""
        self.panes.show_pane(0)
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go back; what is not saved stays as a draft."""
        self.close_sound()
        self.left.emit()

    def close_sound(self) -> None:
        """Put everything away that sounds."""
        self.preview.close()
        self.listening.close()

    def show_text(self, on: bool) -> None:
        """Turn to the text, or back to the form."""
        self.top.as_text.setChecked(on)
        view = self.view if on else self.steps
        self.places.setCurrentIndex(1 if on else 0)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self) -> None:
        """Go from the steps to the details, and back."""
        if self.steps.hasFocus():
            self._fill_in()
        else:
            self.panes.show_pane(0)
            self.show_text(False)

    def try_it(self) -> None:
        """Play from the selected step on, or stop."""
        laid = self.editor.laid
        if self.preview.playing:
            self.preview.stop()
        elif laid is not None and self.editor.checked.right:
            place = self.editor.place
            starts = [one.start for one in laid.blocks if one.path[: len(place)] == place]
            # a single ring takes no time, so that it has nothing but a mark
            starts += [one.start for one in laid.marks if one.path[: len(place)] == place]
            self.preview.play(laid.timeline, min(starts, default=0))

    def hideEvent(self, event: QHideEvent) -> None:
        """Be quiet and keep the draft at once: nobody knows whether this page comes back."""
        self.preview.stop()
        self.listening.stop()
        self.editor.close()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In the middle of a wide window."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow a new width or text size."""
        side = max(_SIDE, (self.width() - theme.scaled(self, theme.CONTENT)) // 2)
        column = self.layout()
        if column is not None:
            column.setContentsMargins(side, _TOP, side, _TOP)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the text again: it may have been left in the middle of a word."""
        super().showEvent(event)
        self.editor.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops the sound; Alt with Left goes back."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape and self.preview.playing:
            self.preview.stop()
        elif event.key() == Qt.Key.Key_Escape and self.listening.speaking:
            self.listening.stop()
        elif event.key() == Qt.Key.Key_Left and alt:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _build_asking(self) -> QWidget:
        self.asking = Card(wash=True)
        line = Flow(gap=8, parent=self.asking)
        line.setContentsMargins(11, 6, 11, 6)
        said = self.tr("Another program has changed this file.")
        words = label(said)
        words.setWordWrap(False)
        self.mine = PlainButton(self.tr("Keep mine"))
        self.theirs = PlainButton(self.tr("Take the changes"))
        self.mine.clicked.connect(self.editor.keep_mine)
        self.theirs.clicked.connect(self.editor.take_theirs)
        for widget in (words, self.mine, self.theirs):
            line.addWidget(widget)
        self.asking.hide()
        return self.asking

    def _build_panes(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.steps = StepsList(self.editor)
        self.steps.detailsWanted.connect(self._fill_in)
        self.add = PlainButton(self.tr("Add a step"))
        self.add.setToolTip("Ctrl+N")
        self.add.clicked.connect(self.open_add)
        self.more = PlainButton(self.tr("Change"))
        self.more.setAccessibleName(self.tr("Move, copy or delete this step"))
        self.more.clicked.connect(self.open_more)
        buttons = Flow(gap=2)
        buttons.addWidget(self.add)
        buttons.addWidget(self.more)
        self.palette_of_steps = StepPalette(self.editor.add)
        column.addWidget(self.steps)
        column.addLayout(buttons)
        column.addWidget(self.palette_of_steps, 1)
        self.form = Form(self.editor)
        details = QWidget()
        rows = QVBoxLayout(details)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.form)
        rows.addStretch(1)
        time = QWidget()
        QVBoxLayout(time).setContentsMargins(0, 0, 0, 0)
        names = (self.tr("Steps"), self.tr("Details"), self.tr("Timeline"))
        panes = zip(names, (left, details, time), strict=True)
        self.panes = Panes(list(panes), self._build_foot())
        self.panes.narrowChanged.connect(self._place_state)
        self._place_state(self.panes.narrow)
        return self.panes

    def _place_state(self, narrow: bool) -> None:
        """What is saved stands with the tools, or where room is short with the panes' names."""
        state = self.top.state
        state.setWordWrap(narrow)
        if narrow:
            self.panes.line.addWidget(state, 1)
        else:
            self.top.tools.addWidget(state)

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.remarks = Remarks(self.editor)
        self.remarks.picked.connect(self._go_to)
        self.strip = Strip(self.editor)
        self.strip.bar.markPicked.connect(lambda mark: self.go_into(mark.path, mark.inside))
        column.addWidget(self.remarks)
        column.addWidget(self.strip)
        column.addStretch(1)
        return foot

    def open_add(self) -> None:
        """Offer steps to add."""
        step_menus.add_menu(self.add, self.editor.add).open()

    def open_more(self) -> None:
        """Offer what can be done with the selected step."""
        step_menus.action_menu(self.more, self.editor).open()

    def _bind(self) -> None:
        table: dict[str, Callable[[], object]] = {
            "Ctrl+S": self.editor.save,
            "Ctrl+Z": self.editor.undo,
            "Ctrl+Y": self.editor.redo,
            "Ctrl+Shift+Z": self.editor.redo,
            "Ctrl+T": self.try_it,
            "Ctrl+J": lambda: self.show_text(not self.top.as_text.isChecked()),
            "Ctrl+N": self.open_add,
            "Ctrl+D": self.editor.duplicate,
            "F6": self.turn,
        }
        for key, act in table.items():
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, context=within).activated.connect(act)

    def go_into(self, place: Place, inside: Place) -> None:
        """Select the step at `place`, and put the cursor into what is at `inside` in it."""
        self.editor.select(place)
        self.panes.show_pane(1)
        QTimer.singleShot(0, self.form, lambda: self.form.go_to(inside))

    def _fill_in(self) -> None:
        self.go_into(self.editor.place, ())

    def _go_to(self, remark: Remark) -> None:
        steps = [remark.path[:k] for k in range(2, len(remark.path) + 1, 2)]
        steps = [one for one in steps if one[-2] == "steps" and isinstance(one[-1], int)]
        if self.top.as_text.isChecked() or self.editor.raw is None:
            self.show_text(True)
            self.view.go_to(remark.line, remark.column)
        elif remark.path == ("title",):
            self.top.title.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            place = steps[-1] if steps else ()
            self.go_into(place, remark.path[len(place) :])

    def _show(self) -> None:
        editor = self.editor
        self.add.setEnabled(editor.raw is not None)
        self.more.setEnabled(bool(editor.place) and editor.raw is not None)
        self.top.show_playing(self.preview.playing)

    def _show_playing(self, playing: bool) -> None:
        if not playing:
            self.strip.bar.show_head(None)
        self._show()

    def _ask(self) -> None:
        asks = self.editor.theirs is not None
        self.asking.setVisible(asks)
        if asks:
            self.mine.setFocus(Qt.FocusReason.OtherFocusReason)
