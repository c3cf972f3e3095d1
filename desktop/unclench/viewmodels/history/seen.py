"""Whether what a page read last is still what it would read now."""

from __future__ import annotations

from pathlib import Path

from unclench.store.change_stamp import Stamp, stamp_of

Reading = tuple[Stamp | None, object]


class Seen:
    """What was asked of a database last, and how that was then."""

    def __init__(self, database: Path) -> None:
        """Nothing was read yet."""
        self._database = database
        self._last: Reading | None = None

    def now(self, asked: object) -> Reading:
        """What to remember once it was read: taken before, so that what is written then counts."""
        return stamp_of(self._database), asked

    def remember(self, reading: Reading) -> None:
        """It was read."""
        self._last = reading

    def still(self, asked: object) -> bool:
        """Whether the same was asked last, and nothing was written since."""
        stamp, _asked = reading = self.now(asked)
        return stamp is not None and reading == self._last
