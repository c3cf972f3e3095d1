"""One of the two machines: its profile, its folder, who works on it, and how it is shared."""

import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from tools.sync_test import records
from tools.sync_test.syncthing import Syncthing
from unclench.store.database import open_database
from unclench.store.exchange.history_file import export_history
from unclench.store.sessions import Sessions
from unclench.system.paths import Profile

_LONGEST = 300  # seconds that one command may take


class Side:
    """A machine of the test."""

    def __init__(self, place: Path, name: str, seed: int) -> None:
        """Make its folders; nothing runs yet."""
        place.mkdir()
        self.name, self.log = name, place / "log.jsonl"
        self.profile = Profile(place / "profile")
        self.chance = random.Random(f"{seed} {name}")
        self.engine = Syncthing(place / "syncthing", place / "folder")
        self.kills: Counter[str] = Counter()
        self.shared = 0
        self.said: Counter[str] = Counter()

    def begin(self) -> None:
        """A profile with nothing in it."""
        self.profile.create()
        open_database(self.profile.database).close()

    def join(self, passphrase: str | None) -> None:
        """Take part, by the command line."""
        words = ["--no-passphrase"]
        if passphrase:
            file = self.profile.folder.parent / "passphrase"
            file.write_text(passphrase)
            words = ["--passphrase-file", str(file)]
        self._run("sync", "--folder", str(self.engine.folder), *words)

    def share(self) -> None:
        """Read and write the folder once."""
        self._run("sync", "--once")
        self.shared += 1

    def _run(self, *words: str) -> None:
        command = self._command(*words)
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, timeout=_LONGEST
        )
        if done.returncode:
            raise RuntimeError(f"{self.name}: {' '.join(words)}: {done.stdout}{done.stderr}")

    def _command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "unclench", "--data-dir", str(self.profile.folder), *words]

    def work(self, end: float) -> None:
        """Somebody works in the app, which is killed now and then."""
        while (left := end - time.monotonic()) > 0:
            words = [str(self.profile.folder), self.name, str(self.log)]
            words += [str(self.chance.random())]
            command = [sys.executable, "-m", "tools.sync_test.machine", *words]
            self._killed_after(command, min(left, self.chance.uniform(2, 12)), "work")

    def share_often(self, end: float) -> None:
        """The folder is read and written again and again; one time in four that is killed."""
        while time.monotonic() < end:
            if self.chance.random() < 0.25:
                self._killed_after(
                    self._command("sync", "--once"), self.chance.uniform(0.2, 3), "sync"
                )
            else:
                try:
                    self.share()
                except RuntimeError as fault:
                    self.said[str(fault)] += 1
            time.sleep(self.chance.uniform(0, 2))

    def _killed_after(self, command: Sequence[str], seconds: float, what: str) -> None:
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            said, _ = child.communicate(timeout=seconds)
            if child.returncode:
                self.said[said.decode(errors="replace")[-2000:]] += 1
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()
            self.kills[what] += 1

    def recover(self) -> None:
        """Start the app once more: what a kill left running is closed."""
        with closing(open_database(self.profile.database)) as database:
            Sessions(database).recover()

    def everything(self) -> dict[tuple[str, str], dict[str, Any]]:
        """All that is shared, own files too."""
        with closing(open_database(self.profile.database)) as database:
            found = records.every(database)
        for path, text in records.files(self.profile).items():
            found["file", path] = {"text": text}
        return found

    def export(self) -> str:
        """The history in JSON."""
        with closing(open_database(self.profile.database)) as database:
            return export_history(database, "json")

    def alike(self, other: "Side") -> bool:
        """Whether both hold the same."""
        return self.everything() == other.everything()

    def has_news(self) -> bool:
        """Whether something is to be told to the other."""
        with closing(open_database(self.profile.database)) as database:
            sql = "SELECT EXISTS (SELECT 1 FROM touched) OR EXISTS (SELECT 1 FROM outgoing)"
            return bool(database.rows(sql)[0][0])

    def end(self) -> None:
        """Let nothing run on."""
        with suppress(OSError):
            self.engine.kill()


@contextmanager
def both_run(sides: Sequence[Side], end: float) -> Iterator[None]:
    """Meanwhile both are worked on and shared; a fault of ours in there is raised at the end."""
    faults: list[Exception] = []

    def guarded(work: Callable[[float], None]) -> None:
        try:
            work(end)
        except Exception as fault:  # noqa: BLE001 - told by the thread that waits
            faults.append(fault)

    threads = [
        threading.Thread(target=guarded, args=(work,))
        for side in sides
        for work in (side.work, side.share_often)
    ]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        for thread in threads:
            thread.join()
    if faults:
        raise faults[0]
