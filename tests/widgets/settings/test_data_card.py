"""Data in Settings: said before it is done."""

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from tests.domain.trials import TRIAL
from tests.viewmodels.past import put, session

from unclench.store.backup import back_up_daily
from unclench.store.database import open_database
from unclench.store.trials import Trials
from unclench.system.paths import Profile
from unclench.viewmodels.settings.data_management import DataManagement
from unclench.viewmodels.window.rescue import Rescue
from unclench.widgets.controls import theme
from unclench.widgets.settings import data_card
from unclench.widgets.settings.data_card import DataCard
from unclench.widgets.window.notices import FaultPage


@pytest.fixture
def profile(profile: Profile) -> Profile:
    database = open_database(profile.database)
    put(database, [session(1)])
    database.close()
    return profile


@pytest.fixture
def care(profile) -> DataManagement:
    return DataManagement(profile)


@pytest.fixture
def card(care, qtbot) -> DataCard:
    made = DataCard(care)
    qtbot.addWidget(made)
    made.show()
    return made


def test_back_up_look_and_restore(card, care, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "backup.unclench"
    monkeypatch.setattr(data_card, "ask_save", lambda *_what: path)
    monkeypatch.setattr(data_card, "ask_open", lambda *_what: path)
    with qtbot.waitSignal(care.said):
        card.back_up.click()
    assert path.exists()
    with qtbot.waitSignal(care.looked):
        card.restore.click()
    assert "Sessions: 1." in card.found.text()
    assert card.confirm.isVisible()
    with qtbot.waitSignal(care.said):
        card.confirm.click()
    assert card.said.text().startswith("Restored.")
    assert not card.confirm.isVisible()


def test_delete_all_names_the_folder_and_asks_once(card, care, profile, qtbot):
    card.delete.click()
    assert str(profile.folder) in card.warning.text()
    card.keep.click()
    assert not card.sure.isVisible()
    assert profile.database.exists()
    card.delete.click()
    with qtbot.waitSignal(care.said):
        card.sure.click()
    assert not profile.database.exists()


def test_the_report_goes_to_the_clipboard(card, care, qtbot):
    with qtbot.waitSignal(care.reported):
        card.report.click()
    assert "unclench:" in QGuiApplication.clipboard().text()


def test_each_backup_says_what_it_holds_as_where_one_is_restored(profile, care, qtbot):
    back_up_daily(profile, date(2026, 3, 12))
    with closing(open_database(profile.database)) as database:
        put(database, [session(50, 1)])
        Trials(database).begin(TRIAL)
    path = back_up_daily(profile, date(2026, 3, 13))
    with qtbot.waitSignal(care.looked):
        care.look(path)
    profile.database.write_bytes(b"broken" * 100)
    page = FaultPage("It is damaged.", profile.folder, Rescue(profile))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.backups.isVisible)
    assert page.holds.text() in care.holds
    assert "Fair tests: 1. People: 0. Entries in your plan: 0." in page.holds.text()
    page.backups.choose(page.backups.choices[1][0])
    assert "Fair tests: 0." in page.holds.text()
    assert page.backups.accessibleDescription() == page.holds.text()


def test_no_words_of_a_backup_are_cut_in_large_text(profile, qtbot, qapp):
    back_up_daily(profile, date(2026, 3, 12))
    profile.database.write_bytes(b"broken" * 100)
    theme.apply(qapp, theme.LIGHT, 200)
    page = FaultPage("It is damaged.", profile.folder, Rescue(profile))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.backups.isVisible)
    for words in (page.words, page.offer, page.holds):
        qtbot.waitUntil(lambda words=words: words.height() >= words.heightForWidth(words.width()))
    theme.apply(qapp, theme.LIGHT, 100)


def test_a_damaged_database_offers_a_way_out(profile, qtbot):
    profile.database.write_bytes(b"broken" * 100)
    page = FaultPage("It is damaged.", profile.folder, Rescue(profile))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.fresh.isVisible)
    assert not page.backup.isVisible()
    assert not page.backups.isVisible()
    with qtbot.waitSignal(page.rescued):
        page.fresh.click()
    open_database(profile.database).close()


def test_what_was_deleted_once_is_not_said_any_more_at_the_next_question(card):
    card.say("Everything was deleted.")
    card.delete.click()
    assert card.said.isHidden()


def test_what_was_said_goes_once_the_history_is_shared(card, monkeypatch, tmp_path):
    card.say("Everything was deleted.")
    card._show_shared()
    assert not card.said.isHidden()
    monkeypatch.setattr(DataManagement, "shares", tmp_path)
    card._show_shared()
    assert card.said.isHidden()
