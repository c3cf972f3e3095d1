"""The search on the settings page: the cards that hold what one looks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.machines.machines import Machines
from unclench.viewmodels.settings.data_management import DataManagement
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.settings.machines_card import MachinesCard
from unclench.widgets.settings.settings_page import SettingsPage


def shown(page: SettingsPage) -> list[QWidget]:
    return [card for card in page._every if not card.isHidden()]


def test_only_cards_that_hold_all_the_words_stay(qtbot, qapp):
    page = SettingsPage(Settings())
    qtbot.addWidget(page)
    page.show()
    everything = shown(page)
    assert len(everything) == 4
    qtbot.keyClicks(page.search, "TEXT size")
    assert shown(page) == [everything[0]]
    page.search.setText("sleep timer")
    assert shown(page) == [page.sound]
    page.search.setText("nothing like this")
    assert shown(page) == []
    assert page._nothing.isVisible()
    page.search.clear()
    assert shown(page) == everything
    assert not page._nothing.isVisible()


def test_ctrl_f_stays_in_the_settings_and_elsewhere_searches_the_exercises(window, qtbot):
    window.open_page("settings")
    page = window.page()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.page() is page
    assert page.search.hasFocus()
    window.open_page("learn")
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.page() is window.exercises
    assert window.exercises.filters.search.hasFocus()


@pytest.mark.parametrize("words", ["laptop", "device", "cloud", "dropbox"])
def test_several_computers_are_found_by_other_words_too(qtbot, profile, words):
    machines = Machines(profile)
    page = SettingsPage(Settings(), care=DataManagement(profile, machines=machines))
    qtbot.addWidget(page)
    page.show()
    page.search.setText(words)
    assert [type(one) for one in shown(page)] == [MachinesCard]
    machines.close()


@pytest.mark.parametrize("words", ["language", "english", "Like the SYSTEM"])
def test_the_language_is_found_by_its_name_too(qtbot, qapp, words):
    page = SettingsPage(Settings())
    qtbot.addWidget(page)
    page.show()
    page.search.setText(words)
    assert page.language.isVisibleTo(page)
    assert not page.captions.isVisibleTo(page)
