"""Sessions, check-ins and week reviews as the flat records of a history file, and back.

A record is what JSON can hold, by the names of its columns, in their order; a row of CSV is one.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar, get_args

from unclench.domain.session import Answer, CheckIn, Progress, Rating, Session, WeekReview
from unclench.store.exchange import value_checks as must_be
from unclench.store.exchange.value_checks import MISSING_REASONS, Check, shown
from unclench.store.sessions import RATINGS

Record = dict[str, Any]
Known = Mapping[str, Any]

DETAILS = ("areas", "answers")
_CHECKED = ("stress", "pain", "rested")
_SCORES = ("average", "enjoyment", "activity")
T = TypeVar("T")


@dataclass(frozen=True)
class RecordForm(Generic[T]):
    """How things of one kind are written down, and read again from a record from outside.

    `together` says what is wrong with values that are right each by itself; columns in `optional`
    are always written but may be missing, since files of the first version had none of them.
    """

    what: str
    checks: Mapping[str, Check]
    write: Callable[[T], Record]
    make: Callable[[Known], T]
    together: Callable[[Known], Iterable[str]] = lambda _record: ()
    optional: tuple[str, ...] = ()

    def read(self, record: object) -> T | list[str]:
        """What stands in `record`, or every fault of it in plain words."""
        if not isinstance(record, dict):
            return [f"expected {self.what}, an object in braces, not {shown(record)}"]
        faults = [
            f'"{name}" is missing'
            for name in self.checks
            if name not in record and name not in self.optional
        ]
        faults += [f'"{name}" is not known here' for name in record if name not in self.checks]
        if not faults:
            faults = [
                f'"{name}" {said}'
                for name, check in self.checks.items()
                if name in record and (said := check(record[name]))
            ]
            faults += self.together(record)
        return faults or self.make(record)


def missing(name: str) -> str:
    """The column that says why the rating of that name is missing."""
    return f"{name}_missing"


def _rating_checks(names: Iterable[str], reason: Check = must_be.reason) -> dict[str, Check]:
    checks: dict[str, Check] = {}
    for name in names:
        checks |= {name: must_be.rating, missing(name): reason}
    return checks


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
        "areas": dict(session.areas),
        "answers": [
            {"field": answer.field, "prompt": answer.prompt, "value": answer.value}
            for answer in session.answers
        ],
    }


def _to_session(record: Known) -> Session:
    plain = ("id", "exercise_id", "title", "kind", "planned_ms", "played_ms", "progress", "note")
    fields = {name: record[name] for name in plain} | _ratings(record, RATINGS)
    answers = (
        Answer(
            given["field"],
            given["prompt"],
            tuple(given["value"]) if isinstance(given["value"], list) else given["value"],
        )
        for given in record.get("answers", ())
    )
    return Session(
        started_at=datetime.fromisoformat(record["started_at"]),
        areas=tuple(sorted(record.get("areas", {}).items())),
        answers=tuple(answers),
        **fields,
    )


def _session_together(record: Known) -> list[str]:
    return [
        f'of "{name}" and "{missing(name)}" one must be given, and one left out'
        for name in RATINGS
        if (record[name] is None) == (record[missing(name)] is None)
    ]


SESSION = RecordForm(
    "a session",
    {
        **dict.fromkeys(("id", "exercise_id", "title", "kind"), must_be.filled_text),
        "started_at": must_be.moment,
        **dict.fromkeys(("planned_ms", "played_ms"), must_be.length),
        "progress": must_be.one_of(*get_args(Progress)),
        **_rating_checks(RATINGS),
        "note": must_be.text,
        "areas": must_be.areas,
        "answers": must_be.answers,
    },
    _from_session,
    _to_session,
    _session_together,
    optional=DETAILS,
)


def _from_check_in(item: CheckIn) -> Record:
    ratings = _written(item, _CHECKED)
    signs = {"signs": list(item.signs), "note": item.note}
    return {"id": item.id, "at": _moment(item.at), **ratings, **signs}


def _to_check_in(record: Known) -> CheckIn:
    at, signs = datetime.fromisoformat(record["at"]), tuple(record["signs"])
    ratings = _ratings(record, _CHECKED)
    return CheckIn(record["id"], at, signs=signs, note=record["note"], **ratings)


def _check_in_together(record: Known) -> Iterable[str]:
    for name in _CHECKED:
        value, why = record[name], record[missing(name)]
        if must_be.rating(value):
            continue  # told by itself
        if why is not None and why not in MISSING_REASONS:
            reasons = ", ".join(MISSING_REASONS)
            yield f'"{name}" is missing for {shown(why)}, not for one of {reasons}'
        elif (value is None) == (why is None):
            yield f'"{name}" needs a number or a reason for its lack, and not both'


CHECK_IN = RecordForm(
    "a check-in",
    {
        "id": must_be.filled_text,
        "at": must_be.moment,
        **_rating_checks(_CHECKED, reason=must_be.anything),
        "signs": must_be.texts,
        "note": must_be.text,
    },
    _from_check_in,
    _to_check_in,
    _check_in_together,
)


def _from_review(item: WeekReview) -> Record:
    scores = {name: getattr(item, name) for name in _SCORES}
    return {"id": item.id, "at": _moment(item.at), **scores}


def _to_review(record: Known) -> WeekReview:
    at = datetime.fromisoformat(record["at"])
    return WeekReview(record["id"], at, *(record[name] for name in _SCORES))


WEEK_REVIEW = RecordForm(
    "a week review",
    {
        "id": must_be.filled_text,
        "at": must_be.moment,
        **dict.fromkeys(_SCORES, must_be.score),
    },
    _from_review,
    _to_review,
)
