"""Runs for all pages: started, led, ended and kept, also while the store can't be written."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from unclench.domain.errors import StoreError
from unclench.domain.program import Program
from unclench.domain.program_run import Place, SessionStep
from unclench.domain.session import Session
from unclench.files.listed_program import ListedProgram
from unclench.store.database import open_database
from unclench.store.errors import DatabaseTakenAway
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions
from unclench.viewmodels.programs.runs import Runs

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
FIRST, SECOND, LATER = Place(0, 0), Place(0, 1), Place(1, 0)


def program(name: str = "mine") -> Program:
    steps = [{"read": "stress"}, {"exercise": "breath-46", "times": 2}]
    weeks = [
        {"title": "One", "idea": "I.", "days": 3, "steps": steps},
        {"title": "Two", "idea": "I.", "days": 3, "steps": [{"ask": "peg"}]},
    ]
    top = {"format": 1, "id": name, "title": name.title(), "summary": "S.", "for": ["pain"]}
    return Program.model_validate({**top, "weeks": weeks})


class Source:
    def __init__(self) -> None:
        self.there = {name: program(name) for name in ("mine", "yours", "theirs")}

    def listed(self) -> tuple[ListedProgram, ...]:
        return tuple(
            ListedProgram(
                *(name, one.title, "S.", ("pain",), 2, (3, 3), (3, 3), Path("x.json")),
                own=name == "mine",
            )
            for name, one in self.there.items()
        )

    def load(self, program_id: str) -> Program | None:
        return self.there.get(program_id)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


class Refusing(ProgramRuns):
    """A store that can be made to refuse."""

    fault: StoreError | None = None

    def _refuse(self) -> None:
        if self.fault is not None:
            raise self.fault

    def all(self) -> Any:
        self._refuse()
        return super().all()

    def start(self, run: Any) -> None:
        self._refuse()
        super().start(run)

    def change(self, run: Any) -> None:
        self._refuse()
        super().change(run)

    def tick(self, run_id: str, done: Any) -> None:
        self._refuse()
        super().tick(run_id, done)


@pytest.fixture
def store(database) -> Refusing:
    return Refusing(database)


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def runs(store, source, qapp) -> Runs:
    return Runs(store, source, Clock())


@pytest.fixture
def run(runs, source):
    assert runs.start(source.there["mine"]) == ""
    return runs.running()[0].run


def now(runs, run):
    return runs.run(run.id)


def test_what_goes_on_knows_its_program_and_whose_it_is(runs, source, run):
    runs.start(source.there["yours"])
    mine, yours = runs.running()
    assert (mine.program, mine.owned) == (source.there["mine"], True)
    assert (yours.program, yours.owned) == (source.there["yours"], False)
    del source.there["mine"]
    assert runs.running()[0].program is None
    assert runs.running()[0].run.title == "Mine"


def test_a_third_is_refused_kindly_until_one_ends(runs, source, run):
    runs.start(source.there["yours"])
    assert "two programs" in runs.start(source.there["theirs"])
    assert len(runs.running()) == 2
    runs.stop(run)
    assert now(runs, run).ended_how == "stopped"
    assert runs.start(source.there["theirs"]) == ""
    assert "two programs" in runs.resume(now(runs, run))
    runs.finish(runs.running()[0].run)
    assert runs.resume(now(runs, run)) == ""
    assert now(runs, run).ended_at is None


def test_what_is_changed_is_told_and_kept(runs, store, run, qtbot):
    with qtbot.waitSignal(runs.changed):
        runs.go_to_week(run, 1)
    with qtbot.waitSignal(runs.changed):
        runs.set_days(now(runs, run), [4, 0, 4], 1110, True)
    kept = store.get(run.id)
    assert (kept.week, kept.days, kept.minute, kept.remind) == (1, (0, 4), 1110, True)
    assert kept == now(runs, run)


def test_a_page_that_holds_an_old_run_loses_nothing(runs, store, run):
    runs.tick(run, FIRST)
    runs.go_to_week(run, 1)
    assert store.get(run.id).times_done(FIRST) == 1 == now(runs, run).times_done(FIRST)


def test_ticks_come_and_go_and_what_a_session_did_stays(runs, store, database, run):
    step = SessionStep(run.id, SECOND)
    at = NOON + timedelta(days=1)
    session = Session("s", "breath-46", "B", "breathing", at, 1000, progress="completed", step=step)
    Sessions(database).begin(session)
    runs.look()
    runs.tick(run, SECOND)
    assert now(runs, run).times_done(SECOND) == 2
    runs.untick(run, SECOND)
    runs.untick(run, SECOND)
    assert now(runs, run).times_done(SECOND) == 1
    assert now(runs, run) == store.get(run.id)


def test_its_last_step_ends_a_run(runs, database, run):
    runs.tick(run, FIRST)
    for number in range(2):
        step = SessionStep(run.id, SECOND)
        values = ("breath-46", "B", "breathing", runs._now(), 1000)
        done = Session(str(number), *values, progress="completed", step=step)
        Sessions(database).begin(done)
        runs.look()
    assert now(runs, run).ended_at is None
    runs.tick(run, LATER)
    assert now(runs, run).ended_how == "finished"
    assert runs.running() == ()


def test_to_go_where_all_is_done_ends_nothing_that_was_left(runs, run):
    runs.tick(run, LATER)
    runs.tick(run, FIRST)
    runs.go_to_week(run, 1)
    runs.look()
    assert now(runs, run).ended_at is None


def test_again_begins_anew_on_the_same_days(runs, source, run):
    runs.set_days(run, [1], 600, True)
    runs.stop(now(runs, run))
    assert runs.again(now(runs, run)) == ""
    (fresh,) = runs.running()
    assert fresh.run.id != run.id
    assert (fresh.run.days, fresh.run.minute, fresh.run.remind) == ((1,), 600, True)
    assert fresh.run.done == ()
    source.there.clear()
    assert "isn't there" in runs.again(run)


def test_deleted_and_brought_back(runs, store, run):
    runs.tick(run, FIRST)
    before = now(runs, run)
    runs.delete(before)
    assert runs.all() == ()
    assert runs.bring_back(before) == ""
    assert store.all() == [before] == [*runs.all()]


def test_a_run_that_is_gone_is_left_alone(runs, run):
    runs.delete(run)
    runs.tick(run, FIRST)
    runs.untick(run, FIRST)
    runs.go_to_week(run, 1)
    assert runs.all() == ()
    assert runs.run(run.id) is None


def test_a_store_that_fails_is_told_and_nothing_is_pretended(runs, store, run, qtbot):
    store.fault = StoreError("No room.")
    with qtbot.waitSignal(runs.failed) as told:
        runs.tick(run, FIRST)
    assert told.args == ["No room."]
    assert now(runs, run).done == ()
    with qtbot.waitSignal(runs.failed):
        runs.look()
    assert runs.all() == ()
    store.fault = None
    runs.look()
    assert len(runs.all()) == 1


def test_what_is_done_while_the_database_is_away_is_seen_and_kept_later(
    runs, store, source, run, tmp_path
):
    store.fault = DatabaseTakenAway(tmp_path / "x", elsewhere=True)
    runs.tick(run, FIRST)
    runs.go_to_week(run, 1)
    assert runs.start(source.there["yours"]) == ""
    runs.look()
    assert now(runs, run).times_done(FIRST) == 1
    assert len(runs.running()) == 2
    assert len(runs.waiting) == 3
    store.fault = None
    shown = runs.all()
    runs.save_waiting()
    assert runs.waiting == []
    assert tuple(store.all()) == shown == runs.all()


def test_after_a_read_that_failed_no_run_is_forgotten(runs, store, source, run, monkeypatch):
    with monkeypatch.context() as locked:
        locked.setattr(Refusing, "all", _locked)
        runs.look()
        assert runs.start(source.there["yours"]) == ""
    assert len(runs.all()) == 2


def _locked(_self: ProgramRuns) -> Any:
    raise StoreError("Another program has it open.")


def test_another_database_has_other_runs(runs, run, tmp_path, qtbot):
    with closing(open_database(tmp_path / "other.db")) as other:
        with qtbot.waitSignal(runs.changed):
            runs.use(other)
        assert runs.all() == ()


def test_programs_are_told_anew_when_files_change(runs, qtbot):
    with qtbot.waitSignal(runs.changed):
        runs.look_at_files()
    assert [one.id for one in runs.programs()] == ["mine", "yours", "theirs"]


def test_looking_tells_only_what_is_new(runs, store, run, qtbot):
    with qtbot.assertNotEmitted(runs.changed):
        runs.look()
    store.change(replace(run, week=1))
    with qtbot.waitSignal(runs.changed):
        runs.look()
