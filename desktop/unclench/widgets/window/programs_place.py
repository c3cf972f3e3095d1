"""The page Programs in the window: its plan and its people, and the ways that lead right there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from unclench.viewmodels.translation import translate
from unclench.widgets.plan.people_tab import PeopleTab
from unclench.widgets.plan.plan_tab import PlanTab
from unclench.widgets.programs.programs_page import ProgramsPage
from unclench.widgets.window.incoming import show_file

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from unclench.viewmodels.program_editor.program_editor import ProgramEditor
    from unclench.viewmodels.window.models import Models
    from unclench.widgets.program_editor.page import ProgramEditorPage
    from unclench.widgets.shell import Shell


def programs_page(
    shell: Shell, models: Models, new_editor: Callable[[ProgramEditor], ProgramEditorPage]
) -> ProgramsPage:
    """The programs, and each of them."""
    programs, mine = models.services.new_programs(models.library, models.settings)
    tabs = {
        "plan": (translate("pages", "My plan"), lambda: _plan_tab(shell, models)),
        "people": (translate("pages", "My people"), lambda: _people_tab(shell, models)),
    }
    page = ProgramsPage(programs, mine, new_editor, tabs)
    page.said.connect(shell.say)
    page.stepWanted.connect(shell.open_step)
    page.startWanted.connect(shell.start_step)
    page.exerciseWanted.connect(shell.open_by_id)
    page.bundleWanted.connect(partial(show_file, shell))
    return page


def open_program(shell: Shell, program_id: str) -> None:
    """Go to the page of one program, to the list where it is gone; nothing during a session."""
    shell.open_page("programs")
    page = shell.page()
    if isinstance(page, ProgramsPage):
        page.open(program_id)


def open_tab(shell: Shell, name: str) -> None:
    """Go to a tab of the page Programs; nothing happens during a session."""
    shell.open_page("programs")
    page = shell.page()
    if isinstance(page, ProgramsPage):
        page.show_list()
        page.show_tab(name)


def write_program(shell: Shell) -> None:
    """Begin a new program; nothing happens during a session."""
    shell.open_page("programs")
    page = shell.page()
    if isinstance(page, ProgramsPage):
        page.begin()


def back_to_list(page: QWidget) -> None:
    """Asked for again, the page shows its list."""
    if isinstance(page, ProgramsPage):
        page.show_list()


def _plan_tab(shell: Shell, models: Models) -> QWidget:
    tab = PlanTab(models.services.plan, models.library)
    tab.opened.connect(shell.open_by_id)
    tab.said.connect(shell.say)
    return tab


def _people_tab(shell: Shell, models: Models) -> QWidget:
    tab = PeopleTab(models.services.people)
    tab.said.connect(shell.say)
    return tab
