import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from string import Formatter
from typing import get_args

import pytest

from unclench.domain.insight import (
    TEMPLATES,
    Code,
    CorrelationEstimate,
    Coupling,
    Day,
    Effect,
    Estimate,
    Lag,
    Reading,
    Sentence,
    Shrunk,
    about_contrast,
    about_coupling,
    about_effect,
    about_lag,
    about_shrunk,
    always,
    comparison_name,
    contrast,
    effects,
    numbers_of,
    row,
    show,
    words,
)
from unclench.domain.readability import grade

NOW = datetime(2026, 6, 30, 20, tzinfo=UTC)
CLAIMS = re.compile(
    r"works|cure|treat|heal|prevent|proven|because|cause|reduce|rewire|reset|toxin|boost|score|"
    r"streak|other people|others|will |tomorrow|percent|%|best|worst|significan|p-value|p =|medic",
    re.IGNORECASE,
)
DAYS = tuple(Day(date(2026, 1, 1) + timedelta(days=i), 5, 5) for i in range(30))
UP, DOWN, NONE = (
    CorrelationEstimate(0.5, 0.06, 0.78),
    CorrelationEstimate(-0.5, -0.78, -0.06),
    CorrelationEstimate(0.1, -0.3, 0.4),
)


def effect(changes: list[int], missing: int = 0, before: int = 6) -> Effect:
    afters: list[int | None] = [*(before + change for change in changes), *[None] * missing]
    rows = [
        Reading("box", "stress", NOW - timedelta(days=i), before, after)
        for i, after in enumerate(afters)
    ]
    (found,) = effects(rows, NOW)
    return found


def line(found: Effect) -> str | None:
    sentence = row(found)
    return words(sentence) if sentence else None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([], None),
        ([-2], "1 session · too early to average"),
        ([-2] * 4, "4 sessions · too early to average"),
        ([-2, -1, 0, -1, -3, -2], "6 sessions · early look: lower afterward, on average"),
        ([2] * 9, "9 sessions · early look: higher afterward, on average"),
        ([0] * 5, "5 sessions · early look: no clear change yet"),
        ([-2] * 10, "10 sessions · lower afterward, on average"),
        ([2] * 10, "10 sessions · higher afterward, on average"),
        ([-3, 3] * 5, "10 sessions · no clear change yet"),
    ],
)
def test_the_line_under_a_name(changes: list[int], said: str | None):
    assert line(effect(changes, missing=1)) == said


def test_what_is_said_of_the_worked_example():
    found = effect([-2, -1, 0, -1, -3, -2])
    assert [words(each) for each in about_effect(found)] == [
        "After these sessions your ratings were lower, on average.",
        "This is an early look. It can still change a lot.",
        "Mean change so far: −1.5 points. The real one may be from −2.6 to −0.4.",
        "Lower: 3 · about the same: 3 · higher: 0",
        "6 sessions with both ratings, 2026-06-25 to 2026-06-30",
    ]


def codes(found: Effect) -> list[Code]:
    return [each.code for each in about_effect(found)]


def test_a_large_clear_change_is_one_that_people_usually_notice():
    assert codes(effect([-2] * 10))[:2] == ["lower", "noticed"]
    assert "noticed" not in codes(effect([-1] * 10))


def test_below_five_pairs_nothing_is_said_on_opening():
    assert codes(effect([-2] * 4, missing=4)) == []


@pytest.mark.parametrize(
    ("adjusted", "code"),
    [
        (Estimate(-1.0, -1.5, -0.5), "adjusted_lower"),
        (Estimate(1.0, 0.5, 1.5), "adjusted_higher"),
        (Estimate(-1.0, -2.5, 0.5), "adjusted_unclear"),
    ],
)
def test_the_adjusted_change_is_said_in_its_own_words(adjusted: Estimate, code: Code):
    found = replace(effect([-2] * 10), adjusted=adjusted)
    assert Sentence(code, {"mean": adjusted.mean, "low": adjusted.low, "high": adjusted.high}) in (
        list(about_effect(found))
    )


def test_low_starts_and_missing_ratings_are_noted():
    few = replace(effect([-1] * 10, missing=1), low_starts=1)
    assert [words(each) for each in about_effect(few)][-2:] == [
        "Began at 0 or 1: 1 of 10 sessions.",
        "No rating after: 1 of 11 sessions.",
    ]
    many = replace(effect([-1] * 10, missing=5), low_starts=4)
    assert [words(each) for each in about_effect(many)][-3:] == [
        "Began at 0 or 1: 4 of 10 sessions. "
        "From there a rating can hardly drop, so the mean may look too small.",
        "No rating after: 5 of 15 sessions. "
        "If those were the harder ones, the mean looks too good.",
        "If each of those had gone up by 1 point, the mean would be −0.3.",
    ]


