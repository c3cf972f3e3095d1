"""What is kept of a session refuses what can't be, and says how two ratings compare."""

from datetime import UTC, datetime

import pytest

from unclench.domain.session import (
    SKIPPED,
    CheckIn,
    Rating,
    Session,
    WeekReview,
    change,
    new_id,
)

NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
NOWHERE = datetime(2026, 3, 1, 8, 30)  # noqa: DTZ001 (an offset is what is missing)


@pytest.mark.parametrize("value", [0, 10])
def test_a_rating_is_on_the_scale(value: int) -> None:
    assert Rating(value).missing is None


@pytest.mark.parametrize("value", [-1, 11])
def test_a_rating_off_the_scale_is_refused(value: int) -> None:
    with pytest.raises(ValueError, match="from 0 to 10"):
        Rating(value)


@pytest.mark.parametrize("both", [{}, {"value": 3, "missing": "skipped"}])
def test_a_rating_is_a_number_or_a_reason(both: dict) -> None:
    with pytest.raises(ValueError, match="a number or a reason"):
        Rating(**both)


def test_moments_need_an_offset() -> None:
    with pytest.raises(ValueError, match="started_at"):
        Session("a", "breath-46", "Longer", "breathing", NOWHERE, 180_000)
    with pytest.raises(ValueError, match="at needs"):
        CheckIn("a", NOWHERE)
    with pytest.raises(ValueError, match="at needs"):
        WeekReview("a", NOWHERE, 1, 2, 3)


def test_a_week_review_is_three_answers_on_the_scale() -> None:
    assert WeekReview("a", NOW, 1, 2, 6).score == 3
    with pytest.raises(ValueError, match="from 0 to 10"):
        WeekReview("a", NOW, 1, 2, 11)


def test_every_id_is_new() -> None:
    assert new_id() != new_id()


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [(6, 4, "lower"), (6, 5, "same"), (6, 6, "same"), (6, 7, "same"), (6, 8, "higher")],
)
def test_one_point_either_way_is_the_same(before: int, after: int, said: str) -> None:
    assert change(Rating(before), Rating(after)) == said


def test_nothing_is_said_of_a_rating_that_is_missing() -> None:
    assert change(SKIPPED, Rating(3)) is None
    assert change(Rating(3), SKIPPED) is None
