"""The learn cards, in the real window."""

from PySide6.QtCore import Qt

from unclench.widgets.learn.help_page import HelpPage
from unclench.widgets.learn.learn_page import LearnPage


def test_learn_leads_to_exercises_and_help(window, qtbot):
    window.open_page("learn")
    page = window.page()
    assert isinstance(page, LearnPage)
    assert all(card.accessibleName() and card.accessibleDescription() for card in page.cards)
    page.pageWanted.emit("help")
    assert isinstance(window.page(), HelpPage)
    qtbot.keyClick(window.page(), Qt.Key.Key_Escape)
    page.opened.emit("breath-46")
    assert window.page().preparation.entry.id == "breath-46"
