"""Which column of a foreign table holds what: guessed by names and cells, if nobody said it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain, islice
from typing import Final

from unclench.store.exchange.column_fits import CHOSEN, best_of, fits
from unclench.store.exchange.columns import NOTHING_SAID, Answers, Columns, Field
from unclench.store.exchange.csv_table import CsvTable, is_moment
from unclench.store.exchange.dates import order_of
from unclench.store.exchange.lengths import Lengths, colon_of, unit_of
from unclench.store.exchange.numbers import decimal_of, tidy
from unclench.store.exchange.presets import preset_of

_ENOUGH: Final = 2000  # different cells, to see how those of a column are written
_LOOKED_AT: Final = 30  # cells, to see of which kind a column is
_WORDS: Final[Mapping[Field, str]] = {
    "zone": r"\btime ?zone\b|^tz\b|\btz$|(utc|gmt|time|zone) ?offset|^(offset|zone)$|zeitzone"
    r"|fuseau|zona horaria|huso horario|fuso orario|fuso horário|tijdzone|tidszon|时区|時區"
    r"|タイムゾーン|시간대",
    "stress_before": r"(stress|tension|anxiety).*(before|pre|start)|(before|pre).*(stress|tension)",
    "stress_after": r"(stress|tension|anxiety).*(after|post|end)|(after|post).*(stress|tension)",
    "pain_before": r"pain.*(before|pre|start)|(before|pre).*pain",
    "pain_after": r"pain.*(after|post|end)|(after|post).*pain",
    "ended": r"\bend(ed|s)?\b|\bfinish(ed)?\b|\bstop(ped)?\b|\bende\b|\bfin\b|\bfine\b|\beinde\b"
    r"|終了|종료|结束|結束|^(bis|to|until|till|hasta|até|tot|till|til)$",
    "duration": r"duration|length|minutes|seconds|\bmins?\b|elapsed|dauer|minuten|duraci[óo]n"
    r"|dur[ée]e|durata|dura[çc][ãa]o|minutos|minuti|\bduur\b|^played ms$"
    r"|(所要|瞑想|実施|練習|合計|経過)時間|时长|時長|(명상|연습|소요|운동|총) ?시간",
    "mood": r"\bmood\b|\bstimmung\b|\bhumeur\b|\bumore\b|estado de [áa]nimo|\bhumor\b",
    "started": r"start|date|\bday\b|when|timestamp|began|datum|fecha|\bdata\b|beginn|inicio|début"
    r"|日付|日時|開始|日期|开始|開始|날짜|일시|시작",
    "time": r"\btime\b|uhrzeit|\bhora\b|\bheure\b|\bora\b|\btijd\b"
    r"|\btid\b|godzina|\bsaat\b|\bώρα\b|\bчас\b|время|^時間$|^時刻$|^시간$|^시각$|^时间$",
    "exercise": r"exercise|activity|session|title|titel|título|titre|titolo|\bname\b|label|type"
    r"|technique|preset|kind|übung"
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
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)?")
_FROM: Final = r"^(von|from|desde|van|från|fra)$"
_TIME_OF_DAY: Final = re.compile(r"\D{0,5}\d{1,2}([:.時시]|\s?[ap]\.?m)", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\d:\d\d|T\d\d")
_NO_TITLE: Final = r"\bu?u?id\b|\bkey\b|\bcode\b"
_DIARY: Final = r"\b(symptoms?|emotions?|feelings?|valence|habits?|gefühle?)\b"


def columns_of(table: CsvTable, said: Answers = NOTHING_SAID) -> Columns:
    """What the columns hold and how they are read, by names, cells and what the person said."""
    found = preset_of(table) or _named(table, said.unused)
    guessed = {name: place for name, place in found.places.items() if place not in said.unused}
    places = {**guessed, **said.places}
    placed = {name: place for name, place in places.items() if place is not None}
    torn = {name: several for name, several in found.torn.items() if name not in said.places}
    columns = _of_kind(table, replace(found, places=placed, torn=torn), said)
    return _told(_by_cells(table, columns), said)


def _of_kind(table: CsvTable, columns: Columns, said: Answers) -> Columns:
    """Say what the rows are: without a length only a diary's, asked where nothing else tells it."""
    kind, sure = said.kind or columns.kind, True
    if kind is None:
        known = {*columns.places, *columns.torn}
        bare = not known & {"duration", "ended"}
        kind = "check-ins" if bare and "started" in known else "sessions"
        told = any(re.search(_DIARY, spelled(name)) for name in table.header)
        sure = kind == "sessions" or "mood" in columns.places or told
    if kind == "check-ins":
        asked = {
            name: words
            for name, words in _NOW.items()
            if name not in {**columns.places, **said.places}
        }
        used = said.unused.union(columns.places.values())
        more = _placed(_matches(table, asked, used))
        columns = replace(
            columns,
            places={**columns.places, **more.places},
            torn={**columns.torn, **more.torn},
        )
    return replace(columns, kind=kind, sure=sure)


