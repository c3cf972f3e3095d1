"""Machines with real databases and folders, worked on at random; what they hold in the end."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from tests.store.machines.carrying import Engine
from tests.store.machines.killing import Killed, be_killed, killed_at

import unclench
from tools.sync_test import acknowledged, records
from tools.sync_test.work import Worker
from unclench.store.backup import put_in_place
from unclench.store.copies import copy_database
from unclench.store.database import open_database
from unclench.store.delete_all import delete_all
from unclench.store.machines import checking, joining, status
from unclench.store.machines.report import Report
from unclench.store.sessions import Sessions
from unclench.system.free_names import free_name
from unclench.system.paths import Profile

NOW = datetime(2026, 12, 1, 8, tzinfo=UTC)


class Backup(NamedTuple):
    """What a site was at some time: the work of which `number` was done, of files `noted` too."""

    folder: Path
    number: int
    noted: int


class Site:
    """One machine. `wrong` is how far its clock is off."""

    def __init__(
        self, place: Path, name: str, engine: Engine, seed: str, wrong: timedelta = timedelta()
    ) -> None:
        self.profile = Profile(place / name / "profile")
        self.profile.create()
        self.name, self.engine, self.wrong = name, engine, wrong
        self.replica = engine.add(place / name / "folder")
        self.chance = random.Random(f"{seed} {name}")
        self.log = place / name / "log.jsonl"
        self.now = NOW + wrong
        self.kills = self.emptied = self.unusable = 0
        self.passphrase: str | None = None
        self.backups: list[Backup] = []
        self.times: dict[Path, int] = {}
        self.apart: int | None = None
        self.open()

    def open(self) -> None:
        """Start the app."""
        self.database = open_database(self.profile.database)
        Sessions(self.database).recover()
        self.worker = Worker(self.profile, self.database, self.name, self.log, self.chance)

    def join(self, passphrase: str | None = None) -> None:
        """Take part. Nobody hears what was deleted before it did, as after an old backup."""
        if self.apart is not None:
            self.worker.say({"unsure": self.apart, "files": self.worker.number})
            self.apart = None
        self.passphrase = passphrase or self.passphrase
        joining.join(self.database, self.replica.folder, passphrase, self.name)

    def stop(self) -> None:
        """Take no part for now."""
        status.stop(self.database)

    def become_copy_of(self, other: "Site") -> None:
        """Begin with the whole profile of another machine, as somebody who copies the folder."""
        self.database.close()
        copy_database(other.profile.database, self.profile.database)
        for path, text in records.files(other.profile).items():
            target = self.profile.exercises / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        self.open()
        self.worker.say({"unsure": 0})

    @property
    def joined(self) -> bool:
        """Whether it takes part."""
        return bool(self.database.rows("SELECT 1 FROM machine WHERE active = 1"))

    def work(self, steps: int) -> None:
        """Somebody uses the app."""
        for _ in range(steps):
            self.worker.step()

    def check(self) -> Report:
        """Read and write the folder."""
        self._set_clock()
        self.now += timedelta(minutes=self.chance.randrange(30))
        return checking.check(self.profile, self.now)

    def check_killed(self, step: int) -> None:
        """The same, ended in the midst of it; nothing is tidied up that a kill would not tidy."""
        self._set_clock()
        with suppress(Killed), killed_at(step, be_killed):
            checking.check(self.profile, self.now)
            return
        self.kills += 1

    def check_while_worked(self, step: int) -> None:
        """The same, while somebody goes on working; what can't be written just then is not done."""
        self._set_clock()
        self.database.rows("PRAGMA busy_timeout = 0")
        with killed_at(step, self.worker.step):
            checking.check(self.profile, self.now)

    def check_in_child(self, step: int) -> None:
        """The same in a process that is killed for good."""
        self._set_clock()
        command = [sys.executable, "-m", "tests.store.machines.check_child"]
        root = Path(unclench.__file__).parents[2]
        done = subprocess.run(
            [*command, str(self.profile.folder), self.now.isoformat(), str(step)],
            check=False,
            cwd=root,
            env={"PYTHONPATH": f"{root}:{root / 'desktop'}"},
            capture_output=True,
        )
        assert done.returncode in (0, -9), done.stderr.decode()
        self.kills += done.returncode == -9

    def _set_clock(self) -> None:
        """Changes since the last check were made by this machine's clock."""
        self._set_times()
        ms = round((self.now - datetime.now(UTC)).total_seconds() * 1000)
        fresh = "abs(at - CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)) < 3600000"
        self.database.change(f"UPDATE touched SET at = at + ? WHERE {fresh}", (ms,))

    def set_clock_right(self) -> None:
        """Somebody saw that the clock is wrong, and uses no backup of that time any more.

        What such a backup brings back has stamps to come, and so counts as changed when it is read.
        """
        self.unusable = len(self.backups)
        self.now, self.wrong = self.now - self.wrong, timedelta()

    def _set_times(self) -> None:
        """Files have times of this machine's clock, some from before the last check."""
        for path in sorted(self.profile.exercises.rglob("*.json")):
            if self.times.get(path) != path.stat().st_mtime_ns:
                at = (self.now - timedelta(hours=self.chance.random())).timestamp()
                os.utime(path, (at, at))
                self.times[path] = path.stat().st_mtime_ns

    def back_up(self) -> None:
        """Keep a copy of the profile, and know what was done until then."""
        noted = 0
        if self.joined:
            self.check()
            noted = self.worker.number
        folder = self.profile.folder.parent / f"backup-{self.emptied}-{len(self.backups)}"
        folder.mkdir()
        copy_database(self.profile.database, folder / "unclench.db")
        self.profile.exercises.mkdir(exist_ok=True)
        shutil.copytree(self.profile.exercises, folder / "exercises", copy_function=shutil.copyfile)
        self.backups.append(Backup(folder, self.worker.number, noted))

    def restore(self) -> None:
        """Put the database of a backup in place, of all or of the last.

        What was done since is only there if others have it. Its files come too, or those of before
        stay, or none is there, as on a new computer.
        """
        usable = self.backups[self.unusable :]
        if not usable:
            return
        saved = self.chance.choice([usable[-1], *usable])
        self.database.close()
        fresh = self.profile.folder / "unclench.db.restored"
        copy_database(saved.folder / "unclench.db", fresh)
        put_in_place(self.profile, fresh, self.now)
        files = self.chance.choice(("as they were", "as they are", "none"))
        known = {"as they were": saved.number, "none": saved.noted}
        unsure = {"unsure": saved.number, "files": known.get(files, self.worker.number)}
        if files != "as they are" and self.profile.exercises.exists():
            aside = self.profile.folder.parent / f"aside-{self.worker.number}"
            self.profile.exercises.replace(free_name(aside))
        if files == "as they were":
            kept = saved.folder / "exercises"
            shutil.copytree(kept, self.profile.exercises, copy_function=shutil.copyfile)
        self.open()
        self.worker.say(unsure)
        self.apart = None if self.database.rows("SELECT 1 FROM machine") else saved.number

    def delete_all(self, farewell: bool) -> None:
        """Empty this machine, and tell the others first if `farewell`; it may join anew later.

        What it hadn't told is gone, and so is what it had deleted without telling.
        """
        if farewell and self.joined:
            self._set_clock()
            checking.farewell(self.database)
        self.database.close()
        delete_all(self.profile, backups_too=True)
        self.backups.clear()
        self.unusable = 0
        self.apart = None
        self.emptied += 1
        self.open()
        self.worker.say({"unsure": 0})

    def put_away(self) -> set[str]:
        """The texts of files that were deleted or set aside, on whatever disk."""
        own = self.profile.folder.parent
        every = [path for each in ("*.json", "*.json.deleted*") for path in own.rglob(each)]
        backups = {saved.folder for saved in self.backups}
        return {one.read_text("utf-8") for one in every if not backups.intersection(one.parents)}

    def everything(self) -> dict[tuple[str, str], dict[str, Any]]:
        """All that is shared, own files too."""
        found = records.every(self.database)
        for path, text in records.files(self.profile).items():
            found["file", path] = {"text": text}
        return found


def settle(sites: Sequence[Site], engine: Engine, rounds: int = 8) -> None:
    """Let everything arrive everywhere, and be read and written until nothing is new."""
    for _ in range(rounds):
        before = dict(engine.newest)
        for site in sites:
            engine.carry(site.replica, badly=False)
            site.check()
            engine.carry(site.replica, badly=False)
        if before == engine.newest:
            return


def faults(sites: Sequence[Site]) -> list[str]:
    """What differs between the machines, and what was acknowledged and is lost."""
    ends = [site.everything() for site in sites]
    works = [work for site in sites for work in acknowledged.read(site.log)]
    emptied = any(site.emptied for site in sites)
    kept = None if emptied else {text for site in sites for text in site.put_away()}
    return [
        *(fault for end in ends[1:] for fault in records.differences(ends[0], end)),
        *(
            f"{site.name}: {fault}"
            for site, end in zip(sites, ends, strict=True)
            for fault in acknowledged.losses(works, end, kept)
        ),
    ]
