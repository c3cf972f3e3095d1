"""Runs of programs: kept whole, their steps done by ticks and by sessions that count."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.program_run import Done, Place, ProgramRun, SessionStep, ended, moved_to
from unclench.store.database import open_database
from unclench.store.errors import DamagedDatabase
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions

NOON = datetime(2026, 5, 4, 12, tzinfo=timezone(timedelta(hours=2)))
RUN = ProgramRun("r", "ease-into-it", "Ease into it", NOON)
FULL = replace(RUN, week=3, days=(0, 2, 4), minute=1110, remind=True)
FIRST, SECOND = Place(0, 0), Place(0, 1)


def later(minutes):
    return NOON + timedelta(minutes=minutes)


@pytest.fixture
def runs(database):
    return ProgramRuns(database)


@pytest.mark.parametrize("run", [RUN, FULL, ended(FULL, later(9), "stopped")])
def test_a_run_comes_back_as_it_was_put_down(runs, run):
    runs.start(run)
    (found,) = runs.all()
    assert found == run == runs.get("r")
    assert found.started_at.isoformat() == run.started_at.isoformat()


def test_what_is_not_there_is_none(runs):
    assert runs.get("r") is None
    assert runs.all() == runs.running() == []


def test_newest_first_and_running_ones_oldest_first(runs):
    for number in range(4):
        run = replace(RUN, id=f"r{number}", started_at=later(number))
        runs.start(ended(run, later(60), "finished") if number < 2 else run)
    assert [run.id for run in runs.all()] == ["r3", "r2", "r1", "r0"]
    assert [run.id for run in runs.running()] == ["r2", "r3"]


def test_a_third_that_runs_is_refused_and_an_ended_one_is_not(runs):
    for name in "ab":
        runs.start(replace(RUN, id=name))
    with pytest.raises(ValueError, match="2 programs"):
        runs.start(replace(RUN, id="c"))
    runs.start(ended(replace(RUN, id="d"), later(1), "stopped"))
    runs.change(ended(replace(RUN, id="a"), later(1), "stopped"))
    runs.start(replace(RUN, id="c"))
    assert [run.id for run in runs.running()] == ["b", "c"]


def test_a_change_leaves_what_was_done_and_what_it_is_of(runs):
    runs.start(RUN)
    runs.tick("r", Done(FIRST, later(1)))
    runs.change(replace(FULL, title="Other", program_id="other", started_at=later(9)))
    assert runs.get("r") == replace(FULL, done=(Done(FIRST, later(1)),))
    runs.change(ended(moved_to(FULL, 5), later(2), "finished"))
    assert runs.get("r").ended_how == "finished"
    with pytest.raises(KeyError):
        runs.change(replace(RUN, id="gone"))


def test_deleted_it_comes_back_whole(runs, database, session):
    runs.start(FULL)
    runs.tick("r", Done(FIRST, later(1)))
    done = session(step=SessionStep("r", SECOND), progress="completed", started_at=later(2))
    Sessions(database).begin(done)
    before = runs.get("r")
    assert runs.delete("r") == before
    assert runs.all() == []
    assert database.rows("SELECT * FROM program_tick") == []
    assert Sessions(database).get("a") == done
    with pytest.raises(KeyError):
        runs.delete("r")
    runs.start(before)
    assert runs.get("r") == before


def test_ticks_and_sessions_are_in_order_of_time(runs, database, session):
    runs.start(RUN)
    runs.tick("r", Done(SECOND, later(30)))
    runs.tick("r", Done(FIRST, later(10)))
    step = SessionStep("r", FIRST)
    Sessions(database).begin(session(step=step, progress="completed", started_at=later(20)))
    assert runs.get("r").done == (
        Done(FIRST, later(10)),
        Done(FIRST, later(20), "a"),
        Done(SECOND, later(30)),
    )


def test_a_tick_that_is_told_twice_is_one(runs):
    runs.start(RUN)
    for _ in range(2):
        runs.tick("r", Done(FIRST, NOON))
    assert runs.get("r").times_done(FIRST) == 1
    with pytest.raises(KeyError):
        runs.tick("gone", Done(FIRST, NOON))


def test_the_latest_tick_goes_first_and_no_session_goes(runs, database, session):
    runs.start(RUN)
    step = SessionStep("r", FIRST)
    Sessions(database).begin(session(step=step, progress="completed", started_at=later(99)))
    for minutes in (1, 2):
        runs.tick("r", Done(FIRST, later(minutes)))
    runs.tick("r", Done(SECOND, later(3)))
    runs.untick("r", FIRST)
    assert [one.at for one in runs.get("r").done] == [later(1), later(3), later(99)]
    for _ in range(2):
        runs.untick("r", FIRST)
    assert [one.at for one in runs.get("r").done] == [later(3), later(99)]


@pytest.mark.parametrize(
    ("progress", "played", "planned", "counts"),
    [
        ("completed", 1, 180_000, True),
        ("ended_early", 89_999, 180_000, False),
        ("ended_early", 90_000, 180_000, True),
        ("ended_early", 0, 0, False),
        ("running", 170_000, 180_000, False),
    ],
)
def test_a_session_counts_when_it_was_whole_or_half_played(
    runs, database, session, progress, played, planned, counts
):
    runs.start(RUN)
    made = session(step=SessionStep("r", FIRST), progress=progress)
    Sessions(database).begin(replace(made, played_ms=played, planned_ms=planned))
    assert bool(runs.get("r").done) is counts


def test_a_session_of_another_run_or_of_none_does_nothing(runs, database, session):
    runs.start(RUN)
    sessions = Sessions(database)
    sessions.begin(session(id="x", progress="completed"))
    sessions.begin(session(id="y", progress="completed", step=SessionStep("other", FIRST)))
    assert runs.get("r").done == ()


def test_a_session_keeps_its_step_through_all_that_changes_it(database, session):
    sessions, step = Sessions(database), SessionStep("r", Place(4, 2))
    sessions.begin(session(step=step))
    sessions.finish("a", 1000, "completed")
    sessions.note("a", "fine")
    assert sessions.get("a").step == step
    sessions.put(replace(sessions.delete("a"), note="else"))
    assert sessions.get("a").step == step
    sessions.put(session())
    assert sessions.get("a").step is None
    assert sessions.add_new([session(id="b", step=step)]) == 1
    assert sessions.get("b").step == step


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 3), st.integers(0, 99)), max_size=30))
def test_any_order_of_ticks_is_what_a_list_would_hold(tmp_path_factory, orders):
    database = open_database(tmp_path_factory.mktemp("ticks") / "unclench.db")
    runs, wanted = ProgramRuns(database), set()
    runs.start(RUN)
    for ticks, step, minute in orders:
        if ticks:
            runs.tick("r", Done(Place(0, step), later(minute)))
            wanted.add((later(minute), Place(0, step)))
        else:
            runs.untick("r", Place(0, step))
            wanted -= set(sorted(one for one in wanted if one[1] == Place(0, step))[-1:])
    (found,) = (run.done for run in runs.all())
    database.close()
    assert [(one.at, one.place) for one in found] == sorted(wanted)


def test_what_is_merged_adds_runs_and_ticks_and_changes_nothing_else(runs, database):
    runs.start(FULL)
    runs.tick("r", Done(FIRST, later(1)))
    other = replace(
        RUN, done=(Done(FIRST, later(1)), Done(SECOND, later(2)), Done(FIRST, NOON, "s"))
    )
    extra = [replace(RUN, id=name, done=(Done(FIRST, NOON),)) for name in "abc"]
    with database.transaction():
        assert runs.merge_inside([other, *extra, extra[0]]) == (3, 1)
        assert runs.merge_inside([other, *extra]) == (0, 0)
        assert runs.merge_inside([]) == (0, 0)
    assert runs.get("r") == replace(FULL, done=(Done(FIRST, later(1)), Done(SECOND, later(2))))
    assert {run.id for run in runs.running()} == {*"rabc"}
    assert {run.id for run in runs.named(["a", "r", "gone"])} == {"a", "r"}


@pytest.mark.parametrize(
    ("days", "found"),
    [("[4, 0, 4]", (0, 4)), ('["x", 9, -1, true]', ()), ("{}", ()), ("[", ())],
)
def test_days_that_are_none_are_left_out(runs, database, days, found):
    runs.start(RUN)
    database.change("UPDATE program_run SET days = ?", (days,))
    assert runs.get("r").days == found


def test_a_moment_that_no_clock_shows_is_damage(runs, database):
    runs.start(RUN)
    database.change("UPDATE program_run SET started = ?", (2**62,))
    with pytest.raises(DamagedDatabase):
        runs.all()


def test_half_a_surrogate_becomes_a_question_mark(runs):
    runs.start(replace(RUN, title="a\ud800"))
    assert runs.get("r").title == "a?"


def test_sessions_put_down_in_utc_keep_their_place(runs, database, session):
    runs.start(RUN)
    at = datetime(2026, 5, 4, 22, 30, tzinfo=UTC)
    made = session(step=SessionStep("r", FIRST), progress="completed", started_at=at)
    Sessions(database).begin(made)
    assert runs.get("r").done_on(at.date())
