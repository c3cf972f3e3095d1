"""A hybrid logical clock: stamps that keep cause before effect, however wrong the clocks are.

After Kulkarni, Demirbas, Madappa, Avva and Leone, "Logical physical clocks", OPODIS 2014. A stamp
stays close to the time of day, and is greater than every stamp that its device had seen before.
"""

import re
from typing import NamedTuple

_FORM = re.compile(r"([0-9a-f]{12})-([0-9a-f]{4})-([a-z0-9][a-z0-9-]{0,31})?")
_DEVICE = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_MOST = 0xFFFF  # what a counter may be
LATEST_MS = 253_402_300_799_999
"""The last millisecond of the year 9999: a stamp that comes from elsewhere is not after it."""

BELIEVED_MS = 32_503_679_999_999
"""The last of 2999, as which a later clock counts: so there always is a greater stamp."""


class Stamp(NamedTuple):
    """When a change was made: `ms` since 1970 in UTC, a counter within it, and by which device.

    Its text sorts as it does.
    """

    ms: int
    counter: int
    device: str

    def __str__(self) -> str:
        """The same as text."""
        return f"{self.ms:012x}-{self.counter:04x}-{self.device}"

    @classmethod
    def read(cls, text: str) -> "Stamp":
        """What `str` made.

        Raises:
            ValueError: it is no stamp, or one of a time that never comes.
        """
        found = _FORM.fullmatch(text)
        if found is None:
            raise ValueError(f"not a stamp: {text[:80]!r}")
        stamp = cls(int(found[1], 16), int(found[2], 16), found[3] or "")
        if stamp.ms > LATEST_MS or (not stamp.device and stamp != ZERO):
            raise ValueError(f"no stamp that a device makes: {text}")
        return stamp


ZERO = Stamp(0, 0, "")
"""Before anything was shared: what every record has that was there when its machine joined."""


def is_device(name: str) -> bool:
    """Whether a device may be called so: short, and alike on every file system."""
    return _DEVICE.fullmatch(name) is not None


class HybridClock:
    """Gives stamps, each greater than all that it gave and saw."""

    def __init__(self, device: str, newest: Stamp = ZERO) -> None:
        """Go on after `newest`, the greatest that this device has given or seen."""
        self.device = device
        self.newest = newest

    def tick(self, now_ms: int) -> Stamp:
        """The stamp of a change made at `now_ms` by the clock of this machine."""
        ms, counter = min(max(now_ms, 0), BELIEVED_MS), 0
        if ms <= self.newest.ms:
            ms, counter = self.newest.ms, self.newest.counter + 1
        if counter > _MOST:
            ms, counter = ms + 1, 0
        self.newest = Stamp(ms, counter, self.device)
        return self.newest

    def see(self, stamp: Stamp) -> None:
        """Stay after `stamp`, which another device gave."""
        self.newest = max(self.newest, stamp)
