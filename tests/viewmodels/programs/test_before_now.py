"""Before and now: nothing is called a change that may be none."""

from datetime import timedelta

import pytest
from tests.viewmodels.programs.sample import NOW

from unclench.domain.program_run import ProgramRun
from unclench.domain.session import WeekReview
from unclench.viewmodels.programs.before_now import before_now

RUN = ProgramRun("r", "p", "P", NOW)


def review(days: float, average: int, enjoyment: int, activity: int) -> WeekReview:
    at = NOW + timedelta(days=days)
    return WeekReview(str(days), at, average, enjoyment, activity)


def test_nothing_answered_says_nothing():
    assert before_now(RUN, []) is None
    assert before_now(RUN, [review(-8, 5, 5, 5)]) is None  # long before it began


def test_one_answer_has_nothing_to_compare_with():
    found = before_now(RUN, [review(1, 5, 5, 6)])
    assert found is not None
    assert (round(found.first, 2), found.latest, found.course) == (5.33, None, None)


@pytest.mark.parametrize(
    ("answers", "course"),
    [
        ((6, 6, 5), "same"),  # 6.33 to 5.67
        ((5, 6, 5), "lower"),  # to 5.33: a whole point
        ((5, 5, 5), "lower"),
        ((7, 7, 7), "same"),
        ((8, 7, 7), "higher"),
    ],
)
def test_a_point_or_more_is_a_change(answers, course):
    found = before_now(RUN, [review(13, *answers), review(0, 6, 7, 6), review(6, 0, 0, 0)])
    assert found is not None
    assert found.course == course


def test_the_answer_nearest_before_the_start_is_the_first():
    found = before_now(RUN, [review(-6, 9, 9, 9), review(-1, 6, 6, 6), review(7, 4, 4, 4)])
    assert found == (6, 4)


def test_what_was_answered_after_the_end_is_not_of_this_run():
    ended = ProgramRun("r", "p", "P", NOW, ended_at=NOW + timedelta(days=8), ended_how="stopped")
    found = before_now(ended, [review(0, 6, 6, 6), review(9, 1, 1, 1)])
    assert found == (6, None)
