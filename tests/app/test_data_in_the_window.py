"""The data as the window has it: found damaged at the start, restored, deleted, backed up late."""

import os
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.app.whole_app import opened
from tests.viewmodels.past import fill, held, put, session

from unclench import app
from unclench.application import Application
from unclench.store.backup import back_up_daily
from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels.window.instance import Instance, Request
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.window.main_window import MainWindow
from unclench.widgets.window.notices import FaultPage

pytestmark = pytest.mark.thorough


@pytest.fixture
def profile(profile: Profile) -> Profile:
    fill(profile, 3)
    return profile


def spoil(profile: Profile, where: str) -> bytes:
    """Break the head, what the start reads, or what only the backup of the day reads."""
    with sqlite3.connect(profile.database) as raw:
        size = raw.execute("PRAGMA page_size").fetchone()[0]
        name = "week_review" if where == "all" else "session"
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        page = raw.execute(sql, (name,)).fetchone()[0]
    raw.close()
    content = bytearray(profile.database.read_bytes())
    at = 0 if where == "head" else (page - 1) * size
    content[at : at + 100] = b"\xff" * 100
    profile.database.write_bytes(content)
    return bytes(content)


def spoiled(content: bytes) -> int:
    """Where the damage begins."""
    return content.index(b"\xff" * 100)


def fault_page() -> FaultPage | None:
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return next((one for one in shown if isinstance(one, FaultPage)), None)


def rows(window: MainWindow) -> int:
    """How many things the history's list holds."""
    page = window.page()
    assert isinstance(page, HistoryPage)
    page.show_tab("sessions")
    return page.sessions.list.model().rowCount()


@pytest.fixture
def left_behind(profile: Profile) -> Path:
    """Words that a killed process was just having spoken."""
    folder = profile.cache / "work" / "a1b2"
    folder.mkdir(parents=True)
    folder.with_suffix(".lock").touch()
    (folder / "text").write_text("mine")
    return folder


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no such modes")
@pytest.mark.parametrize("others", [True, False])
def test_a_folder_that_others_could_write_in_is_mended_and_said(
    profile, qtbot, qapp, monkeypatch, others
):
    """Once: at the next start nobody else can."""
    profile.folder.chmod(0o777 if others else 0o700)
    shown: list[MainWindow] = []

    def show(window: MainWindow) -> None:
        shown.append(window)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted):
            QWidget.show(window)

    monkeypatch.setattr(MainWindow, "show", show)
    monkeypatch.setattr(app, "QApplication", lambda _words: qapp)
    monkeypatch.setattr(QApplication, "exec", lambda _self=None: 0)
    assert app._run(profile, Request()) == 0
    said = " ".join(label.text() for label in shown[0].notice.findChildren(QLabel))
    assert ("Other people could write in your data folder" in said) == others
    assert not profile.folder.stat().st_mode & 0o022
    shown[0].close()
    qapp.findChildren(Application)[-1].close()


def test_a_start_clears_away_what_a_killed_process_left(left_behind, application, qtbot):
    qtbot.waitUntil(lambda: not left_behind.exists())


@pytest.mark.parametrize("where", ["head", "sessions", "all"])
def test_a_damaged_database_is_set_aside_and_the_backup_put_in_its_place(
    profile, qtbot, qapp, where, monkeypatch
):
    monkeypatch.setattr("unclench.application.BACKUP_AFTER", 0)
    back_up_daily(profile, date(2026, 3, 13))
    broken = spoil(profile, where)
    instance = Instance(profile)
    assert instance.is_first()
    made = Application(profile, qapp, instance)
    window = made.open(Request())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: fault_page() is not None)
    page = fault_page()
    assert page is not None
    assert str(profile.database) in page.words.text()
    assert not window.isVisible()
    qtbot.waitUntil(page.backup.isVisible)
    assert "13 March 2026" in page.backups.text()
    page.backup.click()
    qtbot.waitUntil(window.isVisible)
    aside = list(profile.folder.glob("unclench-damaged-*.db"))
    assert [spoiled(one.read_bytes()) for one in aside] == [spoiled(broken)]
    if where == "head":  # else the window had opened it before the damage was found
        assert [one.read_bytes() for one in aside] == [broken]
    window.open_page("history")
    assert rows(window) == 3
    put(made.database, [session(7, 0)])
    window.close()
    made.close()
    page.deleteLater()
    assert held(profile) == 4


def test_a_restore_reaches_every_page_and_the_persons_exercises(
    application, profile, qtbot, tmp_path
):
    care = application.services.data
    text = (paths.exercises() / "breath-46.json").read_text(encoding="utf-8")
    mine = profile.exercises / "mine.json"
    mine.write_text(text.replace('"breath-46"', '"mine"'), encoding="utf-8")
    qtbot.waitUntil(lambda: application.library.entry("mine") is not None)
    kept = tmp_path / "kept.unclench"
    with qtbot.waitSignal(care.said):
        care.back_up(kept)
    application.settings.change(hide_numbers=True)
    put(application.database, [session(n, n) for n in range(10, 15)])
    mine.unlink()
    qtbot.waitUntil(lambda: application.library.entry("mine") is None)
    window: MainWindow = application.window
    window.open_page("history")
    assert rows(window) == 8
    window.open_page("settings")
    with qtbot.waitSignal(care.looked):
        care.look(kept)
    with qtbot.waitSignal(care.said):
        care.restore()
        assert not window.isEnabled()  # nobody reaches for a database that is closed
    assert window.isEnabled()
    assert not application.settings.preferences.hide_numbers
    qtbot.waitUntil(lambda: application.library.entry("mine") is not None)
    window.open_page("history")
    assert rows(window) == 3
    other = profile.exercises / "other.json"  # the folder is a new one, and watched again
    other.write_text(text.replace('"breath-46"', '"other"'), encoding="utf-8")
    qtbot.waitUntil(lambda: application.library.entry("other") is not None)


