"""The analysis of a fair test: exact where it can be, reproducible, and alike from both sides."""

from itertools import product
from random import Random
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.trials import BEGUN, SEED, TRIAL, drawn, with_drawn

from unclench.domain.trials.analysis import (
    DRAWS,
    EXACT,
    Finding,
    PairRatings,
    Rated,
    analyze,
    ratings,
)
from unclench.domain.trials.draws import arm

SCORES = st.integers(0, 10)
PAIRS = st.builds(PairRatings, *[st.builds(Rated, SCORES, SCORES)] * 2)
MAYBE = st.none() | SCORES
HOLES = st.builds(PairRatings, *[st.builds(Rated, MAYBE, MAYBE)] * 2)


def pairs_of(*differences, before=5):
    """Pairs whose sessions began alike, and ended so many points apart."""
    return [PairRatings(Rated(before, 5 + one), Rated(before, 5)) for one in differences]


def test_by_hand():
    found = analyze(pairs_of(-1, -1, -2, -1, -3, -1, -2), SEED).found
    assert found is not None
    assert found.difference == pytest.approx(-11 / 7)
    assert found.p == pytest.approx(2 / 2**7)
    assert found.word == "lower"
    assert analyze(pairs_of(1, 1, 2, 1, 3, 1, 2), SEED).word == "higher"


def test_few_pairs_say_nothing():
    for n in range(6):
        result = analyze(pairs_of(*[-3] * n), SEED)
        assert result.word == "few"
        assert result.pairs == n
    assert analyze([], SEED).found is None
    assert analyze(pairs_of(*[-3, -2] * 3), SEED).word == "lower"


def test_no_difference_is_not_clear():
    result = analyze(pairs_of(*[0] * 14), SEED)
    assert (result.word, result.missing, result.worst) == ("unclear", 0, None)
    assert result.found == Finding(0.0, 0.0, 0.0, 1.0)


def test_what_could_be_missed_grows_with_the_interval():
    result = analyze(pairs_of(*[-2, 2, -1, 1, -3, 3, 0, -2, 2, 1, -1, 0, 1, -1]), SEED)
    assert result.found is not None
    low, high = result.found.low, result.found.high
    assert low is not None
    assert high is not None
    half = (high - low) / 2
    assert result.missable == pytest.approx(half * 2.8 / 1.96)


def test_few_pairs_have_no_interval():
    result = analyze(pairs_of(-1, -2, -1), SEED)
    assert result.found is not None
    assert (result.found.low, result.found.high, result.missable) == (None, None, None)


@given(st.lists(st.integers(-6, 4), min_size=6, max_size=9))
def test_the_exact_test_counts_every_way_to_flip(differences):
    found = analyze(pairs_of(*differences), SEED).found
    assert found is not None
    ways = [sum(s * d for s, d in zip(signs, differences, strict=True))
            for signs in product((-1, 1), repeat=len(differences))]  # fmt: skip
    extreme = [one for one in ways if abs(one) >= abs(sum(differences))]
    assert found.p == pytest.approx(len(extreme) / len(ways))


def test_draws_just_as_extreme_count_as_such_whatever_the_slope_is():
    rated = (((4, 4), (3, 3)), ((6, 5), (5, 5)), ((6, 5), (3, 5)), ((4, 3), (6, 4)),
             ((3, 2), (5, 5)), ((4, 1), (3, 1)), ((5, 3), (5, 7)), ((7, 3), (4, 2)),
             ((3, 2), (3, 3)), ((4, 4), (7, 5)))  # fmt: skip
    sevenths = [7 * (y - against) - 4 * (x - start) for (x, y), (start, against) in rated]
    ways = [sum(s * d for s, d in zip(signs, sevenths, strict=True))
            for signs in product((-1, 1), repeat=len(rated))]  # fmt: skip
    extreme = [one for one in ways if abs(one) >= abs(sum(sevenths))]
    result = analyze([PairRatings(Rated(*one), Rated(*other)) for one, other in rated], SEED)
    assert result.slope == 4 / 7  # of the line through all twenty
    assert result.found is not None
    assert result.found.p == len(extreme) / len(ways)
    assert result.found.p > 0.05
    assert (result.word, result.found.high) == ("unclear", 0)


@given(st.lists(st.integers(-6, 4), min_size=6, max_size=8))
def test_the_interval_holds_just_what_the_test_does_not_refuse(differences):
    found = analyze(pairs_of(*differences), SEED).found
    assert found is not None
    assert found.low is not None
    assert found.high is not None

    def refused(shift):
        moved = [one - shift for one in differences]
        ways = [sum(s * d for s, d in zip(signs, moved, strict=True))
                for signs in product((-1, 1), repeat=len(moved))]  # fmt: skip
        extreme = [one for one in ways if abs(one) >= abs(sum(moved)) - 1e-9]
        return len(extreme) / len(ways) <= 0.05

    assert refused(found.low - 1e-3)
    assert refused(found.high + 1e-3)
    assert not refused(found.low + 1e-6 * (found.low < found.difference))
    assert not refused(found.high - 1e-6 * (found.high > found.difference))


