"""Whether stress and pain go together."""

from __future__ import annotations

import math
import random
from datetime import timedelta

import pytest
from tests.domain.ratings import DAY, NOW

from unclench.domain.insight import Reading, report
from unclench.domain.insight.anytime import correlation_boundary
from unclench.domain.insight.correlation import pearson
from unclench.domain.insight.link import LAG_PAIRS, RatedDay, Rhythms, partial_link, rhythms

MINUTE = timedelta(minutes=1)


def days(stress, pain, every: int = 1, hour=lambda place: 20) -> list[Reading]:
    """A check-in with both a day, the last of them on the day before `NOW`."""
    count, found = len(stress), []
    for place, (one, other) in enumerate(zip(stress, pain, strict=True)):
        at = (NOW - DAY - (count - 1 - place) * every * DAY).replace(hour=hour(place))
        found += [
            Reading(None, "stress", at, one, None),
            Reading(None, "pain", at + MINUTE, other, None),
        ]
    return found


def chance(count: int, seed: int, link: float = 0.0) -> tuple[list[int], list[int]]:
    """Two series of whole numbers from 1 to 9."""
    rng = random.Random(seed)
    stress = [rng.gauss(0, 2) for _ in range(count)]
    pain = [link * one + math.sqrt(1 - link**2) * rng.gauss(0, 2) for one in stress]
    return [[min(9, max(1, round(5 + one))) for one in each] for each in (stress, pain)]  # type: ignore[return-value]


def test_few_days_are_only_counted():
    found = report(days(*chance(20, 1)), NOW)
    assert (found.link.days, found.link.word, found.link.wait) == (20, "few", "days")
    assert found.link.r is found.link.low is found.link.n_effective is None
    assert [one.word for one in found.lag] == ["few", "few"]
    assert [one.days for one in found.lag] == [19, 19]
    assert len(found.days) == 20


def test_nothing_at_all():
    found = report([], NOW)
    assert (found.link.days, found.link.word) == (0, "few")
    assert (found.rows, found.days, found.versus_rest, found.side) == ((), (), (), ())


def test_days_must_span_four_weeks():
    given = days(*chance(24, 1))
    assert report(given, NOW).link.wait == "span"
    assert report(days(*chance(24, 1), every=2), NOW).link.wait is None


def test_steady_ratings_tell_nothing():
    found = report(days([5] * 40, chance(40, 1)[1]), NOW).link
    assert (found.word, found.wait, found.r) == ("unclear", "steady", None)


def test_ratings_that_go_as_one_tell_nothing():
    stress, _pain = chance(40, 1)
    found = report(days(stress, stress), NOW).link
    assert (found.word, found.wait, found.r) == ("unclear", "identical", None)


def test_days_too_much_alike_tell_nothing():
    wave = [2] * 12 + [8] * 12 + [2] * 12
    found = report(days(wave, wave[::-1]), NOW).link
    assert (found.word, found.wait) == ("few", "alike")


@pytest.mark.parametrize(("sign", "word"), [(1, "higher"), (-1, "lower")])
def test_a_strong_link_is_told(sign, word):
    stress, pain = chance(90, 2, 0.8)
    found = report(days(stress, [5 + sign * (one - 5) for one in pain]), NOW).link
    assert found.word == word
    assert found.low is not None
    assert found.high is not None
    assert found.low * found.high > 0


def test_chance_is_no_link():
    found = report(days(*chance(120, 3)), NOW)
    assert found.link.word == "unclear"
    assert [one.word for one in found.lag] == ["unclear", "unclear"]


def test_the_interval_follows_the_formula():
    found = report(days(*chance(120, 3)), NOW).link
    assert found.r is not None
    assert found.n_effective is not None
    assert found.high is not None
    n = found.n_effective - 3
    half = correlation_boundary(n, 0.05) / math.sqrt(n)
    assert found.high == pytest.approx(math.tanh(math.atanh(found.r) + half))
    assert found.n_effective <= 120


def test_a_far_off_day_brings_the_rank_correlation():
    stress, pain = chance(60, 4)
    assert report(days(stress, pain), NOW).link.rank is None
    level = [5 + place % 3 for place in range(60)]
    level[30] = 10
    low = [5 - place % 2 * 2 for place in range(60)]
    found = report(days([*level[:29], 0, *level[30:]], low), NOW).link
    assert found.rank is not None


def test_a_shared_week_is_no_link():
    rng = random.Random(5)
    first = (NOW - 200 * DAY).weekday()
    week = [(first + place) % 7 < 5 for place in range(200)]
    stress, pain = ([round(3 + 4 * on + rng.gauss(0, 1)) for on in week] for _ in range(2))
    assert report(days(stress, pain), NOW).link.word == "unclear"


