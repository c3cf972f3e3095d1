"""What other machines changed comes in: in any order, and however often."""

from datetime import UTC, date, datetime

import pytest
from tests.store.machines.sharing import gone, line_of, sessions, whole_of

from unclench.domain.merging.clock import Stamp
from unclench.domain.program_run import Done, Place, ProgramRun
from unclench.domain.session import Answer, Rating
from unclench.store.database import Database
from unclench.store.deletions import Deletion, Deletions
from unclench.store.errors import Unavailable
from unclench.store.machines import applying, shares
from unclench.store.machines.applying import set_aside
from unclench.store.machines.children import PARENT
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions

AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
DAY = date(2026, 3, 1)
RUN = ProgramRun("r", "ease", "Ease", AT, done=(Done(Place(0, 1), AT),))
TICK = f'["r",{int(AT.timestamp() * 1000)},0,1]'
MARK = {"intensity": [4, 1]}


def runs(machine):
    return ProgramRuns(machine.database).all()


def test_what_is_new_comes_in_whole_and_counts_as_changed_by_nobody_here(here, there, ended):
    details = {"areas": (("neck", "skip"),), "answers": (Answer("first", "?", "x"),)}
    Sessions(there.database).put(ended(note="n", **details))
    taken = here.take(there.told())
    assert taken == 1
    assert sessions(here) == {"a": ended(note="n", **details)}
    assert here.states() == there.states()
    assert here.told() == []
    assert here.clock() == there.clock()


def test_what_is_known_changes_nothing(here, there, ended):
    Sessions(there.database).put(ended())
    lines = there.told()
    here.take(lines)
    assert here.take(lines * 3) == 0
    assert there.take(lines) == 0


def test_what_both_had_before_they_joined_is_one_and_needs_no_words(machine, ended):
    first, second = machine("first"), machine("second")
    for one in (first, second):
        Sessions(one.database).put(ended())
        one.database.change("DELETE FROM touched")
    assert first.take(second.all()) == 0
    assert first.database.rows("SELECT * FROM record") == []


def test_edits_of_different_fields_are_both_kept(here, there, ended):
    Sessions(here.database).put(ended())
    there.take(here.told())
    Sessions(here.database).note("a", "mine")
    Sessions(there.database).rate_after("a", Rating(2), Rating(1))
    mine, theirs = here.told(), there.told()
    here.take(theirs)
    there.take(mine)
    assert here.states() == there.states()
    wanted = ended(note="mine", stress_after=Rating(2), pain_after=Rating(1))
    assert sessions(here) == sessions(there) == {"a": wanted}


def test_of_two_edits_of_one_field_the_later_stays(here, there, ended):
    Sessions(here.database).put(ended())
    there.take(here.told())
    Sessions(here.database).note("a", "first")
    here.told()
    there.take(here.lines)
    Sessions(there.database).note("a", "second")
    here.take(there.told())
    there.take(here.lines)
    assert sessions(here)["a"].note == sessions(there)["a"].note == "second"


def test_a_deletion_beats_an_older_edit_and_a_later_edit_brings_all_back(here, there, ended):
    Sessions(here.database).put(ended(areas=(("neck", "skip"),)))
    there.take(here.told())
    Sessions(there.database).delete("a")
    here.take(there.told())
    assert sessions(here) == {}
    assert here.take(here.lines) == 0
    assert sessions(here) == {}
    undone = ended(areas=(("neck", "skip"),), note="again")
    Sessions(here.database).put(undone)
    there.take(here.told())
    assert sessions(there) == {"a": undone}


def test_an_edit_that_nobody_put_down_yet_is_not_lost(here, there, ended):
    """It was made between putting down and taking over."""
    Sessions(here.database).put(ended())
    there.take(here.told())
    Sessions(there.database).note("a", "theirs")
    Sessions(here.database).note("a", "mine, and later")
    here.database.change("UPDATE touched SET at = at + 60000")
    here.take(there.told())
    assert sessions(here)["a"].note == "mine, and later"
    there.take(here.told())
    assert here.states() == there.states()


def test_a_deletion_here_that_nobody_put_down_yet_is_not_lost(here, there, ended):
    Sessions(here.database).put(ended())
    there.take(here.told())
    Sessions(there.database).note("a", "theirs")
    Sessions(here.database).delete("a")
    here.database.change("UPDATE touched SET at = at + 60000")
    here.take(there.told())
    assert sessions(here) == {}


