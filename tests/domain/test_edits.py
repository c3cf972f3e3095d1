"""Only what was changed in a form counts; the rest may be newer elsewhere."""

from dataclasses import dataclass

from unclench.domain.edits import collide, onto


@dataclass(frozen=True)
class Thing:
    name: str
    note: str = ""
    number: int | None = None


def test_what_was_left_alone_stays_as_it_is_in_the_newest():
    before = Thing("a", "rain", 4)
    newest = Thing("b", "rain and wind", 10)
    assert onto(newest, before, Thing("a", "sun", 4)) == Thing("b", "sun", 10)


def test_what_was_taken_back_counts_as_changed():
    assert onto(Thing("a", "rain", 4), Thing("a", "rain", 4), Thing("a", "")) == Thing("a")


def test_nothing_changed_changes_nothing():
    newest = Thing("b", "wind")
    assert onto(newest, Thing("a"), Thing("a")) == newest


def test_a_field_collides_where_it_was_changed_to_something_else_elsewhere():
    before = {"note": "rain", "number": 4}
    assert collide({"note": "wind", "number": 4}, {"note": "sun"}, before)
    assert collide({"note": "rain", "number": 7}, {"note": "sun", "number": 5}, before)


def test_what_was_left_alone_elsewhere_or_changed_to_the_same_collides_not():
    before = {"note": "rain", "number": 4}
    assert not collide({"note": "rain", "number": 7}, {"note": "sun"}, before)
    assert not collide({"note": "sun", "number": 4}, {"note": "sun"}, before)
    assert not collide({"note": "wind", "number": 7}, {}, before)
