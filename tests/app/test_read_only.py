"""A profile that can't be written opens all the same, and says that nothing is saved."""

import os
from contextlib import closing
from pathlib import Path

import pytest
from tests.viewmodels.past import session

from unclench.app import Opening
from unclench.application import Application
from unclench.store.database import open_database
from unclench.store.sessions import Sessions
from unclench.viewmodels.window.instance import Request
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.window.main_window import MainWindow


@pytest.fixture
def opening(profile, qapp, monkeypatch, tmp_path):
    with closing(open_database(profile.database)) as database:
        Sessions(database).add_new([session(1)])
    usual = os.access

    def access(path: Path, mode: int, **more: bool) -> bool:
        inside = Path(path).is_relative_to(profile.folder)
        return usual(path, mode, **more) and not (inside and mode & os.W_OK)

    monkeypatch.setattr(os, "access", access)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    made = Opening(profile, qapp, Request())
    yield made
    for application in qapp.findChildren(Application):
        if application.services.data is not None:
            application.services.data.daily.close()
            application.services.data.setParent(application)
        application.close()
        application.setParent(None)
    made.put_away()
    made.setParent(None)


def test_the_window_shows_what_is_there_and_says_so(opening, profile, qtbot, tmp_path):
    before = profile.database.read_bytes()
    opening.run(0)
    window = opening.shown
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    qtbot.waitUntil(window.notice.isVisible)
    said = window.notice._words.text()
    assert said.startswith(f"{profile.folder} can't be written.")
    assert "nothing is saved" in said
    window.open_page("history")
    page = window.pages["history"]
    assert isinstance(page, HistoryPage)
    history = page.models.history
    history.refresh()
    assert history.rowCount() == 1
    history.delete(0)
    assert profile.database.read_bytes() == before
    window.close()
    opening.put_away()
    assert list(tmp_path.glob("unclench-look-*")) == []
