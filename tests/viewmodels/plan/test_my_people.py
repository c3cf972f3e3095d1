"""Whom a person can turn to: kept, in their order, and never lost by accident."""

from dataclasses import replace

import pytest

from unclench.store.people import People
from unclench.viewmodels.plan.my_people import MyPeople


@pytest.fixture
def people(database, qapp) -> MyPeople:
    return MyPeople(database)


def add(people: MyPeople, name: str) -> None:
    people.put(replace(people.begin(), name=name))


def names(people: MyPeople) -> list[str]:
    return [one.name for one in people.all()]


def test_they_come_in_the_order_in_which_they_were_written(people):
    for name in ("Ada", "Bo", "Cy"):
        add(people, name)
    assert names(people) == ["Ada", "Bo", "Cy"]


def test_their_names_come_once_each_on_one_line(people):
    for name in ("Bo", "Ada\nLi", "Bo"):
        add(people, name)
    people.put(replace(people.begin(), reach="555 0100"))
    assert people.names() == ("Bo", "Ada Li")


def test_nobody_without_a_word_is_kept_and_words_are_not_lost(people, database, qtbot):
    with qtbot.assertNotEmitted(people.changed):
        people.put(people.begin())
        people.put(replace(people.begin(), name="  "))
    assert People(database).all() == []
    add(people, " Ada ")
    (ada,) = people.all()
    assert ada.name == "Ada"
    with qtbot.assertNotEmitted(people.changed):
        people.put(ada)
        people.put(replace(ada, name="", reach=""))
    assert names(people) == ["Ada"]


def test_one_moves_up_and_down_and_stops_at_the_ends(people):
    for name in ("Ada", "Bo", "Cy"):
        add(people, name)
    people.move(people.all()[2], -1)
    assert names(people) == ["Ada", "Cy", "Bo"]
    people.move(people.all()[0], -1)
    people.move(people.all()[0], 1)
    assert names(people) == ["Cy", "Ada", "Bo"]
    people.move(people.begin(), 1)  # nobody


def test_who_was_taken_away_comes_back_to_their_place(people):
    for name in ("Ada", "Bo", "Cy"):
        add(people, name)
    people.delete(people.all()[1])
    assert names(people) == ["Ada", "Cy"]
    assert people.deleted is not None
    people.undo_delete()
    assert names(people) == ["Ada", "Bo", "Cy"]
    assert people.deleted is None
    people.undo_delete()


def test_who_came_back_from_elsewhere_is_not_written_over_by_undo(people, database):
    add(people, "Ada")
    (ada,) = people.all()
    people.delete(ada)
    People(database).put(replace(ada, reach="555 0123"))
    people.undo_delete()
    assert people.deleted is None
    assert people.all() == (replace(ada, reach="555 0123"),)
