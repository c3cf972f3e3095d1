"""Any CSV of past sessions: columns are guessed, bad lines are said, nothing comes twice."""

from datetime import UTC, datetime, timedelta

import pytest

from unclench.domain.session import NOT_ASKED, Rating
from unclench.store.exchange.column_guesses import columns_of
from unclench.store.exchange.columns import Answers
from unclench.store.exchange.csv_table import read_table
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import ImportProblem, ImportResult, carry_out
from unclench.store.exchange.lengths import Lengths
from unclench.store.exchange.ratings import Scale
from unclench.store.sessions import Sessions

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)
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


def looked_at(database, content, **said):
    content = content.encode() if isinstance(content, str) else content
    return look_at(database, content, NOW, Answers(**said)).preview


def told(found):
    return [(problem.line, problem.cell, problem.message) for problem in found.problems]


def asked(found):
    return [(question.ask, question.needed) for question in found.questions]


def test_insight_timer_is_known(database):
    assert columns_of(read_table(INSIGHT)).preset == "Insight Timer"
    found = looked_at(database, INSIGHT)
    first, second = found.sessions
    assert first.started_at == local(2026, 4, 20, 8, 21, 14)
    assert (first.title, first.played_ms, first.progress) == ("Meditation", 2_700_000, "completed")
    assert first.exercise_id == "imported-meditation"
    assert (first.stress_before, first.pain_after) == (NOT_ASKED, NOT_ASKED)
    assert (second.kind, second.played_ms) == ("movement", 1_264_000)
    assert [(one.line, one.cell) for one in found.problems] == [(4, "Started At")]
    assert found.problems[0].message.startswith('the date "bad-date" can\'t be read: ')


def test_meditate_is_known(database):
    assert columns_of(read_table(MEDITATE)).preset == "Meditate"
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


def test_an_exercise_that_was_played_here_is_recognized(database, session):
    Sessions(database).put(session())
    content = "Date,Minutes,Exercise\n2026-01-01 10:00,5,longer OUT-breath\n"
    (found,) = looked_at(database, content).sessions
    assert found.exercise_id == "breath-46"


def test_columns_are_guessed_by_name_and_cells():
    header = (
        b"Date;Time;Length (sec);Stress before;Stress after;Pain pre-session;post pain;Type;Notes\n"
        b"31.01.2026;7:05 pm;90;7;4.0;3/10;2;Breathing;fine\n"
    )
    columns = columns_of(read_table(header))
    assert columns.places == {
        "stress_before": 3,
        "stress_after": 4,
        "pain_before": 5,
        "pain_after": 6,
        "duration": 2,
        "started": 0,
        "time": 1,
        "exercise": 7,
        "note": 8,
    }
    assert (columns.order, columns.lengths, columns.kind) == (None, Lengths("s"), "sessions")


def test_all_of_a_row_arrives(database):
    content = (
        "Date;Time;Length (sec);Stress before;Stress after;Pain pre;Pain post;Type;Notes\n"
        "31.01.2026;7:05 pm;90;7;4.0;3/10;;Breathing;fine\n"
    )
    (found,) = looked_at(database, content).sessions
    assert found.started_at == local(2026, 1, 31, 19, 5)
    assert found.played_ms == found.planned_ms == 90_000
    assert (found.stress_before, found.stress_after) == (Rating(7), Rating(4))
    assert (found.pain_before, found.pain_after) == (Rating(3), NOT_ASKED)
    assert (found.kind, found.title, found.note) == ("breathing", "Breathing", "fine")


def test_a_time_alone_is_when_it_started_and_without_a_header_nothing_is(database):
    places = columns_of(read_table(b"time,duration\n")).places
    assert places == {"duration": 1, "started": 0}
    assert columns_of(read_table(b"")).missing == ("started", "duration")
    words = "there is nothing in this file; export it again"
    assert told(looked_at(database, b"")) == [(1, None, words)]


def test_what_no_column_tells_can_be_said(database):
    content = "a,b,c\n2026-01-02,5,x\n"
    found = looked_at(database, content)
    assert asked(found) == [("kind", True)]  # a date is one under any name
    nothing = looked_at(database, "a,b,c\nx,5,x\n")
    assert asked(nothing) == [("columns", True)]
    assert told(nothing) == [(1, None, "no column was found for the date and the length")]
    places = {"started": 0, "duration": 1, "exercise": 2}
    found = looked_at(database, content, places=places, lengths=Lengths("m"))
    assert [(one.title, one.played_ms) for one in found.sessions] == [("x", 300_000)]


def test_a_column_that_was_guessed_can_be_taken_away(database):
    content = "Date,Minutes,Note\n2026-01-02,5,x\n"
    (found,) = looked_at(database, content, places={"note": None}).sessions
    assert found.note == ""


def test_a_table_without_names_is_read_from_its_first_row(database):
    content = "2026-01-02 08:00,5\n2026-01-03 08:00,6\n"
    assert read_table(content.encode()).header == ("1", "2")
    places = {"started": 0, "duration": 1}
    found = looked_at(database, content, places=places, lengths=Lengths("m"))
    assert [one.played_ms for one in found.sessions] == [300_000, 360_000]


