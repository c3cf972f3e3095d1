"""`history import`: any file with past sessions, looked at as JSON or brought in."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from unclench.cli.words import UsageError, printable, tell
from unclench.domain.session import CheckIn, Session
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.database import Database
from unclench.store.disk_faults import in_words
from unclench.store.exchange.columns import FIELDS, Answers, Field
from unclench.store.exchange.import_file import Look, look_at
from unclench.store.exchange.imports import ImportPreview, ImportResult, carry_out
from unclench.store.exchange.lengths import Colon, Lengths, Unit
from unclench.store.exchange.questions import Question
from unclench.store.exchange.ratings import Scale
from unclench.system.printed import told

UNITS: Mapping[str, Unit] = {"minutes": "m", "seconds": "s", "hours": "h", "milliseconds": "ms"}
COLONS: Mapping[str, Colon] = {"h:mm": "h:mm", "m:ss": "m:ss"}
_ALSO: Mapping[str, Field] = {
    "date": "started",
    "start": "started",
    "end": "ended",
    "length": "duration",
    "title": "exercise",
    "timezone": "zone",
}
_RATINGS = ("stress_before", "stress_after", "pain_before", "pain_after")


def bring_in(asked: argparse.Namespace, database: Database) -> int:
    """Add what a file holds and is not known yet, or with `--preview` only print it as JSON.

    Returns:
        0, with what was left out printed by line; 1 when nothing could be read; 2 when a question
        must be answered first.

    Raises:
        UsageError: an option names what isn't there.
        StoreError: the file or the database can't be used.
    """
    with in_words(asked.file):
        content = asked.file.read_bytes()
    now = datetime.now().astimezone()
    first = Answers(encoding=asked.encoding)
    look = look_at(database, content, now, first)
    if (said := _answers(asked, look)) != first:
        look = look_at(database, content, now, said)
    if asked.preview:
        print(json.dumps(_as_json(look), ensure_ascii=False, indent=1))
    waiting = [question for question in look.preview.questions if question.needed]
    if waiting:
        text = QT_TRANSLATE_NOOP("cli", "line {line}: {question}")
        lines = (told(fill(text, line=one.line, question=_asked(one))) for one in waiting)
        raise UsageError(f"{asked.file}: " + "; ".join(lines))
    preview = look.preview
    if not asked.preview:
        for problem in preview.problems:
            print(f"{asked.file}:{problem.line}:1: {told(printable(problem.message))}")
        if preview.untold:
            more = QT_TRANSLATE_NOOP("cli", "{file}: and {number} more")
            tell(fill(more, file=asked.file, number=preview.untold))
        for one in preview.questions:
            print(f"{asked.file}:{one.line}:1: {told(_asked(one))}")
        result = carry_out(database, preview)
        print(", ".join(map(told, (*_brought(result), *_left(preview)))))
    return 1 if preview.problems and not preview.new and not preview.duplicates else 0


def _asked(one: Question) -> str:
    """A question; of what may stay open, that it is left out till it is answered."""
    said = {"question": one.words, "why": printable(one.why), "option": one.option}
    if one.needed:
        return fill(QT_TRANSLATE_NOOP("cli", "{question} {why}. Answer with {option}"), **said)
    if one.ask == "moods":
        return fill(_MOODS, words=printable(", ".join(one.choices)), count=one.rows, **said)
    return fill(_MAY_WAIT, count=one.rows, **said)


_MAY_WAIT = QT_TRANSLATE_NOOP(
    "cli",
    "{question} {why}. Answer with {option}, then import it again; it is left out of "
    "{count} row(s)",
    "",
    1,
)
_MOODS = QT_TRANSLATE_NOOP(
    "cli",
    "{question} {why}. Answer with {option} for {words}, then import it again; it is left out of "
    "{count} row(s)",
    "",
    1,
)


def _brought(result: ImportResult) -> Iterator[str]:
    yield fill(
        QT_TRANSLATE_NOOP("cli", "{new} new, {known} already here"),
        new=result.new,
        known=result.duplicates,
    )
    if result.ticks:
        ticks = QT_TRANSLATE_NOOP("cli", "{count} program step(s) done elsewhere", "", 1)
        yield fill(ticks, count=result.ticks)


def _left(preview: ImportPreview) -> Iterator[str]:
    if preview.filled:
        yield fill(
            QT_TRANSLATE_NOOP("cli", "{count} of them given missing numbers"),
            count=len(preview.filled),
        )
    rows, cells = preview.rows_left, preview.cells_left
    if rows:
        yield fill(QT_TRANSLATE_NOOP("cli", "{count} left out"), count=rows)
    if cells:
        yield fill(QT_TRANSLATE_NOOP("cli", "{count} cell(s) left empty", "", 1), count=cells)


def _answers(asked: argparse.Namespace, look: Look) -> Answers:
    lengths = Lengths(
        next((UNITS[word] for word in asked.lengths if word in UNITS), None),
        next((COLONS[word] for word in asked.lengths if word in COLONS), None),
        {"point": ".", "comma": ",", None: None}[asked.decimal],
    )
    return Answers(
        places=dict(_places(asked.columns, look)),
        unused=frozenset(_unused(asked.columns, look)),
        order=asked.order,
        lengths=lengths,
        scale=asked.scale,
        moods=dict(asked.moods),
        kind=asked.kind,
        encoding=asked.encoding,
    )


def _places(said: list[tuple[str, str]], look: Look) -> Iterator[tuple[Field, int | None]]:
    """Which column each field is in; None for a field that has none."""
    for name, field in said:
        place = _place(name, look)
        if place is not None:
            if field:
                yield _field(field), place
        elif not field and _ALSO.get(name, name) in FIELDS:
            yield _field(name), None
        else:
            raise _no_column(name, look)


def _unused(said: list[tuple[str, str]], look: Look) -> Iterator[int]:
    """The columns that hold nothing that is wanted."""
    places = (_place(name, look) for name, field in said if not field)
    return (place for place in places if place is not None)


def _place(name: str, look: Look) -> int | None:
    """Where the column of that name is, or, where none is called so, the one of that number."""
    names = [name.casefold() for name in look.table.header] if look.table else []
    if name.casefold() in names:
        return names.index(name.casefold())
    return int(name) - 1 if name in map(str, range(1, len(names) + 1)) else None


def _no_column(name: str, look: Look) -> UsageError:
    none = QT_TRANSLATE_NOOP("cli", "none")
    known = ", ".join(look.table.header) if look.table else none
    return UsageError(
        fill(
            QT_TRANSLATE_NOOP("cli", 'there is no column "{name}"; the columns are: {names}'),
            name=name,
            names=printable(known),
        )
    )


def _field(name: str) -> Field:
    for field in FIELDS:
        if field == _ALSO.get(name, name):
            return field
    raise UsageError(
        fill(
            QT_TRANSLATE_NOOP(
                "cli", '"{name}" isn\'t something a column can hold; use one of: {names}'
            ),
            name=name,
            names=", ".join(FIELDS),
        )
    )


def column_pairs(text: str) -> list[tuple[str, str]]:
    """The names of columns with what they hold, as in `When=started,Min=duration,Type=`."""
    pairs = [part.rpartition("=") for part in text.split(",")]
    if not all(name.strip() for name, _sign, _field in pairs):
        raise argparse.ArgumentTypeError(
            told(QT_TRANSLATE_NOOP("cli", "write it like: When=started,Minutes=duration"))
        )
    return [(name.strip(), field.strip()) for name, _sign, field in pairs]


def mood_pairs(text: str) -> list[tuple[str, int]]:
    """The words of moods with the stress from 0 to 10 that they stand for, as in `good=2`."""
    pairs = [part.rpartition("=") for part in text.split(",")]
    numbers = {str(n): n for n in range(11)}
    if not all(word and number.strip() in numbers for word, _sign, number in pairs):
        raise argparse.ArgumentTypeError(
            told(QT_TRANSLATE_NOOP("cli", "write it like: good=2,bad=8, with 0 to 10"))
        )
    return [(word.strip().casefold(), numbers[number.strip()]) for word, _sign, number in pairs]


def scale(text: str) -> Scale:
    """A scale of ratings, as in `0-100`."""
    try:
        return Scale.read(text)
    except ValueError as fault:
        raise argparse.ArgumentTypeError(told(str(fault))) from None


def _as_json(look: Look) -> dict[str, Any]:
    preview = look.preview
    return {
        "read_as": _read_as(look),
        "new": [*map(_session, preview.sessions), *map(_check_in, preview.check_ins)],
        "week_reviews": len(preview.reviews),
        "program_runs": preview.new_runs,
        "fair_tests": preview.new_trials,
        "plan": len(preview.plan),
        "known": preview.duplicates,
        "filled": len(preview.filled),
        "left_out": [
            {"line": one.line, "cell": one.cell, "why": one.message, "row_comes_in": one.kept}
            for one in preview.problems
        ],
        "left_out_more": {"rows": preview.more_rows, "cells": preview.more_cells},
        "questions": [
            {
                "about": one.ask,
                "field": one.field,
                "question": one.words,
                "why": one.why,
                "line": one.line,
                "rows": one.rows,
                "option": one.option,
                "choices": list(one.choices),
                "needed": one.needed,
            }
            for one in preview.questions
        ],
    }


def _read_as(look: Look) -> dict[str, Any]:
    read: dict[str, Any] = {"encoding": look.text.encoding if look.text else None}
    table, columns = look.table, look.columns
    if look.text is None:
        return {"form": None, **read}
    if table is None:
        return {"form": "JSON from Unclench", **read}
    read |= {"separator": table.separator, "names_on_line": table.header_line}
    if columns is None:
        return {"form": "CSV from Unclench", **read}
    return {
        "form": columns.preset or "CSV",
        "as": columns.kind,
        **read,
        "columns": {name: table.header[place] for name, place in columns.places.items()},
        "first_in_dates": columns.order,
        "lengths": {"number": columns.lengths.unit, "colon": columns.lengths.colon},
        "decimal": columns.lengths.decimal,
    }


def _session(session: Session) -> dict[str, Any]:
    minutes = session.played_ms / 60_000
    return {
        "at": session.started_at.isoformat(),
        "minutes": int(minutes) if minutes == int(minutes) else round(minutes, 4),
        "exercise": session.title,
        "note": session.note,
        **{name: getattr(session, name).value for name in _RATINGS},
    }


def _check_in(check_in: CheckIn) -> dict[str, Any]:
    return {
        "at": check_in.at.isoformat(),
        "as": "check-in",
        "note": check_in.note,
        "stress": check_in.stress.value,
        "pain": check_in.pain.value,
        "rested": check_in.rested.value,
    }
