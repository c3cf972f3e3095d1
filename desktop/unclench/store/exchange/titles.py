"""What exercise a title in a file means, and what kind of practice it was."""

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from unclench.system import paths

_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
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


class Titles:
    """Exercises by id and by title, as the history has them; ids also as they come with the app."""

    def __init__(self, played: Iterable[tuple[str, str]]) -> None:
        """Know these ids with their titles."""
        self._titles = dict(played)
        self._ids = {title.casefold(): name for name, title in self._titles.items()}

    def id_of(self, title: str) -> str:
        """The id of the exercise with that title; one of its own for what was never played here."""
        return self._ids.get(title.casefold()) or f"imported-{_slug(title)}"

    def title_of(self, name: str) -> str:
        """The title of the exercise with that id; the name itself where it is no id."""
        if name not in self._titles and _ID.fullmatch(name):
            self._titles[name] = _shipped(name) or name
        return self._titles.get(name, name)


def _shipped(name: str) -> str | None:
    try:
        found = json.loads((paths.exercises() / f"{name}.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return str(found["title"])


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:40] or "session"
