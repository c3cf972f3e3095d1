"""Data in Settings: said before it is done."""

import pytest
from PySide6.QtGui import QGuiApplication
from tests.viewmodels.past import put, session

from unclench.store.database import open_database
from unclench.system.paths import Profile
from unclench.viewmodels.settings.data_management import DataManagement
from unclench.viewmodels.window.rescue import Rescue
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
    with qtbot.waitSignal(care.reported, timeout=30_000):
        card.report.click()
    assert "unclench:" in QGuiApplication.clipboard().text()


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
