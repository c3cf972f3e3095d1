"""Exercises side by side."""

from __future__ import annotations

import math

import pytest
from tests.domain.ratings import NOW, falling, sessions

from unclench.domain.insight import COMPARATOR, report
from unclench.domain.insight.numbers import mean_change
from unclench.domain.insight.side import shrink

GROUPS = {
    "a": (-3, -2, -1, -2, -2),
    "b": (0, 1, -1, 0, 0, 1, -1),
    "c": (-1, -1, 0, -2, -1),
    COMPARATOR: (0, -1, 0, -1, 0, 0),
}


def side(groups):
    given = [one for name, by in groups.items() for one in sessions(falling(by), name)]
    return report(given, NOW).side


def test_one_exercise_stands_beside_nothing():
    assert side({"a": GROUPS["a"]}) == ()
    assert side({"a": GROUPS["a"], "b": (0, 1)}) == ()


def test_below_four_exercises_intervals_are_plain():
    found = side({name: GROUPS[name] for name in "abc"})
    assert [one.exercise for one in found] == ["a", "b", "c"]
    assert not any(one.shrunk for one in found)
    assert [one.about for one in found] == [mean_change(GROUPS[name]) for name in "abc"]


def test_four_exercises_are_drawn_towards_their_common_mean():
    found = {one.exercise: one for one in side(GROUPS)}
    means = {name: sum(by) / len(by) for name, by in GROUPS.items()}
    assert all(one.shrunk for one in found.values())
    assert means["a"] < found["a"].about.mean < found["b"].about.mean < means["b"]
    for one in found.values():
        assert one.about.low < one.about.mean < one.about.high


def test_numbers_follow_the_formula():
    groups = [(-2, 0)] * 3 + [(2, 4)]
    sigma2, means = 2.0, [-1.0, -1.0, -1.0, 3.0]
    tau2 = 4.0 - sigma2 / 2
    k0 = sigma2 / tau2
    drawn = (1 / 3) * k0 / (2 + k0)
    away = 3.0 - sum(means) / 4
    found = shrink(groups)[3]
    assert found.mean == pytest.approx(3.0 - drawn * away)
    variance = sigma2 / 2 * (1 - 0.75 * drawn) + 2 * (drawn * away) ** 2
    assert (found.high - found.low) / 2 == pytest.approx(2.776445 * math.sqrt(variance))


def test_exercises_that_are_alike_are_drawn_almost_together():
    found = shrink([(-1, -2, 0, -1, -1)] * 8)
    assert [one.mean for one in found] == [pytest.approx(-1)] * 8


def test_measures_are_never_mixed():
    given = [
        *sessions(falling(GROUPS["a"]), "a"),
        *sessions(falling(GROUPS["b"]), "b", "pain"),
    ]
    assert report(given, NOW).side == ()
