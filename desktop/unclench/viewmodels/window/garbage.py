"""Collects Python's garbage between two events, never in the middle of one.

Python would collect whenever something is made, also while Qt takes an object apart and holds a
lock that taking another one apart needs: the window stood still for ever. And it would collect in
whatever thread it is, where Qt's objects must not be touched.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 2000  # ms between two looks


def collect_due() -> None:
    """Collect as far as Python itself would by now, by its own counts."""
    counts, limits = gc.get_count(), gc.get_threshold()
    if counts[0] <= limits[0]:
        return
    due = 0
    while due < len(counts) - 1 and counts[due + 1] > limits[due + 1] > 0:
        due += 1
    gc.collect(due)


class Garbage(QObject):
    """Looks again and again, in the thread of the window."""

    def __init__(self, parent: QObject) -> None:
        """Begin; what there is by now stays for good."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # no need to look through what the start has made again and again
        timer = QTimer(self)
        timer.timeout.connect(collect_due)
        timer.start(EVERY)
