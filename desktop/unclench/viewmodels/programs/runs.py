"""The programs there are and those that go on, for all pages that show them.

A page asks when it is shown, and again after `changed`; nothing is read before. Call `look` where
something else may have changed what was done: a session that ended, an edit in History.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import Signal

from unclench.domain.errors import StoreError
from unclench.domain.program_run import (
    MOST_RUNNING,
    Done,
    HowEnded,
    Place,
    ProgramRun,
    ended,
    moved_to,
    next_step,
)
from unclench.domain.session import new_id
from unclench.files import in_language
from unclench.files.listed_program import ListedProgram
from unclench.store.program_runs import ProgramRuns
from unclench.viewmodels.clocks import Clocks
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.waiting_writes import WaitingWrites

if TYPE_CHECKING:
    from unclench.domain.program import Program
    from unclench.store.database import Database


class RunningProgram(NamedTuple):
    """A run that goes on; `program` is None when its file is gone or has faults."""

    run: ProgramRun
    program: Program | None
    owned: bool


class ProgramSource(Protocol):
    """Where programs come from: those that are shipped and a person's own."""

    def listed(self) -> Sequence[ListedProgram]:
        """All of them, the shipped ones first."""
        ...

    def load(self, program_id: str) -> Program | None:
        """The right program with this id, if there is one."""
        ...


class RunStore(Protocol):
    """What `store.program_runs.ProgramRuns` does."""

    def all(self) -> list[ProgramRun]:
        """Every run, newest first."""
        ...

    def start(self, run: ProgramRun) -> None:
        """Put down a new run, or one that was deleted."""
        ...

    def change(self, run: ProgramRun) -> None:
        """Put down all but what was done."""
        ...

    def delete(self, run_id: str) -> ProgramRun:
        """Remove a run."""
        ...

    def tick(self, run_id: str, done: Done) -> None:
        """Put down that a step was done without a session."""
        ...

    def untick(self, run_id: str, place: Place) -> None:
        """Take the latest tick of a step away."""
        ...


