"""Timelines made by hand, for the tests of the sound."""

from __future__ import annotations

from unclench.domain.cues import Cue, Phase, Timeline

PACE: tuple[tuple[Phase, int], ...] = (("in", 4000), ("hold", 2000), ("out", 6000), ("rest", 2000))


def breathing(
    cycles: int = 3,
    phases: tuple[tuple[Phase, int], ...] = PACE,
    bells: tuple[tuple[int, str], ...] = (),
    guide: str = "tone",
) -> Timeline:
    """So many breaths, with a bell of this sound at each of these milliseconds."""
    cues = [Cue(at, 0, "over", "bell", sound=sound) for at, sound in bells]
    start = 0
    for cycle in range(cycles):
        for phase, length in phases:
            cues.append(Cue(start, length, "guide", "breath", phase, cycle, sound=guide))
            start += length
    return Timeline("breathing", start, tuple(sorted(cues, key=lambda cue: cue.start)))
