"""What kind of practice a session was, guessed by its title."""

import re
from functools import lru_cache
from typing import Final

_KINDS: Final = {
    "breathing": r"breath",
    "sleep": r"sleep|nap",
    "movement": r"yoga|walk|tai.?chi|qi.?gong|stretch|movement",
    "muscle-relaxation": r"muscle|pmr|progressive",
}


@lru_cache
def kind_of(title: str) -> str:
    """The kind; mindfulness where the title tells none."""
    found = (kind for kind, words in _KINDS.items() if re.search(words, title.casefold()))
    return next(found, "mindfulness")
