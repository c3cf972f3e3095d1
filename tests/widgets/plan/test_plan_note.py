"""What was picked for the week and what is due stand on Today, quietly."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel

from unclench.domain.care_plan import PlanDoor
from unclench.domain.session import WeekReview
from unclench.store.check_ins import WeekReviews
from unclench.widgets.plan.plan_note import PlanNote
from unclench.widgets.plan.plan_tab import PlanTab
from unclench.widgets.window.main_window import MainWindow


def note_of(window: MainWindow) -> PlanNote:
    (note,) = window.today.findChildren(PlanNote)
    return note


def test_today_says_what_was_picked_and_what_is_due(window, database, qtbot):
    window.open_page("today")
    qtbot.waitUntil(lambda: bool(window.today.findChildren(PlanNote)))
    note = note_of(window)
    assert not note.isVisible()
    plan = window.models.services.plan
    at = plan.now() - timedelta(days=1)
    WeekReviews(database).add(WeekReview("w", at, 1, 2, 3, "breath-46", "Ada"))
    plan.write(PlanDoor("checkup", step="Call", due=plan.today - timedelta(days=3)))
    assert note.isVisible()
    said = [one.text() for one in note.findChildren(QLabel) if one.isVisible()]
    assert said[0] == "You picked for this week: Longer out-breath, and being in touch with Ada."
    assert said[1].startswith("Your next step: Call (")
    note.done[0].click()
    assert plan.doors()[0].done
    assert note.done == []
    assert note.isVisible()
    with qtbot.waitSignal(note.opened) as opened:
        note.open.click()
    assert opened.args == ["breath-46"]
    WeekReviews(database).delete("w")
    note.refresh()
    assert not note.isVisible()


def test_the_note_leads_to_the_plan(window, qtbot):
    window.open_page("today")
    qtbot.waitUntil(lambda: bool(window.today.findChildren(PlanNote)))
    note = note_of(window)
    plan = window.models.services.plan
    plan.write(PlanDoor("checkup", step="Call", due=plan.today))
    assert note.words.text() == "From your plan"
    note.plan.click()
    assert window.page() is window.pages["programs"]
    tab = window.page().findChild(PlanTab)
    assert tab.isVisible()
    assert tab.week.plan.isHidden()  # one is there already
