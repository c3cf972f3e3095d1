"""The tour's pictures of care: help, flare, check-in, the week, what fits, learn, the welcome."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from unclench.widgets.questions.asking_page import AskingPage
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.questions.week_page import WeekPage
from unclench.widgets.settings.fit_page import FitPage
from unclench.widgets.window.main_window import MainWindow

TICKED = ("high_bp", "asthma", "neck")


def pictures(window: MainWindow, take: Callable[[str], None]) -> None:
    """Show each of the pages in `window`, and take it."""
    window.open_page("exercises")
    window.care.welcome(Path("/home/you/.local/share/unclench"))
    for number in range(3):
        take(f"welcome-{number + 1}")
        _press(window, "next" if number < 2 else "skip")
    window.open_page("help")
    take("help")
    _press(window, "back")
    for name in ("check_in", "week"):
        _answer(window, name, take)
    window.open_page("fit")
    page = window.page()
    assert isinstance(page, FitPage)
    for tag in TICKED:
        page.ticks[tag].click()
    take("fit")
    _press(window, "back")
    take("exercises-marked")
    entry = window.models.library.entry("pmr-short")
    assert entry is not None
    window.open_exercise(entry)
    take("exercise-marked")


def _answer(window: MainWindow, name: str, take: Callable[[str], None]) -> None:
    getattr(window.care, name)()
    page = window.page()
    assert isinstance(page, AskingPage)
    for value, row in zip((9, 4, 6), page.numbers.rows.values(), strict=False):
        row.scale.choose(value)
    for chip in list(getattr(page, "signs", {}).values())[:2]:
        chip.click()
    take(name.replace("_", "-"))
    if isinstance(page, CheckInPage):
        for fold in (page.folds.day, page.folds.moved):
            fold.button.click()
        page.folds.activities.fields["walking"].setText("20")
        take("check-in-unfolded")
    if isinstance(page, WeekPage):
        page.picks.show_picked("breath-46", "")
    page.save.click()
    take(f"{name.replace('_', '-')}-kept")
    page.done.click()


def _press(window: MainWindow, button: str) -> None:
    getattr(window.page(), button).click()
