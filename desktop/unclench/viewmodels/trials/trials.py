"""The fair tests there are and the one that goes on, for all pages that show them.

A page asks when it is shown, and again after `changed`. Call `look` where a session ended: what it
did is put down, and a test whose last pair is over ends by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from unclench.domain.errors import StoreError
from unclench.domain.session import new_id
from unclench.domain.trial_place import TrialPart, TrialPlace
from unclench.domain.trials.analysis import TrialResult, analyze, ratings
from unclench.domain.trials.design import Design, Trial
from unclench.domain.trials.draws import exercise_of, new_seed
from unclench.domain.trials.schedule import Next, coming, is_due, pairs_over
from unclench.files import in_language
from unclench.store import trials as stored
from unclench.store.disk_faults import in_words as told_of
from unclench.store.exchange.trial_file import export_trial
from unclench.system.atomic_files import replace_file
from unclench.viewmodels.clocks import Clocks
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.translation import fill
from unclench.viewmodels.words import half_minutes

if TYPE_CHECKING:
    from unclench.store.database import Database


class Due(NamedTuple):
    """A session of a fair test that can be begun now: which exercise, and for what."""

    part: TrialPart
    exercise_id: str
    title: str
    minutes: float


class Trials(QObject):
    """Begins, leads and ends fair tests; a store that fails is told in words."""

    changed = Signal()
    failed = Signal(str)
    told = Signal(str)  # words: it was done
    finished = Signal()  # the last pair of the one that went on is over

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime] | None = None,
        seed: Callable[[], str] = new_seed,
    ) -> None:
        """Tests kept in `database`; nothing is read yet. `now` is an aware clock, `seed` chance."""
        super().__init__()
        self._store = stored.Trials(database)
        self.now, self._seed = now or Clocks().now, seed
        self._all: tuple[Trial, ...] | None = None
        self._unlike: dict[TrialPlace, int] = {}
        self._results: dict[Trial, TrialResult] = {}
        self.unsaved: Callable[[], bool] = lambda: False
        """Whether something of a session isn't written yet: a test ends with all its ratings."""
        self.wanted = ""
        """The exercise that somebody asked to test, until a set-up takes it."""

    def use(self, database: Database) -> None:
        """Go on with another database, in which other tests may be."""
        self._store, self._all, self._results = stored.Trials(database), None, {}
        self.changed.emit()

    def look(self) -> None:
        """Put down what sessions did, end what is over, and read anew."""
        before, self._all = (self._all, self._unlike), None
        if self.running is not None:
            self._try(self._settle)
        if before != (self.all(), self._unlike):
            self.changed.emit()

    def all(self) -> tuple[Trial, ...]:
        """Every test, newest first; none where the store can't tell, which is said."""
        if self._all is None:
            self._try(self._read)
        return self._all or ()

    @property
    def running(self) -> Trial | None:
        """The test that goes on, if one does."""
        return next((one for one in reversed(self.all()) if one.runs), None)

    @property
    def over(self) -> tuple[Trial, ...]:
        """Those that ended, newest first."""
        return tuple(one for one in self.all() if not one.runs)

    def coming(self) -> Next | None:
        """What comes next in the running test."""
        running = self.running
        return coming(running, self.now()) if running is not None else None

    def unlike(self) -> float:
        """Minutes of a session that was done for what comes next, at another length; 0 for none.

        It doesn't count: that place is still to be done, as if it had been skipped.
        """
        step = self.coming()
        return half_minutes(self._unlike.get(step.place, 0)) if step is not None else 0.0

    def pairs_over(self) -> int:
        """How many pairs of the running test are over."""
        running = self.running
        return pairs_over(running, self.now()) if running is not None else 0

    def result(self, trial: Trial) -> TrialResult:
        """What a finished test found."""
        if trial not in self._results:
            self._results[trial] = analyze(ratings(trial), trial.seed)
        return self._results[trial]

    def begin(self, design: Design) -> str:
        """Begin a test; words where that can't be, else ""."""
        self.look()  # one may have come from a file, or from another window
        if self.running is not None:
            return self.tr("One fair test at a time. Finish or stop the one that is going first.")
        trial = Trial(new_id(), design, self._seed(), self.now())
        self._change(lambda: self._store.begin(trial))
        return ""

    def due(self) -> Due | None:
        """Which session is due, before the person is told; None where none can be begun."""
        self.look()
        running, now = self.running, self.now()
        step = coming(running, now) if running is not None else None
        if running is None or step is None or not is_due(step, now):
            return None
        part, design = TrialPart(running.id, step.place), running.design
        drawn = exercise_of(running, step.place)
        title = design.title if drawn == design.exercise_id else design.against_title
        return Due(part, drawn, in_language.title(drawn, title), design.minutes)

    def draw(self) -> Due | None:
        """Tell which session is due, which counts from now on; None where none can be begun."""
        due = self.due()
        if due is None:
            return None
        trial_id, place = due.part.trial_id, due.part.place
        told = self._change(lambda: self._store.draw(trial_id, place, self.now()))
        return due if told else None

    def stop(self) -> None:
        """End the running test here, without a result."""
        self.look()
        running = self.running
        if running is not None:
            self._change(lambda: self._store.end(running.id, self.now(), "stopped"))

    def delete(self, trial: Trial) -> None:
        """Forget a test, if it is still there; its sessions stay."""
        self.look()
        if any(one.id == trial.id for one in self.all()):
            self._change(lambda: self._store.delete(trial.id))

    def export(self, trial: Trial, path: Path) -> None:
        """Write a test that is over to `path`."""

        def write() -> None:
            with told_of(path):
                replace_file(path, export_trial(trial).encode("utf-8"))

        if self._try(write):
            self.told.emit(fill(self.tr("Saved: {file}"), file=path))

    def _settle(self) -> None:
        self._store.settle()
        self._read()
        running, now = self.running, self.now()
        if running is not None and coming(running, now) is None and not self.unsaved():
            self._store.end(running.id, now, "finished")
            self._read()
            self.finished.emit()

    def _read(self) -> None:
        self._all, self._unlike = tuple(self._store.all()), self._store.unlike()

    def _change(self, act: Callable[[], object]) -> bool:
        done = self._try(act)
        self._all = None
        self.changed.emit()
        return done

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except StoreError as fault:
            self.failed.emit(in_words(fault))
            return False
        return True
