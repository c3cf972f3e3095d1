"""A timeline: what will happen when. Mixer, picture, captions and record all read this one list.

This module knows nothing of exercise files, so the sound engine can use it without loading them.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import asdict, dataclass, field, fields
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from unclench.domain.body import Mode as Mode  # a cue's own word: its readers take it from here
from unclench.domain.plan import Plan

if TYPE_CHECKING:
    from unclench.domain.steps import Leaf

Layer = Literal["guide", "over"]
Kind = Literal[
    "say", "breath", "tense", "release", "attend", "move", "rest", "bell", "play", "write", "line"
]
Phase = Literal["in", "hold", "out", "rest"]


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing that happens, from `start` for `length` (both whole milliseconds).

    Cues of layer "guide" tile the session; cues of layer "over" (lines, bells) lie on top.
    What does not apply is None. `sound` is the bell's sound, the recording's file, or how a breath
    is guided: "tone", "voice" or "voice-tone". `step` counts the exercise's steps as they are
    played (repeats unrolled); it is for skipping and for the picture, not part of the output.
    """

    start: int
    length: int
    layer: Layer
    kind: Kind
    phase: Phase | None = None
    cycle: int | None = None
    part: str | None = None
    mode: Mode | None = None
    text: str | None = None
    sound: str | None = None
    step: int = 0

    @property
    def end(self) -> int:
        """The first millisecond after this cue."""
        return self.start + self.length


@dataclass(frozen=True)
class Timeline:
    """All cues of one session, ordered by start (a guide cue before what lies over it).

    `folder` is where the recordings lie that it plays. `plan` is what it was made from, and
    what `domain.timeline` needs to compile the rest again; it does not travel to the sound engine.
    `language` is what is spoken in it (BCP 47). None takes part in comparisons.
    """

    id: str
    milliseconds: int
    cues: tuple[Cue, ...]
    folder: str = field(default="", compare=False)
    plan: Plan | None = field(default=None, compare=False, repr=False)
    language: str = field(default="en", compare=False)

    @property
    def steps(self) -> tuple[Leaf, ...]:
        """The steps as played, in which a cue's `step` counts; none where the plan is not there."""
        return self.plan.steps if self.plan else ()

    @cached_property
    def guide(self) -> tuple[Cue, ...]:
        """The cues that tile the session, in order."""
        return tuple(cue for cue in self.cues if cue.layer == "guide")

    @cached_property
    def over(self) -> tuple[Cue, ...]:
        """Lines and bells, in order."""
        return tuple(cue for cue in self.cues if cue.layer == "over")

    @cached_property
    def _starts(self) -> list[int]:
        return [cue.start for cue in self.guide]

    def at(self, ms: float) -> Cue:
        """The guide cue that runs at `ms`; the first before the start, the last after the end."""
        return self.guide[max(0, bisect_right(self._starts, ms) - 1)]

    def as_dict(self) -> dict[str, object]:
        """The public form, as `unclench timeline --json` prints it."""
        cues = [asdict(cue) for cue in self.cues]
        for cue in cues:
            del cue["step"]
        return {"id": self.id, "milliseconds": self.milliseconds, "cues": cues}

    def to_wire(self) -> str:
        """One line of JSON for the sound engine."""
        names = [f.name for f in fields(Cue)]
        rows = [[getattr(cue, name) for name in names] for cue in self.cues]
        return json.dumps([self.id, self.milliseconds, rows, self.folder], ensure_ascii=False)

    @classmethod
    def from_wire(cls, line: str) -> Timeline:
        """The timeline that `to_wire` wrote, without its plan."""
        name, milliseconds, rows, folder = json.loads(line)
        return cls(name, milliseconds, tuple(Cue(*row) for row in rows), folder)
