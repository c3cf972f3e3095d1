"""What a step of a program is called, and what is said of where somebody is."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import TYPE_CHECKING

from unclench.domain.program_run import (
    Place,
    ProgramRun,
    StepTarget,
    is_done,
    next_step,
    step_at,
    target,
)
from unclench.viewmodels import words
from unclench.viewmodels.translation import fill, translate

if TYPE_CHECKING:
    from unclench.domain.program import Program


def week_words(program: Program, week: int) -> str:
    """Which program it is and which of its weeks (from 0), as above a title."""
    said = translate("programs", "{program} · week {week} of {all}")
    return fill(said, program=program.title, week=week + 1, all=len(program.weeks))


def title(wanted: StepTarget, exercise: Callable[[str], str], card: Callable[[str], str]) -> str:
    """What to call a step; `exercise` and `card` know titles by ids, "" where one is gone."""
    if wanted.kind == "exercise":
        name = exercise(wanted.name) or wanted.name
        if wanted.minutes is None:
            return name
        said = translate("programs", "{exercise}, {minutes}")
        return fill(said, exercise=name, minutes=words.minutes(wanted.minutes))
    if wanted.kind == "read":
        name = card(wanted.name) or wanted.name
        return fill(translate("programs", "Read “{title}”"), title=name)
    if wanted.name == "peg":
        return translate("programs", "Three questions about your week")
    return translate("programs", "A check-in")


def after_session(
    program: Program,
    run: ProgramRun,
    place: Place,
    tags: Set[str],
    name: Callable[[StepTarget], str],
) -> str:
    """What to say once the step at `place` was played: where that was, and what comes next.

    `tags` are the cautions that concern the person, `name` tells what to call a step. Nobody is
    hurried, nothing is counted that wasn't done.
    """
    if step_at(program, place) is None:
        return ""
    if _ended_with_it(run):
        return fill(
            translate(
                "programs", "That was the last step of “{program}”. You've been all through."
            ),
            program=program.title,
        )
    values: dict[str, object] = {"week": place.week + 1, "step": place.step + 1}
    said = [fill(translate("programs", "That was week {week}, step {step}."), **values)]
    if not is_done(program, run, place) and not run.times_done(place):
        said = [translate("programs", "This step is still there when you want it.")]
    coming = next_step(program, run) if run.ended_at is None else None
    step = step_at(program, coming) if coming is not None else None
    if coming is None or step is None:
        return said[0]
    if coming.week != place.week:
        begun = translate("programs", "Next is week {week}, “{title}”.")
        week = program.weeks[coming.week]
        said.append(fill(begun, week=coming.week + 1, title=week.title))
    else:
        following = name(target(step, tags))
        said.append(fill(translate("programs", "Next: {step}."), step=following))
    return " ".join(said)


def _ended_with_it(run: ProgramRun) -> bool:
    """Whether what was done last ended the run: one may play on in a run that ended before."""
    end = run.ended_at
    return run.ended_how == "finished" and all(end is None or one.at <= end for one in run.done)
