"""What the page Programs shows: the programs that run, all others, and what each of them is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QObject, Signal

from unclench.domain.errors import StoreError
from unclench.domain.program_run import Place, next_step
from unclench.domain.soreness import cautions_now
from unclench.files import in_language
from unclench.viewmodels.clocks import Clocks
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.learn.reading import TextSection, read_learn
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.programs.shown_steps import Known, named_step
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill, translate

if TYPE_CHECKING:
    from unclench.domain.marks import Mark
    from unclench.domain.program import Program
    from unclench.domain.program_run import ProgramRun
    from unclench.domain.session import WeekReview
    from unclench.files import listed_program
    from unclench.viewmodels.programs.runs import RunningProgram, Runs

    ListedProgram: TypeAlias = listed_program.ListedProgram

_GONE_KIND = "rest"


class RunningFacts(NamedTuple):
    """What a card says of a program that runs; `coming` is None where all is done.

    `there` tells that its file is there and right; `share` is how much was done, 0 to 1.
    """

    run: ProgramRun
    there: bool
    where: str
    said: str
    coming: Place | None
    picture: tuple[str, str]
    share: float = 0

    @property
    def title(self) -> str:
        """What the program is called, also where its file is gone."""
        return in_language.program_title(self.run.program_id, self.run.title)


class Programs(QObject):
    """What there is, kept fresh."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        runs: Runs,
        library: Library,
        settings: Settings,
        reviews: Callable[[], Sequence[WeekReview]],
        marks: Callable[[], Mapping[str, Mark]],
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """Show `runs`; `reviews` reads what was answered about weeks, `now` is an aware clock.

        `marks` tells what is marked on the body now.
        """
        super().__init__()
        self.runs, self.library, self.settings = runs, library, settings
        self._reviews, self._marks = reviews, marks
        self.now = now or Clocks().now
        for teller in (runs.changed, library.tagsChanged, library.changed):
            teller.connect(self.changed)

    @cached_property
    def cards(self) -> dict[str, TextSection]:
        """The Learn cards by id."""
        return {one.id: one for one in read_learn()}

    def tags(self) -> Set[str]:
        """The cautions that concern the person as they are now."""
        return cautions_now(self.library.tags, self._marks())

    def known(self) -> Known:
        """What is known of the person now, and of what a program names."""
        return Known(self.library.entry, self.cards, self.tags(), self.now().date())

    def reviews(self) -> Sequence[WeekReview]:
        """What was answered about weeks; nothing, and `failed`, where the store can't tell."""
        try:
            return self._reviews()
        except StoreError as fault:
            self.failed.emit(in_words(fault))
            return ()

    def running(self) -> tuple[RunningFacts, ...]:
        """The programs that run, the one that began first on top."""
        listed = {one.id: one for one in self.runs.programs() if not one.faults}
        return tuple(
            self._facts(one, listed.get(one.run.program_id)) for one in self.runs.running()
        )

    def others(self) -> tuple[ListedProgram, ...]:
        """All programs that don't run now, shipped ones first, faulty ones among the own."""
        running = {one.program_id for one in self.runs.all() if one.ended_at is None}
        return tuple(one for one in self.runs.programs() if one.faults or one.id not in running)

    def stopped(self, program_id: str) -> str:
        """Where the last run of a program was stopped, in words; "" where it wasn't."""
        mine = (one for one in self.runs.all() if one.program_id == program_id)
        last = next(mine, None)
        stopped = last is not None and last.ended_how == "stopped"
        return program_words.stopped_in(last) if last is not None and stopped else ""

    def find(self, program_id: str) -> tuple[ListedProgram, Program] | None:
        """The right program of that id, as listed and whole."""
        rows = (one for one in self.runs.programs() if one.id == program_id and not one.faults)
        listed, program = next(rows, None), self.runs.program(program_id)
        return (listed, program) if listed is not None and program is not None else None

    def _facts(self, one: RunningProgram, listed: ListedProgram | None) -> RunningFacts:
        run, program = one.run, one.program
        if program is None or listed is None:
            gone = translate("programs", "Its file is gone, or needs fixing.")
            return RunningFacts(run, False, gone, "", None, (_GONE_KIND, run.program_id))
        place = next_step(program, run)
        week = place.week if place is not None else min(run.week, len(program.weeks) - 1)
        where = program_words.week_of(week, len(program.weeks))
        steps = sum(len(each.steps) for each in program.weeks)
        share = min(1.0, len({each.place for each in run.done}) / steps)
        said = self._coming(program, place)
        return RunningFacts(run, True, where, said, place, picture(listed), share)

    def _coming(self, program: Program, place: Place | None) -> str:
        if place is None:
            return translate("programs", "Everything is done.")
        title, length = named_step(program, place, self.known())
        said = translate("programs", "Next: {title} · {length}")
        return fill(said, title=title, length=length)


def picture(listed: ListedProgram) -> tuple[str, str]:
    """The kind and the seed of a program's landscape."""
    return listed.kind, listed.id
