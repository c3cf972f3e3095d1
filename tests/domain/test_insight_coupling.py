import math
import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from unclench.domain.insight import CorrelationEstimate, Coupling, Day, Rated, couple
from unclench.domain.insight.correlation import (
    carry_over,
    corrected,
    effective,
    partial,
    pearson,
    residuals,
    spearman,
    strength,
)
from unclench.domain.insight.coupling import find_lag, link, paired_days

START = datetime(2026, 1, 1, 12, tzinfo=UTC)


def moment(day: float, stress: int | None = None, pain: int | None = None) -> list[Rated]:
    """A check-in `day` days after the start."""
    when = START + timedelta(days=day)
    both = (Rated("stress", when, stress or 0), Rated("pain", when, pain or 0))
    return [each for each, value in zip(both, (stress, pain), strict=True) if value is not None]


def daily(stress: Sequence[int], pain: Sequence[int], every: int = 1) -> Coupling:
    rated = [moment(i * every, s, p) for i, (s, p) in enumerate(zip(stress, pain, strict=True))]
    return couple(each for day in rated for each in day)


def wave(n: int, seed: int) -> list[int]:
    """Ratings from 1 to 9 that jump about, the same each time."""
    rng = random.Random(seed)
    return [rng.randint(1, 9) for _ in range(n)]


def test_the_worked_example():
    assert round(corrected(0.4, 28), 3) == 0.493
    assert round(corrected(0.3, 28), 3) == 0.379
    assert round(effective(28, 0.4, 0.3), 1) == 19.2
    found = strength(0.5, effective(28, 0.4, 0.3))
    assert (round(found.low, 2), round(found.high, 2)) == (0.06, 0.78)


@pytest.mark.parametrize(
    ("n", "low", "high"),
    [(14, -0.27, 0.72), (21, -0.15, 0.65), (28, -0.08, 0.61), (42, 0.0, 0.55), (60, 0.05, 0.51)],
)
def test_how_sure_a_correlation_is_grows_slowly(n: int, low: float, high: float):
    found = strength(0.3, n)
    assert (round(found.low, 2), round(found.high, 2)) == (low, high)


def test_carry_over_is_corrected_within_bounds():
    assert corrected(-0.9, 20) == 0
    assert corrected(0.99, 20) == 0.95
    assert effective(20, -0.9, 0.9) == 20


def test_correlations_by_hand():
    assert pearson([1, 2, 3, 4], [2, 1, 4, 3]) == pytest.approx(0.6)
    assert pearson([1, 2, 3], [5, 5, 5]) is None
    assert spearman([1, 2, 3, 100], [1, 4, 9, 10]) == pytest.approx(1)
    assert spearman([1, 1, 2], [3, 4, 5]) == pytest.approx(math.sqrt(3) / 2)  # a tie is shared
    assert spearman([1, 1], [1, 2]) is None
    assert carry_over([1, -1, 1, -1]) == pytest.approx(-0.75)


def test_a_trend_is_taken_out_by_day():
    assert residuals([1, 2, 5], [3, 5, 11]) == pytest.approx((0, 0, 0))
    assert residuals([1, 2, 3], [1, 4, 1]) == pytest.approx((-1, 2, -1))


def test_a_partial_correlation_agrees_with_its_formula():
    x, y, z = wave(40, 2), wave(40, 5), wave(40, 7)
    found = partial(x, y, z)
    xy, xz, yz = pearson(x, y), pearson(x, z), pearson(y, z)
    assert found is not None
    assert xy is not None
    assert xz is not None
    assert yz is not None
    assert found.r == pytest.approx((xy - xz * yz) / math.sqrt((1 - xz**2) * (1 - yz**2)))


def test_a_partial_correlation_without_meaning_is_none():
    x, y = wave(40, 2), wave(40, 5)
    assert partial(x, y, [3] * 40) is None
    assert partial(x, y, x) is None
    assert partial(x, x, y) is None
    assert partial(x[:12], y[:12], wave(12, 7)) is None  # 11 days are not enough


def test_a_day_is_the_mean_of_its_ratings():
    rated = moment(0, 4, 2) + moment(0.1, 7, 3) + moment(1, 5, 5)
    assert paired_days(reversed(rated)) == (
        Day(date(2026, 1, 1), 5.5, 2.5),
        Day(date(2026, 1, 2), 5, 5),
    )


def test_a_rating_counts_when_the_other_is_within_ten_minutes():
    minute = 1 / 24 / 60
    near = moment(0, stress=4) + moment(10 * minute, pain=2)
    far = moment(1, stress=4) + moment(1 + 11 * minute, pain=2)
    alone = moment(2, stress=4)
    assert [day.day.day for day in paired_days(near + far + alone)] == [1]
    before = moment(10 * minute, stress=4) + moment(0, pain=2)
    assert len(paired_days(before)) == 1


