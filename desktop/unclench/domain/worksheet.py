"""The pages of a worksheet: what each asks, and how strengths before and after compare.

Read from a timeline's plan by the names of the format, so nothing heavy is loaded for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from unclench.domain.cues import Cue, Timeline
from unclench.domain.session import Answer, Change

if TYPE_CHECKING:
    from unclench.domain.steps import Write

Kind = Literal["text", "list", "number", "choice", "rate", "read"]
Value = str | float | tuple[str, ...]

BEFORE, AFTER = "-before", "-after"  # ends of the fields of a strength that is asked twice


@dataclass(frozen=True)
class Page:
    """One page: `step` counts in the plan, `most` is a strength's highest number (10 or 100).

    `kind` "read" asks for nothing and only shows the answer to `show`, an earlier field. What is
    `private` is saved only when the person says so, after the session. Names of the person's own
    people can be picked where it `suggests_people`.
    """

    step: int
    field: str
    prompt: str
    kind: Kind
    options: tuple[str, ...] = ()
    most: int = 0
    low: str = ""
    high: str = ""
    show: str = ""
    private: bool = False
    suggests_people: bool = False


def pages(timeline: Timeline) -> tuple[Page, ...]:
    """All pages of a session, in order; none without a plan."""
    return tuple(_page(k, step) for k, step in enumerate(timeline.steps) if step.do == "write")


def _page(number: int, step: Write) -> Page:
    rate = step.rate
    return Page(
        step=number,
        field=step.field or "",
        prompt=step.prompt,
        kind="rate" if rate else step.type or "read",
        options=tuple(step.options or ()),
        most=rate.max if rate else 0,
        low=rate.low if rate else "",
        high=rate.high if rate else "",
        show=step.show or "",
        private=step.keep == "ask",
        suggests_people=step.suggest == "people",
    )


def end_within(timeline: Timeline, start: float, end: float) -> Cue | None:
    """The first page's cue whose end lies after `start` and not after `end`, both in ms."""
    return next(
        (cue for cue in timeline.guide if cue.kind == "write" and start < cue.end <= end), None
    )


def is_empty(value: Value | None) -> bool:
    """Whether nothing was answered; a 0 is an answer."""
    return value is None or value in ("", ())


@dataclass(frozen=True)
class StrengthChange:
    """A strength that was asked twice, from 0 to `most`."""

    before: float
    after: float
    most: int

    @property
    def change(self) -> Change:
        """How the second compares; a tenth of the scale either way is "same", as for ratings."""
        if abs(self.after - self.before) * 10 <= self.most:
            return "same"
        return "lower" if self.after < self.before else "higher"


def strengths(asked: Iterable[Page], answers: Iterable[Answer]) -> tuple[StrengthChange, ...]:
    """Each strength with both its answers, by fields named "x-before" and "x-after"."""
    told = {answer.field: answer.value for answer in answers}
    found = []
    for page in asked:
        before = told.get(page.field)
        after = told.get(page.field.removesuffix(BEFORE) + AFTER)
        rated = page.kind == "rate" and page.field.endswith(BEFORE)
        if rated and isinstance(before, int | float) and isinstance(after, int | float):
            found.append(StrengthChange(before, after, page.most))
    return tuple(found)
