"""One of a thing is said as one, and a stretch of time ends with its last day."""

from datetime import date

from tests.viewmodels.past import NOW, history_of, put, session

from unclench.domain.session import WeekReview
from unclench.store.check_ins import WeekReviews
from unclench.viewmodels.history import chart_plots, session_words


def test_one_minute():
    whole = session(1, planned_ms=60_000, played_ms=60_000)
    assert session_words.played(whole) == "1 minute"
    left = session(1, planned_ms=60_000, played_ms=30_000, progress="ended_early")
    assert session_words.played(left) == "0.5 of 1 minute, ended early"
    assert session_words.played(session(1)) == "5 minutes"


def test_one_week_answered(database, qtbot):
    put(database, [session(1, 1)])
    WeekReviews(database).add(WeekReview("w", NOW, 5, 4, 3))
    visit = history_of(database).visit
    with qtbot.waitSignal(visit.changed):
        visit.ask()
    assert visit.found is not None
    said = " ".join(words for one in visit.found.summary.sections for words in one.sentences)
    assert "1 week answered since" in said


def test_the_last_week_ends_with_its_sunday():
    starts = (date(2026, 11, 9), date(2026, 11, 16))
    plot = chart_plots.minutes(starts, "week", ())
    assert plot.summary.endswith("From 9 November 2026 to 22 November 2026.")
