"""What a step back means after a muscle group was left out. No Qt here."""

from __future__ import annotations

from unclench.domain.cues import Timeline


def turn_of(first: Timeline, step: int) -> tuple[str | None, int]:
    """The part that `step` is about in the session as it began, and where that part's turn began.

    A turn may have several steps in a row: tensing, then noticing.
    """
    parts = {cue.step: cue.part for cue in first.guide}
    part = parts.get(step)
    while part is not None and parts.get(step - 1) == part:
        step -= 1
    return part, step
