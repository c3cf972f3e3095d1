from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from unclench.domain.insight import Effect, Estimate, Rated, Reading, Shares, effects
from unclench.domain.insight.effects import adjust

NOW = datetime(2026, 6, 30, 20, tzinfo=UTC)
DAY = timedelta(days=1)


def given(befores: Sequence[int | None], afters: Sequence[int | None], name="box") -> list[Reading]:
    """One session a day, the last one today."""
    rows = list(zip(befores, afters, strict=True))
    return [
        Reading(name, "stress", NOW - (len(rows) - 1 - i) * DAY, before, after)
        for i, (before, after) in enumerate(rows)
    ]


def one(befores: Sequence[int | None], afters: Sequence[int | None], name="box") -> Effect:
    (found,) = effects(given(befores, afters, name), NOW)
    return found


def rounded(found: Estimate | None) -> list[float]:
    assert found is not None
    return [round(value, 2) for value in (found.mean, found.low, found.high)]


def test_the_worked_example_is_lower_on_average_as_an_early_look():
    found = one([6, 5, 7, 4, 8, 6], [4, 4, 7, 3, 5, 4])
    assert found.n == 6
    assert rounded(found.estimate) == [-1.5, -2.6, -0.4]
    assert (found.verdict, found.gate) == ("lower", "early")
    assert found.shares == Shares(lower=3, same=3, higher=0)
    assert (found.first, found.last) == (date(2026, 6, 25), date(2026, 6, 30))


def test_a_point_either_way_is_about_the_same():
    found = one([5] * 7, [3, 4, 5, 6, 7, 8, 9])
    assert found.shares == Shares(lower=1, same=3, higher=3)


def test_equal_changes_have_the_interval_of_rounding():
    assert rounded(one([5] * 5, [4] * 5).estimate) == [-1, -1.51, -0.49]


@pytest.mark.parametrize(
    ("n", "gate"),
    [(1, "dots"), (4, "dots"), (5, "early"), (9, "early"), (10, "mean"), (60, "mean")],
)
def test_what_is_shown_depends_on_the_number_of_pairs(n: int, gate: str):
    found = one([6] * n, [5] * n)
    assert found.gate == gate
    shown = gate != "dots"
    assert [bool(found.estimate), bool(found.shares), bool(found.verdict)] == [shown] * 3
    assert (found.cautious_mean is not None) == shown
    assert found.changes == (-1,) * min(n, 50)


@pytest.mark.parametrize(("before", "after"), [(None, None), (None, 3), (5, None)])
def test_without_a_pair_nothing_is_shown(before: int | None, after: int | None):
    found = one([before] * 12, [after] * 12)
    assert found.gate == "nothing"
    assert (found.n, found.estimate, found.first, found.last) == (0, None, None, None)
    assert found.missing == (12 if before else 0)
    assert not found.noticed


def test_no_readings_make_no_effect():
    assert effects([], NOW) == ()


def test_ninety_days_count():
    rows = [
        Reading("box", "pain", NOW - 90 * DAY, 5, 4),
        Reading("box", "pain", NOW - 90 * DAY - timedelta(seconds=1), 5, 5),
        Reading("box", "pain", NOW - 91 * DAY, 5, None),
    ]
    (found,) = effects(rows, NOW)
    assert (found.changes, found.missing) == ((-1,), 0)


def test_of_more_than_fifty_pairs_the_last_count_with_what_is_missing_since():
    rows = given([5] * 60, [7] * 5 + [None] + [4] * 53 + [None])
    (found,) = effects(reversed(rows), NOW)
    assert found.changes == (-1,) * 50
    assert found.missing == 1
    assert found.first == date(2026, 5, 11)


def test_exercises_are_never_pooled_and_come_in_order():
    found = effects(given([5], [4], "wave") + given([5], [6], "box"), NOW)
    assert [(each.exercise_id, each.changes) for each in found] == [("box", (1,)), ("wave", (-1,))]


def test_stress_and_pain_are_never_mixed():
    with pytest.raises(ValueError, match="never mixed"):
        effects([Reading("a", "stress", NOW, 5, 4), Reading("b", "pain", NOW, 5, 4)], NOW)


