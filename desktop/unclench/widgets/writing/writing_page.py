"""A page on which one file is written: a list and a form with a foot, or the text instead."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

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

from unclench.viewmodels.writing.text_editor import TextEditor
from unclench.viewmodels.writing.values import Place
from unclench.widgets.controls import theme
from unclench.widgets.controls.flow import Flow
from unclench.widgets.writing.panes import Panes
from unclench.widgets.writing.remarks import Remarks
from unclench.widgets.writing.text_view import TextView
from unclench.widgets.writing.theirs_card import TheirsCard
from unclench.widgets.writing.top_bar import TopBar, TopWords

if TYPE_CHECKING:
    from unclench.viewmodels.writing.text_ports import Remark
    from unclench.viewmodels.writing.undo import Done

_SIDE, _TOP = 13, 9  # pixels kept free around everything


class Fields(Protocol):
    """The form of what is selected."""

    def go_to(self, path: Place) -> None:
        """Put the cursor into what is filled in at `path` inside it."""


class Spot(NamedTuple):
    """Where somebody writes."""

    place: Place
    as_text: bool
    done: Done


class WritingPage(QWidget):
    """`left` when the person is done here; what is written, a class made of this one knows."""

    left = Signal()

    def __init__(self, editor: TextEditor, plays: bool = False) -> None:
        """Edit with `editor`; `plays`: it can be listened to."""
        super().__init__()
        self.editor = editor
        editor.setParent(self)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        self.top = TopBar(editor, self.words(), plays)
        self.top.left.connect(self.leave)
        self.top.textWanted.connect(self.show_text)
        self.top.downWanted.connect(self.focus_list)
        column.addWidget(self.top)
        self.theirs = TheirsCard(editor)
        column.addWidget(self.theirs)
        self.panes = self._build_panes()
        self.places = QStackedWidget()
        self.places.addWidget(self.panes)
        self._view: TextView | None = None
        column.addWidget(self.places, 1)
        self._place_state(self.panes.narrow)
        self.panes.narrowChanged.connect(self._place_state)
        for key, act in {**self._usual_keys(), **self.keys()}.items():
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, context=within).activated.connect(act)

    @abstractmethod
    def words(self) -> TopWords:
        """What is said of the thing that is written."""

    @abstractmethod
    def pane_names(self) -> tuple[str, str, str]:
        """What the list, the form and the foot are called where one is shown at a time."""

    @abstractmethod
    def build_list(self) -> QWidget:
        """The list, with what can be done to it below."""

    @abstractmethod
    def build_details(self) -> QWidget:
        """The form in its place."""

    @abstractmethod
    def rows(self) -> QWidget:
        """The list itself."""

    @abstractmethod
    def fields(self) -> Fields:
        """The form itself."""

    @abstractmethod
    def place_of(self, path: Place) -> Place:
        """The place of the row that a remark about what is at `path` belongs to."""

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """What more is done by keys."""
        return {}

    def build_below(self) -> Sequence[QWidget]:
        """What stands in the foot, below the remarks."""
        return ()

    @property
    def view(self) -> TextView:
        """The text, built when it is first asked for."""
        if self._view is None:
            self._view = TextView(self.editor)
            said = Remarks(self.editor, as_text=True)
            said.picked.connect(self._go_to)
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._view, 1)
            column.addWidget(said)
            self.places.addWidget(side)
        return self._view

    def spot(self) -> Spot:
        """What is selected, whether it is shown as text, and what can be undone."""
        return Spot(self.editor.place, self.places.currentIndex() == 1, self.editor.done())

    def go_to_spot(self, spot: Spot) -> None:
        """Go there."""
        place, as_text, done = spot
        self.editor.go_on(done)
        self.editor.select(place)
        if as_text:
            self.show_text(True)

    def focus_start(self) -> None:
        """Go to the title while there is none, else to the list."""
        if self.editor.given_title or self.editor.raw is None:
            self.focus_list()
        else:
            self.top.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_list(self) -> None:
        """Go to the list."""
        self.panes.show_pane(0)
        self.rows().setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go back; what is not saved stays as a draft."""
        self.left.emit()

    def show_text(self, on: bool) -> None:
        """Turn to the text, or back to the form."""
        self.top.as_text.setChecked(on)
        view = self.view if on else self.rows()
        self.places.setCurrentIndex(1 if on else 0)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self) -> None:
        """Go from the list to the details, and back."""
        if self.rows().hasFocus():
            self.fill_in()
        else:
            self.panes.show_pane(0)
            self.show_text(False)

    def fill_in(self) -> None:
        """Go to the details of what is selected."""
        self.go_into(self.editor.place, ())

    def go_into(self, place: Place, inside: Place) -> None:
        """Select what is at `place`, and put the cursor into what is at `inside` in it."""
        self.editor.select(place)
        self.panes.show_pane(1)
        QTimer.singleShot(0, self, lambda: self.fields().go_to(inside))

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the draft at once: nobody knows whether this page comes back."""
        self.editor.close()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the text again: it may have been left in the middle of a word."""
        super().showEvent(event)
        self.editor.look()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with Left goes back."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Left and alt:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _build_panes(self) -> Panes:
        last = QWidget()
        QVBoxLayout(last).setContentsMargins(0, 0, 0, 0)
        panes = self.build_list(), self.build_details(), last
        self.remarks = Remarks(self.editor)
        self.remarks.picked.connect(self._go_to)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.remarks, *self.build_below()):
            column.addWidget(part)
        column.addStretch(1)
        return Panes(list(zip(self.pane_names(), panes, strict=True)), foot)

    def _place_state(self, narrow: bool) -> None:
        """What is saved stands with the tools, or where room is short with the panes' names."""
        state = self.top.state
        state.setWordWrap(narrow)
        if narrow:
            self.panes.line.addWidget(state)
        else:
            self.top.tools.addWidget(state)

    def _usual_keys(self) -> Mapping[str, Callable[[], object]]:
        editor = self.editor
        return {
            "Ctrl+S": editor.save,
            "Ctrl+Z": editor.undo,
            "Ctrl+Y": editor.redo,
            "Ctrl+Shift+Z": editor.redo,
            "Ctrl+J": lambda: self.show_text(not self.top.as_text.isChecked()),
            "F6": self.turn,
        }

    def _go_to(self, remark: Remark) -> None:
        if self.top.as_text.isChecked() or self.editor.raw is None:
            self.show_text(True)
            self.view.go_to(remark.line, remark.column)
        elif remark.path == ("title",):
            self.top.title.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            place = self.place_of(remark.path)
            self.go_into(place, remark.path[len(place) :])


def stretched(form: QWidget) -> QWidget:
    """The form at the top of its pane, however high that is."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(form)
    column.addStretch(1)
    return pane


def list_pane(rows: QWidget, buttons: Sequence[QWidget], below: QWidget | None = None) -> QWidget:
    """The list with what can be done to it; `below` has the room that is left, else the list."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    line = Flow(gap=2)
    for button in buttons:
        line.addWidget(button)
    column.addWidget(rows, 0 if below is not None else 1)
    column.addLayout(line)
    if below is not None:
        column.addWidget(below, 1)
    return pane
