"""An exercise: what an author wrote. These types are the format; the JSON Schema is made from them.

Rules that join several keys (one length out of three, fields named once, no fill in a repeat) are
in `domain.faults`, which looks at a whole file and reports everything at once.
"""

from typing import Annotated, Literal

from pydantic import Field, Strict, Tag

from unclench.domain import values as v
from unclench.domain.cautions import Level
from unclench.domain.cautions import Tag as CautionTag
from unclench.domain.steps import Breathe, Model, Step, leaves, word_or_other

FORMAT = 1


class Lengths(Model):
    """The minutes that a person may pick, and the one that is suggested."""

    choices: Annotated[tuple[v.Minutes, ...], Field(min_length=1, max_length=40)]
    default: v.Minutes


class Offer(Model):
    """What to change, with one click, for a person whom a caution concerns."""

    exercise: v.Slug | None = None
    minutes: v.Minutes | None = None
    tempo: v.Tempo | None = None
    holds: Literal[False] | None = None
    posture: v.Posture | None = None


class Caution(Model):
    """How much a caution matters here, and what is offered instead."""

    level: Level
    offer: Offer | None = None


class Evidence(Model):
    """How sure the evidence is, A (best) to D, and where it comes from."""

    grade: v.Grade
    source: v.Medium | None = None


class Titled(Model):
    """What every file begins with, an exercise's or a program's."""

    schema_: Annotated[str, Strict(), Field(max_length=1000)] | None = Field(
        default=None, alias="$schema"
    )
    format: Annotated[int, Strict(), Field(ge=FORMAT, le=FORMAT)]
    id: v.Slug
    title: v.Short
    summary: v.Medium
    language: v.Language = "en"


class Exercise(Titled):
    """One exercise file."""

    kind: v.Kind
    minutes: Lengths
    posture: Annotated[tuple[v.Posture, ...], Field(min_length=1, max_length=6)]
    level: Annotated[int, Strict(), Field(ge=1, le=3)]
    cautions: dict[
        CautionTag,
        Annotated[
            Annotated[Level, Tag("word")] | Annotated[Caution, Tag("object")],
            word_or_other(str, "word", "object"),
        ],
    ] = {}
    evidence: Evidence | None = None
    ambience: v.Slug | None = None
    after: Literal["ask", "skip"] = "ask"
    author: v.Medium | None = None
    licence: v.Medium | None = None
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=2000)]

    @property
    def breathes(self) -> bool:
        """Whether it has paced breathing, so that the tempo can be changed."""
        return any(isinstance(step, Breathe) for step in leaves(self.steps))

    @property
    def tenses(self) -> bool:
        """Whether muscles are tensed in it, for a body that nothing hurts."""
        return any(step.do == "tense" for step in leaves(self.steps))

    @property
    def holds(self) -> bool:
        """Whether the breath is held anywhere, so that holds can be switched off."""
        patterns = (p for s in leaves(self.steps) if isinstance(s, Breathe) for p in s.patterns)
        return any(phase.kind == "hold" for pattern in patterns for phase in pattern)

    def without_holds(self) -> frozenset[CautionTag]:
        """The tags for which it is played without holding the breath."""
        offers = {t: c.offer for t, c in self.cautions.items() if isinstance(c, Caution)}
        return frozenset(tag for tag, offer in offers.items() if offer and offer.holds is False)

    def caution_levels(self) -> dict[CautionTag, Level]:
        """Each tag with its level, whichever way the author wrote it."""
        return {t: c.level if isinstance(c, Caution) else c for t, c in self.cautions.items()}
