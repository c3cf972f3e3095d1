from typing import Any

import pytest
from tests.domain.exercises import exercise

from unclench.domain import worksheet
from unclench.domain.cues import Cue, Timeline
from unclench.domain.session import Answer
from unclench.domain.timeline import Choices, compile
from unclench.domain.worksheet import Page, StrengthChange

RATE = {"max": 100, "low": "not at all", "high": "very"}


def sheet(*steps: dict[str, Any]) -> Timeline:
    made = exercise(*steps, kind="worksheet")
    return compile(made, Choices(minutes=made.minutes.default))


def test_pages_say_what_they_ask():
    timeline = sheet(
        {"do": "say", "text": "Hello."},
        {"do": "write", "prompt": "What?", "field": "what", "type": "text", "fill": 1},
        {"do": "write", "prompt": "How?", "field": "how-before", "rate": RATE, "fill": 1},
        {
            "do": "write",
            "prompt": "Which?",
            "field": "which",
            "type": "choice",
            "fill": 1,
            "options": ["a", "b"],
            "show": "what",
        },
        {"do": "write", "prompt": "Read it again.", "show": "what", "fill": 1},
    )
    assert worksheet.pages(timeline) == (
        Page(1, "what", "What?", "text"),
        Page(2, "how-before", "How?", "rate", most=100, low="not at all", high="very"),
        Page(3, "which", "Which?", "choice", options=("a", "b"), show="what"),
        Page(4, "", "Read it again.", "read", show="what"),
    )


def test_a_page_may_be_private():
    ask = {"do": "write", "prompt": "What?", "field": "what", "type": "text", "fill": 1}
    pages = worksheet.pages(sheet({**ask, "keep": "ask"}, {**ask, "field": "more"}))
    assert [page.private for page in pages] == [True, False]


def test_a_page_may_suggest_people():
    ask = {"do": "write", "prompt": "Who?", "field": "who", "type": "text", "fill": 1}
    pages = worksheet.pages(sheet({**ask, "suggest": "people"}, {**ask, "field": "more"}))
    assert [page.suggests_people for page in pages] == [True, False]


def test_a_timeline_without_a_plan_has_no_pages():
    assert worksheet.pages(Timeline("x", 5, (Cue(0, 5, "guide", "write"),))) == ()


def test_the_first_page_that_ends_in_a_stretch_of_time():
    cues = (Cue(0, 10, "guide", "say"), Cue(10, 10, "guide", "write"), Cue(20, 9, "guide", "write"))
    timeline = Timeline("x", 29, cues)
    assert worksheet.end_within(timeline, 0, 19) is None
    assert worksheet.end_within(timeline, 0, 20) == cues[1]
    assert worksheet.end_within(timeline, 0, 99) == cues[1]
    assert worksheet.end_within(timeline, 20, 99) == cues[2]


@pytest.mark.parametrize(
    ("value", "empty"), [(None, True), ("", True), ((), True), (0.0, False), ("a", False)]
)
def test_only_what_was_not_answered_is_empty(value, empty):
    assert worksheet.is_empty(value) is empty


@pytest.mark.parametrize(
    ("before", "after", "most", "change"),
    [
        (70, 60, 100, "same"),
        (70, 59, 100, "lower"),
        (70, 81, 100, "higher"),
        (5, 6, 10, "same"),
        (5, 3, 10, "lower"),
        (5, 7, 10, "higher"),
    ],
)
def test_a_tenth_of_the_scale_is_about_the_same(before, after, most, change):
    assert StrengthChange(before, after, most).change == change


def test_strengths_are_pairs_of_answers():
    asked = (
        Page(0, "a-before", "?", "rate", most=10),
        Page(1, "a-after", "?", "rate", most=10),
        Page(2, "b-before", "?", "rate", most=100),
        Page(3, "c-before", "?", "text"),
        Page(4, "d", "?", "rate", most=10),
    )
    told = [Answer("a-before", "?", 5.0), Answer("a-after", "?", 2.0), Answer("b-before", "?", 9.0)]
    assert worksheet.strengths(asked, told) == (StrengthChange(5.0, 2.0, 10),)
