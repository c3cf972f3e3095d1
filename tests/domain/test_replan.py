"""What `replan` promises when something changes in mid-session."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.domain.exercises import BREATH_46, assert_tiles, choices, exercise, exercises

from unclench.domain.cues import Cue, Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.steps import Leaf
from unclench.domain.timeline import Choices, compile, replan

REST = {"do": "rest", "fill": 1}


def _before(timeline: Timeline, cut: int) -> list[Cue]:
    return [c for c in timeline.guide if c.end <= cut]


def _assert_unchanged(new: Timeline, old: Timeline) -> None:
    assert new.as_dict() == old.as_dict()


def _differs_in_nothing_played(c: Choices) -> Choices:
    return replace(c, recordings={**c.recordings, "nobody-plays-this.ogg": 1_000})


def _gives_way(step: Leaf) -> bool:
    """Whether it takes a share of what is left, or whole breaths of so many minutes."""
    written = step.model_dump(exclude_none=True)
    return "fill" in written or "minutes" in written


@given(exercises(), choices, st.floats(0, 1))
def test_the_same_choices_change_nothing(e: Exercise, c: Choices, share: float) -> None:
    timeline = compile(e, c)
    assert replan(timeline, round(share * timeline.milliseconds), replace(c)) == timeline


@given(exercises(), choices, st.floats(0, 1))
def test_a_change_without_effect_lays_the_rest_out_as_it_was(
    e: Exercise, c: Choices, share: float
) -> None:
    """To the millisecond where one step gives way; several share anew what is left."""
    timeline = compile(e, c)
    assume(sum(_gives_way(step) for step in timeline.steps) <= 1)
    moments = sorted({cue.start for cue in timeline.cues})[:20]
    for at in (*moments, round(share * timeline.milliseconds)):
        new = replan(timeline, at, _differs_in_nothing_played(c))
        _assert_unchanged(new, timeline)


@given(exercises(), choices, st.floats(0, 1))
def test_a_change_without_effect_keeps_the_end_and_the_order(
    e: Exercise, c: Choices, share: float
) -> None:
    timeline = compile(e, c)
    at = round(share * timeline.milliseconds)
    new = replan(timeline, at, _differs_in_nothing_played(c))
    assert_tiles(new)
    assert new.milliseconds == timeline.milliseconds
    steps = [cue.step for cue in new.guide]
    assert steps == sorted(steps)
    kept = _before(timeline, at)
    assert list(new.guide[: len(kept)]) == kept


@given(exercises(), choices, st.lists(st.tuples(st.floats(0, 1.1), choices), max_size=5))
def test_many_changes_keep_what_was_played_and_tile(
    e: Exercise, c: Choices, changes: list[tuple[float, Choices]]
) -> None:
    timeline = compile(e, c)
    at = 0
    for share, to in changes:
        at = max(at, round(share * timeline.milliseconds))
        new = replan(timeline, at, replace(to, minutes=c.minutes))
        assert_tiles(new)
        kept = _before(timeline, at) if at else []
        assert list(new.guide[: len(kept)]) == kept
        timeline = new


@given(exercises(), choices, st.floats(0.01, 1), st.integers(70, 130), st.booleans())
def test_another_tempo_ends_at_the_same_time(
    e: Exercise, c: Choices, share: float, tempo: int, holds: bool
) -> None:
    timeline = compile(e, c)
    at = round(share * timeline.milliseconds)
    new = replan(timeline, at, replace(c, tempo=tempo, holds=holds))
    assert new.milliseconds == timeline.milliseconds


@given(exercises(), choices, st.lists(st.tuples(st.floats(0, 1.2), st.integers(0, 12)), max_size=4))
def test_skips_and_steps_back_tile(e: Exercise, c: Choices, jumps: list[tuple[float, int]]) -> None:
    timeline = compile(e, c)
    at = 0
    for share, to in jumps:
        at = max(at, round(share * timeline.milliseconds))
        step = min(to, len(timeline.steps))
        new = replan(timeline, at, c, step)
        assert_tiles(new)
        cut = min(at, timeline.milliseconds)
        kept = _before(timeline, cut)
        assert list(new.guide[: len(kept)]) == kept
        fresh = [cue for cue in new.guide if cue.start >= cut]
        assert not fresh or fresh[0].step >= step
        again = replan(new, at, replace(c, tempo=90))
        assert_tiles(again)
        timeline = new


def test_a_skip_gives_the_time_to_the_fills() -> None:
    say = {"do": "say", "text": "A.", "pause": 9}
    e = exercise(say, say, REST, {"do": "say", "text": "Z.", "pause": 1})
    timeline = compile(e, Choices(1))
    new = replan(timeline, 4_000, Choices(1), 2)
    assert [(c.kind, c.start, c.length) for c in new.guide] == [
        ("say", 0, 4_000), ("rest", 4_000, 54_000), ("say", 58_000, 2_000),
    ]  # fmt: skip


def test_a_skip_without_a_fill_left_ends_sooner_and_later_changes_keep_that_end() -> None:
    e = exercise(REST, {"do": "rest", "seconds": 5})
    short = replan(compile(e, Choices(1)), 10_000, Choices(1), 1)
    assert short.milliseconds == 15_000
    assert replan(short, 12_000, Choices(1, tempo=80)).milliseconds == 15_000


def test_a_step_back_to_breathing_keeps_the_end() -> None:
    e = exercise(BREATH_46, {"do": "rest", "seconds": 7})
    new = replan(compile(e, Choices(1)), 25_000, Choices(1), 0)
    # 28 s are left for breathing: two cycles, and 8 s of closing rest after the last step
    assert [c.cycle for c in new.guide if c.phase == "in"] == [1, 2, 3, 1, 2]
    assert new.milliseconds == 60_000
    assert new.guide[-1].length == 8_000


def test_a_change_after_a_step_back_counts_from_the_second_beginning() -> None:
    e = exercise({"do": "breathe", "phases": [{"in": 4}, {"out": 6}], "cycles": 3}, REST)
    again = replan(compile(e, Choices(1)), 20_000, Choices(1), 0)
    new = replan(again, 25_000, Choices(1, tempo=80))
    starts = [(c.start, c.cycle) for c in new.guide if c.phase == "in"]
    assert starts == [(0, 1), (10_000, 2), (20_000, 1), (30_000, 2), (38_000, 3)]


def test_a_change_before_a_step_that_was_played_again_is_in_its_first_playing() -> None:
    e = exercise({"do": "rest", "seconds": 20}, REST)
    again = replan(compile(e, Choices(1)), 15_000, Choices(1), 0)
    new = replan(again, 10_000, Choices(1, tempo=80))
    assert_tiles(new)
    assert [(c.start, c.step) for c in new.guide] == [(0, 0), (15_000, 1)]


def test_easing_again_and_again_takes_no_breath_from_the_session() -> None:
    timeline = compile(exercise(BREATH_46 | {"phases": [{"in": 5.5}, {"out": 5.5}]}), Choices(1))
    for k in range(1, 9):
        timeline = replan(timeline, 1_000 + k, Choices(1, tempo=100 + 10 * (k % 2)))
    assert timeline.milliseconds == 60_000
    assert timeline.guide[-1].length == 5_000  # as without any change: 5 cycles of 11 s
    assert max(c.cycle or 0 for c in timeline.guide) == 5


def test_breathing_changes_after_its_running_cycle() -> None:
    timeline = compile(exercise(BREATH_46), Choices(1))
    new = replan(timeline, 12_000, Choices(1, tempo=80))
    assert [(c.start, c.cycle) for c in new.guide if c.phase == "in"] == [
        (0, 1), (10_000, 2), (20_000, 3), (28_000, 4), (36_000, 5), (44_000, 6), (52_000, 7),
    ]  # fmt: skip


def test_holds_off_and_on_again_counts_cycles_right() -> None:
    box = [{"in": 2}, {"hold": 2}, {"out": 2}, {"hold": 2}]
    e = exercise({"do": "breathe", "phases": box, "cycles": 5}, REST)
    off = replan(compile(e, Choices(1)), 9_000, Choices(1, holds=False))
    on = replan(off, 17_000, Choices(1))
    assert [(c.start, c.cycle) for c in on.guide if c.phase == "in"] == [
        (0, 1), (8_000, 2), (16_000, 3), (21_000, 4), (29_000, 5),
    ]  # fmt: skip


def test_begun_breathing_that_fills_gives_way_before_fixed_cycles() -> None:
    cycles = {"do": "breathe", "phases": [{"in": 4}, {"out": 6}], "cycles": 2}
    e = exercise(
        {"do": "rest", "fill": 0.2}, BREATH_46 | {"phases": [{"in": 7}, {"out": 7}]}, cycles
    )
    timeline = compile(e, Choices(1))
    at = next(c.start for c in timeline.guide if c.kind == "breath") + 1_000
    new = replan(timeline, at, Choices(1, tempo=115))
    assert new.milliseconds == 60_000
    assert [c.cycle for c in new.guide if c.step == 2 and c.phase == "in"] == [1, 2]


def test_a_line_is_spoken_to_its_end_over_breathing_that_goes_on() -> None:
    said = [{"at": 9, "text": "Shoulders can rest now, if they like."}]
    e = exercise(BREATH_46 | {"lines": said})
    timeline = compile(e, Choices(1))
    assert replan(timeline, 9_500, Choices(1, tempo=80)).over == timeline.over


def test_a_line_ends_where_its_step_is_left() -> None:
    said = [{"at": 9, "text": "Shoulders can rest now, if they like."}]
    e = exercise(BREATH_46 | {"lines": said}, {"do": "rest", "seconds": 5})
    new = replan(compile(e, Choices(1)), 9_500, Choices(1), 1)
    assert [(c.start, c.length) for c in new.over] == [(9_000, 500)]


def test_bells_ring_on_through_every_change() -> None:
    bells = {"do": "bell", "times": 3, "every": 2}
    e = exercise(bells, BREATH_46 | {"phases": [{"in": 4}, {"out": 5}]}, {"do": "bell"})
    timeline = compile(e, Choices(1))
    for at in (1_000, 3_999, 4_000, 50_000, 59_000):
        assert replan(timeline, at, Choices(1)).over == timeline.over
    left = replan(timeline, 1_000, Choices(1), 1)
    assert [c.start for c in left.over if c.step == 0] == [0]


ARMS = {"do": "tense", "muscles": "arms", "tense": 6, "release": 20}


def _modes(timeline: Timeline) -> list[tuple[str, str | None, int]]:
    return [(c.kind, c.mode, c.length) for c in timeline.guide]


def test_a_muscle_group_whose_mode_changes_starts_again() -> None:
    timeline = compile(exercise(ARMS, REST), Choices(1))
    cue = timeline.guide[0].length
    soft = Choices(1, areas={"hand_l": "release"})
    new = replan(timeline, cue + 1_000, soft)
    assert _modes(new)[:4] == [
        ("say", "tense", cue), ("tense", "tense", 1_000),
        ("attend", "release", 10_000), ("release", "release", 20_000),
    ]  # fmt: skip
    assert new.milliseconds == 60_000
    later = replan(new, cue + 5_000, replace(soft, tempo=90))
    assert later.as_dict() == new.as_dict()  # it does not start again for something else


def test_letting_go_goes_on_in_another_mode_but_not_when_skipped() -> None:
    timeline = compile(exercise(ARMS, REST), Choices(1))
    at = timeline.guide[2].start + 500
    assert replan(timeline, at, Choices(1, areas={"arms": "light"})) == timeline
    skipped = replan(timeline, at, Choices(1, areas={"arms": "skip"}))
    assert [(c.kind, c.start) for c in skipped.guide][-2:] == [("release", at - 500), ("rest", at)]


def test_at_the_start_everything_is_compiled_again() -> None:
    e = exercise(ARMS | {"unless": ["neck"]}, REST)
    tags = Choices(1, tags=frozenset(["neck"]))
    assert replan(compile(e, Choices(1)), -3_000, tags) == compile(e, tags)


def test_a_change_in_the_closing_rest_changes_nothing() -> None:
    e = exercise(BREATH_46 | {"phases": [{"in": 4}, {"out": 5}]}, {"do": "bell"})
    timeline = compile(e, Choices(1))
    assert timeline.over[0].start == 54_000
    assert replan(timeline, 54_000, Choices(1, tempo=120)) == timeline


def test_at_the_end_nothing_runs_any_more() -> None:
    timeline = compile(exercise(BREATH_46), Choices(1))
    again = replan(timeline, 60_000, Choices(1, holds=False), 0)
    assert again.milliseconds == 60_000
    assert replan(again, 60_000, Choices(1, tempo=90)) == again


def test_going_on_after_the_last_step_ends_the_session() -> None:
    timeline = compile(exercise(BREATH_46), Choices(1))
    assert replan(timeline, 12_000, Choices(1), 1).milliseconds == 12_000
    assert replan(timeline, 70_000, Choices(1), 1).milliseconds == 60_000


def test_a_timeline_without_its_plan_is_refused() -> None:
    timeline = compile(exercise(BREATH_46), Choices(1))
    with pytest.raises(TypeError, match="without its plan"):
        replan(Timeline.from_wire(timeline.to_wire()), 5, Choices(1))
