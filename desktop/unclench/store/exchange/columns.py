"""Which column of a foreign table holds what and how its cells are read; what the person said."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.exchange.dates import Order
from unclench.store.exchange.lengths import UNKNOWN, Lengths
from unclench.store.exchange.ratings import Scale

Field = Literal[
    "started",
    "time",
    "zone",
    "ended",
    "duration",
    "exercise",
    "note",
    "stress_before",
    "stress_after",
    "pain_before",
    "pain_after",
    "mood",
]
Kind = Literal["sessions", "check-ins"]
FIELDS: Final[tuple[Field, ...]] = get_args(Field)
_WORDS: Final[Mapping[Field, str]] = {
    "started": QT_TRANSLATE_NOOP("import", "date"),
    "time": QT_TRANSLATE_NOOP("import", "time"),
    "zone": QT_TRANSLATE_NOOP("import", "zone"),
    "ended": QT_TRANSLATE_NOOP("import", "end"),
    "duration": QT_TRANSLATE_NOOP("import", "length"),
    "exercise": QT_TRANSLATE_NOOP("import", "exercise"),
    "note": QT_TRANSLATE_NOOP("import", "note"),
    "stress_before": QT_TRANSLATE_NOOP("import", "stress before"),
    "stress_after": QT_TRANSLATE_NOOP("import", "stress after"),
    "pain_before": QT_TRANSLATE_NOOP("import", "pain before"),
    "pain_after": QT_TRANSLATE_NOOP("import", "pain after"),
    "mood": QT_TRANSLATE_NOOP("import", "mood"),
}


def said(name: Field) -> str:
    """A field as a message calls it."""
    return _WORDS[name]


@dataclass(frozen=True)
class Columns:
    """Which column of a table holds what, by its place, and how its cells are read.

    None means that neither the table nor the person has told: what depends on it is asked, and so
    is a `kind` that isn't `sure`. `moods` gives a mood's word the stress that it stands for. `only`
    is what the cell in a place must hold for its row to be a session at all. With `offset`, the
    place of a column of offsets, moments are in UTC. `torn` are fields without a place, since the
    columns in several places could be theirs.
    """

    places: Mapping[Field, int]
    order: Order | None = None
    lengths: Lengths = UNKNOWN
    scale: Scale | None = None
    moods: Mapping[str, int] = field(default_factory=dict)
    kind: Kind | None = None
    sure: bool = True
    preset: str | None = None
    only: tuple[int, str] | None = None
    offset: int | None = None
    torn: Mapping[Field, tuple[int, ...]] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[Field, ...]:
        """What still needs a column before anything can be imported."""
        return self._lacks({*self.places, *self.torn})

    @property
    def readable(self) -> bool:
        """Whether rows can be read already."""
        return not self._lacks(self.places.keys())

    def _lacks(self, known: Set[Field]) -> tuple[Field, ...]:
        needs: list[Field] = [] if "started" in known else ["started"]
        if self.kind == "sessions" and not known & {"duration", "ended"}:
            needs.append("duration")
        return tuple(needs)


@dataclass(frozen=True)
class Answers:
    """What the person said about a table; None or empty: nothing.

    A field whose place is None has no column; a column in `unused` holds none of the fields.
    """

    places: Mapping[Field, int | None] = field(default_factory=dict)
    unused: frozenset[int] = frozenset()
    order: Order | None = None
    lengths: Lengths = UNKNOWN
    scale: Scale | None = None
    moods: Mapping[str, int] = field(default_factory=dict)
    kind: Kind | None = None
    encoding: str | None = None


NOTHING_SAID: Final = Answers()
