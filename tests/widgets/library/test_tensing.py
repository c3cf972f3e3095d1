"""The switch for tensing stands there for who has pain, off, and says why."""

import pytest
from PySide6.QtCore import Qt

from unclench.domain.preferences import Preferences
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import read_index
from unclench.viewmodels.library.preparation import Preparation
from unclench.widgets.library.exercise_page import ExercisePage


@pytest.fixture
def page_for(database, qtbot):
    def made(**wishes) -> ExercisePage:
        index = read_index(paths.exercises() / "index.json")
        entry = next(one for one in index if one.id == "pmr-short")
        factory = AppFactory(paths.exercises(), database)
        page = ExercisePage(Preparation(entry, factory, Preferences(**wishes)))
        qtbot.addWidget(page)
        page.resize(1070, 900)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return made


def test_with_pain_it_is_off_and_can_be_turned_on(page_for, qtbot):
    card = page_for(need="pain").choices
    assert card.tensing.isVisible()
    assert not card.tensing.isChecked()
    assert card._why_not.isVisible()
    assert card.sore_places.words.text() == "No tensing today: whole body."
    qtbot.mouseClick(card.tensing, Qt.MouseButton.LeftButton)
    assert card.tensing.isChecked()
    assert card._why_not.isHidden()
    assert card.sore_places.words.text().startswith("Mark what hurts.")
    qtbot.keyClick(card.tensing, Qt.Key.Key_Space)
    assert not card.tensing.isChecked()


def test_without_pain_it_is_not_there_until_a_mark_tells_of_some(page_for):
    page = page_for()
    card, body = page.choices, page.preparation.body
    assert card.tensing.isHidden()
    assert body is not None
    body.mark("hand_l", 5)
    assert card.tensing.isVisible()
    assert not card.tensing.isChecked()
    assert "No tensing today: whole body." in card.sore_places.words.text()
    body.remove("hand_l")
    assert card.tensing.isHidden()
