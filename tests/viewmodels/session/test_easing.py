"""Where a part's turn began, so that a step back gives the whole turn back."""

from unclench.domain.cues import Cue, Timeline
from unclench.viewmodels.session.easing import turn_of


def test_a_turn_of_several_steps_begins_at_its_first():
    parts = (None, "arms", "arms", "legs", "arms")
    cues = (Cue(n, 1, "guide", "attend", part=part, step=n) for n, part in enumerate(parts))
    first = Timeline("x", 5, tuple(cues))
    assert [turn_of(first, step) for step in range(6)] == [
        (None, 0), ("arms", 1), ("arms", 1), ("legs", 3), ("arms", 4), (None, 5),
    ]  # fmt: skip
