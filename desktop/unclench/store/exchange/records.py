"""Sessions, check-ins and week reviews as the flat records of a history file, and back.

A record is what JSON can hold, by the names of its columns, in their order; a row of CSV is one.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar, get_args

from unclench.domain.activity import Activity
from unclench.domain.program_run import Place, SessionStep
from unclench.domain.session import (
    Answer,
    CheckIn,
    Progress,
    Rating,
    Session,
    Source,
    WeekReview,
)
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.domain.trial_place import TrialPart, TrialPlace
from unclench.domain.trials.design import MOST
from unclench.store.columns import storable
from unclench.store.exchange import value_checks as must_be
from unclench.store.exchange.titles import kind_of
from unclench.store.exchange.value_checks import Check, shown
from unclench.store.sessions import RATINGS
from unclench.system.said import row

Record = dict[str, Any]
Known = Mapping[str, Any]
Spare = Callable[[Known], Any]

DETAILS = ("areas", "answers")
_CHECKED = ("stress", "pain", "rested", "control")
_DAY = ("areas", "context")
_PLAIN = (
    *("id", "exercise_id", "title", "kind"),
    *("planned_ms", "played_ms", "progress", "note", "liked"),
)
STEP = ("run_id", "run_week", "run_step")
PART = ("trial_id", "trial_pair", "trial_part")
_SCORES = ("average", "enjoyment", "activity")
_PICKED = ("skill", "contact")
T = TypeVar("T")


@dataclass(frozen=True)
class Fault:
    """What is wrong in a record, as a plain sentence; with `kept` it costs that cell alone."""

    words: str
    cell: str | None = None
    kept: bool = False


@dataclass(frozen=True)
class RecordForm(Generic[T]):
    """How things of one kind are written down, and read again from a record from outside.

    A column in `spares` may be wrong or missing: what its function makes of the whole record, of
    which all without a spare is right by then, stands in its place. `together` mends what is right
    each by itself but not together, and says so. Columns in `optional` may be missing without a
    word, since files of earlier versions had none of them.
    """

    what: str
    checks: Mapping[str, Check]
    write: Callable[[T], Record]
    make: Callable[[Known], T]
    spares: Mapping[str, Spare] = field(default_factory=dict)
    together: Callable[[Record], Iterable[Fault]] = lambda _record: ()
    optional: tuple[str, ...] = ()

    def read(self, record: object, quiet: Container[str] = ()) -> tuple[T | None, list[Fault]]:
        """What stands in `record`, and every fault of it in plain words.

        None where something is wrong that can't be left out: then there is one fault for the whole.

        Args:
            record: as it came from the file.
            quiet: columns whose lack is told elsewhere.
        """
        if not isinstance(record, dict):
            return None, [Fault(fill(_NO_OBJECT, what=self.what, found=shown(record)))]
        needed = [name for name in self.checks if name not in self.spares]
        if grave := self._faults_of(record, needed):
            said = row([_of(name, words) for name, words in grave.items()], "; ")
            return None, [Fault(said, next(iter(grave)))]
        wrong = self._faults_of(record, self.spares)
        known = {name: record.get(name) for name in self.checks}
        for name in self.checks:
            if name in wrong or name not in record:
                known[name] = self.spares[name](known)
        unknown = (name for name in record if name not in self.checks)
        faults = [Fault(fill(_UNKNOWN, name=name), name, kept=True) for name in unknown]
        faults += [
            Fault(_of(name, said), name, kept=True)
            for name, said in wrong.items()
            if name in record or name not in quiet
        ]
        faults += self.together(known)
        return self.make(known), faults

    def _faults_of(self, record: Record, names: Iterable[str]) -> dict[str, str]:
        return {name: said for name in names if (said := self._wrong(record, name))}

    def _wrong(self, record: Record, name: str) -> str | None:
        if name in record:
            return self.checks[name](record[name])
        return None if name in self.optional else _GONE


_NO_OBJECT = QT_TRANSLATE_NOOP("import", "expected {what}, an object in braces, not {found}")
_UNKNOWN = QT_TRANSLATE_NOOP("import", '"{name}" isn\'t known here')
_GONE = QT_TRANSLATE_NOOP("import", "is missing")


def _of(name: str, fault: str) -> str:
    """What is wrong with the value of that name."""
    return fill(QT_TRANSLATE_NOOP("import", '"{name}" {fault}'), name=name, fault=fault)


def missing(name: str) -> str:
    """The column that says why the rating of that name is missing."""
    return f"{name}_missing"


def _rating_checks(names: Iterable[str]) -> dict[str, Check]:
    checks: dict[str, Check] = {}
    for name in names:
        checks |= {name: must_be.rating, missing(name): must_be.reason}
    return checks


def _no_ratings(names: Iterable[str]) -> dict[str, Spare]:
    both = (column for name in names for column in (name, missing(name)))
    return dict.fromkeys(both, lambda _record: None)


def _settled(record: Record, names: Iterable[str]) -> Iterator[Fault]:
    """Give each rating a number or a reason for its lack, and not both."""
    for name in names:
        value, why = record[name], record[missing(name)]
        if value is None and why is None:
            record[missing(name)] = "not_asked"
        elif value is not None and why is not None:
            record[missing(name)] = None
            text = QT_TRANSLATE_NOOP(
                "import",
                'of "{name}" and "{other}" one must be given, and one left out: {value} is taken',
            )
            said = fill(text, name=name, other=missing(name), value=value)
            yield Fault(said, missing(name), kept=True)


def _written(item: object, names: Iterable[str]) -> Record:
    """The ratings of `item`, each as its number and the reason for its lack."""
    record: Record = {}
    for name in names:
        rating: Rating = getattr(item, name)
        record[name], record[missing(name)] = rating.value, rating.missing
    return record


def _ratings(record: Known, names: Iterable[str]) -> dict[str, Rating]:
    return {name: Rating(record[name], record[missing(name)]) for name in names}


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def _from_session(session: Session) -> Record:
    return {
        "id": session.id,
        "exercise_id": session.exercise_id,
        "title": session.title,
        "kind": session.kind,
        "started_at": _moment(session.started_at),
        "planned_ms": session.planned_ms,
        "played_ms": session.played_ms,
        "progress": session.progress,
        **_written(session, RATINGS),
        "note": session.note,
        "liked": session.liked,
        **_step(session.step),
        "areas": dict(session.areas),
        "answers": [
            {"field": answer.field, "prompt": answer.prompt, "value": answer.value}
            for answer in session.answers
        ],
        "source": session.source,
        **_part(session.trial),
    }


def _part(part: TrialPart | None) -> Record:
    values = (part.trial_id, *part.place) if part is not None else (None, None, None)
    return dict(zip(PART, values, strict=True))


def _step(step: SessionStep | None) -> Record:
    values = (step.run_id, *step.place) if step is not None else (None, None, None)
    return dict(zip(STEP, values, strict=True))


def _whole(record: Record, names: tuple[str, ...], text: str) -> Iterator[Fault]:
    """Where somebody was has all three of its columns, or none of them."""
    given = [name for name in names if record[name] is not None]
    if given and len(given) < len(names):
        lacks = next(name for name in names if record[name] is None)
        record |= dict.fromkeys(names)
        yield Fault(fill(text, name=given[0], other=lacks), lacks, kept=True)


_NO_STEP = QT_TRANSLATE_NOOP(
    "import", '"{name}" needs "{other}" too; the step of a program is left out'
)
_NO_PART = QT_TRANSLATE_NOOP(
    "import", '"{name}" needs "{other}" too; the part of a fair test is left out'
)


def _mend(record: Record) -> Iterator[Fault]:
    yield from _settled(record, RATINGS)
    yield from _whole(record, STEP, _NO_STEP)
    yield from _whole(record, PART, _NO_PART)


def _to_session(record: Known) -> Session:
    fields = {name: record[name] for name in _PLAIN} | _ratings(record, RATINGS)
    answers = (
        Answer(
            given["field"],
            given["prompt"],
            tuple(given["value"]) if isinstance(given["value"], list) else given["value"],
        )
        for given in record["answers"]
    )
    run_id, week, step = (record[name] for name in STEP)
    trial_id, pair, part = (record[name] for name in PART)
    return Session(
        started_at=datetime.fromisoformat(record["started_at"]),
        step=None if run_id is None else SessionStep(run_id, Place(week, step)),
        areas=tuple(sorted(record["areas"].items())),
        source=_source(record),
        trial=None if trial_id is None else TrialPart(trial_id, TrialPlace(pair, part)),
        answers=tuple(answers),
        **fields,
    )


def _ended(record: Known) -> Progress:
    return "completed" if record["played_ms"] >= record["planned_ms"] else "ended_early"


_source_check = must_be.maybe(must_be.one_of(*get_args(Source)))


def _source(record: Known) -> Source:
    """How ratings came to be; where a file doesn't say, nobody saw them given."""
    said: Source | None = record["source"]
    return said or "imported"


