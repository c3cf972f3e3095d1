"""What comes next in the programs that are running, for suggestions and in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from unclench.domain.program_run import next_step, step_at, target
from unclench.domain.situation import NextStep
from unclench.domain.soreness import cautions_now
from unclench.viewmodels.translation import fill, translate
from unclench.viewmodels.words import number

if TYPE_CHECKING:
    from unclench.domain.marks import Mark
    from unclench.domain.program import Program
    from unclench.domain.program_run import Place, ProgramRun
    from unclench.viewmodels.programs.runs import RunningProgram


class Following(NamedTuple):
    """A run's next step, and where it stands: "Ease into it, week 2 of 8, session 4".

    `spared` is the exercise that it is in place of while something marked was hurt lately.
    """

    step: NextStep
    where: str
    spared: str = ""


def following(
    running: Iterable[RunningProgram], tags: Set[str], marks: Mapping[str, Mark]
) -> tuple[Following, ...]:
    """What comes next in each run whose program is there and not at its end.

    `tags` are the cautions that concern the person; with a fresh one of their `marks` it is what
    the program gives for an injury.
    """
    now = cautions_now(tags, marks)
    found = []
    for one in running:
        place = None if one.program is None else next_step(one.program, one.run)
        if one.program is not None and place is not None:
            step = _next(one.program, one.run, place, now)
            meant = _spared(one.program, place, tags, now)
            found.append(Following(step, _where(one.program, one.run, step), meant))
    return tuple(found)


def _next(program: Program, run: ProgramRun, place: Place, tags: Set[str]) -> NextStep:
    wanted = target(program.weeks[place.week].steps[place.step], tags)
    return NextStep(
        run.id,
        place,
        *wanted,
        run.days,
        run.minute,
        max(practiced(program, run), default=None),
    )


def _spared(program: Program, place: Place, tags: Set[str], now: Set[str]) -> str:
    step = program.weeks[place.week].steps[place.step]
    meant, wanted = target(step, tags), target(step, now)
    return meant.name if meant.name != wanted.name else ""


def practiced(program: Program, run: ProgramRun) -> list[datetime]:
    """When exercises of the run were done: a card to read or a question fills no day."""
    return [one.at for one in run.done if hasattr(step_at(program, one.place), "exercise")]


def _where(program: Program, run: ProgramRun, step: NextStep) -> str:
    words: Callable[[], str] = {
        "exercise": lambda: fill(
            translate("today", "session {number}"), number=number(len(practiced(program, run)) + 1)
        ),
        "read": lambda: translate("today", "a short read"),
        "ask": lambda: translate("today", "a few questions"),
    }[step.kind]
    week = fill(
        translate("today", "week {week} of {weeks}"),
        week=number(step.place.week + 1),
        weeks=number(len(program.weeks)),
    )
    return " \N{MIDDLE DOT} ".join((program.title, week, words()))
