"""The rounds of the audit: themes, text sizes, and languages, real ones and ones to try with."""

from __future__ import annotations

from typing import NamedTuple

from tools.speaking import LONGER, MARKED, MIRRORED
from tools.tour import LARGE, SMALL, Round


class Going(NamedTuple):
    """One way of going through all screens."""

    name: str
    look: Round
    looks: bool = True  # also at pixels


ROUNDS = (
    Going("light", Round("light", 100, SMALL)),
    Going("dark", Round("dark", 100, SMALL)),
    Going("contrast", Round("contrast", 100, SMALL)),
    Going("large-text", Round("light", 150, SMALL), looks=False),
    Going("largest-text", Round("light", 200, SMALL), looks=False),
    Going("longer", Round("light", 100, SMALL, LONGER), looks=False),
    Going("wide-longer", Round("light", 100, LARGE, LONGER), looks=False),
    Going("large-longer", Round("light", 150, SMALL, LONGER), looks=False),
    Going("largest-longer", Round("light", 200, SMALL, LONGER), looks=False),
    Going("marked", Round("light", 100, SMALL, MARKED), looks=False),
    Going("mirrored", Round("light", 100, SMALL, MIRRORED), looks=False),
    Going("german", Round("light", 100, SMALL, "de"), looks=False),
    Going("spanish", Round("light", 100, SMALL, "es"), looks=False),
    Going("largest-german", Round("light", 200, SMALL, "de"), looks=False),
    Going("largest-spanish", Round("light", 200, SMALL, "es"), looks=False),
)
