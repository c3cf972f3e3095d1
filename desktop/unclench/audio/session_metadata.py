"""What a session is called, spoken in and divided into. No numpy here: the window uses this too."""

from __future__ import annotations

from dataclasses import dataclass

from unclench.domain.cues import Timeline

_LONGEST = 60


def title_of(timeline: Timeline) -> str:
    """The exercise's title; its id when the timeline came without its plan."""
    return timeline.plan.exercise.title if timeline.plan else timeline.id


def ambience_of(timeline: Timeline) -> str | None:
    """The surroundings that the exercise suggests, if it does and the plan is there."""
    return timeline.plan.exercise.ambience if timeline.plan else None


@dataclass(frozen=True)
class Chapter:
    """A stretch of a session, from `start` to `end` (ms), by its first words."""

    start: int
    end: int
    title: str


def chapters(timeline: Timeline) -> tuple[Chapter, ...]:
    """One for each step with words; each goes on until the next one begins."""
    named: dict[int, tuple[int, str]] = {}
    starts: dict[int, int] = {}
    for cue in timeline.guide:
        starts.setdefault(cue.step, cue.start)
        if cue.text and cue.step not in named:
            named[cue.step] = starts[cue.step], _short(cue.text)
    begun = sorted(named.values())
    ends = [start for start, _ in begun[1:]]
    ends.append(timeline.milliseconds)
    return tuple(
        Chapter(start, end, title) for (start, title), end in zip(begun, ends, strict=False)
    )


def _short(text: str) -> str:
    """The first sentence, or as many of its words as fit in a list of chapters."""
    first = text.strip().split(". ")[0].rstrip(".")
    if len(first) <= _LONGEST:
        return first
    return first[:_LONGEST].rsplit(" ", 1)[0] + "…"
