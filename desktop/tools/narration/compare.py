"""How much of a text was understood: compares it with what a recogniser heard, word by word."""

from __future__ import annotations

import re

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen"),
    *("sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SAME_SOUND = (
    "sole soul", "soles souls", "heel heal he'll", "heels heals", "weight wait", "waist waste",
    "whole hole", "here hear", "there their", "your you're", "to too two", "for four",
    "one won", "by buy", "nose knows", "know no", "right write", "sea see", "peace piece",
    "through threw", "in inn", "toes tows", "its it's", "break brake", "okay ok", "be bee",
    "side sighed", "feet feat", "would wood", "air heir", "where wear",
    "pause paws", "so sew", "week weak", "rose rows", "tense tents", "role roll", "eight ate",
    "mind mined", "gray grey", "lets let's", "tide tied", "which witch", "past passed", "not knot",
)  # fmt: skip
_SOUNDS = {word: group.split()[0] for group in _SAME_SOUND for word in group.split()}


def _number(digits: str) -> str:
    """A number in words, as it is spoken: up to 999, else digit by digit."""
    value = int(digits)
    if value < 20:
        return _ONES[value]
    if value < 100:
        rest = value % 10
        return _TENS[value // 10 - 2] + (f" {_ONES[rest]}" if rest else "")
    if value < 1000:
        rest = value % 100
        return f"{_ONES[value // 100]} hundred" + (f" {_number(str(rest))}" if rest else "")
    return " ".join(_ONES[int(digit)] for digit in digits)


def normal(text: str) -> list[str]:
    """The words of `text` as they sound: lower case, no marks, numbers in words, one spelling."""
    plain = text.lower().replace("’", "'").replace("%", " percent ")
    plain = re.sub(r"\d+", lambda match: f" {_number(match.group())} ", plain)
    words = re.findall(r"[a-z']+", plain)
    stripped = (word.strip("'") for word in words)
    return [_SOUNDS.get(word, word) for word in stripped if word]


def errors(text: str, heard: str) -> int:
    """How many words are wrong, missing or added in `heard`.

    Two words written as one (outbreath, out breath) are no error.
    """
    want, got = normal(text), normal(heard)
    far = len(want) + len(got)
    best = [[far] * (len(got) + 1) for _ in range(len(want) + 1)]
    best[0] = list(range(len(got) + 1))
    for i in range(1, len(want) + 1):
        best[i][0] = i
        for j in range(1, len(got) + 1):
            best[i][j] = min(
                best[i - 1][j] + 1,
                best[i][j - 1] + 1,
                best[i - 1][j - 1] + (want[i - 1] != got[j - 1]),
                best[i - 2][j - 1] if i > 1 and want[i - 2] + want[i - 1] == got[j - 1] else far,
                best[i - 1][j - 2] if j > 1 and got[j - 2] + got[j - 1] == want[i - 1] else far,
            )
    return best[-1][-1]


def words(text: str) -> int:
    """How many words `text` has, counted as `errors` counts them."""
    return len(normal(text))
