"""A person's own exercises: the list, and the editor when one of them is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from unclench.viewmodels import words
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.fault_words import told
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.my_exercises.my_exercises import MyExercises, OwnExerciseRow
from unclench.viewmodels.translation import Counted, fill, translate
from unclench.viewmodels.writing.my_files import export_name
from unclench.widgets.controls.buttons import LowMainButton, MainButton, PlainButton, Pressable
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.low_space import HiddenWhenLow
from unclench.widgets.controls.menu import Menu
from unclench.widgets.controls.row_reader import RowReader
from unclench.widgets.controls.surfaces import ScrollBar, centred, scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.controls.undo_bar import UndoBar
from unclench.widgets.editor.page import EditorPage
from unclench.widgets.my_exercises.dropped import FileTaker, dropped
from unclench.widgets.my_exercises.import_card import ImportCard
from unclench.widgets.my_exercises.scene_rows import SceneRows
from unclench.widgets.scenes.scene_card import Invitation

_FAULTS = 5  # that are shown under a name; the editor shows all


class MyExercisesPage(FileTaker):
    """The list; files can be dropped on it. `opened` carries an entry to practice."""

    opened = Signal(object)
    programWanted = Signal()  # a new one

    def __init__(self, mine: MyExercises, shipped: Callable[[], Sequence[Entry]]) -> None:
        """Show `mine`; `shipped` gives the exercises that can be copied."""
        super().__init__()
        self.mine, self._shipped = mine, shipped
        mine.setParent(self)
        self.setAcceptDrops(True)
        self.editor: EditorPage | None = None
        self.places = QStackedWidget()
        self.places.addWidget(centred(self._build_list()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.places)
        mine.changed.connect(self.refresh)
        mine.deletedChanged.connect(self._show_undo)
        mine.looked.connect(self.preview.show_preview)
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is now; what was chosen stays chosen, and the focus on this page."""
        rows = self.mine.rows()
        hidden = self._empty if rows else self.list
        focused = self.window().focusWidget()
        lost = hidden is focused or hidden.isAncestorOf(focused)
        name = self._name()
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._words(row))
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.list.addItem(item)
            if row.name == name:
                self.list.setCurrentItem(item)
        if rows and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._empty.setVisible(not rows)
        for shown in (self.list, self._actions):
            shown.setVisible(bool(rows))
        self._show_tools()
        if lost:
            self.focus_start()

    def focus_start(self) -> None:
        """Go to the list, or to what begins the first exercise."""
        if self.editor is not None:
            self.editor.focus_start()
        else:
            first = self.list if self.list.count() else self.first
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, kind: str) -> None:
        """Begin a new exercise of this kind."""
        self.edit(self.mine.begin(kind))

    def edit(self, editor: Editor | None) -> None:
        """Turn to the editor; None when there is nothing to edit."""
        if editor is not None:
            self.editor = EditorPage(editor, self.mine.new_preview(), self.mine.new_voices())
            self.editor.left.connect(self.show_list)
            self.places.addWidget(self.editor)
            self.places.setCurrentWidget(self.editor)
            self.editor.focus_start()

    def bookmark(self) -> object:
        """What is written, and where in it one is; and what was deleted and can come back."""
        editor = self.editor
        name = self.mine.name(editor.editor.path) if editor is not None else ""
        spot = editor.spot() if editor is not None else None
        return (name, spot, self.mine.deleted) if name or self.mine.deleted else None

    def open_at(self, bookmark: object) -> None:
        """Go on writing there: what was not saved is in the draft."""
        assert isinstance(bookmark, tuple)
        name, spot, deleted = bookmark
        self.mine.remember_deleted(deleted)
        if name:
            self.edit(self.mine.edit(name))
        if self.editor is not None:
            self.editor.go_to_spot(spot)

    @property
    def writes(self) -> bool:
        """Whether the editor is open."""
        return self.editor is not None

    def take(self, path: Path) -> None:
        """Look at a file that may be an exercise; what is being written waits as a draft."""
        if self.editor is not None:
            self.show_list()
        self.preview.leave()  # it is about another file
        self.mine.look(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for keys."""
        super().showEvent(event)
        self.focus_start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that may be exercises."""
        if self.editor is None and dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the first of them."""
        paths = dropped(event)
        if paths:
            event.acceptProposedAction()
            self.take(paths[0])

    def _build_list(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 24, 0, 17)
        column.setSpacing(8)
        title = label(self.tr("My exercises"), "display")
        said = self.tr("Write your own, or copy one and change it. You can drop files here, too.")
        column.addWidget(HiddenWhenLow(self, [title, label(said, tone="quiet")]))
        column.addLayout(self._build_tools())
        self.preview = ImportCard(self.mine)
        column.addWidget(self.preview)
        self.list = ExercisesList()
        self.list.wanted.connect(self._edit)
        self.list.deleteWanted.connect(self._delete)
        self.list.currentRowChanged.connect(self._show_tools)
        self._empty = scrolled(self._build_empty(), clear=True)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self._build_actions())
        self.bar = UndoBar()
        self.bar.undo.clicked.connect(self._undo_delete)
        column.addWidget(self.bar)
        return page

    def _build_empty(self) -> Invitation:
        words = self.tr(
            "Change what you like, and try it as you go. It will appear with all the others, with "
            "its own landscape."
        )
        made = Invitation("leaf", self.tr("Write your first exercise"), words)
        self.first = MainButton(self.tr("Start with breathing"))
        self.first.clicked.connect(lambda: self.begin("breathing"))
        other = PlainButton(self.tr("Copy one of ours"), main_size=True)
        other.clicked.connect(lambda: self._open_copy(other))
        for button in (self.first, other):
            made.offer(button)
        return made

    def _build_tools(self) -> Flow:
        self.new = LowMainButton(self.tr("New"))
        self.copy = PlainButton(self.tr("Copy one of ours"))
        self.new.setAccessibleName(self.tr("New exercise"))
        for button in (self.new, self.copy):
            button.reads_as = "menu"
        self.new_program = PlainButton(self.tr("New program"))
        self.new_program.clicked.connect(self.programWanted)
        self.bring_in = PlainButton(self.tr("Import"))
        self.new.clicked.connect(self._open_new)
        self.copy.clicked.connect(lambda: self._open_copy(self.copy))
        self.bring_in.clicked.connect(self._import)
        line = Flow(gap=4)
        for button in (self.new, self.copy, self.new_program, self.bring_in):
            line.addWidget(button)
        return line

    def _build_actions(self) -> QWidget:
        self.open_button = PlainButton(self.tr("Open in editor"))
        self.practice = PlainButton(self.tr("Practice"))
        self.export = PlainButton(self.tr("Export"))
        self.delete = PlainButton(self.tr("Delete"))
        self.open_button.clicked.connect(self._edit)
        self.practice.clicked.connect(self._practice)
        self.export.clicked.connect(self._export)
        self.delete.clicked.connect(self._delete)
        self._actions = QWidget()
        line = Flow(gap=4, parent=self._actions)
        for button in (self.open_button, self.practice, self.export, self.delete):
            line.addWidget(button)
        return self._actions

    def _words(self, row: OwnExerciseRow) -> str:
        lines = [row.title]
        if row.program:
            lines.append(self.tr("A program that needs fixing"))
        if row.entry is not None:
            lines.append(f"{words.kind(row.entry.kind)} \u00b7 {words.lengths(row.entry.minutes)}")
        if row.draft:
            lines.append(self.tr("Changes you haven't saved yet are kept here as a draft"))
        lines += [f"{line}:{column}  {told(said)}" for line, column, said in row.faults[:_FAULTS]]
        more = len(row.faults) - _FAULTS
        lines += [Counted.tr("and %n more", "faults of a file", more)] if more > 0 else []
        return "\n".join(lines)

    def _row(self) -> OwnExerciseRow | None:
        chosen = self.list.currentIndex()
        found = chosen.data(Qt.ItemDataRole.UserRole) if chosen.isValid() else None
        return found if isinstance(found, OwnExerciseRow) else None

    def _name(self) -> str:
        row = self._row()
        return row.name if row is not None else ""

    def _edit(self) -> None:
        row = self._row()
        if row is not None and not row.program:
            self.edit(self.mine.edit(row.name))

    def _practice(self) -> None:
        row = self._row()
        if row is not None and row.entry is not None:
            self.opened.emit(row.entry)

    def _delete(self) -> None:
        if self._name():
            self.mine.delete(self._name())
            self.focus_start()

    def _undo_delete(self) -> None:
        self.mine.undo_delete()
        self.focus_start()

    def _export(self) -> None:
        row = self._row()
        if row is None:
            return
        name = export_name(row.title, Path(row.name))
        kinds = self.tr("Exercise (*.json);;Bundle with recordings (*.unclench)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Export"), name, kinds)
        if chosen:
            self.mine.export(row.name, Path(chosen))

    def _import(self) -> None:
        kinds = self.tr("Exercises (*.json *.unclench)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Import"), "", kinds)
        if chosen:
            self.take(Path(chosen))

    def _open_new(self) -> None:
        self._pop_up(
            self.new,
            [(words.kind(one), _editing(self, self.mine.begin, one)) for one in words.KINDS],
        )

    def _open_copy(self, button: Pressable) -> None:
        own = {row.name for row in self.mine.rows()}
        entries = [one for one in self._shipped() if Path(one.file).name not in own]
        self._pop_up(button, [(one.title, _editing(self, self.mine.copy, one)) for one in entries])

    def _pop_up(self, button: Pressable, actions: Sequence[tuple[str, Callable[[], None]]]) -> None:
        menu = Menu(button.text(), button)
        for name, act in actions:
            menu.addAction(name.replace("&", "&&")).triggered.connect(act)
        menu.open()

    def show_list(self) -> None:
        """Go back from the editor; what is not saved stays as a draft."""
        page, self.editor = self.editor, None
        self.mine.stop_editing()
        self.places.setCurrentIndex(0)
        if page is not None:
            page.close_sound()
            self.places.removeWidget(page)
            page.deleteLater()
        self.focus_start()

    def _show_undo(self) -> None:
        gone = self.mine.deleted
        self.bar.tell(fill(self.tr("Deleted: {title}"), title=gone) if gone else "")

    def _show_tools(self) -> None:
        row = self._row()
        self.delete.setEnabled(row is not None)
        self.open_button.setEnabled(row is not None and not row.program)
        right = row is not None and row.entry is not None
        self.export.setEnabled(right)
        self.practice.setEnabled(right)


def closed_page() -> QWidget:
    """Stands in the page's place when the person's folder is not open."""
    words = translate("MyExercisesPage", "Your exercises can't be opened right now.")
    page = label(words)
    page.setAccessibleName(words)
    return page


def _editing(page: MyExercisesPage, begin: Callable[[Any], Any], what: Any) -> Callable[[], None]:
    return lambda: page.edit(begin(what))


class ExercisesList(QListWidget):
    """Enter edits, Del deletes."""

    wanted = Signal()
    deleteWanted = Signal()

    def __init__(self) -> None:
        """No rows yet."""
        super().__init__()
        self.setAccessibleName(self.tr("My exercises"))
        RowReader(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(SceneRows(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.itemDoubleClicked.connect(lambda _item: self.wanted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Enter and Del."""
        if struck(event) in ENTER:
            self.wanted.emit()
        elif struck(event) == Qt.Key.Key_Delete:
            self.deleteWanted.emit()
        else:
            super().keyPressEvent(event)
