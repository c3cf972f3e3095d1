"""The moments that a clock on the wall can have meant: two after it was set back, or none."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill


@dataclass(frozen=True)
class Clock:
    """The clock of a zone, or of this machine."""

    zone: tzinfo | None = None

    def moments(self, wall: datetime) -> list[datetime]:
        """What the clock's time can mean, the first first, each with its offset from UTC.

        A time that was left out is as long after the jump as it seems to be after the hour before.

        Args:
            wall: without an offset.

        Raises:
            OverflowError: there is no such moment here.
        """
        if isinstance(self.zone, timezone):
            return [wall.replace(tzinfo=self.zone)]
        first, second = self._at(wall), self._at(wall.replace(fold=1))
        if first == second:  # a time of one of the many days without a jump
            return [first]
        there = [one for one in (first, second) if one.replace(tzinfo=None) == wall]
        return sorted(there) or [max(first, second)]

    def shows(self, moment: datetime) -> datetime:
        """What the clock shows at a moment."""
        return moment.astimezone(self.zone).replace(tzinfo=None)

    def _at(self, wall: datetime) -> datetime:
        if self.zone is None:
            return wall.astimezone()
        here = wall.replace(tzinfo=self.zone).astimezone(UTC).astimezone(self.zone)
        return here.replace(tzinfo=timezone(here.utcoffset() or timedelta()), fold=0)


def told(wall: datetime, found: list[datetime]) -> str:
    """Words for a jump of the clock that changed what was read, or none."""
    if len(found) > 1:
        return fill(
            QT_TRANSLATE_NOOP(
                "import",
                "{time} came twice that day, as the clocks went back; the first one is taken",
            ),
            time=f"{wall:%H:%M}",
        )
    if found[0].replace(tzinfo=None) != wall:
        forward = QT_TRANSLATE_NOOP(
            "import",
            "{time} was left out that day, as the clocks went forward; {taken} is taken",
        )
        return fill(forward, time=f"{wall:%H:%M}", taken=f"{found[0]:%H:%M}")
    return ""
