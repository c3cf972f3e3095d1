"""Check-ins, week reviews, body marks, tags and pace: put down, found, changed, removed."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from unclench.domain.marks import Mark
from unclench.domain.session import HIDDEN, SKIPPED, CheckIn, Rating, WeekReview
from unclench.store.body_marks import BodyMarks
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.settings import StoredSettings

NOON = datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=2)))


def check_in(name, hours=0, **more):
    return CheckIn(name, NOON + timedelta(hours=hours), **more)


def review(name, hours=0, average=3):
    return WeekReview(name, NOON + timedelta(hours=hours), average, 4, 10)


MAKERS: list[tuple[Any, Any]] = [(CheckIns, check_in), (WeekReviews, review)]


@pytest.mark.parametrize(("store", "make"), MAKERS)
def test_they_are_added_and_come_newest_first(database, store, make):
    kept = store(database)
    for name, hours in (("a", 1), ("b", 3), ("c", 2)):
        kept.add(make(name, hours))
    assert [item.id for item in kept.page()] == ["b", "c", "a"]
    assert [item.id for item in kept.page(1, 1)] == ["c"]
    assert len(kept.page()) == 3
    assert kept.get("b") == make("b", 3)
    assert kept.get("b").at.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(("store", "make"), MAKERS)
def test_one_is_changed_deleted_and_put_back(database, store, make):
    kept = store(database)
    kept.put(make("a"))
    kept.put(make("a", 5))
    assert kept.delete("a") == make("a", 5)
    assert kept.page() == []
    for wrong in (kept.get, kept.delete):
        with pytest.raises(KeyError, match="a"):
            wrong("a")
    kept.put(make("a", 5))
    assert len(kept.page()) == 1


@pytest.mark.parametrize(("store", "make"), MAKERS)
def test_days_are_those_of_the_place(database, store, make):
    kept = store(database)
    for name, hours in (("late", 11), ("next", 12), ("early", -12), ("before", -13)):
        kept.add(make(name, hours))
    found = kept.between(date(2026, 3, 1), date(2026, 3, 1))
    assert [item.id for item in found] == ["early", "late"]
    assert len(kept.between(date(2026, 2, 28), date(2026, 3, 2))) == 4


@pytest.mark.parametrize(("store", "make"), MAKERS)
def test_only_new_ones_are_added(database, store, make):
    kept = store(database)
    kept.add(make("a"))
    assert kept.add_new_inside([make("a", 1), make("b"), make("b", 1)]) == 1
    assert kept.page() == [make("b"), make("a")]


def test_a_check_in_keeps_all_it_holds(database):
    whole = check_in(
        "a",
        stress=Rating(3),
        pain=SKIPPED,
        rested=Rating(10),
        signs=("tired", "sore_back"),
        note='so "so"\n',
    )
    CheckIns(database).add(whole)
    assert CheckIns(database).get("a") == whole
    CheckIns(database).add(CheckIn("b", datetime.now(UTC).replace(microsecond=0), pain=HIDDEN))
    assert CheckIns(database).get("b").note == ""


def test_marks_and_modes_are_remembered(database):
    marks = BodyMarks(database)
    assert marks.marks() == {}
    marks.set("thigh_l", Mark(3))
    marks.set("neck_back", Mark(10, fresh=True))
    marks.set("thigh_l", Mark(4))
    assert list(marks.marks().items()) == [
        ("neck_back", Mark(10, fresh=True)),
        ("thigh_l", Mark(4)),
    ]
    marks.remove("neck_back")
    marks.remove("never")
    assert marks.marks() == {"thigh_l": Mark(4)}
    marks.set("thigh_l", Mark())
    assert marks.marks() == {"thigh_l": Mark(None)}
    marks.set("thigh_l", Mark(0))
    assert marks.marks() == {"thigh_l": Mark(0)}
    marks.set_mode("arms", "light")
    marks.set_mode("arms", "release")
    marks.set_mode("legs", "skip")
    assert marks.modes() == {"arms": "release", "legs": "skip"}
    marks.set_mode("legs", None)
    assert marks.modes() == {"arms": "release"}


def test_a_mark_is_on_the_scale():
    with pytest.raises(ValueError, match="0 to 10"):
        Mark(11)


def test_tags_and_pace_are_remembered_beside_the_preferences(database):
    settings = StoredSettings(database)
    assert settings.tags() == frozenset()
    assert settings.pace() is None
    settings.set_tags({"asthma", "panic"})
    settings.set_pace(4.25)
    settings.save(settings.load())
    assert settings.tags() == {"asthma", "panic"}
    assert settings.pace() == 4.25
    settings.set_tags(())
    settings.set_pace(None)
    assert settings.tags() == frozenset()
    assert settings.pace() is None


@pytest.mark.parametrize("text", ['"x"', "-1", "0", "true", "1e99", "{}", "nothing"])
def test_a_pace_without_sense_is_none(database, text):
    database.change("INSERT INTO setting VALUES ('measured_pace', ?)", (text,))
    assert StoredSettings(database).pace() is None


@pytest.mark.parametrize(("text", "tags"), [("7", set()), ('["asthma", 3]', {"asthma"})])
def test_tags_without_sense_are_left_out(database, text, tags):
    database.change("INSERT INTO setting VALUES ('checklist_tags', ?)", (text,))
    assert StoredSettings(database).tags() == tags
