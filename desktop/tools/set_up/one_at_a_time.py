"""Let one set-up at a time work in this folder: the system's own lock, which no crash leaves on."""

from __future__ import annotations

import contextlib
import os
import sys
import time

from tools.set_up import state

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LOCK = os.path.join(state.ROOT, ".venv.lock")
WAITING = "Another set-up is running here; waiting for it ..."


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Be the only set-up here; wait for another one, and say so."""
    if not os.access(state.ROOT, os.W_OK):
        yield  # nothing can be made here, which is said in its place
        return
    with open(LOCK, "a", encoding="utf-8") as file:
        if not taken(file.fileno()):
            print(WAITING, flush=True)
            while not taken(file.fileno()):
                time.sleep(0.2)
        yield  # closing the file gives it back


def taken(number: int) -> bool:
    """Whether the lock on this open file is ours now."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
