import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain import pacing
from unclench.domain.session import Answer
from unclench.domain.worksheet import Value


def test_the_worked_example_of_ten_minutes():
    pace = pacing.plan(600)
    assert [seconds / 60 for seconds in pace.weeks] == [8, 9, 10, 11]
    assert pace.start == 480
    assert pace.sore == (240, 360)


@pytest.mark.parametrize(
    ("usual", "start", "more"),
    [(300, 240, 30), (60, 45, 10), (30, 24, 3), (1, 1, 1), (3600, 2880, 360)],
)
def test_short_and_long_times_are_rounded_to_what_is_easy_to_say(usual, start, more):
    pace = pacing.plan(usual)
    assert pace.start == start
    assert pace.weeks[1] - pace.start == more


@given(st.floats(10, 86_400))
def test_a_plan_begins_at_eighty_percent_and_grows_by_ten_to_twenty(usual):
    pace = pacing.plan(usual)
    assert usual * 0.7 - 1e-6 <= pace.start <= usual * 0.8
    for before, after in zip(pace.weeks, pace.weeks[1:], strict=False):
        assert usual * 0.1 - 1e-6 <= after - before <= usual * 0.2 + 1e-6
    low, high = pace.sore
    assert pace.start * 0.5 <= low <= high <= pace.start * 0.8


def test_no_usual_time_no_plan():
    with pytest.raises(ValueError, match="at least a second"):
        pacing.plan(0.5)


def answers(**told: Value) -> list[Answer]:
    return [Answer(name.replace("_", "-"), "?", value) for name, value in told.items()]


def test_the_usual_time_counts_and_else_the_average_of_the_last_times():
    both = answers(usual=10.0, last_times=("20", "30"))
    assert pacing.from_answers(both) == pacing.plan(600)
    lines = answers(last_times=("8 min", "about 10,5", "no idea", "11.5 minutes"))
    assert pacing.from_answers(lines) == pacing.plan(600)


@pytest.mark.parametrize(
    "told",
    [{}, {"usual": 0.0}, {"usual": "words"}, {"last_times": ("none",)}, {"usual": 5000.0}],
)
def test_what_gives_no_time_gives_no_plan(told):
    assert pacing.from_answers(answers(**told)) is None
