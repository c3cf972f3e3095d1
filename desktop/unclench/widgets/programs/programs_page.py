"""The page Programs: its tabs, one program when it is opened, and the editor over both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unclench.domain.program_run import Place
from unclench.viewmodels.program_editor.my_programs import MyPrograms
from unclench.viewmodels.program_editor.program_editor import ProgramEditor
from unclench.viewmodels.programs.program_view import ProgramView
from unclench.viewmodels.programs.programs import Programs
from unclench.viewmodels.translation import fill
from unclench.widgets.bookmarked import bookmarks, go_back
from unclench.widgets.controls import theme
from unclench.widgets.controls.chip_row import Tabs, chip_row
from unclench.widgets.controls.surfaces import centred
from unclench.widgets.controls.text import label
from unclench.widgets.programs.own_tools import OwnTools
from unclench.widgets.programs.program_list import ProgramList
from unclench.widgets.programs.program_page import ProgramPage

if TYPE_CHECKING:
    from unclench.domain.program_run import ProgramRun
    from unclench.widgets.program_editor.page import ProgramEditorPage

_LIST = "programs"
WIDE = 560  # pixels at 100 %: from here on the title and the buttons stand side by side


class ProgramsPage(QWidget):
    """`stepWanted` and `startWanted` carry a run's id and the place of one of its steps."""

    stepWanted = Signal(str, object)
    startWanted = Signal(str, object)
    exerciseWanted = Signal(str, object)  # an exercise's id and minutes, of what doesn't run
    bundleWanted = Signal(Path)  # a program with its exercises, to be looked at and taken in
    said = Signal(str)

    def __init__(
        self,
        programs: Programs,
        mine: MyPrograms | None,
        new_editor: Callable[[ProgramEditor], ProgramEditorPage],
        tabs: Mapping[str, tuple[str, Callable[[], QWidget]]],
    ) -> None:
        """Show `programs`, and the person's own ones (`mine`), which `new_editor` edits.

        `tabs` are further pages beside it: name -> (title, what makes it).
        """
        super().__init__()
        self.programs, self.mine = programs, mine
        self._new_editor, self._make = new_editor, tabs
        self._wide = True
        self.tools = OwnTools(mine) if mine is not None else None
        programs.setParent(self)
        if mine is not None and self.tools is not None:
            mine.setParent(self)
            mine.failed.connect(self.said)
            self.tools.editWanted.connect(self.edit)
            self.tools.bundleWanted.connect(self.bundleWanted)
        self.editor: ProgramEditorPage | None = None
        programs.failed.connect(self.said)
        self.setAccessibleName(self.tr("Programs"))
        self.opened: ProgramPage | None = None
        self.places = QStackedWidget()
        self.places.addWidget(self._build_front())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.places)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for keys."""
        super().showEvent(event)
        if self.opened is not None:
            self.opened.view.look()
        self.focus_start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The title and the buttons, or where room is short neither: the list has the buttons."""
        wide = self.width() >= theme.scaled(self, WIDE)
        if wide is self._wide:
            return
        self._wide = wide
        self._title.setVisible(wide)
        if wide:
            self._head.addWidget(self._buttons)
        else:
            self.list.hold(self._buttons)
        self._buttons.setVisible(self._tabs.currentWidget() is self.list)

    def focus_start(self) -> None:
        """Go to the first thing to do where one is."""
        if self.editor is not None:
            self.editor.focus_start()
        elif self.opened is not None:
            self.opened.focus_start()
        elif self._tabs.currentWidget() is self.list:
            self.list.focus_start()

    def bookmark(self) -> object:
        """The tab in front, the program that is open, and what is written or was deleted."""
        front = next(name for name, one in self._built.items() if one is self._tabs.currentWidget())
        program = self.opened.view.program.id if self.opened is not None else ""
        editor = self.editor
        written = (editor.editor.path, editor.spot()) if editor is not None else None
        deleted = self.mine.deleted if self.mine is not None else ""
        return front, program, written, deleted, bookmarks(self._parts)

    def open_at(self, bookmark: object) -> None:
        """Go there."""
        assert isinstance(bookmark, tuple)
        front, program, written, deleted, begun = bookmark
        if self.mine is not None:
            self.mine.remember_deleted(deleted)
        for name in begun:
            self._build(name)
        go_back(self._parts, begun)
        self.show_tab(front)
        if program:
            self.open(program)
        if written is not None and self.tools is not None:
            path, spot = written
            self.tools.edit(path)
            if self.editor is not None:
                self.editor.go_to_spot(spot)

    def show_tab(self, name: str) -> None:
        """Go to "programs", or to one of the further pages."""
        self._build(name)
        self.chips[name].setChecked(True)
        self._tabs.setCurrentWidget(self._built[name])
        for part in self._for_list:
            part.setVisible(name == _LIST)

    def _build(self, name: str) -> None:
        if name not in self._built:
            self._parts[name] = part = self._make[name][1]()
            self._built[name] = centred(part)
            self._tabs.addWidget(self._built[name])

    def show_list(self) -> None:
        """Go back to all programs; what is written and not saved stays as a draft."""
        opened, editor = self.opened, self.editor
        self.opened = self.editor = None
        self.places.setCurrentIndex(0)
        for page in (editor, opened):
            if page is not None:
                self.places.removeWidget(page)
                page.deleteLater()
        if editor is not None and self.mine is not None:
            self.mine.stop_editing()
        self.show_tab(_LIST)
        if opened is not None:
            self.list.focus_program(opened.view.program.id)
        elif editor is not None:
            self.list.focus_start()

    def begin(self) -> None:
        """Write a new program, where the person's folder is open."""
        if self.tools is not None:
            self.tools.begin()

    def edit(self, editor: ProgramEditor) -> None:
        """Turn to the editor."""
        self.show_list()
        self.editor = self._new_editor(editor)
        self.editor.left.connect(self.show_list)
        self.places.addWidget(self.editor)
        self.places.setCurrentWidget(self.editor)
        self.editor.focus_start()

    def _say(self, view: ProgramView, words: str) -> None:
        """What could not be done; why none can be begun stands where that was tried."""
        if view.runs_now:
            self.said.emit(words)

    def open(self, program_id: str) -> None:
        """Go to the page of one program; nothing happens when it is gone."""
        found = self.programs.find(program_id)
        if found is None:
            return
        self.show_list()
        view = ProgramView(self.programs, *found)
        view.told.connect(partial(self._say, view))
        page = ProgramPage(view)
        page.left.connect(self.show_list)
        view.gone.connect(self._leave_gone, Qt.ConnectionType.QueuedConnection)
        page.openWanted.connect(self._open_step)
        page.startWanted.connect(self._start_step)
        if self.tools is not None:
            self._bind_own(page, self.tools)
        page.own.setVisible(self.tools is not None)
        self.opened = page
        self.places.addWidget(page)
        self.places.setCurrentWidget(page)
        page.focus_start()

    def _leave_gone(self) -> None:
        """The file of the opened program went, or was broken: the list says which."""
        view = self.opened.view if self.opened is not None else None
        if view is None or self.programs.find(view.program.id) is not None:
            return
        words = self.tr("“{title}” was changed outside and isn't there, or needs fixing.")
        if self.isVisible():
            self.said.emit(fill(words, title=view.program.title))
        self.show_list()

    def _build_front(self) -> QWidget:
        head = QWidget()
        self.list = ProgramList(self.programs)
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        self._title = label(self.tr("Programs"), "display")
        self._head.addWidget(self._title, 1)
        self._for_list: tuple[QWidget, ...] = ()
        self._buttons = QWidget() if self.tools is None else self.tools.buttons()
        self._head.addWidget(self._buttons)
        if self.tools is not None:
            self._for_list = self._buttons, self.tools
        column.addLayout(self._head)
        column.addSpacing(8)  # above and below the tools, also where they are hidden: no jump
        if self.tools is not None:
            column.addWidget(self.tools)
            self.list.fixWanted.connect(self.tools.edit)
            self.list.deleteWanted.connect(self._delete)
        names = {_LIST: self.tr("Programs"), **{name: one[0] for name, one in self._make.items()}}
        line, self.chips = chip_row(names.items(), _LIST, self.show_tab)
        self._chips = Tabs(self.tr("Parts of this page"), line, self.chips.values())
        self._chips.setVisible(len(names) > 1)
        column.addSpacing(8)
        column.addWidget(self._chips)
        self._tabs = QStackedWidget()
        self.list.opened.connect(self.open)
        self.list.continued.connect(self.startWanted)
        self.list.stopped.connect(self._stop)
        self._built: dict[str, QWidget] = {_LIST: self.list}
        self._parts: dict[str, QWidget] = {}  # what is in those of the further pages
        self._tabs.addWidget(self.list)
        front = QWidget()
        whole = QVBoxLayout(front)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(centred(head))
        whole.addWidget(self._tabs, 1)
        return front

    def _bind_own(self, page: ProgramPage, tools: OwnTools) -> None:
        """What can be done with the file of a program."""
        listed = page.view.listed
        page.own.editWanted.connect(lambda: tools.edit(listed.path))
        page.own.copyWanted.connect(lambda: tools.copy(listed.path, listed.id))
        page.own.exportWanted.connect(lambda: tools.export(listed.path, listed.title))
        page.own.deleteWanted.connect(lambda: self._delete(listed.path))

    def _delete(self, path: Path) -> None:
        if self.mine is not None and self.mine.delete(self.mine.name(path)):
            self.show_list()

    def _stop(self, run: ProgramRun) -> None:
        self.programs.runs.stop(run)

    def _open_step(self, place: Place) -> None:
        view = self.opened.view if self.opened is not None else None
        if view is None:
            return
        if view.run is not None:
            self.stepWanted.emit(view.run.id, place)
            return
        wanted = view.target(place)
        if wanted.kind == "exercise":
            self.exerciseWanted.emit(wanted.name, wanted.minutes)

    def _start_step(self, place: Place) -> None:
        if self.opened is not None and self.opened.view.run is not None:
            self.startWanted.emit(self.opened.view.run.id, place)
