"""Ratings from 0 to 10; those on another scale only when the person says which it is."""

import re
from dataclasses import dataclass
from typing import Final

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.exchange.numbers import read_number, tidy
from unclench.store.exchange.unclear import UnclearError

_LONGEST: Final = 40
_TOP: Final = 10
_OF = re.compile(r"([\d.,]+)\s?/\s?(\d{1,3})")
_SCALE = re.compile(r"(\d{1,3})-(\d{1,3})")
_NOTHING: Final = frozenset({"-", "–", "—", "n/a", "na", "n.a.", "none", "null", "nil", "?", "."})


@dataclass(frozen=True)
class Scale:
    """The least and the most of a scale that is stretched to 0 to 10."""

    low: int
    high: int

    @classmethod
    def read(cls, text: str) -> "Scale":
        """A scale like 0-100 or 1-5.

        Raises:
            ValueError: it is none.
        """
        found = _SCALE.fullmatch(text)
        if not found or int(found[1]) >= int(found[2]):
            raise ValueError(QT_TRANSLATE_NOOP("import", "a scale is like 0-100 or 1-5"))
        return cls(int(found[1]), int(found[2]))

    def place(self, value: float) -> int:
        """The nearest whole number from 0 to 10; halves go up."""
        if not self.low <= value <= self.high:
            raise ValueError(
                fill(
                    QT_TRANSLATE_NOOP("import", "it is not on the scale from {low} to {high}"),
                    low=self.low,
                    high=self.high,
                )
            )
        return int((value - self.low) / (self.high - self.low) * _TOP + 0.5)


def read_rating(text: str, scale: Scale | None) -> int:
    """A whole number from 0 to 10; 7.0 and 7/10 are too.

    Raises:
        UnclearError: it is a number on another scale, and none was said.
        ValueError: it isn't a number.
    """
    text = tidy(text[: _LONGEST + 1])
    if text.casefold() in _NOTHING:
        raise ValueError(QT_TRANSLATE_NOOP("import", "it holds no number"))
    found = _OF.fullmatch(text)
    top = int(found[2]) if found else None
    try:
        value = read_number(found[1] if found else text, None)
    except ValueError:
        raise ValueError(QT_TRANSLATE_NOOP("import", "it isn't a number")) from None
    if scale is not None and top in (None, scale.high):
        return scale.place(value)
    if top not in (None, _TOP):
        raise UnclearError(
            "scale", fill(QT_TRANSLATE_NOOP("import", "it is on a scale to {most}"), most=top)
        )
    if value in range(_TOP + 1):
        return int(value)
    raise UnclearError(
        "scale",
        fill(QT_TRANSLATE_NOOP("import", "it is not a whole number from 0 to {most}"), most=_TOP),
    )
