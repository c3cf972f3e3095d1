"""What the words of a date, a time or a length mean, in some 70 languages.

The words are Unicode's (CLDR), written down by `tools/date_words.py`. A word is understood only
within one language: `de` is a little word in Spanish and the morning in Hungarian.
"""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, product

from unclench.system import paths

Role = int | str  # as the file has it: `tools.date_words.table`


def plain(text: str) -> str:
    """The letters of a text with their marks, without case, dots and blanks."""
    if text.isascii():
        return "".join(filter(str.isalpha, text.casefold()))
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(c for c in folded if unicodedata.category(c)[0] in "LM")


@cache
def _meanings() -> Mapping[str, Mapping[str, Sequence[Role]]]:
    """Each word, with what it means in which language."""
    file = paths.assets() / "dates" / "words.json"
    found: dict[str, dict[str, Sequence[Role]]] = {}
    for language, words in json.loads(file.read_text("utf-8")).items():
        for word, roles in words.items():
            found.setdefault(word, {})[language] = roles
    return found


def split(letters: Sequence[str]) -> tuple[str, ...] | None:
    """The known words in letters that stand side by side ("p", "m" are "pm"); None: not known."""
    found: list[str] = []
    at = 0
    while at < len(letters):
        for end in range(min(len(letters), at + 4), at, -1):
            word = "".join(letters[at:end])
            if word in _meanings():
                found.append(word)
                at = end
                break
        else:
            parts = _unspaced(letters[at])
            if parts is None:
                return None
            found += parts
            at += 1
    return tuple(found)


def _unspaced(text: str) -> list[str] | None:
    """The words of a script that puts no blanks between them, the longest first."""
    if text.upper() != text:  # a script with capitals puts blanks
        return None
    found = []
    while text:
        end = next((n for n in range(len(text), 0, -1) if text[:n] in _meanings()), 0)
        if not end:
            return None
        found.append(text[:end])
        text = text[end:]
    return found


@lru_cache(maxsize=4096)
def readings(words: tuple[str, ...]) -> frozenset[tuple[Role, ...]]:
    """What these words mean together, one entry for each way that some language has."""
    if not words:
        return frozenset({()})
    languages = set.intersection(*(set(_meanings()[word]) for word in words))
    return frozenset(
        roles
        for language in languages
        for roles in product(*(_meanings()[word][language] for word in words))
    )


def unit(text: str) -> str | None:
    """Whether a word means hours ("h"), minutes ("m") or seconds ("s"), where all agree."""
    every = chain.from_iterable(_meanings().get(plain(text), {}).values())
    roles = {role for role in every if role in ("h", "m", "s")}
    if "s" in roles and text.strip(" .").casefold() == "s":
        return "s"  # Turkish `s` for hours yields to all other languages
    return str(roles.pop()) if len(roles) == 1 else None