def test_what_hangs_on_another_waits_for_it(here, there):
    ProgramRuns(there.database).start(RUN)
    run, tick = sorted(there.told(), key=lambda line: line.entity)
    here.take([tick])
    assert here.database.rows("SELECT why FROM record") == [(PARENT,)]
    assert here.states()["program_tick", TICK] == tick.state
    here.take([run])
    assert runs(here) == [RUN]
    assert here.states() == there.states()
    assert set_aside(here.database) == []


def test_what_comes_before_what_it_hangs_on_in_the_same_lines_does_not_wait(here, there):
    ProgramRuns(there.database).start(RUN)
    here.take(sorted(there.told(), key=lambda line: line.entity, reverse=True))
    assert runs(here) == [RUN]


def test_what_was_done_meanwhile_waits_while_its_run_is_gone(here, there):
    """One machine deletes the run, the other ticks a step of it, and the run comes back."""
    ProgramRuns(there.database).start(RUN)
    here.take(there.told())
    done = Done(Place(0, 2), AT)
    ProgramRuns(here.database).tick("r", done)
    deleted = ProgramRuns(there.database).delete("r")
    here.take(there.told())
    assert runs(here) == []
    there.take(here.told())
    assert here.states() == there.states()
    ProgramRuns(there.database).start(deleted)
    there.drain()
    assert {one.done for one in runs(there)} == {(*RUN.done, done)}
    here.take(there.told())
    there.take(here.told())
    assert runs(here) == runs(there)
    assert here.states() == there.states()


def test_what_was_ticked_before_its_run_was_deleted_elsewhere_waits_too(here, there):
    ProgramRuns(there.database).start(RUN)
    there.told()
    ProgramRuns(here.database).start(RUN)
    here.database.change("DELETE FROM touched")  # both had it before they joined
    there.database.change("DELETE FROM record")
    here.take([gone("program_run", "r")])
    assert here.database.rows("SELECT entity, why FROM record WHERE why IS NOT NULL") == [
        ("program_tick", PARENT)
    ]
    assert here.known("program_tick", TICK).now() == {"offset_minutes": 0}


def test_a_session_that_is_played_here_is_left_alone(here, there, session, ended):
    Sessions(here.database).begin(session())
    here.take([line_of("session", "a", whole_of(there, ended(note="theirs")))])
    assert sessions(here)["a"].progress == "running"
    Sessions(here.database).finish("a", 9000, "ended_early")
    [line] = here.told()
    assert line.state.now()["planned_ms"] == [180_000, 9_000, "ended_early"]
    assert line.state.now()["note"] == ""
    assert here.database.rows("SELECT held FROM record") == [(None,)]


@pytest.mark.parametrize("ends", ["played", "discarded"])
def test_a_session_that_is_played_is_not_deleted_from_elsewhere(here, there, session, ends):
    Sessions(here.database).begin(session())
    here.database.change("DELETE FROM touched")  # it began before this machine joined
    here.take([gone("session", "a")])
    assert sessions(here)["a"].progress == "running"
    assert here.known("session", "a").tombstone == Stamp(9, 0, "other")
    if ends == "discarded":
        here.database.change("DELETE FROM session")
        here.drain()
        assert here.known("session", "a").now() is None
        return
    Sessions(here.database).finish("a", 9000, "ended_early")
    [line] = here.told()
    assert line.state.now()["planned_ms"] == [180_000, 9_000, "ended_early"]
    there.take([gone("session", "a"), line])
    assert sessions(there) == sessions(here)


def test_what_stands_in_no_table_is_remembered_and_told(here):
    file = line_of("file", "mine.json", {"text": ["{}", ""]})
    device = line_of("device", "other", {"label": "Laptop", "left": 0})
    taken = here.take([file, device])
    assert taken == 1  # what a computer says of itself is no change that a person made
    assert here.known("device", "other") == device.state
    assert dict(here.states()) == {
        ("file", "mine.json"): file.state,
        ("device", "other"): device.state,
    }
    deleted = gone("file", "mine.json")
    assert here.take([deleted]) == 1
    assert here.known("file", "mine.json") == deleted.state
    assert here.take([file]) == 0


def test_deletions_that_machines_counted_are_added_up(here, there):
    for machine, times in ((here, 2), (there, 3)):
        for _time in range(times):
            Deletions(machine.database).count(DAY)
    mine, theirs = here.told(), there.told()
    for lines in (theirs, theirs):
        here.take(lines)
        there.take(mine)
    assert Deletions(here.database).all() == Deletions(there.database).all() == [Deletion(DAY, 5)]
    Deletions(here.database).take_back_inside(DAY)
    there.take(here.told())
    assert Deletions(there.database).all() == [Deletion(DAY, 4)]
    assert here.states() == there.states()


