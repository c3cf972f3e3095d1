"""What a misspelt word was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean "title"?` when a known word is near, else nothing."""
    close = get_close_matches(word[:64], list(known), n=1, cutoff=0.6)
    return f'; did you mean "{close[0]}"?' if close else ""
