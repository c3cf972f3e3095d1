"""Learns a person's own breathing pace: a tap at each in-breath, for up to 45 seconds."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain.own_pace import LEAST_TAPS, SECONDS, own_pace


class OwnPace(QObject):
    """Counts taps from the first one on. It stops by itself, or when the person says so."""

    changed = Signal()  # another tap, begun or ended
    measured = Signal(float)  # seconds per breath

    def __init__(
        self, clock: Callable[[], float] = monotonic, parent: QObject | None = None
    ) -> None:
        """Not tapping yet; `clock` counts seconds."""
        super().__init__(parent)
        self.clock = clock
        self._taps: list[float] = []
        self.tapping = False
        self.too_few = False  # the time was over before there were five taps
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.end)

    @property
    def count(self) -> int:
        """Taps so far."""
        return len(self._taps)

    @property
    def enough(self) -> bool:
        """Whether a pace can be told."""
        return self.count >= LEAST_TAPS

    def begin(self) -> None:
        """Wait for the first tap."""
        self._taps = []
        self.tapping, self.too_few = True, False
        self._timer.stop()
        self.changed.emit()

    def tap(self) -> None:
        """The person breathes in now. The first tap starts the time."""
        if not self.tapping:
            return
        if not self._taps:
            self._timer.start(round(SECONDS * 1000))
        self._taps.append(self.clock())
        if self._taps[-1] - self._taps[0] >= SECONDS:
            self.end()
        else:
            self.changed.emit()

    def end(self) -> None:
        """Stop, and tell the pace when there were enough taps."""
        if not self.tapping:
            return
        pace = own_pace(self._taps)
        self._close(too_few=pace is None)
        if pace is not None:
            self.measured.emit(pace)

    def leave(self) -> None:
        """Stop, and tell nothing."""
        self._close(too_few=False)

    def _close(self, *, too_few: bool) -> None:
        self._timer.stop()
        self.tapping, self.too_few = False, too_few
        self.changed.emit()
