"""What the disc says where no breath is paced: it is never blank."""

import pytest

from unclench.domain.cues import Cue, Kind, Timeline
from unclench.widgets.figures import phase_words


def session(*cues: tuple[Kind, str | None, str | None]) -> Timeline:
    made = [
        Cue(1000 * n, 1000, "guide", kind, part=part, text=text, phase="in", step=n)
        for n, (kind, part, text) in enumerate(cues)
    ]
    return Timeline("any", 1000 * len(cues), tuple(made))


WHOLE = session(
    ("rest", None, "Settle in."),
    ("say", None, "Sit or lie however feels comfortable."),
    ("breath", None, None),
    ("rest", None, None),
    ("attend", "hand_l", "Notice your left hand."),
    ("attend", None, "Now widen to your whole body."),
    ("rest", None, "A text that is too long to have room in any disc."),
    ("play", None, None),
    ("say", None, "Open your eyes."),
)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "Settle in"),
        (1, "Settle in"),
        (2, ""),  # the breath has its own words
        (3, "Rest here"),
        (4, "Left hand"),
        (5, "Notice"),
        (6, "Rest here"),
        (7, "Listen"),
        (8, "Coming back"),
    ],
)
def test_the_disc_says_where_one_is(number, words):
    assert phase_words.place(WHOLE, 1000 * number + 500) == words


def test_plain_quiet_is_rest():
    quiet = session(("say", None, "Just sit."), ("rest", None, "Your own time."))
    assert [phase_words.place(quiet, ms) for ms in (500, 1500)] == ["Rest here", "Your own time"]
    assert not phase_words.paces_breath(quiet)
    assert phase_words.paces_breath(WHOLE)
