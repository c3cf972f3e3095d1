"""People, the plan, what is paced and reminders as the flat records of a history file, and back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from unclench.domain.activity import KINDS
from unclench.domain.care_plan import DOORS, SIDES, PlanDoor, Practice
from unclench.domain.pacing import LONGEST, PacedActivity
from unclench.domain.people import Person
from unclench.domain.reminders import DAY, Reminder
from unclench.domain.reminders import LONGEST as LONGEST_WORDS
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.care_plan import PacedActivities, PlanDoors, Practices
from unclench.store.columns import storable
from unclench.store.database import Database
from unclench.store.exchange import value_checks as must_be
from unclench.store.exchange.records import Known, Record, RecordForm, right_entries
from unclench.store.people import People
from unclench.store.reminders import StoredReminders


class Kept(Protocol):
    """Where things of one kind are kept."""

    def all(self) -> Sequence[Any]:
        """All of them."""
        ...

    def add_new_inside(self, items: Iterable[Any]) -> int:
        """Add those that are new, inside the caller's transaction; how many were."""
        ...


PlanItem = Person | PlanDoor | Practice | PacedActivity | Reminder


def _from_person(item: Person) -> Record:
    texts = {"id": item.id, "name": item.name, "reach": item.reach}
    return {**texts, "support": list(item.support), "place": item.place}


def _to_person(record: Known) -> Person:
    support = tuple(record["support"])
    return Person(record["id"], record["name"], record["reach"], support, record["place"])


PERSON = RecordForm(
    QT_TRANSLATE_NOOP("import", "a person"),
    {
        "id": must_be.filled_text,
        "name": must_be.text,
        "reach": must_be.text,
        "support": must_be.texts,
        "place": must_be.whole(0, 1_000_000),
    },
    _from_person,
    _to_person,
    {
        "reach": lambda record: _text(record["reach"]),
        "support": right_entries("support", must_be.texts),
        "place": lambda _record: 0,
    },
)


def _text(value: object) -> str:
    return storable(value) if isinstance(value, str) else ""


def _from_door(item: PlanDoor) -> Record:
    due = item.due.isoformat() if item.due else None
    return {"id": item.id, "line": item.line, "step": item.step, "due": due, "done": item.done}


def _to_door(record: Known) -> PlanDoor:
    due = date.fromisoformat(record["due"]) if record["due"] else None
    return PlanDoor(record["id"], record["line"], record["step"], due, bool(record["done"]))


DOOR = RecordForm(
    QT_TRANSLATE_NOOP("import", "a door of the plan"),
    {
        "id": must_be.one_of(*DOORS),
        "line": must_be.text,
        "step": must_be.text,
        "due": must_be.day,
        "done": must_be.yes_or_no,
    },
    _from_door,
    _to_door,
    {
        "line": lambda record: _text(record["line"]),
        "step": lambda record: _text(record["step"]),
        "due": lambda _record: None,
        "done": lambda _record: False,
    },
)
PRACTICE = RecordForm(
    QT_TRANSLATE_NOOP("import", "a practice of the plan"),
    {"id": must_be.one_of(*SIDES), "exercise_id": must_be.filled_text},
    lambda item: {"id": item.id, "exercise_id": item.exercise_id},
    lambda record: Practice(record["id"], record["exercise_id"]),
)


def _from_paced(item: PacedActivity) -> Record:
    what = {"id": item.id, "kind": item.kind, "name": item.name, "usual_s": item.usual}
    return {**what, "begun": item.begun.isoformat(), "week": item.week}


def _to_paced(record: Known) -> PacedActivity:
    begun = date.fromisoformat(record["begun"])
    what = record["id"], record["kind"], record["usual_s"]
    return PacedActivity(*what, begun, record["week"], record["name"])


PACED = RecordForm(
    QT_TRANSLATE_NOOP("import", "a paced activity"),
    {
        "id": must_be.filled_text,
        "kind": must_be.one_of(*KINDS),
        "name": must_be.text,
        "usual_s": must_be.whole(1, round(LONGEST * 60)),
        "begun": must_be.filled_day,
        "week": must_be.whole(0, 1000),
    },
    _from_paced,
    _to_paced,
    {"name": lambda record: _text(record["name"]), "week": lambda _record: 0},
)


def _from_reminder(item: Reminder) -> Record:
    when = {"id": item.id, "minute": item.minute, "days": list(item.days)}
    return {**when, "words": item.words, "exercise_id": item.subject, "on": item.on}


def _to_reminder(record: Known) -> Reminder:
    days = tuple(sorted(set(record["days"])))
    what = storable(record["words"][:LONGEST_WORDS]), record["exercise_id"]
    return Reminder(record["id"], record["minute"], days, *what, on=bool(record["on"]))


REMINDER = RecordForm(
    QT_TRANSLATE_NOOP("import", "a reminder"),
    {
        "id": must_be.filled_text,
        "minute": must_be.whole(0, DAY - 1),
        "days": must_be.weekdays,
        "words": must_be.text,
        "exercise_id": must_be.text,
        "on": must_be.yes_or_no,
    },
    _from_reminder,
    _to_reminder,
    {
        "words": lambda record: _text(record["words"]),
        "exercise_id": lambda record: _text(record["exercise_id"]),
        "on": lambda _record: False,
    },
)
FORMS: Mapping[str, RecordForm[Any]] = {
    "people": PERSON,
    "plan": DOOR,
    "practices": PRACTICE,
    "paced_activities": PACED,
    "reminders": REMINDER,
}
"""By the name of their list in a history file."""
STORES: Mapping[type[PlanItem], Callable[[Database], Kept]] = {
    Person: People,
    PlanDoor: PlanDoors,
    Practice: Practices,
    PacedActivity: PacedActivities,
    Reminder: StoredReminders,
}


def lists(database: Database) -> tuple[list[Any], ...]:
    """All of them, a list for each of `FORMS`.

    Raises:
        StoreError: the database can't be read.
    """
    return tuple(list(store(database).all()) for store in STORES.values())


def not_known(database: Database, found: list[PlanItem]) -> tuple[PlanItem, ...]:
    """Those whose place is still free here; of two with one id in a file the first.

    Raises:
        StoreError: the database can't be read.
    """
    first = {(type(one), one.id): one for one in reversed(found)}
    known = {(kind, one.id) for kind, store in STORES.items() for one in store(database).all()}
    return tuple(
        one for one in found if first[type(one), one.id] is one and (type(one), one.id) not in known
    )


def add_inside(database: Database, items: tuple[PlanItem, ...]) -> int:
    """Add those that are new, inside the caller's transaction.

    Returns:
        How many were added.
    """
    return sum(
        store(database).add_new_inside(one for one in items if type(one) is kind)
        for kind, store in STORES.items()
    )
