"""When a row began and ended: zones in cells, columns and their names, and clocks that jump."""

import time
from datetime import UTC, datetime

import pytest

from unclench.store.exchange.columns import Answers
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.zones import in_heading, read_zone, unsaid_zone

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_helsinki(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Helsinki")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def looked_at(database, text, **said):
    return look_at(database, text.encode(), NOW, Answers(**said)).preview


def came(database, text):
    found = looked_at(database, text)
    told = [one.message for one in found.problems]
    rows = [(one.started_at.isoformat(), one.played_ms / 60_000) for one in found.sessions]
    return rows, told


@pytest.mark.parametrize(
    ("start", "end", "at", "minutes"),
    [
        ("2026-04-14T20:30:00+09:00", "2026-04-14T20:50:00", "2026-04-14T20:30:00+09:00", 20),
        ("2026-04-14T20:30:00Z", "20:50", "2026-04-14T20:30:00+00:00", 20),
        ("2026-04-14 20:30 UTC", "2026-04-14 20:50", "2026-04-14T20:30:00+00:00", 20),
        ("2026-04-14T23:50:00Z", "00:10", "2026-04-14T23:50:00+00:00", 20),
        ("2026-04-14T23:50:00-08:00", "12:10 am", "2026-04-14T23:50:00-08:00", 20),
        ("2026-04-14T23:50:00Z", "2026-04-15T00:10", "2026-04-14T23:50:00+00:00", 20),
        ("2026-04-14T20:30:00Z", "20:50Z", "2026-04-14T20:30:00+00:00", 20),
        ("2026-04-14T20:30:00Z", "22:50+02:00", "2026-04-14T20:30:00+00:00", 20),
        ("2026-04-14T20:30:00", "2026-04-14T20:50:00+09:00", "2026-04-14T20:30:00+09:00", 20),
        ("2026-04-14 20:30", "2026-04-14 20:50", "2026-04-14T20:30:00+03:00", 20),
        ("2026-04-14 23:50", "0:10", "2026-04-14T23:50:00+03:00", 20),
        ("2026-03-29 02:50", "04:10", "2026-03-29T02:50:00+02:00", 20),
        ("2026-03-28 23:30", "04:30", "2026-03-28T23:30:00+02:00", 240),
        ("2026-10-24 23:30", "04:30", "2026-10-24T23:30:00+03:00", 360),
        ("2026-03-29 01:50 Europe/Berlin", "03:10", "2026-03-29T01:50:00+01:00", 20),
        ("2026-03-29 01:50 Europe/Berlin", "2026-03-29 03:10", "2026-03-29T01:50:00+01:00", 20),
    ],
)
def test_an_end_stands_in_the_zone_of_its_start(database, start, end, at, minutes):
    assert came(database, f"Start,End\n{start},{end}\n") == ([(at, minutes)], [])


@pytest.mark.parametrize(
    ("heads", "cells", "at"),
    [
        ("Start time (UTC),Minutes", "2026-04-14 17:30,20", "2026-04-14T17:30:00+00:00"),
        ("started_at_utc,ended_at_utc", "2026-04-14 17:30,17:50", "2026-04-14T17:30:00+00:00"),
        ("startTimeUTC,Minutes", "2026-04-14 17:30,20", "2026-04-14T17:30:00+00:00"),
        ("Start (GMT+2),End", "2026-04-14 17:30,17:50", "2026-04-14T17:30:00+02:00"),
        ("Start [UTC-03:30],Minutes", "2026-04-14 17:30,20", "2026-04-14T17:30:00-03:30"),
        ("Date,Time (UTC),Minutes", "2026-04-14,17:30,20", "2026-04-14T17:30:00+00:00"),
        ("Start,End (UTC)", "2026-04-14 17:30,17:50", "2026-04-14T17:30:00+00:00"),
        ("Start (Asia/Tokyo),End", "2026-04-14 17:30,17:50", "2026-04-14T17:30:00+09:00"),
        ("Start (CEST),End", "2026-04-14 17:30,17:50", "2026-04-14T17:30:00+02:00"),
        ("Start UTC,Minutes", "2026-04-14 17:30+02:00,20", "2026-04-14T17:30:00+02:00"),
        ("Start UTC,Time zone,Minutes", "2026-04-14 17:30,+02:00,20", "2026-04-14T19:30:00+02:00"),
        (
            "Start UTC,Time zone,End UTC",
            "2026-04-14 23:30,Asia/Tokyo,23:50",
            "2026-04-15T08:30:00+09:00",
        ),
        ("Date/Time,Minutes", "2026-04-14 17:30,20", "2026-04-14T17:30:00+03:00"),
    ],
)
def test_the_name_of_a_column_may_tell_the_zone(database, heads, cells, at):
    assert came(database, f"{heads}\n{cells}\n") == ([(at, 20)], [])


@pytest.mark.parametrize(
    ("heading", "cell", "offset"),
    [
        ("Timezone", "America/Sao_Paulo", "-03:00"),
        ("Time zone", "Asia/Tokyo", "+09:00"),
        ("tz", "UTC", "+00:00"),
        ("UTC offset", "+9", "+09:00"),
        ("UTC offset", "-3.5", "-03:30"),
        ("UTC offset (min)", "540", "+09:00"),
        ("tz_offset", "-12600", "-03:30"),
        ("timeZone", "(UTC+09:00) Osaka, Tokyo", "+09:00"),
        ("Time offset", "UTC+0900", "+09:00"),
        ("Offset", "+05:30", "+05:30"),
        ("Zeitzone", "cest", "+02:00"),
        ("Start timezone", "Europe/London (BST)", "+01:00"),
        ("Timezone", "", "+03:00"),
        ("Zone", "3", "+03:00"),  # of the heart: not one of these
        ("Zone", "Europe/London", "+01:00"),
    ],
)
def test_a_column_of_zones_counts_for_start_and_end(database, heading, cell, offset):
    text = f'Date,{heading},End\n2026-04-14 20:30,"{cell}",20:50\n'
    assert came(database, text) == ([(f"2026-04-14T20:30:00{offset}", 20)], [])


def test_a_zone_that_is_not_known_is_told_and_can_be_put_aside(database):
    text = "Date,Timezone,Minutes\n2026-04-14 20:30,IST,20\n2026-04-15 20:30,Mars/Base,20\n"
    rows, told = came(database, text)
    assert rows == []
    assert (
        told[0] == "the date \"2026-04-14 20:30\" can't be read: its time zone IST isn't known here"
    )
    assert "Mars/Base" in told[1]
    assert looked_at(database, text, unused=frozenset({1})).new == 2
    assert "offset from UTC can't be" in came(database, text.replace("IST", "99999"))[1][0]


def test_a_word_for_several_zones_in_a_name_is_told(database):
    (row,), (told,) = came(database, "Start (IST),Minutes\n2026-04-14 20:30,20\n")
    assert row[0] == "2026-04-14T20:30:00+03:00"
    assert told == "IST is more than one time zone; these are read as times of this place"
    text = "Start (IST),Timezone,Minutes\n2026-04-14 20:30,Asia/Kolkata,20\n"
    assert came(database, text) == ([("2026-04-14T20:30:00+05:30", 20)], [])
    assert unsaid_zone("Start (min)") is None


def test_samsungs_moments_are_in_utc_where_its_own_column_is_left_out(database):
    text = "start_time,end_time,time_offset\n2026-04-14 11:30:00.000,2026-04-14 11:50,UTC+0900\n"
    assert came(database, text) == ([("2026-04-14T20:30:00+09:00", 20)], [])
    other = text.replace("UTC+0900", "+09:00")
    assert came(database, other) == ([("2026-04-14T11:30:00+09:00", 20)], [])


@pytest.mark.parametrize(
    ("row", "at", "minutes", "told"),
    [
        ("2026-03-29 03:30,", "2026-03-29T04:30:00+03:00", 20, ["forward; 04:30 is taken"]),
        ("2026-03-29 03:00,", "2026-03-29T04:00:00+03:00", 20, ["forward; 04:00 is taken"]),
        ("2026-03-29 02:59,", "2026-03-29T02:59:00+02:00", 20, []),
        ("2026-10-25 03:30,", "2026-10-25T03:30:00+03:00", 20, ["the first one is taken"]),
        ("2026-10-25 04:00,", "2026-10-25T04:00:00+02:00", 20, []),
        ("2026-10-25 03:30 +02:00,", "2026-10-25T03:30:00+02:00", 20, []),
        ("2026-10-25 03:50,03:10", "2026-10-25T03:50:00+03:00", 20, ["03:50 came twice"]),
        ("2026-10-25 02:50,03:10", "2026-10-25T02:50:00+03:00", 20, ["03:10 came twice"]),
        ("2026-03-29 02:50,03:10", "2026-03-29T02:50:00+02:00", 20, ["03:10 was left out"]),
        ("2026-03-29 02:30 Europe/Berlin,", "2026-03-29T03:30:00+02:00", 20, ["02:30 was left"]),
        ("2026-10-25 02:30 Europe/Berlin,", "2026-10-25T02:30:00+02:00", 20, ["02:30 came tw"]),
    ],
)
def test_a_clock_that_jumped_is_told(database, row, at, minutes, told):
    head = "Start,End" if not row.endswith(",") else "Start,Minutes"
    rows, said = came(database, f"{head}\n{row}{'20' if row.endswith(',') else ''}\n")
    assert rows == [(at, minutes)]
    assert len(said) == len(told)
    assert all(part in words for part, words in zip(told, said, strict=True))


def test_a_clock_that_jumped_is_told_of_a_check_in(database):
    found = looked_at(database, "Date,Mood,Note\n2026-03-29 03:30,,fine\n", moods={"ok": 2})
    assert found.check_ins[0].at.isoformat() == "2026-03-29T04:30:00+03:00"
    assert found.problems[0].kept


def test_what_is_no_zone_is_none():
    assert in_heading("UTC offset") is None
    assert in_heading("Butcher") is None
    assert in_heading("Start/End") is None
    assert read_zone("  ") is None
    with pytest.raises(ValueError, match="can't be"):
        read_zone("999")


def test_an_end_beside_a_bare_day_tells_no_length(database):
    rows, told = came(database, "Date,End\n2026-04-14,20:50\n")
    assert rows == []
    assert told == ['the end "20:50" can\'t be read: its start has no time of day']
    found = looked_at(database, "Date,End,Duration\n2026-04-14,20:50,20\n")
    assert [one.ask for one in found.questions] == ["lengths"]


@pytest.mark.parametrize(
    "start",
    ["2026-04-14 00:00", "14.4.2026 0.00", "14 Apr 2026 12 am", "2026-04-14T00", "20260414000000"],
)
def test_midnight_is_a_time_of_day(database, start):
    assert came(database, f"Start,End\n{start},0:20\n") == (
        [("2026-04-14T00:00:00+03:00", 20)],
        [],
    )
