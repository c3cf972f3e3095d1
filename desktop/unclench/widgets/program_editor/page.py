"""The editor's page: weeks with their steps, and the form of what is selected; or the text."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget

from unclench.viewmodels.program_editor.pickable import Pickable
from unclench.viewmodels.program_editor.program_editor import ProgramEditor
from unclench.viewmodels.writing.values import Place
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.menu import Menu
from unclench.widgets.program_editor.form import Form
from unclench.widgets.program_editor.step_picker import StepPicker
from unclench.widgets.program_editor.weeks_list import WeeksList
from unclench.widgets.writing.top_bar import TopWords
from unclench.widgets.writing.writing_page import WritingPage, list_pane, stretched


class ProgramEditorPage(WritingPage):
    """Edits one program."""

    editor: ProgramEditor

    def __init__(self, editor: ProgramEditor) -> None:
        """Edit with `editor`."""
        super().__init__(editor)
        self.setAccessibleName(self.tr("Program editor"))
        self._take: Callable[[Pickable], object] = editor.add
        editor.changed.connect(self._show)
        editor.looked.connect(self._show)
        self._show()

    def pick(self, take: Callable[[Pickable], object], title: str, only: bool = False) -> None:
        """Have a step picked, which goes to `take`; `only` an exercise."""
        self._take = take
        self.show_text(False)
        self.panes.show_pane(1)
        self.details.setCurrentWidget(self.picker)
        self.picker.open(title, only)

    def add_step(self) -> None:
        """Have a step picked to add."""
        if self.editor.raw is not None:
            self.pick(self.editor.add, self.tr("Add a step"))

    def go_into(self, place: Place, inside: Place) -> None:
        """Put the picker away, and go there."""
        self.details.setCurrentIndex(0)
        super().go_into(place, inside)

    def open_more(self) -> None:
        """Offer what can be done with the selected week or step."""
        menu = Menu(self.more.accessibleName(), self.more)
        editor = self.editor
        table: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (self.tr("Move up"), "Alt+Up", lambda: editor.move(-1)),
            (self.tr("Move down"), "Alt+Down", lambda: editor.move(1)),
            (self.tr("Duplicate"), "Ctrl+D", editor.duplicate),
            (self.tr("Delete"), "Del", editor.delete),
        )
        for name, key, act in table:
            menu.addAction(f"{name}\t{key}").triggered.connect(act)
        menu.open()

    def words(self) -> TopWords:
        """What is said of it."""
        return TopWords(
            self.tr("Back to programs (Alt+Left)"),
            self.tr("Give your program a title"),
            self.tr("The program as text (JSON)"),
            self.tr("The program as text (Ctrl+J)"),
            self.tr("Saved. You'll find it among the programs."),
        )

    def pane_names(self) -> tuple[str, str, str]:
        """The weeks, and whether they are right."""
        return self.tr("Weeks"), self.tr("Details"), self.tr("Check")

    def rows(self) -> QWidget:
        """The weeks."""
        return self.weeks

    def fields(self) -> Form:
        """The form of a week or a step."""
        return self.form

    def build_list(self) -> QWidget:
        """The weeks, and more of them to add."""
        self.weeks = WeeksList(self.editor)
        self.weeks.detailsWanted.connect(self.fill_in)
        self.add = PlainButton(self.tr("Add a step"))
        self.add.setToolTip("Ctrl+N")
        self.add.clicked.connect(self.add_step)
        self.add_week = PlainButton(self.tr("Add a week"))
        self.add_week.clicked.connect(self._add_week)
        self.more = PlainButton(self.tr("Change"))
        self.more.reads_as = "menu"
        self.more.setAccessibleName(self.tr("Move, copy or delete this week or step"))
        self.more.clicked.connect(self.open_more)
        return list_pane(self.weeks, (self.add, self.add_week, self.more))

    def build_details(self) -> QWidget:
        """The form, or what a step is picked from."""
        self.form = Form(self.editor)
        self.form.pickWanted.connect(self._pick_for_form)
        self.picker = StepPicker(self.editor.shelf)
        self.picker.picked.connect(self._picked)
        self.picker.left.connect(self._close_picker)
        self.details = QStackedWidget()
        self.details.addWidget(stretched(self.form))
        self.details.addWidget(self.picker)
        return self.details

    def _pick_for_form(self, take: Callable[[Pickable], object]) -> None:
        reads = "read" in (self.editor.value(self.editor.place) or {})
        title = self.tr("Choose a step") if reads else self.tr("Choose an exercise")
        self.pick(take, title, only=not reads)

    def _add_week(self) -> None:
        self.editor.add_week()
        self.go_into(self.editor.place, ("title",))

    def _picked(self, picked: Pickable) -> None:
        self._take(picked)
        self._close_picker()

    def _close_picker(self) -> None:
        self.details.setCurrentIndex(0)
        self.focus_list()

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """What is done with weeks and steps."""
        return {"Ctrl+N": self.add_step, "Ctrl+D": self.editor.duplicate}

    def place_of(self, path: Place) -> Place:
        """The step, the week, or the head where there is none."""
        size = 4 if len(path) > 3 and path[2] == "steps" else 2 if path[:1] == ("weeks",) else 0
        return path[:size] if self.editor.value(path[:size]) is not None else ()

    def _show(self) -> None:
        editor = self.editor
        for button in (self.add, self.add_week):
            button.setEnabled(editor.raw is not None)
        self.more.setEnabled(bool(editor.place) and editor.raw is not None)
