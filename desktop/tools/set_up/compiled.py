"""Keep the app's own code compiled, so that no start has to do it.

Where PYTHONDONTWRITEBYTECODE is set or the folder can't be written to, Python compiles at every
start anew. pip compiles what it installs; this does the same for `desktop`, after set-up and
whenever a source file changed: by its time, since a hash would read it all.
"""

from __future__ import annotations

import os

from tools.set_up import state

SOURCES = os.path.join(state.ROOT, "desktop")
MARK = os.path.join(state.VENV, ".compiled")


def sources_now() -> str:
    """A word that changes with every source file: how many there are, and their times added up."""
    count = total = 0
    waiting = [SOURCES]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    count += 1
                    total += entry.stat().st_mtime_ns
                elif entry.name != "__pycache__" and entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
    return f"{count} {total}"


def renew() -> None:
    """Compile what changed, by the Python that runs this. Only speed depends on it: no errors."""
    now = sources_now()
    if state.read(MARK) == now:
        return
    import compileall
    import contextlib
    import py_compile

    # by time, also where SOURCE_DATE_EPOCH would have every file read and hashed at every start
    by_time = py_compile.PycInvalidationMode.TIMESTAMP
    compileall.compile_dir(SOURCES, quiet=2, invalidation_mode=by_time)
    with contextlib.suppress(OSError):
        state.write(MARK, now)
