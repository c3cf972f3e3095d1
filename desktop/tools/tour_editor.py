"""Pictures of one's own exercises and of the editor."""

from __future__ import annotations

from collections.abc import Callable

from unclench.widgets.my_exercises.my_exercises_page import MyExercisesPage
from unclench.widgets.window.main_window import MainWindow


def pictures(window: MainWindow, take: Callable[[str], None]) -> None:
    """The head, a step with its breath curve, the text."""
    window.open_page("my_exercises")
    page = window.page()
    if not isinstance(page, MyExercisesPage):
        return
    page.begin("breathing")
    assert page.editor is not None
    take("editor-head")
    page.editor.editor.select(("steps", 1))
    page.editor.panes.show_pane(1)
    take("editor-step")
    page.editor.show_text(True)
    take("editor-text")
    page.editor.leave()
