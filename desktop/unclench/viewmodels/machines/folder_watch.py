"""Watches a folder that may not answer: in a thread of its own, for which nobody waits."""

from __future__ import annotations

import threading
from collections.abc import Callable

EVERY = 10.0  # seconds: what is on a network is often not told of, so it is looked at


class FolderWatch:
    """Looks now and then, and tells when it is otherwise than before, until it is ended."""

    def __init__(self, look: Callable[[], object], tell: Callable[[], object]) -> None:
        """Begin; `look` and `tell` are called in the thread."""
        self._look, self._tell = look, tell
        self._ended = threading.Event()
        threading.Thread(target=self._watch, name="folder_watch", daemon=True).start()

    def end(self) -> None:
        """Tell no more. A look that waits for a disk is left alone."""
        self._ended.set()

    def _watch(self) -> None:
        before: object = None
        while not self._ended.wait(EVERY):
            now = self._look()
            if before not in (None, now) and not self._ended.is_set():
                self._tell()
            before = now
