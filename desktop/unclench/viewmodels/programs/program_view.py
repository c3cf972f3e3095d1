"""One program on its page: the week that is looked at, its steps, and how its run goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unclench.domain.program_run import (
    MOST_RUNNING,
    Place,
    StepTarget,
    next_step,
    target,
    times,
    week_is_done,
)
from unclench.domain.reminders import Quiet
from unclench.files import in_language
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.programs.before_now import BeforeNow, before_now
from unclench.viewmodels.programs.programs import Programs
from unclench.viewmodels.programs.shown_steps import ShownStep, shown_steps
from unclench.viewmodels.translation import fill, translate

if TYPE_CHECKING:
    from unclench.domain.program import Program
    from unclench.domain.program_run import ProgramRun
    from unclench.viewmodels.programs.programs import ListedProgram

EVENING = 20 * 60  # minutes after midnight: where a reminder begins


class ProgramView(QObject):
    """Follows the runs; `run` is the one that goes on, else the last one there was."""

    changed = Signal()
    gone = Signal()  # its file is gone, or needs fixing
    told = Signal(str)  # words for the person: why something could not be done

    def __init__(self, programs: Programs, listed: ListedProgram, program: Program) -> None:
        """Show `program`, which is `listed` so."""
        super().__init__()
        self.programs, self.listed, self.program = programs, listed, program
        self.run = self._find()
        self.week = self.now_in
        self._anew = ""  # the id of the run that was begun in the place of an earlier one
        programs.changed.connect(self._follow)
        programs.settings.changed.connect(self._tell)

    @property
    def runs_now(self) -> bool:
        """Whether it goes on."""
        return self.run is not None and self.run.ended_at is None

    @property
    def now_in(self) -> int:
        """The week that the person is in, counted from 0: where the next step is."""
        if self.run is None:
            return 0
        place = next_step(self.program, self.run) if self.runs_now else None
        week = place.week if place is not None else self.run.week
        return min(week, len(self.program.weeks) - 1)

    @property
    def title(self) -> str:
        """The heading of the week that is looked at."""
        return program_words.week_title(self.week, self.program.weeks[self.week].title)

    @property
    def idea(self) -> str:
        """What that week is about."""
        return self.program.weeks[self.week].idea

    def steps(self) -> tuple[ShownStep, ...]:
        """The steps of the week that is looked at."""
        return shown_steps(self.program, self.run, self.week, self.programs.known())

    def target(self, place: Place) -> StepTarget:
        """What a step asks of this person."""
        step = self.program.weeks[place.week].steps[place.step]
        return target(step, self.programs.tags())

    def week_done(self, week: int) -> bool:
        """Whether a week's steps were all done."""
        return self.run is not None and week_is_done(self.program, self.run, week)

    def week_touched(self, week: int) -> bool:
        """Whether anything of a week was done."""
        return self.run is not None and any(one.place.week == week for one in self.run.done)

    def after_week(self) -> str:
        """What is said of the week that is looked at once it is done, and of what comes next."""
        if not self.runs_now or self.week >= self.now_in or not self.week_done(self.week):
            return ""
        said = translate("programs", "Week {number} is done. Next is week {next}, “{title}”.")
        coming = self.program.weeks[self.now_in]
        return fill(said, number=self.week + 1, next=self.now_in + 1, title=coming.title)

    def course(self) -> BeforeNow | None:
        """The answers about weeks, at the start and last."""
        return before_now(self.run, self.programs.reviews()) if self.run is not None else None

    def asks_about_weeks(self) -> bool:
        """Whether the program has the three questions about a week in it."""
        return any(
            getattr(step, "ask", "") == "peg" for week in self.program.weeks for step in week.steps
        )

    def look(self) -> None:
        """Show it anew: what is marked on the body may be other than before."""
        self.changed.emit()

    def look_at(self, week: int) -> None:
        """Show the steps of another week."""
        if week != self.week and 0 <= week < len(self.program.weeks):
            self.week = week
            self.changed.emit()

    def go_to_week(self) -> None:
        """Be in the week that is looked at from now on; what was done stays done."""
        if self.run is not None:
            self.programs.runs.go_to_week(self.run, self.week)

    def begin(self) -> bool:
        """Begin it, anew where it ran before; words and False where two run already."""
        runs, before = self.programs.runs, self.run
        begun = self._told(lambda: runs.again(before) if before else runs.start(self.program))
        if begun and before is not None and self.run is not None:
            self._anew = self.run.id
            self.changed.emit()
        return begun

    @property
    def started_over(self) -> bool:
        """Whether it was just begun anew: nothing was done since that `undo_start` would lose."""
        run = self.run
        return run is not None and run.id == self._anew and self.runs_now and not run.done

    def undo_start(self) -> None:
        """Have the run before back, as it was."""
        if self.run is not None and self.started_over:
            self.programs.runs.delete(self.run)
            self.week = self.now_in
            self.changed.emit()

    def take_up(self) -> bool:
        """Go on where it was left; words and False where two run already."""
        runs, before = self.programs.runs, self.run
        return before is not None and self._told(lambda: runs.resume(before))

    def stop(self) -> None:
        """End the run; it can be taken up again."""
        if self.run is not None:
            self.programs.runs.stop(self.run)

    def toggle(self, place: Place) -> None:
        """Tick a step by hand, or take the tick back; what a session did stays."""
        run = self.run
        if run is None or not self.runs_now:
            return
        step = self.program.weeks[place.week].steps[place.step]
        if run.times_done(place) < times(step):
            self.programs.runs.tick(run, place)
        elif any(one.place == place and one.session_id is None for one in run.done):
            self.programs.runs.untick(run, place)
        else:
            said = translate(
                "programs",
                "You did this in a session. To take it back, delete that session in History.",
            )
            self.told.emit(said)

    def set_day(self, day: int, on: bool) -> None:
        """Take a day of the week in or out; Monday is 0."""
        if self.run is not None:
            days = {*self.run.days, day} if on else {*self.run.days} - {day}
            self._arrange(tuple(sorted(days)), self.run.minute, self.run.remind)

    def set_minute(self, minute: int | None) -> None:
        """Take this hour, in minutes after midnight; None is any time, without a reminder."""
        if self.run is not None:
            remind = self.run.remind and minute is not None
            self._arrange(self.run.days, minute, remind)

    def set_remind(self, on: bool) -> None:
        """Want a reminder, or none; without an hour it comes in the evening."""
        if self.run is not None:
            minute = EVENING if on and self.run.minute is None else self.run.minute
            self._arrange(self.run.days, minute, on)

    def unheard(self) -> str:
        """What is said where a reminder is wanted at an hour at which none comes."""
        now = self.programs.settings.preferences
        run, quiet = self.run, Quiet(now.quiet_from, now.quiet_until)
        if run is None or run.minute is None or not (run.remind and quiet.holds(run.minute)):
            return ""
        said = translate(
            "programs", "{time} is in your quiet hours (Settings), so no reminder comes then."
        )
        return fill(said, time=program_words.hour(run.minute))

    def left_in(self) -> str:
        """What is said of a run that ended."""
        if self.run is None or self.run.ended_at is None:
            return ""
        if self.run.ended_how == "finished":
            return translate("programs", "You went through all of it. Do it again any time.")
        return program_words.stopped_in(self.run)

    def _told(self, act: Callable[[], str]) -> bool:
        """Do it, unless as many run as may; whether it was done."""
        said = self._refusal() or act()
        if said:
            self.told.emit(said)
            return False
        self.week = self.now_in
        self.changed.emit()
        return True

    def _refusal(self) -> str:
        """Why no further program can begin now, with the names of those that run."""
        going = [one for one in self.programs.runs.all() if one.ended_at is None]
        titles = [in_language.program_title(one.program_id, one.title) for one in going]
        if len(titles) < MOST_RUNNING:
            return ""
        said = translate(
            "programs",
            "You have \u201c{first}\u201d and \u201c{second}\u201d going, and two at once is "
            "plenty. Once you finish or stop one of them, you can begin this one.",
        )
        return fill(said, first=titles[0], second=titles[1])

    def _arrange(self, days: tuple[int, ...], minute: int | None, remind: bool) -> None:
        assert self.run is not None
        self.programs.runs.set_days(self.run, days, minute, remind)

    def _tell(self, _now: object) -> None:
        self.changed.emit()

    def _find(self) -> ProgramRun | None:
        mine = [one for one in self.programs.runs.all() if one.program_id == self.program.id]
        running = (one for one in mine if one.ended_at is None)
        return next(running, None) or next(iter(mine), None)

    def _follow(self) -> None:
        before, self.run = self.now_in, self._find()
        found = self.programs.find(self.program.id)
        if found is None:
            self.gone.emit()
            return
        self.listed, self.program = found
        self.week = min(self.week, len(self.program.weeks) - 1)
        if self.week == before and self.now_in != before and not self.week_done(before):
            self.week = self.now_in  # it is looked at because the person is in it
        self.changed.emit()
