"""What charts and insight are drawn from is what reading every session would give."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import product

import pytest

from unclench.domain.insight.readings import Reading
from unclench.domain.session import HIDDEN, NOT_ASKED, SKIPPED, CheckIn, Rating
from unclench.store.check_ins import CheckIns
from unclench.store.journal import CHECK_IN, Journal
from unclench.store.sessions import Filter, Sessions
from unclench.store.summaries import MeanLevel, Practiced, SessionRange, Summaries

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
    assert summaries.others() == 0
    assert summaries.readings() == []
    assert summaries.by_exercise() == {}
    assert summaries.sources() == {}


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
    assert summaries.levels("stress", "day", within) == [MeanLevel(date(2026, 1, 1), 6, 3, 1)]


@pytest.mark.parametrize("measure", ["stress", "pain"])
def test_mean_levels_are_of_sessions_with_both_ratings(summaries, many, measure):
    (level,) = summaries.levels(measure, "year", SessionRange(first=date(2026, 1, 1)))
    pairs = [
        (before, after)
        for one in many[1:]
        for before, after in [
            (getattr(one, f"{measure}_before").value, getattr(one, f"{measure}_after").value)
        ]
        if one.progress != "running" and before is not None and after is not None
    ]
    befores, afters = zip(*pairs, strict=True)
    assert level == MeanLevel(
        date(2026, 1, 1), sum(befores) / len(pairs), sum(afters) / len(pairs), len(pairs)
    )


def test_a_missing_rating_makes_no_distance_between_the_means(database, summaries, session):
    """What went badly and was left unrated afterward is not in the mean before either."""
    Sessions(database).add_new(
        session(id=f"{n}", progress="completed", stress_before=before, stress_after=after)
        for n, (before, after) in enumerate(3 * [(Rating(3), Rating(3)), (Rating(9), SKIPPED)])
    )
    (level,) = summaries.levels("stress", "year")
    assert (level.before, level.after, level.sessions) == (3, 3, 3)


def test_what_was_not_rated_at_the_time_counts_only_when_it_is_wanted(database, summaries, session):
    over = {"progress": "completed", "stress_before": Rating(6), "pain_after": SKIPPED}
    sources = ("live", "typed", "edited", "imported")
    made = [session(id=one, source=one, stress_after=Rating(2), **over) for one in sources]
    made.append(session(id="half", source="typed", stress_after=SKIPPED, **over))
    made.append(
        session(
            id="pain",
            source="typed",
            progress="completed",
            pain_before=Rating(1),
            pain_after=Rating(1),
        )
    )
    Sessions(database).add_new(made)
    assert [one.sessions for one in summaries.levels("stress", "year")] == [1]
    assert [one.sessions for one in summaries.levels("stress", "year", live_only=False)] == [4]
    assert summaries.others() == 4  # of either measure, each session once
    assert summaries.others(SessionRange(exercise_id="none")) == 0


@pytest.mark.parametrize("measure", ["stress", "pain"])
def test_readings_are_what_reading_every_session_would_give(summaries, many, measure):
    over = [one for one in many if one.progress != "running"]
    expected = [
        Reading(
            one.exercise_id,
            measure,
            one.started_at,
            before.value,
            after.value,
            asked=after.missing not in {"hidden", "not_asked"},
        )
        for one in over
        for before, after in [(getattr(one, f"{measure}_before"), getattr(one, f"{measure}_after"))]
        if before.value is not None
    ]
    found = [one for one in summaries.readings() if one.measure == measure]
    assert found == expected
    assert found[0].at.utcoffset() == timedelta(hours=-2)


def test_exercises_are_counted_the_most_used_first(summaries, many):
    counts = summaries.by_exercise()
    assert sum(counts.values()) == len(many)
    assert list(counts.values()) == sorted(counts.values(), reverse=True)
    days = SessionRange(many[0].started_at.date(), many[2].started_at.date())
    assert summaries.by_exercise(days) == {"a": 2, "b": 1}
    assert summaries.sources() == {"live": len(many)}


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
