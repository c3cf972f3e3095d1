"""What another computer changes while a form is open here is neither hidden nor written over."""

from dataclasses import replace

import pytest
from tests.viewmodels.past import NOW, check_in, history_of, put, session

from unclench.domain.activity import Activity
from unclench.domain.session import Rating
from unclench.store.check_ins import CheckIns
from unclench.store.drafts import Draft, Drafts
from unclench.store.sessions import Sessions
from unclench.widgets.controls.day_details import DayDetails
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.history.item_page import ItemPage
from unclench.widgets.window import lazy_pages

pytestmark = pytest.mark.thorough
CHANGED = "This was changed on another computer meanwhile. What you save here counts."
DELETED = "This was deleted on another computer. Save brings it back."


@pytest.fixture
def page(database, qtbot, qapp) -> HistoryPage:
    put(database, [session(1, 1), check_in(2, 2)])
    made = HistoryPage(history_of(database), lazy_pages.history_tab, lazy_pages.item_page)
    qtbot.addWidget(made)
    made.show()
    made.show_tab("sessions")
    return made


@pytest.fixture
def sessions(database) -> Sessions:
    return Sessions(database)


def item(page: HistoryPage, row: int = 0) -> ItemPage:
    page.sessions.list.select_row(row)
    page.sessions.open_current()
    return page.sessions.findChildren(ItemPage)[-1]


def test_an_open_form_shows_and_keeps_what_was_changed_elsewhere(page, sessions):
    form = item(page)
    form.note.setPlainText("rain")
    assert form.liking is not None
    sessions.put(replace(sessions.get("s1"), pain_after=Rating(10), liked=True))
    page.renew()
    assert (form.ratings["pain_after"].value, form.liking.value) == ("10", True)
    assert (form.note.toPlainText(), form.news.isHidden()) == ("rain", True)
    form.save()
    saved = sessions.get("s1")
    assert (saved.pain_after.value, saved.liked, saved.note) == (10, True, "rain")


def test_the_same_field_changed_in_both_places_is_told_and_what_is_saved_counts(page, sessions):
    form = item(page)
    form.note.setPlainText("rain")
    sessions.note("s1", "wind")
    page.renew()
    assert (form.news.text(), form.news.isVisible()) == (CHANGED, True)
    page.renew()
    assert (form.news.text(), form.note.toPlainText()) == (CHANGED, "rain")
    form.save()
    assert sessions.get("s1").note == "rain"


def test_the_same_changed_to_the_same_needs_no_word(page, sessions):
    form = item(page)
    form.note.setPlainText("wind")
    sessions.note("s1", "wind")
    page.renew()
    assert form.news.isHidden()


def test_a_form_whose_session_was_deleted_says_so_until_it_is_back(page, sessions):
    form = item(page)
    gone = sessions.delete("s1")
    page.renew()
    assert (form.news.text(), form.news.isVisible()) == (DELETED, True)
    sessions.put(gone)
    page.renew()
    assert form.news.isHidden()
    sessions.delete("s1")
    page.renew()
    form.note.setPlainText("rain")
    form.save()
    assert sessions.get("s1").note == "rain"


def test_a_form_that_was_out_of_sight_looks_again(page, sessions):
    form = item(page)
    page.show_tab("overview")
    sessions.note("s1", "wind")
    page.show_tab("sessions")
    assert form.note.toPlainText() == "wind"


def test_a_draft_holds_only_what_was_changed(page, sessions, database):
    form = item(page)
    form.ratings["stress_after"].choose("9")
    page.sessions.close_item()
    sessions.note("s1", "wind")
    again = item(page)
    assert (again.note.toPlainText(), again.ratings["stress_after"].value) == ("wind", "9")
    again.save()
    assert (sessions.get("s1").note, sessions.get("s1").stress_after.value) == ("wind", 9)
    assert Drafts(database).count() == (0, 0)


def test_parts_of_a_day_are_changed_each_for_itself(page, database):
    check_ins = CheckIns(database)
    form = item(page, 1)
    assert form.details is not None
    form.details.areas.show_ticked(("work",))
    (before,) = check_ins.page()
    check_ins.put(replace(before, context=("alcohol",), note="wind"))
    page.renew()
    assert form.details.context.ticked() == ("alcohol",)
    form.save()
    saved = check_ins.get(before.id)
    assert (saved.areas, saved.context, saved.note) == (("work",), ("alcohol",), "wind")


def test_undo_stands_not_below_a_form_and_goes_when_its_session_is_back(page, sessions):
    page.sessions.list.select_row(0)
    page.sessions.delete()
    gone = page.models.history.deleted
    assert page.sessions.bar.isVisible()
    item(page)
    assert not page.sessions.bar.isVisible()
    page.sessions.close_item()
    assert page.sessions.bar.isVisible()
    sessions.put(gone)
    page.renew()
    assert not page.sessions.bar.isVisible()


def test_a_form_for_a_session_by_hand_has_nothing_to_look_for(page):
    page.sessions.add()
    form = page.sessions.findChildren(ItemPage)[-1]
    page.renew()
    assert form.news.isHidden()


def test_undo_is_over_on_another_tab(page):
    page.sessions.list.select_row(0)
    page.sessions.delete()
    page.show_tab("overview")
    page.show_tab("sessions")
    assert not page.sessions.bar.isVisible()


