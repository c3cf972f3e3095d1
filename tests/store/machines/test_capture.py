"""What a person changes is put down with what was changed of it, and when; nothing else is."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.store.machines.sharing import join

from unclench.domain.care_plan import PlanDoor
from unclench.domain.marks import Mark
from unclench.domain.merging.clock import BELIEVED_MS, ZERO, HybridClock, Stamp
from unclench.domain.merging.state import State
from unclench.domain.preferences import Preferences
from unclench.domain.program_run import Done, Place, ProgramRun
from unclench.domain.session import Answer, Rating
from unclench.store.body_marks import BodyMarks
from unclench.store.care_plan import PlanDoors
from unclench.store.deletions import Deletion, Deletions
from unclench.store.errors import DamagedDatabase
from unclench.store.machines import capture
from unclench.store.machines.status import changed_here
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings

AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


def fields_of(lines):
    """The fields that were changed last in each record of `lines`, by its key."""
    return {
        line.key: {
            name for name, (at, _value) in line.state.fields.items() if at == line.state.last_change
        }
        for line in lines
    }


def test_nothing_is_put_down_before_a_machine_joins(database, ended):
    Sessions(database).put(ended())
    assert database.rows("SELECT * FROM touched") == []


def test_what_is_new_is_told_whole(here, ended):
    Sessions(here.database).put(ended(note="a note"))
    [line] = here.told()
    state = line.state
    assert (line.entity, line.key) == ("session", "a")
    assert state.snapshot["note"] == "a note"
    assert state.snapshot["stress_before"] == [6, None]
    assert {at for at, _value in state.fields.values()} == {ZERO}  # nobody else has that id
    assert state.fields.keys() == state.snapshot.keys()
    assert here.told() == []
    assert here.clock() == state.last_change > ZERO


def test_an_edit_changes_only_what_is_other(here, ended):
    Sessions(here.database).put(ended())
    here.told()
    Sessions(here.database).put(ended(note="another", stress_after=Rating(2)))
    assert fields_of(here.told()) == {"a": {"note", "stress_after"}}
    Sessions(here.database).put(ended(note="another", stress_after=Rating(2)))
    assert here.told() == []


def test_what_was_there_before_joining_was_changed_before_everything(database, ended):
    Sessions(database).put(ended())
    join(database, "here")
    Sessions(database).note("a", "later")
    capture.drain(database, HybridClock("here"))
    [(_mark, _entity, _key, state)] = capture.outgoing(database, 0)
    assert state.fields["note"] == (state.last_change, "later")
    assert {at for name, (at, _value) in state.fields.items() if name != "note"} == {ZERO}


def test_details_are_told_each_by_itself(here, ended):
    sessions = Sessions(here.database)
    sessions.put(ended(areas=(("neck", "skip"),), answers=(Answer("first", "?", "x"),)))
    [line] = here.told()
    assert line.state.snapshot["areas"] == [["neck", "skip"]]
    assert line.state.snapshot["answers"] == [[0, "first", "?", '"x"']]
    sessions.set_areas("a", {"neck": "light"})
    assert fields_of(here.told()) == {"a": {"areas"}}
    sessions.answer("a", Answer("first", "?", "y"))
    assert fields_of(here.told()) == {"a": {"answers"}}
    sessions.put(ended(areas=(("neck", "light"),), answers=(Answer("first", "?", "y"),), note="n"))
    assert fields_of(here.told()) == {"a": {"note"}}


def test_a_deletion_is_told_and_an_undo_brings_all_back(here, ended):
    sessions = Sessions(here.database)
    sessions.put(ended(areas=(("neck", "skip"),)))
    [first] = here.told()
    deleted = sessions.delete("a")
    [line] = here.told()
    assert line.state.last_change is None
    assert line.state.tombstone > first.state.last_change
    sessions.put(deleted)
    [again] = here.told()
    assert again.state.now() == first.state.now()
    assert again.state.tombstone == line.state.tombstone < again.state.last_change


def test_what_was_undone_before_anything_was_told_is_told_whole(here, ended):
    sessions = Sessions(here.database)
    sessions.put(ended())
    here.told()
    sessions.put(sessions.delete("a"))
    [line] = here.told()
    assert line.state.tombstone is None
    assert fields_of([line]) == {"a": set(line.state.snapshot)}


def test_what_was_deleted_and_never_told_is_told_as_gone(here, ended):
    sessions = Sessions(here.database)
    sessions.put(ended())
    sessions.delete("a")
    [line] = here.told()
    assert line.state.now() is None


def test_a_session_that_goes_on_is_told_once_it_has_ended(here, session):
    sessions = Sessions(here.database)
    sessions.begin(session())
    assert here.told() == []
    assert [key for _entity, key in here.states()] == []
    sessions.progress("a", 5000)
    assert here.told() == []
    assert here.touched() != []
    assert not changed_here(here.database)
    sessions.finish("a", 180_000, "completed")
    [line] = here.told()
    assert line.state.snapshot["planned_ms"] == [180_000, 180_000, "completed"]
    assert here.touched() == []


def test_what_can_be_told_is_known_before_and_after_it_is_put_down(here, ended):
    assert not changed_here(here.database)
    Sessions(here.database).put(ended())
    assert changed_here(here.database)
    here.drain()
    assert changed_here(here.database)
    here.told()
    assert not changed_here(here.database)


def test_a_session_that_a_dead_machine_left_is_told_once_it_is_closed(here, session):
    Sessions(here.database).begin(session())
    assert here.told() == []
    Sessions(here.database).recover()
    [line] = here.told()
    assert line.state.snapshot["planned_ms"] == [180_000, 0, "ended_early"]


def test_a_session_that_went_on_when_the_machine_joined_is_told_too(database, session):
    Sessions(database).begin(session())
    join(database, "here")
    Sessions(database).finish("a", 180_000, "completed")
    capture.drain(database, HybridClock("here"))
    [(_mark, _entity, key, state)] = capture.outgoing(database, 0)
    assert key == "a"
    assert state.snapshot["planned_ms"] == [180_000, 180_000, "completed"]


def test_settings_about_the_machine_stay_on_it(here):
    settings = StoredSettings(here.database)
    settings.save(Preferences(theme="dark", ask_pain=False, voice_volume=5, need="sleep"))
    settings.set_tags(["high_bp"])
    assert {line.key for line in here.told()} == {"ask_pain", "need", "checklist_tags"}
    settings.save(Preferences(theme="light", ask_pain=False))
    [line] = here.told()
    assert (line.key, line.state.now()) == ("need", None)


def test_a_setting_that_was_not_changed_here_is_not_written_again(here):
    settings = StoredSettings(here.database)
    settings.save(Preferences(ask_pain=False))
    here.told()
    here.database.change("DELETE FROM setting WHERE name = 'ask_pain'")  # as another machine would
    here.told()
    settings.save(Preferences(ask_pain=False, need="sleep"))
    assert [line.key for line in here.told()] == ["need"]
    assert settings.load() == Preferences(need="sleep")


def test_settings_that_waited_for_the_file_are_told_when_they_are_written(here):
    path = here.database.path
    settings = StoredSettings(here.database)
    settings.set_favourite("first", True)
    path.rename(path.with_name("away.db"))
    settings.set_favourite("breath-46", True)
    path.with_name("away.db").rename(path)
    here.database.write_waiting()
    assert {line.key for line in here.told()} == {"first", "breath-46"}


def test_marks_and_how_they_stood_are_told(here):
    marks = BodyMarks(here.database, lambda: date(2026, 3, 1))
    marks.set("neck", Mark(4, fresh=True))
    assert {(line.entity, line.key): line.state.now() for line in here.told()} == {
        ("body_mark", "neck"): {"intensity": [4, 1]},
        ("body_mark_day", '["2026-03-01","neck"]'): {"marked": [1, 4]},
    }


@pytest.mark.parametrize("name", ['say "x"', "back\\slash", "line\nbreak", "bell\x07", "ü 🙂", "é"])
def test_keys_of_several_columns_are_told_as_they_are(here, name):
    run = ProgramRun(name, "ease", "Ease", AT)
    runs = ProgramRuns(here.database)
    runs.start(run)
    runs.tick(name, Done(Place(0, 1), AT))
    here.told()
    runs.untick(name, Place(0, 1))
    [line] = here.told()
    assert (line.entity, line.state.now()) == ("program_tick", None)
    runs.tick(name, Done(Place(0, 1), AT))
    [line] = here.told()
    assert line.state.now() == {"offset_minutes": 0}


def test_a_run_that_goes_takes_its_ticks_with_it(here):
    runs = ProgramRuns(here.database)
    runs.start(ProgramRun("r", "ease", "Ease", AT, done=(Done(Place(0, 1), AT),)))
    here.told()
    run = runs.delete("r")
    assert {line.entity: line.state.now() for line in here.told()} == {
        "program_run": None,
        "program_tick": None,
    }
    runs.start(run)
    assert all(line.state.now() is not None for line in here.told())


def test_many_changes_are_put_down_in_several_steps_with_pauses(here, ended):
    Sessions(here.database).add_new(ended(id=f"s{number}") for number in range(1_100))
    pauses: list[float] = []
    capture.drain(here.database, HybridClock("here"), pauses.append)
    assert len(pauses) == 2
    assert len(here.told()) == 1_100
    assert here.touched() == []


def test_a_step_may_end_amid_the_changes_of_a_record(here, ended, monkeypatch):
    Sessions(here.database).put(ended())
    [first] = here.told()
    monkeypatch.setattr(capture, "_SOME", 1)
    Sessions(here.database).put(ended(note="n", stress_after=Rating(1), liked=True))
    [line] = here.told()
    assert line.state.snapshot["note"] == "n"
    later = {
        name for name, (at, _value) in line.state.fields.items() if at > first.state.last_change
    }
    assert later == {"note", "stress_after", "liked"}


def changed_at(machine, times):
    """Have what was touched count as changed at these times, by field."""
    for field, at in times.items():
        machine.database.change("UPDATE touched SET at = ? WHERE field = ?", (at, field))


def test_each_field_has_the_time_at_which_it_was_changed(here, ended):
    Sessions(here.database).put(ended())
    changed_at(here, {"": 1_000})
    here.told()
    Sessions(here.database).put(ended(note="n", liked=True))
    changed_at(here, {"note": 2_000, "liked": 3_000})
    [line] = here.told()
    assert line.state.fields["note"][0] == Stamp(2_000, 0, "here")
    assert line.state.fields["liked"][0] == line.state.last_change == Stamp(3_000, 0, "here")
    assert line.state.fields["started"][0] == ZERO


def test_what_is_changed_comes_after_what_was_seen_however_wrong_the_clock_is(here, ended):
    seen = Stamp(10**13, 7, "other")
    here.database.change("UPDATE machine SET clock = ?", (str(seen),))
    Sessions(here.database).put(ended())
    [line] = here.told()
    assert line.state.last_change == Stamp(10**13, 8, "here")
    assert here.clock() == line.state.last_change


@pytest.mark.parametrize(("shown", "stamp"), [(-5, 0), (10**17, BELIEVED_MS)])
def test_a_clock_before_or_after_all_times_gives_stamps_that_can_be_read(here, ended, shown, stamp):
    Sessions(here.database).put(ended())
    changed_at(here, {"": shown})
    [line] = here.told()
    assert line.state.last_change.ms == stamp


def test_a_clock_that_goes_on_is_told_so(here, ended):
    clock = HybridClock("here")
    Sessions(here.database).put(ended())
    capture.drain(here.database, clock)
    assert clock.newest == here.clock() != ZERO


def test_each_machine_counts_its_own_deletions(database):
    day = date(2026, 3, 1)
    deletions = Deletions(database)
    deletions.count(day)
    join(database, "here")
    database.change("INSERT INTO deletion_share VALUES ('2026-03-01', 'other', 5)")
    database.change("UPDATE deletion SET count = 6")  # as the other's share came here
    for _time in range(2):
        deletions.count(day)
    capture.drain(database, HybridClock("here"))
    [(_mark, entity, key, state)] = capture.outgoing(database, 0)
    assert (entity, key, state.now()) == ("deletion", "2026-03-01/here", {"count": 2})
    deletions.take_back_inside(day)
    capture.drain(database, HybridClock("here"))
    [(_mark, entity, key, state)] = capture.outgoing(database, 0)
    assert state.now() == {"count": 1}


def test_a_door_that_two_machines_begin_keeps_what_each_wrote(here, there):
    """Its name is not a machine's own: both write to the same one."""
    PlanDoors(here.database).put(PlanDoor("checkup", "My knee", "", None, done=False))
    PlanDoors(there.database).put(PlanDoor("checkup", "", "Ring them", None, done=False))
    mine, theirs = here.told(), there.told()
    here.take(theirs)
    there.take(mine)
    wanted = [PlanDoor("checkup", "My knee", "Ring them", None, done=False)]
    assert PlanDoors(here.database).all() == PlanDoors(there.database).all() == wanted