def test_a_shared_monday_is_no_link():
    rng = random.Random(11)
    first = (NOW - 200 * DAY).weekday()
    week = [(first + place) % 7 == 0 for place in range(200)]
    stress, pain = ([round(3 + 5 * on + rng.gauss(0, 1)) for on in week] for _ in range(2))
    assert report(days(stress, pain), NOW).link.word == "unclear"


@pytest.mark.parametrize(
    "level",
    [lambda hour: 9 - hour / 4, lambda hour: 5 + 3 * math.cos((hour - 9) / 12 * math.pi)],
    ids=["falling", "a wave"],
)
def test_a_shared_time_of_day_is_no_link(level):
    rng = random.Random(6)
    hours = [rng.randint(7, 22) for _ in range(200)]
    stress, pain = ([round(level(hour) + rng.gauss(0, 1)) for hour in hours] for _ in range(2))
    found = report(days(stress, pain, hour=hours.__getitem__), NOW).link
    assert found.word == "unclear"


def test_a_day_ahead_is_told_in_both_directions():
    rng = random.Random(7)
    stress = [rng.randint(1, 9) for _ in range(200)]
    pain = [5, *(min(9, max(1, round(one + rng.gauss(0, 1)))) for one in stress[:-1])]
    first, second = report(days(stress, pain), NOW).lag
    assert (first.word, second.word) == ("higher", "unclear")
    assert first.days == 199


def test_a_day_ahead_needs_pairs_of_days():
    found = report(days(*chance(60, 8), every=2), NOW)
    assert found.link.word != "few"
    assert [(one.days, one.word) for one in found.lag] == [(0, "few")] * 2
    assert len(report(days(*chance(LAG_PAIRS + 1, 8)), NOW).days) == LAG_PAIRS + 1


def test_ratings_must_be_within_ten_minutes_of_each_other():
    at = NOW - DAY
    given = [
        Reading(None, "stress", at, 3, None),
        Reading(None, "stress", at + 5 * MINUTE, 5, None),
        Reading("box", "pain", at + 10 * MINUTE, 7, 2),
        Reading("box", "pain", at + 30 * MINUTE, 1, 2),
        Reading("box", "stress", at - 300 * MINUTE, 9, 2, asked=False),
        Reading("box", "stress", NOW, 9, None),
    ]
    (day,) = report(given, NOW).days
    assert (day.day, day.stress, day.pain, day.live) == (at.date(), 4, 7, True)


def test_a_day_that_was_typed_in_is_marked_where_it_counts():
    at = NOW - DAY
    given = [
        Reading(None, "stress", at, 3, None, "typed"),
        Reading(None, "pain", at, 5, None),
    ]
    assert report(given, NOW).days == ()
    (day,) = report(given, NOW, live_only=False).days
    assert not day.live


def test_what_is_taken_out_is_gone():
    taken = Rhythms((0, 0, 1, 1), ([0.5, -0.5, 0.5, -0.5],))
    left = taken.without([3.0, 1.0, 5.0, 5.0])
    assert left == [0.5, -0.5, -0.5, 0.5]
    assert taken.spent == 2


def test_what_is_the_same_every_day_is_taken_out_once():
    rated = [RatedDay((NOW + place * DAY).date(), [5], [5], [8]) for place in range(30)]
    assert rhythms(rated).spent == 4  # the trend, weekends, and two days of the week
    for place, each in enumerate(rated):
        each.hours[0] = (6, 8, 10, 13, 15, 18, 21, 23)[place % 8]
    assert rhythms(rated).spent == 11  # and mornings, evenings, a line and two waves over the hours
    for place, each in enumerate(rated):
        each.hours[0] = 20 if place < 4 else 8
    assert rhythms(rated).spent == 5  # 4 evenings are too few for a part, but change the hour
    weeks = [RatedDay((NOW + place * DAY).date(), [5], [5], [8]) for place in range(70)]
    assert rhythms(weeks).spent == 7  # six days of the week beside the seventh


@pytest.mark.parametrize(
    ("xs", "ys", "given", "word", "wait"),
    [
        ([1.0, 2.0, 3.0] * 5, [1.0, 2.0, 4.0] * 5, [2.0] * 15, "unclear", "steady"),
        ([1.0, 2.0, 3.0] * 5, [1.0, 2.0, 3.0] * 5, [2.0, 3.0, 1.0] * 5, "unclear", "identical"),
        ([1.0, 2.0] * 3, [1.0, 2.0, 3.0] * 2, [2.0, 3.0, 1.0, 5.0, 2.0, 1.0], "few", "alike"),
    ],
)
def test_a_link_with_the_next_day_that_has_no_meaning(xs, ys, given, word, wait):
    found = partial_link(xs, ys, given)
    assert (found.days, found.word, found.wait, found.r) == (len(xs), word, wait, None)


def test_what_never_changes_goes_with_nothing():
    assert pearson([3, 3, 3], [1, 2, 3]) is None
