"""An import that still runs when another language is chosen is told to its end."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tools import speaking
from unclench.application import Application
from unclench.store.database import Database
from unclench.store.exchange.imports import ImportPreview, ImportResult, carry_out
from unclench.store.sessions import Sessions
from unclench.system import language
from unclench.viewmodels.history import exchange
from unclench.widgets.history.files_tab import FilesTab
from unclench.widgets.history.history_page import HistoryPage

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")  # no screen


def files(application: Application) -> FilesTab:
    application.window.open_page("history")
    page = application.window.page()
    assert isinstance(page, HistoryPage)
    page.show_tab("files")
    tab = page.tab()
    assert isinstance(tab, FilesTab)
    return tab


def test_what_came_in_is_said_and_not_offered_again(
    fluent: Application,
    speak: Callable[[str], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def until_it_speaks(database: Database, wanted: ImportPreview) -> ImportResult:
        while language.now() != speaking.MARKED:
            time.sleep(0.001)
        return carry_out(database, wanted)

    monkeypatch.setattr(exchange, "carry_out", until_it_speaks)
    path = tmp_path / "other.csv"
    path.write_text("When,Minutes,What\n2026-03-01 08:00,12,Body scan\n")
    tab = files(fluent)
    page = fluent.window.page()
    assert isinstance(page, HistoryPage)
    with qtbot.waitSignal(page.models.exchange.looked):
        page.models.exchange.look(path)
    before = Sessions(fluent.database).count()
    page.models.exchange.confirm()
    fluent.window.open_page("settings")
    speak(speaking.MARKED)
    again = files(fluent)
    assert again is not tab
    assert Sessions(fluent.database).count() == before + 1
    assert again.files.said.text().startswith(speaking.OPEN)
    assert "1" in again.files.said.text()
    assert again.files.confirm.isHidden()
