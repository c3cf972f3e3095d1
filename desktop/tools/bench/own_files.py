"""Ten thousand files in a person's folder: the start, the look at the folder, and the memory.

python -m tools.bench.own_files prints the seconds that a first look takes, then a second one.
"""

import json
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from subprocess import PIPE, run
from tempfile import TemporaryDirectory

from tools.bench.figures import REST, Figure
from tools.bench.processes import memory, window
from tools.bench.starts import Run, least
from unclench.files.reader_pool import Readers
from unclench.files.user_library import UserLibrary
from unclench.system import paths

FILES = 10_000
ROUNDS = 9


@contextmanager
def crowded(environment: Mapping[str, str], looked_at: bool) -> Iterator[dict[str, str]]:
    """The environment with a profile of many files; `looked_at`: the app has seen them before."""
    with TemporaryDirectory(prefix="unclench-bench-") as folder:
        profile = paths.profile(folder)
        profile.create()
        text = (paths.exercises() / "breath-46.json").read_text(encoding="utf-8")
        made = json.loads(text)
        for number in range(FILES):
            made |= {"id": f"own-{number}", "title": f"My breathing {number}"}
            (profile.exercises / f"own-{number}.json").write_text(json.dumps(made))
        if looked_at:
            look(profile)
        yield {**environment, "UNCLENCH_DATA_DIR": folder}


def look(profile: paths.Profile) -> float:
    """Look at the folder as the app does in the background; the seconds it took."""
    before = time.monotonic()
    library = UserLibrary(profile.exercises, profile.exercise_index)
    library.load()
    readers = Readers()
    for _changes in library.scan(readers.read):
        pass
    readers.close()
    return time.monotonic() - before


def start(environment: Mapping[str, str]) -> Figure:
    """CPU time of a start with many files beside the start with none."""
    with crowded(environment, looked_at=True) as many:
        found = least({"none": Run("app", environment), "many": Run("app", many)}, ROUNDS)
    none, some = found["none"].cpu, found["many"].cpu
    behind = f"{some * 1000:.0f} ms of CPU, with no files {none * 1000:.0f}; least of {ROUNDS}"
    return Figure(f"start with {FILES} files, times with none", some / none, 1.3, behind)


def complete(environment: Mapping[str, str]) -> Figure:
    """How long the first look at many files takes; later ones read only what changed."""
    with crowded(environment, looked_at=False) as many:
        command = [sys.executable, "-m", "tools.bench.own_files"]
        done = run(command, env=many, stdout=PIPE, text=True, check=True)
    first, later = (float(word) for word in done.stdout.split())
    behind = f"s for the first look, {later:.2f} s for the next"
    return Figure(f"list of {FILES} files complete after", first, 3.0, behind)


def room(environment: Mapping[str, str]) -> Figure:
    """What many files add to the window's memory, in MiB."""
    used = []
    with crowded(environment, looked_at=True) as many:
        for where in (dict(environment), many):
            with window(where, "app") as painted:
                time.sleep(REST)
                used.append(memory(painted.process.pid))
    behind = f"{used[1]:.0f} MiB, with no files {used[0]:.0f} MiB; {REST:g} s after painting"
    return Figure(f"memory that {FILES} files add, MiB", used[1] - used[0], 60, behind)


if __name__ == "__main__":
    own = paths.profile()
    print(look(own), look(own), file=sys.stdout)
