import json

import pytest

from unclench.domain.marks import Mark
from unclench.domain.sparing import GROUP_BY_GROUP, TENSING, spared
from unclench.system import paths

SORE = {"shoulder_l": Mark(4)}
FRESH = {"shoulder_l": Mark(2, fresh=True)}


def test_the_named_exercises_are_those_that_go_from_group_to_group() -> None:
    def kinds(name: str) -> list[str]:
        text = (paths.exercises() / f"{name}.json").read_text(encoding="utf-8")
        return [step for step in ("tense", "part") if f'"{step}"' in json.dumps(json.loads(text))]

    assert {name: kinds(name) for name in TENSING} == {name: ["tense"] for name in TENSING}
    assert all("part" in kinds(name) for name in GROUP_BY_GROUP - TENSING)


@pytest.mark.parametrize(
    ("marks", "own", "tags", "need", "expected"),
    [
        ({}, {}, (), "", {}),
        (SORE, {}, (), "", {"light": ("shoulder_l",)}),
        (FRESH, {}, (), "stress", {"skip": ("shoulder_l",)}),
        ({}, {}, ("jaw",), "stress", {"release": ("jaw_mouth",)}),
        ({}, {}, ("jaw",), "pain", {}),  # nothing is tensed at all, so the jaw is like the rest
        ({}, {"hand_l": "imagery"}, (), "both", {"imagery": ("hand_l",)}),
        ({"hand_l": Mark(7)}, {}, (), "", {"light": ("hand_l",)}),
        ({"hand_l": Mark(7)}, {"hand_l": "tense"}, (), "", {}),
    ],
)
def test_what_is_spared_in_an_exercise_that_tenses(marks, own, tags, need, expected) -> None:
    assert spared("pmr-short", marks, own, tags, need) == expected


def test_without_tensing_only_marked_places_are_named() -> None:
    assert spared("pmr-release", FRESH, {}, ("high_bp",), "") == {"skip": ("shoulder_l",)}


def test_another_exercise_spares_nothing() -> None:
    assert spared("breath-46", SORE, {}, (), "pain") == {}
