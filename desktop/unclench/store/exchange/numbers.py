"""Numbers as people and spreadsheets write them: 1,200 and 1.200,5 and 1 200, in any digits."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, Literal

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.exchange.unclear import UnclearError

Decimal = Literal[".", ","]
_LONGEST: Final = 24
_GROUPED = re.compile(r"\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_COMMAS = re.compile(r"\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+\.\d+")
_POINTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d+")
_COULD_BE_BOTH = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_HIDDEN = dict.fromkeys((0x200E, 0x200F, 0x061C, 0xFEFF, 0x200B, 0x2060, 0x202A, 0x202C, 0xAD))


def tidy(text: str) -> str:
    """A cell in plain digits and signs, its blanks plain and single, invisible signs gone."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_HIDDEN).replace("−", "-")
        digits = (unicodedata.decimal(letter, None) for letter in text)
        pairs = zip(text, digits, strict=True)
        text = "".join(c if digit is None else str(digit) for c, digit in pairs)
        text = text.replace("٫", ".").replace("٬", " ")
    return " ".join(text.split())


def is_grouped(text: str) -> bool:
    """Whether a text is one number with blanks or apostrophes before each three digits."""
    return bool(_GROUPED.fullmatch(text[: _LONGEST + 1]))


def read_number(text: str, decimal: Decimal | None) -> float:
    """A number that is not negative.

    Args:
        text: the cell, already `tidy`.
        decimal: which sign the fraction has; None: not known.

    Raises:
        UnclearError: 1,200 or 1.200 could be two numbers.
        ValueError: it isn't a number.
    """
    if len(text) > _LONGEST:
        raise ValueError(QT_TRANSLATE_NOOP("import", "it is too long for a number"))
    if _GROUPED.fullmatch(text):
        return float(re.sub(r"[ '’]", "", text).replace(",", "."))
    if _COMMAS.fullmatch(text) or _POINTS.fullmatch(text):
        own: Decimal = "." if _COMMAS.fullmatch(text) else ","
        if decimal not in (None, own):
            raise ValueError(QT_TRANSLATE_NOOP("import", "it mixes points and commas"))
        return _value(text, own)
    if not _PLAIN.fullmatch(text):
        raise ValueError(QT_TRANSLATE_NOOP("import", "it isn't a number"))
    if _COULD_BE_BOTH.fullmatch(text):
        if decimal is None:
            whole, _sign, rest = re.split(r"([.,])", text)
            raise UnclearError(
                "decimal",
                fill(
                    QT_TRANSLATE_NOOP("import", "it could be {first} or {second}"),
                    first=f"{whole}{rest}",
                    second=f"{whole}.{rest}",
                ),
            )
        return _value(text, decimal)
    return float(text.replace(",", "."))


def decimal_of(texts: Iterable[str]) -> Decimal | None:
    """Which sign stands before fractions in these cells; None where none or not all tell."""
    found: set[Decimal] = set()
    for text in texts:
        if len(text) > _LONGEST or not text.isascii() or _COULD_BE_BOTH.fullmatch(text):
            continue
        if _COMMAS.fullmatch(text):
            found.add(".")
        elif _POINTS.fullmatch(text):
            found.add(",")
        elif _PLAIN.fullmatch(text) and not text.isdigit():
            found.add("," if "," in text else ".")
    return found.pop() if len(found) == 1 else None


def _value(text: str, decimal: Decimal) -> float:
    other = "," if decimal == "." else "."
    return float(text.replace(other, "").replace(decimal, "."))