def test_drifting_back_is_always_said():
    assert [each.code for each in always((), "Quiet rest")] == [
        "drift",
        "compare_rest",
        "one_moment",
    ]
    *_, last = always((effect([-1] * 10, missing=2), effect([-1] * 3, missing=1)), "Quiet rest")
    assert words(last) == "No rating after: 3 of 16 sessions."


def test_quiet_rest_is_marked_whatever_its_title():
    assert words(comparison_name("{Rest} 100")) == "{Rest} 100 (comparison)"


def test_exercises_side_by_side_say_about():
    shrunk = Shrunk("box", "Box", 5, Estimate(-1.53, -2.32, -0.74), comparator=False)
    assert words(about_shrunk(shrunk)) == "about −1.5 points (−2.3 to −0.7)"
    differ = contrast(("Box", [-3] * 10), ("Quiet rest", [0] * 10))
    assert differ is not None
    assert words(about_contrast(differ)) == (
        "Next to where they began, your ratings tend to end lower after Box than after Quiet rest, "
        "so far."
    )


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Coupling(DAYS[:9], "days"), ["9 of 21 days"]),
        (Coupling(DAYS, "span"), ["wait_span"]),
        (Coupling(DAYS, "steady"), ["wait_steady"]),
        (Coupling(DAYS, "alike"), ["wait_alike"]),
        (Coupling(DAYS, "identical"), ["wait_identical"]),
        (Coupling(DAYS, None, NONE), ["No clear link in your ratings so far."]),
        (
            Coupling(DAYS, None, UP),
            ["On days you rate stress higher, you also tend to rate pain higher."],
        ),
        (
            Coupling(DAYS, None, DOWN),
            ["On days you rate stress higher, you also tend to rate pain lower."],
        ),
    ],
)
def test_what_is_said_about_stress_and_pain(found: Coupling, said: list[str]):
    sentences = list(about_coupling(found))
    assert [sentences[0].code, words(sentences[0])].count(said[0]) == 1
    assert [each.code for each in sentences[1:]] == (["link_interval"] if found.found else [])
    assert list(about_lag(found)) == []


def test_twenty_eight_days_are_asked_for_by_their_number():
    (sentence,) = about_coupling(Coupling(DAYS, "span"))
    assert "28 days" in words(sentence)


def test_numbers_of_a_link_are_for_those_who_ask():
    found = Coupling(DAYS, None, UP, rank=0.456, n_eff=19.2)
    assert "0.50" not in " ".join(words(each) for each in about_coupling(found))
    assert [words(each) for each in numbers_of(found)] == [
        "r = 0.50 over 30 days, worth about 19 separate days",
        "By rank, which far-off days sway less: 0.46",
    ]
    assert len(list(numbers_of(replace(found, rank=None)))) == 1
    assert list(numbers_of(Coupling(DAYS, "span"))) == []


def test_both_directions_are_said_under_their_label():
    found = Coupling(DAYS, None, UP, lag=Lag(42, UP, DOWN))
    assert [each.code for each in about_lag(found)] == [
        "lag_label",
        "stress_first_higher",
        "link_interval",
        "pain_first_lower",
        "link_interval",
    ]
    other = Coupling(DAYS, None, UP, lag=Lag(42, NONE, NONE))
    assert [each.code for each in about_lag(other)][1::2] == [
        "stress_first_none",
        "pain_first_none",
    ]


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("n", 12, "12"),
        ("mean", -1.26, "−1.3"),
        ("mean", 0.5, "0.5"),
        ("mean", -0.04, "0.0"),
        ("r_low", -0.004, "0.00"),
        ("r", -0.456, "−0.46"),
        ("n_eff", 19.2, "19"),
        ("first", date(2026, 1, 2), "2026-01-02"),
        ("name", "−0", "−0"),
    ],
)
def test_values_are_short(name: str, value: int | float | str | date, text: str):
    assert show(name, value) == text


def test_a_translation_brings_its_own_words_and_numbers():
    sentence = Sentence("row_lower", {"n": 12})
    assert words(sentence, {"row_lower": "im Mittel tiefer ({n})"}, lambda _name, n: f"{n}.") == (
        "im Mittel tiefer (12.)"
    )


def test_every_code_has_words():
    assert set(TEMPLATES) == set(get_args(Code))


@pytest.mark.parametrize("code", TEMPLATES)
def test_no_sentence_claims_what_must_not_be_claimed(code: Code):
    assert not CLAIMS.search(TEMPLATES[code])


def test_the_words_are_easy_to_read():
    read = {code: grade(Formatter().vformat(text, (), Any())) for code, text in TEMPLATES.items()}
    assert {code: found for code, found in read.items() if found and found > 8} == {}


class Any(dict):
    """A short value for every place."""

    def __missing__(self, name: str) -> str:
        return "5"
