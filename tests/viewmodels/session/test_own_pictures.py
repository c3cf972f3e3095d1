"""Which picture an exercise has, and when what happens in it."""

from itertools import pairwise

import pytest
from tests.domain.exercises import exercise
from tests.shipped import shipped

from unclench.domain.plan import Choices
from unclench.domain.timeline import compile
from unclench.viewmodels.session import own_pictures

SHIPPED = {
    "leaves": "leaves",
    "breath-coherent": "tide",
    "breath-even": "tide",
    "sleep-winddown": "stars",
    "body-scan": "stars",
    "open-monitoring": "stars",
    "mindful-walk": "walk",
    "imagery-place": "place",
    "breath-hum": "tide",
    "breath-46": "",
    "breath-box": "",
    "breath-taper": "",
    "pmr-short": "",
    "move-chair": "",
    "cbt-thought": "",
}
REST = {"do": "rest", "fill": 1, "text": "Rest."}


@pytest.mark.parametrize(("name", "picture"), SHIPPED.items())
def test_shipped_exercises_have_their_pictures(name, picture):
    made, timeline = shipped(name)
    assert own_pictures.picture_of(made, timeline) == picture


def test_an_own_exercise_has_one_by_what_it_says():
    breath = {"do": "breathe", "phases": [{"in": 4}, {"out": 6}], "cycles": 3}
    by_the_sea = exercise(breath, REST, kind="breathing", ambience="sea")
    assert own_pictures.picture_of(by_the_sea, compile(by_the_sea, Choices(minutes=1))) == "tide"
    away = exercise(breath, REST, kind="breathing", ambience="rain")
    assert own_pictures.picture_of(away, compile(away, Choices(minutes=1))) == ""
    walk = exercise(REST, kind="mindfulness", posture=["walking"])
    assert own_pictures.picture_of(walk, compile(walk, Choices(minutes=1))) == "walk"


def test_leaves_set_out_one_by_one_with_words_of_the_practice():
    _made, timeline = shipped("leaves")
    starts = own_pictures.leaves(timeline)
    spoken = {cue.start for cue in timeline.cues if cue.text}
    practice = own_pictures.practice(timeline)
    assert len(starts) >= 8
    assert set(starts) <= spoken
    assert all(after - before >= 14_000 for before, after in pairwise(starts))
    assert starts[0] == practice[0].start
    assert "stream" in (practice[0].text or "")
    assert starts[-1] + 14_000 <= practice[-1].end


def test_a_place_comes_up_with_what_is_asked_for():
    _made, timeline = shipped("imagery-place")
    starts = own_pictures.chapters(timeline, 5)
    for start, word in zip(starts, ("place", "see", "hear", "feel", "word"), strict=True):
        assert word in (timeline.at(start).text or "")
    assert own_pictures.over(timeline) == own_pictures.practice(timeline)[-1].end


def test_without_anything_attended_to_all_is_spread_over_the_session():
    made = exercise(REST, kind="imagery")
    timeline = compile(made, Choices(minutes=1))
    assert own_pictures.chapters(timeline, 5) == (10_000, 20_000, 30_000, 40_000, 50_000)
    assert own_pictures.leaves(timeline) == ()
    assert own_pictures.over(timeline) == 60_000
