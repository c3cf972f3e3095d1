"""Any CSV of past sessions: columns are guessed, bad lines are said, nothing comes twice."""

from datetime import UTC, datetime, timedelta

import pytest

from unclench.domain.session import NOT_ASKED, Rating
from unclench.store.exchange.csv_import import (
    Columns,
    carry_out,
    guess_columns,
    preview_table,
    read_table,
)
from unclench.store.exchange.csv_table import order_of, read_length, read_moment, read_rating
from unclench.store.exchange.imports import ImportProblem, ImportResult
from unclench.store.sessions import Sessions

INSIGHT = b"""Started At,Duration,Preset,Activity
04/20/2026 08:21:14,0:45:0,,Meditation
05/01/2026 16:03:29,0:21:4,"Bell, long",Walking
bad-date,0:10:0,Broken,Meditation
"""
MEDITATE = b"""start_time_unix,duration_secs,mode,label,note
1712345678,600,countdown,Morning,First sit of the day
1712432078,90,stopwatch,,
"""


def local(*parts):
    return datetime(*parts).astimezone()


def looked_at(database, content, columns=None):
    table = read_table(content)
    return preview_table(database, table, columns or guess_columns(table))


def test_insight_timer_is_known(database):
    assert guess_columns(read_table(INSIGHT)).preset == "Insight Timer"
    found = looked_at(database, INSIGHT)
    first, second = found.sessions
    assert first.started_at == local(2026, 4, 20, 8, 21, 14)
    assert (first.title, first.played_ms, first.progress) == ("Meditation", 2_700_000, "completed")
    assert first.exercise_id == "imported-meditation"
    assert (first.stress_before, first.pain_after) == (NOT_ASKED, NOT_ASKED)
    assert (second.kind, second.played_ms) == ("movement", 1_264_000)
    assert found.problems == (ImportProblem(4, 'the date "bad-date" can\'t be read'),)


def test_meditate_is_known(database):
    assert guess_columns(read_table(MEDITATE)).preset == "Meditate"
    first, second = looked_at(database, MEDITATE).sessions
    assert first.started_at == datetime.fromtimestamp(1712345678, UTC)
    assert (first.title, first.note) == ("Morning", "First sit of the day")
    assert (second.title, second.played_ms) == ("Imported session", 90_000)


def test_a_second_import_adds_nothing_and_nothing_is_written_before(database):
    found = looked_at(database, INSIGHT)
    assert Sessions(database).count() == 0
    assert carry_out(database, found) == ImportResult(2, 0, found.problems)
    again = looked_at(database, INSIGHT)
    assert (again.new, again.duplicates) == (0, 2)


def test_the_same_moment_and_length_count_as_known(database, session):
    Sessions(database).put(session(started_at=local(2026, 4, 20, 8, 21, 14), played_ms=2_700_000))
    found = looked_at(database, INSIGHT + b"04/20/2026 08:21:14,0:45:0,,Meditation\n")
    assert (found.new, found.duplicates) == (1, 2)


def test_an_exercise_that_was_played_here_is_recognized(database, session):
    Sessions(database).put(session())
    content = b"Date,Minutes,Exercise\n2026-01-01 10:00,5,longer OUT-breath\n"
    (found,) = looked_at(database, content).sessions
    assert found.exercise_id == "breath-46"


def test_columns_are_guessed_by_name():
    header = (
        b"Date;Time;Length (sec);Stress before;Stress after;Pain pre-session;post pain;Type;Notes\n"
        b"31.01.2026;7:05 pm;90;7;4.0;3/10;2;Breathing;fine\n"
    )
    table = read_table(header)
    columns = guess_columns(table)
    assert columns == Columns(
        {
            "stress_before": 3,
            "stress_after": 4,
            "pain_before": 5,
            "pain_after": 6,
            "duration": 2,
            "started": 0,
            "time": 1,
            "exercise": 7,
            "note": 8,
        },
        "day",
        1000,
    )


def test_all_of_a_row_arrives(database):
    content = (
        b"Date;Time;Length (sec);Stress before;Stress after;Pain pre;Pain post;Type;Notes\n"
        b"31.01.2026;7:05 pm;90;7;4.0;3/10;;Breathing;fine\n"
    )
    (found,) = looked_at(database, content).sessions
    assert found.started_at == local(2026, 1, 31, 19, 5)
    assert found.played_ms == found.planned_ms == 90_000
    assert (found.stress_before, found.stress_after) == (Rating(7), Rating(4))
    assert (found.pain_before, found.pain_after) == (Rating(3), NOT_ASKED)
    assert (found.kind, found.title, found.note) == ("breathing", "Breathing", "fine")


