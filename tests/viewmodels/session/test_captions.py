import pytest
from tests.viewmodels.guided import breathing, muscles

from unclench.domain.cues import Cue, Phase, Timeline
from unclench.viewmodels.session.captions import LINGER, Captions, Groups, Levels


def test_the_caption_is_what_is_said_or_was_said_last():
    captions = Captions(breathing())
    assert captions.at(-2000) == "Sit in a way that is kind to you."
    assert captions.at(4999) == "Sit in a way that is kind to you."
    assert captions.at(5000) == ""
    assert captions.at(16_000) == "Shoulders can rest."
    assert captions.at(18_000 + LINGER - 1) == "Shoulders can rest."
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


def test_groups_know_their_turn_and_their_phase():
    groups = Groups(muscles({"face_neck": "release"}))
    first = groups.at(0)
    assert first is not None
    assert (first.part, first.phase(0), first.phase(5000), first.phase(11_000)) == (
        "arms",
        "name",
        "tense",
        "release",
    )
    spared = groups.at(31_000)
    assert spared is not None
    assert (spared.mode, spared.phase(31_000), spared.phase(41_000)) == (
        "release",
        "name",
        "release",
    )
    assert groups.after(0) == spared
    assert groups.after(90_000) is None
    assert groups.at(-1) is None
    assert groups.at(1_000_000) is None
    assert groups
    assert not Groups(breathing())


def test_the_breath_rises_and_sinks_between_nothing_and_full():
    timeline = breathing()
    levels = Levels(timeline)
    assert levels.span(timeline.at(0)) == (0, 0)
    assert levels.span(timeline.at(5000)) == (0, 1)
    assert levels.span(timeline.at(9000)) == (1, 0)
    assert levels.span(timeline.at(66_000)) == (0, 0)


def test_a_hold_stays_and_two_in_breaths_share_the_way():
    lengths: tuple[tuple[Phase, int], ...] = (
        ("in", 3000),
        ("in", 1000),
        ("hold", 2000),
        ("out", 6000),
        ("rest", 1000),
    )
    cues, at = [], 0
    for phase, length in lengths:
        cues.append(Cue(at, length, "guide", "breath", phase=phase, cycle=1))
        at += length
    levels = Levels(Timeline("sigh", at, tuple(cues)))
    spans = [levels.span(cue) for cue in cues]
    assert spans[0] == pytest.approx((0, 0.75))
    assert spans[1] == pytest.approx((0.75, 1))
    assert spans[2] == (1, 1)
    assert spans[3] == (1, 0)
    assert spans[4] == (0, 0)


def test_a_turn_that_starts_again_in_another_mode_is_a_turn_of_its_own():
    cues = (
        Cue(0, 5000, "guide", "say", part="arms", mode="tense"),
        Cue(5000, 1000, "guide", "tense", part="arms", mode="tense"),
        Cue(6000, 10_000, "guide", "attend", part="arms", mode="release"),
        Cue(16_000, 20_000, "guide", "release", part="arms", mode="release"),
    )
    groups = Groups(Timeline("x", 36_000, cues))
    again = groups.at(7000)
    assert again is not None
    assert (again.mode, again.phase(7000), again.phase(16_000)) == ("release", "name", "release")
