"""Start a process and ask Linux what it and its children use."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60.0  # seconds until a window that was not painted counts as a fault
TICKS = os.sysconf("SC_CLK_TCK")


class NotPaintedError(Exception):
    """A window ended, or came to nothing, before it was painted."""


@dataclass(frozen=True)
class Painted:
    """A running window and what it took from its start to its first picture.

    `seconds` by the clock; `cpu` seconds of the process and what it started and waited for, as it
    told itself; `sources`: how many modules had to be compiled on the way.
    """

    process: subprocess.Popen[str]
    seconds: float
    cpu: float
    sources: int


def _told(process: subprocess.Popen[str]) -> tuple[float, float, int]:
    """When it was painted (monotonic), its CPU seconds by then, and the modules it compiled."""
    if process.stdout is None:
        raise NotPaintedError("its output is not read")
    for line in process.stdout:
        if line.startswith("painted "):
            at, cpu, sources = line.split()[1:]
            return float(at), float(cpu), int(sources)
    raise NotPaintedError(f"it ended with status {process.wait(PATIENCE)}")


@contextmanager
def window(environment: Mapping[str, str], *what: str) -> Iterator[Painted]:
    """A window of `tools.bench.first_paint`, from its first picture on; ended afterwards.

    Raises:
        NotPaintedError: it ended before it painted anything.
    """
    command = [sys.executable, "-m", "tools.bench.first_paint", *what]
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(environment))
    try:
        at, cpu, sources = _told(process)
        yield Painted(process, at - start, cpu, sources)
    finally:
        end(process)


def end(process: subprocess.Popen[str]) -> None:
    """Ask a process to end, and insist after five seconds."""
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()


def family(pid: int) -> list[int]:
    """A process and everything that descends from it."""
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            fields = _stat(int(folder.name))
            if fields:
                children.setdefault(int(fields[1]), []).append(int(folder.name))
    found = [pid]
    for member in found:
        found.extend(children.get(member, []))
    return found


def _stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat after the name; empty when the process is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return []


def work(pid: int) -> float:
    """CPU time that a process and its children have used so far, in seconds."""
    fields = [_stat(member) for member in family(pid)]
    return sum(int(field[11]) + int(field[12]) for field in fields if field) / TICKS


def memory(pid: int) -> float:
    """Memory of a process and its children in MiB: what they hold in RAM (RSS)."""
    pages = 0
    for member in family(pid):
        fields = _stat(member)
        pages += int(fields[21]) if fields else 0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
