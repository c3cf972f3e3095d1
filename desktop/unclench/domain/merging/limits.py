"""How long and deep what machines tell each other may be, and that it is written as it reads."""

import re
import unicodedata

LONGEST_TEXT = 1 << 20
"""Bytes of the text of one file."""

MACHINES = 50
"""More of them are not shown: nobody has so many."""

SHORTEST_PASSPHRASE = 12
"""Signs of one for a new folder: a machine that tries them all soon has a shorter one."""

LONGEST_LABEL = 60
"""Signs of what a machine is called."""

LONGEST_SETTING = 32_767
"""Signs of what a person typed into a line, the most that one takes."""

LONGEST_ID = 200
"""Signs of what an exercise is known by."""

_DEEP = 10  # folders and the name
_NAME = 200  # bytes: every disk takes 255, and what is deleted has a longer name for a while
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_UNSEEN = frozenset({"Cc", "Zl", "Zp"})


def fair_label(label: str) -> str:
    """What others may be told that a machine is called."""
    return "".join(sign for sign in label if _is_fair(sign))[:LONGEST_LABEL]


def is_fair_path(path: str) -> bool:
    """Whether every disk can keep a file of that path, and a person sees what it is called."""
    parts = path.split("/")
    return (
        len(parts) <= _DEEP
        and all(len(part.encode()) <= _NAME for part in parts)
        and all(map(_is_fair, path))
    )


def is_fair_id(found: str) -> bool:
    """Whether an exercise may be known by that."""
    return len(found) <= LONGEST_ID and all(map(_is_fair, found))


def is_fair_setting(text: str) -> bool:
    """Whether a person may have set that; it may have several lines and tabs."""
    return len(text) <= LONGEST_SETTING and all(map(_is_fair, re.sub(r"[\n\t]", "", text)))


def _is_fair(sign: str) -> bool:
    """Whether it controls nothing, and doesn't turn what comes after it round."""
    return (
        unicodedata.category(sign) not in _UNSEEN
        and unicodedata.bidirectional(sign) not in _TURNING
    )
