"""The laws of merging, over states that three devices can come to and over any others."""

import random
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.merging.clock import ZERO, HybridClock, Stamp
from unclench.domain.merging.state import State, Value, changed, deleted, join, normalised, unshared

NAMES = ("note", "rating", "rows")
stamps = st.just(ZERO) | st.builds(
    Stamp, st.integers(0, 3), st.integers(0, 1), st.sampled_from(["a", "b"])
)
values = st.recursive(
    st.none() | st.integers(-2, 2) | st.sampled_from(["", "a", "b", "ab"]),
    lambda inner: st.lists(inner, max_size=2),
    max_leaves=4,
)
wholes = st.fixed_dictionaries(dict.fromkeys(NAMES, values))


@st.composite
def states(draw):
    """Any state: equal stamps with unequal values, tombstones, revived records."""
    gone = draw(st.none() | stamps)
    base = draw(st.none() | stamps)
    if base is None:
        return normalised(None, {}, {}, gone or Stamp(1, 0, "a"))
    earlier = st.just(base) | stamps.map(lambda one: min(one, base))
    fields = {name: (draw(earlier), draw(values)) for name in NAMES}
    return normalised(base, draw(wholes), fields, gone)


@given(states(), states())
def test_it_does_not_matter_who_merges(a, b):
    assert join(a, b) == join(b, a)


@given(states(), states(), states())
def test_it_does_not_matter_what_is_merged_first(a, b, c):
    assert join(join(a, b), c) == join(a, join(b, c))


@given(states())
def test_merging_again_changes_nothing(a):
    assert join(a, a) == a


@given(states(), states())
def test_what_is_known_is_never_lost(a, b):
    both = join(a, b)
    assert join(both, a) == both == join(both, b)
    assert both.newest == max(a.newest, b.newest)