def test_day_or_month_first_is_asked_where_no_row_tells(database):
    content = "Date,Minutes\n03/04/2026,5\n04/04/2026,5\n"
    found = looked_at(database, content)
    assert asked(found) == [("order", True)]
    assert [one.started_at.date().isoformat() for one in found.sessions] == ["2026-04-04"]
    assert told(found) == [
        (
            2,
            "Date",
            'the date "03/04/2026" can\'t be read: it could be 2026-03-04 or 2026-04-03',
        )
    ]
    for order, day in (("day", "2026-04-03"), ("month", "2026-03-04")):
        first, _second = looked_at(database, content, order=order).sessions
        assert first.started_at.date().isoformat() == day


@pytest.mark.parametrize("other", ["13/04/2026", "Thu 02/04/2026"])
def test_one_row_tells_the_order_of_all(database, other):
    found = looked_at(database, f"Date,Minutes\n03/04/2026,5\n{other},5\n")
    assert found.sessions[0].started_at == local(2026, 4, 3)
    assert not found.questions


def test_rows_that_contradict_each_other_are_asked_about(database):
    found = looked_at(database, "Date,Minutes\n03/04/2026,5\n13/04/2026,5\n04/14/2026,5\n")
    assert asked(found) == [("order", True)]
    assert len(found.sessions) == 2


def test_a_bare_number_is_shown_as_minutes_and_asked_about(database):
    content = "Date,Duration\n2026-04-14,20\n"
    found = looked_at(database, content)
    assert asked(found) == [("lengths", True)]
    assert found.waits
    assert found.sessions[0].played_ms == 1_200_000
    seconds = looked_at(database, content, lengths=Lengths("s"))
    assert (seconds.waits, seconds.sessions[0].played_ms) == (False, 20_000)


@pytest.mark.parametrize(
    ("heading", "length"),
    [
        ("Duration (ms)", 20),
        ("hours of length", 20 * 3_600_000),
        ("Dauer (Minuten)", 1_200_000),
        ("duration_secs", 20_000),
        ("Duración (segundos)", 20_000),
        ("Durée (min)", 1_200_000),
    ],
)
def test_the_unit_is_in_the_name(database, heading, length):
    found = looked_at(database, f"when,{heading}\n2026-04-14,20\n")
    assert [one.played_ms for one in found.sessions] == [length]
    assert not found.questions


def test_all_that_a_file_must_be_asked_is_asked_at_once(database):
    text = "Date,Duration,Stress before\n03/04/2026,20,\n03/04/2026,1:20,70\nsoon,1:20,\n"
    assert asked(looked_at(database, text)) == [("order", True), ("lengths", True)]
    found = looked_at(database, text, order="day", lengths=Lengths("m", "h:mm"))
    assert (asked(found), found.new) == ([("scale", False)], 2)
    text = "Start,End,Stress before\n03/04/2026 08:00,08:20,70\n03/04/2026,9:00,x\n"
    assert asked(looked_at(database, text)) == [("order", True), ("scale", False)]
    text = "Date,Duration\n03/04/2026,2:20\nsoon,20\n"
    found = looked_at(database, text, order="day", lengths=Lengths(colon="h:mm"))
    assert (asked(found), found.new) == ([], 1)


def test_an_apostrophe_makes_no_seconds(database):
    found = looked_at(database, "Date,Today's length\n2026-04-14,20\n")
    assert asked(found) == [("lengths", True)]


@pytest.mark.parametrize(
    ("heading", "length"), [("Duration (h:mm)", 4_800_000), ("Duration (mm:ss)", 80_000)]
)
def test_what_a_colon_means_may_be_in_the_name(database, heading, length):
    found = looked_at(database, f"Date,{heading}\n2026-04-14,1:20\n")
    assert [one.played_ms for one in found.sessions] == [length]


def test_a_number_too_large_for_hours_tells_the_colon(database):
    found = looked_at(database, "Date,Duration\n2026-04-14,1:20\n2026-04-15,45:00\n")
    assert [one.played_ms for one in found.sessions] == [80_000, 2_700_000]


def test_every_unreadable_line_is_said_with_its_reason(database):
    content = (
        'date,minutes,stress before,note\n2026-01-01,5,11,"two\nlines"\n2026-01-02,soon,,\n'
        "\n2026-01-03\n2026-02-30,5,,\n2026-01-05,5,6.5,\n2026-01-06,5,6,ok\n"
    )
    found = looked_at(database, content)
    assert [one.started_at.day for one in found.sessions] == [1, 5, 6]
    assert found.sessions[0].note == "two\nlines"
    off = "it is not a whole number from 0 to 10"
    assert told(found) == [
        (2, "stress before", f'stress before is "11": {off}'),
        (
            4,
            "minutes",
            "the length \"soon\" can't be read: it isn't a length that can be understood",
        ),
        (6, "minutes", "no length"),
        (7, "date", 'the date "2026-02-30" can\'t be read: there is no such day'),
        (8, "stress before", f'stress before is "6.5": {off}'),
    ]
    assert [problem.kept for problem in found.problems] == [True, False, False, False, True]


