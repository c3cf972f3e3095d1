"""The history reads pages, knows days, and takes nothing away for good."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex

from unclench.domain.session import HIDDEN, SKIPPED, Rating, Session
from unclench.store.database import open_database
from unclench.store.errors import Unavailable
from unclench.store.sessions import Sessions
from unclench.viewmodels import session_words as words
from unclench.viewmodels.history import HEADING, PAGE, SESSION, History

TODAY = date(2026, 3, 14)


def session(number: int, days: int = 0, exercise: str = "box") -> Session:
    return Session(
        id=f"s{number}",
        exercise_id=exercise,
        title=exercise.title(),
        kind="breathing",
        started_at=datetime(2026, 3, 14, 12, tzinfo=UTC) - timedelta(days=days, seconds=number),
        planned_ms=300_000,
        played_ms=120_000,
        progress="ended_early",
        stress_before=Rating(6),
        stress_after=Rating(3),
        pain_before=HIDDEN,
        pain_after=HIDDEN,
    )


@pytest.fixture
def sessions(tmp_path):
    database = open_database(tmp_path / "test.db")
    yield Sessions(database)
    database.close()


@pytest.fixture
def history(sessions, qapp) -> History:
    for number, days in enumerate((0, 0, 1, 400)):
        sessions.put(session(number, days, "box" if number else "pause"))
    made = History(sessions, today=lambda: TODAY)
    made.refresh()
    return made


def headings(history: History) -> list[str]:
    return [history.index(row).data(HEADING) for row in range(history.rowCount())]


def test_a_day_is_named_once(history):
    far = words.day(TODAY - timedelta(days=400), TODAY)
    assert headings(history) == ["Today", "", "Yesterday", far]
    assert "2025" in far


def test_reads_page_by_page(sessions, qapp):
    sessions.add_new(session(number) for number in range(PAGE + 5))
    history = History(sessions, today=lambda: TODAY)
    history.refresh()
    assert history.rowCount() == PAGE
    history.fetchMore(QModelIndex())
    assert history.rowCount() == PAGE + 5
    assert not history.canFetchMore(QModelIndex())


def test_filter_by_exercise(history):
    history.show_exercise("pause")
    assert [history.index(0).data(SESSION).id] == ["s0"]
    assert history.rowCount() == 1
    assert set(history.exercises()) == {"box", "pause"}


def test_delete_can_be_undone_and_moves_the_heading(history, qtbot):
    before = [history.index(row).data(SESSION) for row in range(4)]
    with qtbot.waitSignal(history.deletedChanged):
        history.delete(0)
    assert headings(history)[0] == "Today"
    assert history.deleted == before[0]
    history.undo()
    assert [history.index(row).data(SESSION) for row in range(4)] == before
    assert history.deleted is None
    history.undo()  # nothing more to undo
    assert history.rowCount() == 4


def test_one_line_for_screen_readers(history):
    line = history.index(0).data()
    assert line == "Today, 12:00, Pause, 2 of 5 minutes, ended early, Stress 6 → 3, lower"


class Broken:
    def page(self, *_what):
        raise Unavailable("no")

    recent_exercises = delete = put = page


def test_a_store_that_fails_is_said(qtbot):
    history = History(Broken())
    with qtbot.waitSignal(history.failed):
        history.refresh()
    assert history.exercises() == ()
    assert not history.canFetchMore(QModelIndex())


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (Rating(6), Rating(3), "Stress 6 → 3, lower"),
        (Rating(6), Rating(7), "Stress 6 → 7, about the same"),
        (Rating(2), Rating(9), "Stress 2 → 9, higher"),
        (Rating(2), SKIPPED, "Stress 2 before"),
        (SKIPPED, Rating(2), "Stress 2 after"),
        (SKIPPED, SKIPPED, ""),
    ],
)
def test_ratings_are_said_plainly(qapp, before, after, said):
    assert words.rated(before, after, "Stress") == said


def test_a_whole_session_needs_one_number(qapp):
    whole = replace(session(1), played_ms=300_000, progress="completed")
    assert words.played(whole) == "5 minutes"
