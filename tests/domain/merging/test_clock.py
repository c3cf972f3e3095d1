import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.merging.clock import (
    BELIEVED_MS,
    LATEST_MS,
    ZERO,
    HybridClock,
    Stamp,
    is_device,
)

stamps = st.builds(
    Stamp,
    st.integers(0, LATEST_MS) | st.integers(0, 3),
    st.integers(0, 0xFFFF) | st.integers(0, 2),
    st.sampled_from(["a", "m-2", "m-k7f3q2", "z9"]),
)


@given(stamps)
def test_a_stamp_reads_what_it_wrote(stamp):
    assert Stamp.read(str(stamp)) == stamp


@given(stamps, stamps)
def test_texts_sort_as_stamps_do(one, other):
    assert (str(one) < str(other)) == (one < other)


def test_zero_is_before_all():
    assert Stamp.read(str(ZERO)) == ZERO
    assert str(ZERO) == "000000000000-0000-"
    assert Stamp(0, 0, "a") > ZERO


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "00000000000a-0001-",  # no device
        "00000000000A-0001-a",
        "00000000000a-0001-A",
        "00000000000a-0001--a",
        "00000000000a-0001-a\n",
        "00000000000a-00001-a",
        "ffffffffffff-0001-a",  # the year 10889
        f"00000000000a-0001-{'a' * 33}",
    ],
)
def test_what_is_no_stamp_is_refused(text):
    with pytest.raises(ValueError, match="stamp"):
        Stamp.read(text)


def test_names_of_devices():
    assert is_device("m-k7f3q2")
    assert not any(map(is_device, ["", "M", "a b", "-a", "a/b", "..", "a" * 33, "a\n"]))


moves = st.lists(st.integers(-5, LATEST_MS) | st.integers(0, 5) | stamps, min_size=1, max_size=30)


@given(moves)
def test_each_stamp_is_after_all_that_was_given_and_seen(moves):
    clock = HybridClock("m-1")
    before = [ZERO]
    for move in moves:
        if isinstance(move, Stamp):
            clock.see(move)
            before.append(move)
        else:
            given_one = clock.tick(move)
            assert given_one > max(before)
            assert given_one.ms >= min(move, BELIEVED_MS)
            assert given_one.device == "m-1"
            assert clock.newest == given_one
            before.append(given_one)
        assert clock.newest == max(before)


def test_a_right_clock_gives_its_time():
    assert HybridClock("a", Stamp(5, 7, "b")).tick(6) == Stamp(6, 0, "a")


def test_a_clock_after_all_times_leaves_room_for_greater_stamps():
    clock = HybridClock("a")
    clock.tick(LATEST_MS)
    clock.see(clock.newest._replace(counter=0xFFFF))
    assert Stamp.read(str(clock.tick(LATEST_MS))) == Stamp(BELIEVED_MS + 1, 0, "a")
    assert HybridClock("a").tick(-5).ms == 0


def test_a_clock_that_stands_still_or_goes_back_counts():
    clock = HybridClock("a", Stamp(5, 7, "b"))
    assert clock.tick(5) == Stamp(5, 8, "a")
    assert clock.tick(1) == Stamp(5, 9, "a")


def test_a_full_counter_goes_on_in_the_next_millisecond():
    assert HybridClock("a", Stamp(5, 0xFFFF, "b")).tick(5) == Stamp(6, 0, "a")


def test_seeing_what_is_older_changes_nothing():
    clock = HybridClock("a", Stamp(5, 7, "b"))
    clock.see(Stamp(5, 6, "z"))
    assert clock.newest == Stamp(5, 7, "b")
