"""Set up, looked at and ended, beside the window; what is in the way is told once."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from tests.viewmodels.machines.fake import NEW, NOW, OTHER, OURS, QUIET, SEALED

from unclench.domain.errors import StoreError
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.machines import status as standing
from unclench.store.machines.errors import Busy
from unclench.store.machines.report import Machine, Remark, Report
from unclench.viewmodels import fault_words
from unclench.viewmodels.machines import machines as module
from unclench.viewmodels.machines.machines import Machines

AWAY = QT_TRANSLATE_NOOP("store", "{folder} isn't there.")


def test_it_is_off_and_asks_nothing_of_any_folder(machines, shared, database, qtbot):
    machines.use(database)
    machines.check()
    machines.check_quietly()
    assert not machines.on
    assert (machines.machines, machines.remarks, machines.trouble) == ((), (), "")
    assert shared.calls == []


def test_a_folder_is_looked_at_then_used(machines, shared, database, qtbot):
    machines.use(database)
    machines.join("words", "desk")  # nothing was looked at
    with qtbot.waitSignal(machines.changed, check_params_cb=lambda: not machines.doing):
        machines.look(shared.folder)
    assert machines.looked == (shared.folder, NEW)
    with qtbot.waitSignals([machines.joined, machines.cameIn]):
        shared.report = Report(3, 5, (OURS,), ())
        machines.join("words", "desk")
        assert machines.doing == "joining"
    assert machines.on
    assert machines.looked is None
    assert shared.calls == [
        ("look", shared.folder),
        ("join", shared.folder, "words", "desk"),
        ("check",),
    ]
    assert (
        machines.last_look == "Last checked: today, 12:30. 3 changes came in. 5 changes went out."
    )


def test_the_data_folder_is_refused_at_once(machines, shared, database, profile):
    machines.use(database)
    machines.look(profile.folder)
    assert "holds the data of this computer" in machines.trouble
    assert shared.calls == []


def test_a_wrong_passphrase_is_said_and_asked_for_again(machines, shared, database, qtbot):
    machines.use(database)
    shared.found = SEALED
    with qtbot.waitSignal(machines.changed, check_params_cb=lambda: not machines.doing):
        machines.look(shared.folder)
    shared.refuses = StoreError(AWAY, folder="x")
    told: list[str] = []
    machines.failed.connect(told.append)
    with qtbot.waitSignal(machines.changed, check_params_cb=lambda: not machines.doing):
        machines.join("words", "desk")
    assert machines.trouble == "x isn't there."
    assert machines.looked is not None
    assert not machines.on
    assert told == []  # it stands where it was asked for
    machines.forget()
    assert machines.looked is None
    assert machines.trouble == ""


def test_what_is_in_the_way_is_told_once_until_it_was_well_again(machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    told: list[str] = []
    machines.failed.connect(told.append)
    well: list[str] = []
    machines.recovered.connect(well.append)

    def check():
        with qtbot.waitSignal(machines.changed, check_params_cb=lambda: not machines.doing):
            machines.check()

    shared.refuses = StoreError(AWAY, folder="x")
    check()
    check()
    assert told == ["x isn't there."] == [machines.trouble]
    assert machines.last_look == "Last check that worked: today, 12:30."
    shared.refuses = None
    assert well == []
    check()
    assert machines.trouble == ""
    assert well == told  # what was said of it goes
    shared.refuses = StoreError(AWAY, folder="x")
    check()
    assert len(told) == 2


def test_a_look_by_a_command_that_went_well_ends_the_fault(machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    shared.refuses = StoreError(AWAY, folder="x")
    machines.check()
    qtbot.waitUntil(lambda: not machines.doing)
    machines.occasions.wrote.emit()
    assert machines.trouble == "x isn't there."
    assert shared.status is not None
    shared.status = replace(shared.status, checked=NOW + timedelta(minutes=1))
    with qtbot.waitSignals([machines.recovered, machines.changed]):
        machines.occasions.wrote.emit()
    assert machines.trouble == ""


def test_a_name_that_can_not_be_written_is_told(machines, shared, database, monkeypatch):
    def refuse(_database, _label):
        raise StoreError(AWAY, folder="x")

    assert not machines.rename("kitchen")
    shared.on()
    machines.use(database)
    monkeypatch.setattr(standing, "rename", refuse)
    assert not machines.rename("kitchen")
    assert machines.trouble == "x isn't there."


def test_the_fault_of_the_last_start_stands_and_is_not_told_again(
    machines, shared, database, qtbot
):
    shared.on(None, fault=StoreError(AWAY, folder="x").args[0])
    shared.refuses = StoreError(AWAY, folder="x")
    machines.use(database)
    assert machines.trouble == "x isn't there."
    assert machines.machines == ()
    with qtbot.assertNotEmitted(machines.failed):  # it was told then
        machines.check()
        qtbot.waitUntil(lambda: not machines.doing)


def test_a_command_that_looks_just_now_is_no_fault(machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    shared.refuses = Busy()
    with qtbot.assertNotEmitted(machines.failed):
        machines.check()
        qtbot.waitUntil(lambda: not machines.doing)
    assert machines.trouble == ""


def test_never_two_at_once_and_what_came_meanwhile_is_done_after(machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    shared.report = Report(0, 0, (OURS,), ())
    machines.check()
    machines.check()
    machines.check_quietly()
    qtbot.waitUntil(lambda: shared.calls == [("check",), ("check",)] and not machines.doing)
    assert shared.most == 1


def test_a_session_is_not_disturbed(profile, shared, database, qtbot):
    playing = True
    machines = Machines(profile, lambda: playing, apart=shared, now=lambda: NOW)
    shared.on()
    shared.changed_here = True
    machines.use(database)
    machines.occasions.wrote.emit()
    machines.settle()
    assert shared.calls == []
    playing = False
    machines.settle()
    qtbot.waitUntil(lambda: shared.calls == [("check",)] and not machines.doing)
    machines.settle()
    assert len(shared.calls) == 1
    machines.close()


def test_nothing_is_told_to_have_come_in_where_nothing_did(machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    with qtbot.assertNotEmitted(machines.cameIn):
        machines.check()
        qtbot.waitUntil(lambda: not machines.doing)
    shared.report = Report(1, 0, (OURS,), ())
    with qtbot.waitSignal(machines.cameIn):
        machines.check()


def test_a_folder_that_does_not_answer_holds_up_nobody(machines, shared, database, qtbot):
    shared.on()
    shared.waits = True
    machines.use(database)
    machines.check()
    qtbot.waitUntil(lambda: shared.calls == [("check",)])
    with qtbot.waitSignal(machines.failed) as told:
        machines._limit.timeout.emit()
    assert told.args[0].startswith(f"{shared.folder} hasn't answered for 10 minutes.")
    assert not machines.doing
    qtbot.waitUntil(lambda: not shared.running)


def test_one_that_is_chosen_may_not_answer_either(machines, shared, database, qtbot):
    shared.waits = True
    machines.use(database)
    machines.look(shared.folder)
    assert machines.doing == "looking"
    machines.forget()
    assert not machines.doing
    assert machines.looked is None


@pytest.mark.parametrize("waits_in", ["join", "check"])
def test_one_that_is_given_up_while_it_is_set_up_shares_nothing(
    machines, shared, database, qtbot, waits_in
):
    machines.use(database)
    with qtbot.waitSignal(machines.changed, check_params_cb=lambda: not machines.doing):
        machines.look(shared.folder)
    shared.waits_in = waits_in
    machines.join(None, "desk")
    qtbot.waitUntil(lambda: shared.calls[-1][0] == waits_in)
    if waits_in == "join":
        shared.on(None)  # it was done at the last moment
    machines.forget()
    assert not machines.on
    assert not machines.doing
    timers = machines.occasions.findChildren(QTimer)
    assert timers
    assert not any(one.isActive() for one in timers)
    qtbot.waitUntil(lambda: not shared.running)


def test_what_is_in_the_way_is_said_in_the_language_of_now(
    machines, shared, database, qtbot, monkeypatch
):
    shared.on()
    machines.use(database)
    shared.refuses = StoreError(AWAY, folder="x")
    machines.check()
    qtbot.waitUntil(lambda: not machines.doing)
    say = {AWAY: "{folder} ist nicht da."}
    monkeypatch.setattr(fault_words, "translate", lambda _context, text, *_more: say[text])
    assert machines.trouble == "x ist nicht da."


def test_a_check_that_failed_is_not_the_last_that_worked(machines, shared, database):
    shared.on(fault=AWAY)
    machines.use(database)
    assert machines.last_look == "Last check that worked: today, 12:30."


def test_a_database_that_can_not_be_read_is_told_by_others(machines, shared, database, monkeypatch):
    def refuse(_database):
        raise StoreError(AWAY, folder="x")

    shared.on()
    machines.use(database)
    monkeypatch.setattr(standing, "changed_here", refuse)
    machines.occasions.wrote.emit()
    assert not machines.doing
    monkeypatch.setattr(standing, "status", refuse)
    machines.use(database)
    assert machines.status is None


def test_nothing_is_asked_while_another_database_takes_the_place(machines, shared, database):
    shared.on()
    shared.changed_here = True
    machines.use(database)
    machines.rest()
    machines.occasions.wrote.emit()
    machines.stop()
    assert shared.calls == []
    assert not machines.doing


def test_a_farewell_is_said_or_what_was_in_its_way(machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    said: list[str] = []
    machines.farewell(said.append)
    assert machines.doing == "leaving"
    qtbot.waitUntil(lambda: said == [""])
    shared.refuses = StoreError(AWAY, folder="x")
    machines.farewell(said.append)
    qtbot.waitUntil(lambda: said == ["", "x isn't there."])


def test_a_farewell_that_takes_too_long_can_be_given_up(machines, shared, database, qtbot):
    shared.on()
    shared.waits = True
    machines.use(database)
    said: list[str] = []
    machines.farewell(said.append)
    machines.forget()
    assert not machines.doing
    qtbot.waitUntil(lambda: not shared.running)
    assert said == []


def test_closing_leaves_a_process_alone_that_can_not_be_ended(
    machines, shared, database, monkeypatch
):
    shared.on()
    shared.waits = True
    monkeypatch.setattr(module, "PATIENCE", 0.05)
    machines.use(database)
    machines.check()
    let_go, closing = shared._closed.set, threading.Event()
    monkeypatch.setattr(shared, "close", closing.set)
    machines.close()
    assert closing.is_set()
    let_go()


def test_machines_and_remarks_in_words(machines, shared, database):
    gone = Machine("m-cccccc", "", None, ours=False, left=OTHER.newest)
    fresh = Machine("m-dddddd", "stick", None, ours=False, left=None)
    ahead = Remark(QT_TRANSLATE_NOOP("store", "The clock of {name} is ahead."), {"name": "laptop"})
    shared.on(Report(1, 0, (gone, fresh, OTHER, OURS), (ahead,)))
    machines.use(database)
    assert machines.machines == (
        ("desk (this computer)", "Last change: today, 12:30"),
        ("laptop", "Last change: yesterday, 08:05"),
        ("stick", "No change yet"),
        ("m-cccccc", "Stopped: yesterday, 08:05"),
    )
    assert machines.remarks == ("The clock of laptop is ahead.",)
    assert machines.last_look.endswith("1 change came in.")
    shared.on(QUIET)
    machines.use(database)
    assert machines.last_look.endswith("Everything is up to date.")
