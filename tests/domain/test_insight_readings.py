from datetime import UTC, datetime

import pytest

from unclench.domain.insight import Rated, Reading, befores, readings
from unclench.domain.session import ENDED_EARLY, HIDDEN, NOT_ASKED, SKIPPED, Rating, Session

WHEN = datetime(2026, 5, 1, 9, tzinfo=UTC)


def session(**given) -> Session:
    ratings = {
        "stress_before": Rating(6),
        "stress_after": Rating(4),
        "pain_before": Rating(3),
        "pain_after": Rating(5),
    }
    return Session(
        id="1",
        exercise_id="box",
        title="Box",
        kind="breath",
        started_at=WHEN,
        planned_ms=60_000,
        **{"progress": "completed", **ratings, **given},
    )


def test_each_measure_has_its_own_readings():
    assert list(readings([session()], "stress")) == [Reading("box", "stress", WHEN, 6, 4)]
    assert list(readings([session()], "pain")) == [Reading("box", "pain", WHEN, 3, 5)]


@pytest.mark.parametrize("reason", [SKIPPED, ENDED_EARLY])
def test_a_rating_that_was_not_given_is_missing(reason: Rating):
    (found,) = readings([session(stress_after=reason)], "stress")
    assert found.after is None


@pytest.mark.parametrize("reason", [HIDDEN, NOT_ASKED])
def test_a_rating_that_was_not_asked_for_is_not_missing(reason: Rating):
    assert list(readings([session(stress_after=reason)], "stress")) == []


def test_a_running_session_is_not_over_yet():
    assert list(readings([session(progress="running")], "stress")) == []


def test_only_numbers_from_before_sessions_count_as_ratings_of_a_day():
    assert list(befores([session(), session(stress_before=SKIPPED, pain_before=HIDDEN)])) == [
        Rated("stress", WHEN, 6),
        Rated("pain", WHEN, 3),
    ]