@pytest.mark.parametrize(
    ("header", "unit"),
    [("Duration (ms)", 1), ("hours of length", 3_600_000), ("duration", 60_000)],
)
def test_the_unit_is_in_the_name(header, unit):
    assert guess_columns(read_table(f"when,{header}\n".encode())).unit == unit


def test_a_time_alone_is_when_it_started_and_without_a_header_nothing_is():
    assert guess_columns(read_table(b"time,duration\n")).places == {"duration": 1, "started": 0}
    assert guess_columns(read_table(b"")).missing == ("started", "duration")


@pytest.mark.parametrize(
    ("dates", "order", "certain"),
    [
        (["13/01/2026"], "day", True),
        (["01/13/2026"], "month", True),
        (["01/02/2026"], "month", False),
        (["2026-01-02"], "month", True),
    ],
)
def test_which_comes_first_is_told_by_the_dates(dates, order, certain):
    text = "date,minutes\n" + "".join(f"{date},5\n" for date in dates)
    columns = guess_columns(read_table(text.encode()))
    assert (columns.order, columns.certain) == (order, certain)
    assert order_of([]) is None


def test_every_unreadable_line_is_said_with_its_reason(database):
    content = (
        b'date,minutes,stress before,note\n2026-01-01,5,11,"two\nlines"\n2026-01-02,soon,,\n'
        b"\n2026-01-03\n2026-02-30,5,,\n2026-01-05,5,6.5,\n2026-01-06,5,6,ok\n"
    )
    found = looked_at(database, content)
    assert found.new == 1
    assert [(problem.line, problem.message) for problem in found.problems] == [
        (2, 'stress before is "11", not a whole number from 0 to 10'),
        (4, 'the duration "soon" can\'t be read'),
        (6, 'the duration "" can\'t be read'),
        (7, 'the date "2026-02-30" can\'t be read'),
        (8, 'stress before is "6.5", not a whole number from 0 to 10'),
    ]


def test_a_column_that_is_needed_is_asked_for(database):
    found = looked_at(database, b"a,b\n1,2\n")
    words = "no column was chosen for the date and the length"
    assert found.problems == (ImportProblem(1, words),)


def test_what_is_no_csv_is_said_at_its_line(database):
    found = looked_at(database, b'date,minutes\n2026-01-01,5\n"2026')
    assert found.new == 1
    assert [problem.line for problem in found.problems] == [3]
    assert read_table(b"date,n\xf6te\n").header == ["date", "n\xf6te"]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("0:45:0", 2_700_000),
        ("12:30", 750_000),
        ("1:02:03.5", 3_723_000),
        ("1 h 5 min", 3_900_000),
        ("90 seconds", 90_000),
        ("2.5", 150_000),
        ("2,5", 150_000),
    ],
)
def test_lengths(text, length):
    assert read_length(text, 60_000) == length


@pytest.mark.parametrize("text", ["", "x", "5 apples", "-5", "99999999", "5 min ago"])
def test_no_lengths(text):
    with pytest.raises(ValueError, match=r".*"):
        read_length(text, 60_000)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-01T08:30:00+01:00", datetime(2026, 3, 1, 7, 30, tzinfo=UTC)),
        ("1712345678", datetime(2024, 4, 5, 19, 34, 38, tzinfo=UTC)),
        ("1712345678000", datetime(2024, 4, 5, 19, 34, 38, tzinfo=UTC)),
        ("2026/3/1 8:30", local(2026, 3, 1, 8, 30)),
        ("3/1/26 12:05 a.m.", local(2026, 3, 1, 0, 5)),
        ("03-01-2026", local(2026, 3, 1)),
    ],
)
def test_moments(text, moment):
    found = read_moment(text, "month")
    assert found == moment
    assert isinstance(found.utcoffset(), timedelta)


def test_the_day_may_come_first():
    assert read_moment("03/01/2026", "day") == local(2026, 1, 3)


def test_ratings_are_never_stretched():
    assert read_rating("10") == 10
    for wrong in ("11", "7.5", "", "70", "five"):
        with pytest.raises(ValueError, match=r".*"):
            read_rating(wrong)
