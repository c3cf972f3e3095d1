"""Reminders in the settings: added, changed, switched, removed and brought back, all by buttons."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from unclench.domain.reminders import Reminder
from unclench.store.reminders import StoredReminders
from unclench.viewmodels.reminders.at_login import AtLogin
from unclench.viewmodels.reminders.messenger import Messenger
from unclench.viewmodels.reminders.models import ReminderModels
from unclench.viewmodels.reminders.reminders import ReminderPorts, Reminders
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.reminders.closed_card import ClosedCard
from unclench.widgets.reminders.reminders_card import NINE, RemindersCard

MONDAY = datetime(2026, 3, 9, 7, 0, tzinfo=UTC)
EIGHT = Reminder("a", 8 * 60, (0, 2), "Sit back?", "breath-46")
PROGRAM = Reminder("p", 18 * 60, source="program", subject="run")
TITLES = {"breath-46": "Longer out-breath", "run": "Ease into it"}


@pytest.fixture
def settings():
    return Settings()


@pytest.fixture
def shown():
    return []


@pytest.fixture
def models(database, settings, profile, shown, qapp):
    store = StoredReminders(database)
    store.put([EIGHT])
    messenger = Messenger()
    messenger.window = shown.append
    ports = ReminderPorts(
        others=lambda: [PROGRAM],
        title_of=lambda one: TITLES.get(one.subject, ""),
        now=lambda: MONDAY,
    )
    reminders = Reminders(lambda: store, settings, messenger, ports)
    reminders.begin()
    return ReminderModels(reminders, messenger, AtLogin(profile))


@pytest.fixture
def card(settings, models, qtbot):
    made = RemindersCard(settings, models, lambda: [("breath-46", TITLES["breath-46"])])
    qtbot.addWidget(made)
    made.show()
    return made


def texts(card):
    return [one.text() for one in card.findChildren(type(card.next)) if one.isVisible()]


def test_it_shows_what_there_is_and_where_the_others_are_changed(card):
    assert card.rows["a"].switch.text() == "Mon, Wed at 08:00"
    assert "Sit back? · Longer out-breath" in texts(card)
    assert "For Ease into it. You can change it on that program's page." in texts(card)
    assert card.next.text() == "Next one: today at 08:00"


def test_one_is_added(card, models, qtbot):
    card.add.click()
    form = card.form
    assert form.time.minute() == NINE
    form.time.show_minute(15 * 60)
    form.days[4].click()
    form.words.setText("Tea first")
    form.target.choose("breath-46")
    form.save.click()
    [_old, new] = models.reminders.own
    assert (new.minute, new.days, new.words, new.subject) == (900, (4,), "Tea first", "breath-46")
    assert card.form is None
    assert new.id in card.rows


def test_every_day_is_no_day_in_particular(card, models):
    card.rows["a"].change.click()
    for chip in card.form.days.values():
        chip.setChecked(True)
    card.form.save.click()
    assert models.reminders.own[0].days == ()


@pytest.mark.parametrize("way", ["cancel", "escape"])
def test_left_alone_nothing_changes(card, models, qtbot, way):
    card.rows["a"].change.click()
    assert card.rows["a"].isHidden()
    card.form.words.setText("other")
    if way == "cancel":
        card.form.cancel.click()
    else:
        qtbot.keyClick(card.form, Qt.Key.Key_Escape)
    assert models.reminders.own == (EIGHT,)
    assert not card.rows["a"].isHidden()


def test_news_of_others_leave_an_open_form_as_it_is(card, models):
    card.rows["a"].change.click()
    card.form.words.setText("half")
    models.reminders.changed.emit()
    assert card.form.words.text() == "half"
    assert card.rows["a"].isHidden()


def test_an_exercise_that_is_gone_stays_until_another_is_chosen(card, models):
    models.reminders.put(Reminder("a", 480, subject="gone"))
    card.rows["a"].change.click()
    assert card.form.target.text() == "An exercise that isn't there anymore"
    card.form.save.click()
    assert models.reminders.own[0].subject == "gone"


def test_it_is_switched_off_removed_and_brought_back(card, models):
    card.rows["a"].switch.click()
    assert not models.reminders.own[0].on
    card.rows["a"].remove.click()
    assert models.reminders.own == ()
    assert not card.undo.isHidden()
    card.undo.click()
    assert [one.id for one in models.reminders.own] == ["a"]
    assert card.undo.isHidden()


def test_an_hour_in_the_quiet_hours_is_said_at_once(card):
    card.rows["a"].change.click()
    card.form.time.show_minute(23 * 60)
    card.form.save.click()
    assert "23:00 is in your quiet hours" in card.next.text()


def test_the_quiet_hours_are_kept(card, settings):
    card.quiet_from.show_minute(21 * 60)
    card.quiet_until.show_minute(8 * 60 + 30)
    mine = settings.preferences
    assert (mine.quiet_from, mine.quiet_until) == (1260, 510)
    settings.change(quiet_from=1200)
    assert card.quiet_from.minute() == 1200


def test_they_can_be_paused_for_today_and_shown_once(card, models, shown):
    card.pause.click()
    assert card.next.text().startswith("Paused for today. Next one: tomorrow")
    card.pause.click()
    assert card.next.text() == "Next one: today at 08:00"
    card.test.click()
    assert [one.title for one in shown] == ["This is what a reminder looks like"]


def test_how_they_arrive_is_said(card, models):
    assert "can't show notifications" in card.way.text()
    models.messenger.has_tray = lambda: True
    models.messenger.changed.emit()
    assert card.way.text() == "Reminders arrive at the icon in the tray."


def test_the_switches_do_what_they_say(settings, models, qtbot):
    there = [True]
    card = ClosedCard(settings, models.login, lambda: there[0])
    qtbot.addWidget(card)
    card.show()
    card.stay.click()
    card.start.click()
    assert settings.preferences.stay_in_tray
    assert models.login.on
    card.start.click()
    assert not models.login.on
    there[0] = False
    card.hide()
    card.show()
    assert not card.stay.isEnabled()
    assert not card.stay.isChecked()
    assert not card.lacking.isHidden()