def test_what_a_file_says_of_deletions_counts_as_far_as_it_is_more(here, there):
    """The same file may be brought in on two machines."""
    day = date(2026, 3, 1)
    Deletions(there.database).count(day)
    here.take(there.told())
    with here.database.transaction():
        Deletions(here.database).merge_inside([Deletion(day, 3)])
    there.take(here.told())
    with there.database.transaction():
        Deletions(there.database).merge_inside([Deletion(day, 3)])
    here.take(there.told())
    assert Deletions(here.database).all() == Deletions(there.database).all() == [Deletion(day, 3)]


def test_what_is_told_again_stands_behind_what_is_told_first(here, ended):
    sessions = Sessions(here.database)
    for name in "abc":
        sessions.put(ended(id=name))
    here.drain()
    sessions.note("a", "later")
    here.drain()
    found = list(capture.outgoing(here.database, 0))
    assert [key for _mark, _entity, key, _state in found] == ["b", "c", "a"]
    [(mark, _entity, key, _state)] = capture.outgoing(here.database, found[1][0])
    assert (mark, key) == (found[2][0], "a")


def test_a_mark_of_which_nothing_is_known_is_passed_over(here):
    here.database.change("INSERT INTO outgoing (entity, key) VALUES ('session', 'never')")
    assert list(capture.outgoing(here.database, 0)) == []


