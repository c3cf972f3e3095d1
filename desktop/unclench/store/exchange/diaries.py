"""A row of a mood diary as a note: every cell that says something, nothing twice."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from unclench.store.exchange.columns import Field

_DAY_AGAIN: Final = re.compile(
    r"date|weekday|day of (the )?week|timestamp|full date", re.IGNORECASE
)
_BARE: Final = re.compile(r"note|note.?title|notes|title|comments?|journal|entry", re.IGNORECASE)
_NOTHING: Final = frozenset({"[]", "{}", "--"})


def diary_note(header: Sequence[str], places: Mapping[Field, int], cells: Sequence[str]) -> str:
    """What a row says besides its moment and its numbers, a line for each cell.

    A note stands as it is, anything else behind the name of its column: "mood: good".
    """
    used = {place for name, place in places.items() if name not in ("mood", "note", "exercise")}
    said: list[str] = []
    for place, cell in enumerate(cells):
        name = header[place]
        if not cell or cell in _NOTHING or place in used or _DAY_AGAIN.match(name):
            continue
        bare = place == places.get("note") or _BARE.fullmatch(name)
        said.append(cell if bare else f"{name}: {cell}")
    return "\n".join(said)
