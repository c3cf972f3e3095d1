"""The history reads pages, knows days, and takes nothing away for good."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.viewmodels.past import check_in, put, session

from unclench.domain.session import SKIPPED, Answer, CheckIn, Rating, Session
from unclench.store.errors import Unavailable
from unclench.store.sessions import Sessions
from unclench.viewmodels.history import entries
from unclench.viewmodels.history import session_words as words
from unclench.viewmodels.history.diary import Diary
from unclench.viewmodels.history.history import DAY, HEADING, ITEM, PAGE, PAGES, History

TODAY = date(2026, 3, 14)


@pytest.fixture
def history(database, qapp) -> History:
    put(
        database,
        [session(n, days, "box" if n else "pause") for n, days in enumerate((0, 0, 1, 400))],
    )
    put(database, [check_in(0, 1.1)])
    made = History(Diary(database), today=lambda: TODAY)
    made.refresh()
    return made


def headings(history: History) -> list[str]:
    return [history.index(row).data(HEADING) for row in range(history.rowCount())]


def ids(history: History) -> list[str]:
    return [history.index(row).data(ITEM).id for row in range(history.rowCount())]


def test_a_day_is_named_once(history):
    far = words.day(TODAY - timedelta(days=400), TODAY)
    assert headings(history) == ["Today", "", "Yesterday", "", far]
    assert history.index(1).data(DAY) == "Today"
    assert "2025" in far


def test_any_row_of_many_pages_is_there(database, qapp):
    many = PAGE * (PAGES + 2)
    Sessions(database).add_new(session(number) for number in range(many))
    history = History(Diary(database), today=lambda: TODAY)
    history.refresh()
    assert history.rowCount() == many
    for row in (0, many - 1, PAGE, *range(0, many, PAGE), 3):
        assert history.index(row).data(ITEM).id == f"s{row}"
    assert history.item(many) is None


@pytest.mark.parametrize(
    ("narrow", "left"),
    [
        ({"exercise_id": "pause"}, ["s0"]),
        ({"kind": "check-in"}, ["c0"]),
        ({"kind": "breathing"}, ["s0", "s1", "s2", "s3"]),
        ({"first": TODAY}, ["s0", "s1"]),
        ({"last": TODAY - timedelta(days=2)}, ["s3"]),
        ({"text": "WINDOW"}, ["s1"]),
    ],
)
def test_the_list_can_be_narrowed(history, database, narrow, left):
    put(database, [session(1, note="By the window")])
    history.narrow(**narrow)
    assert ids(history) == left
    assert history.filtered


def test_delete_can_be_undone_and_moves_the_heading(history, qtbot):
    before = ids(history)
    with qtbot.waitSignal(history.deletedChanged):
        history.delete(0)
    assert headings(history)[0] == "Today"
    assert history.deleted is not None
    assert history.deleted.id == "s0"
    history.undo()
    assert ids(history) == before
    assert history.deleted is None
    history.undo()  # nothing more to undo
    assert history.rowCount() == 5
    history.delete(3)
    assert isinstance(history.deleted, CheckIn)


def test_one_line_for_screen_readers(history):
    line = history.index(0).data()
    assert line == (
        "Today, 12:00, Pause, 5 minutes, Stress 6 → 4, lower, Pain 4 → 4, about the same"
    )
    assert history.index(3).data().endswith("Check-in, Stress 5, Pain 5, Tired")


def test_numbers_can_be_hidden(history):
    history.numbers = False
    line = history.index(0).data()
    assert line.endswith("Pause, Stress: lower, Pain: about the same")
    assert history.index(3).data().endswith("Check-in, Tired")


class Broken:
    def page(self, *_what):
        raise Unavailable("no")

    played = delete = put = put_back = newest = count = page


def test_a_store_that_fails_is_said(qtbot):
    history = History(Broken())
    with qtbot.waitSignal(history.unread), qtbot.assertNotEmitted(history.emptied):
        history.refresh()
    assert history.played() is None
    assert history.item(0) is None
    with qtbot.waitSignal(history.failed):
        assert not history.save(session(1))


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
    assert words.played(session(1)) == "5 minutes"
    early = replace(session(1), played_ms=120_000, progress="ended_early")
    assert words.played(early) == "2 of 5 minutes, ended early"


def test_an_edit_keeps_why_a_number_is_missing(qapp):
    old = session(1, stress_after=Rating(missing="ended_early"))
    values = {"stress_before": None, "stress_after": None, "pain_after": 7}
    new = entries.changed(old, values, "later")
    assert isinstance(new, Session)
    assert new.stress_before == SKIPPED
    assert new.stress_after == old.stress_after
    assert (new.pain_after, new.note) == (Rating(7), "later")


def test_all_that_a_session_holds_is_told(qapp):
    full = session(1, areas=(("neck_back", "skip"),))
    assert entries.facts(full) == (("Played", "5 minutes"), ("Back of the neck", "left out"))
    assert entries.facts(full, numbers=False) == (("Back of the neck", "left out"),)
    told = (Answer("strength", "How strong?", 70.0), Answer("thought", "What?", "It's late."))
    written = replace(full, areas=(), answers=told)
    assert entries.facts(written)[1:] == (("How strong?", "70"), ("What?", "It's late."))
    assert entries.facts(written, numbers=False) == (("What?", "It's late."),)
    why = ("Ratings", "Sealed until your fair test is over")
    assert why in entries.facts(replace(full, sealed=True), numbers=False)
    assert entries.facts(check_in(1, 0)) == (("Body signs", "Tired"),)


def test_only_what_was_changed_is_saved(history, database):
    """Another computer changed a rating and the note while a form was open here."""
    form = history.item(0)
    Sessions(database).put(replace(form, pain_after=Rating(10), liked=True))
    assert history.save(replace(form, note="rain"), "", form)
    saved = history.item(0)
    assert (saved.pain_after.value, saved.liked, saved.note) == (10, True, "rain")


def test_what_was_deleted_elsewhere_comes_back_whole_when_it_is_saved(history, database):
    form = history.item(0)
    Sessions(database).delete(form.id)
    assert history.save(replace(form, note="rain"), "", form)
    assert history.item(0) == replace(form, note="rain")


def test_undo_leaves_what_came_back_from_elsewhere(history, database):
    gone = history.item(0)
    history.delete(0)
    newer = replace(gone, note="newer")
    Sessions(database).put(newer)
    history.undo()
    assert (history.deleted, history.item(0)) == (None, newer)


def test_nothing_is_to_be_undone_once_it_came_back(history, database):
    gone = history.item(0)
    history.delete(0)
    history.refresh()
    assert history.deleted == gone
    Sessions(database).put(gone)
    history.refresh()
    assert history.deleted is None
