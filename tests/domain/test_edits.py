"""Only what was changed in a form counts; the rest may be newer elsewhere."""

from dataclasses import dataclass

from unclench.domain.edits import onto


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
