"""What a timeline is made from: an exercise, a person's choices, and where each step began.

Exercise and steps are named here for the type checker alone, so that whoever reads a timeline can
ask what it was made from without loading the format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from unclench.domain.body import Mode
from unclench.domain.texts import Say, SayIn, in_english

if TYPE_CHECKING:
    from unclench.domain.exercise import Exercise
    from unclench.domain.steps import Leaf, Repeat

_NOTHING: Mapping[str, Mode] = MappingProxyType({})
_NO_FILES: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True)
class Choices:
    """What a person chose for one session.

    `tempo` is in percent (70 to 130, higher is slower), `pace` in seconds per breath, `areas` the
    mode of each marked part, `tags` the cautions that concern the person, `recordings` the length
    in milliseconds of each recording that the exercise plays, and `folder` where they lie.
    `say_in` gives the words that a session has beside its author's, in the exercise's `language`.
    This the compiler sets, and whether the words are `hurried` to have room (`domain.room`).
    """

    minutes: float
    tempo: int = 100
    holds: bool = True
    pace: float = 4.5
    areas: Mapping[str, Mode] = field(default_factory=lambda: _NOTHING)
    tags: frozenset[str] = frozenset()
    left_handed: bool = False
    recordings: Mapping[str, int] = field(default_factory=lambda: _NO_FILES)
    folder: str = ""
    say_in: SayIn = field(default=in_english, compare=False, repr=False)
    language: str = field(default="en", compare=False)
    hurried: bool = field(default=False, compare=False)

    @property
    def say(self) -> Say:
        """Gives texts in the language of the exercise."""
        return self.say_in(self.language)

    def spoken_in(self, language: str, hurried: bool = False) -> Choices:
        """The same choices for an exercise in this language, `hurried` or not."""
        same = (language, hurried) == (self.language, self.hurried)
        return self if same else replace(self, language=language, hurried=hurried)

    @property
    def breath(self) -> tuple[int, bool, float]:
        """All that changes how a breath is paced."""
        return self.tempo, self.holds, self.pace

    @property
    def as_written(self) -> bool:
        """Whether everything is played as its author wrote it."""
        return self.breath == (100, True, 4.5) and not self.areas


@dataclass(frozen=True)
class Plan:
    """What a timeline was compiled from: needed to compile the rest of it again.

    `steps` are the steps as played (repeats unrolled, others left out); a cue's `step` counts in
    them, and a closing rest comes after the last. `starts` says when each began (the last time,
    when it was played again), `rooms` what its breathing may take from there on, both in ms.
    """

    exercise: Exercise
    choices: Choices
    steps: tuple[Leaf, ...]
    starts: tuple[int, ...]
    rooms: tuple[int, ...]


def played(
    steps: Iterable[Leaf | Repeat], minutes: float, tags: frozenset[str] = frozenset()
) -> Iterator[Leaf]:
    """The steps that so many minutes play for a person with these tags, repeats unrolled."""
    for step in steps:
        if step.only is not None and minutes not in step.only:
            continue
        if step.unless and tags.intersection(step.unless):
            continue
        if step.do == "repeat":  # asking the types would take three times as long
            for _ in range(step.times):
                yield from played(step.steps, minutes, tags)
        else:
            yield step


def spares(steps: Iterable[Leaf | Repeat], tag: str) -> bool:
    """Whether any step is left out for a person with this tag."""
    return any(
        tag in step.unless or (step.do == "repeat" and spares(step.steps, tag)) for step in steps
    )
