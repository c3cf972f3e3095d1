"""A language that nobody speaks: each text with accents, and two fifths longer."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_PLAIN, _ACCENTED = "aeiouAEIOU", "åéîöüÅÉÎÖÜ"
_TABLE = str.maketrans(_PLAIN, _ACCENTED)
_PLACE = re.compile(r"(\{\w+\}|%n|&|\t.*)")
LONGER = 0.4


def lengthened(text: str) -> str:
    """`text` with accents, and with words of its own again until it is 40 % longer."""
    parts = [one if _PLACE.fullmatch(one) else one.translate(_TABLE) for one in _PLACE.split(text)]
    made = "".join(parts)
    words = [one.translate(_TABLE) for one in re.findall(r"[A-Za-z]{2,}", _PLACE.sub(" ", text))]
    more = ""
    while words and len(more) < LONGER * len(text):
        more += " " + words[len(more.split()) % len(words)]
    return made + more[: max(1, round(LONGER * len(text)))].rstrip() if words else made


def is_ours(text: str) -> bool:
    """Whether this came through the translation (or has no word in it)."""
    return any(one in _ACCENTED for one in text) or not re.search(r"[A-Za-z]{4}", text)


class Pseudo(QTranslator):
    """Translates everything."""

    def isEmpty(self) -> bool:
        """There is always something."""
        return False

    def translate(
        self, _context: str, text: str, _what: str | None = None, _count: int = -1
    ) -> str:
        """Any text."""
        return lengthened(text)
