"""What a misspelt word was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is near, or nothing."""
    close = get_close_matches(word[:64], list(known), n=1, cutoff=0.6)
    return close[0] if close else ""


def guessed(fault: str, near: str) -> str:
    """The fault, and the word that was probably meant, where there is one."""
    if not near:
        return fault
    text = QT_TRANSLATE_NOOP("faults", '{fault}; did you mean "{word}"?')
    return fill(text, fault=fault, word=near)
