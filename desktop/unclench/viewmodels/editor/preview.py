"""Plays a piece of an exercise while it is written: sound and a play head, no session around it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain.cues import Timeline
from unclench.viewmodels.session.session_ports import Transport

FRAME = 50  # ms between two looks at the clock, while it plays
TEND = 5  # so many looks between two looks after the sound
RING = 3000  # ms after the end in which the last bell rings out


class PreviewPlayer(QObject):
    """Plays from any moment until the end, or until it is stopped."""

    playingChanged = Signal(bool)
    moved = Signal(float)  # ms: where the play head is

    def __init__(self, new_link: Callable[[], Transport]) -> None:
        """Nothing is started before the first `play`."""
        super().__init__()
        self._new_link = new_link
        self._link: Transport | None = None
        self._end = 0.0
        self._looks = 0
        self._timer = QTimer(self, interval=FRAME)
        self._timer.timeout.connect(self.look)

    @property
    def playing(self) -> bool:
        """Whether it plays now."""
        return self._timer.isActive()

    def play(self, timeline: Timeline, at_ms: float) -> None:
        """Play `timeline` from this moment on."""
        if self._link is None:
            self._link = self._new_link()
            self._link.start()
        self._end = timeline.milliseconds
        self._link.load(timeline, at_ms)
        self._link.play()
        self._timer.start()
        self.playingChanged.emit(True)
        self.moved.emit(at_ms)

    def stop(self) -> None:
        """Be quiet; nothing happens when it is."""
        if self.playing and self._link is not None:
            self._timer.stop()
            self._link.pause()
            self.playingChanged.emit(False)

    def close(self) -> None:
        """Put the sound away."""
        self.stop()
        if self._link is not None:
            self._link.close()
            self._link = None

    def look(self) -> None:
        """Tell where it is; the timer calls this while it plays."""
        if self._link is None:
            return
        self._looks += 1
        if self._looks % TEND == 0:
            self._link.tend()
        at = self._link.position()
        self.moved.emit(min(at, self._end))
        if at > self._end + RING:
            self.stop()
