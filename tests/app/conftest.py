"""The whole application, as a start builds it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from tests.app import seed_screens
from tests.app.whole_app import opened
from tests.reading_here import read_here
from tests.viewmodels.guided import FakeTransport

from tools import speaking
from unclench.application import Application
from unclench.system import language
from unclench.viewmodels import translation


@pytest.fixture
def application(profile, qtbot, qapp) -> Iterator[Application]:
    """The whole window of the test's profile, put away afterwards."""
    made = opened(profile, qtbot, qapp)
    yield made
    made.window.close()
    made.close()


@pytest.fixture(scope="session")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of languages that nobody speaks."""
    made = tmp_path_factory.mktemp("languages")
    for code in (speaking.MARKED, speaking.MIRRORED):
        speaking.write(code, made)
    return made


@pytest.fixture
def fluent(profile, fresh_database, languages, qtbot, qapp, monkeypatch) -> Iterator[Application]:
    """The whole window in English, with two weeks behind it, that can speak `languages`."""
    profile.database.write_bytes(fresh_database)
    read_here(monkeypatch)
    translation.install(qapp, languages, "en")
    monkeypatch.setattr(Application, "new_link", lambda _self: FakeTransport())
    made = opened(profile, qtbot, qapp)
    qtbot.waitUntil(lambda: made.services.reminders is not None)
    made.window.care.end_welcome()
    seed_screens.fill(made.database, datetime.now().astimezone())
    made.window.activateWindow()
    yield made
    made.window.close()
    made.close()


@pytest.fixture
def speak(fluent: Application, qtbot) -> Callable[[str], None]:
    """Choose a language, and wait until the window speaks it."""

    def choose(code: str) -> None:
        fluent.settings.change(language=code)
        qtbot.waitUntil(lambda: language.now() == (code or "en"))

    return choose
