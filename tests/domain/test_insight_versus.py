"""An exercise next to quiet rest."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.domain.ratings import DAY, NOW, falling, sessions

from unclench.domain.insight import COMPARATOR, Reading, report

STARTS = [4, 5, 6, 7, 5, 6, 4, 7, 5, 6]
HOUR = timedelta(hours=1)


def rest(pairs, measure="stress") -> list[Reading]:
    return sessions(pairs, COMPARATOR, measure, NOW - HOUR)


def ends(starts, less: int):
    """From any start half of the way back to 5, and so much lower."""
    return [(start, max(0, (start + 5) // 2 - less)) for start in starts]


def test_where_ratings_began_is_taken_into_account():
    given = sessions(ends([8, 9, 7, 8, 9, 8] * 4, 0)) + rest(ends(STARTS * 2, 0))
    (found,) = report(given, NOW).versus_rest
    assert found.word == "unclear"
    assert found.difference == pytest.approx(0, abs=0.4)
    assert (found.n, found.n_rest) == (24, 20)


@pytest.mark.parametrize(("less", "word"), [(2, "lower"), (-2, "higher")])
def test_a_true_difference_is_told(less, word):
    given = sessions(ends(STARTS * 3, less)) + rest(ends(STARTS * 2, 0))
    (found,) = report(given, NOW).versus_rest
    assert found.word == word
    assert found.estimate is not None
    assert found.estimate.mean == pytest.approx(-less, abs=0.3)
    assert found.estimate.low * found.estimate.high > 0


def test_ten_sessions_of_both_are_needed():
    given = sessions(ends(STARTS, 2)) + rest(ends(STARTS[:9], 0))
    (found,) = report(given, NOW).versus_rest
    assert (found.word, found.difference, found.low, found.high) == ("few", None, None, None)
    assert found.estimate is None


def test_without_rest_there_is_nothing_to_compare_with():
    assert report(sessions(ends(STARTS, 2)), NOW).versus_rest == ()
    pain = sessions(ends(STARTS, 2), "box", "pain")
    assert report(pain + rest(ends(STARTS, 0)), NOW).versus_rest == ()


def test_where_all_began_alike_the_ends_are_compared():
    given = sessions(falling([-2, -3] * 8)) + rest(falling([0, -1] * 8))
    (found,) = report(given, NOW).versus_rest
    assert found.word == "lower"
    assert found.difference == -2


def test_where_each_began_at_its_own_level_nothing_can_be_told():
    given = sessions(falling([-2, -3] * 8, 8)) + rest(falling([0, -1] * 8))
    (found,) = report(given, NOW).versus_rest
    assert found.word == "few"


def test_the_only_clear_one_of_several_is_told_where_its_interval_is_off_0():
    starts = STARTS * 2
    given = [
        *sessions([(b, a - (b % 2)) for b, a in ends(starts, 0)], "weak"),
        *rest(ends(starts, 0)),
    ]
    for extra in range(40):
        given += sessions(ends(starts, 0), f"z{extra}")
    for one in report(given, NOW).versus_rest:
        assert one.word == ("lower" if one.exercise == "weak" else "unclear")
        assert one.estimate is not None
        assert (one.estimate.low <= 0 <= one.estimate.high) == (one.word == "unclear")


def test_of_several_clear_ones_each_must_be_the_surer():
    starts = STARTS * 2
    given = [
        *sessions([(b, a - (b % 2)) for b, a in ends(starts, 0)], "weak"),
        *rest(ends(starts, 0)),
    ]
    alone = report(given, NOW).versus_rest[0]
    assert alone.word == "lower"
    given += sessions(ends(starts, 3), "strong")
    for extra in range(40):
        given += sessions(ends(starts, 0), f"z{extra}")
    among = {one.exercise: one for one in report(given, NOW).versus_rest}
    assert (among["strong"].word, among["weak"].word) == ("lower", "unclear")
    assert among["weak"].low == alone.low


def test_measures_are_kept_apart():
    given = [*sessions(ends(STARTS * 2, 2)), *rest(ends(STARTS * 2, 0))]
    given += [*sessions(ends(STARTS, 0), "box", "pain"), *rest(ends(STARTS, 0), "pain")]
    found = report(given, NOW).versus_rest
    assert [(one.measure, one.word) for one in found] == [("stress", "lower"), ("pain", "unclear")]


def test_sessions_that_carry_over_to_the_next_are_worth_less():
    def wave(place: int) -> int:
        return 5 + (place // 6) % 2

    def told(shuffled: bool):
        given = []
        for place in range(48):
            high = wave(place * 7 % 48 if shuffled else place)
            given.append(
                Reading(
                    "box" if place % 2 else COMPARATOR,
                    "stress",
                    NOW - (48 - place) * DAY,
                    4 + place % 3,
                    high,
                )
            )
        (found,) = report(given, NOW).versus_rest
        assert found.estimate is not None
        return found.estimate.high - found.estimate.low

    assert told(shuffled=False) > 1.3 * told(shuffled=True)
