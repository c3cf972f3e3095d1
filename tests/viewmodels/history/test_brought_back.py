"""A deletion that is undone, or beaten by a form, claims nothing that nobody changed there."""

from contextlib import closing
from dataclasses import replace

import pytest
from tests.store.machines.computers import Computer, both
from tests.viewmodels.past import session

from unclench.store.database import open_database
from unclench.store.sessions import Sessions
from unclench.system.paths import Profile
from unclench.viewmodels.history.diary import Diary

OLD = replace(session(1, 0), liked=True, note="Calm.")
NEW = replace(OLD, liked=False, note="Calm. Shoulders too.")


@pytest.fixture
def computers(tmp_path, fresh_database):
    """Two that have the same session."""
    folder = tmp_path / "between"
    folder.mkdir()
    made = []
    for name in ("laptop", "desktop"):
        profile = Profile(tmp_path / name)
        profile.create()
        profile.database.write_bytes(fresh_database)
        one = Computer(profile, folder)
        one.join()
        made.append(one)
    with closing(open_database(made[0].profile.database)) as database:
        Sessions(database).put(OLD)
    both(*made)
    return made


def do(computer, what, *items):
    with computer.database() as database:
        getattr(Diary(database), what)(*items)


def both_have(computers, wanted):
    both(*computers)
    for one in computers:
        with one.database() as database:
            assert Sessions(database).get(OLD.id) == wanted


def test_undo_keeps_what_a_form_brought_back_elsewhere(computers):
    laptop, desktop = computers
    do(laptop, "delete", OLD)
    both(laptop, desktop, rounds=1)
    do(desktop, "put", NEW, "", OLD)  # its form was open
    desktop.check()
    do(laptop, "put_back", OLD)  # which hasn't read that yet
    both_have(computers, NEW)


@pytest.mark.parametrize("told", [False, True])
def test_a_form_keeps_what_it_changed_where_undo_came_first(computers, told):
    laptop, desktop = computers
    do(laptop, "delete", OLD)
    if told:
        both(laptop, desktop, rounds=1)
    do(laptop, "put_back", OLD)
    do(desktop, "put", NEW, "", OLD)
    both_have(computers, NEW)


def test_what_was_not_changed_in_the_form_is_as_it_was(computers):
    laptop, desktop = computers
    do(laptop, "put", replace(OLD, note="At night."), "", OLD)
    laptop.check()
    do(laptop, "delete", replace(OLD, note="At night."))
    both(laptop, desktop, rounds=1)
    do(desktop, "put", replace(OLD, liked=False), "", OLD)
    both_have(computers, replace(OLD, liked=False))
