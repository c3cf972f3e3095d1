from tests.viewmodels.guided import breathing, moving

from unclench.domain.cues import Cue, Timeline
from unclench.viewmodels.session.captions import LINGER, Captions


def test_the_caption_is_what_is_said_or_was_said_last():
    captions = Captions(breathing())
    assert captions.at(-2000) == "Sit in a way that is kind to you."
    assert captions.at(4999) == "Sit in a way that is kind to you."
    assert captions.at(5000) == ""
    assert captions.at(16_000) == "Let your shoulders rest."
    assert captions.at(18_000 + LINGER - 1) == "Let your shoulders rest."
    assert captions.at(18_000 + LINGER) == ""
    assert captions.at(66_000) == "Breathe your own way."
    assert len(captions.texts()) == 4


def test_new_words_end_a_lingering_line():
    cues = (
        Cue(0, 5000, "guide", "rest"),
        Cue(4000, 1000, "over", "line", text="One."),
        Cue(5000, 5000, "guide", "rest", text="Two."),
    )
    captions = Captions(Timeline("x", 10_000, cues))
    assert (captions.at(4999), captions.at(5000), captions.at(9999)) == ("One.", "Two.", "Two.")


def test_what_to_do_stays_in_view_and_a_line_takes_its_place_for_a_while():
    timeline = moving()
    captions = Captions(timeline)
    start = next(cue.start for cue in timeline.guide if cue.kind == "move")
    assert captions.at(start + 100) == "Round it."
    line = next(cue for cue in timeline.over if cue.kind == "line")
    assert captions.at(line.start + 10) == "Small is fine."
    assert captions.at(line.end + 4001) == "Round it."
