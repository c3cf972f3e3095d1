"""The figures of a long history: its first page, its sums, its export, and opening it."""

import sqlite3
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from statistics import median

from tools.bench.figures import REST, Figure
from tools.bench.past import MANY, fill
from tools.bench.processes import memory, window
from unclench.store.database import open_database
from unclench.store.exchange.history_csv import export_csv
from unclench.store.journal import Journal
from unclench.store.sessions import Sessions
from unclench.store.summaries import Summaries
from unclench.system.paths import Profile

PAGE = 256
ROUNDS = 7
OPENINGS = 9


def _time(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of some runs, in seconds, after one that warms the disk."""
    work()
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return median(taken)


def _full(environment: Mapping[str, str]) -> Profile:
    """The long history, made when the first figure asks for it."""
    folder = Path(environment["UNCLENCH_DATA_DIR"]).with_name("past")
    return Profile(folder) if folder.is_dir() else fill(folder)


def first_page(environment: Mapping[str, str]) -> Figure:
    """What the store adds to History's first screen, of the 100 ms that all of it may take."""
    with closing(open_database(_full(environment).database)) as database:
        seconds = _time(lambda: Journal(database).page(0, PAGE))
        deep = _time(lambda: Journal(database).page(MANY - PAGE, PAGE))
    behind = f"{PAGE} entries of {MANY} sessions; the oldest ones {deep * 1000:.1f} ms"
    return Figure("history's first page, ms", seconds * 1000, 20, behind)


def sums(environment: Mapping[str, str]) -> Figure:
    """The slowest summary beside plain sqlite3 doing the same work."""
    file = _full(environment).database
    with closing(open_database(file)) as database, closing(sqlite3.connect(file)) as raw:
        ours, plain = _ours(Summaries(database)), _plain(raw)
        ratios = {name: _time(work) / _time(plain[name]) for name, work in ours.items()}
    behind = ", ".join(f"{name} {ratio:.2f}" for name, ratio in ratios.items())
    return Figure("summaries, times plain sqlite3", max(ratios.values()), 3, behind)


def _ours(summaries: Summaries) -> dict[str, Callable[[], object]]:
    return {
        "minutes": lambda: summaries.practiced("week"),
        "levels": lambda: summaries.levels("stress", "month"),
        "by exercise": summaries.by_exercise,
    }


def _plain(raw: sqlite3.Connection) -> dict[str, Callable[[], object]]:
    """The same by hand, in the shortest way."""
    weeks = "SELECT strftime('%Y-%W', day), sum(played_ms), count(*) FROM session GROUP BY 1"
    months = (
        "SELECT substr(day, 1, 7), avg(stress_before), avg(stress_after) FROM session"
        " WHERE stress_before + stress_after IS NOT NULL AND source = 'live'"
    )
    counts = "SELECT exercise_id, count(*) FROM session GROUP BY exercise_id"
    return {
        "minutes": lambda: raw.execute(weeks).fetchall(),
        "levels": lambda: raw.execute(f"{months} GROUP BY 1").fetchall(),
        "by exercise": lambda: raw.execute(counts).fetchall(),
    }


def csv_export(environment: Mapping[str, str]) -> Figure:
    """All sessions as CSV, from the file to the text."""
    with closing(open_database(_full(environment).database)) as database:
        seconds = _time(lambda: export_csv(Sessions(database).each()), 3)
    return Figure("CSV export, seconds", seconds, 3, f"{MANY} sessions")


def opening(environment: Mapping[str, str]) -> Figure:
    """From a new process to the first picture, with a long history beside an empty one, in turn."""
    empty = fill(Path(environment["UNCLENCH_DATA_DIR"]).with_name("empty"), 0)
    taken: dict[Profile, list[float]] = {empty: [], _full(environment): []}
    for number in range(OPENINGS + 1):
        for profile, times in taken.items():
            with window({**environment, "UNCLENCH_DATA_DIR": str(profile.folder)}, "app") as seen:
                if number:  # the first round only warms the disk
                    times.append(seen.seconds)
    none, many = (median(times) for times in taken.values())
    behind = f"{many * 1000:.0f} ms, empty {none * 1000:.0f} ms; medians of {OPENINGS}"
    return Figure("opening a long history, to empty", many / none, 1.1, behind)


def weight(environment: Mapping[str, str]) -> Figure:
    """Memory of the app at rest with a long history beside an empty one."""
    used = []
    for number in (0, MANY):
        name = "past" if number else "empty"
        folder = Path(environment["UNCLENCH_DATA_DIR"]).with_name(name)
        profile = Profile(folder) if folder.is_dir() else fill(folder, number)
        with window({**environment, "UNCLENCH_DATA_DIR": str(profile.folder)}, "app") as seen:
            time.sleep(REST)
            used.append(memory(seen.process.pid))
    behind = f"{used[1]:.0f} MiB, empty {used[0]:.0f} MiB; {REST:g} s after painting"
    return Figure("memory of a long history, to empty", used[1] / used[0], 2, behind)
