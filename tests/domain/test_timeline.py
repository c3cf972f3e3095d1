"""What `compile` promises, for any right exercise and any choices."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import groupby
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.domain.exercises import (
    BREATH_46,
    assert_tiles,
    choices,
    exercise,
    exercises,
    leaves,
    raw,
    stretches,
)

from unclench.domain.cues import Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.faults import misfits, parse
from unclench.domain.pieces import piece
from unclench.domain.plan import Choices
from unclench.domain.reading_time import reading_ms
from unclench.domain.room import DoesNotFitError, too_short
from unclench.domain.steps import Breathe
from unclench.domain.timeline import compile


@given(exercises(), choices)
def test_every_session_tiles_and_lasts_exactly_the_chosen_minutes(e: Exercise, c: Choices) -> None:
    timeline = compile(e, c)
    assert_tiles(timeline)
    assert timeline.milliseconds == c.minutes * 60_000


@given(exercises(), choices)
def test_the_same_inputs_give_the_same_bytes(e: Exercise, c: Choices) -> None:
    again = Exercise.model_validate_json(e.model_dump_json(by_alias=True, exclude_none=True))
    one, two = compile(e, c), compile(again, replace(c, areas=dict(c.areas)))
    assert json.dumps(one.as_dict()) == json.dumps(two.as_dict())
    assert Timeline.from_wire(one.to_wire()) == one


@given(exercises(), choices)
def test_breathing_is_whole_cycles_of_every_phase(e: Exercise, c: Choices) -> None:
    timeline = compile(e, c)
    for cues in stretches(timeline):
        step = timeline.steps[cues[0].step]
        assert isinstance(step, Breathe)
        written = step.patterns[-1]
        kinds = [p.kind for p in written if c.holds or p.kind != "hold"]
        cycles = [list(group) for _, group in groupby(cues, key=lambda cue: cue.cycle)]
        assert [cycle[0].cycle for cycle in cycles] == list(range(1, len(cycles) + 1))
        assert all([cue.phase for cue in cycle] == kinds for cycle in cycles)


@given(exercises())
def test_as_written_every_cycle_lasts_what_its_author_wrote(e: Exercise) -> None:
    timeline = compile(e, Choices(4.5))
    for cues in stretches(timeline):
        step = timeline.steps[cues[0].step]
        assert isinstance(step, Breathe)
        if step.taper_to is None:
            written = [round(p.seconds * 1000) for p in step.phases if not isinstance(p, str)]
            assert [cue.length for cue in cues] == written * (len(cues) // len(written))
        if step.cycles is not None:
            assert cues[-1].cycle == step.cycles


@given(exercises(), choices)
def test_tapers_go_one_way_from_the_first_pattern_to_the_last(e: Exercise, c: Choices) -> None:
    timeline = compile(e, c)
    for cues in stretches(timeline):
        made = piece(timeline.steps[cues[0].step], 0, c).pattern
        assert made is not None
        size = len(made.first)
        assert [x.length for x in cues[:size]] == [round(b.ms) for b in made.first]
        if len(cues) > size and made.last is not None:
            assert [x.length for x in cues[-size:]] == [round(b.ms) for b in made.last]
        for k in range(size):
            lengths = [x.length for x in cues[k::size]]
            assert lengths in (sorted(lengths), sorted(lengths, reverse=True))


@given(exercises(), choices)
def test_a_line_is_spoken_inside_its_step_or_not_at_all(e: Exercise, c: Choices) -> None:
    timeline = compile(e, c)
    for cue in timeline.over:
        if cue.kind == "line":
            own = [g for g in timeline.guide if g.step == cue.step]
            assert own[0].start <= cue.start
            assert cue.end <= own[-1].end
            assert cue.length == reading_ms(cue.text or "")


@given(exercises(), choices)
def test_only_and_unless_leave_steps_out(e: Exercise, c: Choices) -> None:
    timeline = compile(e, c)
    for step in timeline.steps:
        assert step.only is None or c.minutes in step.only
        assert not c.tags & set(step.unless)


@given(st.lists(leaves(), min_size=1, max_size=6), st.sampled_from([1, 2, 4.5]))
def test_a_file_is_refused_just_when_compile_refuses_it(
    steps: list[dict[str, Any]], minutes: float
) -> None:
    for k, step in enumerate(steps):
        step.pop("only", None)
        if "field" in step:
            step["field"] = f"f{k}"
    parsed = parse(raw(*steps, minutes=(minutes,)))
    assert parsed.exercise is not None
    refused = list(misfits(parsed.exercise, {}))
    if refused:
        with pytest.raises(DoesNotFitError) as misfit:
            compile(parsed.exercise, Choices(minutes))
        assert misfit.value.over > 0
        assert f"{-(-misfit.value.over // 100) / 10:.1f} s" in refused[0].message
    else:
        timeline = compile(parsed.exercise, Choices(minutes))
        assert_tiles(timeline)
        assert timeline.milliseconds == minutes * 60_000


def _lengths(timeline: Timeline) -> list[tuple[str, int]]:
    return [(cue.kind, cue.length) for cue in timeline.guide]


def test_fills_share_what_is_left_by_weight_and_take_what_breathing_leaves() -> None:
    e = exercise(
        {"do": "rest", "fill": 1},
        {"do": "breathe", "phases": [{"in": 3}, {"out": 4}], "fill": 3},
        {"do": "rest", "fill": 2},
    )
    timeline = compile(e, Choices(1))
    # 60 s: shares 10, 30, 20; four cycles of 7 s take 28, and 2 s more go 1:2 to the rests
    rests = [cue.length for cue in timeline.guide if cue.kind == "rest"]
    assert rests == [10_666, 21_334]
    assert sum(cue.kind == "breath" for cue in timeline.guide) == 8


def test_what_minutes_of_breathing_leave_is_not_for_other_breathing() -> None:
    fixed = {"do": "breathe", "phases": [{"in": 4}, {"out": 3}], "minutes": 1}
    fill = {"do": "breathe", "phases": [{"in": 3}, {"out": 3.1}], "fill": 1}
    timeline = compile(exercise(fixed, fill, {"do": "rest", "fill": 1}, minutes=(3,)), Choices(3))
    # 8 cycles of 7 s leave 4 s of their minute; of 60 s each, 9 of 6.1 s leave 5.1 s
    assert sum(cue.kind == "breath" for cue in timeline.guide) == 2 * (8 + 9)
    assert timeline.guide[-1].length == 60_000 + 4_000 + 5_100


def test_what_breathing_leaves_is_a_closing_rest_when_nothing_else_fills() -> None:
    timeline = compile(exercise(BREATH_46 | {"phases": [{"in": 3}, {"out": 4}]}), Choices(1))
    assert _lengths(timeline)[-1] == ("rest", 4_000)
    assert timeline.guide[-1].step == 1


def test_no_closing_rest_when_nothing_is_left() -> None:
    timeline = compile(exercise(BREATH_46), Choices(1))
    assert {cue.kind for cue in timeline.guide} == {"breath"}


def test_a_length_that_the_exercise_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="2 minutes: no length of sample"):
        compile(exercise(BREATH_46), Choices(2))


def test_too_long_fixed_steps_are_refused_with_how_much() -> None:
    e = exercise({"do": "rest", "seconds": 61.5})
    with pytest.raises(DoesNotFitError) as refused:
        compile(e, Choices(1))
    assert (refused.value.over, refused.value.step) == (1_500, None)


@pytest.mark.parametrize("how", [{"fill": 1}, {"minutes": 0.05}])
def test_breathing_without_room_for_a_cycle_is_refused(how: dict[str, float]) -> None:
    step = {"do": "breathe", "phases": [{"in": 4}, {"out": 6}], **how}
    e = exercise({"do": "rest", "seconds": 57}, step)
    place, refused = next(too_short(e, {}))
    assert e.minutes.choices[place] == 1
    assert (refused.over, refused.step) == (7_000, e.steps[1])


@st.composite
def tight(draw: st.DrawFn) -> Exercise:
    """Any steps, whether or not they fit the lengths that are offered; some repeated for long."""
    steps = draw(st.lists(leaves(), min_size=1, max_size=4))
    inner = draw(st.lists(leaves(fills=False), min_size=1, max_size=2))
    again = {"do": "repeat", "times": draw(st.integers(1, 12)), "steps": inner}
    again |= draw(st.sampled_from([{}, {"only": [2]}, {"only": [1, 4.5]}]))
    made = parse(raw(*steps, again, minutes=tuple(draw(st.permutations((1, 2, 4.5)))))).exercise
    assume(made is not None)  # two of the steps may ask for the same field
    assert made is not None
    return made


@given(tight())
def test_what_is_told_to_be_too_short_is_what_can_not_be_compiled(e: Exercise) -> None:
    refused = {}
    for place, minutes in enumerate(e.minutes.choices):
        try:
            compile(e, Choices(minutes))
        except DoesNotFitError as misfit:
            refused[place] = (misfit.minutes, misfit.over, misfit.step)
    assert refused == {k: (m.minutes, m.over, m.step) for k, m in too_short(e, {})}


def test_a_length_that_lacks_room_is_told_however_the_lengths_are_ordered() -> None:
    steps = {"do": "rest", "seconds": 100}, {"do": "rest", "seconds": 50, "only": [5]}
    e = exercise(*steps, minutes=(5, 1, 3, 1.5))
    told = {e.minutes.choices[place]: misfit.over for place, misfit in too_short(e, {})}
    assert told == {1: 40_000, 1.5: 10_000}


def test_cycles_grow_into_the_fills_and_else_lose_whole_cycles_from_their_end() -> None:
    cycles = {"do": "breathe", "phases": [{"in": 4}, {"out": 6}], "cycles": 5}
    filled = compile(exercise(cycles, {"do": "rest", "fill": 1}), Choices(1, tempo=110))
    assert _lengths(filled)[-1] == ("rest", 5_000)
    tight = compile(exercise(cycles, {"do": "rest", "seconds": 10}), Choices(1, tempo=130))
    # 65 s + 10 s: two cycles of 13 s go, and 11 s are left for a closing rest
    assert [cue.cycle for cue in tight.guide if cue.phase == "in"] == [1, 2, 3]
    assert _lengths(tight)[-2:] == [("rest", 10_000), ("rest", 11_000)]


def test_holds_off_drops_holds_and_makes_the_exhale_long_enough() -> None:
    box = [{"in": 4}, {"hold": 4}, {"out": 4}, {"hold": 4}]
    e = exercise({"do": "breathe", "phases": box, "cycles": 1})
    timeline = compile(e, Choices(1, holds=False))
    assert [(c.phase, c.length) for c in timeline.guide[:2]] == [("in", 4_000), ("out", 6_000)]


@pytest.mark.parametrize(
    ("phases", "exhales"),
    [
        ([{"in": 2}, {"in": 1}, {"out": 3}], [4_500]),  # 1.5 times both inhales
        ([{"in": 2}, {"out": 6}], [6_000]),
        ([{"out": 2}, {"in": 4}], [6_000]),  # the inhale before it is the last cycle's
        ([{"in": 4}, {"out": 1}, {"in": 2}, {"out": 1}], [6_000, 3_000]),
        ([{"in": 2}, {"rest": 1}], []),
    ],
)
def test_the_exhale_counts_the_whole_inhale_before_it(
    phases: list[dict[str, float]], exhales: list[int]
) -> None:
    e = exercise({"do": "breathe", "phases": phases, "cycles": 1})
    timeline = compile(e, Choices(1, holds=False))
    assert [c.length for c in timeline.guide if c.phase == "out"] == exhales


@pytest.mark.parametrize(
    ("pace", "first", "last"),
    [(4.5, 2_250, (3_600, 5_400)), (8, 4_000, (4_000, 6_000)), (1, 1_500, (2_400, 3_600))],
)
def test_own_pace_begins_with_the_persons_own_and_at_most_doubles_it(
    pace: float, first: int, last: tuple[int, int]
) -> None:
    goal = [{"in": 4}, {"out": 6}]
    e = exercise({"do": "breathe", "phases": "own-pace", "taper_to": goal, "fill": 1})
    cues = [c for c in compile(e, Choices(1, pace=pace)).guide if c.kind == "breath"]
    assert [c.length for c in cues[:2]] == [first, first]
    assert tuple(c.length for c in cues[-2:]) == last


def test_the_guide_speaks_for_three_cycles_or_throughout_or_never() -> None:
    def sounds(guide: str) -> list[str | None]:
        timeline = compile(exercise(BREATH_46 | {"guide": guide}), Choices(1))
        return [c.sound for c in timeline.guide if c.phase == "in"]

    assert sounds("voice-then-tone") == ["voice-tone"] * 3 + ["tone"] * 3
    assert sounds("tone") == ["tone"] * 6
    assert sounds("voice") == ["voice"] * 6


def test_bells_ring_over_what_follows_and_take_the_time_between_them() -> None:
    e = exercise({"do": "bell", "times": 3, "every": 2}, {"do": "rest", "fill": 1}, {"do": "bell"})
    timeline = compile(e, Choices(1))
    assert _lengths(timeline) == [("bell", 4_000), ("rest", 56_000)]
    assert [(c.start, c.length) for c in timeline.over] == [
        (0, 8_000), (2_000, 8_000), (4_000, 8_000), (60_000, 0),
    ]  # fmt: skip


def test_a_recording_takes_its_own_length() -> None:
    e = exercise({"do": "play", "file": "a.wav"}, {"do": "rest", "fill": 1})
    timeline = compile(e, Choices(1, recordings={"a.wav": 12_345}))
    assert [(c.kind, c.length, c.sound) for c in timeline.guide] == [
        ("play", 12_345, "a.wav"), ("rest", 47_655, None),
    ]  # fmt: skip


def test_an_exercise_that_leaves_everything_out_is_a_rest() -> None:
    e = exercise({"do": "say", "text": "A.", "only": [2]}, minutes=(1, 2))
    assert _lengths(compile(e, Choices(1))) == [("rest", 60_000)]
