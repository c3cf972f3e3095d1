"""What insight is worked out from: ratings of stress or of pain, with the moment of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, get_args

from unclench.domain.session import Source

Measure = Literal["stress", "pain"]

__all__ = ["COMPARATOR", "Measure", "Reading", "Source"]

COMPARATOR: Final = "quiet-rest"
"""The exercise that does nothing but rest: what the others are to be compared with (6.2)."""

_WORDS: Final = {"measure": {*get_args(Measure)}, "source": {*get_args(Source)}}


@dataclass(frozen=True, slots=True)
class Reading:
    """One measure before and after one session, each 0 to 10, or None where there is no number.

    `at` is aware. An after-rating of None means asked for and not given, unless `asked` is False:
    then only the one before counts, for the link of stress and pain. A check-in has no `exercise`
    and nothing after. `source` says how the numbers came: given at the time ("live"), written
    down later ("typed"), changed later ("edited"), or from a file ("imported").
    """

    exercise: str | None
    measure: Measure
    at: datetime
    before: int | None
    after: int | None
    source: Source = "live"
    asked: bool = True

    def __post_init__(self) -> None:
        """Refuse what would be left out or counted wrongly without a word.

        Raises:
            ValueError: a moment without an offset from UTC, or an unknown word.
        """
        if self.at.utcoffset() is None:
            raise ValueError(f"at needs an offset from UTC: {self.at}")
        for name, known in _WORDS.items():
            word = getattr(self, name)
            if word not in known:
                raise ValueError(f"{name} is one of {', '.join(sorted(known))}, not {word!r}")

    @property
    def paired(self) -> bool:
        """Whether both numbers of a session are there."""
        return self.exercise is not None and self.before is not None and self.after is not None
