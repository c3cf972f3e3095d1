"""A rating to 10 as people type it: one digit, or ten as a 1 and at once a 0."""

from __future__ import annotations

import time

from PySide6.QtGui import QKeyEvent

from unclench.widgets.controls.keys import rating, struck

WAIT_MS = 1200
"""How soon after a 1 a 0 still belongs to it: slow hands need about a second."""


class TypedRating:
    """Reads the keys of one page; each rating stands as soon as its first digit is typed."""

    def __init__(self) -> None:
        """Nothing typed yet."""
        self._one_at: int | None = None  # ms
        self._about: object = None

    def read(self, event: QKeyEvent, about: object, now: float | None) -> int | None:
        """The answer that a key gives to `about`, whose answer is `now`; None for other keys.

        What a key held down repeats is read too, and is never the 0 of a ten.
        """
        number = rating(event)
        if number is None or not struck(event):
            return number
        ten = number == 0 and now == 1 and self.awaits_zero(event, about)
        self._one_at = _moment(event) if number == 1 else None
        self._about = about
        return 10 if ten else number

    def awaits_zero(self, event: QKeyEvent, about: object) -> bool:
        """Whether a 1 was typed for `about` so shortly before this key that a 0 makes it ten."""
        if self._one_at is None or self._about != about:
            return False
        return 0 <= _moment(event) - self._one_at <= WAIT_MS


def _moment(event: QKeyEvent) -> int:
    """When the key was struck (ms), even if the window was busy; now, for a key nobody struck."""
    return event.timestamp() or time.monotonic_ns() // 1_000_000
