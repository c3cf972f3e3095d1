"""What charts and insight are drawn from is what reading every session would give."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import product

import pytest

from unclench.domain.insight.readings import Rated, Reading, befores, readings
from unclench.domain.session import HIDDEN, NOT_ASKED, SKIPPED, CheckIn, Rating
from unclench.store.check_ins import CheckIns
from unclench.store.journal import CHECK_IN, Journal
from unclench.store.sessions import Filter, Sessions
from unclench.store.summaries import AnswerCount, MeanLevel, Practiced, SessionRange, Summaries

START = datetime(2025, 12, 29, 23, tzinfo=timezone(timedelta(hours=-2)))  # a Monday, late


@pytest.fixture
def summaries(database):
    return Summaries(database)


@pytest.fixture
def many(database, session):
    """Sessions of all sorts, three days apart."""
    ratings = (Rating(6), Rating(3), SKIPPED, HIDDEN, NOT_ASKED)
    made = []
    for number, (before, after) in enumerate(product(ratings[:3], ratings)):
        made.append(
            session(
                id=f"{number:02}",
                exercise_id=("a", "b")[number % 2],
                started_at=START + timedelta(days=3 * number),
                played_ms=60_000 * number,
                progress=("completed", "ended_early", "running")[number % 3],
                stress_before=before,
                stress_after=after,
                pain_before=after,
                pain_after=before,
            )
        )
    Sessions(database).add_new(made)
    return made


def test_nothing_played_gives_nothing(summaries):
    assert summaries.practiced("week") == []
    assert summaries.levels("stress", "day") == []
    assert summaries.pairs("pain") == []
    assert summaries.rated() == []
    assert summaries.afters("stress") == AnswerCount(0, 0)
    assert summaries.afters("stress").share == 0


@pytest.mark.parametrize(
    ("first_weekday", "start"),
    [(1, date(2025, 12, 29)), (7, date(2025, 12, 28)), (6, date(2025, 12, 27))],
)
def test_weeks_start_on_the_day_they_do_in_the_region(database, many, first_weekday, start):
    found = Summaries(database, first_weekday).practiced("week")
    assert found[0].start == start
    assert sum(week.sessions for week in found) == len(many)


def test_minutes_by_every_period(summaries, many):
    days = summaries.practiced("day")
    assert days[1] == Practiced(date(2026, 1, 1), 1, 1)
    assert len(days) == 15
    assert [week.start for week in summaries.practiced("week")][:3] == [
        date(2025, 12, 29),
        date(2026, 1, 5),
        date(2026, 1, 12),
    ]
    assert summaries.practiced("week")[0] == Practiced(date(2025, 12, 29), 0 + 1 + 2, 3)
    months = summaries.practiced("month")
    assert [month.start for month in months] == [
        date(2025, 12, 1),
        date(2026, 1, 1),
        date(2026, 2, 1),
    ]
    years = summaries.practiced("year")
    assert years == [
        Practiced(date(2025, 1, 1), 0, 1),
        Practiced(date(2026, 1, 1), sum(range(15)), 14),
    ]


def test_within_narrows(summaries, many):
    within = SessionRange(date(2026, 1, 1), date(2026, 1, 4), "b")
    assert summaries.practiced("day", within) == [Practiced(date(2026, 1, 1), 1, 1)]
    assert summaries.levels("stress", "day", within) == [MeanLevel(date(2026, 1, 1), 6, 1, 3, 1)]


def test_mean_levels_count_only_what_was_rated(summaries, many):
    (level,) = summaries.levels("stress", "year", SessionRange(first=date(2026, 1, 1)))
    befores = [s.stress_before.value for s in many[1:] if s.stress_before.value is not None]
    afters = [s.stress_after.value for s in many[1:] if s.stress_after.value is not None]
    assert level == MeanLevel(
        date(2026, 1, 1),
        sum(befores) / len(befores),
        len(befores),
        sum(afters) / len(afters),
        len(afters),
    )
    pains = summaries.levels("pain", "day")
    assert MeanLevel(date(2025, 12, 29), 6, 1, 6, 1) in pains
    assert any(level.before is None and level.befores == 0 for level in pains)


@pytest.mark.parametrize("measure", ["stress", "pain"])
def test_pairs_are_the_readings_of_the_domain(summaries, many, measure):
    assert summaries.pairs(measure) == list(readings(many, measure))
    since = many[5].started_at
    assert summaries.pairs(measure, since, "b") == [
        reading
        for reading in readings(many, measure)
        if reading.when >= since and reading.exercise_id == "b"
    ]
    assert summaries.pairs(measure)[0].when.utcoffset() == timedelta(hours=-2)


def test_missing_after_ratings_are_counted(summaries, many):
    pairs = [r for r in summaries.pairs("stress") if r.before is not None]
    missing = sum(r.after is None for r in pairs)
    assert summaries.afters("stress") == AnswerCount(len(pairs), missing)
    assert summaries.afters("stress").share == missing / len(pairs)
    assert summaries.afters("stress", many[-1].started_at, "none") == AnswerCount(0, 0)


def test_coupling_gets_what_was_given_before_and_in_check_ins(database, summaries, many):
    check_ins = [
        CheckIn("1", START + timedelta(hours=1), Rating(2), Rating(9)),
        CheckIn("2", START + timedelta(days=50), Rating(1), SKIPPED),
    ]
    for item in check_ins:
        CheckIns(database).add(item)
    expected = [
        *befores(many),
        Rated("stress", check_ins[0].at, 2),
        Rated("pain", check_ins[0].at, 9),
        Rated("stress", check_ins[1].at, 1),
    ]

    def key(rated):
        return rated.when, rated.measure, rated.value

    assert sorted(summaries.rated(), key=key) == sorted(expected, key=key)
    assert summaries.usual("stress", check_ins[1].at) == [expected[-1]]
    assert summaries.rated(check_ins[1].at) == [expected[-1]]
    assert isinstance(summaries.pairs("stress")[0], Reading)


def test_sessions_and_check_ins_in_one_list(database, session):
    at = datetime(2026, 3, 1, 8, tzinfo=UTC)
    sessions = [session(id=f"s{n}", started_at=at + timedelta(hours=2 * n)) for n in range(3)]
    check_ins = [
        CheckIn(f"c{n}", at + timedelta(hours=2 * n + 1), note="Sore Ä", signs=("tired",))
        for n in range(3)
    ]
    Sessions(database).add_new(sessions)
    for item in check_ins:
        CheckIns(database).add(item)
    journal = Journal(database)
    order = [check_ins[2], sessions[2], check_ins[1], sessions[1], check_ins[0], sessions[0]]
    assert journal.page() == order
    assert journal.page(1, 2) == order[1:3]
    assert journal.count() == 6

    def found(**where):
        assert journal.count(Filter(**where)) == len(journal.page(where=Filter(**where)))
        return journal.page(where=Filter(**where))

    assert found(kind=CHECK_IN) == check_ins[::-1]
    assert found(kind="breathing") == sessions[::-1]
    assert found(exercise_id="breath-46") == sessions[::-1]
    assert found(text="ä") == check_ins[::-1]
    assert found(first=date(2026, 3, 2)) == []
    assert found(kind=CHECK_IN, exercise_id="breath-46") == []


def test_more_than_one_statement_may_name(database, session):
    at = datetime(2026, 3, 1, tzinfo=UTC)
    Sessions(database).add_new(session(id=str(n)) for n in range(1001))
    with database.transaction():
        CheckIns(database).add_new_inside(CheckIn(str(n), at) for n in range(501))
    assert len(Journal(database).page()) == 1502
