"""Reminders come back as they were kept; what another version or a hand left is passed over."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.reminders import MOST, Memory, Reminder, Snooze
from unclench.store.database import open_database
from unclench.store.reminders import StoredReminders


@pytest.fixture
def store(database):
    return StoredReminders(database)


def left(database, name, value):
    sql = "INSERT INTO setting (name, value) VALUES (?, ?)"
    database.change(sql, (name, json.dumps(value)))


def test_at_first_there_is_none(store):
    assert (store.own(), store.memory()) == ((), Memory())


reminders = st.builds(
    Reminder,
    id=st.uuids().map(lambda one: one.hex),
    minute=st.integers(0, 1439),
    days=st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
    words=st.text(max_size=50),
    subject=st.text(max_size=20),
    on=st.booleans(),
)
memories = st.builds(
    Memory,
    st.dictionaries(st.text(max_size=9), st.dates(), max_size=4),
    st.none() | st.builds(Snooze, st.text(max_size=9), st.datetimes(timezones=st.just(UTC))),
    st.none() | st.dates(),
)


@given(own=st.lists(reminders, max_size=5, unique_by=lambda one: one.id), memory=memories)
def test_what_was_kept_comes_back(own, memory, tmp_path_factory):
    path = tmp_path_factory.mktemp("kept") / "unclench.db"
    database = open_database(path)
    StoredReminders(database).put(own)
    StoredReminders(database).remember(memory)
    database.close()
    database = open_database(path)
    store = StoredReminders(database)
    assert (store.own(), store.memory()) == (tuple(own), memory)
    database.close()


@pytest.mark.parametrize(
    "row",
    [
        *(7, {}, {"id": "a"}, {"id": "", "minute": 5}, {"id": "a", "minute": "5"}),
        *({"id": "a", "minute": 5000}, {"id": "a", "minute": 5, "days": [9]}),
        *({"id": "a", "minute": 5, "days": "no"}, {"id": "a", "minute": 5, "days": [{}]}),
        *({"id": "a", "minute": 5, "on": 1}, {"id": "a", "minute": 5, "words": None}),
    ],
)
def test_a_row_that_means_nothing_is_left_out(store, database, row):
    left(database, "reminders", [row, {"id": "good", "minute": 480}])
    assert store.own() == (Reminder("good", 480),)


def test_other_than_a_list_is_none(store, database):
    left(database, "reminders", {"id": "a"})
    assert store.own() == ()


def test_never_more_than_there_may_be(store):
    store.put([Reminder(f"{number}", 5) for number in range(MOST + 9)])
    assert len(store.own()) == MOST


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("no", Memory()),
        ({"told": "no"}, Memory()),
        ({"told": {"a": "2026-03-09", "b": 5, "c": "soon"}}, Memory({"a": date(2026, 3, 9)})),
        ({"paused": "2026-03-09"}, Memory(paused=date(2026, 3, 9))),
        ({"paused": 9}, Memory()),
        ({"snooze": ["a", "2026-03-09T08:00:00"]}, Memory()),  # no offset
        ({"snooze": ["a"]}, Memory()),
        ({"snooze": [5, "2026-03-09T08:00:00+00:00"]}, Memory()),
        ({"snooze": "a"}, Memory()),
        (
            {"snooze": ["a", "2026-03-09T08:00:00+00:00"]},
            Memory(snooze=Snooze("a", datetime(2026, 3, 9, 8, tzinfo=UTC))),
        ),
    ],
)
def test_of_what_was_told_that_counts_which_can_be_read(store, database, said, expected):
    left(database, "reminders_told", said)
    assert store.memory() == expected
