"""A killed app loses nothing that it was told is saved."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import unclench
from unclench.store.database import open_database
from unclench.store.sessions import Sessions

CHILD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from unclench.domain.session import Rating, Session
from unclench.store.database import open_database
from unclench.store.sessions import Sessions

sessions = Sessions(open_database(Path(sys.argv[1])))
sessions.begin(Session("a", "breath-46", "Longer out-breath", "breathing",
                       datetime.now(UTC), 180000, stress_before=Rating(7)))
print(0, flush=True)
for played in range(5000, 10**9, 5000):
    sessions.progress("a", played)
    print(played, flush=True)
"""


def test_what_was_acknowledged_before_the_kill_is_there_afterwards(path):
    source = Path(unclench.__file__).parent.parent
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(source)},
    ) as child:
        assert child.stdout is not None
        heard = [int(child.stdout.readline()) for _ in range(20)]
        child.kill()
        rest = child.stdout.read().splitlines(keepends=True)
    heard += [int(line) for line in rest if line.endswith("\n")]
    with closing(open_database(path)) as database:
        (found,) = Sessions(database).recover()
        assert database.faults() == []
    assert found.progress == "ended_early"
    assert found.stress_before.value == 7
    assert found.stress_after.missing == "ended_early"
    assert heard[-1] <= found.played_ms <= heard[-1] + 5000


def test_the_store_is_cheap_to_import():
    code = (
        "import sys; import unclench.store.sessions, unclench.store.settings;"
        "print([name for name in sys.modules if name.split('.')[0] in"
        " ('PySide6', 'pydantic', 'numpy', 'csv', 'typing_extensions')])"
    )
    source = Path(unclench.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(source)},
    )
    assert done.stdout.strip() == "[]"
