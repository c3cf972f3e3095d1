"""A glide of the breath that is over before the end, and then stays where it is."""

import pytest
from tests.domain.exercises import exercise, raw
from tests.shipped import shipped

from unclench.domain.cues import Timeline
from unclench.domain.faults import parse
from unclench.domain.timeline import Choices, compile, replan

GLIDE = {
    "do": "breathe",
    "phases": [{"in": 2}, {"out": 2}],
    "taper_to": [{"in": 4}, {"out": 6}],
    "steady": 1,
}


def cycles(timeline: Timeline) -> list[int]:
    """The milliseconds of each breath."""
    found: dict[tuple[int, int], int] = {}
    for cue in timeline.guide:
        if cue.kind == "breath":
            at = (cue.step, cue.cycle or 0)
            found[at] = found.get(at, 0) + cue.length
    return list(found.values())


def test_the_last_minute_stays_at_the_last_pattern():
    breaths = cycles(compile(exercise(GLIDE | {"cycles": 16}, minutes=(3,)), Choices(3)))
    assert breaths[-7:] == [10_000] * 7  # six that stay, and the one that the glide ends with
    assert breaths[-8] < 10_000
    assert breaths[:10] == sorted(breaths[:10])


@pytest.mark.parametrize(("count", "steady"), [(1, 0), (2, 1), (3, 1), (8, 4), (9, 4)])
def test_never_more_than_half_of_the_breaths_stay(count, steady):
    breaths = cycles(compile(exercise(GLIDE | {"cycles": count}, minutes=(3,)), Choices(3)))
    assert len(breaths) == count
    assert breaths[0] == 4_000
    assert breaths[count - steady :] == [10_000] * steady


def test_without_it_only_the_last_breath_is_at_the_last_pattern():
    plain = {key: value for key, value in GLIDE.items() if key != "steady"}
    breaths = cycles(compile(exercise(plain | {"cycles": 16}, minutes=(3,)), Choices(3)))
    assert breaths.count(10_000) == 1


def test_a_change_in_the_middle_goes_on_in_the_same_glide():
    timeline = compile(exercise(GLIDE | {"fill": 1}, minutes=(5,)), Choices(5))
    again = replan(timeline, 100_000, Choices(5, recordings={"nobody.ogg": 1}))
    assert cycles(again) == cycles(timeline)


def test_it_needs_a_pattern_to_stay_at():
    wrong = {"do": "breathe", "phases": [{"in": 2}, {"out": 2}], "steady": 1, "fill": 1}
    (fault,) = parse(raw(wrong)).faults
    assert (fault.path, fault.at_key) == (("steps", 0, "steady"), True)
    assert '"taper_to"' in fault.message


@pytest.mark.parametrize(("minutes", "least", "most"), [(5, 120, 180), (10, 165, 195)])
@pytest.mark.parametrize("pace", [3.0, 4.5, 6.0])
def test_the_own_pace_holds_its_last_breaths_for_two_to_three_minutes(minutes, least, most, pace):
    breaths = cycles(compile(shipped("breath-taper")[0], Choices(minutes, pace=pace)))
    last = [ms for ms in breaths if ms == breaths[-1]]
    assert least <= sum(last) / 1000 <= most
    assert breaths[-1] <= 2_000 * pace  # nobody is led to more than twice their own breath
