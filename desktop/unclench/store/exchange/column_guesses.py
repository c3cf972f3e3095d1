"""Which column of a foreign table holds what: guessed by names and cells, if nobody said it."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import islice
from typing import Final

from unclench.store.exchange.columns import NOTHING_SAID, Answers, Columns, Field
from unclench.store.exchange.csv_table import CsvTable, is_moment
from unclench.store.exchange.dates import order_of
from unclench.store.exchange.lengths import Lengths, colon_of, unit_of
from unclench.store.exchange.numbers import decimal_of, tidy
from unclench.store.exchange.presets import preset_of

_ENOUGH: Final = 2000  # different cells, to see how those of a column are written
_LOOKED_AT: Final = 30  # cells, to see of which kind a column is
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
    r"|actividad|ejercicio|activité|exercice|attivit|atividade|oefening|practice|\bmeditation\b"
    r"|\btrack\b|ćwiczeni|cvičení|cvičenie|vježba|gyakorlat|упражнен|вправа|άσκηση|egzersiz|övning"
    r"|øvelse|harjoitus|exercício|练习|練習|活动|活動|운동|활동",
    "note": r"note|comment|journal|remark|description|notiz|bemerkung|\bnotas?\b|remarque"
    r"|\bentry\b|notatk|poznámk|jegyzet|bilješk|заметк|примечан|комментар|нотатк|σημείωσ|comentario"
    r"|commentaire|anotaç|kommentar|anteckning|huomautus|备注|備註|メモ|메모|ملاحظ|הערה",
}
# what a diary calls what a session has before and after
_NOW: Final[Mapping[Field, str]] = {
    "stress_before": r"\b(stress|tension|anspannung|estrés|tensione)\b",
    "pain_before": r"\b(pain|schmerz(en)?|dolor|douleur|dolore)\b",
}
_NO_LENGTH: Final = r"\b(move|active|intensity|heart|zone|sedentary|asleep|awake|deep|rem)\b"
_CLOCK: Final = re.compile(r"\d:\d\d|T\d\d")
_MINDFUL: Final = r"meditat|mindful"
_DIARY: Final = r"\b(symptoms?|emotions?|feelings?|valence|habits?|gefühle?)\b"


def columns_of(table: CsvTable, said: Answers = NOTHING_SAID) -> Columns:
    """What the columns hold and how they are read, by names, cells and what the person said."""
    found = preset_of(table) or _named(table, said.unused)
    guessed = {name: place for name, place in found.places.items() if place not in said.unused}
    places = {**guessed, **said.places}
    placed = {name: place for name, place in places.items() if place is not None}
    columns = _of_kind(table, replace(found, places=placed), said)
    return _told(_by_cells(table, columns), said)


def _of_kind(table: CsvTable, columns: Columns, said: Answers) -> Columns:
    """Say what the rows are: without a length only a diary's, asked where nothing else tells it."""
    kind, sure = said.kind or columns.kind, True
    if kind is None:
        bare = not columns.places.keys() & {"duration", "ended"}
        kind = "check-ins" if bare and "started" in columns.places else "sessions"
        told = any(re.search(_DIARY, spelled(name)) for name in table.header)
        sure = kind == "sessions" or "mood" in columns.places or told
    if kind == "check-ins":
        asked = {
            name: words
            for name, words in _NOW.items()
            if name not in {**columns.places, **said.places}
        }
        used = said.unused.union(columns.places.values())
        columns = replace(columns, places={**columns.places, **dict(_matches(table, asked, used))})
    return replace(columns, kind=kind, sure=sure)


def _named(table: CsvTable, unused: Set[int]) -> Columns:
    places = dict(_matches(table, _WORDS, unused))
    if "time" in places and "started" not in places:
        places["started"] = places.pop("time")
    free = [n for n in range(len(table.header)) if n not in {*places.values(), *unused}]
    days = (n for n in free if any(map(is_moment, table.column(n)[:1])))
    if "started" not in places and (day := next(days, None)) is not None:
        places["started"] = day  # its name is in another language
        free.remove(day)
    units = (n for n in free if _is_unit(table.header[n]))
    if not places.keys() & {"duration", "ended"} and (length := next(units, None)) is not None:
        places["duration"] = length
    return Columns(_timed(table, places))


def _is_unit(heading: str) -> bool:
    """Whether a name is one word that means minutes, seconds or hours in some language."""
    return heading.isalpha() and unit_of(heading) is not None


def _matches(
    table: CsvTable, words: Mapping[Field, str], unused: Set[int]
) -> Iterator[tuple[Field, int]]:
    """The best column for each field: one that is called so and nothing else, or the first."""
    names = [spelled(name) for name in table.header]
    used = set(unused)
    for name, wanted in words.items():
        fits = [
            place
            for place, heading in enumerate(names)
            if place not in used
            and re.search(wanted, heading)
            and not (name == "duration" and _is_no_length(names, heading))
        ]
        if fits:
            best = min(fits, key=lambda place: _rank(table, name, names[place], place))
            used.add(best)
            yield name, best


def _is_no_length(names: Sequence[str], heading: str) -> bool:
    least = heading == "min" and "max" in names
    return least or bool(re.search(_NO_LENGTH, heading))


def _rank(table: CsvTable, name: Field, heading: str, place: int) -> bool:
    if name == "duration":
        return not re.search(_MINDFUL, heading)
    if name == "started":
        return not any(map(is_moment, table.column(place)[:1]))
    return not re.fullmatch(_WORDS[name], heading)


def _timed(table: CsvTable, places: Mapping[Field, int]) -> Mapping[Field, int]:
    """The places, where a column of times beside whole moments is no time of day but a length."""
    if "time" not in places or "started" not in places:
        return places
    cells = table.column(places["started"])
    if not cells or not all(_CLOCK.search(cell[:60]) for cell in cells[:_LOOKED_AT]):
        return places
    others: dict[Field, int] = {name: place for name, place in places.items() if name != "time"}
    if others.keys() & {"duration", "ended"}:
        return others
    return {**others, "duration": places["time"]}


def spelled(name: str) -> str:
    """The name of a column in small letters, its words apart."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name[:80])
    return re.sub(r"[_\-]+", " ", apart).casefold()


def _by_cells(table: CsvTable, columns: Columns) -> Columns:
    """What the names and cells of the columns tell about orders, units and signs."""
    places = columns.places
    heading = table.header[places["duration"]] if places.get("duration", -1) >= 0 else ""
    cells = _different(table, places.get("duration"))
    known = columns.lengths
    lengths = Lengths(
        known.unit or unit_of(spelled(heading)),
        known.colon or colon_of(heading, cells),
        known.decimal or decimal_of(map(tidy, (cell[:60] for cell in cells))),
    )
    dates = _different(table, places.get("started"))
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


def _different(table: CsvTable, place: int | None) -> list[str]:
    """The first cells of a column, none of them twice: enough to see how they are written."""
    return list(islice(dict.fromkeys(table.column(place)), _ENOUGH))
