"""Which exercises have a picture of their own, told from what their files say; and its moments.

A file has no field for it: kind, posture, breaths and the suggested surroundings say enough, so a
therapist's own exercise has the picture too. No Qt here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from unclench.domain.cues import Cue, Timeline

if TYPE_CHECKING:
    from unclench.domain.exercise import Exercise

Picture = Literal["", "leaves", "tide", "stars", "walk", "place"]

_STREAM, _SEA = "stream", "sea"
_LEAVES = "leaves"  # the id of the exercise that has leaves
_AT_NIGHT = {"sleep", "mindfulness", "autogenic", "rest"}  # kinds that may have a night's landscape
_APART = 14_000  # ms at least from one leaf to the next


def picture_of(exercise: Exercise, timeline: Timeline) -> Picture:
    """The picture of an exercise; "" where the disc and the landscape are all.

    Stars are seen in a night's landscape only.
    """
    if exercise.kind == "breathing":
        return "tide" if is_steady(timeline) or exercise.ambience == _SEA else ""
    if exercise.kind == "imagery":
        return "place"
    if exercise.kind == "mindfulness":
        if exercise.posture[0] == "walking":
            return "walk"
        if exercise.id.startswith(_LEAVES) and exercise.ambience == _STREAM:
            return "leaves"
    return "stars" if exercise.kind in _AT_NIGHT else ""


def is_steady(timeline: Timeline) -> bool:
    """Whether the breath comes and goes alike all the time, as waves do."""
    lengths = {cue.length for cue in timeline.guide if cue.kind == "breath"}
    phases = {cue.phase for cue in timeline.guide if cue.kind == "breath"}
    return len(lengths) == 1 and phases == {"in", "out"}


def practice(timeline: Timeline) -> list[Cue]:
    """What is attended to after the settling in, in its order."""
    return [cue for cue in timeline.guide if cue.kind == "attend"][1:]


def leaves(timeline: Timeline) -> tuple[int, ...]:
    """When a leaf sets out, in ms: with words of the practice, one after the other."""
    turns = practice(timeline)
    if not turns:
        return ()
    first, last = turns[0].start, turns[-1].end - _APART
    spoken = [cue.start for cue in timeline.cues if cue.kind in {"line", "attend", "say"}]
    made: list[int] = []
    for start in sorted(spoken):
        if first <= start <= last and (not made or start - made[-1] >= _APART):
            made.append(start)
    return tuple(made)


def chapters(timeline: Timeline, count: int) -> tuple[int, ...]:
    """When `count` things come up in the mind's eye, in ms: each with what is attended to next."""
    turns = [cue.start for cue in practice(timeline)]
    if not turns:
        return tuple(
            timeline.milliseconds * number // (count + 1) for number in range(1, count + 1)
        )
    made = turns[:count]
    rest = count - len(made)
    last = practice(timeline)[-1]
    step = last.length // (rest + 1)
    return (*made, *(last.start + step * number for number in range(1, rest + 1)))


def over(timeline: Timeline) -> int:
    """When the picture begins to go, in ms: with the end of the practice."""
    turns = practice(timeline)
    return turns[-1].end if turns else timeline.milliseconds


def latest(starts: Sequence[int], ms: float) -> int | None:
    """The last of the starts that has come at `ms`."""
    number = bisect_right(starts, ms) - 1
    return starts[number] if number >= 0 else None
