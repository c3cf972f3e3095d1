"""The one entry that charts, words and the command line are made from."""

from __future__ import annotations

import json
import math
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.ratings import DAY, NOW, falling, sessions

from unclench.domain.insight import COMPARATOR, Reading, Report, Row, report

RATING = st.integers(0, 10)
MOMENT = st.builds(
    lambda days, hours, east: (NOW - timedelta(days=days, hours=hours)).astimezone(
        timezone(timedelta(hours=east))
    ),
    st.integers(-3, 60),
    st.integers(0, 23),
    st.integers(-12, 12),
)
READING = st.one_of(
    st.builds(
        Reading,
        st.sampled_from(["a", "b", COMPARATOR]),
        st.sampled_from(["stress", "pain"]),
        MOMENT,
        st.one_of(st.none(), RATING),
        st.one_of(st.none(), RATING),
        st.sampled_from(["live", "live", "live", "typed", "edited", "imported"]),
    ),
    st.builds(Reading, st.none(), st.sampled_from(["stress", "pain"]), MOMENT, RATING, st.none()),
)
READINGS = st.lists(READING, max_size=150)


def many(seed: int, count: int = 400) -> list[Reading]:
    """A long history of three exercises and check-ins."""
    rng = random.Random(seed)
    found = []
    for place in range(count):
        at = NOW - place * DAY / 2 - timedelta(minutes=rng.randint(0, 300))
        exercise = rng.choice(["a", "b", COMPARATOR, None])
        for measure in ("stress", "pain"):
            before, after = rng.randint(2, 9), rng.choice([None, 2, 3, 4, 5])
            after = after if exercise else None
            found.append(Reading(exercise, measure, at, before, after))
    return found


def numbers(found: object) -> list[float]:
    """Every number in a value made of dicts and lists."""
    if isinstance(found, dict):
        return [one for part in found.values() for one in numbers(part)]
    if isinstance(found, list):
        return [one for part in found for one in numbers(part)]
    return [found] if isinstance(found, float) else []


def agrees(found: Report) -> None:
    """Words and intervals say the same."""
    for row in found.rows:
        row_agrees(row)
    for one in found.versus_rest:
        assert (one.difference is None) == (one.word == "few")
        if one.difference is not None and one.low is not None and one.high is not None:
            assert one.low <= one.difference <= one.high
            assert one.word != "lower" or one.high <= 0
            assert one.word != "higher" or one.low >= 0
    for link in (found.link, *found.lag):
        if link.r is None or link.low is None or link.high is None:
            assert link.wait
            assert link.word in {"few", "unclear"}
        else:
            assert -1 <= link.low <= link.r <= link.high <= 1
            assert (link.word == "higher") == (link.low > 0)
            assert (link.word == "lower") == (link.high < 0)


def row_agrees(row: Row) -> None:
    """The word of a row says no more than its interval."""
    if row.mean is None or row.low is None or row.high is None:
        assert row.word == "few"
        assert row.n < 5
        return
    assert row.low <= row.mean <= row.high
    assert (row.word == "early") == (row.n < 10)
    assert "lower" not in row.word or row.high <= 0
    assert "higher" not in row.word or row.low >= 0
    assert not row.word.startswith("noticed") or abs(row.mean) >= 2


@given(READINGS, st.randoms(use_true_random=False))
def test_the_order_of_input_is_no_matter(readings, rng):
    shuffled = readings[:]
    rng.shuffle(shuffled)
    assert report(shuffled, NOW) == report(readings, NOW)


def test_the_order_of_input_is_no_matter_at_one_moment_either():
    given = [
        Reading(exercise, measure, NOW, 5, 4, source)
        for exercise in ("a", "b")
        for measure in ("pain", "stress")
        for source in ("typed", "edited", "live")
    ]
    for live_only in (True, False):
        assert report(given[::-1], NOW, live_only) == report(given, NOW, live_only)


@given(READINGS)
def test_words_and_intervals_agree_and_all_numbers_are_numbers(readings):
    for live_only in (True, False):
        found = report(readings, NOW, live_only)
        agrees(found)
        assert all(map(math.isfinite, numbers(found.to_json())))


