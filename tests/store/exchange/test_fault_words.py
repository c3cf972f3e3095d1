"""What can't be read is told in words of our own, with the cell that is at fault."""

from datetime import UTC, datetime

import pytest

from unclench.store.exchange.columns import Answers
from unclench.store.exchange.dates import read_moment
from unclench.store.exchange.import_file import look_at

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


def looked_at(database, text, **said):
    return look_at(database, text.encode(), NOW, Answers(**said)).preview


@pytest.mark.parametrize(
    "text",
    [
        *("2026-04-14 24:00", "2026-04-14T24:00:00", "2026-04-14 24:00:00.000", "20260414240000"),
        *("202604142400", "14.04.2026 24:00", "14 April 2026, 24:00", "2026-04-14 24.00"),
    ],
)
def test_24_o_clock_is_the_next_midnight(text):
    assert read_moment(text, "day") == datetime.fromisoformat("2026-04-15")


def test_24_o_clock_keeps_its_offset():
    assert read_moment("2026-12-31T24:00Z", None) == datetime(2027, 1, 1, tzinfo=UTC)
    assert read_moment("2026-12-31T24:00:00-05:00", None).isoformat() == "2027-01-01T00:00:00-05:00"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2026-04-14 20:60", "there is no 20:60 on a clock"),
        ("2026-04-14T20:60", "there is no 20:60 on a clock"),
        ("2026-04-14 20:30:60", "there is no 20:30:60 on a clock"),
        ("2026-04-14 24:01", "there is no 24:01 on a clock"),
        ("2026-04-14T24:01:00Z", "there is no 24:01:00 on a clock"),
        ("14.04.2026 25:00", "there is no 25:00 on a clock"),
        ("14 April 2026 20:75", "there is no 20:75 on a clock"),
        ("20260414209900", "there is no 209900 on a clock"),
        ("2026-02-30T10:00", "there is no such day"),
        ("2026-13-01T10:00", "there is no such day"),
        ("2026-W60-1", "there is no such day"),
        ("20261301", "there is no such day"),
        ("2026-04-14T20:30+25:00", "its offset from UTC can't be"),
    ],
)
def test_a_time_that_no_clock_shows_is_told_in_words(database, text, why):
    with pytest.raises(ValueError, match="^" + why):
        read_moment(text, "day")
    (told,) = looked_at(database, f"Date,Minutes\n{text},20\n").problems
    assert told.message == f'the date "{text}" can\'t be read: {why}'


def test_the_cell_that_is_at_fault_is_named_and_shown(database):
    text = "Date,Time,Minutes\n2026-04-14,24:00,20\n2026-04-14,20:60,20\n2026-04-31,20:00,20\n"
    found = looked_at(database, text)
    assert [one.started_at.day for one in found.sessions] == [15]
    clock, day = found.problems
    assert (clock.line, clock.cell) == (3, "Time")
    assert (
        clock.message == 'the time "2026-04-14 20:60" can\'t be read: there is no 20:60 on a clock'
    )
    assert (day.line, day.cell) == (4, "Date")
    assert day.message == 'the date "2026-04-31 20:00" can\'t be read: there is no such day'


def test_an_end_at_24_o_clock_is_midnight(database):
    (one,) = looked_at(database, "Start,End\n2026-04-14 23:30,24:00\n").sessions
    assert one.played_ms == 1_800_000


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('{"a": [1,\n2', 2, "the file ends early here; it may have been copied only in part"),
        (
            '{"a": "x\n"}',
            1,
            "there is a line break or a tab inside a text, at character 9 of the line",
        ),
        ('{"a": "x', 1, "a text starts and is never closed, at character 7 of the line"),
        ('{"a": "C:\\q"}', 1, "there is a backslash before something that needs none"),
        ('{"a": 1}\n{"a": 2}', 2, "there is more after its end, at character 1 of the line"),
        ('{"a": 1,\n}', 2, '"}" can\'t be at character 1 of the line; look for a comma'),
    ],
)
def test_what_is_no_json_is_told_in_words(database, text, line, words):
    (told,) = looked_at(database, text).problems
    assert told.line == line
    assert told.message.startswith(f"this is not JSON: {words}")
