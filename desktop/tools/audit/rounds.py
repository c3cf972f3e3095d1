"""The rounds of the audit: themes, text sizes, and a language of longer words."""

from __future__ import annotations

from typing import NamedTuple

from tools.tour import LARGE, SMALL, Round


class Going(NamedTuple):
    """One way of going through all screens."""

    name: str
    look: Round
    longer: bool = False
    looks: bool = True  # also at pixels


ROUNDS = (
    Going("light", Round("light", 100, SMALL)),
    Going("dark", Round("dark", 100, SMALL)),
    Going("contrast", Round("contrast", 100, SMALL)),
    Going("large-text", Round("light", 150, SMALL), looks=False),
    Going("largest-text", Round("light", 200, SMALL), looks=False),
    Going("longer", Round("light", 100, SMALL), longer=True, looks=False),
    Going("wide-longer", Round("light", 100, LARGE), longer=True, looks=False),
    Going("large-longer", Round("light", 150, SMALL), longer=True, looks=False),
    Going("largest-longer", Round("light", 200, SMALL), longer=True, looks=False),
)
