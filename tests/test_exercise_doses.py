"""Shipped exercises give the doses and the words that their sources ask for."""

import itertools
from collections.abc import Iterator

import pytest
from tests.shipped import shipped

from unclench.audio.narrator import spoken
from unclench.domain.cues import Cue, Timeline
from unclench.domain.plan import Choices
from unclench.domain.reading_time import reading_ms
from unclench.domain.timeline import compile


def played(name: str, minutes: float, *tags: str) -> Timeline:
    return compile(shipped(name)[0], Choices(minutes, tags=frozenset(tags)))


def said(timeline: Timeline) -> str:
    return "\n".join(text for _, text in _words(timeline))


def _words(timeline: Timeline) -> Iterator[tuple[Cue, str]]:
    for cue in timeline.cues:
        if text := spoken(cue):
            yield cue, text


@pytest.mark.parametrize("minutes", [5, 10])
def test_each_movement_is_repeated_as_often_as_it_should_be(minutes):
    timeline = played("move-chair", minutes)
    counted = {
        step.figure: sum(cue.kind == "move" and cue.step == k for cue in timeline.guide)
        for k, step in enumerate(timeline.steps)
        if step.do == "move"
    }
    assert counted["cat-cow"] == 5
    assert counted["ankle-pump"] == 15
    assert counted["shoulder-lift"] == 5
    assert counted.get("sit-to-stand") == (5 if minutes == 10 else None)


def test_a_minute_of_longer_out_breaths_is_mostly_breath():
    breaths = [cue for cue in played("breath-46", 1).guide if cue.kind == "breath"]
    assert max(cue.cycle or 0 for cue in breaths) == 4
    assert sum(cue.length for cue in breaths) >= 35_000
    assert [cue.length for cue in breaths[-2:]] == [4_000, 6_000]


@pytest.mark.parametrize(("minutes", "least", "most"), [(5, 15, 22), (10, 28, 36), (20, 45, 90)])
def test_silence_grows_with_the_length_of_resting_with_the_breath(minutes, least, most):
    lines = [cue.start for cue in played("mind-breath", minutes).cues if cue.kind == "line"]
    resting = [at for at in lines if at > 85_000]
    gaps = [(b - a) / 1000 for a, b in itertools.pairwise(resting)]
    assert len(gaps) > 5
    assert sum(least <= gap <= most for gap in gaps) >= len(gaps) - 3  # two near the beginning
    assert max(gaps) <= 90


def test_after_a_long_silence_a_mind_that_wandered_is_normal():
    """The first words after more than 30 s, in the longest length of the practice."""
    timeline = played("mind-breath", 20)
    heard = [(cue.start, cue.start + reading_ms(text), text) for cue, text in _words(timeline)]
    after = [b[2] for a, b in itertools.pairwise(heard) if b[0] - a[1] > 30_000]
    assert len(after) >= 12
    named = ("wander", "mind", "thought", "thinking", "plan", "bored", "call you away", "Gone")
    assert [text for text in after if not any(word in text for word in named)] == [
        "Wherever you were just now, welcome back."
    ]


@pytest.mark.parametrize(("name", "minutes"), [("pmr-16", 20), ("pmr-short", 5), ("pmr-short", 10)])
def test_who_wears_contact_lenses_is_told_before_the_eyes_are_squeezed(name, minutes):
    cues = played(name, minutes).cues
    told = next(cue.start for cue in cues if "contact lenses" in (cue.text or ""))
    assert told < next(cue.start for cue in cues if cue.kind == "tense")
    cautions = shipped(name)[0].caution_levels()
    assert cautions["eye_pressure"] == cautions["migraine"] == "modify"


def test_the_hand_on_the_belly_suits_each_way_to_lie_and_sit():
    exercise, timeline = shipped("breath-belly")
    opening = said(timeline).splitlines()[0]
    assert set(exercise.posture) == {"lying", "reclined", "side-lying", "sitting"}
    assert "on your back or on your side" in opening
    assert "in a seat" in opening


@pytest.mark.parametrize("minutes", [5, 10])
def test_near_pain_no_word_hurts(minutes):
    words = said(played("pain-turn", minutes))
    assert "pulsing" in words
    assert "sharp" not in words


@pytest.mark.parametrize("minutes", [5, 10])
def test_what_one_likes_is_rated_before_and_after_and_a_flare_has_its_rule(minutes):
    timeline = played("cbt-activity", minutes)
    rated = [step.field for step in timeline.steps if step.do == "write" and step.rate]
    assert rated == ["last-enjoyed", "last-done", "enjoy", "done", "sure"]
    assert "In a flare, do 5 to 8 of every 10 minutes" in said(timeline)
    assert "rate it here" in said(timeline)


def test_nobody_is_asked_anything_after_the_evening():
    assert shipped("sleep-winddown")[0].after == "skip"
