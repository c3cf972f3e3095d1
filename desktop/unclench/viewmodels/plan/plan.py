"""The plan of a person: six doors, two practices, what is built up slowly, the week's choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from unclench.domain import care_plan, pacing
from unclench.domain.care_plan import DOORS, PlanDoor, Practice, Side, WeeklyChoice
from unclench.domain.pacing import PacedActivity
from unclench.domain.session import Session, new_id
from unclench.store.care_plan import PacedActivities, PlanDoors, Practices
from unclench.store.check_ins import WeekReviews
from unclench.store.database import Database
from unclench.store.disk_faults import in_words as with_path
from unclench.store.sessions import Filter, Sessions
from unclench.system.atomic_files import replace_file
from unclench.viewmodels.history import visit_plan
from unclench.viewmodels.history.visit_page import Summary
from unclench.viewmodels.local_time import local_now
from unclench.viewmodels.plan.remembered import Remembered

PLANNER = "cbt-activity"  # the worksheet that finds a usual time
_LATEST = 5  # of its sessions that are looked at


class Plan(Remembered):
    """Everything is kept the moment it changes."""

    def __init__(self, database: Database, now: Callable[[], datetime] = local_now) -> None:
        """Work on `database`; `now` is an aware clock."""
        super().__init__()
        self.now = now
        self.removed: PacedActivity | None = None
        """What `undo_remove` brings back."""
        self.use(database)

    def use(self, database: Database) -> None:
        """Work on another database from now on."""
        self._doors, self._practices = PlanDoors(database), Practices(database)
        self._paced, self._reviews = PacedActivities(database), WeekReviews(database)
        self._sessions = Sessions(database)
        self.removed = None
        self.forget()

    def doors(self) -> tuple[PlanDoor, ...]:
        """All six, those without a word empty."""
        there = {one.id: one for one in self.read_last("doors", self._doors.all)}
        return tuple(there.get(name, PlanDoor(name)) for name in DOORS)

    def write(self, door: PlanDoor) -> bool:
        """Keep what was written at a door; nothing is left of one without a word."""
        wanted = replace(door, line=door.line.strip(), step=door.step.strip())
        if not wanted.step:
            wanted = replace(wanted, due=None, done=False)
        if wanted in self.doors():
            return True
        if wanted.empty:
            return self.keep(lambda: self._doors.remove(wanted.id))
        return self.keep(lambda: self._doors.put(wanted))

    def due_steps(self) -> tuple[PlanDoor, ...]:
        """The steps put down for today or before that aren't done, the oldest first."""
        return care_plan.due_steps(self.doors(), self.now().date())

    def practices(self) -> dict[Side, str]:
        """The ids of the exercises that were picked for the body and for the mind."""
        return {one.id: one.exercise_id for one in self.read_last("pair", self._practices.all)}

    def pick(self, side: Side, exercise_id: str | None) -> None:
        """Keep this exercise for a side, or none any more."""
        if exercise_id:
            self.keep(lambda: self._practices.put(Practice(side, exercise_id)))
        else:
            self.keep(lambda: self._practices.remove(side))

    def paced(self) -> tuple[PacedActivity, ...]:
        """What is built up slowly, what was begun first comes first."""
        return self.read_last("paced", self._paced.all)

    def begin_pacing(self, kind: str, minutes: float, name: str = "") -> None:
        """Build something up from its usual `minutes`."""
        usual, day = max(1, round(minutes * 60)), self.now().date()
        made = PacedActivity(new_id(), kind, usual, day, name=name.strip())
        self.keep(lambda: self._paced.put(made))

    def go_to_week(self, activity: PacedActivity, week: int) -> None:
        """Go on to another week, or back; counted from 0."""
        self.keep(lambda: self._paced.put(replace(activity, week=max(0, week))))

    def remove(self, activity: PacedActivity) -> None:
        """Take one away; `undo_remove` brings it back."""
        if self.keep(lambda: self._paced.remove(activity.id)):
            self.removed = activity
            self.changed.emit()

    def undo_remove(self) -> None:
        """Bring back what was taken away last, as it was; what is there again stays."""
        gone = self.removed
        if gone is None:
            return
        if any(one.id == gone.id for one in self.paced()) or self.keep(
            lambda: self._paced.put(gone)
        ):
            self.removed = None
            self.changed.emit()

    def found_baseline(self) -> float | None:
        """The usual minutes that the latest worksheet found, unless they are paced already."""
        where = Filter(exercise_id=PLANNER)
        sheets: tuple[Session, ...] = self.read_last(
            "sheets", lambda: self._sessions.page(0, _LATEST, where)
        )
        found = (pacing.from_answers(one.answers) for one in sheets)
        pace = next((one for one in found if one is not None), None)
        if pace is None or any(one.usual == pace.usual for one in self.paced()):
            return None
        return pace.usual / 60

    def weekly_choice(self) -> WeeklyChoice | None:
        """What was picked in the week's questions, as long as that week lasts."""
        latest = self.read_last("reviews", lambda: self._reviews.page(0, 1))
        return care_plan.weekly_choice(latest, self.now())

    def summary(self, titles: Callable[[str], str]) -> Summary:
        """All of the plan as one page for the care team; `titles` names an exercise by its id."""
        pair = {side: titles(name) for side, name in self.practices().items()}
        written = [one for one in self.doors() if not one.empty]
        return visit_plan.summary(written, pair, self.paced(), self.today)

    def save_text(self, path: Path, titles: Callable[[str], str]) -> bool:
        """Write that page as plain text; False where it can't be written there."""

        def write() -> None:
            with with_path(path):
                text = visit_plan.as_text(self.summary(titles))
                replace_file(path, text.encode("utf-8"))

        return self.keep(write)

    @property
    def today(self) -> date:
        """The day it is here."""
        return self.now().date()
