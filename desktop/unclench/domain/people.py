"""The people a person can turn to, as they wrote them down: private notes, used by nobody else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from unclench.domain.texts import QT_TRANSLATE_NOOP

SUPPORT: Mapping[str, str] = {
    "listen": QT_TRANSLATE_NOOP("people", "Listens"),
    "practical": QT_TRANSLATE_NOOP("people", "Lends a hand"),
    "knows": QT_TRANSLATE_NOOP("people", "Knows what it's like"),
}
"""Three kinds of support: emotional, practical, and from somebody who has been there."""
LONGEST = 200  # characters of a name, and of how to reach somebody


@dataclass(frozen=True)
class Person:
    """A name, how to reach them, and what for (ids of `SUPPORT`); `place` orders the list."""

    id: str
    name: str
    reach: str = ""
    support: tuple[str, ...] = ()
    place: int = 0

    @property
    def known(self) -> bool:
        """Whether anything was written down that could be shown."""
        return bool(self.name.strip() or self.reach.strip())


def moved(people: Sequence[Person], person_id: str, by: int) -> tuple[Person, ...]:
    """All of them with one moved by so many places, and every place counted anew.

    Raises:
        StopIteration: there is nobody of that id.
    """
    rest = [one for one in people if one.id != person_id]
    mover = next(one for one in people if one.id == person_id)
    at = min(max(0, people.index(mover) + by), len(rest))
    rest.insert(at, mover)
    return tuple(replace(one, place=place) for place, one in enumerate(rest))


def is_named(text: str, name: str) -> bool:
    """Whether `name` stands in `text` by itself: between commas or on its own line."""
    return _named(text, name) is not None


def with_name(text: str, name: str) -> str:
    """`text` with `name` at its end, after a comma where something stands there."""
    before = text.rstrip().removesuffix(",")
    return f"{before}, {name}" if before else name


def without_name(text: str, name: str) -> str:
    """`text` without the first `name` that stands by itself, and without its comma."""
    found = _named(text, name)
    if found is None:
        return text
    before, after = text[: found.start()], text[found.end() :]
    if not after.startswith(","):
        return before.removesuffix(",") + after
    rest = after[1:].lstrip(" ")
    return f"{before} {rest}" if before.endswith(",") else before + rest


def _named(text: str, name: str) -> re.Match[str] | None:
    alone = rf"(?:^|(?<=[,\n]))[^\S\n]*{re.escape(name)}[^\S\n]*(?=$|[,\n])"
    return re.search(alone, text, re.IGNORECASE)