def test_words_and_intervals_agree_in_a_long_history():
    for seed in range(5):
        found = report(many(seed), NOW)
        assert found.link.r is not None
        assert found.lag[0].r is not None
        agrees(found)
        shuffled = many(seed)
        random.Random(seed).shuffle(shuffled)
        assert report(shuffled, NOW) == found


@given(READINGS)
def test_only_what_was_given_at_the_time_counts(readings):
    live = [one for one in readings if one.source == "live"]
    found = report(readings, NOW)
    assert found.to_json() == report(live, NOW).to_json()
    left_out = [one for one in readings if one.source != "live" and one.paired and one.at <= NOW]
    assert sorted(map(id, found.uncounted)) == sorted(map(id, left_out))
    every = report(readings, NOW, live_only=False)
    assert every.uncounted == ()
    as_live = [
        Reading(one.exercise, one.measure, one.at, one.before, one.after) for one in readings
    ]
    assert every.to_json() == report(as_live, NOW).to_json()


@given(READINGS)
def test_the_future_does_not_count(readings):
    past = [one for one in readings if one.at <= NOW]
    assert report(readings, NOW) == report(past, NOW)


def test_a_plain_date_means_all_of_that_day_where_the_rating_was_given():
    east = timezone(timedelta(hours=12))
    given = [
        Reading("box", "stress", datetime(2026, 3, 1, 23, 59, tzinfo=UTC), 5, 4),
        Reading("box", "stress", datetime(2026, 3, 2, 0, 30, tzinfo=east), 5, 4),
    ]
    (row,) = report(given, date(2026, 3, 1)).rows
    assert row.n == 1
    (row,) = report(given, date(2026, 3, 2)).rows
    assert row.n == 2


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"at": NOW.replace(tzinfo=None)}, "at needs an offset from UTC: 2026-06-30 20:00:00"),
        ({"measure": "anger"}, "measure is one of pain, stress, not 'anger'"),
        ({"source": "guessed"}, "source is one of edited, imported, live, typed, not 'guessed'"),
    ],
)
def test_what_is_no_reading_is_refused_in_words(wrong, said):
    (right,) = sessions(falling([-1]))
    with pytest.raises(ValueError, match=said):
        replace(right, **wrong)


def test_a_report_as_of_a_moment_without_an_offset_is_refused():
    with pytest.raises(ValueError, match="as_of needs an offset from UTC, or is a plain date"):
        report([], NOW.replace(tzinfo=None))


def test_json_has_the_agreed_keys():
    found = report(many(1), NOW).to_json()
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert list(found) == ["rows", "versus_rest", "link", "lag"]
    assert list(found["rows"][0]) == [
        "exercise",
        "measure",
        "n",
        "n_effective",
        "mean",
        "low",
        "high",
        "word",
    ]
    assert list(found["versus_rest"][0]) == [
        "exercise",
        "measure",
        "difference",
        "low",
        "high",
        "word",
    ]
    keys = ["days", "n_effective", "r", "low", "high", "word"]
    assert [list(one) for one in (found["link"], *found["lag"])] == [keys] * 3


def test_what_is_told_is_read_by_name_as_well():
    found = report(many(1), NOW)
    assert dict(found).keys() == found.to_json().keys()
    assert [row["word"] for row in found["rows"]] == [row.word for row in found.rows]
    with pytest.raises(KeyError, match="detail"):
        found.rows[0]["detail"]


def test_rows_come_by_measure_and_exercise():
    given = [
        one
        for exercise in ("b", "a")
        for measure in ("pain", "stress")
        for one in sessions(falling([-1]), exercise, measure)
    ]
    rows = report(given, NOW).rows
    assert [(row.measure, row.exercise) for row in rows] == [
        ("stress", "a"),
        ("stress", "b"),
        ("pain", "a"),
        ("pain", "b"),
    ]


def test_sessions_without_a_pair_have_no_row_but_are_told_as_missing():
    given = [
        *sessions([(5, None), (6, None)]),
        Reading("calm", "stress", NOW, None, 4),
        Reading("calm", "stress", NOW, 4, None, asked=False),
        Reading("calm", "pain", NOW, 4, None),
    ]
    found = report(given, NOW)
    assert found.rows == ()
    assert found.missing == {"stress": 2, "pain": 1}
