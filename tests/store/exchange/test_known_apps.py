"""Tables in the shapes of well-known apps, the days and words made up: diaries and sessions."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from unclench.domain.session import NOT_ASKED, Rating
from unclench.store.exchange.columns import Answers
from unclench.store.exchange.import_file import look_at

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)
SAMSUNG = """com.samsung.health.exercise,7005009,17
title,x.exercise_type,x.duration,x.time_offset,x.start_time,x.datauuid
Calm,1002,600000,UTC+0200,2026-03-27 18:30:00.000,a,
,1002,600000,UTC-0330,2026-03-27 18:30:00.000,b,
"""


def looked_at(database, text, **said):
    return look_at(database, text.encode(), NOW, Answers(**said))


DIARIES = {
    "Daylio": (
        "full_date,date,weekday,time,mood,activities,scales,note_title,note\n"
        "2026-07-27,July 27,Monday,1:48 pm,meh,work | walk,,Title,words\n",
        None,
        ("2026-07-27T13:48", "mood: meh\nactivities: work | walk\nTitle\nwords"),
    ),
    "Bearable": (
        "date formatted,date,weekday,time of day,category,rating/amount,detail,notes\n"
        "27th Mar 2026,2026-03-27,Friday,pm,Symptom,3,Back,x\n",
        "Bearable",
        (
            "2026-03-27T00:00",
            "time of day: pm\ncategory: Symptom\nrating/amount: 3\ndetail: Back\nx",
        ),
    ),
    "Bearable without notes": (
        "date,category,rating/amount,detail\n2026-03-27,Symptom,3,Back\n",
        "Bearable",
        ("2026-03-27T00:00", "category: Symptom\nrating/amount: 3\ndetail: Back"),
    ),
    "Loop": (
        "Date,Meditate,Walk,\n2026-03-27,2,0,\n",
        "Loop Habit Tracker",
        ("2026-03-27T00:00", "Meditate: 2\nWalk: 0"),
    ),
    "Loop, one habit": (
        "Date,Value,Notes\n2026-03-27,YES_MANUAL,calm\n",
        "Loop Habit Tracker",
        ("2026-03-27T00:00", "Value: YES_MANUAL\ncalm"),
    ),
    "eMoods": (
        "Date,Depressed Mood,Elevated Mood,Irritability,Anxiety,Notes\n2026-03-27,1,0,1,2,calm\n",
        "eMoods",
        (
            "2026-03-27T00:00",
            "Depressed Mood: 1\nElevated Mood: 0\nIrritability: 1\nAnxiety: 2\ncalm",
        ),
    ),
    "How We Feel": (
        "Date,Mood Key,Mood,Tags (People),Exercise,Notes,Reflections\n"
        "2026 Fri Mar 27 11:36 PM,calm,calm,Friend,0.5,words,[]\n",
        None,
        (
            "2026-03-27T23:36",
            "Mood Key: calm\nMood: calm\nTags (People): Friend\nExercise: 0.5\nwords",
        ),
    ),
    "states of mind": (
        "Start,End,Kind,Valence,Labels\n2026-03-27 20:30,2026-03-27 20:30,Emotion,0.4,Calm\n",
        "Apple Health",
        (
            "2026-03-27T20:30",
            "End: 2026-03-27 20:30\nKind: Emotion\nValence: 0.4\nLabels: Calm",
        ),
    ),
    "emotions": (
        "Date,Time,Emotions,Entry\n2026-03-27,20:39,calm,quiet\n",
        None,
        ("2026-03-27T20:39", "Emotions: calm\nquiet"),
    ),
    "German": (
        "Datum;Uhrzeit;Stimmung;Notiz\n27.03.2026;20:39;gut;stiller Abend\n",
        None,
        ("2026-03-27T20:39", "Stimmung: gut\nstiller Abend"),
    ),
}


@pytest.mark.parametrize("app", DIARIES)
def test_diaries_are_known_by_the_names_of_their_columns(database, app):
    text, preset, (moment, note) = DIARIES[app]
    found = looked_at(database, text)
    assert not found.preview.waits
    assert (found.columns.kind, found.columns.preset) == ("check-ins", preset)
    (one,) = found.preview.check_ins
    assert (one.at.isoformat()[:16], one.note) == (moment, note)
    assert found.preview.problems == ()


@pytest.mark.parametrize(
    ("text", "note", "stress", "pain"),
    [
        ("Date,Entry\n2026-03-27,It was calm\n", "It was calm", NOT_ASKED, NOT_ASKED),
        ("Date,Time,Pain,Stress,Fatigue\n3/27/2026,8 PM,3,7,2\n", "Fatigue: 2", 7, 3),
        ("day;Schmerz\n27.03.2026;3\n", "", NOT_ASKED, 3),
    ],
)
def test_a_table_without_lengths_is_asked_for_and_may_be_a_diary(
    database, text, note, stress, pain
):
    found = looked_at(database, text).preview
    assert [(one.ask, one.needed) for one in found.questions] == [("kind", True)]
    found = looked_at(database, text, kind="check-ins").preview
    assert found.questions == ()
    (one,) = found.check_ins
    rated = [value if value is NOT_ASKED else Rating(value) for value in (stress, pain)]
    assert (one.note, [one.stress, one.pain]) == (note, rated)
    found = looked_at(database, text, kind="sessions").preview
    assert [one.ask for one in found.questions] == ["columns"]


def test_a_number_for_stress_goes_before_a_word_for_the_mood(database):
    text = "date,mood,stress,pain\n2026-03-27,good,7,3\n2026-03-28,good,,\n"
    found = looked_at(database, text).preview
    assert [one.stress for one in found.check_ins] == [Rating(7), NOT_ASKED]
    assert [one.ask for one in found.questions] == ["moods"]
    none = looked_at(database, text, places={"stress_before": None}).preview
    assert [one.stress for one in none.check_ins] == [NOT_ASKED] * 2


def test_a_day_of_a_diary_without_a_word_is_left_out_and_told(database):
    text = "Date,Stress,Mood\n2026-03-27,32,\n2026-03-28,3,\n2026-03-29,,\n"
    found = looked_at(database, text).preview
    assert [one.stress for one in found.check_ins] == [Rating(3)]
    words = "nothing besides its date can be read"
    told = [(one.line, one.message, one.kept) for one in found.problems]
    assert told == [(2, words, False), (4, words, False)]


SESSIONS = {
    "Garmin": (
        "Activity Type,Date,Favorite,Title,Time,Avg HR,Moving Time\n"
        "Breathwork,2026-03-27 20:30:00,false,Calm breath,00:10:03,60,--\n",
        ("2026-03-27T20:30", 603_000, "Calm breath"),
    ),
    "Garmin, elapsed": (
        "Activity Type,Date,Title,Time,Elapsed Time\n"
        "Yoga,2026-03-27 20:30:00,Yoga,00:30:00,00:31:00\n",
        ("2026-03-27T20:30", 1_860_000, "Yoga"),
    ),
    "Google Fit": (
        "Date,Move Minutes count,Meditating duration (ms),Walking duration (ms)\n"
        "2026-03-27,34,600000,1200000\n",
        ("2026-03-27T00:00", 600_000, "Imported session"),
    ),
    "minutes of a phone": (
        "Date,Active Minutes,Mindful Minutes (min)\n2026-03-27 00:00:00,34,10.6\n",
        ("2026-03-27T00:00", 636_000, "Imported session"),
    ),
    "Headspace": (
        "date,session_name,duration_seconds,status\n2026-03-27T20:30:14,Breathe,600,COMPLETED\n",
        ("2026-03-27T20:30", 600_000, "Breathe"),
    ),
    "Calm": (
        'Session Date,Session Name,Duration (min)\n"Mar 27, 2026 at 8:30 PM",Daily Calm,10\n',
        ("2026-03-27T20:30", 600_000, "Daily Calm"),
    ),
    "Balance": (
        "Date,Meditation,Length\n27 Mar 2026,Foundations,10 min\n",
        ("2026-03-27T00:00", 600_000, "Foundations"),
    ),
    "Plum Village": (
        "Date,Practice,Minutes\n27/03/2026,Deep Relaxation,30\n",
        ("2026-03-27T00:00", 1_800_000, "Deep Relaxation"),
    ),
    "Waking Up": (
        "Date,Title,Minutes Listened\n2026-03-27 20:30:00,Day 1,10\n",
        ("2026-03-27T20:30", 600_000, "Day 1"),
    ),
    "Oak": (
        "startDate,endDate,type,duration\n2026-03-27T20:30:00,2026-03-27T20:40:00,sit,600\n",
        ("2026-03-27T20:30", 600_000, "sit"),
    ),
    "least and most": (
        "start,end,min,max\n2026-03-27 20:30,2026-03-27 20:40,61,80\n",
        ("2026-03-27T20:30", 600_000, "Imported session"),
    ),
}


@pytest.mark.parametrize("app", SESSIONS)
def test_sessions_of_other_apps_come_in(database, app):
    text, right = SESSIONS[app]
    found = looked_at(database, text).preview
    assert (found.problems, found.questions) == ((), ())
    (one,) = found.sessions
    assert (one.started_at.isoformat()[:16], one.played_ms, one.title) == right


def test_samsung_counts_from_utc_with_the_offset_beside(database):
    found = looked_at(database, SAMSUNG)
    assert found.columns.preset == "Samsung Health"
    first, second = found.preview.sessions
    moment = datetime(2026, 3, 27, 18, 30, tzinfo=UTC)
    assert first.started_at == second.started_at == moment
    assert first.started_at.utcoffset() == timedelta(hours=2)
    assert second.started_at.tzinfo == timezone(timedelta(hours=-3, minutes=-30))
    assert (first.played_ms, first.title) == (600_000, "Calm")
    ends = SAMSUNG.replace("duration", "end_time").replace("600000", "2026-03-27 18:40:00.000")
    assert [one.played_ms for one in looked_at(database, ends).preview.sessions] == [600_000] * 2


def test_samsungs_own_scale_of_stress_comes_as_words(database):
    text = (
        "start_time,max,min,score,time_offset,datauuid\n2026-03-27 18:30:00,70,30,45,UTC+0100,a\n"
    )
    (one,) = looked_at(database, text).preview.check_ins
    assert one.at == datetime(2026, 3, 27, 18, 30, tzinfo=UTC)
    assert "score: 45" in one.note


def test_a_length_that_can_be_no_minutes_is_asked_for(database):
    text = "timestamp,duration\n1774643400000,600000\n"
    found = looked_at(database, text).preview
    assert [one.ask for one in found.questions] == ["lengths"]
    assert [one.played_ms for one in found.sessions] == [600_000]
    never = looked_at(database, text.replace("600000", "9" * 12)).preview
    assert ([one.ask for one in never.questions], never.new) == (["lengths"], 0)


def test_our_own_table_without_its_exercises_comes_in_as_any_other(database):
    bare = "started_at,played_ms\n2026-03-01T08:30:00.000+00:00,180000\n"
    (one,) = looked_at(database, bare).preview.sessions
    assert one.played_ms == 180_000
