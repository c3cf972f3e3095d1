"""The history as JSON: all of it, one entry on each line, and every fault with its line."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any

from unclench.domain.program_run import ProgramRun
from unclench.domain.session import CheckIn, Session, WeekReview
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.domain.trials.design import Trial
from unclench.store.deletions import Deletion
from unclench.store.exchange.deletion_records import DELETION
from unclench.store.exchange.imports import FileContents
from unclench.store.exchange.plan_records import FORMS as PLAN_FORMS
from unclench.store.exchange.records import CHECK_IN, SESSION, WEEK_REVIEW, Record, RecordForm
from unclench.store.exchange.run_records import PROGRAM_RUN
from unclench.store.exchange.trial_records import TRIAL
from unclench.store.exchange.value_checks import shown

FORMAT = 4
NOT_OURS = QT_TRANSLATE_NOOP(
    "import", "this is neither a history in JSON nor one in CSV, as Unclench exports them"
)
_KEY = "unclench_history"
_NEWER = QT_TRANSLATE_NOOP("import", "this history was made by a newer version of Unclench")
_FORMS: dict[str, RecordForm[Any]] = {
    "sessions": SESSION,
    "check_ins": CHECK_IN,
    "week_reviews": WEEK_REVIEW,
    **PLAN_FORMS,
    "program_runs": PROGRAM_RUN,
    "deletions": DELETION,
    "trials": TRIAL,
}
_NO_PLAN: Sequence[Iterable[Any]] = ((),) * len(PLAN_FORMS)
_LISTS = {  # by version
    1: ("sessions",),
    2: ("sessions", "check_ins", "week_reviews"),
    3: tuple(name for name in _FORMS if name not in {"deletions", "trials"}),
    4: tuple(_FORMS),
}
_BROKEN = {  # what Python's words for a fault begin with
    "Unterminated string": QT_TRANSLATE_NOOP(
        "import", "a text starts and is never closed, at character {column} of the line"
    ),
    "Invalid control": QT_TRANSLATE_NOOP(
        "import", "there is a line break or a tab inside a text, at character {column} of the line"
    ),
    "Invalid \\": QT_TRANSLATE_NOOP(
        "import",
        "there is a backslash before something that needs none, at character {column} of the line",
    ),
    "Extra data": QT_TRANSLATE_NOOP(
        "import", "there is more after its end, at character {column} of the line"
    ),
}
_LAST_COMMA = re.compile(r",\s*(?=[}\]])")
_LIST_DEPTH = 2  # of brackets, inside which the entries stand
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],]|[^\s{}\[\],"]+')


def export_json(
    sessions: Iterable[Session],
    check_ins: Iterable[CheckIn] = (),
    reviews: Iterable[WeekReview] = (),
    plan: Sequence[Iterable[Any]] = _NO_PLAN,
    runs: Iterable[ProgramRun] = (),
    rest: tuple[Iterable[Deletion], Iterable[Trial]] = ((), ()),
) -> str:
    """All of it, in the order given, as JSON with one entry on each line.

    `plan` has a list for each of `plan_records.FORMS`, `rest` what was deleted and the fair tests.
    """
    every: tuple[Iterable[Any], ...] = (sessions, check_ins, reviews, *plan, runs, *rest)
    lists = zip(_FORMS.items(), every, strict=True)
    written = (f'"{name}": [\n{_rows(map(form.write, items))}\n]' for (name, form), items in lists)
    return f'{{"{_KEY}": {FORMAT}, {", ".join(written)}}}\n'


def _rows(records: Iterable[Record]) -> str:
    return ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)


def is_json(text: str) -> bool:
    """Whether a text can only be JSON."""
    return text.lstrip().startswith(("{", "["))


def read_json(text: str) -> FileContents:
    """What is in an exported file, and what is wrong with the rest."""
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as found_fault:
        fault = _at_what_stops(found_fault)
        return FileContents.wrong(
            fault.lineno,
            fill(
                QT_TRANSLATE_NOOP("import", "this is not JSON: {fault}"), fault=_broken(text, fault)
            ),
        )
    except (RecursionError, ValueError):  # brackets in brackets, a number of thousands of digits
        return FileContents.wrong(1, NOT_OURS)
    wrong = _envelope_fault(whole)
    if wrong:
        return FileContents.wrong(1, wrong)
    read = [
        (name, _FORMS[name].read(record))
        for name, records in whole.items()
        if name in _FORMS
        for record in records
    ]
    ids = [(name, item.id) for name, (item, _faults) in read if item is not None]
    clean = len(set(ids)) == len(ids) and not any(faults for _name, (_item, faults) in read)
    lines = repeat(1) if clean else _lines(text)  # worked out only to report a fault
    found = FileContents()
    places: dict[str, list[Any]] = {
        "sessions": found.sessions,
        "check_ins": found.check_ins,
        "week_reviews": found.reviews,
        **dict.fromkeys(PLAN_FORMS, found.plan),
        "program_runs": found.runs,
        "deletions": found.deletions,
        "trials": found.trials,
    }
    for line, (name, (item, faults)) in zip(lines, read, strict=False):
        found.take(line, item, faults, places[name])
    return found


def _at_what_stops(fault: json.JSONDecodeError) -> json.JSONDecodeError:
    """Newer Pythons name the comma before a bracket that closes, older ones the bracket."""
    comma = _LAST_COMMA.match(fault.doc, fault.pos)
    return json.JSONDecodeError(fault.msg, fault.doc, comma.end() if comma else fault.pos)


def _broken(text: str, fault: json.JSONDecodeError) -> str:
    """In plain words, where a text stops being JSON."""
    for begin, words in _BROKEN.items():
        if fault.msg.startswith(begin):
            return fill(words, column=fault.colno)
    if not text[fault.pos :].strip():
        return QT_TRANSLATE_NOOP(
            "import", "the file ends early here; it may have been copied only in part"
        )
    text_of_it = QT_TRANSLATE_NOOP(
        "import",
        "{sign} can't be at character {column} of the line; look for a comma before it that is "
        "missing or one too many",
    )
    return fill(text_of_it, sign=shown(text[fault.pos]), column=fault.colno)


def _envelope_fault(whole: Any) -> str | None:
    version = whole.get(_KEY) if isinstance(whole, dict) else None
    if type(version) is not int or version < 1:
        return NOT_OURS
    if version > FORMAT:
        return _NEWER
    names = _LISTS[version]
    if whole.keys() != {_KEY, *names} or not all(isinstance(whole[n], list) for n in names):
        return _shape(version)
    return None


def _shape(version: int) -> str:
    lists = ", ".join(f'"{name}": [...]' for name in _LISTS[version])
    shape = f'{{"{_KEY}": {version}, {lists}}}'
    return fill(QT_TRANSLATE_NOOP("import", "expected {shape}"), shape=shape)


def _lines(text: str) -> Iterator[int]:
    """The line on which each entry starts, in JSON that is known to be right."""
    line, seen, depth, next_starts = 1, 0, 0, False
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if next_starts and mark != "]":
            line, seen = line + text.count("\n", seen, token.start()), token.start()
            yield line
        depth += (mark in "{[") - (mark in "}]")
        next_starts = depth == _LIST_DEPTH and mark in "[,"
