"""What the words of lengths mean: what `date_words` knows, but for those that mean more.

A day is no length of a session, and words that abbreviate days, pages or pieces in one language are
hours or minutes in another. What is the hour and the time alike tells nothing in a column's name.
"""

import re
from typing import Final

from unclench.store.exchange import date_words
from unclench.store.exchange.date_words import plain

_DAY_WORDS: Final = (
    "d j day days dag dage dagar dager dagen dagur tag tage tagen jour jours día días "
    "dia dias giorno giorni gg dzień dni день дня дней дн д суток сут 日 天 일 日間 gün "
    "päivä päivää pv vrk den dny dní deň nap zi zile ημέρα ημέρες μέρες يوم أيام יום "
    "ימים hari ngày วัน dan dana dní week weeks wk w woche wochen semaine semaines "
    "semana semanas settimana settimane vecka veckor uge uger uke uker weken viikko "
    "viikkoa tydzień tygodni неделя недели недель 週 週間 周 주 주일 month months monat "
    "monate mois mes meses mese mesi maand maanden 月 か月 year years jahr jahre año "
    "años an ans anno anni "
)
_TIME_WORDS: Final = (
    "time timer 時間 시간 saat jam ora hora heure ώρα godzina час hodina sat tim ura uur "
    "uhr saa שעה ساعة цаг ժամ ሰዓት ชม โมง "
)
_OTHER_WORDS: Final = "p n st g v"  # pages, numbers, pieces, grams
_DAYS: Final = frozenset(map(plain, _DAY_WORDS.split()))
_TIMES: Final = frozenset(map(plain, _TIME_WORDS.split()))
_OTHERS: Final = frozenset(_OTHER_WORDS.split())
_WORD: Final = re.compile(r"(?<!['’])(?<![^\W_])[^\W\d_]+")
_INSIDE: Final = re.compile(r"[(\[（［]([^)\]）］]*)[)\]）］]?")
_PLURAL: Final = re.compile(r"(?<=[a-z])\((?:s|n|e|en|es)\)")


def unit(word: str) -> str | None:
    """Whether a word means hours ("h"), minutes ("m") or seconds ("s") and nothing else."""
    known = plain(word)
    return None if known in _DAYS or known in _OTHERS else date_words.unit(word)


def counts_days(word: str) -> bool:
    """Whether a word means days, or more."""
    return plain(word) in _DAYS


def unit_of_heading(heading: str) -> str | None:
    """The unit that the name of a column tells, best by what it has in parentheses."""
    heading = _PLURAL.sub("", heading.casefold())
    inside = _WORD.findall(" ".join(_INSIDE.findall(heading)))
    outside = _WORD.findall(_INSIDE.sub(" ", heading))
    for words in (
        [word for word in inside if word != "time" and (outside or not _is_vague(word))],
        [word for word in outside if not _is_vague(word)],
    ):
        found = {known for word in words if (known := unit(word))}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _is_vague(word: str) -> bool:
    known = plain(word)
    return known in _TIMES or (len(known) == 1 and known.isascii() and known not in "hms")
