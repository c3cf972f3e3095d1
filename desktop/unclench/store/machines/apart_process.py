"""The process that looks at the shared folder, as `store.machines.apart` starts it.

A line of JSON says what to do, a line of JSON says how it went; then it ends. A passphrase comes by
this way alone: others could see what stands on a command line.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from unclench.store.database import open_beside
from unclench.store.machines import checking, folder, joining, report
from unclench.store.questions import answer
from unclench.system.child_process import be_modest
from unclench.system.paths import Profile


def _look(where: str) -> dict[str, Any]:
    return asdict(folder.look(Path(where)))


def _join(data: str, where: str, passphrase: str | None, label: str) -> None:
    with closing(open_beside(Profile(Path(data)).database)) as database:
        joining.join(database, Path(where), passphrase, label)


def _check(data: str, now: str) -> str:
    return report.written(checking.check(Profile(Path(data)), datetime.fromisoformat(now)))


def _farewell(data: str) -> None:
    with closing(open_beside(Profile(Path(data)).database)) as database:
        checking.farewell(database)


ORDERS: Mapping[str, Callable[..., Any]] = {
    "look": _look,
    "join": _join,
    "check": _check,
    "farewell": _farewell,
}


def main() -> None:  # pragma: no cover -- runs in its own process
    """Do one thing; asked to end by the system, clear away what is half done."""
    be_modest()
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit())
    sys.stdout.buffer.write(answer(sys.stdin.buffer.readline(), ORDERS))


if __name__ == "__main__":  # pragma: no cover -- runs in its own process
    main()