@settings(max_examples=20)
@given(st.lists(PAIRS, min_size=6, max_size=16))
def test_from_both_sides_it_is_the_same(pairs):
    one, other = analyze(pairs, SEED), analyze([turned(pair) for pair in pairs], SEED)
    assert one.found is not None
    assert other.found is not None
    assert one.slope == pytest.approx(other.slope)
    assert one.found.difference == pytest.approx(-other.found.difference)
    assert one.found.p == other.found.p
    low, high = one.found.low, one.found.high
    assert low is not None
    assert high is not None
    assert (one.found.word == "unclear") == (low <= 0 <= high)


def turned(pair):
    return PairRatings(pair.other, pair.tested)


@settings(max_examples=30)
@given(st.lists(HOLES, min_size=10, max_size=14))
def test_holes_leave_pairs_out_and_are_told(pairs):
    result = analyze(pairs, SEED)
    whole = [pair for pair in pairs if None not in (pair.tested.after, pair.other.after)]
    assert result.pairs == len(whole)
    assert result.missing == sum(side.after is None for pair in pairs for side in pair)
    assert (result.worst is None) == (result.missing == 0)
    assert 0 <= result.slope <= 1


def test_the_worst_case_is_against_what_is_tested():
    good = pairs_of(*[-2] * 13)
    for lost in (PairRatings(Rated(5, None), Rated(5, 5)), PairRatings(Rated(5, 5), Rated(5))):
        result = analyze([*good, lost], SEED)
        assert result.found is not None
        assert result.worst is not None
        assert result.found.difference == -2
        assert result.worst.difference == pytest.approx((-26 + 5) / 14)


def test_where_sessions_began_is_taken_out_by_one_line_without_labels():
    rng = Random(3)
    befores = [(rng.randint(0, 10), rng.randint(0, 10)) for _ in range(14)]
    pairs = [PairRatings(Rated(a, a), Rated(b, b)) for a, b in befores]
    result = analyze(pairs, SEED)
    assert result.slope == pytest.approx(1)
    assert result.found is not None
    assert result.found.difference == 0
    falling = [PairRatings(Rated(a, 10 - a), Rated(b, 10 - b)) for a, b in befores]
    assert analyze(falling, SEED).slope == 0


def test_a_missing_rating_before_counts_as_the_usual_one():
    pairs = [*pairs_of(*[-1] * 9), PairRatings(Rated(None, 4), Rated(5, 5))]
    result = analyze(pairs, SEED)
    assert result.found is not None
    assert result.found.difference == -1
    bare = [PairRatings(Rated(None, 4), Rated(None, 5))] * 10
    assert analyze(bare, SEED).word == "lower"


def test_many_pairs_are_drawn_from_the_seed_and_come_out_alike():
    rng = Random(1)
    pairs = pairs_of(*[rng.randint(-3, 2) for _ in range(EXACT + 2)])
    once = analyze(pairs, SEED)
    assert analyze(pairs, SEED) == once
    other = analyze(pairs, "ab" * 32)
    assert once.found is not None
    assert other.found is not None
    assert once.found.p == pytest.approx(other.found.p, abs=0.02)
    assert once.found.p * (DRAWS + 1) == pytest.approx(round(once.found.p * (DRAWS + 1)))


def test_drawn_and_exact_agree():
    rng = Random(2)
    given = [rng.gauss(-1, 1.8) for _ in range(13)]
    found = analyze(pairs_of(*map(round, given)), SEED).found
    rounded = [round(one) for one in given]
    ways = [sum(s * d for s, d in zip(signs, rounded, strict=True))
            for signs in product((-1, 1), repeat=13)]  # fmt: skip
    exact = fmean(abs(one) >= abs(sum(rounded)) for one in ways)
    assert found is not None
    assert found.p == pytest.approx(exact, abs=0.01)


def test_ratings_come_from_what_was_drawn_by_pair_and_arm():
    trial = with_drawn(
        drawn(0, 0, BEGUN, rated=(6, 3)),
        drawn(0, 1, BEGUN, rated=(7, 5)),
        drawn(1, 0, BEGUN, held=False),
    )
    found = ratings(trial)
    assert len(found) == 14
    first = arm(trial, trial.drawn[0].place)
    assert getattr(found[0], first) == Rated(6, 3)
    assert found[0] in {
        PairRatings(Rated(6, 3), Rated(7, 5)),
        PairRatings(Rated(7, 5), Rated(6, 3)),
    }
    assert set(found[1:]) == {PairRatings()}
    assert ratings(TRIAL) == (PairRatings(),) * 14
