"""A program file tells all its faults at once, each at its place and with what would be right."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.program import AskStep, ExerciseStep, Program, ReadStep
from unclench.domain.program_faults import about_instead, parse_program
from unclench.domain.program_names import Known

KNOWN = Known({"breath-46": (1, 3, 5, 10), "pmr-release": (5, 10)}, frozenset({"stress", "pain"}))


def week(**changes: Any) -> dict[str, Any]:
    steps = [{"read": "stress"}, {"exercise": "breath-46", "minutes": 3}, {"ask": "peg"}]
    return {"title": "Begin", "idea": "Be kind.", "days": 3, "steps": steps} | changes


def program(**changes: Any) -> dict[str, Any]:
    made = {"format": 1, "id": "my-own", "title": "Mine", "summary": "Two.", "for": ["stress"]}
    return made | {"weeks": [week()]} | changes


def with_step(step: Any) -> dict[str, Any]:
    return program(weeks=[week(steps=[step])])


def test_a_right_program_is_read_with_its_defaults():
    read = parse_program(program(), KNOWN).program
    assert isinstance(read, Program)
    assert read.language == "en"
    first, second, third = read.weeks[0].steps
    assert (first, third) == (ReadStep(read="stress"), AskStep(ask="peg"))
    assert isinstance(second, ExerciseStep)
    assert (second.minutes, second.times, second.instead) == (3, 1, ())


def test_the_same_again_for_a_caution_is_told():
    step = {"exercise": "breath-46", "minutes": 5}
    others = [
        {"when": "panic", **step},
        {"when": "asthma", "exercise": "breath-46", "minutes": 3},
        7,
    ]
    (told,) = about_instead(with_step({**step, "instead": others}))
    assert told.path == ("weeks", 0, "steps", 0, "instead", 0, "exercise")
    assert told.message.startswith('"exercise" is "breath-46" here too')


def test_a_program_made_of_parts_is_the_one_that_was_read():
    read = parse_program(program(), KNOWN).program
    assert read is not None
    again = Program.model_validate(read.model_dump(by_alias=True) | {"weeks": read.weeks})
    assert again == read


INSTEAD = [{"when": "neck", "exercise": "pmr-release"}, {"when": "neck", "exercise": "breath-46"}]
WRONG: list[tuple[dict[str, Any], tuple[str | int, ...], str]] = [
    (program(format=2), ("format",), "newer version"),
    (program(**{"for": ["joy"]}), ("for", 0), '"joy"; use one of: stress, pain, sleep'),
    (program(**{"for": ["pain", 7]}), ("for", 1), "use one of"),
    (program(**{"for": ["pain", "pain"]}), ("for", 1), "is here twice"),
    (program(tittle="x"), ("tittle",), 'did you mean "title"'),
    (program(author=None), ("author",), "null"),
    (program(weeks=[]), ("weeks",), "at least 1"),
    (program(weeks=[week()] * 13), ("weeks",), "at most 12"),
    (program(weeks=[week(days=8)]), ("weeks", 0, "days"), "at most 7"),
    (program(weeks=[week(days=True)]), ("weeks", 0, "days"), "whole number"),
    (program(weeks=[week(steps=[{"ask": "peg"}] * 21)]), ("weeks", 0, "steps"), "at most 20"),
    (program(weeks=[week(day=3)]), ("weeks", 0, "day"), 'did you mean "days"'),
    (with_step({"exercice": "breath-46"}), ("weeks", 0, "steps", 0), 'did you mean "exercise"'),
    (with_step({}), ("weeks", 0, "steps", 0), 'needs one of "read", "exercise", "ask"'),
    (
        with_step({"exercise": "breath-46", "instead": [7]}),
        ("weeks", 0, "steps", 0, "instead", 0),
        "an object",
    ),
    (with_step(7), ("weeks", 0, "steps", 0), "needs one of"),
    (with_step({"read": "pain", "ask": "peg"}), ("weeks", 0, "steps", 0, "ask"), "of its own"),
    (with_step({"ask": "pegs"}), ("weeks", 0, "steps", 0, "ask"), 'did you mean "peg"'),
    (with_step({"read": "strss"}), ("weeks", 0, "steps", 0, "read"), 'did you mean "stress"'),
    (with_step({"exercise": "breath"}), ("weeks", 0, "steps", 0, "exercise"), "no exercise"),
    (
        with_step({"exercise": "breath-46", "minutes": 4}),
        ("weeks", 0, "steps", 0, "minutes"),
        "it lasts 1, 3, 5, 10",
    ),
    (
        with_step({"exercise": "breath-46", "minuts": 3}),
        ("weeks", 0, "steps", 0, "minuts"),
        'did you mean "minutes"',
    ),
    (
        with_step({"exercise": "breath-46", "instead": INSTEAD}),
        ("weeks", 0, "steps", 0, "instead", 1, "when"),
        "is here twice",
    ),
    (
        with_step({"exercise": "breath-46", "instead": [{"when": "nek", "exercise": "breath-46"}]}),
        ("weeks", 0, "steps", 0, "instead", 0, "when"),
        'did you mean "neck"',
    ),
    (
        with_step({"exercise": "breath-46", "instead": [{"when": "neck", "exercise": "release"}]}),
        ("weeks", 0, "steps", 0, "instead", 0, "exercise"),
        'did you mean "pmr-release"',
    ),
]


@pytest.mark.parametrize(("raw", "path", "words"), WRONG, ids=lambda value: str(value)[-60:])
def test_each_fault_has_its_place_and_what_would_be_right(raw, path, words):
    parsed = parse_program(raw, KNOWN)
    assert parsed.program is None
    (fault,) = parsed.faults
    assert fault.path == path
    assert words in fault.message


def test_all_faults_are_told_at_once():
    raw = program(
        title=7, weeks=[week(days=0), week(steps=[{"exercise": "nobody"}, {"read": 7}, "x"])]
    )
    paths = {fault.path for fault in parse_program(raw, KNOWN).faults}
    assert paths == {
        ("title",),
        ("weeks", 0, "days"),
        ("weeks", 1, "steps", 0, "exercise"),
        ("weeks", 1, "steps", 1, "read"),
        ("weeks", 1, "steps", 2),
    }


def test_a_hostile_size_is_told_in_one_line():
    raw = program(weeks=[{"x": [0] * 60_000}])
    (fault,) = parse_program(raw, KNOWN).faults
    assert "50000" in fault.message


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["weeks", "steps", "for", "exercise", "instead", "when", "minutes"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(JUNK)
def test_whatever_a_file_holds_is_a_program_or_told(raw):
    parsed = parse_program(raw, KNOWN)
    assert (parsed.program is None) == bool(parsed.faults)
    assert all(isinstance(fault.message, str) for fault in parsed.faults)
