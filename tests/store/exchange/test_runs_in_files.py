"""Runs of programs and the steps of sessions, out in a file and in again: nothing lost or twice."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.bringing import bring_in, looked_at

from unclench.domain.program_run import Done, Place, ProgramRun, SessionStep
from unclench.store.database import open_database
from unclench.store.exchange.history_csv import export_csv
from unclench.store.exchange.history_file import export_history
from unclench.store.exchange.history_json import export_json
from unclench.store.exchange.imports import ImportResult, carry_out
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions

NOON = datetime(2026, 5, 4, 12, 0, 0, 123_000, timezone(timedelta(hours=-3, minutes=-30)))
FIRST, SECOND = Place(0, 0), Place(11, 19)
RUN = ProgramRun(
    "r",
    "ease-into-it",
    "Ease “into” it",
    NOON,
    week=2,
    days=(0, 4),
    minute=1110,
    remind=True,
    done=(Done(FIRST, NOON), Done(SECOND, NOON + timedelta(1))),
)
OVER = replace(RUN, id="o", ended_at=NOON + timedelta(9), ended_how="stopped", done=())
STEP = SessionStep("r", FIRST)
TICK = {"at": NOON.isoformat(), "week": 0, "step": 0}


@pytest.fixture
def runs(database):
    return ProgramRuns(database)


@pytest.fixture
def stepped(session):
    return session(step=STEP, progress="completed", started_at=NOON + timedelta(minutes=5))


def wipe(database):
    for table in ("session", "program_run"):
        database.change(f"DELETE FROM {table}")


def test_all_of_it_goes_out_and_comes_in_once(database, runs, stepped, path):
    for run in (RUN, OVER):
        runs.start(run)
    Sessions(database).put(stepped)
    before = runs.all()
    assert before[0].done or before[1].done
    file = path.with_name("all.json")
    file.write_text(export_history(database, "json"), "utf-8")
    wipe(database)
    assert bring_in(database, file) == ImportResult(3, 0, ())
    assert runs.all() == before
    assert Sessions(database).get("a") == stepped
    assert bring_in(database, file) == ImportResult(0, 3, ())
    assert export_history(database, "json") == file.read_text("utf-8")


def test_csv_keeps_the_step_of_each_session(database, stepped, session, path):
    other = session(id="b", step=SessionStep("=r", SECOND))
    file = path.with_name("all.csv")
    file.write_text(export_csv([stepped, other, session(id="c")]), "utf-8", newline="")
    assert ",'=r,11,19," in file.read_text("utf-8")
    assert bring_in(database, file) == ImportResult(3, 0, ())
    found = {one.id: one.step for one in Sessions(database).page()}
    assert found == {"a": STEP, "b": SessionStep("=r", SECOND), "c": None}


def test_a_file_from_another_machine_brings_what_was_done_there(database, runs):
    runs.start(RUN)
    there = replace(RUN, week=5, done=(RUN.done[0], Done(FIRST, NOON + timedelta(2))))
    found = looked_at(database, export_json([], runs=[there]))
    assert (found.new, found.duplicates) == (0, 1)
    assert carry_out(database, found) == ImportResult(0, 1, (), ticks=1)
    assert runs.get("r") == replace(RUN, done=(*RUN.done, Done(FIRST, NOON + timedelta(2))))
    assert carry_out(database, found) == ImportResult(0, 1, ())


def test_more_than_two_may_go_on_when_an_import_brings_them(database, runs):
    every = [replace(RUN, id=name, done=()) for name in "abcd"]
    assert carry_out(database, looked_at(database, export_json([], runs=every))).new == 4
    assert len(runs.running()) == 4


def test_a_run_that_stands_twice_is_one_and_another_with_its_id_is_told(database, runs):
    more = replace(RUN, done=(Done(SECOND, NOON),))
    other = replace(RUN, program_id="else")
    found = looked_at(database, export_json([], runs=[RUN, more, RUN, other]))
    assert (found.new, found.duplicates) == (1, 2)
    assert [(one.line, one.message) for one in found.problems] == [
        (21, 'its id "r" belongs to another run')
    ]
    carry_out(database, found)
    assert set(runs.get("r").done) == {*RUN.done, *more.done}


def test_files_of_earlier_versions_come_in(database, runs):
    earlier = {"unclench_history": 2, "sessions": [], "check_ins": [], "week_reviews": []}
    found = looked_at(database, json.dumps(earlier))
    assert (found.new, found.problems) == (0, ())
    wrong = looked_at(database, json.dumps({**earlier, "program_runs": []}))
    assert "expected" in wrong.problems[0].message


def read(database, **changes):
    record = json.loads(export_json([], runs=[RUN]))["program_runs"][0]
    record |= changes
    raw = {**json.loads(export_json([])), "program_runs": [record]}
    return looked_at(database, json.dumps(raw))


@pytest.mark.parametrize(
    ("changes", "said", "wanted"),
    [
        ({"week": -1}, '"week" should be a whole number from 0 to 99', {"week": 0}),
        ({"week": None}, '"week" should be a whole number', {"week": 0}),
        ({"days": [7]}, '"days" should be a list of weekdays', {"days": ()}),
        ({"minute": 1440}, '"minute" should be minutes after midnight', {"minute": None}),
        ({"remind": 1}, '"remind" should be true or false', {"remind": False}),
        ({"title": ""}, '"title" must not be empty', {"title": "ease-into-it"}),
        ({"ended_at": "x"}, '"ended_at" should be a moment', {}),
        ({"ended_how": "lost"}, '"ended_how" should be one of', {}),
        ({"ended_how": "stopped"}, '"ended_how" needs "ended_at"', {}),
        ({"ticks": {}}, '"ticks" should be a list', {"done": ()}),
        ({"ticks": [{**TICK, "at": "x"}]}, '"ticks" should be a moment', {"done": ()}),
        ({"ticks": [{"at": 3}]}, '"ticks" should be a list of at, week and step', {"done": ()}),
        ({"more": 1}, '"more" isn\'t known here', {}),
    ],
)
def test_what_is_wrong_in_a_run_costs_that_alone(database, changes, said, wanted):
    found = read(database, **changes)
    ((problem,), (run,)) = found.problems, found.runs
    assert problem.message.startswith(said)
    assert problem.kept
    assert run == replace(RUN, **wanted)


def test_a_wrong_tick_costs_that_tick_alone(database):
    found = read(database, ticks=[TICK, {**TICK, "step": None}, 7])
    assert found.runs[0].done == (Done(FIRST, NOON),)


def test_an_end_without_its_way_was_a_stop(database):
    found = read(database, ended_at=NOON.isoformat())
    assert (found.runs[0].ended_how, found.problems) == ("stopped", ())


@pytest.mark.parametrize("changes", [{"id": ""}, {"program_id": 3}, {"started_at": None}])
def test_what_a_run_can_not_do_without_costs_the_whole(database, changes):
    found = read(database, **changes)
    assert (found.new, found.problems[0].kept) == (0, False)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"run_step": None}, '"run_id" needs "run_step" too'),
        ({"run_id": None}, '"run_week" needs "run_id" too'),
        ({"run_week": 100}, '"run_week" should be a whole number from 0 to 99'),
    ],
)
def test_half_a_step_is_left_out_with_words(database, stepped, changes, said):
    record = json.loads(export_json([stepped]).splitlines()[1]) | changes
    found = looked_at(database, json.dumps({"unclench_history": 1, "sessions": [record]}))
    assert found.problems[0].message.startswith(said)
    assert found.sessions == (replace(stepped, step=None),)


def test_only_what_is_not_over_by_then_goes_out_from_a_day_on(database, runs):
    for run in (RUN, OVER):
        runs.start(run)
    later = export_history(database, "json", (NOON + timedelta(10)).date())
    assert [run["id"] for run in json.loads(later)["program_runs"]] == ["r"]
    ends = export_history(database, "json", (NOON + timedelta(9)).date())
    assert len(json.loads(ends)["program_runs"]) == 2


MOMENTS = st.integers(-2_000_000_000_000, 5_000_000_000_000).map(
    lambda ms: NOON + timedelta(milliseconds=ms)
)
PLACES = st.builds(Place, st.integers(0, 99), st.integers(0, 99))
ENDS = st.none() | st.tuples(MOMENTS, st.sampled_from(["finished", "stopped"]))
TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=9)
RUNS = st.builds(
    lambda end, **values: ProgramRun(**values, ended_at=end and end[0], ended_how=end and end[1]),
    ENDS,
    id=TEXTS,
    program_id=TEXTS,
    title=TEXTS,
    started_at=MOMENTS,
    week=st.integers(0, 99),
    days=st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
    minute=st.none() | st.integers(0, 1439),
    remind=st.booleans(),
    done=st.sets(st.builds(Done, PLACES, MOMENTS), max_size=4).map(
        lambda ticks: tuple(sorted(ticks, key=lambda one: (one.at, one.place)))
    ),
)


@given(st.lists(RUNS, max_size=4, unique_by=lambda run: run.id))
def test_any_runs_go_out_and_in_as_they_are(tmp_path_factory, given_runs):
    folder = tmp_path_factory.mktemp("runs")
    with closing(open_database(folder / "unclench.db")) as database:
        file = folder / "all.json"
        file.write_text(export_json([], runs=given_runs), "utf-8")
        assert bring_in(database, file) == ImportResult(len(given_runs), 0, ())
        found = {run.id: run for run in ProgramRuns(database).all()}
        assert found == {run.id: run for run in given_runs}
        assert bring_in(database, file) == ImportResult(0, len(given_runs), ())
