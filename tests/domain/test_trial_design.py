"""A fair test is one thing from beginning to end, and its chance comes from one seed."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.trials import BEGUN, DESIGN, SEED, TRIAL, drawn, with_drawn

from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials import draws
from unclench.domain.trials.design import LEAST, MOST, Trial, ended, one_running

SEEDS = st.binary(min_size=32, max_size=32).map(bytes.hex)


def test_a_test_has_ten_to_twenty_eight_pairs_and_fourteen_by_default():
    assert DESIGN.pairs == 14
    for pairs in (LEAST - 1, MOST + 1):
        with pytest.raises(ValueError, match="10 to 28 pairs"):
            replace(DESIGN, pairs=pairs)


def test_nothing_is_tested_against_itself():
    with pytest.raises(ValueError, match="two exercises"):
        replace(DESIGN, against_id=DESIGN.exercise_id)


def test_moments_know_their_place():
    with pytest.raises(ValueError, match="offset"):
        Trial("t", DESIGN, SEED, datetime(2026, 3, 2))  # noqa: DTZ001 -- that is the fault
    with pytest.raises(ValueError, match="both a moment and a way"):
        replace(TRIAL, ended_at=BEGUN)


def test_an_ended_test_runs_no_more():
    over = ended(TRIAL, datetime(2026, 4, 1, tzinfo=UTC), "stopped")
    assert TRIAL.runs
    assert not over.runs
    assert over.ended_how == "stopped"


def test_what_was_drawn_is_found_by_its_place():
    one = drawn(0, 1, BEGUN)
    assert with_drawn(one).at(TrialPlace(0, 1)) == one
    assert with_drawn(one).at(TrialPlace(0, 0)) is None


def test_no_two_seeds_are_alike_and_all_can_be_one():
    seeds = {draws.new_seed() for _ in range(50)}
    assert len(seeds) == 50
    assert all(map(draws.is_seed, seeds))


@pytest.mark.parametrize("text", ["", "0f" * 31, "0F" * 32, " " + "0f" * 32, "xy" * 32])
def test_what_is_no_seed_is_none(text):
    assert not draws.is_seed(text)


@given(SEEDS, st.integers(LEAST, MOST))
def test_the_order_is_the_same_for_the_same_seed_and_a_longer_test_begins_alike(seed, pairs):
    order = draws.order(seed, pairs)
    assert order == draws.order(seed, MOST)[:pairs]
    said = draws.order_text(seed, pairs)
    assert [one == "X" for one in said] == list(order)
    assert draws.order_hash(seed, pairs) == hashlib.sha256(said.encode()).hexdigest()


@given(SEEDS, st.integers(0, 13))
def test_each_pair_has_one_of_each(seed, pair):
    trial = replace(TRIAL, seed=seed)
    arms = [draws.arm(trial, TrialPlace(pair, part)) for part in (0, 1)]
    assert sorted(arms) == ["other", "tested"]
    names = {draws.exercise_of(trial, TrialPlace(pair, part)) for part in (0, 1)}
    assert names == {"breath-46", "quiet-rest"}


def test_both_orders_come_about_as_often():
    every = sum(sum(draws.order(f"{n:064x}", MOST)) for n in range(500))
    assert abs(every / (500 * MOST) - 0.5) < 0.02


def test_the_stream_is_the_one_that_others_can_make_too():
    assert draws.stream("00" * 32, "order", 4) == hashlib.shake_256(b"\0" * 32 + b"order").digest(4)


@pytest.mark.parametrize(
    ("planned_ms", "counts"),
    [(300_000, True), (297_500, True), (330_000, False), (270_000, False), (180_000, False)],
)
def test_a_session_of_another_length_is_none_of_the_test(planned_ms, counts):
    """Lengths are chosen by halves of a minute; an own exercise may last some seconds less."""
    assert draws.is_as_long(TRIAL, planned_ms) == counts


def begun(name: str, days: int) -> Trial:
    return replace(TRIAL, id=name, started_at=BEGUN + timedelta(days))


def test_of_several_that_go_on_the_one_begun_first_does_so():
    over = ended(begun("over", 0), BEGUN, "finished")
    later, first, same = begun("later", 3), begun("b", 1), begun("c", 1)
    found = one_running((over, later, first, same), here=False)
    assert [one.id for one in found] == ["over", "later", "b", "c"]
    assert found[0] is over
    assert [one.ended_how for one in found] == ["finished", "stopped", None, "stopped"]
    assert found[1].ended_at == later.started_at


def test_where_one_goes_on_already_no_other_does():
    held = with_drawn(drawn(0, 0, BEGUN), drawn(0, 1, BEGUN + timedelta(1), held=False))
    (found,) = one_running((held,), here=True)
    assert found == ended(held, BEGUN + timedelta(1), "stopped")
    assert one_running((), here=True) == ()
