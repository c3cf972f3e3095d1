"""The figures of History's first screen in the real window, over ten years and over nothing."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tools.bench.figures import Figure
from tools.bench.past import MANY, fill
from unclench.store.database import open_database
from unclench.system.paths import Profile

FLARES = 5  # starts that are measured


def first_screen(environment: Mapping[str, str]) -> Figure:
    """From the click on History to its painted rows, once the app is warm."""
    full, _ = _measured(environment, _full(environment))
    empty, _ = _measured(environment, _empty(environment))
    behind = f"{MANY} sessions; an empty history {empty:.0f} ms"
    return Figure("history's first screen, ms", full, 100, behind)


def pages(environment: Mapping[str, str]) -> Figure:
    """The slowest of History's pages over ten years, each warm, until all of it is painted."""
    command = [sys.executable, "-m", "tools.bench.history_pages", str(_full(environment).folder)]
    done = subprocess.run(
        command, env=dict(environment), stdout=subprocess.PIPE, text=True, check=True
    )
    taken = {name: float(ms) for name, ms in map(str.split, done.stdout.splitlines())}
    cold = taken.pop("cold")
    behind = ", ".join(f"{name} {ms:.0f}" for name, ms in taken.items())
    behind += f"; the slowest at first {cold / 1000:.1f} s, beside the window"
    return Figure("history's slowest page, ms", max(taken.values()), 150, behind)


def room(environment: Mapping[str, str]) -> Figure:
    """Memory with History open, beside an empty history's."""
    _, full = _measured(environment, _full(environment))
    _, empty = _measured(environment, _empty(environment))
    behind = f"{full:.0f} MiB with {MANY} sessions, {empty:.0f} MiB with none"
    return Figure("memory of history, full to empty", full / empty, 2, behind)


def flare(environment: Mapping[str, str]) -> Figure:
    """From F2 to the first breath, the worst of a few starts."""
    folder = Path(environment["UNCLENCH_DATA_DIR"]).with_name("flare")
    command = [sys.executable, "-m", "tools.bench.flare_press", str(folder)]
    taken = [
        float(
            subprocess.run(
                command, env=dict(environment), stdout=subprocess.PIPE, text=True, check=True
            ).stdout
        )
        for _ in range(FLARES)
    ]
    behind = f"the worst of {FLARES}; the best {min(taken):.2f} s"
    return Figure("first breath after F2, s", max(taken), 5, behind)


def _measured(environment: Mapping[str, str], profile: Profile) -> tuple[float, float]:
    command = [sys.executable, "-m", "tools.bench.history_click", str(profile.folder)]
    done = subprocess.run(
        command, env=dict(environment), stdout=subprocess.PIPE, text=True, check=True
    )
    taken, used = done.stdout.split()
    return float(taken), float(used)


def _full(environment: Mapping[str, str]) -> Profile:
    folder = Path(environment["UNCLENCH_DATA_DIR"]).with_name("past")
    return Profile(folder) if folder.is_dir() else fill(folder)


def _empty(environment: Mapping[str, str]) -> Profile:
    profile = Profile(Path(environment["UNCLENCH_DATA_DIR"]).with_name("nothing"))
    profile.create()
    open_database(profile.database).close()
    return profile
