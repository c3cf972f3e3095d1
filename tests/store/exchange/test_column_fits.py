"""Several columns that fit one field: the one that its name makes better, or it is asked."""

from datetime import UTC, datetime

import pytest

from unclench.store.exchange.columns import Answers
from unclench.store.exchange.import_file import look_at

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


def looked_at(database, text, **said):
    return look_at(database, text.encode(), NOW, Answers(**said))


def places(database, text):
    look = looked_at(database, text)
    assert [one for one in look.preview.questions if one.ask == "columns"] == []
    return {name: look.table.header[place] for name, place in look.columns.places.items()}


@pytest.mark.parametrize(
    ("other", "right"),
    [
        ("Planned minutes", "Actual minutes"),
        ("Goal (min)", "Minutes"),
        ("Target length", "Length (min)"),
        ("Scheduled duration (min)", "Duration (min)"),
        ("Geplante Dauer (min)", "Tatsächliche Dauer (min)"),
        ("Durée prévue (min)", "Durée (min)"),
        ("Duración prevista (min)", "Duración (min)"),
        ("Pause minutes", "Duration (min)"),
        ("Break (min)", "Length (min)"),
        ("Warm-up minutes", "Minutes"),
        ("Preparation minutes", "Session minutes"),
        ("Total minutes", "Duration (min)"),
        ("Cumulative minutes", "Minutes"),
        ("Minutes this week", "Minutes"),
        ("Gesamtdauer (min)", "Dauer (min)"),
        ("Average length (min)", "Length (min)"),
        ("Minutes to fall asleep", "Meditation minutes"),
        ("Length (km)", "Minutes"),
        ("Duration", "Elapsed (min)"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_length_is_what_was_done(database, other, right, first):
    wrong = "1.5 km" if "km" in other else "1300"
    heads, cells = ([other, right], [wrong, "20"]) if first else ([right, other], ["20", wrong])
    text = f"Date,{','.join(heads)}\n2026-04-14 20:30,{','.join(cells)}\n"
    assert places(database, text)["duration"] == right


@pytest.mark.parametrize(
    ("other", "right"),
    [
        ("Created date", "Session date"),
        ("Date added", "Date"),
        ("Last modified date", "Date"),
        ("Exported date", "Start"),
        ("Planned start", "Actual start"),
        ("Scheduled date", "Date"),
        ("Birth date", "Start date"),
        ("Erstellt am Datum", "Datum"),
        ("Fecha de creación", "Fecha"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_day_is_that_of_the_session(database, other, right, first):
    pairs = [(other, "2026-04-20 09:00"), (right, "2026-04-14 20:30")]
    pairs = pairs if first else pairs[::-1]
    text = f"{','.join(name for name, _cell in pairs)},Minutes\n{pairs[0][1]},{pairs[1][1]},20\n"
    found = places(database, text)
    assert found["started"] == right
    assert "exercise" not in found


@pytest.mark.parametrize(
    ("heading", "none"),
    [
        ("Stress after waking", "stress_after"),
        ("No stress after", "stress_after"),
        ("Stress before work", "stress_before"),
        ("Pain before bed", "pain_before"),
        ("Average pain after", "pain_after"),
    ],
)
def test_ratings_of_other_times_are_none_of_a_session(database, heading, none):
    text = f"Date,Minutes,{heading}\n2026-04-14 20:30,20,6\n"
    assert none not in places(database, text)
    both = f"Date,Minutes,{heading},{none.replace('_', ' ')}\n2026-04-14 20:30,20,6,3\n"
    assert places(database, both)[none] == none.replace("_", " ")


@pytest.mark.parametrize(
    ("heads", "cells", "field", "right"),
    [
        ("Anxiety before,Stress before", "7,3", "stress_before", "Stress before"),
        ("Date,Start", "2026-04-14,2026-04-14 20:30", "started", "Start"),
        ("Date,Timestamp", "14.04.2026,2026-04-14", "started", "Date"),
        ("Duration,Minutes", "1200,20", "duration", "Minutes"),
        ("Duration,Length", "20 min,0:20:00", "duration", "Duration"),
        ("End,Finish", "2026-04-14 20:50,2026-04-14 20:50", "ended", "End"),
    ],
)
def test_columns_that_say_the_same_are_one(database, heads, cells, field, right):
    more = ",Date,Minutes\n" if field in ("ended", "stress_before") else ",Mins\n"
    row = ",2026-04-14 20:30,20\n"
    if field == "started":
        row = ",20\n"
    if field == "duration":
        more, row = ",Date\n", ",2026-04-14 20:30\n"
    assert places(database, f"{heads}{more}{cells}{row}")[field] == right


@pytest.mark.parametrize(
    ("heads", "cells", "field"),
    [
        ("Date,Guided minutes,Silent minutes", "2026-04-14 20:30,12,30", "duration"),
        ("Date,Duration,Duration", "2026-04-14 20:30,12 min,30 min", "duration"),
        ("Date,Timestamp,Minutes", "2026-04-14 20:30,2026-04-20 09:00,20", "started"),
        ("Created date,Updated date,Minutes", "2026-04-14 20:30,2026-04-20 09:00,20", "started"),
        ("Start,End,Finish", "2026-04-14 20:30,20:50,21:00", "ended"),
        (
            "Date,Minutes,Back pain before,Neck pain before",
            "2026-04-14 20:30,20,3,5",
            "pain_before",
        ),
    ],
)
def test_columns_that_could_each_be_it_are_asked_about(database, heads, cells, field):
    look = looked_at(database, f"{heads}\n{cells}\n")
    (asked,) = [one for one in look.preview.questions if one.ask == "columns"]
    torn = look.columns.torn[field]
    names = [look.table.header[place] for place in torn]
    assert (asked.field, asked.needed, list(asked.choices)) == (field, True, names)
    assert asked.why.startswith(f'"{names[0]}" and "{names[1]}" could each be the ')
    assert asked.option.startswith(f"--columns NAME={field}")
    assert not look.preview.problems
    for place in torn:
        said = looked_at(database, f"{heads}\n{cells}\n", places={field: place}).preview
        assert not [one for one in said.questions if one.ask == "columns"]
    rest = looked_at(database, f"{heads}\n{cells}\n", unused=frozenset(torn[1:]))
    assert rest.columns.places[field] == torn[0]


def test_cells_that_cannot_be_read_are_compared_as_they_stand(database):
    text = "Date,Timestamp,Minutes\n2026-04-14,2026-04-14 20:30,20\nsoon,soon,20\n"
    assert places(database, text)["started"] == "Timestamp"
    torn = looked_at(database, text.replace("soon,soon", "soon,later")).columns.torn
    assert torn == {"started": (0, 1)}


def test_a_zone_of_the_heart_is_no_time_zone(database):
    for cell in ("3", "fat burn"):
        text = f"Date,Zone,Minutes\n2026-04-14 20:30,{cell},20\n"
        assert "zone" not in places(database, text)


@pytest.mark.parametrize(
    "heads", ["Date,Start,End", "Datum,Von,Bis", "日付,開始時間,終了時間", "Day,Began,Finished"]
)
def test_a_second_column_for_the_start_holds_its_time(database, heads):
    (one,) = looked_at(database, f"{heads}\n2026-04-14,20:30,20:50\n").preview.sessions
    assert (one.started_at.hour, one.started_at.minute, one.played_ms) == (20, 30, 1_200_000)


def test_a_least_beside_a_most_is_no_length(database):
    look = looked_at(database, "Date,Min,Max,Avg\n2026-04-14 20:30,20,30,25\n")
    assert "duration" not in look.columns.places
