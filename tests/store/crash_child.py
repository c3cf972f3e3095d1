"""What the crash test kills: works on a profile without an end, and tells what is done.

python crash_child.py PROFILE ROUND [migrate | restore]
"""

import random
import sys
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from unclench.domain.program_run import Done, Place, ProgramRun, ended
from unclench.domain.session import Answer, CheckIn, Rating, Session
from unclench.store import backup_names
from unclench.store.backup import back_up_daily, restore_backup
from unclench.store.check_ins import CheckIns
from unclench.store.database import open_database
from unclench.store.exchange.history_json import export_json
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import carry_out
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions
from unclench.system.paths import Profile

AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
IMPORTED = 100


def a_session(name: str, note: str = "") -> Session:
    """A session of that id, with details."""
    return Session(
        *(name, "breath-46", "Longer out-breath", "breathing", AT, 180_000),
        stress_before=Rating(7),
        note=note,
        areas=(("neck_back", "light"),),
        answers=(Answer("first", "?", name),),
    )


def day(number: int, k: int) -> date:
    """The day of a backup: a new one for each round and each piece of work."""
    return date(2000, 1, 1) + timedelta(number * 1000 + k)


def say(work: str, k: int) -> None:
    """Acknowledge a piece of work to the test, at once."""
    sys.stdout.write(f"{work} {k}\n")
    sys.stdout.flush()


class Worker:
    """Does one thing after the other; prints its name and number when it is durable."""

    def __init__(self, profile: Profile, number: int) -> None:
        self.profile = profile
        self.name = f"round{number}"
        self.number = number
        self.database = open_database(profile.database)
        self.sessions = Sessions(self.database)
        self.sessions.recover()

    def play(self, k: int) -> None:
        self.sessions.begin(a_session(f"{self.name}-play-{k}"))
        for played in (5000, 10_000):
            self.sessions.progress(f"{self.name}-play-{k}", played)
        self.sessions.answer(f"{self.name}-play-{k}", Answer("last", "?", k))
        self.sessions.rate_after(f"{self.name}-play-{k}", Rating(k % 11), Rating(0))
        self.sessions.finish(f"{self.name}-play-{k}", 180_000, "completed")

    def edit(self, k: int) -> None:
        self.sessions.put(a_session(f"{self.name}-edit", str(k)))

    def delete(self, k: int) -> None:
        self.sessions.put(a_session(f"{self.name}-delete-{k}"))
        self.sessions.delete(f"{self.name}-delete-{k}")

    def bring(self, k: int) -> None:
        file = self.profile.folder / "import.json"
        names = (f"{self.name}-bring-{k}-{n}" for n in range(IMPORTED))
        file.write_text(export_json(map(a_session, names)), "utf-8")
        found = look_at(self.database, file.read_bytes(), AT)
        carry_out(self.database, found.preview)

    def check(self, k: int) -> None:
        CheckIns(self.database).add(CheckIn(f"{self.name}-check-{k}", AT, Rating(3)))

    def tick(self, k: int) -> None:
        runs, name = ProgramRuns(self.database), f"{self.name}-run"
        if runs.get(name) is None:
            runs.start(ended(ProgramRun(name, "p", "P", AT), AT, "stopped"))
        runs.tick(name, Done(Place(0, 0), AT + timedelta(seconds=k)))

    def back(self, k: int) -> None:
        back_up_daily(self.profile, day(self.number, k))

    def run(self) -> None:
        choose = random.Random(self.name)
        works = (self.play, self.edit, self.delete, self.bring, self.check, self.tick, self.back)
        for k in count():
            work = choose.choice(works)
            work(k)
            say(work.__name__, k)


def restore(profile: Profile) -> None:
    """Put one of two backups in place of the other, again and again."""
    for k in count():
        source = backup_names.daily(profile.database, day(0, k % 2))
        restore_backup(profile, source, AT + timedelta(seconds=k))
        say("restore", k)


if __name__ == "__main__":
    here = Profile(Path(sys.argv[1]))
    say("start", 0)
    if sys.argv[3:] == ["restore"]:
        restore(here)
    worker = Worker(here, int(sys.argv[2]))
    say("open", 0)
    if len(sys.argv) == 3:
        worker.run()
