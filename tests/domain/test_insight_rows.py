"""The words for an exercise's changes."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.ratings import NOW, check_ins, falling, sessions

from unclench.domain.insight import Row, about_exercise, report
from unclench.domain.insight.numbers import ROUNDING
from unclench.domain.insight.rows import (
    Usual,
    from_usual,
    least_evidence,
    mean_change,
    worth_of,
)

UNEVEN = (-3, -1, -2, -2, -1, -3)


def row(changes, start: int = 5) -> Row:
    (found,) = report(sessions(falling(changes, start)), NOW).rows
    return found


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ([-2] * 4, "few"),
        ([-2] * 5, "early"),
        ([-2] * 9, "early"),
        ([-1, 1] * 5, "unclear"),
        ([-1] * 20, "lower"),
        ([1] * 20, "higher"),
        ([-2] * 20, "noticed-lower"),
        ([3] * 20, "noticed-higher"),
    ],
)
def test_words_go_by_the_number_of_sessions_and_how_sure_it_is(changes, word):
    assert row(changes).word == word


def test_a_change_of_less_than_half_a_point_is_never_told():
    found = row([0, 0, 0, -1, 0, -1] * 40)
    assert found.high is not None
    assert found.high < 0
    assert found.word == "unclear"


def test_below_five_sessions_there_are_no_numbers():
    found = row([-2, -1])
    assert (found.mean, found.low, found.high, found.n, found.n_effective) == (
        None,
        None,
        None,
        2,
        2.0,
    )
    assert found.estimate is None
    assert found.cautious_mean is None


def test_five_sessions_rule_nothing_out_and_say_so():
    assert row([-2] * 5).endless
    assert [one.code for one in about_exercise(row([-2] * 5))][1] == "interval_endless"
    assert not row([-2] * 9).endless
    assert [one.code for one in about_exercise(row([-2] * 9))][1] == "interval"


def test_numbers_follow_the_formula_where_changes_dont_carry_over():
    changes = [-2, 0, -1, -3, 0, -1, -2, 0, -3, 0, -1, -1]
    found, n = row(changes), len(changes)
    middle = sum(changes) / n
    s2 = sum((one - middle) ** 2 for one in changes) / (n - 1)
    assert found.n_effective == n
    assert found.estimate is not None
    assert found.mean == pytest.approx(middle)
    for end in (found.estimate.low, found.estimate.high):
        t2 = n * (middle - end) ** 2 / s2
        share = 3 / (n + 3)
        evidence = math.sqrt(share) * ((1 + t2 / (n - 1)) / (1 + share * t2 / (n - 1))) ** (n / 2)
        assert evidence == pytest.approx(20, rel=1e-9)


def test_changes_that_never_differ_keep_the_width_of_rounding():
    found = mean_change([-1] * 12)
    assert found.error == pytest.approx(ROUNDING / math.sqrt(12))


def test_changes_that_carry_over_are_worth_less():
    steady, wandering = [-2, 0] * 10, [-2] * 10 + [0] * 10
    assert mean_change(steady).size == 20
    worth = worth_of([one + 1.0 for one in wandering])
    r1 = 17 / 20 + (1 + 4 * 17 / 20) / 20
    assert worth == pytest.approx(max(20 * (1 - r1) / (1 + r1), 20 * 0.05 / 1.95))
    assert row(wandering).n_effective == pytest.approx(worth)
    assert row(wandering).word == "unclear"


@given(st.lists(st.integers(-10, 10), min_size=2, max_size=60))
def test_the_freedom_of_a_mean_is_one_less_than_what_its_changes_are_worth(changes):
    found = mean_change(changes)
    assert 0 < found.size <= len(changes)
    assert found.freedom == pytest.approx(found.size - 1)


def test_changes_that_carry_over_so_much_that_they_are_worth_one_say_nothing():
    drifting = [-9] * 10 + [-1] * 10
    assert mean_change(drifting).size < 1
    assert mean_change(drifting).against() == 1
    found = row(drifting)
    assert found.word == "unclear"
    assert found.endless


def test_starting_when_it_is_bad_is_told_as_drifting_back():
    starts = [7, 8, 7, 9, 8, 6, 7, 8, 9, 7, 6, 8] * 2
    given = sessions([(start, start + (5 - start) // 2) for start in starts])
    usual = check_ins([5, 4, 6, 5, 5, 4, 6, 5, 5, 5, 4, 6])
    (found,) = report(given + usual, NOW).rows
    assert found.word == "lower-but-drift"
    assert found.high is not None
    assert found.high < 0
    assert found.detail.adjusted is not None
    assert found.detail.adjusted.high > -0.5
    (unknown,) = report(given, NOW).rows
    assert unknown.word in {"lower", "noticed-lower"}
    assert unknown.detail.adjusted is None


def test_a_rise_that_the_usual_level_explains_is_not_told_as_a_rise():
    starts = [2, 3, 1, 4, 2, 3, 1, 2, 4, 3] * 2
    given = sessions([(start, start + (6 - start) // 2) for start in starts])
    (found,) = report(given + check_ins([5, 6, 5, 6] * 4), NOW).rows
    assert found.word == "unclear"
    assert found.low is not None
    assert found.low > 0


def test_a_change_beyond_drifting_back_keeps_its_word():
    starts = [4, 5, 6, 5, 4, 6] * 4
    given = sessions([(start, start - 2 - (place % 3 == 0)) for place, start in enumerate(starts)])
    (found,) = report(given + check_ins([5, 4, 6, 5] * 5), NOW).rows
    assert found.word == "noticed-lower"
    assert found.detail.evidence >= 20


def test_the_usual_level_line_needs_enough_of_all():
    usual = Usual(12, 5.0, 1.0)
    starts, changes = [5, 6] * 6, [-1, -2] * 6
    assert from_usual(starts, changes, usual) is not None
    assert from_usual(starts, changes, None) is None
    assert from_usual(starts, changes, Usual(9, 5.0, 1.0)) is None
    assert from_usual(starts[:9], changes[:9], usual) is None
    assert from_usual([5] * 12, changes, usual) is None


def test_notes_tell_what_makes_a_mean_look_better_or_worse():
    given = sessions([(1, 0), (0, 0), (1, 1), (5, None), (6, None), (5, 4), (7, 6)])
    (found,) = report(given, NOW).rows
    assert found.n == 5
    assert found.detail.missing == 2
    assert found.detail.often_missing
    assert found.detail.low_starts == 3
    assert found.detail.often_low
    assert found.cautious_mean == pytest.approx((-3 + 2) / 7)
    assert found.detail.changes == (-1, 0, 0, -1, -1)
    assert (found.detail.shares.lower, found.detail.shares.same, found.detail.shares.higher) == (
        0,
        5,
        0,
    )
    assert (found.detail.first, found.detail.last) == (date(2026, 6, 24), date(2026, 6, 30))


def test_among_many_rows_only_sure_ones_keep_their_words():
    weak = [-2, 0, -2, 0, -1, 0, -2, 0, -1, -2, 0, -1, -2, 0]
    given = [*sessions(falling(weak), "a"), *sessions(falling([-2] * 30), "sure")]
    alone = report(given, NOW).rows
    assert [one.word for one in alone] == ["lower", "noticed-lower"]
    for extra in range(30):
        given += sessions(falling([1, -1] * 6), f"z{extra}")
    rows = {one.exercise: one for one in report(given, NOW).rows}
    assert rows["sure"].word == "noticed-lower"
    assert not rows["sure"].detail.by_chance
    assert rows["a"].word == "unclear"
    assert rows["a"].detail.by_chance


def test_a_single_clear_row_keeps_its_word_among_many():
    given = sessions(falling([-1] * 11 + [0, -2]), "a")
    for extra in range(30):
        given += sessions(falling([1, -1] * 6), f"z{extra}")
    assert report(given, NOW).rows[0].word == "lower"


@pytest.mark.parametrize(
    ("evidence", "least"),
    [
        ([], math.inf),
        ([19.9], math.inf),
        ([20.0], 20.0),
        ([39.0, 19.0], math.inf),
        ([40.0, 19.0], 40.0),
        ([30.0, 21.0], 21.0),
        ([500.0, 25.0, 24.0, 1.0], 500.0),
    ],
)
def test_e_benjamini_hochberg_keeps_the_most_it_can(evidence, least):
    assert least_evidence(evidence) == least
