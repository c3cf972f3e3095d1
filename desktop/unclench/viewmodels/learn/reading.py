"""Texts to read, from data files beside the code: Help now, its numbers, and the learn cards.

They are read when a page first shows them. A file for the person's language wins over English.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale

from unclench.system import paths


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


def read_help(folder: Path | None = None) -> Help:
    """What Help now says, in the person's language where there is a file for it."""
    read = _read(folder or paths.assets() / "help")
    sections = tuple(_section(one) for one in read["sections"])
    return Help(read["lead"], _section(read["crisis"]), sections, read["safety"])


def read_learn(folder: Path | None = None) -> tuple[TextSection, ...]:
    """The learn cards, in the order in which they are shown."""
    return tuple(_section(one) for one in _read(folder or paths.assets() / "learn")["cards"])


def read_numbers(path: Path | None = None) -> tuple[Country, ...]:
    """The countries with numbers; none when the file, which people may edit, can't be read."""
    try:
        text = (path or paths.assets() / "help" / "numbers.json").read_text(encoding="utf-8")
        return tuple(_country(row) for row in json.loads(text)["countries"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def home(countries: Sequence[Country], territory: str | None = None) -> Country | None:
    """The numbers that hold where the system says the person is; None where we know none."""
    here = territory or QLocale.territoryToCode(QLocale.system().territory())
    mine = (one for one in countries if one.territory == here)
    shared = (one for one in countries if here in one.holds_in)
    return next(mine, None) or next(shared, None)


def _read(folder: Path) -> Any:
    own = folder / f"{QLocale().name().partition('_')[0]}.json"
    path = own if own.is_file() else folder / "en.json"
    return json.loads(path.read_text(encoding="utf-8"))


def _section(row: Mapping[str, Any]) -> TextSection:
    several = {key: tuple(row.get(key, ())) for key in ("text", "points", "exercises")}
    page, source = row.get("page", ""), row.get("source", "")
    return TextSection(row.get("id", ""), row["title"], page=page, source=source, **several)


def _country(row: Mapping[str, Any]) -> Country:
    keys = HelpNumber._fields
    numbers = tuple(HelpNumber(*(str(one[key]) for key in keys)) for one in row["numbers"])
    holds = frozenset(map(str, row.get("holds_in", ())))
    return Country(str(row["territory"]), str(row["name"]), str(row["as_of"]), numbers, holds)
