import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from string import Formatter
from typing import get_args
from xml.etree import ElementTree

import pytest

from unclench.domain.insight import (
    HOW_SURE,
    TEMPLATES,
    Beside,
    Code,
    Estimate,
    Link,
    Reading,
    Report,
    Row,
    Sentence,
    Source,
    VersusRest,
    about_exercise,
    about_lag,
    about_link,
    about_rest,
    about_row,
    about_side,
    above,
    always,
    comparison_name,
    link_sources,
    numbers_of,
    report,
    show,
    since,
    sources,
    without_numbers,
    words,
)
from unclench.domain.insight.sentences import ONE, PLAIN
from unclench.domain.readability import grade
from unclench.system import paths

NOW = datetime(2026, 6, 30, 20, tzinfo=UTC)
CLAIMS = re.compile(
    r"works|cure|treat|heal|prevent|proven|because|cause|reduce|rewire|reset|toxin|boost|score|"
    r"streak|other people|others|will |tomorrow|percent|%|best|worst|significan|p-value|p =|medic",
    re.IGNORECASE,
)
HIGHER = Link(30, 19.2, 0.5, 0.06, 0.78, "higher")
LOWER = Link(30, 19.2, -0.5, -0.78, -0.06, "lower")
NONE = Link(30, 19.2, 0.1, -0.3, 0.4, "unclear")
FEW = Link(9, None, None, None, None, "few", "days")


def readings(
    changes: list[int],
    missing: int = 0,
    before: int = 6,
    exercise: str = "box",
    source: Source = "live",
) -> list[Reading]:
    """One session a day, the newest first."""
    afters: list[int | None] = [*(before + change for change in changes), *[None] * missing]
    return [
        Reading(exercise, "stress", NOW - timedelta(days=i), before, after, source)
        for i, after in enumerate(afters)
    ]


def told(*given: list[Reading], live_only: bool = True) -> Report:
    return report([one for each in given for one in each], NOW, live_only)


def row(changes: list[int], missing: int = 0, before: int = 6) -> Row:
    (found,) = told(readings(changes, missing, before)).rows
    return found


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([-2], "1 session · too early to average"),
        ([-2] * 4, "4 sessions · too early to average"),
        ([-2] * 6, "6 sessions · early look"),
        ([-2] * 12, "12 sessions · lower afterward, on average"),
        ([2] * 12, "12 sessions · higher afterward, on average"),
        ([-3, 3] * 5, "10 sessions · no clear change yet"),
    ],
)
def test_the_line_under_a_name(changes: list[int], said: str):
    assert words(about_row(row(changes, missing=1))) == said


def test_the_word_of_the_report_decides_the_headline():
    clear = row([-2] * 12)
    heads: dict[Code, Row] = {
        "early": replace(clear, word="early"),
        "unclear": replace(clear, word="unclear"),
        "lower": replace(clear, word="noticed-lower"),
        "higher": replace(clear, word="higher"),
        "drifted": replace(clear, word="lower-but-drift"),
    }
    for code, one in heads.items():
        assert next(about_exercise(one)).code == code
    assert about_row(heads["drifted"]).code == "row_drift"
    noticed = [each.code for each in about_exercise(heads["lower"])]
    assert noticed[:2] == ["lower", "noticed"]


def test_what_is_said_of_one_exercise():
    assert [words(each) for each in about_exercise(row([-1, -2, -1, -2, -1, -2] * 2))][2:] == [
        "Lower: 6 · about the same: 6 · higher: 0",
        "12 sessions with both ratings, 2026-06-19 to 2026-06-30",
    ]
    interval = next(one for one in about_exercise(row([-2] * 12)) if one.code == "interval")
    assert words(interval).startswith("Mean change so far: −2.0 points, likely between −2")


def test_below_five_pairs_nothing_is_said_on_opening():
    assert list(about_exercise(row([-2] * 4, missing=4))) == []


def test_what_is_clear_alone_but_not_among_many_is_said_to_be_chance():
    found = row([-2] * 12)
    by_chance = replace(found, word="unclear", detail=replace(found.detail, by_chance=True))
    assert [each.code for each in about_exercise(by_chance)][:2] == ["unclear", "by_chance"]


def test_the_change_from_the_usual_level_is_said_with_its_interval():
    found = row([-2] * 12)
    usual = replace(found, detail=replace(found.detail, adjusted=Estimate(-1.0, -1.5, -0.5)))
    said = [words(each) for each in about_exercise(usual)]
    assert "Counted from your usual level: −1.0 points, likely between −1.5 and −0.5." in said
    nothing = replace(usual, detail=replace(usual.detail, adjusted=Estimate(-1.0, -10.0, 10.0)))
    assert "adjusted" not in [each.code for each in about_exercise(nothing)]


