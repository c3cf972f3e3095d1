"""Pictures of what is found and read: a search, with and without matches, and a learn card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest

from unclench.widgets.learn.learn_page import LearnPage
from unclench.widgets.window.main_window import MainWindow


def pictures(window: MainWindow, take: Callable[[str], None]) -> None:
    """Search for a word of the texts and for none, then unfold a card."""
    window.open_page("exercises")
    search, library = window.exercises.filters.search, window.models.library
    for words, name in (("neck", "exercises-found"), ("xylophone", "exercises-none")):
        search.setText(words)
        while library.searching:
            QTest.qWait(20)
        take(name)
    search.clear()
    window.open_page("learn")
    page = window.page()
    assert isinstance(page, LearnPage)
    page.cards[0].unfold()
    take("learn-read")
