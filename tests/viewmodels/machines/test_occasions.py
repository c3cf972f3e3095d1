"""When the shared folder is looked at: after a change on either side, and nobody waits for it."""

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from tests.viewmodels.machines.fake import OTHER, OURS

from unclench.store.machines.errors import FolderGone
from unclench.store.machines.glance import glance
from unclench.viewmodels.machines import folder_watch, occasions


def test_only_what_was_changed_here_is_a_reason_to_look(machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    machines.occasions.wrote.emit()
    assert not machines.doing
    shared.changed_here = True
    machines.occasions.wrote.emit()
    assert machines.doing == "checking"
    qtbot.waitUntil(lambda: not machines.doing)


def test_a_changed_file_of_ones_own_is_a_reason_to_look(machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    for one in machines.occasions.findChildren(QTimer):
        one.setInterval(0 if one.isSingleShot() and not one.isActive() else 10**8)
    machines.occasions.changed_here()
    qtbot.waitUntil(lambda: shared.calls == [("check",)] and not machines.doing)


def test_what_others_put_into_the_folder_is_a_reason_to_look(
    machines, shared, database, qtbot, monkeypatch
):
    other = shared.folder / "UNCLENCH" / OTHER.device  # some engines change the case
    other.mkdir(parents=True)
    (other.parent / "unclench.json").write_text('{"unclench": 1, "version": 1}', "utf-8")
    monkeypatch.setattr(folder_watch, "EVERY", 0.01)
    looked = count_glances(monkeypatch)
    shared.on()
    machines.use(database)
    for one in machines.occasions.findChildren(QTimer):
        one.setInterval(0 if one.isSingleShot() and not one.isActive() else 10**8)
    qtbot.waitUntil(lambda: len(looked) > 1)
    assert shared.calls == []
    (other / "1.jsonl").write_text("", "utf-8")
    qtbot.waitUntil(lambda: shared.calls == [("check",)] and not machines.doing)
    machines.stop()


def test_after_a_fault_it_is_tried_again_soon_and_less_often_while_it_goes_on(
    machines, shared, database, qtbot
):
    shared.on()
    machines.use(database)
    again = machines.occasions._after_fault
    shared.refuses = FolderGone(shared.folder)
    waits = []
    for _time in range(6):
        machines.check()
        qtbot.waitUntil(lambda: not machines.doing)
        assert again.isActive()
        waits.append(again.interval() // 1000)
    assert waits == [30, 60, 120, 240, 300, 300]
    shared.refuses = None
    again.setInterval(0)
    qtbot.waitUntil(lambda: not machines.trouble)
    assert not again.isActive()
    shared.refuses = FolderGone(shared.folder)
    machines.check()
    qtbot.waitUntil(lambda: not machines.doing)
    assert again.interval() == 30_000
    machines.rest()
    assert not again.isActive()


def count_glances(monkeypatch) -> list[threading.Thread]:
    """In which threads the folder is looked at from now on."""
    threads: list[threading.Thread] = []

    def look(folder, own):
        threads.append(threading.current_thread())
        return glance(folder, own)

    monkeypatch.setattr(occasions, "glance", look)
    return threads


def test_a_watched_folder_that_hangs_is_waited_for_by_nobody(
    machines, shared, database, qtbot, monkeypatch
):
    hangs, let_go, here = threading.Event(), threading.Event(), threading.current_thread()

    def look(_folder, _own):
        assert threading.current_thread() is not here
        hangs.set()
        let_go.wait(20)
        return frozenset()

    monkeypatch.setattr(occasions, "glance", look)
    monkeypatch.setattr(folder_watch, "EVERY", 0.01)
    shared.on()
    machines.use(database)
    qtbot.waitUntil(hangs.is_set)
    machines.check()
    qtbot.waitUntil(lambda: not machines.doing)
    machines.close()
    let_go.set()


def test_a_fresh_name_of_this_machine_is_watched_around(machines, shared, database, monkeypatch):
    watched: list[tuple[Path, str]] = []

    def look(folder, own):
        watched.append((folder, own))
        return frozenset()

    monkeypatch.setattr(occasions, "FolderWatch", lambda look, _tell: Watched(look))
    monkeypatch.setattr(occasions, "glance", look)
    shared.on()
    machines.use(database)
    assert shared.status is not None
    first = machines.occasions._there
    machines._checked(shared.report)
    assert machines.occasions._there is first
    shared.status = replace(shared.status, device="m-cccccc")
    machines._checked(shared.report)
    assert first.ended
    assert watched == [(shared.folder, OURS.device), (shared.folder, "m-cccccc")]
    machines.stop()
    assert machines.occasions._there is None


class Watched:
    """Looks once, at once."""

    def __init__(self, look):
        self.ended = False
        look()

    def end(self):
        self.ended = True