def test_low_starts_and_missing_ratings_are_noted():
    low = readings([-1] * 11, missing=1) + readings([-1], before=1)
    (few,) = told(low).rows
    assert [words(each) for each in about_exercise(few)][-2:] == [
        "Began at 0 or 1: 1 of 12 sessions.",
        "No rating after: 1 of 13 sessions.",
    ]
    many = row([-1] * 10, missing=5, before=1)
    assert [words(each) for each in about_exercise(many)][-3:] == [
        "Began at 0 or 1: 10 of 10 sessions. "
        "From there a rating can hardly drop, so the mean may look too small.",
        "No rating after: 5 of 15 sessions. "
        "If those were the harder ones, the mean looks too good.",
        "If each of those had gone up by 1 point, the mean would be −0.3.",
    ]


def test_drifting_back_is_always_said():
    assert [each.code for each in always(told(), "stress", "Rest")] == [
        "drift",
        "compare_rest",
        "one_moment",
    ]
    two = told(readings([-1] * 10, missing=2), readings([-1] * 3, missing=1, exercise="b"))
    *_, last = always(two, "stress", "Rest")
    assert words(last) == "No rating after: 3 of 16 sessions."
    assert len(list(always(two, "pain", "Rest"))) == 3


def test_above_the_rows_stands_how_many_there_are_and_what_is_left_out():
    live = [readings([-1] * 5, exercise=name) for name in "abc"]
    typed = readings([-4] * 2, exercise="a", source="typed")
    assert [words(each) for each in above(told(*live, typed), "stress", 2)] == [
        "3 exercises are looked at here, and some look lower just by chance.",
        "Left out: 2 sessions that weren't rated at the time.",
        "2 deleted in this time. If those went badly, the rest looks too good.",
    ]
    inside = told(*live, typed, live_only=False)
    assert [each.code for each in above(inside, "stress", 0)] == ["many", "counted_in"]
    assert list(above(inside, "pain", 0)) == []
    (sealed,) = above(inside, "pain", 0, 3)
    assert words(sealed) == (
        "3 sessions of your fair test aren't counted: they're sealed until it's over."
    )
    assert without_numbers(sealed) == Sentence("sealed_plain")


def test_one_session_is_said_as_one():
    one = told(readings([-4], source="typed"))
    assert [words(each) for each in above(one, "stress", 1, 1)] == [
        "Left out: 1 session that wasn't rated at the time.",
        "1 session of your fair test isn't counted: it's sealed until the test is over.",
        "1 deleted in this time. If it went badly, the rest looks too good.",
    ]


def test_the_words_for_one_are_those_of_the_window():
    texts = {
        message.findtext("source"): message.findtext("translation/numerusform")
        for message in ElementTree.parse(paths.assets() / "translations" / "en.ts").iter("message")
        if message.get("numerus") == "yes"
    }
    assert {code: texts[TEMPLATES[code]] for code in ONE} == ONE


def test_what_was_deleted_may_lean_a_link_either_way():
    typed = told(readings([-4], source="typed"))
    left_out, deleted = link_sources(typed, 2)
    assert left_out.code == "left_out"
    assert words(deleted) == (
        "2 deleted in this time. If those were unlike the rest, the link looks stronger or weaker "
        "than it is."
    )
    assert without_numbers(deleted) == Sentence("deleted_link_plain")


def test_a_session_left_out_counts_once_for_both_measures():
    typed = readings([-4] * 2, source="typed")
    both = told(typed, [replace(one, measure="pain") for one in typed])
    assert [words(each) for each in sources(both, 0)] == [
        "Left out: 2 sessions that weren't rated at the time."
    ]


def test_a_report_knows_since_when():
    assert since(told()) is None
    assert since(told(readings([-1] * 3))) == date(2026, 6, 28)
    assert since(told(readings([-1] * 5, source="edited"))) == date(2026, 6, 26)


def test_quiet_rest_is_marked_whatever_its_title():
    assert words(comparison_name("{Rest} 100")) == "{Rest} 100 (comparison)"