def _words(record: Known) -> str:
    """A note as far as it is one."""
    return storable(record["note"]) if isinstance(record["note"], str) else ""


def _areas(record: Known) -> dict[str, str]:
    """Those body parts that are right."""
    found = record["areas"] if isinstance(record["areas"], dict) else {}
    return {part: mode for part, mode in found.items() if not must_be.areas({part: mode})}


def right_entries(name: str, check: Check) -> Spare:
    """Those entries of a list that are right."""

    def entries(record: Known) -> list[Any]:
        found = record[name] if isinstance(record[name], list) else []
        return [entry for entry in found if not check([entry])]

    return entries


SESSION = RecordForm(
    QT_TRANSLATE_NOOP("import", "a session"),
    {
        "id": must_be.filled_text,
        "exercise_id": must_be.text,  # empty where a table of another app named no exercise
        **dict.fromkeys(("title", "kind"), must_be.filled_text),
        "started_at": must_be.moment,
        **dict.fromkeys(("planned_ms", "played_ms"), must_be.length),
        "progress": must_be.one_of(*get_args(Progress)),
        **_rating_checks(RATINGS),
        "note": must_be.text,
        "liked": must_be.yes_or_no,
        "run_id": must_be.maybe(must_be.filled_text),
        "run_week": must_be.place,
        "run_step": must_be.place,
        "areas": must_be.areas,
        "answers": must_be.answers,
        "source": _source_check,
        "trial_id": must_be.maybe(must_be.filled_text),
        "trial_pair": must_be.maybe(must_be.whole(0, MOST - 1)),
        "trial_part": must_be.maybe(must_be.whole(0, 1)),
    },
    _from_session,
    _to_session,
    {
        "title": lambda record: record["exercise_id"],
        "kind": lambda record: kind_of(record["title"]),
        "planned_ms": lambda record: record["played_ms"],
        "progress": _ended,
        **_no_ratings(RATINGS),
        "note": _words,
        **dict.fromkeys(("liked", *STEP, *PART), lambda _record: None),
        "source": lambda _record: None,
        "areas": _areas,
        "answers": right_entries("answers", must_be.answers),
    },
    _mend,
    optional=("liked", "source", *STEP, *PART, *DETAILS),
)


