"""What was changed in History and not saved is there again, after another page and after a kill."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.viewmodels.past import NOW, check_in, history_of, put, session

from unclench.domain.activity import Activity
from unclench.store.check_ins import CheckIns
from unclench.store.database import Database
from unclench.store.drafts import Draft, Drafts
from unclench.store.sessions import Sessions
from unclench.viewmodels.drafts import Content
from unclench.viewmodels.history.session_words import facts
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.history.item_page import ItemPage
from unclench.widgets.window import lazy_pages

pytestmark = pytest.mark.thorough


@pytest.fixture
def opened(database, qtbot, qapp):
    """History as a start shows it."""
    put(database, [session(1, 1), check_in(2, 2)])

    def start(settings: Settings | None = None) -> HistoryPage:
        models = history_of(database, settings)
        made = HistoryPage(models, lazy_pages.history_tab, lazy_pages.item_page)
        qtbot.addWidget(made)
        made.show()
        made.show_tab("sessions")
        return made

    return start


def content(database: Database, form: str) -> Content:
    draft = Drafts(database).get(form)
    assert draft is not None
    return draft.content


def item(page: HistoryPage, row: int) -> ItemPage:
    page.sessions.list.select_row(row)
    page.sessions.open_current()
    return page.sessions.findChildren(ItemPage)[-1]


def by_hand(page: HistoryPage) -> ItemPage:
    page.sessions.add()
    return page.sessions.findChildren(ItemPage)[-1]


def test_a_changed_session_is_there_again_after_a_kill(opened, database, qtbot):
    form = item(opened(), 0)
    assert Drafts(database).count() == (0, 0)
    form.ratings["stress_after"].choose("9")
    form.ratings["pain_before"].choose("none")
    form.note.setPlainText("rain")
    qtbot.waitUntil(lambda: content(database, "session s1").get("note") == "rain")
    page = opened()
    assert item(page, 1).waited.isHidden()  # the other one was not touched
    page.sessions.close_item()
    again = item(page, 0)
    assert again.waited.words.text().startswith("You started this at ")
    assert again.note.toPlainText() == "rain"
    again.save()
    (saved,) = Sessions(database).page()
    assert (saved.stress_after.value, saved.pain_before.value) == (9, None)
    assert (saved.stress_before.value, saved.note) == (6, "rain")
    assert Drafts(database).count() == (0, 0)


def test_a_session_by_hand_is_there_again_after_a_kill(opened, database):
    form = by_hand(opened())
    form.exercise.choose("quiet-rest")
    form.minutes.setText("")
    form.when.show_moment(NOW.replace(day=2, hour=7, minute=30))
    form.note.setPlainText("by the sea")
    form.hide()  # another page is opened
    again = by_hand(opened())
    assert (again.exercise.value, again.minutes.text()) == ("quiet-rest", "")
    assert not again.keep.isEnabled()
    again.minutes.setText("12")
    again.save()
    added = next(one for one in Sessions(database).page() if one.note == "by the sea")
    assert (added.exercise_id, added.planned_ms) == ("quiet-rest", 720_000)
    assert (added.started_at.day, added.started_at.hour) == (2, 7)
    assert by_hand(opened()).waited.isHidden()


def test_changed_back_is_nothing_to_keep(opened, database):
    form = item(opened(), 0)
    form.ratings["stress_after"].choose("9")
    assert Drafts(database).count() == (1, 0)
    form.ratings["stress_after"].choose("5")
    assert Drafts(database).count() == (0, 0)


def test_start_over_and_escape_discard(opened, database):
    item(opened(), 0).ratings["stress_after"].choose("9")
    page = opened()
    item(page, 0).waited.over.click()
    fresh = page.sessions.findChildren(ItemPage)[-1]
    assert (fresh.ratings["stress_after"].value, fresh.waited.isHidden()) == ("5", True)
    assert Drafts(database).count() == (0, 0)
    fresh.ratings["stress_after"].choose("8")
    QTest.keyClick(fresh, Qt.Key.Key_Escape)
    assert Drafts(database).count() == (0, 0)


def test_a_deleted_item_takes_its_draft_along(opened, database):
    page = opened()
    for row, name in ((0, "stress_after"), (1, "stress")):
        item(page, row).ratings[name].choose("9")
        page.sessions.close_item()
    assert Drafts(database).count() == (2, 0)
    page.sessions.list.select_row(0)
    page.sessions.delete()
    page.sessions.delete()
    assert Drafts(database).count() == (0, 0)


@pytest.mark.parametrize("form", ["session s1", "by_hand"])
def test_a_draft_of_another_time_costs_only_what_is_gone(opened, database, form):
    given = {
        "stress_after": "11",
        "stress_before": 4,
        "exercise": "gone",
        "when": "yesterday",
        "minutes": 3,
        "note": "rain",
    }
    Drafts(database).keep(form, Draft(NOW, given))
    page = opened()
    shown = by_hand(page) if form == "by_hand" else item(page, 0)
    assert shown.note.toPlainText() == "rain"
    assert shown.ratings["stress_after"].value == ("none" if form == "by_hand" else "5")


def test_another_item_opened_meanwhile_leaves_a_draft(opened, database, qtbot):
    page = opened()
    by_hand(page).note.setPlainText("by the sea")
    item(page, 0).ratings["stress_after"].choose("9")
    again = by_hand(page)
    assert again.note.toPlainText() == "by the sea"
    assert again.waited.isVisible()
    assert Drafts(database).count() == (2, 0)
    qtbot.waitUntil(lambda: page.sessions.findChildren(ItemPage) == [again])
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert page.sessions.list.isVisible()
    assert Drafts(database).count() == (1, 0)


def test_whether_it_was_liked_is_changed_waits_and_is_told(opened, database, qtbot):
    form = item(opened(), 0)
    assert form.liking is not None
    qtbot.mouseClick(form.liking.refused, Qt.MouseButton.LeftButton)
    assert content(database, "session s1")["liked"] is False
    again = item(opened(), 0)
    assert again.liking is not None
    assert again.liking.refused.isChecked()
    again.save()
    assert Sessions(database).get("s1").liked is False
    assert "Not for me" in facts(Sessions(database).get("s1"))


def test_what_a_check_in_told_of_its_day_is_changed_and_waits_too(opened, database):
    form = item(opened(), 1)
    assert form.details is not None
    form.details.context.chips["alcohol"].click()
    form.details.activities.fields["walking"].setText("20")
    form.hide()
    again = item(opened(), 1)
    assert again.details is not None
    assert again.details.said() == {"context": ["alcohol"], "activities": [["walking", 20, ""]]}
    again.ratings["control"].choose("4")
    again.save()
    (saved,) = CheckIns(database).page()
    assert facts(saved)[2:] == ("Could do about it 4", "Tired", "Alcohol", "Walking, 20 min")
    assert Drafts(database).count() == (0, 0)


def test_hidden_numbers_hide_minutes_and_keep_them(opened, database):
    kept = replace(check_in(2, 2), activities=(Activity("walking", 20),))
    settings = Settings()
    settings.change(hide_numbers=True)
    page = opened(settings)
    put(database, [kept])
    form = item(page, 1)
    assert form.details is not None
    assert not form.details.moved.isVisible()
    form.note.setPlainText("rain")
    form.save()
    assert CheckIns(database).page() == [replace(kept, note="rain")]
