"""My people by buttons and keys; and where else they are shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.widgets.whole_window import press

from unclench.domain.errors import StoreError
from unclench.domain.people import Person
from unclench.store.people import People
from unclench.viewmodels.plan.my_people import MyPeople
from unclench.widgets.learn.help_page import HelpPage
from unclench.widgets.plan.people_tab import PeopleTab


@pytest.fixture
def people(database, qapp) -> MyPeople:
    return MyPeople(database)


@pytest.fixture
def tab(people, qtbot) -> PeopleTab:
    made = PeopleTab(people)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def names(people: MyPeople) -> list[str]:
    return [one.name for one in people.all()]


def write(tab: PeopleTab, qtbot, name: str, reach: str = "") -> None:
    (tab.add if tab.add.isVisible() else tab.first).click()
    card = list(tab.cards.values())[-1]
    qtbot.keyClicks(card.form.name, name)
    qtbot.keyClicks(card.form.reach, reach)
    card.form.ready.click()


def test_somebody_is_written_down_and_read(tab, people, qtbot):
    assert tab.first.isVisible()
    tab.first.click()
    (card,) = tab.cards.values()
    qtbot.keyClicks(card.form.name, "Ada")
    qtbot.keyClicks(card.form.reach, "555 0123")
    card.form.support.chips["knows"].click()
    card.form.support.chips["listen"].click()
    card.form.ready.click()
    (ada,) = people.all()
    assert (ada.name, ada.reach, ada.support) == ("Ada", "555 0123", ("listen", "knows"))
    assert card.accessibleName() == "Ada"
    assert card.edit.accessibleName() == "Change: Ada"
    assert card._support.text() == "Listens, Knows what it's like"
    assert not tab.first.isVisible()


def test_words_that_could_not_be_kept_stay_until_they_can(tab, people, qtbot, monkeypatch):
    def full(_store: People, _person: Person) -> None:
        raise StoreError("The disk is full.")

    tab.first.click()
    (card,) = tab.cards.values()
    with monkeypatch.context() as broken:
        broken.setattr(People, "put", full)
        qtbot.keyClicks(card.form.name, "Ada")
        with qtbot.waitSignal(tab.said):
            card.form.ready.click()
        assert card.writes
    card.form.ready.click()
    assert not card.writes
    assert names(people) == ["Ada"]


@pytest.mark.thorough
def test_what_is_written_is_kept_by_itself(tab, people, qtbot):
    tab.first.click()
    (card,) = tab.cards.values()
    with qtbot.waitSignal(people.changed):
        qtbot.keyClicks(card.form.name, "Ad")
    assert names(people) == ["Ad"]
    qtbot.keyClicks(card.form.name, "a")
    tab.hide()
    assert names(people) == ["Ada"]


def test_nobody_written_is_nobody(tab, people):
    tab.first.click()
    next(iter(tab.cards.values())).form.ready.click()
    assert tab.cards == {}
    assert tab.first.hasFocus() or tab.first.isVisible()
    assert people.all() == ()


def test_they_move_and_go_and_come_back(tab, people, qtbot):
    for name in ("Ada", "Bo", "Cy"):
        write(tab, qtbot, name)
    ada, bo, cy = (tab.cards[one.id] for one in people.all())
    assert not ada.up.isEnabled()
    assert not cy.down.isEnabled()
    bo.up.click()
    assert names(people) == ["Bo", "Ada", "Cy"]
    assert [card.person.name for card in tab.cards.values()] == ["Bo", "Ada", "Cy"]
    bo.down.click()
    ada.delete.click()
    assert names(people) == ["Bo", "Cy"]
    assert tab.bar.isVisible()
    tab.bar.undo.click()
    assert names(people) == ["Ada", "Bo", "Cy"]
    assert not tab.bar.isVisible()


def test_a_change_is_kept(tab, people, qtbot):
    write(tab, qtbot, "", "555")
    (card,) = tab.cards.values()
    assert card._name.text() == "555"
    card.edit.click()
    card.form.name.setText("Ada")
    card.form.ready.click()
    assert names(people) == ["Ada"]
    assert card._reach.text() == "555"


def test_help_now_shows_them_in_two_keys_also_in_a_session(window, database, qtbot):
    People(database).put(Person("a", "Ada", "555 0123", ("listen",)))
    press(window, qtbot, Qt.Key.Key_F2)
    assert window.flow is not None
    page = press(window, qtbot, Qt.Key.Key_F3)
    assert isinstance(page, HelpPage)
    said = [one.text() for one in page.people.findChildren(QLabel)]
    assert said == ["My people", "Ada", "555 0123 · Listens"]
    assert page.people.isVisible()
    assert page.people.accessibleDescription() == "Ada: 555 0123 · Listens"
    People(database).remove("a")
    press(window, qtbot, Qt.Key.Key_Escape)
    press(window, qtbot, Qt.Key.Key_F3)
    assert not page.people.isVisible()


def test_one_of_them_is_picked_for_the_week(window, database, qtbot):
    People(database).put(Person("a", "Ada"))
    window.care.week()
    page = window.page()
    page.picks.people[0].click()
    page.picks.skill.choose("breath-46")
    for key in ("3", "4", "5"):
        qtbot.keyClick(window.focusWidget() or page, Qt.Key(ord(key)))
    page.save.click()
    choice = window.models.services.plan.weekly_choice()
    assert (choice.skill, choice.contact) == ("breath-46", "Ada")
    said = [one.text() for one in page.area.widget().findChildren(QLabel)]
    assert "For the week ahead: Longer out-breath, and being in touch with Ada." in said


def test_only_what_is_written_here_is_kept_of_somebody_changed_elsewhere(tab, people, database):
    people.put(replace(people.begin(), name="Ada", reach="1"))
    (card,) = tab.cards.values()
    card.edit.click()
    card.form.name.setText("Ada Li")
    People(database).put(replace(card.person, reach="2"))
    people.forget()  # it came in
    card.form.ready.click()
    assert [(one.name, one.reach) for one in people.all()] == [("Ada Li", "2")]
    assert card.form.isHidden()


def test_undo_goes_once_somebody_is_back(tab, people, database):
    people.put(replace(people.begin(), name="Ada"))
    (ada,) = people.all()
    people.delete(ada)
    assert tab.bar.isVisible()
    People(database).put(ada)
    people.forget()
    assert not tab.bar.isVisible()
