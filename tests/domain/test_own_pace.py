import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.own_pace import own_pace


@pytest.mark.parametrize(
    ("taps", "pace"),
    [
        ((0, 4, 8, 12, 16), 4.0),
        ((0, 4, 8, 16, 20, 24), 4.0),  # one breath was missed
        ((0, 1, 2, 3, 4), 3.0),
        ((0, 10, 20, 30, 40), 8.0),
        ((0, 4.14, 8.3, 12.46, 16.6), 4.2),
        ((0, 4, 8, 12), None),
        ((), None),
    ],
)
def test_the_median_gap_between_taps(taps, pace):
    assert own_pace(taps) == pace


@given(st.lists(st.floats(0, 45), min_size=5).map(sorted))
def test_it_never_leaves_its_limits(taps):
    pace = own_pace(taps)
    assert pace is not None
    assert 3.0 <= pace <= 8.0
