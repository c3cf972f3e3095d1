import math
from itertools import pairwise

import pytest

from unclench.domain.insight.numbers import deviation, mean_change, t_quantile

TABLE = {  # printed tables of Student's t, 0.975
    1: 12.706,
    2: 4.303,
    3: 3.182,
    4: 2.776,
    5: 2.571,
    6: 2.447,
    7: 2.365,
    8: 2.306,
    9: 2.262,
    10: 2.228,
    15: 2.131,
    20: 2.086,
    25: 2.060,
    30: 2.042,
    40: 2.021,
    60: 2.000,
    120: 1.980,
}


def upper_tail(t: float, df: int) -> float:
    """P(T > t) for whole df as a finite sum of cosines (Abramowitz and Stegun 26.7.3, 26.7.4)."""
    angle = math.atan(t / math.sqrt(df))
    sine, cosine = math.sin(angle), math.cos(angle)
    if df % 2 == 0:
        term, total = 1.0, 1.0
        for k in range(2, df, 2):
            term *= cosine**2 * (k - 1) / k
            total += term
        return (1 - sine * total) / 2
    term, total = cosine, cosine if df > 1 else 0.0
    for k in range(3, df, 2):
        term *= cosine**2 * (k - 1) / k
        total += term
    return (1 - 2 / math.pi * (angle + sine * total)) / 2


@pytest.mark.parametrize("df", TABLE)
def test_quantiles_agree_with_printed_tables(df: int):
    assert t_quantile(df) == pytest.approx(TABLE[df], abs=0.0005)


def test_quantiles_of_one_and_two_degrees_agree_with_their_closed_forms():
    assert t_quantile(1) == pytest.approx(math.tan(0.475 * math.pi), abs=1e-9)
    assert t_quantile(2) == pytest.approx(0.95 / math.sqrt(2 * 0.975 * 0.025), abs=1e-9)


@pytest.mark.parametrize("tail", [0.025, 0.025 / 7])
def test_quantiles_of_whole_degrees_are_right_to_nine_places(tail: float):
    for df in [*range(1, 120), 500, 1000]:
        t = t_quantile(df, tail)
        assert upper_tail(t - 1e-9, df) > tail > upper_tail(t + 1e-9, df), df


def test_quantiles_fall_towards_the_normal_one():
    values = [t_quantile(df) for df in (1, 1.5, 2, 2.5, 9.99, 10, 50, 98.2, 1000, 10_000)]
    assert all(more > less for more, less in pairwise(values))
    assert values[-1] == pytest.approx(1.959964 + (1.959964**3 + 1.959964) / 40_000, abs=1e-6)


def test_the_mean_change_of_the_worked_example():
    found = mean_change([-2, -1, 0, -1, -3, -2])
    assert [round(value, 2) for value in (found.mean, found.low, found.high)] == [-1.5, -2.6, -0.4]
    assert round(deviation([-2, -1, 0, -1, -3, -2]), 4) == 1.0488


def test_five_equal_changes_keep_the_width_of_rounding():
    found = mean_change([-1] * 5)
    assert [round(value, 2) for value in (found.mean, found.low, found.high)] == [-1, -1.51, -0.49]
