"""What was begun and is kept nowhere else yet outlives a change of the language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tools import speaking
from unclench.application import Application
from unclench.domain.errors import StoreError
from unclench.domain.reminders import Reminder
from unclench.store.errors import DatabaseTakenAway
from unclench.store.sessions import Sessions
from unclench.viewmodels.window.instance import Request
from unclench.widgets.controls.activity_rows import OWN
from unclench.widgets.history.files_tab import FilesTab
from unclench.widgets.history.guest_tab import GuestTab
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.history.item_page import ItemPage
from unclench.widgets.history.visit_tab import VisitTab
from unclench.widgets.my_exercises.my_exercises_page import MyExercisesPage
from unclench.widgets.plan.plan_tab import PlanTab
from unclench.widgets.programs.programs_page import ProgramsPage
from unclench.widgets.reminders.reminders_card import RemindersCard
from unclench.widgets.trials.setup_page import TrialSetupPage
from unclench.widgets.trials.trials_page import TrialsPage
from unclench.widgets.window.lazy_pages import open_plan
from unclench.widgets.window.main_window import MainWindow
from unclench.widgets.window.notices import FaultPage
from unclench.widgets.window.taken_away_card import TakenAwayCard
from unclench.widgets.window.trials_place import open_trials

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")  # no screen


@pytest.fixture
def application(fluent: Application) -> Application:
    return fluent


@pytest.fixture
def window(application: Application) -> MainWindow:
    return application.window


@pytest.fixture
def change(window, speak):
    """Choose another language, where that is done."""

    def choose() -> None:
        window.open_page("settings")
        speak(speaking.MARKED)

    return choose


def history(window: MainWindow) -> HistoryPage:
    window.open_page("history")
    page = window.page()
    assert isinstance(page, HistoryPage)
    return page


def mine(window: MainWindow) -> MyExercisesPage:
    window.open_page("my_exercises")
    page = window.page()
    assert isinstance(page, MyExercisesPage)
    return page


def reminders(window: MainWindow) -> RemindersCard:
    window.open_page("settings")
    page = window.page()
    assert page is not None
    found = page.findChild(RemindersCard)
    assert isinstance(found, RemindersCard)
    return found


def trials(page: HistoryPage) -> TrialsPage:
    tab = page.tab()
    assert isinstance(tab, GuestTab)
    assert isinstance(tab.page, TrialsPage)
    return tab.page


def chosen(page: TrialsPage) -> dict[str, object]:
    assert isinstance(page.opened, TrialSetupPage)
    return page.opened.setup.chosen()


def plan(window: MainWindow) -> PlanTab:
    page = window.page()
    assert page is not None
    found = page.findChild(PlanTab)
    assert isinstance(found, PlanTab)
    return found


def visit(page: HistoryPage) -> VisitTab:
    tab = page.tab()
    assert isinstance(tab, VisitTab)
    return tab


def open_session(page: HistoryPage, application: Application) -> None:
    page.show_tab("sessions")
    page.sessions.open_item(Sessions(application.database).get("s3"))


@pytest.mark.parametrize("way", ["forget_pages", "refresh"])
def test_nothing_of_a_database_that_is_gone_is_shown_again(application, window, change, way):
    open_session(history(window), application)
    change()
    getattr(window, way)()
    window.wake()
    page = history(window)
    assert page.sessions.bookmark() is None
    assert page.tab() is not page.sessions


def test_a_session_that_is_open_is_read_again(application, window, change):
    open_session(history(window), application)
    change()
    sessions = Sessions(application.database)
    sessions.put(replace(sessions.get("s3"), note="written meanwhile"))
    opened = history(window).sessions._places.widget(2)
    assert isinstance(opened, ItemPage)
    assert opened.item == sessions.get("s3")


def test_of_a_session_that_is_gone_the_list_is_shown(application, window, change):
    open_session(history(window), application)
    change()
    Sessions(application.database).delete("s3")
    page = history(window)
    assert page.tab() is page.sessions
    assert page.sessions.bookmark() is None


def test_what_narrows_the_history_stays(window, change, qtbot):
    page = history(window)
    page.show_tab("sessions")
    bar = page.sessions.filter
    qtbot.waitUntil(lambda: "breath-46" in dict(bar.exercise.choices))
    bar.exercise.choose("breath-46")
    bar.kind.choose("breathing")
    bar.span.choose("pick")
    bar.first.show_day(date(2020, 1, 1))
    bar.text.setText("lunch")
    qtbot.waitUntil(lambda: page.models.history.where.text == "lunch")
    where = page.models.history.where
    change()
    again = history(window)
    assert again.sessions.filter is not bar
    assert again.sessions.filter.text.text() == "lunch"
    assert again.sessions.filter.span.value == "pick"
    qtbot.waitUntil(lambda: again.models.history.where == where)


def test_a_second_change_remembers_what_was_not_looked_at_between(window, speak, change):
    history(window).show_tab("charts")
    change()
    speak("")
    assert history(window).chips["charts"].isChecked()


def test_a_reminder_that_is_written_stays(window, change):
    card = reminders(window)
    card.add.click()
    assert card.form is not None
    card.form.words.setText("Sit back")
    card.form.days[2].setChecked(True)
    card.form.time.show_minute(600)
    change()
    again = reminders(window)
    assert again is not card
    assert again.form is not None
    assert again.form.reminder() == Reminder("", 600, (2,), "Sit back")
    again.form.save.click()
    assert [one.words for one in again._reminders.own] == ["Sit back"]


def test_a_reminder_that_was_removed_can_still_be_brought_back(window, change):
    card = reminders(window)
    kept = card._reminders.put(Reminder("", 600))
    assert kept is not None
    card.rows[kept.id].removeWanted.emit()
    assert card._reminders.own == ()
    change()
    again = reminders(window)
    assert not again.undo.isHidden()
    again.undo.click()
    assert len(again._reminders.own) == 1


def test_what_is_written_and_chosen_for_a_visit_stays(window, change):
    page = history(window)
    page.show_tab("visit")
    tab = visit(page)
    page.models.visit.ask(first=date(2026, 3, 2), last=date(2026, 3, 9), notes=frozenset({"s3"}))
    tab.parts["plan"].setChecked(True)
    tab.words.setText("The mornings are the hardest.")
    wanted = page.models.visit.wanted
    change()
    again = history(window)
    now = visit(again)
    assert now is not tab
    assert again.models.visit.wanted == wanted
    assert now.words.text() == wanted.words == "The mornings are the hardest."
    assert now.parts["plan"].isChecked()
    assert (now.first.day(), now.last.day()) == (date(2026, 3, 2), date(2026, 3, 9))


def test_a_fair_test_that_is_set_up_stays(window, change):
    page = history(window)
    page.show_tab("trials")
    trials(page).set_up()
    setup = trials(page).opened
    assert isinstance(setup, TrialSetupPage)
    setup.pairs.chips[10].click()
    setup.days[2].click()
    setup.hour.choose("1200")
    before = chosen(trials(page))
    change()
    again = trials(history(window))
    assert chosen(again) == before
    assert isinstance(again.opened, TrialSetupPage)
    assert again.opened.days[2].isChecked()
    assert (before["pairs"], before["minute"]) == (10, 1200)


def test_what_is_asked_for_meanwhile_comes_before_it(window, change):
    page = history(window)
    page.show_tab("trials")
    trials(page).set_up()
    change()
    open_trials(window, window.models, "pmr-16")
    assert chosen(trials(history(window)))["exercise_id"] == "pmr-16"


def test_a_file_that_is_looked_at_stays_with_its_answers(window, change, qtbot, tmp_path: Path):
    page = history(window)
    page.show_tab("files")
    path = tmp_path / "other.csv"
    path.write_text("When,Minutes\n03/04/2025 08:00,12\n")
    exchange = page.models.exchange
    with qtbot.waitSignal(exchange.looked):
        exchange.look(path)
    with qtbot.waitSignal(exchange.looked):
        exchange.answer(order="month")
    change()
    again = history(window)
    tab = again.tab()
    assert isinstance(tab, FilesTab)
    assert "other.csv" in tab.files.found.text()
    assert tab.files.found.text().startswith(speaking.OPEN)
    assert tab.files.confirm.isEnabled()
    with qtbot.waitSignal(again.models.exchange.imported):
        tab.files.confirm.click()


def test_what_was_deleted_from_the_history_can_still_be_put_back(application, window, change):
    page = history(window)
    page.show_tab("sessions")
    sessions = page.models.history
    before = sessions.rowCount()
    sessions.delete(0)
    change()
    again = history(window)
    assert again.models.history is not sessions
    assert not again.sessions.bar.isHidden()
    again.sessions.bar.undo.click()
    assert again.models.history.rowCount() == before


def test_an_exercise_that_was_deleted_can_still_be_put_back(application, window, change):
    page = mine(window)
    page.begin("breathing")
    assert page.editor is not None
    editor = page.editor.editor
    assert editor.save()
    path = editor.path
    page.show_list()
    assert page.mine.delete(page.mine.name(path))
    change()
    again = mine(window)
    assert again is not page
    assert not path.exists()
    assert not again.bar.isHidden()
    again.bar.undo.click()
    assert path.exists()


def test_what_was_done_in_an_editor_can_still_be_undone(window, change):
    page = mine(window)
    page.begin("breathing")
    assert page.editor is not None
    first = page.editor.editor.title
    page.editor.editor.set_title("Mine alone")
    change()
    again = mine(window)
    assert again is not page
    assert again.editor is not None
    editor = again.editor.editor
    assert editor.undo_words == speaking.marked("Change the title")
    editor.undo()
    assert editor.title == first
    editor.redo()
    assert editor.title == "Mine alone"


def test_in_the_editor_of_programs_too(window, change):
    window.open_page("programs")
    page = window.page()
    assert isinstance(page, ProgramsPage)
    page.begin()
    assert page.editor is not None
    page.editor.editor.add_week()
    weeks = len(page.editor.editor.rows())
    change()
    window.open_page("programs")
    again = window.page()
    assert isinstance(again, ProgramsPage)
    assert again.editor is not None
    assert again.editor.editor.undo_words == speaking.marked("Add a week")
    again.editor.editor.undo()
    assert len(again.editor.editor.rows()) == weeks - 1


def test_an_activity_that_is_written_in_the_plan_stays(window, change):
    open_plan(window, "plan")
    form = plan(window).pacing.form
    plan(window).pacing.fold.button.setChecked(True)
    form.kind.choose(OWN)
    form.name.setText("the garden")
    form.minutes.setText("12")
    change()
    window.open_page("programs")
    again = plan(window).pacing
    assert again.form is not form
    assert again.written() == (OWN, "the garden", "12")
    assert not again.form.name.isHidden()
    again.form.add.click()
    assert len(again.rows) == 1


def loss_card(qtbot) -> TakenAwayCard:
    def shown() -> list[TakenAwayCard]:
        cards = [one for one in QApplication.allWidgets() if isinstance(one, TakenAwayCard)]
        return [one for one in cards if one.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def test_what_is_offered_when_the_file_was_taken_away_is_said_anew(
    application, window, change, qtbot
):
    application._meet_loss(DatabaseTakenAway(application._profile.database, True))
    application.loss._again.stop()  # the file is there
    assert loss_card(qtbot).folder.text() == "Open folder"
    change()
    assert loss_card(qtbot).folder.text() == speaking.marked("Open folder")
    assert loss_card(qtbot).words.text().startswith(speaking.OPEN)
    loss_card(qtbot).there.click()
    assert application._loss_card is None


def fault_page() -> FaultPage:
    pages = [one for one in QApplication.topLevelWidgets() if isinstance(one, FaultPage)]
    (found,) = [one for one in pages if one.isVisible()]
    return found


def test_a_page_in_the_windows_place_is_said_anew_and_then_the_window(application, window, speak):
    application._give_up(StoreError("It can't be opened."), Request())
    assert fault_page().quit.text() == "Quit"
    speak(speaking.MARKED)
    assert fault_page().quit.text() == speaking.marked("Quit")
    assert speaking.OPEN not in window.bar.help.text(), "it is hidden, its database may be closed"
    application._release_store()
    fault_page().again.click()
    assert window.isVisible()
    assert speaking.OPEN in window.bar.help.text()
    assert application._tell_fault is None


def test_an_exercise_that_there_is_not_is_told_in_the_language(application, window, speak):
    speak(speaking.MARKED)
    application._serve(Request("nowhere"))
    assert window.notice._words.text().startswith(speaking.OPEN)
