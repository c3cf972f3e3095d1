"""What can't be taken over is set aside, stops nothing else, and is tried again."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.store.machines.computers import said, said_whole
from tests.store.machines.sharing import line_of, sessions, whole_of

from unclench.domain.merging.clock import Stamp
from unclench.domain.program_run import Done, Place, ProgramRun
from unclench.store.machines import applying, value_faults
from unclench.store.machines.applying import set_aside
from unclench.store.machines.merging import merging
from unclench.store.machines.value_faults import WRONG
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions

AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
MARK = {"intensity": [4, 1]}


def test_what_the_app_could_not_show_is_set_aside_and_the_rest_comes_in(here, there, ended):
    good = whole_of(there, ended())
    late = good | {"started": [10**18, 0]}
    lines = [line_of("session", name, late if name == "b" else good) for name in "abc"]
    assert here.take(lines) == 2
    assert set_aside(here.database) == [("session", "b")]
    assert sorted(sessions(here)) == ["a", "c"]
    assert here.take(lines) == 0
    assert here.states()["session", "b"].now() == late


def test_what_a_table_refuses_is_set_aside_and_the_rest_comes_in(here, there, ended):
    good = whole_of(there, ended())
    both = good | {"stress_before": [4, "skipped"]}
    lines = [line_of("session", name, both if name == "b" else good) for name in "abc"]
    assert here.take(lines) == 2
    assert set_aside(here.database) == [("session", "b")]
    assert sorted(sessions(here)) == ["a", "c"]


def test_what_was_set_aside_comes_in_once_it_is_mended(here, there, ended):
    good = whole_of(there, ended())
    here.take([line_of("session", "a", good | {"started": [10**18, 0]})])
    here.take([line_of("session", "a", good, at=6)])
    assert sessions(here) == {"a": ended()}
    assert set_aside(here.database) == []


def test_a_change_that_is_set_aside_leaves_what_is_here_and_a_later_edit_counts(here, ended):
    Sessions(here.database).put(ended())
    [line] = here.told()
    late = Stamp(line.state.last_change.ms + 1000, 0, "other")
    wrong = line.state.now() | {"started": [10**18, 0]}
    here.take([line_of("session", "a", wrong, at=late.ms)])
    assert sessions(here) == {"a": ended()}
    Sessions(here.database).note("a", "mine")
    [mended] = here.told()
    assert mended.state.now()["started"] == line.state.now()["started"]
    assert mended.state.now()["note"] == "mine"
    assert set_aside(here.database) == []
    assert {at for at, _value in mended.state.fields.values()} == {mended.state.last_change}


def test_what_is_done_is_done_once_also_after_a_refusal(here, there, ended):
    both = whole_of(there, ended()) | {"stress_before": [4, "skipped"]}
    said = []
    lines = [line_of("session", "a", both), line_of("body_mark", "neck", MARK)]
    applying.apply(here.database, lines, lambda: said.append(1))
    assert said == [1]


def later_version(monkeypatch):
    """It can show what this one couldn't."""
    real = value_faults.is_wrong
    monkeypatch.setattr(applying, "is_wrong", lambda *_any: True)
    return lambda: monkeypatch.setattr(applying, "is_wrong", real)


def test_what_was_set_aside_is_tried_again(laptop, monkeypatch):
    comes = later_version(monkeypatch)
    with laptop.database() as database:
        for line in (line_of("favourite", "pmr-16", {}), line_of("body_mark", "neck", MARK)):
            applying.apply(database, [line], lambda: None)
    assert "2 record(s) from other computers couldn't" in said_whole(laptop.check())
    assert laptop.stars == set()
    comes()
    report = laptop.check()
    assert (report.taken, said(report)) == (2, [])
    assert laptop.stars == {"pmr-16"}
    assert laptop.check().taken == 0


def test_a_parent_is_tried_again_before_what_hangs_on_it(here, there, monkeypatch):
    run = ProgramRun("r", "ease", "Ease", AT, done=(Done(Place(0, 1), AT),))
    ProgramRuns(there.database).start(replace(run, done=()))
    ProgramRuns(there.database).tick("r", run.done[0])
    comes = later_version(monkeypatch)
    here.take(there.told())
    assert len(set_aside(here.database)) == 2
    comes()
    assert applying.try_again(here.database) == 2
    assert ProgramRuns(here.database).all() == [run]
    assert not here.touched()


def test_what_a_table_refuses_is_not_tried_again_by_the_same_tables(here, monkeypatch):
    here.take([line_of("body_mode", f"part{number}", {"mode": "hard"}) for number in range(3)])
    assert len(set_aside(here.database)) == 3
    monkeypatch.setattr(applying, "merging", None)
    assert applying.try_again(here.database) == 0


def test_each_of_many_that_are_refused_costs_no_transaction_of_its_own(here, monkeypatch):
    count: list[int] = []

    def counted(database):
        count.append(1)
        return merging(database)

    monkeypatch.setattr(applying, "merging", counted)
    good = line_of("body_mark", "neck", MARK)
    modes = [line_of("body_mode", f"part{number}", {"mode": "hard"}) for number in range(200)]
    assert here.take([*modes, good]) == 1
    assert len(count) == 1
    monkeypatch.setattr(applying, "REFUSED", "refused by the tables of a later version")
    monkeypatch.setattr(applying, "_STEP", 150)
    pauses: list[float] = []
    assert applying.try_again(here.database, pauses.append) == 0
    assert (len(count), len(pauses)) == (3, 1)
    assert len(set_aside(here.database)) == 200
    assert applying.try_again(here.database) == 0
    assert len(count) == 3


def test_what_a_table_refuses_still_stays_aside_and_may_be_edited_here(
    here, there, ended, monkeypatch
):
    Sessions(here.database).put(ended())
    [line] = here.told()
    both = whole_of(there, ended()) | {"stress_before": [4, "skipped"]}
    here.take([line_of("session", "a", both, at=line.state.last_change.ms + 1000)])
    for number in range(2):
        monkeypatch.setattr(
            applying, "REFUSED", f"refused by the tables of a later version {number}"
        )
        assert applying.try_again(here.database) == 0
        assert set_aside(here.database) == [("session", "a")]
    Sessions(here.database).note("a", "mine")  # while it is looked at
    monkeypatch.setattr(applying, "REFUSED", "refused by the last")
    assert applying.try_again(here.database) == 0
    assert set_aside(here.database) == []
    assert sessions(here) == {"a": ended(note="mine")}


def test_what_a_foreign_database_has_there_is_left_alone(here):
    for entity, held in (("nothing", "{}"), ("body_mark", "[["), ("setting", None)):
        here.database.change(
            "INSERT INTO record (entity, key, base, held, why) VALUES (?, 'x', '', ?, ?)",
            (entity, held, WRONG),
        )
    assert applying.try_again(here.database) == 0
