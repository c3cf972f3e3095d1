"""The history: what is put down stays, is found, and comes back after a delete."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from unclench.domain.session import ENDED_EARLY, HIDDEN, SKIPPED, Rating
from unclench.store.sessions import Filter, Sessions


@pytest.fixture
def sessions(database):
    return Sessions(database)


def at(hours, offset=0):
    here = timezone(timedelta(hours=offset))
    return (datetime(2026, 3, 1, tzinfo=UTC) + timedelta(hours=hours)).astimezone(here)


def ids(found):
    return [session.id for session in found]


def test_a_whole_session_is_put_down_step_by_step(sessions, session):
    sessions.begin(session(pain_before=SKIPPED))
    assert sessions.get("a") == session(pain_before=SKIPPED)
    sessions.progress("a", 5000.9)
    assert sessions.get("a").played_ms == 5000
    sessions.finish("a", 180_000, "completed")
    sessions.rate_after("a", Rating(0), Rating(10))
    sessions.note("a", "Shoulders are softer.\nSlept after.")
    assert sessions.get("a") == session(
        pain_before=SKIPPED,
        played_ms=180_000,
        progress="completed",
        stress_after=Rating(0),
        pain_after=Rating(10),
        note="Shoulders are softer.\nSlept after.",
    )


def test_ratings_may_be_missing_for_a_reason(sessions, session):
    sessions.begin(session())
    sessions.rate_after("a", SKIPPED, HIDDEN)
    assert sessions.get("a").stress_after == SKIPPED
    assert sessions.get("a").pain_after == HIDDEN


def test_the_countdown_is_not_played_time(sessions, session):
    sessions.begin(session())
    sessions.progress("a", -3000)
    assert sessions.get("a").played_ms == 0


def test_a_session_that_is_not_there_is_an_error(sessions):
    for change in (
        lambda: sessions.progress("x", 1),
        lambda: sessions.note("x", ""),
        lambda: sessions.get("x"),
        lambda: sessions.delete("x"),
    ):
        with pytest.raises(KeyError, match="x"):
            change()


def test_what_was_left_running_becomes_ended_early_with_all_that_is_known(sessions, session):
    sessions.begin(session(id="killed", note="so far"))
    sessions.progress("killed", 42_000)
    sessions.put(session(id="killed too", started_at=at(99)))
    sessions.put(session(id="done", progress="completed", played_ms=180_000))
    known = session(id="killed", note="so far", played_ms=42_000, progress="ended_early")
    assert known.stress_before == Rating(6)
    assert known.stress_after == ENDED_EARLY
    recovered = sessions.recover()
    assert ids(recovered) == ["killed too", "killed"]
    assert recovered[1] == sessions.get("killed") == known
    assert sessions.get("done").progress == "completed"
    assert sessions.recover() == []


def test_pages_come_newest_first_whatever_the_clocks_showed(sessions, session):
    for name, hours, offset in (("b", 2, -9), ("a", 1, 14), ("d", 3, 0), ("c", 3, 5)):
        sessions.put(session(id=name, started_at=at(hours, offset)))
    assert ids(sessions.page()) == ["d", "c", "b", "a"]
    assert ids(sessions.page(1, 2)) == ["c", "b"]
    assert ids(sessions.page(offset=3, limit=9)) == ["a"]
    assert sessions.page(4, 9) == []
    assert sessions.count() == 4


def test_each_comes_oldest_first_however_many_there_are(sessions, session):
    many = [session(id=f"{n:04}", started_at=at(n // 3 - 400_000)) for n in range(1200)]
    sessions.add_new(many)
    assert list(sessions.each()) == many
    assert list(sessions.each(Filter(first=date(9999, 1, 1)))) == []
    assert list(sessions.each(Filter(kind="breathing"))) == many


def test_the_place_where_it_was_played_decides_the_day(sessions, session):
    sessions.put(session(id="east", started_at=at(-1, 2)))
    sessions.put(session(id="west", started_at=at(1, -2)))
    sessions.put(session(id="old", started_at=datetime(1969, 12, 31, 23, 59, 59, 999_000, UTC)))
    for found in sessions.page():
        day = found.started_at.date()
        assert ids(sessions.page(where=Filter(first=day, last=day))) == [found.id]
    assert ids(sessions.page(where=Filter(first=date(2026, 3, 1)))) == ["east"]
    assert ids(sessions.page(where=Filter(last=date(2026, 2, 28)))) == ["west", "old"]


def test_a_filter_holds_in_all_it_names(sessions, session):
    sessions.put(session(id="a", exercise_id="breath-46", kind="breathing", note="good"))
    sessions.put(session(id="b", exercise_id="breath-46", kind="sleep", note="good too"))
    sessions.put(session(id="c", exercise_id="pmr-short", kind="sleep"))

    def found(**where):
        assert sessions.count(Filter(**where)) == len(sessions.page(where=Filter(**where)))
        return sorted(ids(sessions.page(where=Filter(**where))))

    assert found(exercise_id="breath-46") == ["a", "b"]
    assert found(kind="sleep") == ["b", "c"]
    assert found(kind="sleep", text="good") == ["b"]
    assert found(exercise_id="none") == []
    assert found() == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("100%", ["percent"]),
        ("_", ["line"]),
        ("\\", ["slash"]),
        ("ÄRGER", ["words"]),
        ("straße", ["words"]),
        ("arger", ["words"]),
        ("aerger", ["words"]),
        ("'", ["quote"]),
    ],
)
def test_search_takes_every_sign_for_itself(sessions, session, text, expected):
    notes = {
        "percent": "100% calm",
        "other": "100 breaths",
        "line": "a_b",
        "slash": "a\\b",
        "words": "Weniger Ärger auf der STRASSE",
        "quote": "it's fine",
    }
    for name, note in notes.items():
        sessions.put(session(id=name, note=note))
    assert ids(sessions.page(where=Filter(text=text))) == expected


def test_put_replaces_the_session_of_its_id_and_undoes_a_delete(sessions, session):
    sessions.put(session())
    edited = session(note="edited", stress_before=SKIPPED, started_at=at(5, -3))
    sessions.put(edited)
    assert sessions.page() == [edited]
    assert sessions.delete("a") == edited
    assert sessions.page() == []
    sessions.put(edited)
    assert sessions.page() == [edited]


def test_only_new_sessions_are_added(sessions, session):
    sessions.put(session(note="mine"))
    added = [session(note="theirs"), session(id="b"), session(id="b", note="twice")]
    assert sessions.add_new(added) == 1
    assert sessions.get("a").note == "mine"
    assert sessions.get("b").note == ""


def test_recent_and_played_exercises(sessions, session):
    for name, exercise, title, hours in (
        ("1", "pmr", "Muscles", 5),
        ("2", "breath", "Old name", 1),
        ("3", "breath", "Breath", 6),
        ("4", "space", "Pause", 2),
    ):
        sessions.put(session(id=name, exercise_id=exercise, title=title, started_at=at(hours)))
    assert sessions.recent_exercises(9) == ["breath", "pmr", "space"]
    assert sessions.recent_exercises(1) == ["breath"]
    assert sessions.played() == [("breath", "Breath"), ("pmr", "Muscles"), ("space", "Pause")]


def test_high_stress_is_counted_before_and_after(sessions, session):
    assert sessions.high_stress_count(at(0)) == 0
    for name, before, after, hours in (
        ("1", 9, 10, 0),
        ("2", 8, 9, 0),
        ("3", None, 10, 1),
        ("4", 10, None, -1),
    ):
        ratings = [SKIPPED if value is None else Rating(value) for value in (before, after)]
        sessions.put(
            session(
                id=name,
                started_at=at(hours),
                stress_before=ratings[0],
                stress_after=ratings[1],
                pain_after=Rating(10),
            )
        )
    assert sessions.high_stress_count(at(0, 7)) == 4
    assert sessions.high_stress_count(at(-1)) == 5
    assert sessions.high_stress_count(at(2)) == 0


def test_half_a_pair_of_a_broken_paste_does_not_lose_the_note(sessions, session):
    sessions.begin(session(title="T\udc00"))
    sessions.note("a", "fine \ud83d until here")
    assert sessions.get("a") == session(title="T?", note="fine ? until here")


def test_seconds_in_an_offset_are_dropped_and_the_moment_kept(sessions, session):
    odd = datetime(1930, 1, 1, 12, tzinfo=timezone(-timedelta(hours=23, minutes=59, seconds=30)))
    sessions.put(session(started_at=odd))
    found = sessions.get("a").started_at
    assert found == odd
    assert found.utcoffset() == -timedelta(hours=23, minutes=59)


def test_an_edit_may_not_break_the_rules_of_the_table(sessions, session):
    with pytest.raises(Exception, match="CHECK constraint failed"):
        sessions.begin(replace(session(), planned_ms=-1))
    with pytest.raises(Exception, match="UNIQUE constraint failed"):
        [sessions.begin(session()) for _ in range(2)]


def test_what_was_said_of_it_is_kept_and_decides_what_comes_last(sessions, session):
    for number, (name, liked) in enumerate((("x", False), ("y", False), ("x", False))):
        key = str(number)
        sessions.begin(session(id=key, exercise_id=name, started_at=at(number)))
        sessions.like(key, liked)
        assert sessions.get(key).liked is liked
    assert sessions.put_last() == {"x"}
    sessions.like("2", None)
    assert sessions.get("2").liked is None
    assert sessions.put_last() == frozenset()
    sessions.like("2", True)
    sessions.put(replace(sessions.get("1"), liked=True))
    sessions.forget_refusals("x")
    assert [one.liked for one in sessions.page()] == [True, True, None]
