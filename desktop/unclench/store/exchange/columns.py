"""Which column of a foreign table holds what: guessed by names and cells, and said by the person.

Presets are for formats that could be verified: Insight Timer's (`Started At,Duration,Preset,
Activity`, month first, H:M:S; as three independent importers read it), that of Meditate for
GNOME (`start_time_unix,duration_secs,mode,label,note`; as its own source writes it), and the table
of Apple's mindful minutes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal, get_args

from unclench.store.exchange.csv_table import CsvTable
from unclench.store.exchange.dates import Order, order_of
from unclench.store.exchange.lengths import UNKNOWN, Lengths, colon_of, unit_of
from unclench.store.exchange.numbers import decimal_of, tidy
from unclench.store.exchange.ratings import Scale

Field = Literal[
    "started",
    "time",
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
    "stress_before": r"(stress|tension|anxiety).*(before|pre|start)|(before|pre).*(stress|tension)",
    "stress_after": r"(stress|tension|anxiety).*(after|post|end)|(after|post).*(stress|tension)",
    "pain_before": r"pain.*(before|pre|start)|(before|pre).*pain",
    "pain_after": r"pain.*(after|post|end)|(after|post).*pain",
    "ended": r"\bend(ed|s)?\b|\bfinish(ed)?\b|\bstop(ped)?\b|\bende\b|\bfin\b|\bfine\b|\beinde\b",
    "duration": r"duration|length|minutes|seconds|\bmins?\b|elapsed|dauer|minuten|duraci[óo]n"
    r"|dur[ée]e|durata|dura[çc][ãa]o|minutos|minuti|\bduur\b",
    "mood": r"\bmood\b|\bstimmung\b|\bhumeur\b|\bumore\b|estado de [áa]nimo|\bhumor\b",
    "started": r"start|date|\bday\b|when|timestamp|began|datum|fecha|\bdata\b|beginn|inicio|début",
    "time": r"\btime\b|uhrzeit|\bhora\b|\bheure\b|\bora\b|\btijd\b",
    "exercise": r"exercise|activity|session|title|\bname\b|label|type|technique|preset|kind|übung"
    r"|actividad|ejercicio|activité|exercice|attivit|atividade|oefening",
    "note": r"note|comment|journal|remark|description|notiz|bemerkung|\bnotas?\b|remarque",
}
_APPLE: Final = {"type", "startDate", "endDate"}
MINDFUL: Final = "HKCategoryTypeIdentifierMindfulSession"


@dataclass(frozen=True)
class Columns:
    """Which column of a table holds what, by its place, and how its cells are read.

    None means that neither the table nor the person has told: what depends on it is asked.
    `moods` gives a mood's word the stress that it stands for. `only` is what the cell in a place
    must hold for its row to be a session at all.
    """

    places: Mapping[Field, int]
    order: Order | None = None
    lengths: Lengths = UNKNOWN
    scale: Scale | None = None
    moods: Mapping[str, int] = field(default_factory=dict)
    kind: Kind = "sessions"
    preset: str | None = None
    only: tuple[int, str] | None = None

    @property
    def missing(self) -> tuple[Field, ...]:
        """What still needs a column before anything can be imported."""
        needs: list[Field] = [] if "started" in self.places else ["started"]
        if self.kind == "sessions" and not self.places.keys() & {"duration", "ended"}:
            needs.append("duration")
        return tuple(needs)


@dataclass(frozen=True)
class Answers:
    """What the person said about a table; None or empty: nothing."""

    places: Mapping[Field, int | None] = field(default_factory=dict)
    order: Order | None = None
    lengths: Lengths = UNKNOWN
    scale: Scale | None = None
    moods: Mapping[str, int] = field(default_factory=dict)
    kind: Kind | None = None
    encoding: str | None = None


NOTHING_SAID: Final = Answers()


def columns_of(table: CsvTable, said: Answers = NOTHING_SAID) -> Columns:
    """What the columns hold and how they are read, by names, cells and what the person said."""
    found = _preset(table) or _named(table)
    places = {**found.places, **said.places}
    placed = {name: place for name, place in places.items() if place is not None}
    diary = "mood" in placed and not placed.keys() & {"duration", "ended"}
    columns = replace(
        found, places=placed, kind=said.kind or ("check-ins" if diary else "sessions")
    )
    return _told(_by_cells(table, columns), said)


def _preset(table: CsvTable) -> Columns | None:
    names = table.header
    if names == ("Started At", "Duration", "Preset", "Activity"):
        return Columns(
            {"started": 0, "duration": 1, "exercise": 3}, "month", preset="Insight Timer"
        )
    if names == ("start_time_unix", "duration_secs", "mode", "label", "note"):
        places: Mapping[Field, int] = {"started": 0, "duration": 1, "exercise": 3, "note": 4}
        return Columns(places, lengths=Lengths("s"), preset="Meditate")
    if _APPLE.issubset(names):
        places = {"started": names.index("startDate"), "ended": names.index("endDate")}
        if "sourceName" in names:
            places = {**places, "exercise": names.index("sourceName")}
        return Columns(places, preset="Apple Health", only=(names.index("type"), MINDFUL))
    return None


def _named(table: CsvTable) -> Columns:
    names = [_spelled(name) for name in table.header]
    places: dict[Field, int] = {}
    for name, words in _WORDS.items():
        for place, heading in enumerate(names):
            if place not in places.values() and re.search(words, heading):
                places[name] = place
                break
    if "time" in places and "started" not in places:
        places["started"] = places.pop("time")
    return Columns(places)


def _spelled(name: str) -> str:
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name[:80])
    return re.sub(r"[_\-]+", " ", apart).casefold()


def _by_cells(table: CsvTable, columns: Columns) -> Columns:
    """What the names and cells of the columns tell about orders, units and signs."""
    places = columns.places
    heading = table.header[places["duration"]] if places.get("duration", -1) >= 0 else ""
    cells = table.column(places.get("duration"))
    known = columns.lengths
    lengths = Lengths(
        known.unit or unit_of(_spelled(heading)),
        known.colon or colon_of(heading, cells),
        known.decimal or decimal_of(map(tidy, (cell[:60] for cell in cells))),
    )
    dates = table.column(places.get("started"))
    return replace(columns, lengths=lengths, order=columns.order or order_of(dates))


def _told(columns: Columns, said: Answers) -> Columns:
    lengths = Lengths(
        said.lengths.unit or columns.lengths.unit,
        said.lengths.colon or columns.lengths.colon,
        said.lengths.decimal or columns.lengths.decimal,
    )
    return replace(
        columns,
        lengths=lengths,
        order=said.order or columns.order,
        scale=said.scale,
        moods=said.moods,
    )
