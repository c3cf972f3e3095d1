"""The figures of one history on several machines: a long one that joins, and one that comes late.

python -m tools.bench.machines PROFILE FOLDER [PASSPHRASE] joins and checks once, and prints the
seconds that the check took, those of work, and the MiB that it needed above what was there before.
"""

import random
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from math import inf
from pathlib import Path
from subprocess import PIPE, run
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tools.bench.figures import Figure
from tools.bench.past import MANY, fill
from unclench.domain.merging import change_lines
from unclench.domain.merging.clock import HybridClock
from unclench.domain.merging.state import Value, changed
from unclench.store.database import open_database
from unclench.store.machines import checking, joining, machine_row
from unclench.store.machines.folder import open_folder
from unclench.store.machines.sealing import Sealer
from unclench.system.paths import Profile

SEGMENTS = 3000
SMALL, FULL = 4 * 1024, 256 * 1024  # bytes of a segment: of a day or two, and a full one
PASSPHRASE = "only for the bench"
_MIB = 1024
_AT = 1_767_225_600_000  # the first of January 2026, in ms since 1970
_WROTE = 4  # machines


class _Check(NamedTuple):
    """Seconds by the clock and of the processor, and MiB."""

    seconds: float
    work: float
    more: float


def joining_long(environment: Mapping[str, str]) -> Figure:
    """A history of ten years is written, and read by a machine that has nothing yet."""
    return _joining(environment, None)


def joining_sealed(environment: Mapping[str, str]) -> Figure:
    """The same behind a passphrase."""
    return _joining(environment, PASSPHRASE)


def _joining(environment: Mapping[str, str], passphrase: str | None) -> Figure:
    with TemporaryDirectory(prefix="unclench-bench-") as place:
        folder = Path(place) / "folder"
        folder.mkdir()
        old = fill(Path(place) / "old", MANY)
        written = _checked(environment, old, folder, passphrase)
        read = _checked(environment, fill(Path(place) / "new", 0), folder, passphrase)
    behind = f"s to read ({read.work:.1f} of work), {written.seconds:.1f} to write"
    behind += f"; {read.more:.0f} and {written.more:.0f} MiB more"
    name = f"{MANY} sessions join{', sealed' if passphrase else ''}"
    return Figure(name, max(written.seconds, read.seconds), 60, behind)


def coming_late(environment: Mapping[str, str]) -> Figure:
    """A fifth machine reads what four wrote in a year, in small segments."""
    return _late(environment, SMALL, None)


def coming_late_sealed(environment: Mapping[str, str]) -> Figure:
    """The same behind a passphrase."""
    return _late(environment, SMALL, PASSPHRASE)


def coming_late_full(environment: Mapping[str, str]) -> Figure:
    """A fifth machine reads as many full segments: no life is that long."""
    return _late(environment, FULL, None)


def _late(environment: Mapping[str, str], size: int, passphrase: str | None) -> Figure:
    with TemporaryDirectory(prefix="unclench-bench-") as place:
        folder = Path(place) / "folder"
        folder.mkdir()
        first = fill(Path(place) / "first", 0)
        _checked(environment, first, folder, passphrase)
        lines = _write(first, folder, size)
        fifth = _checked(environment, fill(Path(place) / "fifth", 0), folder, passphrase)
    behind = f"s ({fifth.work:.1f} of work); {lines} lines, {fifth.more:.0f} MiB more"
    name = f"{SEGMENTS} segments of {size // 1024} KiB{', sealed' if passphrase else ''}"
    return Figure(name, fifth.seconds, 30 if size < FULL else inf, behind)


def _checked(
    environment: Mapping[str, str], profile: Profile, folder: Path, passphrase: str | None
) -> _Check:
    command = [sys.executable, "-m", "tools.bench.machines", str(profile.folder), str(folder)]
    command += [passphrase] if passphrase else []
    done = run(command, env=environment, stdout=PIPE, text=True, check=True)
    return _Check(*map(float, done.stdout.split()))


def _write(first: Profile, folder: Path, size: int) -> int:
    """Segments of four machines, as the first one could have sealed them; how many lines."""
    with closing(open_database(first.database)) as database:
        row = machine_row.taking_part(database)
    sealer = Sealer(row.identity) if row.identity else None
    ours, ending = open_folder(folder).ours, ".jsonl.age" if sealer else ".jsonl"
    total = 0
    for machine in range(_WROTE):
        lines = _lines(f"m-bench{machine}")
        (ours / f"m-bench{machine}").mkdir()
        for number in range(1, SEGMENTS // _WROTE + 1):
            data = b""
            while len(data) < size:
                data += next(lines)
                total += 1
            path = ours / f"m-bench{machine}" / f"{number:06}{ending}"
            path.write_bytes(sealer.seal(data) if sealer else data)
    return total


def _lines(device: str) -> Iterator[bytes]:
    """Sessions as they come: each is written when it ends, and one in two again with a note."""
    chance, clock, number = random.Random(device), HybridClock(device), 0
    while True:
        number += 1
        key = f"{chance.getrandbits(128):032x}"
        state = changed(None, _session(chance, number), (), clock.tick(_AT + number * 1000))
        yield change_lines.write(device, number, "session", key, state).encode() + b"\n"
        if number % 2:
            values = {**state.snapshot, "note": "Shoulders were softer afterwards."}
            state = changed(state, values, {"note"}, clock.tick(_AT + number * 1000))
            yield change_lines.write(device, number, "session", key, state).encode() + b"\n"


def _session(chance: random.Random, number: int) -> dict[str, Value]:
    ratings = ("stress_before", "pain_before", "stress_after", "pain_after")
    return {
        "exercise_id": [f"exercise-{chance.randrange(30)}", "Longer out-breath", "breathing"],
        "started": [_AT + number * 1000, 60],
        "planned_ms": [600_000, 600_000, "completed"],
        **{name: [chance.randrange(11), None] for name in ratings},
        "note": "",
        "liked": None,
        "source": "live",
        "run_id": [None] * 3,
        "trial_id": [None] * 3,
        "areas": [["neck_back", "light"]],
        "answers": [],
    }


def _memory(name: str) -> float:
    """A line of what Linux says of this process, in MiB."""
    text = Path("/proc/self/status").read_text(encoding="ascii")
    return int(text.partition(f"{name}:")[2].split()[0]) / _MIB


def main() -> None:
    """Join, check once, and print what that took."""
    profile, folder = Profile(Path(sys.argv[1])), Path(sys.argv[2])
    passphrase = sys.argv[3] if len(sys.argv) > 3 else None
    with closing(open_database(profile.database)) as database:
        joining.join(database, folder, passphrase, "bench")
    Path("/proc/self/clear_refs").write_text("5")  # the peak counts from here
    before, start, worked = _memory("VmRSS"), time.perf_counter(), time.process_time()
    checking.check(profile, datetime.now(UTC))
    print(time.perf_counter() - start, time.process_time() - worked, _memory("VmHWM") - before)


if __name__ == "__main__":
    main()
