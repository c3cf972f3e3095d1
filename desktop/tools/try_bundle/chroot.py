"""A bare Debian in a folder, and commands that run in it."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PERSON = "person"
_ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
SCREENS = Path("/tmp/.X11-unix")
"""Where X servers of this machine are met."""
_MOUNTS = ("proc", "dev/shm", "tmp/.X11-unix")


class TrialError(Exception):
    """The trial failed; the text says at what."""


class Chroot:
    """Made by debootstrap with the least that a Debian has, and one person in it.

    Nothing of /dev is shared: debootstrap makes nodes of its own. What is mounted is unmounted
    before the folder goes.
    """

    def __init__(self, folder: Path, release: str) -> None:
        self.folder = folder
        self._release = release
        self._running: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "Chroot":
        try:
            self._make()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _make(self) -> None:
        _done(["debootstrap", "--variant=minbase", self._release, str(self.folder)], {}, 900)
        self.folder.chmod(0o755)
        for name in _MOUNTS:
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        _done(["mount", "-t", "proc", "proc", str(self.folder / "proc")], {}, 10)
        _done(["mount", "-t", "tmpfs", "none", str(self.folder / "dev/shm")], {}, 10)
        _done(["mount", "--bind", str(SCREENS), str(self.folder / "tmp/.X11-unix")], {}, 10)
        self.run("useradd", "--create-home", PERSON)

    def __exit__(self, *_fault: object) -> None:
        for process in self._running:
            process.kill()
            process.wait()
        for place in reversed(self._mounted()):
            subprocess.run(["umount", "--lazy", place], check=False)
        if still := self._mounted():
            raise TrialError(f"{' '.join(still)} can't be unmounted; {self.folder} is left there")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _mounted(self) -> list[str]:
        """What is mounted in the folder. Only the system knows: a bind looks like a folder."""
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
        places = [line.split()[1] for line in lines]
        return [place for place in places if place.startswith(f"{self.folder}/")]

    @property
    def home(self) -> Path:
        """The person's folder, seen from outside."""
        return self.folder / "home" / PERSON

    def run(self, *words: str, fails: bool = False) -> str:
        """Run a command as root; what it printed.

        Raises:
            TrialError: it failed, and that was not expected (`fails`), or the other way round.
        """
        return _done(["chroot", str(self.folder), *words], _ENVIRONMENT, 600, fails)

    def as_person(self, *words: str, display: str = "") -> str:
        """Run a command as the person, in their folder."""
        return _done(self._words(words, display), _ENVIRONMENT, 120)

    def start(self, *words: str, display: str) -> None:
        """Start a command of the person and don't wait for it."""
        words = tuple(self._words(words, display))
        with (self.folder / "tmp" / "started.log").open("ab") as log:
            self._running.append(
                subprocess.Popen(
                    words, env=_ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=log, stderr=log
                )
            )

    def stop(self) -> None:
        """End the person's programs as a closing desktop does."""
        self.run("sh", "-c", f"kill $(ps -o pid= -u {PERSON} 2>/dev/null) 2>/dev/null; true")
        for process in self._running:
            process.wait(20)
        self._running.clear()

    def said(self) -> str:
        """What programs that were started have said, and the app's log."""
        logs = (self.folder / "tmp/started.log", self.home / ".local/share/unclench/unclench.log")
        found = [path.read_text(errors="replace") for path in logs if path.is_file()]
        return "\n".join(found).strip() or "nothing"

    def files(self) -> set[str]:
        """All that is there, as paths, without what is mounted."""
        found = set()
        for place, folders, names in os.walk(self.folder):
            here = Path(place).relative_to(self.folder)
            folders[:] = [name for name in folders if str(here / name) not in _MOUNTS]
            found |= {f"/{here / name}" for name in (*folders, *names)}
        return found

    def _words(self, words: Sequence[str], display: str) -> list[str]:
        known = [f"HOME=/home/{PERSON}", f"USER={PERSON}"]
        known += [f"DISPLAY={display}"] if display else []
        move = ["sh", "-c", 'cd && exec "$@"', "sh"]
        start = ["chroot", f"--userspec={PERSON}:{PERSON}", str(self.folder)]
        return [*start, "env", *known, *move, *words]


def wait_for(what: str, holds: Callable[[], bool], patience: float) -> None:
    """Wait until it holds.

    Raises:
        TrialError: it doesn't within `patience` seconds.
    """
    end = time.monotonic() + patience
    while not holds():
        if time.monotonic() > end:
            raise TrialError(f"{what} did not come about within {patience:g} s")
        time.sleep(0.5)


def _done(words: Sequence[str], known: dict[str, str], limit: float, fails: bool = False) -> str:
    proxies = {name: value for name, value in os.environ.items() if name.endswith("_proxy")}
    try:
        done = subprocess.run(
            words,
            env={**(known or os.environ), **proxies},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=limit,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TrialError(f"{' '.join(words)} took more than {limit:g} s") from None
    if (done.returncode != 0) != fails:
        last = "\n".join(done.stdout.splitlines()[-25:])
        raise TrialError(f"{' '.join(words)} ended with {done.returncode}:\n{last}")
    return done.stdout
