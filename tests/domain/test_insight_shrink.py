import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from unclench.domain.insight import Effect, Reading, compare, contrast, effects
from unclench.domain.insight.numbers import ROUNDING
from unclench.domain.insight.shrink import Pool, grand_mean, pool

NOW = datetime(2026, 6, 30, 20, tzinfo=UTC)


def found(changes: Mapping[str, Sequence[int]], measure="pain") -> tuple[Effect, ...]:
    rows = [
        Reading(name, measure, NOW - timedelta(hours=i), 5, 5 + change)
        for name, values in changes.items()
        for i, change in enumerate(values)
    ]
    return effects(rows, NOW)


def test_the_worked_example():
    grand = grand_mean([(5, -2.0), (12, -0.8)], 9)
    assert round(grand, 2) == -1.26
    shrunk = [Pool(grand, 1.5, 9).shrunk(n, raw) for n, raw in ((5, -2.0), (12, -0.8))]
    assert [round(n / (n + 9), 3) for n in (5, 12)] == [0.357, 0.571]
    assert [round(each.mean, 2) for each in shrunk] == [-1.53, -1.0]
    assert [round(each.high - each.mean, 2) for each in shrunk] == [0.79, 0.64]


def test_the_common_mean_has_the_weights_of_both_spreads():
    weights = [1 / (0.5**2 + 1.5**2 / n) for n in (5, 12)]
    by_hand = (-2.0 * weights[0] - 0.8 * weights[1]) / sum(weights)
    assert grand_mean([(5, -2.0), (12, -0.8)], 9) == pytest.approx(by_hand)


def test_below_ten_pairs_the_spread_within_is_the_default():
    found = pool([[0, -9], [0] * 7])
    assert (found.sigma, found.k0) == (1.5, 9)


def test_from_ten_pairs_the_spread_within_is_pooled():
    assert pool([[0, -2], [1, 3], [0, 0, 0, 0, 0, 0]]).sigma == pytest.approx(math.sqrt(4 / 7))


def test_pairs_that_are_each_alone_tell_no_spread():
    assert pool([[each] for each in range(-6, 6)]).sigma == 1.5


def test_equal_changes_keep_the_spread_of_rounding():
    assert pool([[-1] * 10]).sigma == ROUNDING


def test_four_exercises_of_five_pairs_tell_how_much_they_differ():
    groups = [[m - 1, m, m, m, m + 1] for m in (-2, -1, -1, 0)]
    sigma2 = 8 / 16
    tau2 = 2 / 3 - sigma2 / 5
    assert pool(groups).k0 == pytest.approx(sigma2 / tau2)
    assert pool([*groups[:3], [0, 0, 0, 0]]).k0 == 9


def test_how_much_they_differ_stays_within_bounds():
    alike = [[-3, 0, 0, 0, 3]] * 4
    assert pool(alike).k0 == pytest.approx(4.5 / 0.25**2)
    apart = [[m - 1, m, m, m, m + 1] for m in (-5, -2, 2, 5)]
    assert pool(apart).k0 == pytest.approx(0.5)


def test_side_by_side_needs_two_exercises_of_five_pairs():
    assert compare(found({"a": [-1] * 9, "b": [-1] * 4}), {}).shown == ()
    assert [each.n for each in compare(found({"a": [-1] * 5, "b": [0] * 5}), {}).shown] == [5, 5]
    assert compare((), {}).shown == ()


def test_exercises_are_in_order_of_name_whatever_the_result():
    names = {"a": "wave", "b": "Box", "quiet-rest": "Quiet rest"}
    changes = {"a": [-5] * 5, "b": [2] * 5, "quiet-rest": [-1] * 5, "c": [3] * 5, "d": [1]}
    shown = compare(found(changes), names).shown
    assert [each.name for each in shown] == ["Box", "c", "Quiet rest", "wave"]
    assert [each.comparator for each in shown] == [False, False, True, False]


def test_an_exercise_with_few_pairs_counts_for_the_common_mean_only():
    side = compare(found({"a": [-1] * 5, "b": [-1] * 5, "c": [5]}), {})
    assert [each.exercise_id for each in side.shown] == ["a", "b"]
    assert all(each.about.mean > -1 for each in side.shown)


def test_stress_and_pain_are_never_put_side_by_side():
    both = found({"a": [-1] * 5}) + found({"b": [-1] * 5}, "stress")
    with pytest.raises(ValueError, match="never mixed"):
        compare(both, {})


def test_a_clear_difference_needs_ten_pairs_in_each():
    assert contrast(("a", [-4] * 9), ("b", [0] * 10)) is None
    assert contrast(("a", [-4] * 10), ("b", [0] * 9)) is None
    assert contrast(("a", [-4] * 10), ("b", [0] * 10)) is not None


def test_the_difference_has_the_interval_of_welch():
    one, other = [-3, -1] * 5, [1, -1, 3, -3] * 3
    seen = contrast(("a", one), ("b", other))
    assert seen is not None
    v, w = (10 / 9) / 10, (60 / 11) / 12
    df = (v + w) ** 2 / (v**2 / 9 + w**2 / 11)
    assert 15 < df < 16
    assert (seen.lower, seen.higher, seen.difference.mean) == ("a", "b", -2.0)
    assert 2.120 < (seen.difference.high + 2) / math.sqrt(v + w) < 2.132  # t of 16 and of 15
    assert seen.difference.low + seen.difference.high == pytest.approx(2 * seen.difference.mean)
    assert contrast(("b", other), ("a", one)) == seen


def test_an_interval_that_holds_zero_says_nothing():
    assert contrast(("a", [-3, 1] * 5), ("b", [-2, 2] * 5)) is None
    assert contrast(("a", [-1] * 10), ("b", [-1] * 10)) is None


def test_exercises_are_told_apart_from_quiet_rest_only():
    changes = {"a": [-4, -3] * 5, "b": [3, 4] * 5, "quiet-rest": [0, -1] * 5, "c": [5] * 6}
    told = compare(found(changes), {"quiet-rest": "Quiet rest"}).contrasts
    assert [(each.lower, each.higher) for each in told] == [
        ("a", "Quiet rest"),
        ("Quiet rest", "b"),
    ]
    del changes["quiet-rest"]
    assert compare(found(changes), {}).contrasts == ()


def test_the_more_exercises_the_surer_a_difference_must_be():
    rest, other = [0, 1, -1, 2, -2] * 2, [-1, 0, -2, 1, -3, -1, -2, -3, -3, -1]
    alone = {"quiet-rest": rest, "a": other}
    assert len(compare(found(alone), {}).contrasts) == 1
    many = {**alone, **dict.fromkeys("bcdefg", rest)}
    assert compare(found(many), {}).contrasts == ()