def day(form: ItemPage) -> DayDetails:
    assert form.details is not None
    return form.details


def unfolded(form: ItemPage) -> tuple[bool, bool]:
    return day(form).day.button.isChecked(), day(form).moved.button.isChecked()


def test_what_is_half_typed_stays_and_no_fold_closes_whatever_comes_in(page, sessions):
    form = item(page, 1)
    day(form).day.button.click()
    day(form).moved.button.click()
    day(form).activities.own.setText("Garden")  # its minutes come next
    sessions.note("s1", "wind")  # another entry
    page.renew()
    page.show_tab("overview")
    page.show_tab("sessions")
    assert (day(form).activities.own.text(), unfolded(form)) == ("Garden", (True, True))


def test_a_part_of_the_day_that_comes_in_leaves_what_is_half_typed(page, database):
    check_ins = CheckIns(database)
    form = item(page, 1)
    day(form).activities.own.setText("Garden")
    (before,) = check_ins.page()
    walked = replace(before, activities=(Activity("walking", 20),))
    check_ins.put(walked)
    page.renew()
    assert day(form).activities.own.text() == "Garden"
    assert (day(form).done(), unfolded(form)) == (walked.activities, (False, True))
    dug = replace(before, activities=(Activity("own", 30, "Weeding"),))
    for newest, name in ((dug, "Weeding"), (before, "")):
        check_ins.put(newest)
        page.renew()
        assert (day(form).activities.own.text(), day(form).done()) == (name, newest.activities)
    assert unfolded(form) == (False, True)


def test_what_comes_in_waits_in_no_draft(page, database):
    check_ins, kept = CheckIns(database), []
    form = item(page, 1)
    day(form).ticked.connect(lambda: kept.append("ticked"))
    day(form).typed.connect(lambda: kept.append("typed"))
    (before,) = check_ins.page()
    check_ins.put(replace(before, context=("alcohol",), activities=(Activity("walking", 20),)))
    page.renew()
    assert (unfolded(form), kept) == ((True, True), [])
    form.hide()
    assert Drafts(database).count() == (0, 0)


def draft_of_rain(page: HistoryPage) -> None:
    item(page).note.setPlainText("rain")
    page.sessions.close_item()


@pytest.mark.parametrize("renewed", [True, False])
def test_a_draft_says_each_time_what_was_changed_elsewhere_since(page, sessions, renewed):
    draft_of_rain(page)
    sessions.note("s1", "wind")
    for _once in range(2):
        if renewed:  # as a restart does too
            page.renew()
        form = item(page)
        assert (form.note.toPlainText(), form.news.text()) == ("rain", CHANGED)
        page.sessions.close_item()
    assert sessions.get("s1").note == "wind"
    sessions.note("s1", session(1, 1).note)
    page.renew()
    assert item(page).news.isHidden()


def test_a_word_that_came_while_the_form_was_open_comes_again_with_its_draft(page, sessions):
    form = item(page)
    form.note.setPlainText("rain")
    sessions.note("s1", "wind")
    page.renew()
    assert form.news.text() == CHANGED
    form.note.setPlainText("rain again")
    page.sessions.close_item()
    page.renew()
    assert item(page).news.text() == CHANGED


def test_a_draft_needs_no_word_for_what_it_leaves_alone(page, sessions):
    draft_of_rain(page)
    sessions.put(replace(sessions.get("s1"), pain_after=Rating(10), liked=True))
    page.renew()
    form = item(page)
    assert (form.news.isHidden(), form.note.toPlainText()) == (True, "rain")
    form.save()
    saved = sessions.get("s1")
    assert (saved.pain_after.value, saved.liked, saved.note) == (10, True, "rain")


def test_a_draft_of_what_the_record_is_by_now_is_none(page, sessions, database):
    draft_of_rain(page)
    sessions.note("s1", "rain")
    page.renew()
    assert item(page).news.isHidden()
    page.sessions.close_item()
    assert Drafts(database).count() == (0, 0)


def test_an_earlier_draft_says_so_wherever_it_differs_and_empties_nothing(page, sessions, database):
    held = item(page)._said() | {"note": "rain"}  # all of the form, as earlier ones were kept
    page.sessions.close_item()
    sessions.put(replace(sessions.get("s1"), note="rain", liked=True))
    Drafts(database).keep("session s1", Draft(NOW, held))
    page.renew()
    assert item(page).news.isHidden(), "it differs in nothing that was said"
    page.sessions.close_item()
    Drafts(database).keep("session s1", Draft(NOW, held))
    sessions.note("s1", "wind")
    page.renew()
    for _once in range(2):
        form = item(page)
        assert (form.note.toPlainText(), form.news.text()) == ("rain", CHANGED)
        page.sessions.close_item()
    item(page).save()
    assert (sessions.get("s1").note, sessions.get("s1").liked) == ("rain", True)


def test_a_draft_of_a_day_says_so_too(page, database):
    check_ins = CheckIns(database)
    day(item(page, 1)).context.chips["alcohol"].click()
    page.sessions.close_item()
    (before,) = check_ins.page()
    check_ins.put(replace(before, areas=("work",)))
    page.renew()
    assert item(page, 1).news.isHidden()
    page.sessions.close_item()
    check_ins.put(replace(before, context=("travel",)))
    page.renew()
    form = item(page, 1)
    assert (day(form).context.ticked(), form.news.text()) == (("alcohol",), CHANGED)