class Runs(WaitingWrites):
    """Starts, leads and ends runs.

    Where the database was taken away, what is changed is kept in mind until `save_waiting`.
    """

    changed = Signal()

    def __init__(
        self,
        store: RunStore,
        source: ProgramSource,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """Keep runs in `store`; nothing is read yet. `now` is an aware clock."""
        super().__init__()
        self._store, self._source = store, source
        self._now = now or Clocks().now
        self._all: tuple[ProgramRun, ...] | None = None

    def use(self, database: Database) -> None:
        """Go on with another database, in which other runs may be."""
        self._store, self._all = ProgramRuns(database), None
        self.changed.emit()

    def look(self) -> None:
        """Read the runs again: a session may have done a step, and that may have been the last."""
        before = self._all
        if not self.waiting:
            self._all = None
        self._finish_what_is_done()
        if before is not None and before != self.all():
            self.changed.emit()

    def look_at_files(self, *_news: object) -> None:
        """The programs there are, or what is right of them, are others now."""
        self.changed.emit()

    def all(self) -> tuple[ProgramRun, ...]:
        """Every run, newest first; none where the store can't tell, which is said."""
        if self._all is None:
            try:
                self._all = tuple(self._store.all())
            except StoreError as fault:
                self.failed.emit(in_words(fault))
                return ()
        return self._all

    def run(self, run_id: str) -> ProgramRun | None:
        """The run with this id, as it is now."""
        return next((one for one in self.all() if one.id == run_id), None)

    def running(self) -> tuple[RunningProgram, ...]:
        """The runs that go on, oldest first."""
        own = {one.id for one in self.programs() if one.own}
        return tuple(
            RunningProgram(run, self.program(run.program_id), run.program_id in own)
            for run in reversed(self.all())
            if run.ended_at is None
        )

    def programs(self) -> tuple[ListedProgram, ...]:
        """The shipped programs, then the person's own; faulty ones say what is wrong."""
        return tuple(self._source.listed())

    def program(self, program_id: str) -> Program | None:
        """The right program with this id, whole; None when it is gone or has faults."""
        return self._source.load(program_id)

    def start(self, program: Program) -> str:
        """Begin a program; words where that can't be, else ""."""
        return self._start(self._fresh(program))

    def again(self, run: ProgramRun) -> str:
        """Begin the program of a run anew, on the same days; words where that can't be, else ""."""
        program = self.program(run.program_id)
        if program is None:
            return self.tr("This program isn't there anymore.")
        fresh = self._fresh(program)
        return self._start(replace(fresh, days=run.days, minute=run.minute, remind=run.remind))

    def _fresh(self, program: Program) -> ProgramRun:
        title = in_language.stored_program_title(program.id, program.title)
        return ProgramRun(new_id(), program.id, title, self._now())

    def resume(self, run: ProgramRun) -> str:
        """Go on with a run that ended; words where that can't be, else ""."""
        if refused := self._refusal():
            return refused
        self._change(replace(run, ended_at=None, ended_how=None))
        return ""

    def stop(self, run: ProgramRun) -> None:
        """End it here; what was done stays."""
        self._end(run, "stopped")

    def finish(self, run: ProgramRun) -> None:
        """End it as done."""
        self._end(run, "finished")

    def go_to_week(self, run: ProgramRun, week: int) -> None:
        """Be in another week (from 0): anyone may go on, or back."""
        self._change(moved_to(run, week))

    def set_days(
        self, run: ProgramRun, days: Sequence[int], minute: int | None, remind: bool
    ) -> None:
        """Keep the person's own days (Monday is 0) and hour, and whether to remind them."""
        sorted_days = tuple(sorted(set(days)))
        self._change(replace(run, days=sorted_days, minute=minute, remind=remind))

    def tick(self, run: ProgramRun, place: Place) -> None:
        """A step was done, and no session tells so."""
        done = Done(place, self._now())
        before = self.run(run.id)
        if before is None or done in before.done:
            return
        after = replace(before, done=(*before.done, done))
        self._do(lambda store: store.tick(run.id, done), {run.id: after})
        self._finish_what_is_done()

    def untick(self, run: ProgramRun, place: Place) -> None:
        """Take the latest tick of a step back; what a session did stays done."""
        before = self.run(run.id)
        mine = [
            one
            for one in (before.done if before else ())
            if one.place == place and one.session_id is None
        ]
        if before is not None and mine:
            last = max(mine, key=lambda one: one.at)
            after = replace(before, done=tuple(one for one in before.done if one is not last))
            self._do(lambda store: store.untick(run.id, place), {run.id: after})

    def delete(self, run: ProgramRun) -> None:
        """Forget a run; `bring_back` undoes it."""
        self._do(lambda store: store.delete(run.id), {run.id: None})

    def bring_back(self, run: ProgramRun) -> str:
        """Undo `delete`; words where that can't be, else ""."""
        return self._start(run)

    def save_waiting(self) -> None:
        """The store may be written again: save what was kept in mind."""
        lost = 0
        for act in self.taken_waiting():
            try:
                self.written(act)
            except (KeyError, ValueError):  # another file: without that run, or with two that go on
                lost += 1
        self.look()
        if lost:
            words = self.tr("What you changed in a program meanwhile doesn't fit in this history.")
            self.failed.emit(words)

    def _refusal(self) -> str:
        if sum(one.ended_at is None for one in self.all()) < MOST_RUNNING:
            return ""
        return self.tr(
            "You have two programs going, and that's plenty. When you finish or stop one of "
            "them, you can start this one."
        )

    def _start(self, run: ProgramRun) -> str:
        if run.ended_at is None and (refused := self._refusal()):
            return refused
        self._do(lambda store: store.start(run), {run.id: run})
        return ""

    def _end(self, run: ProgramRun, how: HowEnded) -> None:
        self._change(ended(run, self._now(), how))

    def _change(self, run: ProgramRun) -> None:
        """Keep what is new of a run; what was done meanwhile stays done."""
        now = self.run(run.id)
        if now is not None:
            after = replace(run, done=now.done)
            self._do(lambda store: store.change(after), {run.id: after})

    def _finish_what_is_done(self) -> None:
        """End the runs whose last step was done."""
        for run in self.all():
            if run.ended_at is None and run.done and run.done[-1].place.week >= run.week:
                program = self.program(run.program_id)
                if program is not None and next_step(program, run) is None:
                    self.finish(run)

    def _do(
        self, write: Callable[[RunStore], object], after: Mapping[str, ProgramRun | None]
    ) -> None:
        """Write, and know what is `after`: the runs by their ids, None for one that is gone."""
        mine, known = self.all(), self._all is not None
        if self.written(lambda: write(self._store)):
            kept = [after.get(one.id, one) for one in mine]
            ids = {one.id for one in mine}
            new = [one for name, one in after.items() if name not in ids]
            there = [one for one in (*new, *kept) if one is not None]
            there.sort(key=lambda one: (one.started_at, one.id), reverse=True)
            self._all = tuple(there) if known or self.waiting else None
            self.changed.emit()
