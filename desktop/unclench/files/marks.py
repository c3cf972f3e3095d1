"""Where in an exercise the lines and bells of its timeline stand: for the editor's marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from unclench.domain.cues import Cue, Timeline
from unclench.domain.rules import Path as Place
from unclench.domain.steps import Leaf, LineAt, Lined


@dataclass(frozen=True)
class Mark:
    """A line or a bell at `start` (ms): the step it belongs to, and where in it its words are.

    `inside` leads from the step to the words, as ("lines", 0, "texts", 1); empty for a bell.
    """

    path: Place
    kind: str
    start: int
    text: str = ""
    inside: Place = ()


def marks(timeline: Timeline, where: Mapping[int, Place]) -> Iterator[Mark]:
    """The marks of a timeline that has its plan; `where` has the place of each step by its id()."""
    begins: dict[int, int] = {}
    for cue in timeline.guide:
        begins.setdefault(cue.step, cue.start)
    for cue in timeline.over:
        step = timeline.steps[cue.step]
        inside = _inside(step, cue, cue.start - begins.get(cue.step, cue.start))
        yield Mark(where[id(step)], cue.kind, cue.start, cue.text or "", inside)


def _inside(step: Leaf, cue: Cue, since: int) -> Place:
    """Where the words of a line are that is said `since` ms after its step began."""
    lines = step.lines if isinstance(step, Lined) else ()
    for k, line in enumerate(lines):
        if isinstance(line, LineAt):
            if line.text == cue.text and round(line.at * 1000) == since:
                return ("lines", k, "text")
            continue
        every = round(line.every * 1000)
        turn = (since // every - 1) % len(line.texts)
        if since % every == 0 and line.texts[turn] == cue.text:
            return ("lines", k, "texts", turn)
    return ()
