"""Keeps the screen awake while a session plays.

It may ask the desktop over D-Bus, so it waits in a thread of its own and never holds up the window;
when it can't, the screen just behaves as usual.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress

Keep = Callable[[], AbstractContextManager[object]]


class Awake:
    """Holds the screen awake between `hold` and `release`."""

    def __init__(self, keep: Keep) -> None:
        """`keep` opens the context that keeps the screen on; it is called in a thread."""
        self._keep = keep
        self._let_go: threading.Event | None = None

    def hold(self) -> None:
        """Keep the screen on from now; returns at once."""
        if self._let_go is None:
            self._let_go = threading.Event()
            worker = threading.Thread(
                target=self._work, args=(self._let_go,), name="awake", daemon=True
            )
            worker.start()

    def release(self) -> None:
        """Let the screen sleep as it likes; returns at once."""
        if self._let_go is not None:
            self._let_go.set()
            self._let_go = None

    def _work(self, let_go: threading.Event) -> None:
        # whatever a desktop's answer breaks, the session is not to notice
        with suppress(Exception), self._keep():
            let_go.wait()
