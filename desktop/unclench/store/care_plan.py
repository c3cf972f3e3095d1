"""What a person plans: the six doors, the pair of practices, and what they build up slowly."""

from datetime import date

from unclench.domain.care_plan import DOORS, SIDES, PlanDoor, Practice
from unclench.domain.pacing import PacedActivity
from unclench.store.columns import storable
from unclench.store.database import Row
from unclench.store.kept_things import KeptThings


class PlanDoors(KeptThings[PlanDoor]):
    """The doors at which something was written, in the order of `DOORS`."""

    _table = "plan_door"
    _columns = ("id", "line", "step", "due", "done")

    def _to_row(self, item: PlanDoor) -> Row:
        due = item.due.isoformat() if item.due else None
        return item.id, storable(item.line), storable(item.step), due, item.done

    def _from_row(self, row: Row) -> PlanDoor:
        due = date.fromisoformat(row[3]) if row[3] is not None else None
        return PlanDoor(row[0], row[1], row[2], due, bool(row[4]))

    def _place(self, item: PlanDoor) -> int:
        return DOORS.index(item.id)


class Practices(KeptThings[Practice]):
    """The exercises that were picked, the body's first."""

    _table = "plan_practice"
    _columns = ("id", "exercise_id")

    def _to_row(self, item: Practice) -> Row:
        return item.id, item.exercise_id

    def _from_row(self, row: Row) -> Practice:
        return Practice(row[0], row[1])

    def _place(self, item: Practice) -> int:
        return SIDES.index(item.id)


class PacedActivities(KeptThings[PacedActivity]):
    """What is built up slowly, what was begun first comes first.

    Those of one day go by what they are: so they stand alike on all computers that share them.
    """

    _table = "paced_activity"
    _columns = ("id", "kind", "usual", "begun", "week", "name")

    def _to_row(self, item: PacedActivity) -> Row:
        begun = item.begun.isoformat()
        return item.id, item.kind, item.usual, begun, item.week, storable(item.name)

    def _from_row(self, row: Row) -> PacedActivity:
        return PacedActivity(row[0], row[1], row[2], date.fromisoformat(row[3]), row[4], row[5])

    def _place(self, item: PacedActivity) -> tuple[date, str, str, str]:
        return item.begun, item.name, item.kind, item.id
