"""Several computers of one person, each with a profile, and the folder between them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from unclench.store.database import Database, open_database
from unclench.store.machines import checking, joining, status
from unclench.store.machines.report import Report, Status
from unclench.store.settings import StoredSettings
from unclench.system.paths import Profile

NOW = datetime.now(UTC)
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


@dataclass
class Computer:
    """One of them; what is starred on it stands for all that is shared."""

    profile: Profile
    folder: Path

    @contextmanager
    def database(self) -> Iterator[Database]:
        with closing(open_database(self.profile.database)) as database:
            yield database

    def join(self, folder: Path | None = None, passphrase: str | None = None) -> None:
        with self.database() as database:
            joining.join(database, folder or self.folder, passphrase, self.profile.folder.name)

    def check(self, after: timedelta = timedelta()) -> Report:
        return checking.check(self.profile, NOW + after)

    def star(self, exercise: str, marked: bool = True) -> None:
        with self.database() as database:
            StoredSettings(database).set_favourite(exercise, marked)

    @property
    def stars(self) -> set[str]:
        with self.database() as database:
            return set(StoredSettings(database).favourites())

    @property
    def status(self) -> Status:
        with self.database() as database:
            found = status.status(database)
        assert found is not None
        return found

    @property
    def device(self) -> str:
        return self.status.device

    @property
    def own(self) -> Path:
        """Its folder in the one between them."""
        return self.own_in(self.folder)

    def own_in(self, folder: Path) -> Path:
        """The same in another one."""
        return folder / "unclench" / self.device

    def write_text(self, name: str, text: str, after: timedelta = timedelta()) -> Path:
        path = self.profile.exercises / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
        if after:
            at = (NOW + after).timestamp()
            os.utime(path, (at, at))
        return path

    @property
    def texts(self) -> dict[str, str]:
        """What a person sees of the files."""
        every = self.profile.exercises.rglob("*.json")
        return {
            one.relative_to(self.profile.exercises).as_posix(): one.read_bytes().decode()
            for one in sorted(every)
            if not one.name.startswith(".")
        }


def said(report: Report) -> list[str]:
    """The remarks, as English says them."""
    return [one.text.split(".")[0] for one in report.remarks]


def lines(path: Path) -> list[dict[str, object]]:
    """What stands in a file that isn't sealed."""
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def both(*computers, rounds=3, after=timedelta()):
    for _ in range(rounds):
        for one in computers:
            one.check(after)


def said_whole(report):
    return " ".join(one.text.format(**one.values) for one in report.remarks)