def test_exercises_side_by_side_say_about():
    side = Beside("box", "stress", 5, Estimate(-1.53, -2.32, -0.74), shrunk=True)
    assert words(about_side(side)) == "about −1.5 points, likely between −2.3 and −0.7"


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (VersusRest("box", "stress", None, None, None, "few", 3, 12), None),
        (
            VersusRest("box", "stress", -0.5, -1.5, 0.5, "unclear", 12, 12),
            "BOX next to QUIET-REST, from a like start: no clear difference yet.",
        ),
        (
            VersusRest("box", "stress", -1.2, -2.1, -0.3, "lower", 12, 12),
            "So far, from a like start, you end 1.2 points lower after BOX than after "
            "QUIET-REST: likely between 0.3 and 2.1.",
        ),
        (
            VersusRest("box", "stress", 1.2, 0.3, 2.1, "higher", 12, 12),
            "So far, from a like start, you end 1.2 points higher after BOX than after "
            "QUIET-REST: likely between 0.3 and 2.1.",
        ),
    ],
)
def test_an_exercise_next_to_quiet_rest(found: VersusRest, said: str | None):
    sentence = about_rest(found, str.upper)
    assert (words(sentence) if sentence else None) == said


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (FEW, ["days"]),
        (replace(FEW, wait="span"), ["wait_span"]),
        (replace(FEW, wait="alike"), ["wait_alike"]),
        (replace(FEW, word="unclear", wait="steady"), ["wait_steady"]),
        (replace(FEW, word="unclear", wait="identical"), ["wait_identical"]),
        (NONE, ["link_none", "link_interval"]),
        (HIGHER, ["link_higher", "link_interval"]),
        (LOWER, ["link_lower", "link_interval"]),
    ],
)
def test_what_is_said_about_stress_and_pain(found: Link, said: list[Code]):
    assert [each.code for each in about_link(found)] == said


def test_days_are_counted_up_to_those_it_takes():
    assert words(next(about_link(FEW))).startswith("9 of 21 days")
    assert "28 days" in words(next(about_link(replace(FEW, wait="span"))))


def test_numbers_of_a_link_are_for_those_who_ask():
    found = replace(HIGHER, rank=0.456)
    assert "0.50" not in " ".join(words(each) for each in about_link(found))
    assert [words(each) for each in numbers_of(found)] == [
        "r = 0.50 over 30 days, worth about 19 separate days",
        "By rank, which far-off days sway less: 0.46",
    ]
    assert len(list(numbers_of(HIGHER))) == 1
    assert list(numbers_of(FEW)) == []


def test_both_directions_are_said_under_their_label_or_none():
    assert [each.code for each in about_lag((HIGHER, LOWER))] == [
        "lag_label",
        "stress_first_higher",
        "link_interval",
        "pain_first_lower",
        "link_interval",
    ]
    assert [each.code for each in about_lag((NONE, NONE))][1::2] == [
        "stress_first_none",
        "pain_first_none",
    ]
    assert list(about_lag((HIGHER, FEW))) == []


def test_hidden_numbers_hide_numbers_and_no_caution():
    assert without_numbers(Sentence("interval", {"mean": 1.0})) is None
    for wait in ("steady", "alike", "identical"):  # else nothing would be said of the link at all
        said = next(about_link(replace(FEW, wait=wait)))
        assert without_numbers(said) == said
    drift = Sentence("drift")
    assert without_numbers(drift) == drift
    deleted = without_numbers(Sentence("deleted", {"n": 2}))
    assert deleted == Sentence("deleted_plain")
    many = without_numbers(Sentence("many", {"n": 2}))  # two are not many
    assert many
    assert words(many).startswith("More than one exercise is looked at here")
    rest = without_numbers(Sentence("rest_lower", {"name": "A", "rest": "B", "points": 1.0}))
    assert rest == Sentence("rest_lower_plain", {"name": "A", "rest": "B"})


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


def test_how_sure_is_five_sentences_for_each_page_and_claims_nothing():
    assert {page: len(told) for page, told in HOW_SURE.items()} == {"effects": 5, "link": 5}
    for sentence in (one for told in HOW_SURE.values() for one in told):
        assert not CLAIMS.search(sentence)
        assert not (found := grade(sentence)) or found <= 8, sentence


def test_every_caution_has_words_without_numbers():
    cautions = {"many", "low_starts_often", "missing_often", "deleted", "left_out", "counted_in"}
    waits = {"days", "wait_span"}
    assert cautions | waits <= set(PLAIN)
    for plain in PLAIN.values():
        assert not re.search(r"[0-9]|\{(?!name|rest)", TEMPLATES[plain])


def test_the_words_are_easy_to_read():
    read = {code: grade(Formatter().vformat(text, (), Any())) for code, text in TEMPLATES.items()}
    assert {code: found for code, found in read.items() if found and found > 8} == {}


class Any(dict):
    """A short value for every place."""

    def __missing__(self, name: str) -> str:
        return "5"
