"""A row of a mood diary as a note: every cell that says something, nothing twice."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from unclench.store.exchange.columns import Field

_DAY_AGAIN: Final = re.compile(
    r"date|weekday|day of (the )?week|timestamp|full date", re.IGNORECASE
)
_BARE: Final = re.compile(r"note|note.?title|notes|title|comment|journal", re.IGNORECASE)


def diary_note(header: Sequence[str], places: Mapping[Field, int], cells: Sequence[str]) -> str:
    """What a row says besides its moment and its numbers, a line for each cell.

    A note stands as it is, anything else behind the name of its column: "mood: good".
    """
    used = {place for name, place in places.items() if name not in ("mood", "note", "exercise")}
    said: list[str] = []
    for place, cell in enumerate(cells):
        name = header[place]
        if not cell or place in used or _DAY_AGAIN.match(name):
            continue
        said.append(cell if _BARE.fullmatch(name) else f"{name}: {cell}")
    return "\n".join(said)
