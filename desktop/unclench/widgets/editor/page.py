"""The editor's page: steps, form and timeline of one exercise, or its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.preview import PreviewPlayer
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import Chip, IconButton, PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.editor import step_menus
from unclench.widgets.editor.form import Form
from unclench.widgets.editor.panes import Panes
from unclench.widgets.editor.remarks import Remarks
from unclench.widgets.editor.steps_list import StepsList
from unclench.widgets.editor.strip import Strip
from unclench.widgets.editor.text_view import TextView

if TYPE_CHECKING:
    from unclench.viewmodels.editor.editor_ports import Remark


class EditorPage(QWidget):
    """Edits one exercise; `left` when the person is done here."""

    left = Signal()

    def __init__(self, editor: Editor, preview: PreviewPlayer) -> None:
        """Edit with `editor`; `preview` plays from the selected step."""
        super().__init__()
        self.editor, self.preview = editor, preview
        editor.setParent(self)
        preview.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 13, 9)
        column.setSpacing(4)
        column.addLayout(self._build_top())
        column.addWidget(self._build_asking())
        self.places = QStackedWidget()
        self.places.addWidget(self._build_panes())
        self._view: TextView | None = None
        column.addWidget(self.places, 1)
        self._bind()
        editor.changed.connect(self._show)
        editor.looked.connect(self._show)
        editor.savedChanged.connect(self._show)
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
            said = Remarks(self.editor)
            said.picked.connect(self._go_to)
            column.addWidget(said)
            self.places.addWidget(side)
        return self._view

    def focus_start(self) -> None:
        """Go to the list of steps."""
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go back; what is not saved stays as a draft."""
        self.preview.close()
        self.left.emit()

    def show_text(self, on: bool) -> None:
        """Turn to the text, or back to the form."""
        self.as_text.setChecked(on)
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
            self.preview.play(laid.timeline, starts[0] if starts else 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be quiet and keep the draft at once: nobody knows whether this page comes back."""
        self.preview.stop()
        self.editor.close()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the text again: it may have been left in the middle of a word."""
        super().showEvent(event)
        self.editor.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops the sound; Alt with Left goes back."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape and self.preview.playing:
            self.preview.stop()
        elif event.key() == Qt.Key.Key_Left and alt:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _build_top(self) -> QVBoxLayout:
        first = QHBoxLayout()
        self.back = IconButton("back", self.tr("Back to my exercises (Alt+Left)"))
        self.back.clicked.connect(self.leave)
        self.title = label("", "title")
        first.addWidget(self.back)
        first.addWidget(self.title, 1)
        tools = Flow(gap=2)
        self.save = PlainButton(self.tr("Save"))
        self.play = PlainButton(self.tr("Try from here"))
        self.undo = PlainButton(self.tr("Undo"))
        self.redo = PlainButton(self.tr("Redo"))
        self.as_text = Chip(self.tr("As text"))
        acts: tuple[tuple[PlainButton, Callable[[], object], str], ...] = (
            (self.save, self.editor.save, "Ctrl+S"),
            (self.play, self.try_it, "Ctrl+T"),
            (self.undo, self.editor.undo, "Ctrl+Z"),
            (self.redo, self.editor.redo, "Ctrl+Y"),
        )
        for button, act, key in acts:
            button.clicked.connect(act)
            button.setToolTip(key)
            tools.addWidget(button)
        self.as_text.setToolTip("Ctrl+J")
        self.as_text.clicked.connect(self.show_text)
        tools.addWidget(self.as_text)
        self._state = label("", "small", "quiet")
        self._state.setWordWrap(False)
        self._state.setMinimumHeight(theme.scaled(self, theme.TARGET))
        tools.addWidget(self._state)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addLayout(first)
        both.addLayout(tools)
        return both

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
        self.more = PlainButton(self.tr("More"))
        self.more.setAccessibleName(self.tr("More to do with this step"))
        self.more.clicked.connect(self.open_more)
        buttons = Flow(gap=2)
        buttons.addWidget(self.add)
        buttons.addWidget(self.more)
        column.addWidget(self.steps, 1)
        column.addLayout(buttons)
        self.form = Form(self.editor)
        time = QWidget()
        QVBoxLayout(time).setContentsMargins(0, 0, 0, 0)
        names = (self.tr("Steps"), self.tr("Details"), self.tr("Timeline"))
        panes = zip(names, (left, self.form, time), strict=True)
        self.panes = Panes(list(panes), self._build_foot())
        return self.panes

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.remarks = Remarks(self.editor)
        self.remarks.picked.connect(self._go_to)
        self.strip = Strip(self.editor)
        column.addWidget(self.remarks)
        column.addWidget(self.strip)
        return foot

    def open_add(self) -> None:
        """Offer steps to add."""
        made = step_menus.add_menu(self.add, self.editor.add)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))
        made.setActiveAction(made.actions()[0])

    def open_more(self) -> None:
        """Offer what can be done with the selected step."""
        made = step_menus.action_menu(self.more, self.editor)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        made.setActiveAction(made.actions()[0])

    def _bind(self) -> None:
        table: dict[str, Callable[[], object]] = {
            "Ctrl+S": self.editor.save,
            "Ctrl+Z": self.editor.undo,
            "Ctrl+Y": self.editor.redo,
            "Ctrl+Shift+Z": self.editor.redo,
            "Ctrl+T": self.try_it,
            "Ctrl+J": lambda: self.show_text(not self.as_text.isChecked()),
            "Ctrl+N": self.open_add,
            "Ctrl+D": self.editor.duplicate,
            "F6": self.turn,
        }
        for key, act in table.items():
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, context=within).activated.connect(act)

    def _fill_in(self) -> None:
        self.panes.show_pane(1)
        QTimer.singleShot(0, self.form.focus_first)

    def _go_to(self, remark: Remark) -> None:
        steps = [remark.path[:k] for k in range(2, len(remark.path) + 1, 2)]
        steps = [one for one in steps if one[-2] == "steps" and isinstance(one[-1], int)]
        if self.as_text.isChecked() or self.editor.raw is None:
            self.show_text(True)
            self.view.go_to(remark.line, remark.column)
        else:
            self.editor.select(steps[-1] if steps else ())
            self._fill_in()

    def _show(self) -> None:
        editor = self.editor
        self.title.setText(editor.title)
        self.undo.setEnabled(bool(editor.undo_words))
        self.redo.setEnabled(bool(editor.redo_words))
        self.add.setEnabled(editor.raw is not None)
        self.more.setEnabled(bool(editor.place) and editor.raw is not None)
        self.play.setEnabled(self.preview.playing or editor.checked.right)
        self.save.setEnabled(editor.modified)
        state = self.tr("Saved")
        if editor.modified:
            kept = self.tr("Not saved; kept as a draft")
            state = self.tr("Not saved, and no draft either") if editor.unkept else kept
        if state != self._state.text():
            self._state.setText(state)
            announce(self, state)

    def _show_playing(self, playing: bool) -> None:
        self.play.setText(self.tr("Stop (Esc)") if playing else self.tr("Try from here"))
        self.play.updateGeometry()
        if not playing:
            self.strip.bar.show_head(None)
        self._show()

    def _ask(self) -> None:
        asks = self.editor.theirs is not None
        self.asking.setVisible(asks)
        if asks:
            self.mine.setFocus(Qt.FocusReason.OtherFocusReason)
