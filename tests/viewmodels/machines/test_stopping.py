"""Sharing the history ends by the person's will, whatever the folder does, and the others know."""

from dataclasses import replace

import pytest

from unclench.domain.errors import StoreError
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.machines import status as standing

AWAY = QT_TRANSLATE_NOOP("store", "{folder} isn't there.")


def test_stop_ends_what_runs_and_keeps_what_is_here(machines, shared, database, qtbot):
    shared.on()
    shared.waits = True
    machines.use(database)
    machines.check()
    qtbot.waitUntil(lambda: shared.calls == [("check",)])
    machines.stop()
    qtbot.waitUntil(lambda: shared.calls == [("check",), ("farewell",)])
    machines.forget()  # the others aren't waited for
    assert not machines.on
    assert not machines.doing
    qtbot.waitUntil(lambda: not shared.running)


def test_stop_tells_the_others_where_it_can(machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    with qtbot.waitSignal(machines.stopped) as told:
        machines.stop()
        assert machines.doing == "stopping"
    assert (told.args, shared.calls, machines.on) == ([True], [("farewell",)], False)
    shared.on()
    machines.use(database)
    shared.refuses = StoreError(AWAY, folder="x")
    with qtbot.waitSignal(machines.stopped) as told, qtbot.assertNotEmitted(machines.failed):
        machines.stop()
    assert (told.args, machines.on, machines.trouble) == ([False], False, "")


@pytest.mark.parametrize("ends", ["rest", "_give_up"])
def test_what_is_being_stopped_is_stopped_by_any_end(machines, shared, database, qtbot, ends):
    shared.on()
    shared.waits = True
    machines.use(database)
    machines.stop()
    getattr(machines, ends)()
    assert shared.status is not None
    assert not shared.status.active
    assert not machines.doing
    qtbot.waitUntil(lambda: not shared.running)


def test_before_stopping_it_is_said_what_stays(machines, shared, database, monkeypatch):
    assert (machines.stopping, machines.restored) == ("", False)
    shared.on()
    shared.waiting = 2
    machines.use(database)
    assert f"The files in {shared.folder} stay too" in machines.stopping
    for words in ("Anyone", "go out"):  # sealed, and nothing in the way
        assert words not in machines.stopping
    shared.on(fault=AWAY)
    shared.status = replace(shared.status, sealed=False)
    machines.use(database)
    assert machines.stopping.endswith(
        "Anyone who can open the folder can read them. 2 changes made here didn't go out."
    )

    def refuse(_database):
        raise StoreError(AWAY, folder="x")

    monkeypatch.setattr(standing, "waiting", refuse)
    assert machines.waiting == 0


def test_who_restored_a_backup_is_told_from_who_stopped(machines, shared, database):
    shared.on()
    machines.use(database)
    assert not machines.restored
    shared.status = replace(shared.status, active=False)
    machines.use(database)
    assert not machines.restored  # a check that was under way when it was stopped
    shared.status = replace(shared.status, report=None, fault=None)
    machines.use(database)
    assert machines.restored
    standing.stop(database)
    machines.use(database)
    assert not machines.restored


def test_another_database_is_shown_at_once(machines, shared, database, qtbot):
    shared.on()
    with qtbot.waitSignal(machines.changed):
        machines.use(database)
    shared.status = None
    with qtbot.waitSignal(machines.changed):
        machines.use(database)
    assert not machines.on


def test_a_stop_that_can_not_be_written_is_told(machines, shared, database, monkeypatch, qtbot):
    def refuse(_database):
        raise StoreError(AWAY, folder="x")

    shared.on()
    machines.use(database)
    monkeypatch.setattr(standing, "stop", refuse)
    machines.stop()
    qtbot.waitUntil(lambda: not machines.doing)
    assert machines.trouble == "x isn't there."
    assert machines.on
