"""Runs of programs as the flat records of a history file, and back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, get_args

from unclench.domain.program_run import Done, HowEnded, Place, ProgramRun
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.exchange import value_checks as must_be
from unclench.store.exchange.records import Fault, Known, Record, RecordForm
from unclench.store.exchange.value_checks import expected

_TICK = {"at", "week", "step"}
_PLAIN = ("id", "program_id", "title", "week", "minute", "ended_how")
_NEEDED = QT_TRANSLATE_NOOP("import", "a whole number from 0 to 99")


def _from_run(run: ProgramRun) -> Record:
    return {
        "id": run.id,
        "program_id": run.program_id,
        "title": run.title,
        "started_at": _moment(run.started_at),
        "week": run.week,
        "days": list(run.days),
        "minute": run.minute,
        "remind": run.remind,
        "ended_at": None if run.ended_at is None else _moment(run.ended_at),
        "ended_how": run.ended_how,
        "ticks": [
            {"at": _moment(one.at), "week": one.place.week, "step": one.place.step}
            for one in run.done
            if one.session_id is None
        ],
    }


def _to_run(record: Known) -> ProgramRun:
    ended = record["ended_at"]
    ticks = [
        Done(Place(one["week"], one["step"]), datetime.fromisoformat(one["at"]))
        for one in record["ticks"]
    ]
    return ProgramRun(
        started_at=datetime.fromisoformat(record["started_at"]),
        days=tuple(sorted(set(record["days"]))),
        remind=bool(record["remind"]),
        done=tuple(ticks),
        ended_at=None if ended is None else datetime.fromisoformat(ended),
        **{name: record[name] for name in _PLAIN},
    )


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def _week(value: Any) -> str | None:
    return expected(_NEEDED, value) if value is None else must_be.place(value)


def _minute(value: Any) -> str | None:
    """Minutes after midnight, or nothing."""
    fits = value is None or (type(value) is int and 0 <= value < 24 * 60)
    return None if fits else expected(QT_TRANSLATE_NOOP("import", "minutes after midnight"), value)


def _ticks(value: Any) -> str | None:
    """What was done without a session: a list of objects of at, week and step."""
    if not isinstance(value, list):
        return expected(QT_TRANSLATE_NOOP("import", "a list of what was done"), value)
    for tick in value:
        if not isinstance(tick, dict) or tick.keys() != _TICK:
            return expected(QT_TRANSLATE_NOOP("import", "a list of at, week and step"), tick)
        if wrong := must_be.moment(tick["at"]) or _week(tick["week"]) or _week(tick["step"]):
            return wrong
    return None


def _right_ticks(record: Known) -> list[Any]:
    found = record["ticks"] if isinstance(record["ticks"], list) else []
    return [tick for tick in found if not _ticks([tick])]


def _whole_end(record: Record) -> Iterable[Fault]:
    """An end has a moment and a way; without a moment the run goes on."""
    if record["ended_at"] is None and record["ended_how"] is not None:
        record["ended_how"] = None
        yield Fault(
            QT_TRANSLATE_NOOP("import", '"ended_how" needs "ended_at" too; the program goes on'),
            "ended_how",
            kept=True,
        )
    elif record["ended_at"] is not None and record["ended_how"] is None:
        record["ended_how"] = "stopped"


PROGRAM_RUN = RecordForm(
    QT_TRANSLATE_NOOP("import", "a run of a program"),
    {
        **dict.fromkeys(("id", "program_id", "title"), must_be.filled_text),
        "started_at": must_be.moment,
        "week": _week,
        "days": must_be.weekdays,
        "minute": _minute,
        "remind": must_be.yes_or_no,
        "ended_at": must_be.maybe(must_be.moment),
        "ended_how": must_be.maybe(must_be.one_of(*get_args(HowEnded))),
        "ticks": _ticks,
    },
    _from_run,
    _to_run,
    {
        "title": lambda record: record["program_id"],
        "week": lambda _record: 0,
        "days": lambda _record: [],
        "minute": lambda _record: None,
        "remind": lambda _record: False,
        "ended_at": lambda _record: None,
        "ended_how": lambda _record: None,
        "ticks": _right_ticks,
    },
    _whole_end,
)