def counted_before(machine, times=1):
    """It counted so often before it joined."""
    for _time in range(times):
        Deletions(machine.database).count(DAY)
    machine.database.change("DELETE FROM touched")
    shares.settle(machine.database)


def test_deletions_counted_before_joining_are_added_up_too(here, there):
    for machine in (here, there):
        counted_before(machine)
    lines = here.all(), there.all()
    here.take(lines[1])
    there.take(lines[0])
    assert Deletions(here.database).all() == Deletions(there.database).all() == [Deletion(DAY, 2)]


def test_a_count_that_was_not_put_down_yet_is_not_lost(here, there):
    Deletions(there.database).count(DAY)
    Deletions(here.database).count(DAY)
    here.take(there.told())
    assert Deletions(here.database).all() == [Deletion(DAY, 2)]
    there.take(here.told())
    assert Deletions(there.database).all() == [Deletion(DAY, 2)]


def test_what_was_taken_back_everywhere_is_no_deletion(here, there):
    Deletions(there.database).count(DAY)
    here.take(there.told())
    Deletions(there.database).take_back_inside(DAY)
    here.take(there.told())
    assert Deletions(here.database).all() == Deletions(there.database).all() == []
    assert here.states() == there.states()


def test_a_deletion_that_was_undone_on_the_other_machine_counts_less_there(here, there):
    Deletions(there.database).count(DAY)
    here.take(there.told())
    Deletions(here.database).take_back_inside(DAY)
    there.take(here.told())
    assert Deletions(here.database).all() == Deletions(there.database).all() == []


def test_long_lines_come_in_in_steps_with_pauses_and_are_done_in_the_last(here, monkeypatch):
    monkeypatch.setattr(applying, "_STEP", 2)
    said = []

    def done():
        said.append(len(here.database.rows("SELECT 1 FROM body_mark")))

    lines = [line_of("body_mark", f"part{number}", MARK) for number in range(5)]
    pauses: list[float] = []
    taken = applying.apply(here.database, lines, done, pauses.append)
    assert (taken, said, len(pauses)) == (5, [5], 2)


def test_what_waits_to_be_told_is_not_read_for_each_step(here, monkeypatch):
    """Reading it takes long, and nobody else can write meanwhile."""
    here.database.change_many(
        "INSERT INTO touched (entity, key, field) VALUES ('check_in', ?, '')",
        ((f"c{number}",) for number in range(3_000)),
    )
    read, real = [], Database.rows

    def counted(self, sql, values=()):
        found = real(self, sql, values)
        read.extend(found)
        return found

    monkeypatch.setattr(Database, "rows", counted)
    here.take([line_of("body_mark", f"part{number}", MARK) for number in range(300)])
    assert len(read) < 1_000
    assert len(here.touched()) == 3_000
    here.take([gone("check_in", f"c{number}") for number in range(0, 3_000, 2)])
    assert len(here.touched()) == 1_500


def test_with_no_lines_there_is_still_something_to_be_done(here):
    said = []
    assert applying.apply(here.database, [], lambda: said.append(1)) == 0
    assert said == [1]


def test_what_fails_in_the_end_changed_nothing(here):
    def fail():
        raise Unavailable("no room")

    with pytest.raises(Unavailable):
        applying.apply(here.database, [line_of("body_mark", "neck", MARK)], fail)
    assert here.states() == {}
    assert here.database.rows("SELECT applying, clock FROM machine")[0][0] == 0
    assert here.clock().device == ""


def test_what_is_newest_in_lines_is_the_clock_after_them(here):
    here.take([line_of("body_mark", "neck", MARK, at=8), gone("body_mark", "hip", at=12)])
    assert here.clock() == Stamp(12, 0, "other")
    assert here.known("body_mark", "hip").tombstone == Stamp(12, 0, "other")
    here.take([line_of("body_mark", "hip", MARK, at=3)])
    assert here.database.rows("SELECT part FROM body_mark") == [("neck",)]


def test_a_record_of_which_only_the_row_is_lost_is_what_others_say(here, ended):
    """As after somebody worked on the file by hand."""
    Sessions(here.database).put(ended())
    [line] = here.told()
    here.database.change("UPDATE machine SET applying = 1")
    here.database.change("DELETE FROM session")
    here.database.change("UPDATE machine SET applying = 0")
    assert here.known("session", "a") is None
    here.take([line])
    assert sessions(here) == {"a": ended()}
