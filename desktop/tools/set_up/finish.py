"""The last of set-up, done by .venv's own Python: the app's command, compiled files, the stamps."""

from __future__ import annotations

import os
import re
import sysconfig

from tools.set_up import compiled, state

COMMAND = """\
#!/bin/sh
# The app's command. It works wherever this folder is moved to.
unset PYTHONHOME PYTHONPATH
exec "$(dirname -- "$(realpath -- "$0")")/python" -P -m unclench "$@"
"""
WINDOWS_COMMAND = '@"%~dp0python.exe" -P -m unclench %*\r\n'
# the first lines of other commands, with a path in them that a move makes wrong ...
STALE = re.compile(rb"\A#!(/bin/sh\n'''exec' .*\n' '''|.*/python[0-9.]*)\n")
# ... and the same without a path
MOVABLE = b"""#!/bin/sh
'''exec' "$(dirname -- "$(realpath -- "$0")")/python" "$0" "$@"
' '''
"""


def finish(kits: list[str]) -> None:
    """Make the app and the tools importable and callable, and write that all is ready."""
    site = sysconfig.get_path("purelib")
    state.write(os.path.join(site, state.APP), state.way_to_app(site))
    write_command()
    if os.name != "nt":
        make_movable()
    compiled.renew()
    state.list_parts(site)
    for kit in state.LOCKS:
        # what wasn't asked for is as it was, by the lock of then
        lock = state.read(state.lock(kit)) if kit in kits else state.stamped_lock(kit)
        if lock is not None:
            state.write(state.stamp(kit), state.stamp_text(lock))


def write_command() -> None:
    """Put `unclench` beside .venv's Python."""
    name, text = ("unclench.cmd", WINDOWS_COMMAND) if os.name == "nt" else ("unclench", COMMAND)
    path = os.path.join(state.SCRIPTS, name)
    state.write(path, text)
    os.chmod(path, 0o755)


def make_movable() -> None:
    """Take the path out of the first lines of all commands."""
    for name in os.listdir(state.SCRIPTS):
        path = os.path.join(state.SCRIPTS, name)
        if os.path.islink(path) or not os.path.isfile(path):
            continue
        with open(path, "rb+") as file:
            old = file.read()
            new = STALE.sub(MOVABLE.replace(b"\\", b"\\\\"), old, count=1)
            if new != old:
                file.seek(0)
                file.write(new)
                file.truncate()
