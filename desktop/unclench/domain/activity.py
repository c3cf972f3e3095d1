"""Time on one's feet, in water or on a mat: what a check-in keeps of it, and what is paced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from unclench.domain.texts import QT_TRANSLATE_NOOP

KINDS: Mapping[str, str] = {
    "walking": QT_TRANSLATE_NOOP("activity", "Walking"),
    "swimming": QT_TRANSLATE_NOOP("activity", "Swimming or water"),
    "yoga": QT_TRANSLATE_NOOP("activity", "Yoga or stretching"),
    "own": QT_TRANSLATE_NOOP("activity", "Something else"),
}
MOST_MINUTES = 24 * 60  # of one entry; more is a slip of the finger
LONGEST_NAME = 80  # characters


@dataclass(frozen=True)
class Activity:
    """So many minutes of something; `name` is the person's own word for it, for the kind "own"."""

    kind: str
    minutes: int
    name: str = ""

    def __post_init__(self) -> None:
        """Refuse a kind that nobody knows, and minutes that no day has."""
        if self.kind not in KINDS:
            raise ValueError(f"there is no kind of activity {self.kind!r}")
        if not 1 <= self.minutes <= MOST_MINUTES:
            raise ValueError(f"an activity takes 1 to {MOST_MINUTES} minutes, not {self.minutes}")


def total(activities: Iterable[Activity]) -> int:
    """All their minutes."""
    return sum(one.minutes for one in activities)
