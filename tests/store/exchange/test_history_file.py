"""The history as JSON and CSV: out and in without loss, and every fault said at its line."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from tests.store.bringing import bring_in, looked_at

from unclench.domain.session import ENDED_EARLY, NOT_ASKED, Answer, Rating
from unclench.store.exchange.history_csv import export_csv
from unclench.store.exchange.history_json import export_json
from unclench.store.exchange.imports import ImportProblem, ImportResult, carry_out
from unclench.store.exchange.records import SESSION
from unclench.store.sessions import Sessions

MOMENT = datetime(2026, 3, 1, 8, 30, 15, 250_000, timezone(timedelta(hours=5, minutes=45)))


@pytest.fixture
def sessions(database):
    return Sessions(database)


@pytest.fixture
def two(session):
    return [
        session(id="1", started_at=MOMENT, progress="completed", played_ms=180_000),
        session(
            id="2",
            started_at=MOMENT,
            note='=1+1, "quoted"\nand more',
            pain_after=Rating(0),
            liked=False,
        ),
    ]


@pytest.fixture
def problems_of(database):
    """How many entries of a text would come in, and what is said about it by line."""

    def look(text):
        found = looked_at(database, text)
        return found.new, [(problem.line, problem.message) for problem in found.problems]

    return look


def as_json(*records):
    return json.dumps({"unclench_history": 1, "sessions": records})


def as_json_2(**lists):
    every = {"sessions": [], "check_ins": [], "week_reviews": [], **lists}
    return json.dumps({"unclench_history": 2, **every})


def test_json_is_documented_and_has_one_session_on_each_line(two):
    text = export_json(two)
    lines = text.splitlines()
    assert len(lines) == 24
    assert json.loads(lines[1].rstrip(",")) == {
        "id": "1",
        "exercise_id": "breath-46",
        "title": "Longer out-breath",
        "kind": "breathing",
        "started_at": "2026-03-01T08:30:15.250+05:45",
        "planned_ms": 180000,
        "played_ms": 180000,
        "progress": "completed",
        "stress_before": 6,
        "stress_before_missing": None,
        "pain_before": None,
        "pain_before_missing": "hidden",
        "stress_after": None,
        "stress_after_missing": "ended_early",
        "pain_after": None,
        "pain_after_missing": "ended_early",
        "note": "",
        "liked": None,
        "run_id": None,
        "run_week": None,
        "run_step": None,
        "areas": {},
        "answers": [],
        "source": "live",
        "trial_id": None,
        "trial_pair": None,
        "trial_part": None,
    }
    assert json.loads(text)["unclench_history"] == 4


def test_csv_is_documented_and_runs_no_formula(two):
    header, first, *rest = export_csv(two).split("\r\n")
    assert header == (
        "id,exercise_id,title,kind,started_at,planned_ms,played_ms,progress,"
        "stress_before,stress_before_missing,pain_before,pain_before_missing,"
        "stress_after,stress_after_missing,pain_after,pain_after_missing,note,liked,"
        "run_id,run_week,run_step,areas,answers,source,"
        "trial_id,trial_pair,trial_part"
    )
    assert first == (
        "1,breath-46,Longer out-breath,breathing,2026-03-01T08:30:15.250+05:45,180000,180000,"
        "completed,6,,,hidden,,ended_early,,ended_early,,,,,,,,live,,,"
    )
    assert rest[0].endswith(',0,,"\'=1+1, ""quoted""\nand more",no,,,,,,live,,,')


def test_an_empty_history_goes_out_and_in(database):
    for text in (export_json([]), export_csv([])):
        found = looked_at(database, text)
        assert (found.new, found.problems) == (0, ())


@pytest.mark.parametrize("export", [export_json, export_csv])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_out_wiped_and_in_again_is_the_same_and_twice_adds_nothing(
    database, sessions, two, path, export, mark
):
    sessions.add_new(two)
    file = path.with_name("history.txt")
    file.write_text(mark + export(sessions.page()), "utf-8", newline="")
    for each in two:
        sessions.delete(each.id)
    assert bring_in(database, file) == ImportResult(2, 0, ())
    assert sorted(sessions.page(), key=lambda each: each.id) == two
    sessions.note("1", "mine")
    assert bring_in(database, file) == ImportResult(0, 2, ())
    assert sessions.get("1").note == "mine"
    assert sessions.get("1").started_at.utcoffset() == timedelta(hours=5, minutes=45)


def test_a_spreadsheet_may_save_with_another_separator(database, two):
    text = "\r\n".join(export_csv(two[:1]).split("\r\n")).replace(",", ";")
    assert looked_at(database, text).sessions == tuple(two[:1])


def test_problems_are_known_before_anything_is_written(database, sessions, two, path):
    path = path.with_name("history.csv")
    path.write_text(export_csv(two).replace(",180000,180000", ",180000,x", 1), "utf-8", newline="")
    words = '"played_ms" should be whole milliseconds, at most 604800000, not "x"'
    problem = ImportProblem(2, words, "played_ms")
    found = looked_at(database, path.read_bytes())
    assert found.problems == (problem,)
    assert sessions.count() == 0
    assert carry_out(database, found) == ImportResult(1, 0, (problem,))
    assert sessions.page() == [two[1]]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("id", "", '"id" must not be empty'),
        ("id", 5, '"id" should be text, not 5'),
        ("exercise_id", None, '"exercise_id" should be text, not null'),
        ("played_ms", 10**30, '"played_ms" should be whole milliseconds, at most 604800000, '
         f"not {10**30}"),
        ("played_ms", 1.0, '"played_ms" should be whole milliseconds, at most 604800000, not 1.0'),
        *(
            ("started_at", wrong, '"started_at" should be a moment like '
             f'2026-03-01T08:30:00+01:00, not "{wrong}"')
            for wrong in ("noon", "2026-03-01T08:30:00", "0001-01-01T00:00:00+14:00", "2026-02-30")
        ),
    ],
)  # fmt: skip
def test_without_its_exercise_start_and_length_no_session_comes_in(
    problems_of, session, name, value, message
):
    record = {**SESSION.write(session()), name: value, "note": 7}
    assert problems_of(as_json(record)) == (0, [(1, message)])


LENGTH = '"planned_ms" should be whole milliseconds, at most 604800000, not'
NUMBER = '"stress_before" should be a whole number from 0 to 10, not'
REASONS = "should be one of skipped, ended_early, hidden, not_asked, not"


@pytest.mark.parametrize(
    ("name", "value", "message", "instead"),
    [
        ("title", None, '"title" should be text, not null', {"title": "breath-46"}),
        ("kind", 3, '"kind" should be text, not 3', {"kind": "breathing"}),
        ("note", "x\ud800", '"note" should be text, not "x\\ud800"', {"note": "x?"}),
        ("note", ["x"], '"note" should be text, not a list', {"note": ""}),
        ("note", {}, '"note" should be text, not an object', {"note": ""}),
        ("planned_ms", True, f"{LENGTH} true", {"planned_ms": 90_000}),
        ("planned_ms", -1, f"{LENGTH} -1", {"planned_ms": 90_000}),
        ("stress_before", 11, f"{NUMBER} 11", {"stress_before": NOT_ASKED}),
        ("stress_before", "ä" * 99, f'{NUMBER} "{"ä" * 39}…', {"stress_before": NOT_ASKED}),
        ("stress_before", True, f"{NUMBER} true", {"stress_before": NOT_ASKED}),
        ("stress_before", 7.5, f"{NUMBER} 7.5", {"stress_before": NOT_ASKED}),
        ("pain_before", 3, 'of "pain_before" and "pain_before_missing" one must be given, '
         "and one left out: 3 is taken", {"pain_before": Rating(3)}),
        ("pain_before_missing", "bored", f'"pain_before_missing" {REASONS} "bored"',
         {"pain_before": NOT_ASKED}),
        ("stress_before_missing", "bored", f'"stress_before_missing" {REASONS} "bored"', {}),
        ("progress", None, '"progress" should be one of running, completed, ended_early, not null',
         {"progress": "ended_early"}),
        ("areas", "neck", '"areas" should be an object of body parts, not "neck"', {}),
        ("areas", {"neck_back": "hard", "thigh_l": "skip"},
         '"areas" should be one of tense, light, release, imagery, skip, not "hard"',
         {"areas": (("thigh_l", "skip"),)}),
        ("answers", 5, '"answers" should be a list of answers, not 5', {}),
        ("answers", [{"field": "a", "prompt": "?", "value": "yes"}, {"field": "b"}],
         '"answers" should be a list of answers with field, prompt and value, not an object',
         {"answers": (Answer("a", "?", "yes"),)}),
    ],
)  # fmt: skip
def test_a_wrong_value_costs_its_cell_alone(database, session, name, value, message, instead):
    right = session(played_ms=90_000, progress="ended_early")
    record = {**SESSION.write(right), name: value}
    found = looked_at(database, as_json(record))
    assert found.sessions == (replace(right, **instead),)
    assert [(one.line, one.message, one.kept) for one in found.problems] == [(1, message, True)]
    assert found.problems[0].cell in (name, f"{name}_missing")


def test_a_rating_without_a_number_or_a_reason_was_not_asked(database, session):
    record = {**SESSION.write(session()), "stress_before": None}
    found = looked_at(database, as_json(record))
    assert ([one.stress_before for one in found.sessions], found.problems) == ([NOT_ASKED], ())


def test_missing_and_unknown_columns_are_named(problems_of, session):
    record = SESSION.write(session())
    del record["kind"]
    record["colour"] = "green"
    assert problems_of(as_json(record)) == (
        1,
        [(1, '"colour" isn\'t known here'), (1, '"kind" is missing')],
    )
    columns = ",".join(record)
    row = ",".join("" if cell is None else str(cell) for cell in list(record.values())[:15])
    assert problems_of(f"{columns}\r\n{row}\r\n{row.replace('a,', 'b,', 1)}\r\n") == (
        2,
        [
            (1, '"colour" isn\'t known here; the column is left out'),
            (1, 'there is no column "kind"'),
        ],
    )
    del record["started_at"], record["played_ms"]
    assert problems_of(f"{','.join(record)}\r\na,b\r\n") == (
        0,
        [
            (1, '"colour" isn\'t known here; the column is left out'),
            (2, '"started_at" is missing; "played_ms" is missing'),
        ],
    )


def test_each_fault_in_json_has_its_line(session, problems_of):
    good = json.dumps(SESSION.write(session(note='a "{[,]}" \\')), indent=1)
    text = f'{{"unclench_history": 1,\n\n"sessions": [\n{good},\n7, {good}, [1,\n{{"a": [2, 3]}}],'
    text += '\n\n{"id": 3}\n]}'
    count, problems = problems_of(text)
    first = 4 + good.count("\n") + 1
    second = first + good.count("\n")
    assert count == 1  # the same one twice
    assert problems[:2] == [
        (first, "expected a session, an object in braces, not 7"),
        (second, "expected a session, an object in braces, not a list"),
    ]
    assert {line for line, _ in problems[2:]} == {second + 3}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (
            '{"unclench_history": 1,\n "sessions": [}',
            2,
            'this is not JSON: "}" can\'t be at character 15 of the line',
        ),
        ("[]", 1, "this is neither"),
        ("[" * 100_000, 1, "this is neither"),
        (f'{{"unclench_history": {"1" * 5000}}}', 1, "this is neither"),
        ('{"unclench_history": true, "sessions": []}', 1, "this is neither"),
        ('{"unclench_history": 0, "sessions": []}', 1, "this is neither"),
        ('{"unclench_history": 99}', 1, "this history was made by a newer version of Unclench"),
        ('{"unclench_history": 1}', 1, 'expected {"unclench_history": 1, "sessions": [...]}'),
        ('{"unclench_history": 1, "sessions": {}}', 1, "expected {"),
        ('{"unclench_history": 1, "sessions": [], "more": 1}', 1, "expected {"),
        ("", 1, "there is nothing in this file"),
        ("\r\n , \r\n", 1, "there is nothing in this file"),
        ("id,what\r\n1,2", 1, "no column was found for the date and the length"),
        ('"id"x,exercise_id', 1, "a quotation mark is opened and never closed"),
        ("id,exercise_id\r\n\r\n1,2,3\r\n", 3, "expected 2 cells, not 3"),
        ('id,exercise_id\r\n"1\r\n', 2, "a quotation mark is opened and never closed"),
    ],
)
def test_what_is_no_history_is_said_at_its_line(text, line, message, problems_of):
    count, problems = problems_of(text)
    assert count == 0
    assert len(problems) == 1
    assert problems[0][0] == line
    assert problems[0][1].startswith(message)


def test_what_is_no_text_is_said(database):
    found = looked_at(database, b"id\x00\xff")
    assert found.problems == (ImportProblem(1, "this is not a text file"),)


def test_wrong_numbers_in_csv_are_named_as_they_stand(problems_of, session):
    text = export_csv([session(planned_ms=1, played_ms=2)])
    for wrong, shown in (("3 min", '"3 min"'), ("", "null"), ("1" * 16, f'"{"1" * 16}"')):
        said = f"should be whole milliseconds, at most 604800000, not {shown}"
        assert problems_of(text.replace(",2,", f",{wrong},")) == (0, [(2, f'"played_ms" {said}')])
        assert problems_of(text.replace(",1,", f",{wrong},")) == (1, [(2, f'"planned_ms" {said}')])


@pytest.mark.parametrize("number", ["180,000", "180.000", "180 000", "180\xa0000", "180000.00"])
def test_numbers_as_a_spreadsheet_shows_them_are_read(database, session, number):
    text = export_csv([session()]).replace(",6,", ',"6,00",').replace("180000", f'"{number}"')
    found = looked_at(database, text)
    assert (found.sessions, found.problems) == ((session(),), ())


@pytest.mark.parametrize("moment", ["2026-03-01 08:30:00 +00:00", "01/03/2026 08:30:00Z"])
def test_moments_as_a_spreadsheet_shows_them_are_read(database, session, moment):
    later = session(id="b", started_at=session().started_at + timedelta(days=20))
    text = export_csv([session(), later]).replace("2026-03-01T08:30:00.000+00:00", moment)
    text = text.replace("2026-03-21T08:30:00.000+00:00", "21/03/2026 08:30:00Z")
    found = looked_at(database, text)
    assert (found.sessions, found.problems) == ((session(), later), ())
    both = looked_at(database, text.replace("21/03/2026", "12/03/2026"))
    assert (both.new, len(both.problems)) == (0, 2) if "/" in moment else (1, 1)


def test_the_lines_of_a_note_count_in_csv(problems_of, session):
    text = export_csv([session(note="one\ntwo\nthree"), session(id="b", kind="")])
    assert problems_of(text) == (2, [(5, '"kind" must not be empty')])


def test_a_very_long_note_comes_back(database, session):
    long = session(note="word " * 100_000, stress_after=ENDED_EARLY)
    assert looked_at(database, export_csv([long])).sessions == (long,)


def test_whether_it_was_liked_may_lack_or_be_wrong(problems_of, two):
    text = export_csv(two)
    without = text.replace(",note,liked,", ",note,").replace('more",no,', 'more",')
    assert problems_of(without.replace(",,,,,,,,live", ",,,,,,,live")) == (*(2, []),)
    count, said = problems_of(text.replace('more",no,', 'more",perhaps,'))
    assert count == 2
    assert [words for _line, words in said] == ['"liked" should be true or false, not "perhaps"']
