"""What a session shows goes by the exercise's language, what the window says by the window's."""

import pytest
from tests.speaking import TAG, speak, translated

from unclench.domain.cues import Cue, Timeline
from unclench.widgets.figures import phase_words


@pytest.fixture(autouse=True)
def another_language(tmp_path):
    texts = [("phases", one) for one in ("Breathe in", "Hold", "Breathe out", "Rest")]
    speak(tmp_path, *texts, ("body", "right hand"))


def session(language: str, cue: Cue) -> Timeline:
    return Timeline("one", cue.length, (cue,), language=language)


@pytest.mark.parametrize(("language", "said"), [("en", "Breathe in"), (TAG, "Brëäthë in")])
def test_the_word_of_a_breath(language, said):
    breath = Cue(0, 4000, "guide", "breath", "in", 1)
    assert phase_words.word(session(language, breath), 1000) == (said, "3")
    assert phase_words.phases(language)["in"] == said


@pytest.mark.parametrize(
    ("language", "named"), [("en", "Right hand"), (TAG, translated("Right hand"))]
)
def test_the_place_that_is_noticed(language, named):
    attend = Cue(0, 4000, "guide", "attend", part="hand_r")
    assert phase_words.place(session(language, attend), 1000) == named


def test_what_the_window_says_of_a_session_is_the_windows(qapp):
    breath = Cue(0, 4000, "guide", "breath", "in", 1)
    assert phase_words.word(session(TAG, breath), 1000, paused=True) == ("Paused", "")
