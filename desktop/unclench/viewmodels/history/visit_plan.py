"""The plan on paper: alone, for the care team, or as a part of the page for a visit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from unclench.domain.care_plan import SIDES, PlanDoor, Side
from unclench.domain.pacing import PacedActivity
from unclench.viewmodels import plan_words, words
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history.visit_page import Summary, VisitSection, usual_paper
from unclench.viewmodels.translation import fill, translate


def summary(
    doors: Sequence[PlanDoor],
    pair: Mapping[Side, str],
    paced: Sequence[PacedActivity],
    today: date,
) -> Summary:
    """The plan as a page of its own."""
    return Summary(
        title=translate("visit", "My plan"),
        period=long_day(today),
        sections=tuple(sections(doors, pair, paced)),
        foot=translate("visit", "Written by me, with Unclench."),
        paper=usual_paper(),
    )


def sections(
    doors: Iterable[PlanDoor], pair: Mapping[Side, str], paced: Iterable[PacedActivity]
) -> Iterator[VisitSection]:
    """What stands in the plan, a section for each door that has words."""
    if pair:
        lines = tuple(_practice(side, pair[side]) for side in SIDES if side in pair)
        yield VisitSection(translate("visit", "What I practice"), lines)
    for one in doors:
        yield VisitSection(plan_words.door(one.id).title, tuple(_lines(one)))
    built = tuple(map(_built, paced))
    if built:
        yield VisitSection(translate("visit", "What I'm building up slowly"), built)


def as_text(page: Summary) -> str:
    """A page as plain text, a line for each sentence."""
    lines = [page.title, page.period]
    for section in page.sections:
        lines += ["", section.title, *section.sentences]
    return "\n".join([*lines, "", page.foot, ""])


def _practice(side: Side, title: str) -> str:
    words_for = translate("visit", "{side}: {exercise}")
    return fill(words_for, side=plan_words.side(side), exercise=title)


def _lines(door: PlanDoor) -> Iterator[str]:
    if door.line:
        yield door.line
    if door.step:
        yield step(door)


def step(door: PlanDoor) -> str:
    """A next step in a sentence, with its day."""
    if door.done:
        return fill(translate("visit", "Done: {step}"), step=door.step)
    if door.due is None:
        return fill(translate("visit", "Next: {step}"), step=door.step)
    day = long_day(door.due)
    return fill(translate("visit", "Next, on {day}: {step}"), day=day, step=door.step)


def _built(activity: PacedActivity) -> str:
    told = translate("visit", "{activity}: usually {usual}, now {now} at a time, since {day}")
    return fill(
        told,
        activity=plan_words.activity(activity.kind, activity.name),
        usual=words.lasting(activity.usual * 1000),
        now=words.lasting(activity.now * 1000),
        day=long_day(activity.begun),
    )
