"""New programs and files of programs: begun, taken in, given away, and brought back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels.program_editor.my_programs import MyPrograms, Unsaved
from unclench.viewmodels.translation import fill
from unclench.viewmodels.writing.my_files import export_name
from unclench.widgets.controls.buttons import LowMainButton, PlainButton
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.file_dialogs import ask_open, ask_save
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.undo_bar import UndoBar
from unclench.widgets.programs.import_card import ImportProgramCard

BUNDLE = ".unclench"


class OwnTools(QWidget):
    """`editWanted` carries an editor, `bundleWanted` the path of a program with its exercises."""

    editWanted = Signal(object)
    bundleWanted = Signal(Path)

    def __init__(self, mine: MyPrograms) -> None:
        """For the files of `mine`."""
        super().__init__()
        self._mine = mine
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.drafts = QWidget()
        self._drafts = Flow(gap=4, parent=self.drafts)
        column.addWidget(self.drafts)
        self.preview = ImportProgramCard(mine)
        column.addWidget(self.preview)
        self.bar = UndoBar()
        self.bar.undo.clicked.connect(mine.undo_delete)
        column.addWidget(self.bar)
        mine.deletedChanged.connect(self._show_undo)
        mine.changed.connect(self.refresh)
        self.refresh()

    def buttons(self) -> QWidget:
        """The two that stand beside the page's title."""
        held = QWidget()
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.new = LowMainButton(self.tr("New program"))
        self.bring_in = PlainButton(self.tr("Import"))
        self.bring_in.setAccessibleName(self.tr("Import a program"))
        self.new.clicked.connect(self.begin)
        self.bring_in.clicked.connect(self._import)
        line.addWidget(self.new)
        line.addWidget(self.bring_in)
        line.addStretch(1)
        return held

    def refresh(self) -> None:
        """Offer the programs that were begun and never saved."""
        clear_layout(self._drafts)
        unsaved = self._mine.unsaved()
        for one in unsaved:
            button = PlainButton(fill(self.tr("Go on writing: {title}"), title=one.title))
            button.clicked.connect(partial(self._go_on, one))
            self._drafts.addWidget(button)
        self.drafts.setVisible(bool(unsaved))

    def begin(self) -> None:
        """Write a new program."""
        self.editWanted.emit(self._mine.begin())

    def take(self, path: Path) -> None:
        """Look at a file that may be a program."""
        self.preview.leave()
        if path.suffix.lower() == BUNDLE:
            self.bundleWanted.emit(path)
        else:
            self._mine.look(path)

    def edit(self, path: Path) -> None:
        """Open one's own program in the editor."""
        if (editor := self._mine.edit(path)) is not None:
            self.editWanted.emit(editor)

    def copy(self, path: Path, name: str) -> None:
        """Open a copy of a program in the editor."""
        if (editor := self._mine.copy(path, name)) is not None:
            self.editWanted.emit(editor)

    def export(self, path: Path, title: str) -> None:
        """Ask where to, and give the program away."""
        name, kinds = (
            export_name(title, path),
            self.tr("Program (*.json);;Bundle with its exercises (*.unclench)"),
        )
        target = ask_save(self, self.tr("Export"), name, kinds)
        if target is not None:
            self._mine.export(path, target)

    def _go_on(self, one: Unsaved) -> None:
        self.edit(one.path)

    def _import(self) -> None:
        path = ask_open(
            self, self.tr("Import"), self.tr("Programs and bundles (*.json *.unclench)")
        )
        if path is not None:
            self.take(path)

    def _show_undo(self) -> None:
        gone = self._mine.deleted
        deleted = self.tr("Deleted: {file}")
        self.bar.tell(fill(deleted, file=Path(gone).name) if gone else "")