@given(st.lists(states(), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_any_order_and_repetition_ends_alike(found, chance):
    again = [*found, *chance.choices(found, k=3)]
    chance.shuffle(again)
    assert reduce(join, again) == reduce(join, found)


@given(states(), states())
def test_what_a_deletion_beats_is_dropped(a, b):
    both = join(a, b)
    if both.tombstone is not None:
        assert both.last_change is None or both.last_change > both.tombstone
        assert all(at > both.tombstone for at, _value in both.fields.values())
    if both.last_change is None:
        assert (both.now(), both.snapshot, both.fields) == (None, {}, {})


def test_the_later_change_of_each_field_wins():
    both = unshared({"note": "", "rating": None})
    laptop = changed(both, {"note": "slept badly", "rating": None}, {"note"}, Stamp(5, 0, "a"))
    desktop = changed(both, {"note": "", "rating": 4}, {"rating"}, Stamp(6, 0, "b"))
    assert join(laptop, desktop).now() == {"note": "slept badly", "rating": 4}
    later = changed(desktop, {"note": "well", "rating": 4}, {"note"}, Stamp(7, 0, "b"))
    assert join(laptop, later).now() == {"note": "well", "rating": 4}


def test_who_makes_a_record_overrules_only_what_they_say():
    values = {"line": "walk", "step": ""}
    here = changed(None, values, {"line"}, Stamp(5, 0, "a"))
    there = changed(None, {"line": "", "step": "call"}, {"step"}, Stamp(6, 0, "b"))
    assert join(here, there).now() == {"line": "walk", "step": "call"}
    again = changed(deleted(here, Stamp(6, 0, "a")), values, {"line"}, Stamp(7, 0, "a"))
    assert again.fields == {"line": (Stamp(7, 0, "a"), "walk")}
    assert again.now() == values


def test_a_deletion_beats_what_came_before_it():
    here = changed(None, {"note": "a"}, {"note"}, Stamp(5, 0, "a"))
    there = deleted(None, Stamp(6, 0, "b"))
    assert join(here, there) == there
    assert there.now() is None


def test_a_later_change_brings_the_whole_record_back():
    here = changed(None, {"note": "a", "rating": 3}, (), Stamp(5, 0, "a"))
    gone = deleted(here, Stamp(6, 0, "b"))
    edited = changed(here, {"note": "b", "rating": 3}, {"note"}, Stamp(7, 0, "a"))
    both = join(gone, edited)
    assert both.now() == {"note": "b", "rating": 3}
    assert both.fields == {"note": (Stamp(7, 0, "a"), "b")}
    again = changed(both, {"note": "c", "rating": 3}, {"note"}, Stamp(8, 0, "a"))
    assert again.fields == {"note": (Stamp(8, 0, "a"), "c")}
    assert again.tombstone == Stamp(6, 0, "b")


def test_what_was_deleted_and_made_again_is_there():
    gone = deleted(None, Stamp(6, 0, "b"))
    again = changed(gone, {"note": "a"}, {"note"}, Stamp(7, 0, "b"))
    assert join(again, gone).now() == {"note": "a"}
    assert again.fields == {"note": (Stamp(7, 0, "b"), "a")}


def test_of_two_copies_the_one_that_says_more_wins():
    pairs: list[tuple[Value, Value]] = [
        (None, 0),
        (0, 3),
        (3, "a"),
        ("b", "aa"),
        ("a", "b"),
        ([None, "skipped"], [4, None]),
        ([["a", 1]], [["a", 1], ["b", 2]]),
    ]
    for less, more in pairs:
        one, other = unshared({"x": less}), unshared({"x": more})
        assert join(one, other).now() == join(other, one).now() == {"x": more}


def test_a_change_that_comes_before_what_is_known_is_a_fault_of_ours():
    here = changed(None, {"note": "a"}, (), Stamp(5, 0, "a"))
    with pytest.raises(ValueError, match="comes before"):
        changed(here, {"note": "b"}, {"note"}, Stamp(5, 0, "a"))
    with pytest.raises(ValueError, match="comes before"):
        deleted(here, Stamp(4, 0, "a"))


class Device:
    """One that makes changes and hears of those of others."""

    def __init__(self, name: str, shift: int, first: State | None) -> None:
        self.clock = HybridClock(name)
        self.shift = shift
        self.state = first

    def work(self, chance: random.Random, now: int) -> State:
        stamp = self.clock.tick(now + self.shift)
        record = self.state and self.state.now()
        if record is None:
            fresh = {name: chance.randrange(9) for name in NAMES}
            self.state = changed(self.state, fresh, NAMES, stamp)
        elif chance.random() < 0.3:
            self.state = deleted(self.state, stamp)
        else:
            name = chance.choice(NAMES)
            self.state = changed(self.state, {**record, name: chance.randrange(9)}, {name}, stamp)
        return self.state

    def hear(self, state: State) -> None:
        self.clock.see(state.newest)
        self.state = join(self.state, state) if self.state else state


@given(st.integers(0, 2**32))
def test_devices_that_heard_all_know_the_same(seed):
    chance = random.Random(seed)
    first = unshared(dict.fromkeys(NAMES, 0)) if chance.random() < 0.5 else None
    devices = [
        Device(name, shift, first) for name, shift in [("a", 0), ("b", -20), ("c", 31_536_000_000)]
    ]
    said: list[State] = []
    for now in range(100, 130):
        if said and chance.random() < 0.4:
            chance.choice(devices).hear(chance.choice(said))
        else:
            device = chance.choice(devices)
            before = device.state
            said.append(device.work(chance, now))
            if before is not None:
                assert join(before, said[-1]) == said[-1]
    for device in devices:
        chance.shuffle(said)
        for state in said:
            device.hear(state)
    assert devices[0].state == devices[1].state == devices[2].state
    assert devices[0].state is not None
    newest = max(said, key=lambda state: state.newest)
    there = devices[0].state.now()
    if newest.last_change is None:
        assert there is None
    else:  # what was said last of all stands
        assert there is not None
        last = {
            name: value for name, (at, value) in newest.fields.items() if at == newest.last_change
        }
        assert last
        assert last.items() <= there.items()