def test_other_rows_are_told_as_what_they_are(database):
    content = (
        "My sits,,\nmade by an app,,\nDate,Minutes,Exercise\n2026-01-01,5,Sit\n"
        ",,\nDate,Minutes,Exercise\n2026-01-02,5,Sit,too,much\nTotal,10,\n2026-01-03,5,Total\n"
    )
    found = looked_at(database, content)
    assert [one.started_at.day for one in found.sessions] == [1, 3]
    assert told(found) == [
        (6, None, "these are the names of the columns again"),
        (7, None, "it has 5 cells under 3 names: it has a separator too many"),
        (8, None, "this is a total, not a session"),
    ]


@pytest.mark.parametrize(
    ("date", "why"),
    [
        ("0001-01-01", "it is outside of 1990 and today"),
        ("1989-12-31", "it is outside of 1990 and today"),
        ("9999-12-31", "it is outside of 1990 and today"),
        ("2026-12-02", "it is outside of 1990 and today"),
        ("9" * 15, "it is a bare number, not a date"),
        ("9" * 16, "it is outside of 1990 and today"),
        ("46126", "it is a spreadsheet's number for a day"),
        ("x" * 90, "it is too long for a date"),
    ],
)
def test_no_year_is_taken_that_cannot_be(database, date, why):
    found = looked_at(database, f"Date,Minutes\n{date},5\n2026-11-28 09:00,5\n")
    assert len(found.sessions) == 1
    assert why in found.problems[0].message


def test_moments_at_the_ends_of_time_are_refused_not_raised(database):
    content = "Start,End\n1990-01-01 08:00,23:59:59 x\n9999-12-31 23:59 -12:00,5\n1,2\n"
    found = looked_at(database, content)
    assert [problem.line for problem in found.problems] == [2, 3, 4]


def test_ratings_of_another_scale_come_when_it_was_said(database):
    content = "Date,Minutes,Stress before,Stress after\n2026-01-01,5,70,35\n2026-01-02,5,3/5,101\n"
    found = looked_at(database, content)
    assert asked(found) == [("scale", False)]
    assert [one.stress_before for one in found.sessions] == [NOT_ASKED, NOT_ASKED]
    found = looked_at(database, content, scale=Scale(0, 100))
    first, second = found.sessions
    assert (first.stress_before, first.stress_after) == (Rating(7), Rating(4))
    assert (second.stress_before, second.stress_after) == (NOT_ASKED, NOT_ASKED)
    assert [problem.line for problem in found.problems] == [3, 3]


def test_an_encoding_that_only_the_person_knows_is_asked(database):
    content = "Date,Minutes,Note\n2026-01-01,5,тихо и темно\n"
    for encoding in ("cp1251", "koi8_r"):
        found = look_at(database, content.encode(encoding), NOW, Answers(encoding=encoding))
        assert found.preview.sessions[0].note == "тихо и темно"
    few = "Date,Minutes,Note\n2026-01-01,5,명상\n".encode("cp949")
    assert asked(looked_at(database, few)) == [("encoding", True)]
    ours = "id,exercise_id,title\na,b,명상\n".encode("cp949")
    assert asked(looked_at(database, ours)) == [("encoding", True)]
    wrong = looked_at(database, content.encode("cp1251"), encoding="utf-8")
    assert wrong.problems == (ImportProblem(1, "this is not text in utf-8"),)


def test_any_file_is_looked_at_in_one_way(database):
    assert looked_at(database, '{"unclench_history": 1, "sessions": []}').problems == ()
    assert "neither" in looked_at(database, "[]").problems[0].message


def test_a_total_with_a_date_is_a_session_and_blanks_are_no_cells(database):
    found = looked_at(database, "Date,Exercise,Minutes\n2026-01-01,Total rest,5, \n")
    assert [one.title for one in found.sessions] == ["Total rest"]
    assert not found.problems


def test_an_offset_stays_and_a_place_gives_one(database):
    content = "Start,Minutes\n2026-03-26 14:38 +0530,5\n2026-07-01 08:00 Europe/Berlin,5\n"
    first, second = looked_at(database, content).sessions
    assert first.started_at.utcoffset() == timedelta(hours=5, minutes=30)
    assert second.started_at == datetime(2026, 7, 1, 6, tzinfo=UTC)
    assert second.started_at.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    "names",
    ["Дата;Минуты;Заметка", "日付;分;メモ", "Tarih;Dakika;Notlar", "Data;Minuty;Notatka"],
)
def test_names_in_other_languages_are_known_by_what_they_hold(database, names):
    (one,) = looked_at(database, f"{names}\n27.03.2026 20:30;20;x\n").sessions
    assert (one.started_at, one.played_ms) == (local(2026, 3, 27, 20, 30), 1_200_000)


def test_a_column_that_only_begins_like_a_unit_is_no_length(database):
    assert asked(looked_at(database, "Date,Avg HR,H:\n2026-03-27,60,1\n")) == [("kind", True)]
