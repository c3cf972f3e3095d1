"""Marks and cautions become modes by the rules, and a person's own word wins."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain import soreness
from unclench.domain.body import PARTS, leaves, mode_for
from unclench.domain.cues import Mode
from unclench.domain.marks import Mark
from unclench.domain.soreness import (
    areas,
    by_mode,
    hurts,
    mode_of,
    most_of_all,
    outdated,
    rules,
    tenses_anywhere,
    without_tensing,
)

REAL = sorted(part for part in PARTS if part[-2:] not in ("_d", "_n"))
MODES: tuple[Mode, ...] = ("tense", "light", "release", "imagery", "skip")


@pytest.mark.parametrize(
    ("intensity", "mode"),
    [
        *((n, "tense") for n in range(3)),
        *((n, "light") for n in range(3, 6)),
        *((n, "release") for n in range(6, 11)),
    ],
)
def test_the_intensity_says_how_gently(intensity, mode):
    assert mode_of(Mark(intensity)) == mode
    assert mode_of(Mark(intensity, fresh=True)) == "skip"


@pytest.mark.parametrize(
    ("tag", "group", "mode"),
    [
        ("cramps", "lower_leg_l", "release"),
        ("cramps", "foot_r", "release"),
        ("neck", "neck_throat", "release"),
        ("neck", "face_neck", "release"),
        ("jaw", "jaw_mouth", "release"),
        ("pregnancy", "abdomen", "release"),
        ("hernia", "trunk", "release"),
        ("recent_surgery", "abdomen", "release"),
        ("acute_injury", "hand_forearm_l", "release"),
        ("high_bp", "hand_forearm_l", "release"),
        ("cardiac", "legs", "light"),
        ("eye_pressure", "eyes_nose", "release"),
        ("migraine", "forehead", "release"),
        ("ear", "face", None),
    ],
)
def test_a_caution_spares_its_places(tag, group, mode):
    assert mode_for(group, areas({}, tags=[tag])) == mode


def test_a_composite_inherits_from_the_least_part():
    spared = areas({"knee_l": Mark(6), "toes_r": Mark(4), "hand_r": Mark(1)})
    assert spared == {"knee_l": "release", "toes_r": "light"}
    assert mode_for("leg_l", spared) == "release"
    assert mode_for("foot_r", spared) == "light"
    assert mode_for("legs", spared) == "release"
    assert mode_for("arm_r", spared) is None


def test_the_strictest_of_several_counts_in_any_order():
    for tags in permutations(("jaw", "neck", "cardiac")):
        assert mode_for("neck_throat", areas({"neck_throat": Mark(3)}, tags=tags)) == "release"


def test_light_everywhere_is_one_area():
    assert areas({}, tags=["cardiac"]) == {"whole_body": "light"}
    assert areas({"knee_l": Mark(9)}, tags=["cardiac"]) == {
        "knee_l": "release",
        "whole_body": "light",
    }
    assert areas({"whole_body": Mark(9)}) == {"whole_body": "release"}


def test_ones_own_choice_wins_both_ways():
    marks = {"calf_l": Mark(8), "shin_l": Mark(8), "hand_r": Mark(0)}
    assert areas(marks, {"lower_leg_l": "tense"}) == {}
    assert areas(marks, {"lower_leg_l": "light"}) == {"lower_leg_l": "light"}
    assert areas(marks, {"calf_l": "tense"}) == {"shin_l": "release"}
    assert areas({}, {"hand_r": "imagery"}) == {"hand_r": "imagery"}
    assert mode_for("arms", areas({}, {"arms": "tense"}, ["high_bp"])) is None


def test_a_new_mark_outdates_a_looser_choice_for_a_larger_group():
    own: dict[str, Mode] = {"arms": "light", "hand_l": "tense", "legs": "light", "arm_l": "skip"}
    assert outdated(own, "hand_l", Mark(8)) == ("arms",)
    assert outdated(own, "hand_l", Mark(3)) == ()


def test_the_modes_in_order_of_care():
    spared: dict[str, Mode] = {"a": "light", "b": "skip", "c": "light", "d": "tense"}
    assert by_mode(spared) == {"skip": ("b",), "light": ("a", "c")}
    assert list(by_mode(spared)) == ["skip", "light"]


def test_one_part_that_may_be_tensed_leaves_the_others_as_they_are():
    spared = areas({}, {"chest": "light"}, ["high_bp"])
    assert (spared["chest"], spared["hand_l"]) == ("light", "release")
    assert "whole_body" not in spared
    assert most_of_all(part for part, mode in spared.items() if mode == "release")


def test_where_nothing_is_tensed_what_is_spared_more_stays_so():
    spared: dict[str, Mode] = {"knee_l": "skip", "hand_r": "light", "chest": "imagery"}
    assert without_tensing(spared) == {
        "whole_body": "release",
        "knee_l": "skip",
        "chest": "imagery",
    }
    assert without_tensing({"whole_body": "skip"}) == {"whole_body": "skip"}


def test_where_any_place_may_still_be_tensed():
    assert tenses_anywhere({})
    assert tenses_anywhere(areas({}, tags=["cardiac"]))
    assert not tenses_anywhere(areas({}, tags=["high_bp"]))
    assert tenses_anywhere(areas({}, {"hand_l": "tense"}, tags=["high_bp"]))
    assert soreness.asked_by("asthma") == {}
    assert soreness.asked_by("jaw") == {"jaw_mouth": "release"}


def test_marks_tell_of_pain_from_three_on():
    assert not hurts({})
    assert not hurts({"hand_l": Mark(2)})
    for mark in (Mark(3), Mark(), Mark(0, fresh=True)):
        assert hurts({"hand_l": Mark(1), "knee_l": mark})


@given(
    st.dictionaries(st.sampled_from(REAL), st.builds(Mark, st.integers(0, 10), st.booleans())),
    st.sets(st.sampled_from(sorted(soreness._BY_TAG))),
)
def test_no_group_is_played_harder_than_any_place_in_it_allows(marks, tags):
    spared = areas(marks, tags=tags)
    strict = MODES.index
    for leaf, mode in rules(marks, tags).items():
        for group in REAL:
            if leaf in leaves(group):
                assert strict(mode_for(group, spared) or "tense") >= strict(mode)


def test_a_mark_without_a_number_is_spared_in_the_mildest_way():
    assert mode_of(Mark()) == "light"
    assert mode_of(Mark(fresh=True)) == "skip"
    assert outdated({"arms": "tense"}, "hand_l", Mark()) == ("arms",)
    assert outdated({"arms": "light"}, "hand_l", Mark()) == ()
