"""A run goes on where it was left: no step is lost, none is asked for twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.program import Program
from unclench.domain.program_run import (
    Done,
    Place,
    ProgramRun,
    ended,
    instead_of,
    is_done,
    moved_to,
    next_step,
    places,
    times,
    week_is_done,
)

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
RUN = ProgramRun("r", "mine", "Mine", NOON)


def program(*weeks: list[dict[str, Any]]) -> Program:
    made = [{"title": "W", "idea": "I.", "days": 3, "steps": steps} for steps in weeks]
    top = {"format": 1, "id": "mine", "title": "Mine", "summary": "S.", "for": ["pain"]}
    return Program.model_validate({**top, "weeks": made})


def exercise(count: int = 1, **more: Any) -> dict[str, Any]:
    return {"exercise": "breath-46", "times": count, **more}


READ, ASK = {"read": "stress"}, {"ask": "peg"}
TWO = program([READ, exercise(3), ASK], [exercise(2)])


def done(*spots: tuple[int, int], **changes: Any) -> ProgramRun:
    ticks = tuple(Done(Place(*spot), NOON + timedelta(minutes=at)) for at, spot in enumerate(spots))
    return replace(RUN, done=ticks, **changes)


def test_steps_take_turns_and_the_week_leads_to_the_next():
    run, asked = RUN, list[tuple[int, int]]()
    while (place := next_step(TWO, run)) is not None:
        asked.append((place.week, place.step))
        run = done(*asked)
    assert asked == [(0, 0), (0, 1), (0, 2), (0, 1), (0, 1), (1, 0), (1, 0)]


def test_what_is_done_is_what_was_done_often_enough():
    run = done((0, 0), (0, 1), (0, 1))
    assert [is_done(TWO, run, place) for place in places(TWO, 0)] == [True, False, False]
    assert [times(step) for step in TWO.weeks[0].steps] == [1, 3, 1]
    assert not week_is_done(TWO, run, 0)
    assert week_is_done(TWO, done((0, 0), (0, 1), (0, 1), (0, 1), (0, 2)), 0)


def test_who_goes_on_leaves_earlier_weeks_alone_and_may_come_back():
    there = moved_to(RUN, 1)
    assert next_step(TWO, there) == Place(1, 0)
    assert next_step(TWO, replace(there, done=done((1, 0), (1, 0)).done)) is None
    assert next_step(TWO, moved_to(there, 0)) == Place(0, 0)


def test_a_week_or_a_step_that_a_later_version_lacks_is_no_fault():
    run = done((7, 7), (0, 9), week=7)
    assert next_step(TWO, run) == Place(1, 0)
    assert run.times_done(Place(7, 7)) == 1


def test_a_day_is_that_of_the_place_where_it_was_done():
    late = datetime(2026, 5, 4, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    run = replace(RUN, done=(Done(Place(0, 0), late), Done(Place(0, 1), NOON)))
    assert len(run.done_on(date(2026, 5, 4))) == 2
    assert run.done_on(date(2026, 5, 5)) == ()


def test_the_first_that_concerns_the_person_is_done_in_its_place():
    others = [
        {"when": "neck", "exercise": "pmr-release", "minutes": 5},
        {"when": "jaw", "exercise": "breath-46"},
    ]
    (step,) = program([exercise(instead=others)]).weeks[0].steps
    assert instead_of(step, set()) is None
    assert instead_of(step, {"jaw", "neck"}).exercise == "pmr-release"  # type: ignore[union-attr]
    assert instead_of(TWO.weeks[0].steps[0], {"jaw"}) is None


def test_a_run_ends_at_a_moment_and_in_a_way():
    over = ended(RUN, NOON, "finished")
    assert (over.ended_at, over.ended_how) == (NOON, "finished")
    halves: tuple[dict[str, Any], ...] = ({"ended_at": NOON}, {"ended_how": "stopped"})
    for wrong in halves:
        with pytest.raises(ValueError, match="both"):
            replace(RUN, **wrong)
    naive = NOON.replace(tzinfo=None)
    halves = (
        {"started_at": naive},
        {"ended_at": naive, "ended_how": "stopped"},
    )
    for wrong in halves:
        with pytest.raises(ValueError, match="offset"):
            replace(RUN, **wrong)


STEP = st.one_of(st.just(READ), st.just(ASK), st.integers(1, 4).map(exercise))
PROGRAMS = st.lists(st.lists(STEP, min_size=1, max_size=4), min_size=1, max_size=4).map(
    lambda weeks: program(*weeks)
)


@given(PROGRAMS, st.data())
def test_in_any_order_each_step_is_done_as_often_as_meant_and_none_is_lost(made, data):
    spots = [place for week in range(len(made.weeks)) for place in places(made, week)]
    run = done(*data.draw(st.lists(st.sampled_from(spots), max_size=12)))
    before = {place: run.times_done(place) for place in spots}
    for _ in range(1000):
        place = next_step(made, run)
        if place is None:
            break
        assert not is_done(made, run, place)
        run = replace(run, done=(*run.done, Done(place, NOON)))
    for week, place in ((place.week, place) for place in spots):
        wanted = times(made.weeks[week].steps[place.step])
        assert run.times_done(place) == max(before[place], wanted)
    assert all(week_is_done(made, run, week) for week in range(len(made.weeks)))


@given(PROGRAMS, st.data())
def test_an_open_step_of_the_week_comes_before_any_of_a_later_one(made, data):
    spots = [place for week in range(len(made.weeks)) for place in places(made, week)]
    run = done(*data.draw(st.lists(st.sampled_from(spots), max_size=12)))
    run = moved_to(run, data.draw(st.integers(0, len(made.weeks) - 1)))
    found = next_step(made, run)
    first = next(
        (w for w in range(run.week, len(made.weeks)) if not week_is_done(made, run, w)), None
    )
    assert (found.week if found else None) == first
    if found:
        open_ones = [p for p in places(made, found.week) if not is_done(made, run, p)]
        assert all(run.times_done(found) <= run.times_done(one) for one in open_ones)
