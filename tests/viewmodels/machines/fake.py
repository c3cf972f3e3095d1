"""A shared folder that does what a test says."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from unclench.domain.errors import StoreError
from unclench.store.database import Database
from unclench.store.machines import status as standing
from unclench.store.machines.report import Found, Machine, Report, Status
from unclench.system.paths import Profile

NOW = datetime(2026, 3, 14, 12, 30, tzinfo=UTC)
OURS = Machine("m-aaaaaa", "desk", NOW, ours=True, left=None)
OTHER = Machine("m-bbbbbb", "laptop", datetime(2026, 3, 13, 8, 5, tzinfo=UTC), False, None)
QUIET = Report(0, 0, (OTHER, OURS), ())
NEW = Found(sealed=False, empty=True)
SEALED = Found(sealed=True, empty=False)
OPEN = Found(sealed=False, empty=False)


class Shared:
    """What is behind `Apart` and `status`: it holds, refuses or waits as it is told."""

    def __init__(self, folder: Path) -> None:
        """Nothing is set up; `folder` is what is chosen."""
        self.folder = folder
        self.found = NEW
        self.report = QUIET
        self.status: Status | None = None
        self.changed_here = False
        self.waiting = 0
        self.refuses: StoreError | None = None
        self.waits = False  # until it is closed, as for a share that doesn't answer
        self.waits_in = ""  # the same in this order alone
        self.calls: list[tuple[object, ...]] = []
        self.running = self.most = 0
        self._closed = threading.Event()

    def on(self, report: Report | None = QUIET, fault: str | None = None) -> Shared:
        """Set up, with this as what came of the last look."""
        self.status = Status(self.folder, True, True, OURS.device, OURS.label, NOW, report, fault)
        return self

    def __call__(self) -> Shared:
        """Another process."""
        self._closed.clear()
        return self

    def look(self, folder: Path) -> Found:
        """What is in a folder."""
        self._do("look", folder)
        return self.found

    def join(self, profile: Profile, folder: Path, passphrase: str | None, label: str) -> None:
        """Set it up."""
        self._do("join", folder, passphrase, label)
        self.on(None)

    def check(self, profile: Profile, now: datetime) -> Report:
        """Look now."""
        self._do("check")
        assert self.status is not None
        self.status = replace(self.status, report=self.report, checked=now, fault=None)
        return self.report

    def farewell(self, profile: Profile) -> None:
        """Leave."""
        self._do("farewell")

    def close(self) -> None:
        """End what waits."""
        self._closed.set()

    def _do(self, *call: object) -> None:
        self.calls.append(call)
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            if self.waits or self.waits_in == call[0]:
                self._closed.wait(20)
            if self.refuses is not None:
                raise self.refuses
        finally:
            self.running -= 1

    def use(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Stand in for what is asked of the database."""

        def stop(_database: Database) -> None:
            assert self.status is not None
            self.status = replace(self.status, active=False, checked=None, report=None)

        monkeypatch.setattr(standing, "status", lambda _database: self.status)
        monkeypatch.setattr(standing, "changed_here", lambda _database: self.changed_here)
        monkeypatch.setattr(standing, "waiting", lambda _database: self.waiting)
        monkeypatch.setattr(standing, "stop", stop)

        def rename(_database: Database, label: str) -> None:
            assert self.status is not None
            self.status = replace(self.status, label=label)

        monkeypatch.setattr(standing, "rename", rename)
