"""Numbers as people write them and JSON doesn't: what stands there, and how JSON has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill

Slip = tuple[int, str]
"""The offset of what is wrong in a text, and what to tell of it."""

_MOST = 40  # signs of a number that are shown
_RUN = re.compile(r'[^,\]}"\n\r]*')
_END = re.compile(r"-?\d[\d.eE+-]*\Z", re.ASCII)
_OTHER = re.compile(r"[\d٫٬.．－−+-]+")
_HEX = re.compile(r"0[xX][0-9a-fA-F]+")
_ZEROS = re.compile(r"(-?)0+(\d+(?:\.\d+)?)", re.ASCII)
_RATIO = re.compile(r"(?:(\d+)\s+)?(\d+)\s*[/⁄∕]\s*(\d+)", re.ASCII)
_SIGN = re.compile(r"(\d*)\s*([¼-¾⅐-⅞])")
_RANGE = re.compile(r"\d[\d.]*\s*(?:[-–—~～]|to|\.\.+)\s*\d[\d.]*", re.ASCII)
_TIME = re.compile(r"\d+:\d\d(?::\d\d)?", re.ASCII)
_GAPS = re.compile(r"\d{1,3}(?:[ _'’\u00a0\u202f]\d{3})+", re.ASCII)
_SEVERAL = re.compile(r"[\d.]+(?:\s+[\d.]+)+", re.ASCII)
_FORMS = re.compile(r"([-−+]?)\s*(\d*(?:\.\d+)?)", re.ASCII)


def before_comma(written: str, at: int) -> Slip | None:
    """A decimal comma: `at` is where JSON stops, behind the comma."""
    end = _END.search(written, max(0, at - _MOST), max(0, at - 1))
    if end is None or written[at - 1] != "," or not _is_digit(written[at : at + 1]):
        return None
    whole, rest = end[0], re.compile(r"\d+", re.ASCII).match(written, at)
    assert rest is not None
    number = f"{whole},{rest[0]}"
    text = QT_TRANSLATE_NOOP(
        "faults", "has a comma inside a number ({number}); JSON uses a point: write {plain}"
    )
    if len(rest[0]) == 3 and whole.lstrip("-") != "0":
        text = QT_TRANSLATE_NOOP(
            "faults",
            "has a comma inside a number ({number}); JSON uses a point: write {plain}, or {whole} "
            "if it is a thousand or more",
        )
    plain = f"{whole}.{rest[0]}"
    return end.start(), fill(text, number=number, plain=plain, whole=f"{whole}{rest[0]}")


def in_other_digits(text: str, at: int) -> Slip | None:
    """A number in Arabic, Persian, Indian or wide digits."""
    run = _OTHER.match(text, at)
    if run is None or not any(c.isdecimal() and not c.isascii() for c in run[0]):
        return None
    start = at
    while start and _is_digit(text[start - 1]):
        start -= 1
    number = text[start : run.end()][:_MOST]
    plain = "".join(str(unicodedata.decimal(c, _PLAIN.get(c, c))) for c in number)
    return start, fill(
        QT_TRANSLATE_NOOP(
            "faults",
            "has the number {number} in other digits; JSON uses only 0 to 9: write {plain}",
        ),
        number=number,
        plain=plain,
    )


_PLAIN = {"٫": ".", "٬": "", "．": ".", "－": "-", "−": "-"}


def behind(text: str, end: int, at: int) -> Slip | None:
    """A number that ends at `end` and goes on at `at` with what belongs to no number."""
    number = _END.search(text, max(0, end - _MOST), end)
    if number is None or re.search(r"[\n\r]", text[end:at]):
        return None
    return number.start(), _told(_run(text, number.start()), number[0])


def beginning(text: str, at: int) -> Slip | None:
    """Something that is meant as a number and does not begin like one."""
    run = _run(text, at)
    if fraction := _fraction(run):
        return at, fraction
    form = _FORMS.fullmatch(run)
    if form is None or not form[2]:
        return None
    minus = "" if form[1] in ("", "+") else "-"
    point = "0" if form[2].startswith(".") else ""
    return at, fill(
        QT_TRANSLATE_NOOP("faults", "has the number {number}, which JSON writes {plain}"),
        number=run,
        plain=f"{minus}{point}{form[2]}",
    )


def _told(run: str, number: str) -> str:
    if said := _fraction(run):
        return said
    for form, say in _SAID:
        if found := form.fullmatch(run):
            return say(found)
    return fill(
        QT_TRANSLATE_NOOP("faults", "has {number} where a number should be alone; write {plain}"),
        number=run,
        plain=number.rstrip(".eE+-"),
    )


_SAID: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (
        _ZEROS,
        lambda m: fill(
            QT_TRANSLATE_NOOP(
                "faults", "has a number that starts with 0 ({number}); write {plain}"
            ),
            number=m[0],
            plain=f"{m[1]}{m[2]}",
        ),
    ),
    (
        _HEX,
        lambda m: fill(
            QT_TRANSLATE_NOOP(
                "faults", "has a number in another notation ({number}); write {plain}"
            ),
            number=m[0],
            plain=int(m[0], 16),
        ),
    ),
    (
        _RANGE,
        lambda m: fill(
            QT_TRANSLATE_NOOP(
                "faults", "has two numbers ({numbers}) where one belongs; write one of them"
            ),
            numbers=m[0],
        ),
    ),
    (
        _TIME,
        lambda m: fill(
            QT_TRANSLATE_NOOP(
                "faults",
                "has a time ({time}) where a number belongs; write it in the unit of this place",
            ),
            time=m[0],
        ),
    ),
    (
        _GAPS,
        lambda m: fill(
            QT_TRANSLATE_NOOP("faults", "has a number with gaps ({number}); write {plain}"),
            number=m[0],
            plain=re.sub("[^0-9]", "", m[0]),
        ),
    ),
    (
        _SEVERAL,
        lambda m: fill(
            QT_TRANSLATE_NOOP(
                "faults", "has more than one number here ({numbers}); write a comma between them"
            ),
            numbers=m[0],
        ),
    ),
)


def _fraction(run: str) -> str:
    """What to tell of 1/2, 1 1/2, ½ or 1½; "" for anything else."""
    if (ratio := _RATIO.fullmatch(run)) and int(ratio[3]):
        value = int(ratio[1] or 0) + int(ratio[2]) / int(ratio[3])
    elif sign := _SIGN.fullmatch(run):
        value = int(sign[1] or 0) + unicodedata.numeric(sign[2])
    else:
        return ""
    return fill(
        QT_TRANSLATE_NOOP(
            "faults", "has a fraction ({number}), and JSON doesn't allow fractions: write {plain}"
        ),
        number=run,
        plain=f"{value:.4g}",
    )


def _run(text: str, at: int) -> str:
    """What stands there up to the next mark of JSON or the end of the line."""
    found = _RUN.match(text, at, at + _MOST)
    return found[0].strip() if found else ""


def _is_digit(sign: str) -> bool:
    return sign.isascii() and sign.isdigit()
