"""Fifty kills and more: the database is sound, and nothing that was said is missing."""

import os
import random
import subprocess
import sys
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from tests.store import crash_child

import unclench
from unclench.domain.session import Answer, Rating
from unclench.store import backup_names
from unclench.store.backup import back_up_daily
from unclench.store.check_ins import CheckIns
from unclench.store.copies import look_into
from unclench.store.database import open_database, stored_version
from unclench.store.migrations import NEWEST, scripts
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions
from unclench.system.paths import Profile

KILLS = 40
KILLED_MIGRATIONS = 10
KILLED_RESTORES = 5
OLD = 2000  # sessions in a database that is migrated

pytestmark = [pytest.mark.thorough, pytest.mark.timeout(120)]


def killed(profile, number, acknowledged, patience, *more):
    """Start the child, kill it after so many words and a moment more; all that it had said."""
    command = [sys.executable, crash_child.__file__, str(profile.folder), str(number), *more]
    source = {**os.environ, "PYTHONPATH": str(Path(unclench.__file__).parent.parent)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=source) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(acknowledged)]
        with suppress(subprocess.TimeoutExpired):
            child.wait(patience)
        child.kill()
        said += child.stdout.read().splitlines(keepends=True)
    whole = [line.split() for line in said if line.endswith("\n")]
    return [(work, int(k)) for work, k in whole]


def check(profile, number, said):
    with closing(open_database(profile.database)) as database:
        assert database.faults() == []
        sessions = {session.id: session for session in Sessions(database).page()}
        check_ins = {item.id for item in CheckIns(database).page()}
        runs = ProgramRuns(database).all()
    name = f"round{number}"
    for work, k in said:
        if work == "play":
            found = sessions[f"{name}-play-{k}"]
            assert (found.progress, found.played_ms) == ("completed", 180_000)
            assert found.stress_after == Rating(k % 11)
            assert found.answers[-1] == Answer("last", "?", k)
        elif work == "edit":
            assert int(sessions[f"{name}-edit"].note) >= k
        elif work == "delete":
            assert f"{name}-delete-{k}" not in sessions
        elif work == "check":
            assert f"{name}-check-{k}" in check_ins
    ticks = [crash_child.AT + timedelta(seconds=k) for work, k in said if work == "tick"]
    assert set(ticks) <= {one.at for run in runs if run.id == f"{name}-run" for one in run.done}
    brought = [one.split("-")[2] for one in sessions if one.startswith(f"{name}-bring-")]
    assert {str(k) for work, k in said if work == "bring"} <= set(brought)
    assert all(brought.count(k) == crash_child.IMPORTED for k in set(brought))
    backups = backup_names.all_of(profile.database)
    days = [crash_child.day(number, k) for work, k in said if work == "back"]
    if days:
        assert backup_names.daily(profile.database, days[-1]) in backups
    for backup in backups[:2]:
        look_into(backup)


def test_forty_kills_amid_sessions_edits_imports_and_backups(profile):
    chance = random.Random(5)
    every = []
    for number in range(KILLS):
        said = killed(profile, number, chance.randint(1, 12), chance.random() * 0.02)
        check(profile, number, said)
        every += [work for work, _k in said]
    assert {"play", "edit", "delete", "bring", "check", "tick", "back"} <= set(every)


def test_ten_kills_amid_a_migration(tmp_path):
    chance = random.Random(6)
    versions = set()
    for number in range(KILLED_MIGRATIONS):
        profile = Profile(tmp_path / str(number))
        profile.create()
        with closing(open_database(profile.database, scripts()[:1])) as old, old.transaction():
            old.change_many(
                "INSERT INTO session VALUES (?, 'e', 't', 'k', 0, 0, 1, 1, 'completed', 1, NULL,"
                " 1, NULL, 1, NULL, 1, NULL, 'n')",
                ((str(n),) for n in range(OLD)),
            )
        killed(profile, number, 1, chance.random() * 0.02, "migrate")
        versions.add(stored_version(profile.database))
        with closing(open_database(profile.database)) as again:
            assert again.faults() == []
            assert again.version() == NEWEST
            assert len(Sessions(again).page()) == OLD
        for backup in backup_names.all_of(profile.database):
            assert look_into(backup).sessions == OLD
    assert versions <= {*range(1, NEWEST + 1)}


def test_kills_amid_a_restore(profile):
    chance = random.Random(7)
    for number, sessions in enumerate((10, 400)):
        with closing(open_database(profile.database)) as database:
            Sessions(database).add_new(crash_child.a_session(f"{n}") for n in range(sessions))
        back_up_daily(profile, crash_child.day(0, number))
    for number in range(KILLED_RESTORES):
        killed(profile, number, chance.randint(1, 4), chance.random() * 0.02, "restore")
        with closing(open_database(profile.database)) as database:
            assert database.faults() == []
            assert Sessions(database).count() in (10, 400)
