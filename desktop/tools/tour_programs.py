"""Pictures of programs: all of them, one that begins, one that runs, and their editor."""

from __future__ import annotations

from collections.abc import Callable

from unclench.domain.program_run import Place, is_done
from unclench.viewmodels.programs.runs import Runs
from unclench.widgets.programs.programs_page import ProgramsPage
from unclench.widgets.window.main_window import MainWindow

SHOWN = "ease-into-it"
DONE = 5  # steps of the first week, and one of the second


def pictures(window: MainWindow, take: Callable[[str], None]) -> None:
    """The list, one program before and while it runs, then each part of the editor."""
    window.open_page("programs")
    page = window.page()
    if not isinstance(page, ProgramsPage):
        return
    page.open(SHOWN)
    if page.opened is None:
        return
    take("program-new")
    page.opened.view.begin()
    _do_some(page.programs.runs)
    page.opened.view.look_at(1)
    page.opened.view.set_minute(20 * 60)
    for day in (0, 2, 4, 6):
        page.opened.view.set_day(day, True)
    take("program")
    page.opened.view.look_at(0)
    _do_all(page.programs.runs)
    take("program-week-done")
    page.show_list()
    take("programs-running")
    page.programs.runs.stop(page.programs.runs.running()[0].run)
    page.list.focus_program(SHOWN)
    take("programs-stopped")
    _editor(page, take)
    for run in page.programs.runs.all():
        page.programs.runs.delete(run)


def _do_some(runs: Runs) -> None:
    for step in range(DONE):
        for _time in range(2):
            runs.tick(runs.running()[0].run, Place(0, step))
    runs.tick(runs.running()[0].run, Place(1, 0))


def _do_all(runs: Runs) -> None:
    """Do what is left of the first week."""
    one = runs.running()[0]
    assert one.program is not None
    for step in range(len(one.program.weeks[0].steps)):
        while not is_done(one.program, runs.running()[0].run, Place(0, step)):
            runs.tick(runs.running()[0].run, Place(0, step))


def _editor(page: ProgramsPage, take: Callable[[str], None]) -> None:
    found = page.programs.find(SHOWN)
    if page.tools is None or found is None:
        return
    page.tools.copy(found[0].path, SHOWN)
    editor = page.editor
    assert editor is not None
    take("program-editor-head")
    editor.editor.select(("weeks", 0))
    editor.panes.show_pane(1)
    take("program-editor-week")
    editor.go_into(("weeks", 0, "steps", 3), ())
    take("program-editor-step")
    editor.add_step()
    take("program-editor-pick")
    editor.show_text(True)
    take("program-editor-text")
    editor.leave()
