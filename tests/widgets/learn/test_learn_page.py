"""The learn cards, in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

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


def test_what_is_unfolded_counts_as_read_and_can_be_taken_back(window, qtbot):
    window.open_page("learn")
    page = window.page()
    card = page.cards[0]
    assert "read." not in page._said.text()
    assert card.more.inside.isHidden()
    assert card.accessibleDescription()  # all of it, folded or not
    qtbot.keyClick(card.more.button, Qt.Key.Key_Space)
    assert not card.more.inside.isHidden()
    assert card.mark.isChecked()
    assert f"1 of {len(page.cards)} read." in page._said.text()
    assert window.models.settings.preferences.read_cards == "doors"
    qtbot.keyClick(card.mark, Qt.Key.Key_Space)
    assert not card.mark.isChecked()
    assert window.models.settings.preferences.read_cards == ""


def test_marks_come_with_other_settings(window):
    window.open_page("learn")
    page = window.page()
    window.models.settings.change(read_cards="gone\nstress")
    assert [card.mark.isChecked() for card in page.cards[:2]] == [False, True]
    assert f"1 of {len(page.cards)} read." in page._said.text()


def test_a_card_that_claims_something_names_its_source(window):
    window.open_page("learn")
    cards = {card.section.id: card for card in window.page().cards}
    said = [words.text() for words in cards["ladder"].more.inside.findChildren(QLabel)]
    assert said[-1] == "Source: Öst 1987"
    assert not any(
        label.text().startswith("Source") for label in cards["doors"].findChildren(QLabel)
    )
