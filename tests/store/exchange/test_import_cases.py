"""Files that once came in wrong, or not at all, and others of their kinds, with what is right."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from unclench.domain.session import NOT_ASKED, Rating
from unclench.store.check_ins import CheckIns
from unclench.store.database import open_database
from unclench.store.exchange import remembered
from unclench.store.exchange.columns import Answers
from unclench.store.exchange.history_csv import export_csv
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import MOST_TOLD, carry_out
from unclench.store.sessions import Sessions

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)
TWO_A_DAY = (
    "Date,Minutes,Exercise,Note\n2026-03-01,20,Body scan,\n2026-03-01,20,Body scan,\n"
    "2026-03-01,20,Sit,\n2026-03-01,20,Sit,a\n2026-03-01,20,Sit,b\n"
)
DAYLIO = """full_date,date,weekday,time,mood,activities,note_title,note
2026-03-27,March 27,Friday,20:39,good,"meditation | walk","","quiet evening"
2026-03-27,March 27,Friday,08:20,ok,"","",""
2026-03-26,March 26,Thursday,14:00,meh,"work | headache","Long day","shoulders tight"
"""
APPLE = """sep=,
type,sourceName,sourceVersion,device,startDate,endDate,value
KIND,Breathe,878,,2026-03-26 14:38:22 +0000,2026-03-26 14:48:58 +0000,x
Steps,Watch,878,,2026-03-26 14:38:22 +0000,2026-03-26 14:48:58 +0000,90
KIND,Breathe,878,,2026-03-27 06:10:00 +0000,2026-03-27 06:20:00 +0000,x
""".replace("KIND", "HKCategoryTypeIdentifierMindfulSession")


def looked_at(database, content, **said):
    content = content.encode() if isinstance(content, str) else content
    return look_at(database, content, NOW, Answers(**said)).preview


@pytest.fixture
def zone(monkeypatch):
    """Moves this machine to another zone."""

    def move(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def test_12_equal_sits_of_a_day_all_come_in_and_nothing_comes_twice(database, zone):
    zone("Europe/Berlin")
    found = looked_at(database, TWO_A_DAY)
    assert (found.new, found.duplicates) == (5, 0)
    carry_out(database, found)
    for name in ("Europe/Berlin", "Asia/Tokyo", "America/New_York"):
        zone(name)
        again = looked_at(database, TWO_A_DAY)
        assert (again.new, again.duplicates) == (0, 5)
    more = looked_at(database, TWO_A_DAY + "2026-03-01,20,Sit,b\n")
    assert (more.new, more.duplicates) == (1, 5)


def test_12_the_order_of_rows_and_the_form_of_a_file_count_for_nothing(database):
    carry_out(database, looked_at(database, TWO_A_DAY))
    head, *rows = TWO_A_DAY.splitlines()
    other = "\r\n".join([head, *reversed(rows)]).replace(",", ";").encode("utf-16")
    assert looked_at(database, other).new == 0


def test_12_moments_with_an_offset_are_the_same_in_any_zone(database, zone):
    zone("Europe/Berlin")
    text = "Start,Minutes\n2026-03-01T08:00+01:00,20\n1772348400,20\n"
    carry_out(database, looked_at(database, text))
    zone("Asia/Tokyo")
    assert looked_at(database, text).new == 0


def test_12_what_came_in_under_another_id_is_known_once(database, session):
    known = session(
        started_at=datetime(2026, 3, 1, 8, tzinfo=UTC), played_ms=1_200_000, title="Sit", note=""
    )
    Sessions(database).put(known)
    text = "Start,Minutes,Exercise\n" + "2026-03-01 08:00+00:00,20,Sit\n" * 2
    found = looked_at(database, text)
    assert (found.new, found.duplicates) == (1, 1)


def test_13_one_bad_mark_hides_no_other_row(database):
    rows = [f"2026-03-{day:02},20,Sit,ok\n" for day in range(3, 11)]
    text = 'Date,Minutes,Exercise,Note\n2026-03-02,20,Sit,"felt "heavy" in the arms"\n'
    found = looked_at(database, text + "".join(rows))
    assert (found.new, found.problems) == (9, ())
    assert found.sessions[0].note == 'felt "heavy" in the arms'
    bad = looked_at(database, text.replace('arms"', "arms") + "".join(rows))
    assert (bad.new, bad.problems, bad.sessions[0].note) == (9, (), '"felt "heavy" in the arms')
    comma = looked_at(database, text.replace("heavy", 'so", "much') + "".join(rows))
    assert (comma.new, [problem.line for problem in comma.problems]) == (8, [2])


def test_21_an_unreadable_rating_costs_that_cell_alone(database):
    text = (
        "Date,Minutes,Stress before,Stress after\n2026-03-01,20,7.5,4\n2026-03-02,20,high,low\n"
        "2026-03-03,20,-,\n2026-03-04,20,n/a,4\n2026-03-05,20,6,99999999999999999999999999\n"
    )
    found = looked_at(database, text)
    assert [one.stress_before for one in found.sessions] == [NOT_ASKED] * 4 + [Rating(6)]
    assert [one.stress_after.value for one in found.sessions] == [4, None, None, 4, None]
    assert [problem.line for problem in found.problems] == [2, 3, 3, 4, 5, 6]
    assert all(problem.kept for problem in found.problems)


def test_01_a_mood_diary_comes_as_check_ins(database):
    found = looked_at(database, DAYLIO)
    assert not found.waits
    assert [(one.at.hour, one.note) for one in found.check_ins] == [
        (20, "mood: good\nactivities: meditation | walk\nquiet evening"),
        (8, "mood: ok"),
        (14, "mood: meh\nactivities: work | headache\nLong day\nshoulders tight"),
    ]
    assert {one.stress for one in found.check_ins} == {NOT_ASKED}
    assert [(one.ask, one.choices) for one in found.questions] == [("moods", ("good", "ok", "meh"))]
    carry_out(database, looked_at(database, DAYLIO, moods={"good": 2, "meh": 6}))
    assert [one.stress.value for one in CheckIns(database).page()] == [2, None, 6]
    assert looked_at(database, DAYLIO).duplicates == 3


def test_01_a_diary_may_have_numbers_and_bad_days(database):
    text = "date,mood,stress before,note\n2026-03-27,,4,a\nsoon,good,,b\n2026-03-28,,,c\n"
    found = looked_at(database, text)
    assert [one.stress for one in found.check_ins] == [Rating(4), NOT_ASKED]
    assert [problem.line for problem in found.problems] == [3]


def test_04_start_and_end_make_a_length_and_other_rows_are_told(database):
    found = looked_at(database, APPLE)
    assert [one.played_ms for one in found.sessions] == [636_000, 600_000]
    assert found.sessions[0].started_at == datetime(2026, 3, 26, 14, 38, 22, tzinfo=UTC)
    assert [(one.line, one.message) for one in found.problems] == [
        (4, "this row is about something else, not a session")
    ]
    bare = looked_at(database, APPLE.replace("sourceName", "source"))
    assert {one.title for one in bare.sessions} == {"Imported session"}


@pytest.mark.parametrize(
    ("end", "minutes"),
    [("23:50", 20), ("00:10", 40), ("2026-03-02 00:10", 40), ("11:50 PM", 20)],
)
def test_04_an_end_may_be_a_time_alone_and_after_midnight(database, end, minutes):
    found = looked_at(database, f"Start,End\n2026-03-01 23:30,{end}\n")
    assert [one.played_ms for one in found.sessions] == [minutes * 60_000]


@pytest.mark.parametrize("end", ["", "soon", "2026-03-01 08:00", "2026-03-05 08:00", "03/04/2026"])
def test_04_an_end_that_gives_no_length_is_told(database, end):
    found = looked_at(database, f"Start,End\n2026-03-01 23:30,{end}\n")
    assert [(one.line, one.cell) for one in found.problems] == [(2, "End")]


def test_04_the_change_of_the_clocks_makes_no_session_longer_or_shorter(database, zone):
    zone("Europe/Berlin")
    text = "Start,End\n2026-03-29 01:50,2026-03-29 03:10\n2026-10-25 02:50,2026-10-25 02:10\n"
    found = looked_at(database, text)
    assert [one.played_ms for one in found.sessions] == [1_200_000] * 2


def ours(session):
    notes = ("ruhig – Café", "", "leichter", "")
    return [
        session(
            id=f"own{n}",
            note=note,
            progress="completed",
            stress_after=Rating(4),
            pain_after=NOT_ASKED,
        )
        for n, note in enumerate(notes)
    ]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16", "mac_roman"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_32_our_table_survives_a_spreadsheets_encoding(database, session, encoding, separator):
    text = export_csv(ours(session)).replace(",", separator)
    found = looked_at(database, text.encode(encoding))
    assert (list(found.sessions), found.problems) == (ours(session), ())


def test_33_our_table_survives_cells_left_out_blank_rows_and_other_columns(database, session):
    rows = [line.rstrip(",") for line in export_csv(ours(session)).splitlines()]
    rows = ["My history,,", "", *rows, ",,,,", ""]
    assert looked_at(database, "\n".join(rows)).sessions == tuple(ours(session))
    shouted = "\n".join([rows[2].upper(), *rows[3:]])
    assert looked_at(database, shouted).sessions == tuple(ours(session))
    cells = [line.split(",") for line in export_csv(ours(session)).splitlines()]
    moved = [[*row[3:], *row[:3], "mine" if n else "Own"] for n, row in enumerate(cells)]
    found = looked_at(database, "\n".join(",".join(row) for row in moved))
    assert found.sessions == tuple(ours(session))
    assert [(one.line, one.cell, one.kept) for one in found.problems] == [(1, "Own", True)]


@pytest.mark.parametrize(
    "cell", ["1" * 20_000 + "x", "1" * 400, "1:" * 9000, "p. m. " * 4000, "9" * 16 + ".5" * 900]
)
def test_no_cell_takes_long(database, cell):
    text = f"Date,Minutes,Stress before\n{cell},5,\n2026-01-01,{cell},\n2026-01-01,5,{cell}\n"
    before = time.process_time()
    found = looked_at(database, text)
    assert time.process_time() - before < 2
    assert (found.new, [one.line for one in found.problems]) == (1, [2, 3, 4])


CELLS = st.text(max_size=12) | st.sampled_from(
    ["2026-01-01", "03/04/2026 8:30 PM", "20", "1:05", "n/a", "7", "Total", '"', "9" * 30, "1,200"]
)


@example([["", "", "", "", "|"], ["|"]])
@example([["0", '"'], ["0", "", "", '"', ""]])
@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), max_size=8))
def test_no_table_raises_and_every_row_is_counted(tmp_path_factory, rows):
    text = "Date,Minutes,Stress before,Exercise\n"
    text += "".join(",".join(cells) + "\n" for cells in rows)
    database = open_database(tmp_path_factory.mktemp("any") / "any.db")
    found = look_at(database, text.encode("utf-8", "replace"), NOW).preview
    told = {problem.line for problem in found.problems if not problem.kept}
    assert found.new + len(told) <= len(text.splitlines())
    if told == {1}:  # another separator fits better, and under it there are no columns to read
        assert found.new == 0
    elif '"' not in text and "\r" not in text and all("\n" not in c for row in rows for c in row):
        filled = [row for row in rows if any(cell.strip() for cell in ",".join(row).split(","))]
        assert found.new + found.duplicates + len(told) == len(filled)
    database.close()


@pytest.mark.parametrize(
    "row",
    ["soon,20,", "soon {n},20,", "2026-03-01,long,", "03/04/2026,20,", "2026-03-01,20,high"],
)
def test_many_bad_rows_take_no_long_time_and_the_first_are_told(database, row):
    rows = 20_000
    text = "Date,Minutes,Stress before\n" + "".join(f"{row.format(n=n)}\n" for n in range(rows))
    before = time.process_time()
    found = looked_at(database, text)
    assert time.process_time() - before < 20  # one look for each pair of rows takes minutes
    assert [problem.line for problem in found.problems] == list(range(2, MOST_TOLD + 2))
    assert found.untold == rows - MOST_TOLD
    assert (found.rows_left, found.cells_left) == ((0, rows) if "high" in row else (rows, 0))


def test_a_text_is_read_once_as_long_as_there_is_room(monkeypatch):
    asked = []

    def read(text):
        asked.append(text)
        return int(text)

    monkeypatch.setattr(remembered, "_MOST", 2)
    number = remembered.Remembered(read)
    assert [number(text) for text in "1223311"] == [1, 2, 2, 3, 3, 1, 1]
    for text in ("a", "b", "c", "a", "c"):
        with pytest.raises(ValueError, match=f"'{text}'"):
            number(text)
    assert asked == ["1", "2", "3", "3", "a", "b", "c", "c"]
