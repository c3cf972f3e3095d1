from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.situations import (
    BUSY,
    CASES,
    EVENING,
    LEFT,
    MIDNIGHT,
    NEW_PAIR,
    OTHER,
    OWN,
    READ,
    SECOND,
    SHIPPED,
    STEP,
    Case,
    Listed,
    played,
)

from unclench.domain.body_signs import SIGNS
from unclench.domain.cautions import TAGS
from unclench.domain.fitting import BY_EYE, length
from unclench.domain.marks import Mark
from unclench.domain.situation import Feeling, NextStep, Situation, TrialSession
from unclench.domain.suggest import MOST, RIGHT_NOW, for_need, suggest
from unclench.domain.suggestion import Begin, Play, Suggestion, TrialDay


def name(one: Suggestion) -> str:
    if isinstance(one.what, Play):
        return one.what.exercise_id
    if isinstance(one.what, TrialSession):
        return "fair test"
    return one.what.run_id if isinstance(one.what, NextStep) else f"begin {one.what.program_id}"


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_what_comes_first_and_why(case: Case):
    found = suggest(case.situation)
    names = [name(one) for one in found]
    assert tuple(names[: len(case.first)]) == case.first
    assert type(found[0].reason).__name__ == case.why
    assert not set(case.never) & set(names)
    if case.minutes is not None:
        assert isinstance(found[0].what, Play)
        assert found[0].what.minutes == case.minutes


@pytest.mark.parametrize(
    ("due", "session"), [(SECOND, "second"), (LEFT, "left"), (NEW_PAIR, "new")]
)
def test_a_pair_is_in_its_middle_only_once_its_first_session_was_played(due, session):
    found = suggest(replace(CASES["a new pair on any day"].situation, trial=due))
    assert found[0].reason == TrialDay(session)


def test_there_are_enough_situations():
    assert len(CASES) >= 40


def test_nothing_is_suggested_where_there_is_nothing_or_nothing_fits():
    assert suggest(Situation(EVENING)) == ()
    avoided = Listed("bad", cautions={"panic": "avoid"})
    assert suggest(Situation(EVENING, (avoided,), tags=frozenset({"panic"}))) == ()


def test_a_moment_without_an_offset_is_refused():
    with pytest.raises(ValueError, match="offset"):
        Situation(datetime(2026, 11, 25))  # noqa: DTZ001


def test_what_was_not_for_somebody_comes_last_and_stays():
    found = suggest(Situation(EVENING, OWN, used=BUSY, refused=frozenset({"my-breath"})))
    names = ["my-tense", "my-night", "my-quick", "my-move", "my-breath"]
    assert [name(one) for one in found] == names


def test_without_sound_comes_first_what_can_be_seen():
    kinds = {one.id: one.kind for one in SHIPPED}
    quiet = suggest(Situation(EVENING, SHIPPED, used=BUSY, muted=True))
    assert all(kinds[name(one)] in BY_EYE for one in quiet[:8])


def test_a_step_and_the_same_exercise_alone_are_one():
    names = [name(one) for one in suggest(Situation(EVENING, SHIPPED, used=BUSY, steps=(STEP,)))]
    assert names[0] == "run"
    assert "pmr-release" not in names


def test_a_length_is_the_usual_one_or_the_longest_that_is_short_enough():
    one = Listed("one", minutes=(3.0, 5.0, 10.0), default=10.0)
    assert (length(one), length(one, 5), length(one, 2)) == (10.0, 5.0, None)


def test_what_has_no_short_length_is_not_for_high_stress():
    long = Listed("breath-46", minutes=(10.0,), default=10.0)
    feeling = Feeling(EVENING, stress=9)
    (only,) = suggest(Situation(EVENING, (long,), used=BUSY, feelings=(feeling,)))
    assert type(only.reason).__name__ != "HighStress"


NEEDED = {
    "calm": ("breath-46", "grounding", "breathing-space"),
    "body": ("pmr-release", "move-chair", "body-scan"),
    "head": ("leaves", "cbt-worry", "breathing-space"),
    "sleep": ("sleep-winddown", "autogenic", "body-scan"),
}


@pytest.mark.parametrize("need", RIGHT_NOW)
def test_each_need_leads_to_two_or_three(need):
    here = Situation(EVENING, SHIPPED)
    assert tuple(one.exercise_id for one in for_need(need, here)) == NEEDED[need]
    careful = for_need(need, replace(here, tags=frozenset(TAGS)))
    avoided = {one.id for one in SHIPPED if "avoid" in one.cautions.values()}
    assert 2 <= len(careful) <= 3
    assert not avoided & {one.exercise_id for one in careful}


