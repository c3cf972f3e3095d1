"""`history insight`: what a person's ratings tell, in the words that the window has."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

from unclench.cli.history import readable_database
from unclench.cli.words import print_utf8, printable
from unclench.domain.insight import (
    COMPARATOR,
    TEMPLATES,
    Measure,
    Report,
    Sentence,
    Value,
    about_exercise,
    about_lag,
    about_link,
    about_rest,
    about_row,
    above,
    always,
    comparison_name,
    numbers_of,
    words,
)
from unclench.domain.insight import show as show_value
from unclench.domain.plain_text import sort_key
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.files import in_language
from unclench.store.sessions import Sessions
from unclench.system import catalogues, paths
from unclench.system.printed import day, decimal, told
from unclench.viewmodels.history import reports
from unclench.viewmodels.history.reports import Told

Names = Callable[[str], str]
_MEASURES: tuple[tuple[Measure, str], ...] = (
    ("stress", QT_TRANSLATE_NOOP("cli", "Stress")),
    ("pain", QT_TRANSLATE_NOOP("cli", "Pain")),
)


def show(asked: argparse.Namespace) -> int:
    """Print the report as of now, or as of the end of a day."""
    with readable_database(asked) as database:
        found = reports.tell(database, asked.as_of or datetime.now().astimezone())
        titles = _shipped() | dict(Sessions(database).played())
    if asked.json:
        print_utf8(json.dumps(found.report.to_json(), ensure_ascii=False, indent=1) + "\n")
        return 0

    def title(exercise: str) -> str:
        return in_language.title(exercise, titles.get(exercise, exercise))

    print(*map(printable, _lines(found, title)), sep="\n")
    return 0


def _shipped() -> dict[str, str]:
    """The titles of the exercises that come with the app: quiet rest is named where none played."""
    index = json.loads((paths.exercises() / "index.json").read_text(encoding="utf-8"))
    return {str(row["id"]): str(row["title"]) for row in index["exercises"]}


def _lines(every: Told, names: Names) -> Iterator[str]:
    """Stress, pain, and both together; one idea a line."""
    found = every.report
    for measure, title in _MEASURES:
        yield told(title)
        yield from _said(above(found, measure, every.deleted, every.sealed))
        yield from _exercises(found, measure, names)
        yield from _said(always(found, measure, names(COMPARATOR)))
        yield ""
    yield told(QT_TRANSLATE_NOOP("cli", "Stress and pain together"))
    yield from _said(about_link(found.link))
    yield from _said(numbers_of(found.link))
    yield from _said(about_lag(found.lag))


def _exercises(found: Report, measure: Measure, names: Names) -> Iterator[str]:
    """Each exercise of a measure, by name."""
    beside = {one.exercise: one for one in found.versus_rest if one.measure == measure}
    rows = [row for row in found.rows if row.measure == measure]
    if not rows:
        none = QT_TRANSLATE_NOOP(
            "cli", "no session yet with a rating before and after, given at the time"
        )
        yield f"  {told(none)}"
    for row in sorted(rows, key=lambda one: (sort_key(names(one.exercise)), one.exercise)):
        name = names(row.exercise)
        called = _words(comparison_name(name)) if row.exercise == COMPARATOR else name
        yield f"  {called}: {_words(about_row(row))}"
        yield from _said(about_exercise(row), "    ")
        rest = about_rest(beside[row.exercise], names) if row.exercise in beside else None
        yield from _said([rest] if rest else [], "    ")


def _said(sentences: Iterable[Sentence], indent: str = "  ") -> Iterator[str]:
    return (indent + _words(one) for one in sentences)


def _words(sentence: Sentence) -> str:
    """One sentence in the language that is set."""
    source = TEMPLATES[sentence.code]
    template = catalogues.text("insight", source, "", sentence.count)
    if template == source:
        return words(sentence)
    return words(sentence, {sentence.code: template}, _shown)


def _shown(name: str, value: Value) -> str:
    return day(value) if isinstance(value, date) else decimal(show_value(name, value))
