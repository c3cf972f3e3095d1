"""The figures of starting: to the first picture, beside a bare window started in turn with it.

Noise only ever adds: of many runs the least is the nearest to what a start takes. CPU time counts
only this process's work, so it says more than the clock on a machine with other things to do;
instructions say it without any noise.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tools.bench.figures import Figure
from tools.bench.processes import Painted, window

ROUNDS = 25
CPU_MOST = 1.25
CLOCK_MOST = 1.35
FIRST_MOST = 1.35
_COUNTING = ("--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")


class Run(NamedTuple):
    """One window to start again and again."""

    what: str
    environment: Mapping[str, str]


@dataclass
class Least:
    """The least that a start took, each by itself, in seconds."""

    seconds: float = float("inf")
    cpu: float = float("inf")
    sources: int = 0

    def take(self, painted: Painted) -> None:
        """Count one start in."""
        self.seconds = min(self.seconds, painted.seconds)
        self.cpu = min(self.cpu, painted.cpu)
        self.sources = painted.sources


def least(runs: Mapping[str, Run], rounds: int = ROUNDS) -> dict[str, Least]:
    """Start all of `runs` in turn; a round before the first warms the disk and makes folders."""
    found = {name: Least() for name in runs}
    for number in range(rounds + 1):
        for name, run in runs.items():
            with window(run.environment, run.what) as painted:
                if number:
                    found[name].take(painted)
    return found


@cache
def _usual(environment: tuple[tuple[str, str], ...]) -> dict[str, Least]:
    return least({what: Run(what, dict(environment)) for what in ("bare", "app")})


def _beside(found: Mapping[str, Least], rounds: int = ROUNDS) -> str:
    app, bare = found["app"], found["bare"]
    return (
        f"CPU {app.cpu * 1000:.0f} ms, a bare window {bare.cpu * 1000:.0f}; by the clock "
        f"{app.seconds * 1000:.0f}, {bare.seconds * 1000:.0f}; least of {rounds}"
    )


def cpu(environment: Mapping[str, str]) -> Figure:
    """CPU time of a start with compiled files, beside a bare window's."""
    found = _usual(tuple(environment.items()))
    ratio = found["app"].cpu / found["bare"].cpu
    return Figure("start, CPU, times a bare window", ratio, CPU_MOST, _beside(found))


def clock(environment: Mapping[str, str]) -> Figure:
    """The same starts by the clock."""
    found = _usual(tuple(environment.items()))
    ratio = found["app"].seconds / found["bare"].seconds
    return Figure("start, clock, times a bare window", ratio, CLOCK_MOST, _beside(found))


def first(environment: Mapping[str, str]) -> Figure:
    """The first start after installing: no data, settings or caches of this person's yet.

    Compiled files are there, as installing leaves them, and the files are in memory, as installing
    leaves them too. The bare window gets a new home each time as well.
    """
    found = {what: Least() for what in ("bare", "app")}
    for _ in range(ROUNDS):
        for what, taken in found.items():
            with newcomer(environment) as fresh, window(fresh, what) as painted:
                taken.take(painted)
    ratio = found["app"].cpu / found["bare"].cpu
    return Figure("first start, CPU, times a bare window", ratio, FIRST_MOST, _beside(found))


@contextmanager
def newcomer(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The environment of somebody who has just installed the app."""
    with TemporaryDirectory(prefix="unclench-bench-") as home:
        fresh = {**environment, "HOME": home, "UNCLENCH_DATA_DIR": str(Path(home) / "data")}
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            fresh.pop(name, None)
        yield fresh


def uncompiled(environment: Mapping[str, str]) -> Figure:
    """What a start takes where no module has a compiled file, and none may be written."""
    rounds = 5
    with TemporaryDirectory(prefix="unclench-bench-") as nothing:
        without = {**environment, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPYCACHEPREFIX": nothing}
        found = least({what: Run(what, without) for what in ("bare", "app")}, rounds)
    ratio = found["app"].cpu / _usual(tuple(environment.items()))["app"].cpu
    behind = f"{_beside(found, rounds)}; {found['app'].sources} modules compiled"
    return Figure("start without compiled files, times with", ratio, float("inf"), behind)


def instructions(environment: Mapping[str, str]) -> Figure:
    """Instructions until the first picture, as valgrind counts them: the same on every machine."""
    counted = {what: _instructions(environment, what) for what in ("bare", "app")}
    behind = f"{counted['app']:.0f} million, a bare window {counted['bare']:.0f}"
    ratio = counted["app"] / counted["bare"]
    return Figure("start, instructions, times bare", ratio, CPU_MOST, behind)


def _instructions(environment: Mapping[str, str], what: str) -> float:
    """Millions of instructions, of the second of two starts.

    Raises:
        LookupError: there is no valgrind.
    """
    if not shutil.which("valgrind"):
        raise LookupError("instructions need valgrind, which is not installed here")
    window = [sys.executable, "-m", "tools.bench.first_paint", "--once", what]
    # no bus: looking for one starts a process that counts too, and may outlive the window
    still = {"PYTHONHASHSEED": "0", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    with TemporaryDirectory(prefix="unclench-bench-") as folder:
        log = Path(folder) / "counts"
        command = ["valgrind", *_COUNTING, f"--log-file={log}", *window]
        for _ in range(2):
            subprocess.run(command, env={**environment, **still}, stdout=DEVNULL, check=True)
        counts = re.findall(r"I +refs: +([\d,]+)", log.read_text(encoding="utf-8"))
    return max(int(count.replace(",", "")) for count in counts) / 1e6
