"""Numbers in English words, for a voice that knows only words."""

from __future__ import annotations

import re

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen"),
    *("sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS = ("", "thousand", "million", "billion")
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_NUMBER = re.compile(r"(\d+(?:,\d{3})*)(?:\.(\d+))?(st|nd|rd|th)?(%)?", re.ASCII)


def in_words(text: str) -> str:
    """The text with every number written out: "4.5" is "four point five", "2nd" is "second"."""
    return _NUMBER.sub(_said, text)


def cardinal(value: int) -> str:
    """A number up to twelve digits in words; a longer one digit by digit."""
    if value >= 10 ** (3 * len(_GROUPS)):
        return " ".join(_ONES[int(digit)] for digit in str(value))
    if value < 1000:
        return _hundreds(value)
    words = []
    for power in range(len(_GROUPS) - 1, -1, -1):
        group = value // 1000**power % 1000
        if group:
            words += [_hundreds(group), _GROUPS[power]]
    return " ".join(word for word in words if word)


def ordinal(value: int) -> str:
    """Which one in a row: "twenty first"."""
    before, _, last = cardinal(value).rpartition(" ")
    last = f"{last[:-1]}ieth" if last.endswith("y") else _ORDINALS.get(last, f"{last}th")
    return f"{before} {last}".strip()


def _hundreds(value: int) -> str:
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens - 2] + (f" {_ONES[ones]}" if ones else "")
    hundreds, rest = divmod(value, 100)
    return f"{_ONES[hundreds]} hundred" + (f" {_hundreds(rest)}" if rest else "")


def _said(found: re.Match[str]) -> str:
    digits, part, place, percent = found.groups()
    if len(digits) > 30:
        value = " ".join(_ONES[int(one)] for one in digits if one != ",")
    elif place and not part:
        value = ordinal(int(digits.replace(",", "")))
    else:
        value = cardinal(int(digits.replace(",", "")))
    if part:
        value += " point " + " ".join(_ONES[int(one)] for one in part)
    return f" {value}{' percent' if percent else ''} "
