"""Run by a test: one check that is killed before its n-th step, for every n there is.

A step is whatever is opened, made, renamed or removed, and each transaction of the database, before
and after it is kept. Each kill takes place in a process of its own, which ends without a word.
"""

import json
import os
import shutil
import sys
from datetime import timedelta
from pathlib import Path

from tests.store.machines.computers import Computer

from unclench.store.database import Database
from unclench.system.paths import Profile

STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "sqlite3.connect"}
KILLED = 9


class Steps:
    """Counts them, and ends the process before the one that is to be the last."""

    def __init__(self, last: int) -> None:
        self.left = last

    def __call__(self, *_any: object) -> None:
        self.left -= 1
        if not self.left:
            os._exit(KILLED)


def check_killed(computer: Computer, last: int, after: timedelta) -> bool:
    """Whether a check got as far as its step number `last`."""
    child = os.fork()
    if not child:
        step = Steps(last)
        real = Database._commit

        def commit(self: Database) -> None:
            step()
            real(self)
            step()

        Database._commit = commit  # type: ignore[method-assign]
        sys.addaudithook(lambda event, _values: step() if event in STEPS else None)
        computer.check(after)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == KILLED


def main() -> None:
    """Begin each time with what is in one folder, put into another."""
    kept, place, after = Path(sys.argv[1]), Path(sys.argv[2]), timedelta(minutes=int(sys.argv[3]))
    laptop, desktop = (
        Computer(Profile(place / name), place / "between") for name in ("laptop", "desktop")
    )
    last = 0
    while True:
        last += 1
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(kept, place)
        if not check_killed(laptop, last, after):
            break
        told = [one.check(after) for one in (laptop, desktop, laptop, desktop)]
        remarks = sorted({remark.text for one in told for remark in one.remarks})
        found = [
            [sorted(one.stars), one.texts, one.device, hidden(one)] for one in (laptop, desktop)
        ]
        sys.stdout.write(json.dumps([last, remarks, found]) + "\n")
        sys.stdout.flush()


def hidden(computer: Computer) -> list[str]:
    """What a run that was killed could leave in the folder; its own start sweeps the profile."""
    return [one.name for one in computer.folder.rglob("*.part")]


if __name__ == "__main__":
    main()
