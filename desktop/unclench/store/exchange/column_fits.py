"""Of several columns that fit one field, the one that its name makes the best; else they are told.

A column that names something else (what was planned, a pause, when the entry was made) never counts
as what was done. Of the others, what a name says more is better; where names are alike, equal cells
make it one whichever is taken, and different ones must be asked about.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from unclench.store.exchange.columns import Field
from unclench.store.exchange.csv_table import CsvTable, is_moment
from unclench.store.exchange.dates import read_moment
from unclench.store.exchange.lengths import Lengths, Unit, read_length, unit_of
from unclench.store.exchange.numbers import tidy
from unclench.store.exchange.zones import read_zone

_LOOKED_AT: Final = 200  # rows, to see whether two columns say the same
_PLANNED: Final = (
    r"\bplan(s|ned|e|ejad[oa]|ead[oa]|ificad[oa]|ificat[oa]|ifiée?)?\b|geplant|\bgepland|\bgoals?\b"
    r"|\btargets?\b|\bintended\b|\bscheduled?\b|\bexpected\b|\bestimated?\b|\bdue\b|\bsoll\b|\bziel"
    r"|\bprévue?s?\b|\bobjecti[fv]|\bobjetivo|\bobiettivo|\bprevist[oa]|\bprogramad[oa]|\bdoel"
    r"|\bmeta\b|予定|目標|计划|計劃|목표|예정|план|цель"
)
_PAUSE: Final = (
    r"\bpaus|pause|\bbreaks?\b|\brests?\b|\bresting\b|\binterval|\bwarm|\bprep|\bremaining\b"
    r"|\bdelay|\bwait|\bsnooze|\bbells?\b|\bidle\b|\binterrupt|\bleft\b|\bintervall|休憩|휴식"
)
_MEAN: Final = (
    r"\b(average|avg|mean|median|longest|shortest|max(imum)?|min(imum)? of|streak)\b|\bper\b"
    r"|durchschnitt|\bmoyenne|\bpromedio|\bmédia\b|\bmedia\b"
)
_SUM: Final = (
    r"\btotal|cumul|\brunning\b|\boverall\b|\blifetime\b|\bsum\b|\bso far\b|\bweekly\b|\bmonthly\b"
    r"|\b(this|per|of the) (week|month|year)\b|gesamt|\bsumme|\bacum|\btotaal|合計|累計|总|總|총"
)
_ENTRY: Final = (
    r"\bcreat|\badded\b|\bentered\b|\blogged\b|\bexport|\bimport|\bmodif|\bupdat|\bedit|\bsync"
    r"|\bupload|\bsaved\b|\binsert|\brecorded\b|\blast\b|\bfirst\b|erstellt|geändert|angelegt"
    r"|\bcréé|création|modifi|creaci[óo]n|cread[oa]|creazione|creat[oa]|cria[çc]|criad[oa]"
    r"|aangemaakt|gewijzigd|作成|更新|创建|생성"
)
_LIFE: Final = (
    r"\bbirth|\bsign(ed)? ?up|\bjoin|\bexpir|\bnext\b|geburt|naissance|nacimiento|nascita"
    r"|nascimento|geboorte|生年"
)
_OTHER_TIMES: Final = (
    r"\b(no|not|non|without|free|kein|keine|ohne|sans|sin|senza|sem|zonder|calm|less|goal|target)\b"
    r"|\b(wak\w*|bed\w*|sleep\w*|morning|evening|night|lunch|breakfast|dinner|meals?|work(day)?"
    r"|average|avg|mean|yesterday|week|month|expected|change|difference)\b"
)
_RATINGS: Final = ("stress_before", "stress_after", "pain_before", "pain_after")
_NOT: Final[Mapping[Field, str]] = {
    "zone": r"\bend|\bfinish",
    "started": f"{_PLANNED}|{_LIFE}",
    "ended": f"{_PLANNED}|{_LIFE}",
    "duration": f"{_PLANNED}|{_PAUSE}|{_MEAN}",
    **dict.fromkeys(_RATINGS, _OTHER_TIMES),
}
CHOSEN: Final = frozenset(_NOT)  # fields for which a wrong column would be a wrong value
_DONE: Final = (
    r"\bactual|\breal|\bdone\b|\bperformed\b|tatsächlich|\bist\b|\beffe[ct]|\bréel|werkelijk"
    r"|\bcompleted\b|\bpracti[cs]ed\b|\bsat\b|\belapsed\b|実際|实际|實際|실제|факт"
)
_OURS: Final = r"\bsession|\bpractice|\bmeditat|\bmindful|\bsit\b|\bsitting\b|\bsitzung|\bséance"
_WORDS: Final[Mapping[Field, tuple[str, ...]]] = {
    "stress_before": ("stress", "tension", "anxiety"),
    "stress_after": ("stress", "tension", "anxiety"),
}
_RATED: Final = (
    r"(level )?(of )?(before|after|pre|post)( (the )?(session|meditation|practice|sit|exercise))?"
)
_PLAIN: Final[Mapping[Field, str]] = {
    "started": r"(date|day|start|started|when|timestamp|datum|beginn)( ?(time|date|at))?",
    "ended": r"(end|ended|finish|finished|stop)( ?(time|date|at))?",
    "duration": r"duration|length|minutes|seconds|mins?|dauer|durée|duración|durata|duração|duur",
    **dict.fromkeys(_RATINGS, rf"(stress|tension|anxiety|pain)( {_RATED})?|\w+ (stress|pain)"),
}
_UNITS: Final[tuple[Unit, ...]] = ("m", "s", "ms", "h")


def fits(table: CsvTable, name: Field, heading: str, place: int) -> bool:
    """Whether a column whose name has the words of a field can be it, by the rest of its name."""
    if name in ("exercise", "note"):
        cells = table.column(place)[:3]
        return not cells or not all(map(is_moment, cells))
    if name == "zone" and re.fullmatch("offset|zone", heading):  # of the heart, of a recording
        return bool(cells := table.column(place)[:3]) and all(map(_is_zone, cells))
    return not (name in CHOSEN and re.search(_NOT[name], heading))


def _is_zone(cell: str) -> bool:
    try:
        return not cell.isdigit() and read_zone(cell) is not None
    except ValueError:
        return False


def best_of(
    table: CsvTable, name: Field, headings: Sequence[str], places: Sequence[int]
) -> tuple[int, ...]:
    """The best of the columns in `places`; several where they are alike and say different things.

    Args:
        table: the columns' cells.
        name: which field they fit.
        headings: the names of all columns, spelled.
        places: which of them.
    """
    ranks = {place: _rank(table, name, headings[place], place) for place in places}
    least = min(ranks.values())
    best = [place for place in places if ranks[place] == least]
    if len(best) == 1:
        return (best[0],)
    if name == "started":
        return _of_moments(table, best)
    alike = all(_alike(table, name, headings, best[0], other) for other in best[1:])
    if not alike:
        return tuple(best)
    return (next((n for n in best if unit_of(headings[n])), best[0]),)


def _rank(table: CsvTable, name: Field, heading: str, place: int) -> tuple[int, ...]:
    """Less is better; what comes first counts most."""
    said = re.sub(r"[\[(][^\])]*[\])]", " ", heading).strip()
    plain = not re.fullmatch(_PLAIN[name], said) if name in _PLAIN else 0
    if name in ("started", "ended"):
        moments = not any(map(is_moment, table.column(place)[:1]))
        named = (re.search(words, heading) is None for words in (_DONE, _OURS))
        return moments, re.search(_ENTRY, heading) is not None, *named
    if name == "duration":
        named = (re.search(words, heading) is None for words in (_DONE, _OURS))
        times = not any(isinstance(_length(cell, "m"), int) for cell in table.column(place)[:5])
        return times, re.search(_SUM, heading) is not None, *named, plain
    words = _WORDS.get(name, ())
    return next((n for n, word in enumerate(words) if word in heading), 0), plain


def _of_moments(table: CsvTable, places: Sequence[int]) -> tuple[int, ...]:
    """Of columns with the same days, the first that has times of day; all, where days differ."""
    days = [[_day(cell) for cell in _cells(table, place)] for place in places]
    if any(other != days[0] for other in days[1:]):
        return tuple(places)
    timed = (n for n in places if any(":" in cell for cell in table.column(n)[:1]))
    return (next(timed, places[0]),)


def _day(cell: str) -> str:
    try:
        return f"{read_moment(cell, 'day'):%Y-%m-%d}"
    except (ValueError, OverflowError, OSError):
        return cell


def _cells(table: CsvTable, place: int) -> list[str]:
    rows = table.rows[:_LOOKED_AT]
    return [cells[place] if len(cells) > place else "" for _line, cells in rows]


def _alike(table: CsvTable, name: Field, headings: Sequence[str], one: int, other: int) -> bool:
    """Whether two columns say the same in each row, in whatever unit a length is."""
    pairs = list(zip(_cells(table, one), _cells(table, other), strict=True))
    if name != "duration":
        return all(tidy(first) == tidy(second) for first, second in pairs)
    ways = [(known,) if (known := unit_of(headings[n])) else _UNITS for n in (one, other)]
    return any(
        all(_length(first, a) == _length(second, b) for first, second in pairs)
        for a in ways[0]
        for b in ways[1]
    )


def _length(text: str, unit: Unit) -> int | str:
    try:
        return read_length(text, Lengths(unit, "m:ss", "."))
    except ValueError:
        return text