def test_a_day_is_the_day_where_the_person_was():
    here = timezone(timedelta(hours=-5))
    when = datetime(2026, 1, 1, 22, tzinfo=here)
    found = paired_days([Rated("stress", when, 4), Rated("pain", when, 2)])
    assert [day.day for day in found] == [date(2026, 1, 1)]


def test_ratings_on_both_sides_of_midnight_make_no_day():
    late = START.replace(hour=23, minute=57)
    rated = [Rated("stress", late, 4), Rated("pain", late + timedelta(minutes=6), 2)]
    assert paired_days(rated) == ()


def test_no_ratings_or_one_or_those_of_one_measure_only_count_days():
    for found in (couple([]), couple(moment(0, 5, 5)), daily_of_one_measure()):
        assert (found.stage, found.wait, found.link, found.found) == ("counter", "days", None, None)


def daily_of_one_measure() -> Coupling:
    return couple(each for i in range(60) for each in moment(i, stress=wave(60, 2)[i]))


@pytest.mark.parametrize(
    ("n", "stage", "wait"),
    [
        (13, "counter", "days"),
        (14, "scatter", "days"),
        (20, "scatter", "days"),
        (21, "words", None),
    ],
)
def test_what_is_shown_depends_on_the_number_of_days(n: int, stage: str, wait: str | None):
    found = daily(wave(n, 2), wave(n, 5), every=2)
    assert (found.stage, found.wait, len(found.days)) == (stage, wait, n)


def test_words_need_twenty_eight_calendar_days():
    assert daily(wave(27, 2), wave(27, 5)).wait == "span"
    assert daily(wave(28, 2), wave(28, 5)).stage == "words"


@pytest.mark.parametrize(
    "stress",
    [
        [5] * 30,  # constant
        [5, 6] * 15,  # a standard deviation of 0.5
        [i // 3 for i in range(30)],  # varies by its trend only
    ],
)
def test_words_need_ratings_that_vary(stress: list[int]):
    assert daily(stress, wave(30, 5)).wait == "steady"
    assert daily(wave(30, 5), stress).wait == "steady"


def test_words_need_days_that_are_worth_twelve():
    slow = [9] * 8 + [1] * 8 + [9] * 8 + [1] * 8
    found = daily(slow, slow[4:] + [9] * 4)
    assert (found.stage, found.wait, found.found) == ("scatter", "alike", None)


@pytest.mark.parametrize("turn", [1, -1])
def test_series_that_go_as_one_show_no_number(turn: int):
    stress = wave(40, 2)
    found = daily(stress, [5 + turn * (each - 5) for each in stress])
    assert (found.stage, found.wait, found.found) == ("scatter", "identical", None)


def test_a_link_goes_up_or_down_or_is_not_clear():
    stress, other = wave(40, 2), wave(40, 5)
    nearly = [s + (i % 3 == 0) for i, s in enumerate(stress)]
    assert daily(stress, nearly).link == "higher"
    assert daily(stress, [10 - each for each in nearly]).link == "lower"
    assert daily(stress, other).link == "none"
    assert link(CorrelationEstimate(0.3, 0.0, 0.6)) == "none"
    assert link(CorrelationEstimate(-0.3, -0.6, 0.0)) == "none"


def test_a_day_far_out_brings_the_rank_along():
    even, far = wave(40, 5), [4 + (i * 7) % 3 for i in range(40)]
    assert daily(wave(40, 2), even).rank is None
    far[20] = 10
    found = daily(far, even)
    assert found.rank is not None
    assert found.found is not None
    assert found.rank != found.found.r
    assert daily(even, far).rank is not None


def test_the_next_day_needs_forty_two_pairs_of_days():
    assert daily(wave(42, 2), wave(42, 5)).lag is None
    found = daily(wave(43, 2), wave(43, 5)).lag
    assert found is not None
    assert found.pairs == 42
    assert daily(wave(60, 2), wave(60, 5), every=2).lag is None


def test_what_follows_on_the_next_day_is_found_in_its_direction():
    stress = wave(80, 2)
    noise = wave(80, 4)
    pain = [4, *((2 * s + n) // 3 for s, n in zip(stress, noise, strict=True))][:80]
    found = daily(stress, pain).lag
    assert found is not None
    assert link(found.stress_first) == "higher"


def test_both_directions_are_shown_or_none():
    ahead, behind = wave(60, 2), [4, *wave(60, 2)[:59]]
    assert find_lag(range(60), ahead, behind) is None
    assert find_lag(range(60), behind, ahead) is None
    assert find_lag(range(60), ahead, wave(60, 5)) is not None
