"""What exercise a title in a file means, and what kind of practice it was."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import Final

from unclench.domain.plain_text import plain
from unclench.system import catalogues, language, paths

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
        self._ids = {plain(title): name for name, title in self._titles.items()}
        self._played = tuple(self._titles)

    def id_of(self, title: str) -> str:
        """The id of the exercise with that title; one of its own for what was never played here.

        The title may be in any language, as another one may have been set when it was written.
        """
        found = self._ids.get(plain(title)) or self._in_every_language.get(plain(title))
        return found or f"imported-{_slug(title)}"

    @cached_property
    def _in_every_language(self) -> Mapping[str, str]:
        """The ids by what the app calls them, in each language there is."""
        codes = language.existing(language.folder())
        english = [(name, title) for name in self._played if (title := _shipped(name))]
        return {
            plain(said): name
            for name, title in english
            for code in codes
            if (said := catalogues.translated(f"exercises/{name}", title, code))
        }

    def title_of(self, name: str) -> str:
        """The title of the exercise with that id; the name itself where it is no id."""
        if name not in self._titles:
            self._titles[name] = _shipped(name) or name
        return self._titles[name]


def _shipped(name: str) -> str | None:
    """What the app calls the exercise with that id in English; None for another."""
    if not _ID.fullmatch(name):
        return None
    try:
        found = json.loads((paths.exercises() / f"{name}.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return str(found["title"])


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", plain(title)).strip("-")[:40] or "session"