def test_after_delete_all_the_app_goes_on_empty(application, profile, qtbot):
    window: MainWindow = application.window
    window.open_page("settings")
    with qtbot.waitSignal(application.services.data.said):
        application.services.data.delete_all(True)
    window.open_page("history")
    assert rows(window) == 0
    put(application.database, [session(1, 0)])
    assert held(profile) == 1


@pytest.mark.parametrize("when", ["BACKUP_AFTER", "BACKUP_EVERY"])
def test_the_backup_of_the_day_comes_after_the_first_pictures(
    profile, qtbot, qapp, own_data_folder, monkeypatch, when
):
    back_up_daily(profile, date(2026, 3, 13))  # else that of today would not wait for anything
    monkeypatch.setattr(f"unclench.application.{when}", 20)
    instance = Instance(profile)
    assert instance.is_first()
    made = Application(profile, qapp, instance)
    window = made.open(Request())
    qtbot.addWidget(window)
    window.show()
    backups = own_data_folder / "backups"
    qtbot.waitUntil(lambda: len(list(backups.glob("unclench-*.db"))) == 2)
    care = made.services.data
    assert care is not None
    window.close()
    made.close()
    assert not care.hourly.isActive()
    care.daily.close()


def test_the_first_backup_of_a_history_does_not_wait(profile, application, qtbot):
    """The profile has a past and no backup yet."""
    backups = profile.folder / "backups"
    qtbot.waitUntil(lambda: bool(list(backups.glob("unclench-*.db"))))


def test_a_log_of_another_file_is_set_aside_and_told_once(profile, qtbot, qapp):
    profile.database.with_name("unclench.db-wal").write_bytes(b"log" * 2000)
    for told in (True, False):
        made, window = started(profile, qtbot, qapp)
        assert ("kept as unclench-log-set-aside-" in words(window)) == told
        window.open_page("history")
        assert rows(window) == 3
        window.close()
        made.close()


@pytest.mark.parametrize("synced", [True, False])
def test_a_folder_that_is_synced_is_told_of_once(qtbot, qapp, tmp_path, synced):
    profile = Profile(tmp_path / ("Dropbox" if synced else "plain") / "unclench")
    profile.create()
    for told in (synced, False):
        made, window = started(profile, qtbot, qapp)
        assert ("one computer at a time" in words(window)) == told
        window.close()
        made.close()


def test_a_file_with_what_could_not_be_saved_is_told_of_once(profile, qtbot, qapp):
    (profile.folder / "unclench-kept-2026-03-14-120005.db").touch()
    for told in (True, False):
        made, window = started(profile, qtbot, qapp)
        assert ("unclench-kept-2026-03-14-120005.db" in words(window)) == told
        window.close()
        made.close()


def started(profile: Profile, qtbot, qapp) -> tuple[Application, MainWindow]:
    """The window of `profile`, after its first picture."""
    made = opened(profile, qtbot, qapp)
    return made, made.window


def words(window: MainWindow) -> str:
    """What is said at the window's foot."""
    return " ".join(label.text() for label in window.notice.findChildren(QLabel))


@pytest.mark.parametrize("choice", ["backup", "fresh"])
@pytest.mark.parametrize("how", ["deleted", "emptied", "a wrong version"])
def test_a_history_that_is_gone_is_never_begun_anew_without_a_word(
    profile, qtbot, qapp, choice, how
):
    back_up_daily(profile, date(2026, 3, 13))
    if how == "deleted":
        profile.database.unlink()
    elif how == "emptied":
        profile.database.write_bytes(b"")
    else:
        with closing(sqlite3.connect(profile.database)) as raw:
            raw.execute("PRAGMA user_version = 1")
    made, window = started(profile, qtbot, qapp)
    qtbot.waitUntil(lambda: fault_page() is not None)
    page = fault_page()
    assert page is not None
    page.help.click()  # it is there without any data
    assert page.help_page is not None
    assert page.help_page.isVisible()
    button = getattr(page, choice)
    qtbot.waitUntil(button.isVisible)
    button.click()
    qtbot.waitUntil(window.isVisible)
    assert not page.help_page.isVisible()
    window.open_page("history")
    assert rows(window) == (3 if choice == "backup" else 0)
    window.close()
    made.close()
    page.deleteLater()


def test_what_another_program_holds_can_be_tried_again(profile, qtbot, qapp):
    instance = Instance(profile)
    assert instance.is_first()
    made = Application(profile, qapp, instance)
    window = made.open(Request())
    qtbot.addWidget(window)
    with closing(sqlite3.connect(profile.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        window.show()
        qtbot.waitUntil(lambda: fault_page() is not None)
        page = fault_page()
        assert page is not None
        assert "Close it, then try again." in page.words.text()
        page.again.click()  # too early
        qtbot.waitUntil(lambda: fault_page() not in (None, page))
    again = fault_page()
    assert again is not None
    again.again.click()
    qtbot.waitUntil(window.isVisible)
    assert fault_page() is None
    window.open_page("history")
    assert rows(window) == 3
    window.close()
    made.close()
    for one in (page, again):
        one.deleteLater()
