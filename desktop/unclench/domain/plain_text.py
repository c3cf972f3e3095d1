"""Texts as they are searched and sorted: capitals and accents don't matter."""

from __future__ import annotations

import unicodedata

_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})  # where a keyboard lacks them
_OWN_LETTER = "n\N{COMBINING TILDE}"  # Spanish sorts it behind every other n


def plain(text: str) -> str:
    """`text` without accents and capitals: "Übung" and "ubung" are the same."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()


def searched(text: str) -> str:
    """All that a plain word may be found in: "Übung" is found as "ubung" and as "uebung"."""
    simple = plain(text)
    if text.isascii():
        return simple
    spelled = plain(unicodedata.normalize("NFC", text).casefold().translate(_SPELLED))
    return simple if spelled == simple else f"{simple} {spelled}"


def sort_key(text: str) -> tuple[str, str]:
    """Puts texts in the order of a dictionary: ä beside a, ñ behind n."""
    if text.isascii():
        return text.lower(), text
    apart = unicodedata.normalize("NFD", text).casefold()
    return plain(apart.replace(_OWN_LETTER, "n\uffff")), text
