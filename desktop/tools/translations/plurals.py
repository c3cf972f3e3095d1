"""How many forms a counted text has in a language, and which one goes with a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from gettext import c2py

from babel.core import Locale, UnknownLocaleError
from babel.plural import PluralRule, to_gettext

from tools.translations.ts_file import SOURCE, Message

UP_TO = 200  # forms come again in the same order before
OF_QT: Mapping[str, str] = {
    "cy": "n == 0 ? 0 : n == 1 ? 1 : n >= 2 && n <= 5 ? 2 : n == 6 ? 3 : 4",
    "he": "n == 1 ? 0 : 1",
    "ga": "n == 1 ? 0 : n == 2 ? 1 : 2",
    "lv": "n % 10 == 1 && n % 100 != 11 ? 0 : n != 0 ? 1 : 2",
    "mk": "n % 10 == 1 ? 0 : n % 10 == 2 ? 1 : 2",
}
"""The rule of Qt, in languages where it doesn't follow Unicode."""


def form_count(messages: Iterable[Message]) -> int:
    """How many forms a counted text has, by most of these."""
    found = Counter(len(one.forms) for one in messages if one.counted and one.forms)
    return found.most_common(1)[0][0] if found else 2


def counting(language: str) -> str:
    """The language itself, or English for one that nobody speaks."""
    try:
        return str(Locale.parse(language))
    except UnknownLocaleError:
        return SOURCE


def plural_forms(language: str, forms: int) -> str:
    """The rule for so many forms: Unicode's, without that for whole millions if Qt has none.

    Where Qt has one of its own, that.
    """
    own = OF_QT.get(language.partition("_")[0])
    if own is not None:
        return f"nplurals={forms}; plural=({own});"
    rule = Locale.parse(counting(language)).plural_form
    if len(rule.rules) + 1 > forms:
        rule = PluralRule({name: how for name, how in rule.rules.items() if name != "many"})
    return to_gettext(rule)


def chooser(language: str, forms: int) -> Callable[[int], int]:
    """What tells by that rule which form goes with a number."""
    rule = plural_forms(language, forms).rpartition("plural=")[2]
    made: Callable[[int], int] = c2py(rule.rstrip(";"))
    return made


@cache
def of_one_number(language: str, forms: int) -> frozenset[int]:
    """Which forms stand for a single number, which their words may say."""
    found = Counter(map(chooser(language, forms), range(UP_TO)))
    return frozenset(form for form, numbers in found.items() if numbers == 1)
