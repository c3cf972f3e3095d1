"""Texts to read, from data files beside the code: Help now, its numbers, and the learn cards.

They are read when a page first shows them, text by text in the language that is set; what is not
translated comes in English. Who answers a number, or says so, is a name and stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale

from unclench.files import content_texts
from unclench.system import catalogues, paths


class TextSection(NamedTuple):
    """A heading with paragraphs and points below it; `exercises` are ids that fit.

    `page` is where it leads: "help", "check_in", "fit" or "". `source` is who found out what it
    claims, as "Author year"; "" where it claims nothing.
    """

    id: str
    title: str
    text: tuple[str, ...]
    points: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    page: str = ""
    source: str = ""

    @property
    def words(self) -> str:
        """All of it but the title, for screen readers."""
        return " ".join((*self.text, *self.points))


class Help(NamedTuple):
    """What Help now says."""

    lead: str
    crisis: TextSection
    sections: tuple[TextSection, ...]
    safety: str


class HelpNumber(NamedTuple):
    """A number to call or text, what it is, and who answers it or says so."""

    number: str
    what: str
    source: str


class Country(NamedTuple):
    """Numbers of one country; `as_of` (YYYY-MM) is when they were looked at.

    `holds_in` are other territories where they are right too.
    """

    territory: str
    name: str
    as_of: str
    numbers: tuple[HelpNumber, ...]
    holds_in: frozenset[str] = frozenset()

    @property
    def sources(self) -> tuple[str, ...]:
        """Who says so, each once."""
        return tuple(dict.fromkeys(one.source for one in self.numbers))


def read_help(path: Path | None = None) -> Help:
    """What Help now says."""
    read = _read(path or paths.assets() / "help" / "en.json", content_texts.HELP)
    sections = tuple(_section(one) for one in read["sections"])
    return Help(read["lead"], _section(read["crisis"]), sections, read["safety"])


def read_learn(path: Path | None = None) -> tuple[TextSection, ...]:
    """The learn cards, in the order in which they are shown."""
    read = _read(path or paths.assets() / "learn" / "en.json", content_texts.LEARN)
    return tuple(_section(one) for one in read["cards"])


def read_numbers(path: Path | None = None) -> tuple[Country, ...]:
    """The countries with numbers; none when the file, which people may edit, can't be read."""
    try:
        read = _read(path or paths.assets() / "help" / "numbers.json", content_texts.HELP)
        return tuple(_country(row) for row in read["countries"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def home(countries: Sequence[Country], territory: str | None = None) -> Country | None:
    """The numbers that hold where the system says the person is; None where we know none."""
    here = territory or QLocale.territoryToCode(QLocale.system().territory())
    mine = (one for one in countries if one.territory == here)
    shared = (one for one in countries if here in one.holds_in)
    return next(mine, None) or next(shared, None)


def _read(path: Path, context: str) -> Any:
    read = json.loads(path.read_text(encoding="utf-8"))
    return content_texts.replaced(read, partial(catalogues.text, context), content_texts.READING)


def _section(row: Mapping[str, Any]) -> TextSection:
    several = {key: tuple(row.get(key, ())) for key in ("text", "points", "exercises")}
    page, source = row.get("page", ""), row.get("source", "")
    source = source and catalogues.text(content_texts.EVIDENCE, source)
    return TextSection(row.get("id", ""), row["title"], page=page, source=source, **several)


def _country(row: Mapping[str, Any]) -> Country:
    keys = HelpNumber._fields
    numbers = tuple(HelpNumber(*(str(one[key]) for key in keys)) for one in row["numbers"])
    holds = frozenset(map(str, row.get("holds_in", ())))
    return Country(str(row["territory"]), str(row["name"]), str(row["as_of"]), numbers, holds)