def _from_check_in(item: CheckIn) -> Record:
    return {
        "id": item.id,
        "at": _moment(item.at),
        **_written(item, _CHECKED),
        "signs": list(item.signs),
        **{name: list(getattr(item, name)) for name in _DAY},
        "activities": [
            {"kind": one.kind, "minutes": one.minutes, "name": one.name} for one in item.activities
        ],
        "note": item.note,
        "source": item.source,
    }


def _to_check_in(record: Known) -> CheckIn:
    return CheckIn(
        record["id"],
        datetime.fromisoformat(record["at"]),
        signs=tuple(record["signs"]),
        note=record["note"],
        activities=tuple(Activity(**given) for given in record["activities"]),
        areas=tuple(record["areas"]),
        context=tuple(record["context"]),
        source=_source(record),
        **_ratings(record, _CHECKED),
    )


CHECK_IN = RecordForm(
    QT_TRANSLATE_NOOP("import", "a check-in"),
    {
        "id": must_be.filled_text,
        "at": must_be.moment,
        **_rating_checks(_CHECKED),
        **dict.fromkeys(("signs", *_DAY), must_be.texts),
        "activities": must_be.activities,
        "note": must_be.text,
        "source": _source_check,
    },
    _from_check_in,
    _to_check_in,
    {
        **_no_ratings(_CHECKED),
        **{name: right_entries(name, must_be.texts) for name in ("signs", *_DAY)},
        "activities": right_entries("activities", must_be.activities),
        "note": _words,
        "source": lambda _record: None,
    },
    lambda record: _settled(record, _CHECKED),
    optional=("control", missing("control"), *_DAY, "activities", "source"),
)


def _from_review(item: WeekReview) -> Record:
    told = {name: getattr(item, name) for name in (*_SCORES, *_PICKED)}
    return {"id": item.id, "at": _moment(item.at), **told}


def _to_review(record: Known) -> WeekReview:
    at = datetime.fromisoformat(record["at"])
    return WeekReview(record["id"], at, *(record[name] for name in (*_SCORES, *_PICKED)))


WEEK_REVIEW = RecordForm(
    QT_TRANSLATE_NOOP("import", "a week review"),
    {
        "id": must_be.filled_text,
        "at": must_be.moment,
        **dict.fromkeys(_SCORES, must_be.score),
        **dict.fromkeys(_PICKED, must_be.text),
    },
    _from_review,
    _to_review,
    dict.fromkeys(_PICKED, lambda _record: ""),
    optional=_PICKED,
)