def test_quiet_rest_is_the_comparator():
    assert one([5], [4], "quiet-rest").comparator
    assert not one([5], [4]).comparator


def test_sessions_that_began_low_are_counted_and_kept():
    found = one([0, 1, 1, 5, 5, 5, 5, 5, 5, 5], [0] * 10)
    assert (found.low_starts, found.often_low, found.n) == (3, False, 10)
    assert one([0, 1, 1, 1, 5, 5, 5, 5, 5, 5], [0] * 10).often_low


def test_many_missing_after_ratings_are_noted_with_the_bound():
    few = one([6] * 10, [4] * 8 + [None] * 2)
    assert (few.missing, few.often_missing) == (2, False)
    many = one([6] * 9, [4] * 7 + [None] * 2)
    assert many.often_missing
    assert many.cautious_mean == pytest.approx((7 * -2 + 2) / 9)


@pytest.mark.parametrize(
    ("before", "after", "noticed"),
    [
        (9, 7, True),  # 2 points
        (5, 4, False),  # 20 %
        (3, 2, True),  # a third
        (5, 7, True),  # worse counts as much
        (5, 5, False),
        (0, 0, False),  # all of nothing is nothing
    ],
)
def test_two_points_or_thirty_percent_are_what_people_usually_notice(
    before: int, after: int, noticed: bool
):
    assert one([before] * 10, [after] * 10).noticed == noticed


def test_an_unclear_change_is_never_one_that_people_notice():
    found = one([9, 9, 9, 9, 9], [0, 9, 9, 3, 9])
    assert found.estimate is not None
    assert found.estimate.mean < -2
    assert (found.verdict, found.noticed) == ("unclear", False)


# d = -0.5 - 0.5 (before - 4) exactly, save for an error that cancels out
BEFORES = [4, 6, 8, 4, 6, 8, 5, 7, 5, 7] * 2
CHANGES = [0, -1, -3, -1, -2, -2, -1, -2, -1, -2] * 2


def test_the_adjusted_change_is_the_one_expected_at_the_usual_level():
    found = adjust(BEFORES, CHANGES, [3, 5] * 5)
    slope = -20 / 40  # by hand: sums of products and of squares around 6 and -1.5
    assert found is not None
    assert found.mean == pytest.approx(-1.5 - slope * (6 - 4))
    residuals = [d + 1.5 - slope * (b - 6) for b, d in zip(BEFORES, CHANGES, strict=True)]
    variance = sum(e * e for e in residuals) / 18
    half = 2.10092204 * (variance * (1 / 20 + 4 / 40) + slope**2 * (10 / 9) / 10) ** 0.5
    assert found.high - found.mean == pytest.approx(half)
    assert found.mean - found.low == pytest.approx(half)


def test_a_perfect_line_keeps_the_width_of_rounding():
    found = adjust([4, 6] * 10, [0, -1] * 10, [4] * 10)
    assert found is not None
    assert found.high - found.mean == pytest.approx(2.10092204 * ((1 / 20 + 1 / 20) / 6) ** 0.5)


def test_too_few_pairs_or_check_ins_or_no_variety_adjust_nothing():
    assert adjust(BEFORES[:19], CHANGES[:19], [4] * 10) is None
    assert adjust(BEFORES, CHANGES, [4] * 9) is None
    assert adjust([6] * 20, CHANGES, [4] * 10) is None


def test_check_ins_of_the_measure_and_of_the_time_make_the_usual_level():
    rows = given(BEFORES, [b + d for b, d in zip(BEFORES, CHANGES, strict=True)])
    usual = [Rated("stress", NOW - i * DAY, 4) for i in range(10)]
    (found,) = effects(rows, NOW, usual)
    assert found.adjusted is not None
    assert found.adjusted.mean == pytest.approx(-0.5)
    other = [Rated("pain", NOW, 9), Rated("stress", NOW - 91 * DAY, 9)]
    assert effects(rows, NOW, usual + other) == (found,)
    assert effects(rows, NOW, usual[1:] + other)[0].adjusted is None
