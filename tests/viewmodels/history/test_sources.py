"""What is typed in, changed or deleted later is known as such, and nothing else is."""

from datetime import date

import pytest
from tests.viewmodels.past import NOW, check_in, put, session

from unclench.domain.session import Rating
from unclench.store.deletions import Deletion, Deletions
from unclench.store.sessions import Sessions
from unclench.viewmodels.history import entries
from unclench.viewmodels.history.diary import Diary
from unclench.viewmodels.history.history import History


@pytest.fixture
def history(database, qapp):
    put(database, [session(1, 1), session(2, 2), check_in(3, 3)])
    made = History(Diary(database), today=NOW.date)
    made.refresh()
    return made


def test_a_session_by_hand_is_typed_in():
    given = entries.ByHand("box", "Box", "breathing", NOW, 5)
    assert entries.session_by_hand(given).source == "typed"


@pytest.mark.parametrize(
    ("source", "value", "after"),
    [
        ("live", 9, "edited"),
        ("live", None, "edited"),
        ("live", 6, "live"),  # it was 6 before
        ("typed", 9, "typed"),
        ("imported", 9, "imported"),
    ],
)
def test_only_a_changed_number_makes_it_edited(source, value, after):
    one = session(1, stress_before=Rating(6), source=source)
    changed = entries.changed(one, {"stress_before": value}, "another note")
    assert (changed.source, changed.note) == (after, "another note")


def test_what_is_deleted_is_counted_for_its_day_until_it_is_put_back(history, database):
    history.delete(0)
    assert Deletions(database).all() == [Deletion(date(2026, 3, 13), 1)]
    history.delete(0)
    assert sum(one.count for one in Deletions(database).all()) == 2
    history.undo()
    assert [one.count for one in Deletions(database).all()] == [1]
    assert Sessions(database).count() == 1
    assert history.rowCount() == 2


def test_changing_and_saving_counts_as_no_deletion(history, database):
    item = history.item(0)
    assert history.save(item)
    assert Deletions(database).all() == []
