"""How much of a text was understood: compares it with what a recogniser heard, word by word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_SMALL: Mapping[str, tuple[str, ...]] = {
    "en": (
        *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        *("eleven", "twelve", "thirteen", "fourteen", "fifteen"),
        *("sixteen", "seventeen", "eighteen", "nineteen"),
    ),
    "es": (
        *("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
        *("diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete"),
        *("dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés"),
        *("veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"),
    ),
}
_TENS: Mapping[str, tuple[str, ...]] = {
    "en": ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
    "es": (
        "veinte",
        "treinta",
        "cuarenta",
        "cincuenta",
        "sesenta",
        "setenta",
        "ochenta",
        "noventa",
    ),
}
_AND: Mapping[str, str] = {"en": " ", "es": " y "}
_PERCENT: Mapping[str, str] = {"en": "percent", "es": "por ciento"}
_SAME_SOUND = (
    "sole soul", "soles souls", "heel heal he'll", "heels heals", "weight wait", "waist waste",
    "whole hole", "here hear", "there their", "your you're", "to too two", "for four",
    "one won", "by buy", "nose knows", "know no", "right write", "sea see", "peace piece",
    "through threw", "in inn", "toes tows", "its it's", "break brake", "okay ok", "be bee",
    "side sighed", "feet feat", "would wood", "air heir", "where wear",
    "pause paws", "so sew", "week weak", "rose rows", "tense tents", "role roll", "eight ate",
    "mind mined", "gray grey", "lets let's", "tide tied", "which witch", "past passed", "not knot",
)  # fmt: skip
_SOUNDS: Mapping[str, Mapping[str, str]] = {
    "en": {word: group.split()[0] for group in _SAME_SOUND for word in group.split()}
}


_SPANISH_LETTERS: tuple[tuple[str, str], ...] = (
    *(("ch", "C"), ("h", ""), ("x", "s"), ("z", "s"), ("ce", "se"), ("ci", "si"), ("qu", "k")),
    *(
        ("c", "k"),
        ("v", "b"),
        ("ll", "y"),
        ("ge", "je"),
        ("gi", "ji"),
        ("gue", "ge"),
        ("gui", "gi"),
    ),
)
"""Letters of one sound, in the order they are put in place: a recogniser spells by ear, as people
do who say s for z (`ch` stands aside so that its h stays)."""


def _number(digits: str, language: str) -> str:
    """A number in words, as it is spoken: English up to 999, Spanish to 99, else digit by digit."""
    value, small = int(digits), _SMALL[language]
    if value < len(small):
        return small[value]
    tens, rest = divmod(value, 10)
    if value < 100:
        return _TENS[language][tens - 2] + (f"{_AND[language]}{small[rest]}" if rest else "")
    if value < 1000 and language == "en":
        rest = value % 100
        return f"{small[value // 100]} hundred" + (f" {_number(str(rest), 'en')}" if rest else "")
    return " ".join(small[int(digit)] for digit in digits)


def normal(text: str, language: str) -> list[str]:
    """The words of `text` as they sound: lower case, no marks, numbers in words, one spelling.

    An accent is a mark too: whether it is heard, the words around it decide.
    """
    plain = text.lower().replace("’", "'").replace("%", f" {_PERCENT[language]} ")
    plain = re.sub(r"\d+", lambda match: f" {_number(match.group(), language)} ", plain)
    marks = unicodedata.normalize("NFD", plain)
    bare = "".join(one for one in marks if not unicodedata.combining(one))
    stripped = (word.strip("'") for word in re.findall(r"[a-z']+", bare))
    return [_sound(word, language) for word in stripped if word]


def _sound(word: str, language: str) -> str:
    """One spelling for all words that sound alike."""
    if language == "es":
        for letters, sound in _SPANISH_LETTERS:
            word = word.replace(letters, sound)
    return _SOUNDS.get(language, {}).get(word, word)


def errors(text: str, heard: str, language: str) -> int:
    """How many words are wrong, missing or added in `heard`.

    Two words written as one (outbreath, out breath) are no error; in Spanish, where words run into
    each other, any number.
    """
    want, got = normal(text, language), normal(heard, language)
    if language == "es" and "".join(want) == "".join(got):
        return 0
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


def words(text: str, language: str) -> int:
    """How many words `text` has, counted as `errors` counts them."""
    return len(normal(text, language))
