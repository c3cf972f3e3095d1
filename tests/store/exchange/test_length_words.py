"""Units in words and in the names of columns: what could mean something else is no unit."""

from datetime import UTC, datetime

import pytest

from unclench.store.exchange.columns import Answers
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.lengths import Lengths, read_length, unit_of

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


def looked_at(database, text, **said):
    return look_at(database, text.encode(), NOW, Answers(**said)).preview


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        *(
            ("時間", None),
            ("시간", None),
            ("Time", None),
            ("Timer length", None),
            ("Total time", None),
        ),
        *(("ώρα", None), ("Godzina", None), ("saat", None), ("час", None), ("hora", None)),
        *(
            ("時間(分)", "m"),
            ("시간(분)", "m"),
            ("時間（分）", "m"),
            ("Time (min)", "m"),
            ("Tid (min)", "m"),
        ),
        *(
            ("長さ(時間)", "h"),
            ("Varighed (timer)", "h"),
            ("Süre (saat)", None),
            ("Länge (h)", "h"),
        ),
        *(("Session t", None), ("Total d", None), ("Length (d)", None), ("Length [days]", None)),
        *(("Horas", "h"), ("hours", "h"), ("Stunden", "h"), ("Minutes", "m"), ("Minute(s)", "m")),
        *(("Time(s)", None), ("Time (s)", "s"), ("Duration s", "s"), ("Duration (ms)", "ms")),
        *(
            ("Minutes (total)", "m"),
            ("Hours and minutes", None),
            ("(min)", "m"),
            ("Time (time)", None),
        ),
    ],
)
def test_what_the_name_of_a_column_tells(heading, unit):
    assert unit_of(heading) == unit


@pytest.mark.parametrize("head", ["日付,時間,種類", "날짜,시간,종류", "Date,Time,Activity"])
@pytest.mark.parametrize("day", ["2026-04-14 20:30", "2026-04-14"])
def test_a_word_for_time_and_hour_is_a_length_whose_unit_is_asked(database, head, day):
    found = looked_at(database, f"{head}\n{day},20,Sit\n")
    assert [one.ask for one in found.questions] == ["lengths"]
    assert found.sessions[0].played_ms == 1_200_000
    hours = looked_at(database, f"{head}\n{day},2,Sit\n", lengths=Lengths("h"))
    assert (hours.waits, hours.sessions[0].played_ms) == (False, 7_200_000)


@pytest.mark.parametrize("head", ["日付,時間,分", "날짜,시간,분", "Date,Time,Minutes"])
def test_a_word_for_time_over_times_of_day_is_the_time(database, head):
    (one,) = looked_at(database, f"{head}\n2026-04-14,20:30,20\n").sessions
    assert (one.started_at.hour, one.played_ms) == (20, 1_200_000)


@pytest.mark.parametrize(
    "text",
    ["1 d", "1d", "0.5 d", "20 D", "2 days", "1 Tag", "3 дня", "2日", "1 j", "2 jours", "1 week"],
)
def test_days_are_no_length(text):
    with pytest.raises(ValueError, match="it counts days or more; a session takes at most a day"):
        read_length(text, Lengths())


@pytest.mark.parametrize("text", ["5 st", "5 p", "10 g", "3 n", "5 v", "1 h 5 p"])
def test_what_abbreviates_something_else_is_no_unit(text):
    with pytest.raises(ValueError, match="isn't a length that can be understood"):
        read_length(text, Lengths())


@pytest.mark.parametrize(
    ("cell", "unit", "shown"),
    [("1800", "s", 1_800_000), ("600000", "ms", 600_000), ("20", "m", 1_200_000)],
)
def test_numbers_without_a_unit_are_shown_in_one_that_can_be_and_asked(database, cell, unit, shown):
    text = f"Date,Duration\n2026-04-14 20:30,{cell}\n"
    found = looked_at(database, text)
    (asked,) = found.questions
    assert (asked.ask, asked.needed, "milliseconds" in asked.choices) == ("lengths", True, True)
    assert "milliseconds" in asked.option
    assert found.sessions[0].played_ms == shown
    assert looked_at(database, text, lengths=Lengths(unit)).sessions[0].played_ms == shown
    assert not found.problems


def test_a_number_that_no_unit_fits_is_told_and_asked(database):
    found = looked_at(database, "Date,Duration\n2026-04-14 20:30,999999999\n")
    assert ([one.ask for one in found.questions], len(found.problems)) == (["lengths"], 1)
