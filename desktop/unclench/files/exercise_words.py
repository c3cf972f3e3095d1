"""What is said and written in an exercise, for a search: read without the exercise types.

A shipped one is read in the language that is set, as it is shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from unclench.files import in_language

BYTES_MOST = 1 << 20  # a larger file is no exercise
_TEXTS = frozenset(
    ("text", "release_text", "texts", "prompt", "low", "high", "options", "cue", "source")
)
Stamp = tuple[int, int]


def stamp(path: Path) -> Stamp | None:
    """Size and time of a file, which tell whether it changed; None for what can't be read."""
    try:
        seen = path.stat()
        plain = path.is_file()  # a pipe would keep its reader waiting
    except OSError:
        return None
    return (seen.st_size, seen.st_mtime_ns) if plain and seen.st_size <= BYTES_MOST else None


def words_of(path: Path) -> tuple[str, ...]:
    """Every text a person hears or reads in the file, in order, each once; none if it has faults.

    Only the steps and the evidence are looked at: title and summary are known already.
    """
    try:
        read = in_language.told(path, json.loads(path.read_bytes()))
        found = _texts(read.get("steps"), False), _texts(read.get("evidence"), False)
        return tuple(dict.fromkeys(text for part in found for text in part))
    except (OSError, ValueError, AttributeError, RecursionError):
        return ()


def _texts(node: Any, is_text: bool) -> Iterator[str]:
    """The texts in `node` and below; `is_text`: it stands where a text may be."""
    if isinstance(node, str):
        if is_text:
            yield node
    elif isinstance(node, list):
        for one in node:
            yield from _texts(one, is_text)
    elif isinstance(node, dict):
        for name, one in node.items():
            yield from _texts(one, name in _TEXTS)
