"""Numbers that were left out at first, while a question was open, and are given later."""

from dataclasses import replace
from datetime import UTC, datetime

from unclench.domain.session import NOT_ASKED, SKIPPED, Rating
from unclench.store.check_ins import CheckIns
from unclench.store.exchange.columns import Answers
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import ImportResult, carry_out
from unclench.store.exchange.ratings import Scale
from unclench.store.sessions import Sessions

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)
DIARY = "date,mood,note\n2026-03-01,Good,a\n2026-03-02,bad,b\n2026-03-03,odd,c\n2026-03-04,,d\n"
SITS = "Date,Minutes,Stress before,Stress after\n2026-03-01,5,70,30\n2026-03-02,5,,\n"


def looked_at(database, text, **said):
    return look_at(database, text.encode(), NOW, Answers(**said)).preview


def stress(database):
    return {one.note[-1]: one.stress for one in CheckIns(database).page()}


def test_moods_that_are_said_later_are_taken_up(database):
    assert carry_out(database, looked_at(database, DIARY)) == ImportResult(4, 0, ())
    found = looked_at(database, DIARY, moods={"good": 2, "bad": 8})
    assert (found.new, found.duplicates, len(found.filled)) == (0, 4, 2)
    assert carry_out(database, found) == ImportResult(0, 4, (), 2)
    assert stress(database) == {
        "a": Rating(2),
        "b": Rating(8),
        "c": NOT_ASKED,
        "d": NOT_ASKED,
    }
    assert looked_at(database, DIARY, moods={"good": 2, "bad": 8}).filled == ()


def test_what_was_said_or_skipped_since_stays(database):
    carry_out(database, looked_at(database, DIARY))
    kept = CheckIns(database)
    for one in kept.page():
        said = {"a": Rating(5), "b": SKIPPED}.get(one.note[-1], NOT_ASKED)
        kept.put(replace(one, stress=said))
    found = looked_at(database, DIARY, moods={"good": 2, "bad": 8, "odd": 3})
    assert [one.note[-1] for one in found.filled] == ["c"]
    carry_out(database, found)
    assert stress(database) == {"a": Rating(5), "b": SKIPPED, "c": Rating(3), "d": NOT_ASKED}


def test_ratings_whose_scale_is_said_later_are_taken_up(database):
    carry_out(database, looked_at(database, SITS))
    sessions = Sessions(database)
    first = sessions.page()[-1]
    sessions.put(replace(first, stress_after=Rating(1), note="words"))
    found = looked_at(database, SITS, scale=Scale(0, 100))
    assert (found.new, found.duplicates, len(found.filled)) == (0, 2, 1)
    carry_out(database, found)
    filled = sessions.get(first.id)
    assert (filled.stress_before, filled.stress_after) == (Rating(7), Rating(1))
    assert filled.note == "words"
