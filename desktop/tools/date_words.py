"""Write the words of dates, times and lengths in many languages, out of Unicode's CLDR (Babel).

An import understands a file by them (`store/exchange/date_words.py`). Babel itself is 10 MB, most
of it about other things, so it stays a tool and 0.1 MB of words comes with the app.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from babel import Locale
from babel.dates import tokenize_pattern

from unclench.store.exchange.date_words import plain
from unclench.system import paths

LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id "
    "is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru sk sl sq sr sv sw "
    "ta te th tr uk ur uz vi zh zh_Hant"
)
# places whose words differ from those of their language
PLACES = "de_AT en_AU en_CA en_GB en_IN es_ES es_MX es_US fr_CA nl_BE pt_PT sr_Latn zh_Hant_HK"
UNITS = {"hour": "h", "minute": "m", "second": "s"}
LETTERS = {"H": "h", "h": "h", "k": "h", "K": "h", "m": "m", "s": "s"}  # of a pattern's fields
# between a date and a time, or an hour and its minutes: not in Babel's part of the CLDR
JOINTS = {
    "da": "kl og",
    "de": "um und den",
    "en": "at on the and",
    "es": "a las la el del y",
    "fi": "klo ja",
    "fr": "à le et",
    "it": "alle ore il e",
    "nb": "kl og",
    "nl": "om en",
    "pt": "às e",
    "sv": "kl och",
}
Words = dict[str, dict[str, list[int | str]]]


def table() -> Words:
    """For each language, each word with what it can mean there.

    1 to 12 is a month, "1" to "7" a day from Monday, "am" and "pm" a half of the day, "h", "m" and
    "s" come after a number of them, "" says nothing.
    """
    found: Words = {}
    for name in (*LANGUAGES.split(), *PLACES.split()):
        language = name if name in LANGUAGES.split() else name.split("_")[0]
        known = found.setdefault(language, {})
        for word, role in _words_of(Locale.parse(name), language):
            roles = known.setdefault(plain(word), [])
            if role not in roles:
                roles.append(role)
    return {language: dict(sorted(words.items())) for language, words in found.items()}


def _words_of(locale: Locale, language: str) -> Iterator[tuple[str, Any]]:
    joints = ((word, "") for word in JOINTS.get(language, "").split())
    parts = (*_names(locale), *_halves(locale), *_units(locale), *_literals(locale), *joints)
    return ((word, role) for word, role in parts if plain(word))


def _names(locale: Locale) -> Iterator[tuple[str, Any]]:
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for month, word in locale.months[context][width].items():
                yield word, "" if any(map(str.isdigit, word)) else month
            for day, word in locale.days[context][width].items():
                yield word, str(day + 1)


def _halves(locale: Locale) -> Iterator[tuple[str, str]]:
    for widths in locale.day_periods.values():
        for words in widths.values():
            for half in ("am", "pm"):
                word = words.get(half, "")
                if word.casefold() in "ap" or len(plain(word)) > 1 or not word.isascii():
                    yield word, half


def _units(locale: Locale) -> Iterator[tuple[str, str]]:
    patterns = locale._data["unit_patterns"]
    for unit, role in UNITS.items():
        for forms in patterns.get(f"duration-{unit}", {}).values():
            for form, word in forms.items():
                if form != "per" and "{0}" in word:
                    yield word.replace("{0}", ""), role


def _literals(locale: Locale) -> Iterator[tuple[str, str]]:
    """The words between the fields of a date, and after those of a time."""
    formats = (*locale.date_formats.values(), *locale.time_formats.values())
    patterns = [form.pattern for form in formats]
    patterns += [form.pattern for form in locale.datetime_skeletons.values()]
    for pattern in patterns:
        before = ""
        for kind, value in tokenize_pattern(pattern):
            if kind == "field":
                before = LETTERS.get(value[0], "")
            else:
                yield from ((word, before) for word in _words(str(value)))
    for form in locale.datetime_formats.values():
        text = form.replace("{0}", " ").replace("{1}", " ").replace("'", " ")
        yield from ((word, "") for word in _words(text))


def _words(text: str) -> list[str]:
    return "".join(c if plain(c) else " " for c in text).split()


def generated() -> str:
    """The text of the file: a language on each line."""
    lines = (
        f"{json.dumps(name)}: {json.dumps(words, ensure_ascii=False, separators=(',', ':'))}"
        for name, words in table().items()
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    place = paths.assets() / "dates" / "words.json"
    place.parent.mkdir(exist_ok=True)
    place.write_text(generated(), encoding="utf-8")
    print(f"wrote {place}")
