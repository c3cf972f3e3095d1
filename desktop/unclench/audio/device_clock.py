"""Which frame of an output is heard now: the clock of a session."""

from __future__ import annotations

from collections import deque

from unclench.audio.tones import PER_MS

_WINDOW = 3.0
_LATE = 3 * PER_MS
_SETTLED = 0.3
_FIRST_TRUE = 2  # the request that comes when the device has really begun


class DeviceClock:
    """Follows the requests of one output.

    The newest request tells the time best, unless it came late; then the one of the last three
    seconds that was furthest ahead does.
    """

    def __init__(self, lead_ms: float) -> None:
        self._lead = lead_ms * PER_MS
        self._notes: deque[tuple[float, float]] = deque()
        self._requests = 0
        self._second = 0.0
        self._ahead = 0.0

    def note(self, now: float, asked: int) -> None:
        """The output asks for the frame after `asked` frames, at monotonic time `now` (s)."""
        if not self.settled(now):
            self._notes.clear()
        self._requests += 1
        if self._requests == _FIRST_TRUE:
            self._second = now
        ahead = asked - now * 1000 * PER_MS
        while self._notes and self._notes[0][0] < now - _WINDOW:
            self._notes.popleft()
        self._notes.append((now, ahead))
        best = max(value for _, value in self._notes)
        self._ahead = ahead if ahead >= best - _LATE else best

    def frame(self, now: float) -> float:
        """The frame that is heard at `now`; below 0 before the first one is."""
        return now * 1000 * PER_MS + self._ahead - self._lead

    def settled(self, now: float) -> bool:
        """Whether requests come at their pace: the first ones fill buffers, or wait for a start."""
        if self._lead == 0:
            return self._requests > 0
        return self._requests >= _FIRST_TRUE and now - self._second >= _SETTLED