def test_what_calms_takes_three_minutes_at_most():
    assert all(one.minutes <= 3 for one in for_need("calm", Situation(EVENING, SHIPPED)))


def test_with_strong_pain_a_sore_body_is_neither_tensed_nor_moved():
    here = Situation(EVENING, SHIPPED, feelings=(Feeling(EVENING, pain=8),))
    found = [one.exercise_id for one in for_need("body", here)]
    assert found == ["pmr-release", "body-scan", "imagery-place"]
    sore = Situation(EVENING, SHIPPED, sore={"neck_back": Mark(6)})
    assert [one.exercise_id for one in for_need("body", sore)] == found


def test_what_somebody_likes_comes_first_for_a_need():
    here = Situation(EVENING, SHIPPED, liked=frozenset({"kindness"}))
    assert for_need("head", here)[0].exercise_id == "kindness"


def test_a_need_is_met_by_own_exercises_alone():
    found = {
        need: [one.exercise_id for one in for_need(need, Situation(EVENING, OWN))]
        for need in RIGHT_NOW
    }
    assert found["calm"] == ["my-breath", "my-quick"]
    assert found["sleep"] == ["my-night"]


names = st.sampled_from([one.id for one in (*SHIPPED, *OWN)] + ["gone"])
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
numbers = st.none() | st.integers(0, 10)
feelings = st.builds(
    Feeling,
    moments,
    numbers,
    numbers,
    numbers,
    st.lists(st.sampled_from([*SIGNS]), max_size=3).map(tuple),
)
situations = st.builds(
    Situation,
    now=moments,
    exercises=st.lists(st.sampled_from((*SHIPPED, *OWN)), unique_by=lambda one: one.id).map(tuple),
    steps=st.lists(
        st.builds(
            STEP._replace,
            what=names,
            days=st.sets(st.integers(0, 6)).map(tuple),
            minute=st.none() | st.integers(0, 1439),
            done_at=st.none() | moments,
        )
        | st.just(READ)
        | st.just(OTHER),
        max_size=2,
    ).map(tuple),
    programs=st.just(("two-quiet-weeks",)) | st.just(()),
    feelings=st.lists(feelings, max_size=3).map(
        lambda told: tuple(sorted(told, key=lambda one: one.at, reverse=True))
    ),
    said=st.none() | feelings,
    hard_at=st.none() | moments,
    sore=st.dictionaries(
        st.sampled_from(["neck_back", "knee_l"]),
        st.builds(Mark, numbers, st.booleans()),
        max_size=2,
    ),
    tags=st.frozensets(st.sampled_from(TAGS)),
    favourites=st.frozensets(names, max_size=4),
    liked=st.frozensets(names, max_size=4),
    refused=st.frozensets(names, max_size=4),
    used=st.lists(
        st.builds(lambda name, at: played(name, timedelta(), now=at), names, moments)
    ).map(lambda rows: tuple(sorted(rows, key=lambda one: one.at, reverse=True))),
    need=st.sampled_from(("", "stress", "pain", "both", "sleep")),
    muted=st.booleans(),
)


@given(situations)
def test_all_suggestions_are_there_and_safe_and_always_the_same(situation: Situation):
    found = suggest(situation)
    there = {one.id: one for one in situation.exercises}
    for one in found:
        what = one.what
        if isinstance(what, Play):
            assert what.minutes in there[what.exercise_id].minutes
        named = what.exercise_id if isinstance(what, Play) else getattr(what, "what", "")
        if isinstance(what, Play) or (isinstance(what, NextStep) and what.kind == "exercise"):
            cautions = there[named].cautions
            assert not any(cautions.get(tag) == "avoid" for tag in situation.tags)
        assert isinstance(what, (Play, Begin)) or what in situation.steps
    assert found == suggest(situation)
    assert len({name(one) for one in found if isinstance(one.what, Play)}) == sum(
        isinstance(one.what, Play) for one in found
    )
    assert len(found) <= MOST
    safe = [one for one in SHIPPED if one.id == "quiet-rest" and one in situation.exercises]
    assert found or not safe


def test_ten_thousand_own_exercises_take_no_time():
    many = tuple(
        Listed(
            f"mine-{number}",
            "sleep" if number % 9 else "rest",
            own=True,
            cautions={"neck": "modify"},
        )
        for number in range(10_000)
    )
    here = Situation(MIDNIGHT, (*SHIPPED, *many), used=BUSY, tags=frozenset({"panic", "ear"}))
    times = []
    for _each in range(7):
        start = process_time()
        suggest(here)
        times.append(process_time() - start)
    assert min(times) < 0.010