def _named(table: CsvTable, unused: Set[int]) -> Columns:
    columns = _placed(_matches(table, _WORDS, unused))
    places, torn = dict(columns.places), dict(columns.torn)
    if "time" in places and not {"started"} & {*places, *torn}:
        places["started"] = places.pop("time")
    if not {"started"} & {*places, *torn}:
        days = (
            n for n in _free(table, columns, unused) if any(map(is_moment, table.column(n)[:1]))
        )
        more = _placed(_best(table, "started", list(days)))  # its name is in another language
        places, torn = {**places, **more.places}, {**torn, **more.torn}
    free = _free(table, Columns(places, torn=torn), unused)
    names = [spelled(name) for name in table.header]
    units = (n for n in free if _is_unit(names[n]) and not _is_no_length(names, names[n]))
    found = {*places, *torn} & {"duration", "ended"}
    if not found and (length := next(units, None)) is not None:
        places["duration"] = length
    return Columns(_timed(table, _with_time(table, Columns(places, torn=torn), unused)), torn=torn)


def _with_time(table: CsvTable, columns: Columns, unused: Set[int]) -> Mapping[Field, int]:
    """The places, where a second column for the start beside bare days holds its time of day."""
    places = columns.places
    days = table.column(places.get("started"))[:_LOOKED_AT]
    if "time" in places or any(_CLOCK.search(cell[:60]) for cell in days):
        return places
    for place in _free(table, columns, unused):
        cells = table.column(place)[:_LOOKED_AT]
        starts = re.search(f"{_WORDS['started']}|{_FROM}", spelled(table.header[place]))
        if starts and cells and all(_TIME_OF_DAY.match(tidy(cell[:60])) for cell in cells):
            return {**places, "time": place}
    return places


def _free(table: CsvTable, columns: Columns, unused: Set[int]) -> list[int]:
    """The columns that are nothing yet."""
    used = {*columns.places.values(), *chain.from_iterable(columns.torn.values()), *unused}
    return [place for place in range(len(table.header)) if place not in used]


def _placed(found: Iterable[tuple[Field, tuple[int, ...]]]) -> Columns:
    """What is in one column, and what could be in several."""
    every = dict(found)
    return Columns(
        {name: places[0] for name, places in every.items() if len(places) == 1},
        torn={name: places for name, places in every.items() if len(places) > 1},
    )


def _is_unit(heading: str) -> bool:
    """Whether a name is one word that means minutes, seconds or hours in some language."""
    return heading.isalpha() and unit_of(heading) is not None


def _matches(
    table: CsvTable, words: Mapping[Field, str], unused: Set[int]
) -> Iterator[tuple[Field, tuple[int, ...]]]:
    """The best column for each field, by name and place, or all that could be it."""
    names = [spelled(name) for name in table.header]
    used = set(unused)
    for name, wanted in words.items():
        places = [
            place
            for place, heading in enumerate(names)
            if place not in used
            and re.search(wanted, heading)
            and not (name == "duration" and _is_no_length(names, heading))
        ]
        for field, best in _best(table, name, places):
            used.update(best)
            yield field, best


def _best(
    table: CsvTable, name: Field, places: Sequence[int]
) -> Iterator[tuple[Field, tuple[int, ...]]]:
    names = [spelled(heading) for heading in table.header]
    fitting = [place for place in places if fits(table, name, names[place], place)]
    if not fitting:
        return
    if name in CHOSEN:
        yield name, best_of(table, name, names, fitting)
    else:  # a title rather than an id, and one that is called so and nothing else; or the first

        def rank(place: int) -> tuple[bool, bool]:
            heading = names[place]
            return bool(re.search(_NO_TITLE, heading)), not re.fullmatch(_WORDS[name], heading)

        yield name, (min(fitting, key=rank),)


def _is_no_length(names: Sequence[str], heading: str) -> bool:
    least = heading == "min" and "max" in names
    return least or bool(re.search(_NO_LENGTH, heading))


def _timed(table: CsvTable, places: Mapping[Field, int]) -> Mapping[Field, int]:
    """The places, where a column of times that is no time of day is a length.

    It is none beside whole moments, nor where it holds bare numbers.
    """
    if "time" not in places or "started" not in places:
        return places
    cells = table.column(places["started"])[:_LOOKED_AT]
    timed = bool(cells) and all(_CLOCK.search(cell[:60]) for cell in cells)
    times = table.column(places["time"])[:_LOOKED_AT]
    bare = bool(times) and all(_NUMBER.fullmatch(tidy(cell[:60])) for cell in times)
    if not timed and (not bare or places.keys() & {"duration", "ended"}):
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
