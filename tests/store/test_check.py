"""A file that breaks or blocks the check costs a process of its own, and is told in plain words."""

import io
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from unclench.store import check, check_process
from unclench.store.check import Check, UncheckedBackup
from unclench.store.database import open_database
from unclench.store.errors import DamagedDatabase, NewerDatabase, Unavailable
from unclench.store.profile_file import look_into_backup, restore_profile
from unclench.store.sessions import Sessions
from unclench.store.unpacking import NoBackup
from unclench.system import child_process
from unclench.system.child_process import environment

pytestmark = pytest.mark.thorough

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes")
SOME_DAY = datetime(2026, 3, 1, 14, 30)  # noqa: DTZ001 - only its digits are used
HUGE = "import sys\nfor line in sys.stdin: b'x' * (1 << 45)"
CRASH = "import os, signal, sys\nfor line in sys.stdin: os.kill(os.getpid(), signal.SIGSEGV)"


@pytest.fixture
def sound(tmp_path: Path, session) -> Path:
    path = tmp_path / "sound.db"
    with closing(open_database(path)) as database:
        Sessions(database).begin(session(id="a"))
    return path


@pytest.fixture
def checks() -> Iterator[Check]:
    with Check() as made:
        yield made


@pytest.fixture
def endless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file whose reading never ends."""
    monkeypatch.setattr(check, "LIMIT", 1.0)
    os.mkfifo(tmp_path / "endless.db")
    return tmp_path / "endless.db"


def test_what_it_tells_is_what_the_check_tells(checks: Check, sound: Path, tmp_path: Path) -> None:
    holds = checks.look(sound)
    assert (holds.sessions, holds.first) == (1, holds.last)
    assert holds.first is not None
    assert checks.copy(sound, tmp_path / "copy.db") == holds
    (tmp_path / "room").mkdir()
    assert checks.unpack(sound, tmp_path / "room") == holds
    assert (tmp_path / "room" / "unclench.db").exists()


def test_what_it_refuses_is_refused_as_the_check_does(
    checks: Check, sound: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"no database")
    with pytest.raises(DamagedDatabase, match=r"other\.db is damaged"):
        checks.look(other)
    with pytest.raises(NoBackup, match=r"other\.db isn't a backup"):
        checks.unpack(other, tmp_path)
    with closing(sqlite3.connect(sound)) as raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerDatabase, match=r"sound\.db was made by a newer"):
        checks.look(sound)
    with pytest.raises(Unavailable, match="No such file") as told:
        checks.look(tmp_path / "none.db")
    assert told.value.values["path"] == tmp_path / "none.db"


def test_a_fault_of_the_disk_comes_through(checks: Check, sound: Path, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="No such file") as told:
        checks.copy(sound, tmp_path / "nowhere" / "copy.db")
    assert told.value.args[0].values["reason"] == "No such file or directory"


@pytest.mark.parametrize("dies", [HUGE, CRASH])
def test_a_check_that_dies_is_told_and_the_next_one_goes_on(sound: Path, dies: str) -> None:
    with Check([sys.executable, "-c", dies]) as checks:
        for _ in range(2):
            with pytest.raises(UncheckedBackup, match=r"sound\.db couldn't be checked"):
                checks.look(sound)


def test_a_check_that_can_not_be_started_is_told(sound: Path) -> None:
    with pytest.raises(Unavailable), Check(["no-such-program"]) as checks:
        checks.look(sound)


@posix
def test_a_file_that_never_ends_is_given_up_and_nothing_is_changed(
    profile, sound: Path, endless: Path
) -> None:
    restore_profile(profile, sound, SOME_DAY)
    before = profile.database.read_bytes()
    begun = time.monotonic()
    with pytest.raises(UncheckedBackup, match="Nothing was changed"):
        look_into_backup(endless, profile.folder)
    with pytest.raises(UncheckedBackup):
        restore_profile(profile, endless, SOME_DAY)
    assert time.monotonic() - begun < 20
    assert profile.database.read_bytes() == before
    assert not list(profile.folder.glob(".unclench-*"))


@posix
def test_the_process_ends_with_its_input_whatever_it_does(endless: Path) -> None:
    words = child_process.command("unclench.store.check_process")
    with child_process.start(words, environment()) as process:
        asked = ["look", str(endless)]
        child_process.send(process, json.dumps(asked).encode() + b"\n")
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.5)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(30) == 0


def test_it_answers_in_lines(sound: Path) -> None:
    said = io.BytesIO()
    asked = [["look", str(sound)], ["look", str(sound.parent)]]
    check_process.serve([json.dumps(each).encode() for each in asked], said)
    holds, fault = map(json.loads, said.getvalue().splitlines())
    assert holds["done"][1:4] == [1, 0, 0]
    assert fault["fault"] == "Unavailable"
