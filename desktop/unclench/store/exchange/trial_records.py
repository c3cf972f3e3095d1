"""Fair tests as the flat records of a history file, and back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, get_args

from unclench.domain.insight.readings import Measure
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import (
    LEAST,
    MOST,
    Design,
    Drawn,
    Trial,
    TrialEnd,
)
from unclench.domain.trials.draws import is_seed
from unclench.store.exchange import value_checks as must_be
from unclench.store.exchange.records import Fault, Known, Record, RecordForm, right_entries
from unclench.store.exchange.value_checks import expected

_PLAIN = ("exercise_id", "title", "against_id", "against_title", "measure", "pairs", "minute")
_DRAWN = {"pair", "part", "drawn_at", "held_at", "session_id", "before", "after"}


def drawn_record(one: Drawn) -> Record:
    """A session that was drawn, as a file has it."""
    return {
        "pair": one.place.pair,
        "part": one.place.part,
        "drawn_at": _moment(one.drawn_at),
        "held_at": None if one.held_at is None else _moment(one.held_at),
        "session_id": one.session_id,
        "before": one.before,
        "after": one.after,
    }


def trial_record(trial: Trial) -> Record:
    """All that is stored of a test, as a file has it."""
    design = trial.design
    return {
        "id": trial.id,
        **{name: getattr(design, name) for name in _PLAIN},
        "planned_ms": round(design.minutes * 60_000),
        "days": list(design.days),
        "seed": trial.seed,
        "started_at": _moment(trial.started_at),
        "ended_at": None if trial.ended_at is None else _moment(trial.ended_at),
        "ended_how": trial.ended_how,
        "drawn": [drawn_record(one) for one in trial.drawn],
    }


def _to_trial(record: Known) -> Trial:
    end = record["ended_at"]
    design = Design(
        minutes=record["planned_ms"] / 60_000,
        days=tuple(sorted(set(record["days"]))),
        **{name: record[name] for name in _PLAIN},
    )
    drawn = {(one["pair"], one["part"]): _to_drawn(one) for one in record["drawn"]}
    return Trial(
        *(record["id"], design, record["seed"], datetime.fromisoformat(record["started_at"])),
        drawn=tuple(one for _place, one in sorted(drawn.items())),
        ended_at=None if end is None else datetime.fromisoformat(end),
        ended_how=record["ended_how"],
    )


def _to_drawn(one: Record) -> Drawn:
    held = one["held_at"]
    return Drawn(
        TrialPlace(one["pair"], one["part"]),
        datetime.fromisoformat(one["drawn_at"]),
        None if held is None else datetime.fromisoformat(held),
        *(one["session_id"], one["before"], one["after"]),
    )


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


a_pair, a_part, _least_ms = must_be.whole(0, MOST - 1), must_be.whole(0, 1), must_be.whole(1, 10**9)


def _seed(value: Any) -> str | None:
    fits = isinstance(value, str) and is_seed(value)
    return None if fits else expected(QT_TRANSLATE_NOOP("import", "64 hexadecimal digits"), value)


def _drawn(value: Any) -> str | None:
    """What was drawn: a list of objects."""
    if not isinstance(value, list):
        return expected(QT_TRANSLATE_NOOP("import", "a list of what was drawn"), value)
    for one in value:
        if not isinstance(one, dict) or one.keys() != _DRAWN:
            return expected(
                fill(
                    QT_TRANSLATE_NOOP("import", "a list of objects of {keys}"),
                    keys=", ".join(sorted(_DRAWN)),
                ),
                one,
            )
        if wrong := _wrong_drawn(one):
            return wrong
    return None


def _wrong_drawn(one: Record) -> str | None:
    found = a_pair(one["pair"]) or a_part(one["part"]) or must_be.moment(one["drawn_at"])
    found = found or must_be.maybe(must_be.moment)(one["held_at"])
    found = found or must_be.maybe(must_be.filled_text)(one["session_id"])
    found = found or must_be.rating(one["before"]) or must_be.rating(one["after"])
    if found is None and (one["held_at"] is None) != (one["session_id"] is None):
        found = expected(
            QT_TRANSLATE_NOOP("import", "held_at and session_id, or neither"), one["session_id"]
        )
    return found


def _whole_end(record: Record) -> Iterable[Fault]:
    """An end has a moment and a way, without a moment the test goes on; pairs end with the last."""
    beyond = [one["pair"] for one in record["drawn"] if one["pair"] >= record["pairs"]]
    if beyond:
        record["drawn"] = [one for one in record["drawn"] if one["pair"] < record["pairs"]]
        text = QT_TRANSLATE_NOOP(
            "import",
            '"drawn" should have pairs from 0 to {most}, not {pair}; what is beyond is left out',
        )
        said = fill(text, most=record["pairs"] - 1, pair=beyond[0])
        yield Fault(said, "drawn", kept=True)
    if record["ended_at"] is None and record["ended_how"] is not None:
        record["ended_how"] = None
        yield Fault(
            QT_TRANSLATE_NOOP("import", '"ended_how" needs "ended_at" too; the test goes on'),
            "ended_how",
            kept=True,
        )
    elif record["ended_at"] is not None and record["ended_how"] is None:
        record["ended_how"] = "stopped"
    if record["exercise_id"] == record["against_id"]:
        record["against_id"] = f"{record['against_id']}-2"
        same = QT_TRANSLATE_NOOP(
            "import",
            '"against_id" must not be the exercise that it is tested against; it is given another '
            "name",
        )
        yield Fault(same, "against_id", kept=True)


TRIAL = RecordForm(
    QT_TRANSLATE_NOOP("import", "a fair test"),
    {
        **dict.fromkeys(("id", "exercise_id", "title"), must_be.filled_text),
        **dict.fromkeys(("against_id", "against_title"), must_be.filled_text),
        "measure": must_be.one_of(*get_args(Measure)),
        "pairs": must_be.whole(LEAST, MOST),
        "minute": must_be.maybe(must_be.whole(0, 24 * 60 - 1)),
        "planned_ms": _least_ms,
        "days": must_be.weekdays,
        "seed": _seed,
        "started_at": must_be.moment,
        "ended_at": must_be.maybe(must_be.moment),
        "ended_how": must_be.maybe(must_be.one_of(*get_args(TrialEnd))),
        "drawn": _drawn,
    },
    trial_record,
    _to_trial,
    {
        "title": lambda record: record["exercise_id"],
        "against_title": lambda record: record["against_id"],
        "minute": lambda _record: None,
        "days": lambda _record: [],
        "ended_at": lambda _record: None,
        "ended_how": lambda _record: None,
        "drawn": right_entries("drawn", _drawn),
    },
    _whole_end,
)
