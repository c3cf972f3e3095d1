"""What is due in a fair test: pairs at like hours, what was skipped again for two days."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.trials import BEGUN, DESIGN, TRIAL, drawn, with_drawn

from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import Drawn
from unclench.domain.trials.schedule import coming, is_due, pairs_over

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
FIRST, SECOND = TrialPlace(0, 0), TrialPlace(0, 1)


def due(trial, now):
    """The place that can be begun now; None where one has to wait, or nothing comes."""
    step = coming(trial, now)
    return step.place if step is not None and is_due(step, now) else None


def test_the_first_session_waits_for_as_long_as_one_likes():
    for later in (timedelta(), 3 * HOUR, 200 * DAY):
        step = coming(TRIAL, BEGUN + later)
        assert step == (FIRST, BEGUN + later, False, None)


def test_a_drawn_session_that_was_not_played_is_offered_for_two_days_and_then_the_pair_is_over():
    trial = with_drawn(drawn(0, 0, BEGUN, held=False))
    for days in (0, 1, 2):
        step = coming(trial, BEGUN + days * DAY)
        assert step is not None
        assert (step.place, step.again, step.last_day) == (FIRST, True, (BEGUN + 2 * DAY).date())
    assert due(trial, BEGUN + 3 * DAY) == TrialPlace(1, 0)
    assert pairs_over(trial, BEGUN + 3 * DAY) == 1


def test_the_second_session_comes_an_hour_later_or_at_like_hours_of_the_next_day():
    trial = with_drawn(drawn(0, 0, BEGUN))
    assert due(trial, BEGUN + timedelta(minutes=30)) is None
    assert due(trial, BEGUN + timedelta(minutes=62)) == SECOND
    assert due(trial, BEGUN + DAY) == SECOND
    assert due(trial, BEGUN + DAY - 2 * HOUR) == SECOND
    assert due(trial, BEGUN + DAY - 9 * HOUR) is None
    step = coming(trial, BEGUN + DAY)
    assert step is not None
    assert not step.again


def test_who_has_to_wait_is_told_until_when():
    trial = with_drawn(drawn(0, 0, BEGUN))
    step = coming(trial, BEGUN + 12 * HOUR)
    assert step is not None
    assert step.since == datetime(2026, 3, 3, 17, 1, tzinfo=UTC)


def test_a_second_session_that_was_skipped_comes_again_for_two_days():
    trial = with_drawn(drawn(0, 0, BEGUN))
    for days in (2, 3):
        step = coming(trial, BEGUN + days * DAY)
        assert step is not None
        assert (step.place, step.again) == (SECOND, True)
    assert due(trial, BEGUN + 3 * DAY + 4 * HOUR) == TrialPlace(1, 0)
    told = with_drawn(drawn(0, 0, BEGUN), drawn(0, 1, BEGUN + DAY, held=False))
    step = coming(told, BEGUN + 3 * DAY)
    assert step is not None
    assert (step.place, step.again) == (SECOND, True)
    assert due(told, BEGUN + 4 * DAY) == TrialPlace(1, 0)


def test_a_new_pair_begins_on_another_day():
    trial = with_drawn(drawn(0, 0, BEGUN), drawn(0, 1, BEGUN + DAY))
    step = coming(trial, BEGUN + DAY + HOUR)
    assert step == (TrialPlace(1, 0), datetime(2026, 3, 4, tzinfo=UTC), False, None)
    assert due(trial, BEGUN + 2 * DAY) == TrialPlace(1, 0)


def test_after_the_last_pair_nothing_comes():
    every = [
        drawn(pair, part, BEGUN + (2 * pair + part) * DAY) for pair in range(14) for part in (0, 1)
    ]
    trial = with_drawn(*every)
    assert coming(trial, BEGUN + 28 * DAY) is None
    assert pairs_over(trial, BEGUN + 28 * DAY) == DESIGN.pairs


def test_like_hours_go_around_midnight():
    trial = with_drawn(drawn(0, 0, BEGUN.replace(hour=23)))
    assert due(trial, BEGUN.replace(hour=1) + DAY) == SECOND


def test_another_time_zone_counts_by_the_clock_there():
    trial = with_drawn(drawn(0, 0, BEGUN))
    there = timezone(timedelta(hours=9))
    assert due(trial, datetime(2026, 3, 3, 20, tzinfo=there)) == SECOND
    assert due(trial, datetime(2026, 3, 3, 12, tzinfo=there)) is None


def test_a_clock_that_was_a_year_ahead_stops_nothing():
    trial = with_drawn(drawn(0, 0, BEGUN + 365 * DAY))
    assert due(trial, BEGUN) == SECOND
    waits = with_drawn(drawn(0, 0, BEGUN + 365 * DAY, held=False))
    assert due(waits, BEGUN) == FIRST
    assert coming(trial, BEGUN + 12 * HOUR) is not None


def test_a_clock_that_was_put_back_far_finds_no_moment_and_goes_on():
    first = drawn(0, 0, BEGUN)
    last = Drawn(SECOND, BEGUN + 365 * DAY)
    assert due(with_drawn(first, last), BEGUN + 40 * DAY + 6 * HOUR) == TrialPlace(1, 0)


@given(st.data())
def test_whatever_somebody_does_every_pair_comes_to_an_end(data):
    trial, now = replace(TRIAL, design=replace(DESIGN, pairs=10)), BEGUN
    for _visit in range(400):
        now += timedelta(minutes=data.draw(st.integers(600, 3000)))
        step = coming(trial, now)
        if step is None:
            break
        assert step.since >= now
        assert 0 <= step.place.pair < 10
        if is_due(step, now):
            known = tuple(one for one in trial.drawn if one.place != step.place)
            begun = trial.at(step.place)
            one = drawn(*step.place, now, held=data.draw(st.integers(0, 3)) > 0)
            one = one if begun is None else replace(one, drawn_at=begun.drawn_at)
            trial = replace(trial, drawn=(*known, one))
    else:
        pytest.fail("the test never ends")