def test_what_stands_in_no_table_is_put_down_by_whoever_knows_of_it(here):
    stamp = Stamp(5, 0, "here")
    values: dict[str, Any] = {"text": ["{}", ""]}
    state = State(stamp, values, {"text": (stamp, ["{}", ""])}, None)
    with here.database.transaction():
        capture.put(here.database, "file", "my-breath.json", state)
    assert here.known("file", "my-breath.json") == state
    [line] = here.told()
    assert line.state == state
    gone = State(None, {}, {}, Stamp(6, 0, "here"))
    with here.database.transaction():
        capture.put(here.database, "file", "my-breath.json", gone)
    assert here.known("file", "my-breath.json") == gone


@pytest.mark.parametrize(("entity", "key"), [("nonsense", "a"), ("program_tick", "no JSON")])
def test_what_no_trigger_of_ours_put_down_is_damage(here, entity, key):
    sql = "INSERT INTO touched (entity, key, field) VALUES (?, ?, '')"
    here.database.change(sql, (entity, key))
    with pytest.raises(DamagedDatabase):
        here.drain()


@pytest.mark.parametrize(
    "clocks",
    ["[]", '{"never": ["note"]}', "no JSON", f'{{"{ZERO}": ["never"]}}', f'{{"{ZERO}": 7}}'],
)
def test_what_is_remembered_and_can_t_be_is_damage(here, ended, clocks):
    Sessions(here.database).put(ended())
    here.told()
    here.database.change("UPDATE record SET clocks = ?", (clocks,))
    with pytest.raises(DamagedDatabase):
        here.known("session", "a")
    Sessions(here.database).note("a", "x")
    with pytest.raises(DamagedDatabase):
        here.drain()
