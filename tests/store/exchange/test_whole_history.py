"""Everything a person put down, out as one file and in again; and what may be wrong with it."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from tests.store.bringing import bring_in, looked_at

from unclench.domain.session import NOT_ASKED, SKIPPED, Answer, CheckIn, Rating, WeekReview
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.exchange import value_checks
from unclench.store.exchange.history_csv import export_csv
from unclench.store.exchange.history_file import export_history
from unclench.store.exchange.history_json import export_json
from unclench.store.exchange.imports import ImportProblem, ImportResult, carry_out
from unclench.store.exchange.records import CHECK_IN as CHECK_IN_FORM
from unclench.store.exchange.records import WEEK_REVIEW
from unclench.store.sessions import Sessions

NOON = datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=-3)))
CHECK_IN = CheckIn("c", NOON, Rating(3), SKIPPED, Rating(7), ("tired",), "=so")
REVIEW = WeekReview("w", NOON, 1, 2, 10)
ANSWERS = (Answer("worry", "?", "ä\n"), Answer("list", "?", ("a", "b")), Answer("n", "?", 7.5))
AREAS = (("neck_back", "light"), ("thigh_l", "skip"))


@pytest.fixture
def whole(session):
    return session(areas=AREAS, answers=ANSWERS)


def everything(database):
    return Sessions(database).page(), CheckIns(database).page(), WeekReviews(database).page()


def fill(database, session):
    Sessions(database).put(session)
    CheckIns(database).add(CHECK_IN)
    WeekReviews(database).add(REVIEW)


def wipe(database):
    for table in ("session", "check_in", "week_review"):
        database.change(f"DELETE FROM {table}")


def test_json_out_wiped_and_in_is_identical(database, whole, path):
    fill(database, whole)
    text = export_json(*everything(database))
    assert len(text.splitlines()) == 23
    wipe(database)
    assert everything(database) == ([], [], [])
    file = path.with_name("all.json")
    file.write_text(text, "utf-8")
    found = looked_at(database, file.read_bytes())
    assert (found.new, found.duplicates, found.problems) == (3, 0, ())
    assert everything(database) == ([], [], [])
    assert carry_out(database, found) == ImportResult(3, 0, ())
    assert everything(database) == ([whole], [CHECK_IN], [REVIEW])
    assert export_json(*everything(database)) == text
    assert bring_in(database, file) == ImportResult(0, 3, ())
    assert carry_out(database, found) == ImportResult(0, 3, ())


def test_the_history_goes_out_from_a_day_on(database, whole, session):
    fill(database, whole)
    before = session(id="b", started_at=NOON - timedelta(3))
    Sessions(database).put(before)
    everyone = [before, whole]
    assert export_history(database, "json") == export_json(everyone, [CHECK_IN], [REVIEW])
    assert export_history(database, "csv") == export_csv(everyone)
    since = NOON.date()
    assert export_history(database, "csv", since) == export_csv([whole])
    later = export_history(database, "json", since + timedelta(1))
    assert later == export_json([])


def test_csv_out_and_in_has_no_duplicates_and_keeps_the_details(database, whole, path):
    Sessions(database).put(whole)
    file = path.with_name("all.csv")
    file.write_text(export_csv([whole]), "utf-8", newline="")
    assert bring_in(database, file) == ImportResult(0, 1, ())
    wipe(database)
    assert bring_in(database, file) == ImportResult(1, 0, ())
    assert everything(database)[0] == [whole]


def test_an_entry_twice_in_a_file_is_added_once(database, session, path):
    file = path.with_name("twice.json")
    file.write_text(export_json([session(), session(note="other")], [CHECK_IN, CHECK_IN]), "utf-8")
    words = 'its id "a" belongs to another row with different contents'
    assert bring_in(database, file) == ImportResult(2, 1, (ImportProblem(3, words, "id"),))
    assert Sessions(database).get("a").note == ""


def test_a_failing_import_leaves_nothing(database, session, path):
    file = path.with_name("all.json")
    file.write_text(export_json([session()], [CHECK_IN], [REVIEW]), "utf-8")
    found = looked_at(database, file.read_bytes())
    database.change("DROP TABLE week_review")
    with pytest.raises(Exception, match="week_review"):
        carry_out(database, found)
    assert Sessions(database).page() == CheckIns(database).page() == []


def looked_at_lists(database, **lists):
    every = {"sessions": [], "check_ins": [], "week_reviews": [], **lists}
    return looked_at(database, json.dumps({"unclench_history": 2, **every}))


def problems(database, **lists):
    return [problem.message for problem in looked_at_lists(database, **lists).problems]


@pytest.mark.parametrize(
    ("change", "message", "instead"),
    [
        (
            {"stress": 11},
            '"stress" should be a whole number from 0 to 10, not 11',
            {"stress": NOT_ASKED},
        ),
        ({"stress_missing": "hidden"}, 'of "stress" and "stress_missing" one must', {}),
        (
            {"pain_missing": "bored"},
            '"pain_missing" should be one of skipped, ended_early, hidden, not_asked, not "bored"',
            {"pain": NOT_ASKED},
        ),
        ({"signs": "tired"}, '"signs" should be a list of texts, not "tired"', {"signs": ()}),
        ({"signs": ["tired", 5]}, '"signs" should be a list of texts, not a list', {}),
        ({"note": None}, '"note" should be text, not null', {"note": ""}),
        ({"colour": 1}, '"colour" isn\'t known here', {}),
    ],
)
def test_a_wrong_cell_of_a_check_in_costs_itself_alone(database, change, message, instead):
    found = looked_at_lists(database, check_ins=[{**CHECK_IN_FORM.write(CHECK_IN), **change}])
    assert found.check_ins == (replace(CHECK_IN, **instead),)
    (problem,) = found.problems
    assert problem.message.startswith(message)
    assert problem.kept


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"at": 3}, '"at" should be text, not 3'),
        ({"at": "noon"}, '"at" should be a moment like 2026-03-01T08:30:00+01:00, not "noon"'),
        ({"id": ""}, '"id" must not be empty'),
    ],
)
def test_without_its_moment_no_check_in_comes_in(database, change, message):
    wrong = {**CHECK_IN_FORM.write(CHECK_IN), **change}
    found = looked_at_lists(database, check_ins=[wrong, CHECK_IN_FORM.write(CHECK_IN)])
    assert found.check_ins == (CHECK_IN,)
    assert [(one.message, one.kept) for one in found.problems] == [(message, False)]


def test_a_wrong_review_is_said(database):
    wrong = {**WEEK_REVIEW.write(REVIEW), "average": True}
    assert problems(database, week_reviews=[wrong]) == [
        '"average" should be a whole number from 0 to 10, not true'
    ]
    assert problems(database, week_reviews=["x"]) == [
        'expected a week review, an object in braces, not "x"'
    ]
    assert problems(database, week_reviews=[{}]) == [
        '"id" is missing; "at" is missing; "average" is missing; "enjoyment" is missing; '
        '"activity" is missing'
    ]


def test_lines_count_through_all_lists(database, session):
    lines = export_json([session(areas=AREAS)], [CHECK_IN], [REVIEW]).splitlines()
    lines[5] = lines[5].replace('"activity": 10', '"activity": 11')
    found = looked_at(database, "\n".join(lines))
    words = '"activity" should be a whole number from 0 to 10, not 11'
    assert found.problems == (ImportProblem(6, words, "activity"),)
    assert (len(found.sessions), len(found.check_ins)) == (1, 1)


@pytest.mark.parametrize(
    "text",
    [
        '{"unclench_history": 2, "sessions": []}',
        '{"unclench_history": 2, "sessions": [], "check_ins": [], "week_reviews": {}}',
    ],
)
def test_the_shape_of_the_second_version_is_said(database, text):
    (problem,) = looked_at(database, text).problems
    assert problem.message == (
        'expected {"unclench_history": 2, "sessions": [...], "check_ins": [...], '
        '"week_reviews": [...]}'
    )


@pytest.mark.parametrize("wrong", ["x", {"": "light"}, {"thigh_l": "hard"}, {"\ud800": "light"}])
def test_wrong_areas_are_said(wrong):
    assert value_checks.areas(wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        "x",
        ["x"],
        [{"field": "a"}],
        [{"field": 1, "prompt": "", "value": ""}],
        [{"field": "a", "prompt": "", "value": None}],
        [{"field": "a", "prompt": "", "value": True}],
        [{"field": "a", "prompt": "", "value": [1]}],
        [{"field": "a", "prompt": "", "value": float("inf")}],
    ],
)
def test_wrong_answers_are_said(wrong):
    assert value_checks.answers(wrong)


def test_wrong_details_in_csv_are_said(database, whole):
    text = export_csv([whole]).replace('{""neck', "{neck")
    (problem,) = looked_at(database, text).problems
    assert problem.line == 2
    assert problem.message.startswith('"areas" should be an object of body parts, not "{neck')
