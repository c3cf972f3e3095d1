"""The tour's pictures of the first page: what it offers for a need, and something else to do."""

from __future__ import annotations

from collections.abc import Callable

from unclench.widgets.window.main_window import MainWindow


def pictures(window: MainWindow, take: Callable[[str], None]) -> None:
    """Show the page in `window` as it opens, with a need chosen, and stepped on; take each."""
    window.open_page("today")
    take("today")
    parts = window.today.parts
    assert parts is not None
    parts.needs["body"].click()
    bar = window.today.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    take("today-need")
    parts.needs["body"].click()
    bar.setValue(0)
    parts.hero.other.click()
    take("today-else")
