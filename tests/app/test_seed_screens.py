"""Every row of the seed text is answered by a screen that is opened here, and read."""

import json
import re
from datetime import datetime
from pathlib import Path

import pytest
from tests.app.seed_screens import Screens, fill
from tests.test_seed_features import ROWS as FEATURES
from tests.widgets.whole_window import SilentFactory, shown

from unclench.domain.drug_names import DRUGS
from unclench.domain.preferences import Preferences
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.window.main_window import MainWindow

pytestmark = pytest.mark.thorough

FILE = Path(__file__).parents[1] / "data" / "seed_screens.json"
ROWS = json.loads(FILE.read_text(encoding="utf-8"))["rows"]
SHOWN = [
    pytest.param(screen, id=f"{row}-{place}")
    for row, screens in ROWS.items()
    for place, screen in enumerate(screens)
    if "open" in screen
]
EVERYWHERE = ("exercises", "learn", "help", "settings")


@pytest.fixture
def screens(database, profile, qtbot, qapp):
    now = datetime.now().astimezone()
    fill(database, now)
    library = Library(read_index(paths.exercises() / "index.json"))
    settings = Settings(Preferences(ask_control=True))
    factory = SilentFactory(paths.exercises(), database)
    factory.open_reminders(profile, settings, library, lambda: False)
    models = Models(library, settings, factory)
    return Screens(shown(MainWindow(models), qtbot), now)


def test_every_row_has_its_screens_or_says_that_nothing_does():
    assert set(ROWS) == set(FEATURES)
    for row, screens in ROWS.items():
        assert screens
        assert all(("nowhere" in one) == ("none" in FEATURES[row]) for one in screens)


@pytest.mark.parametrize("screen", SHOWN)
def test_the_screen_shows_it(screens, qtbot, screen):
    screens.open(screen["open"])

    def all_shown() -> None:
        texts = list(screens.texts())
        missing = [words for words in screen["shows"] if not any(words in one for one in texts)]
        assert missing == []

    qtbot.waitUntil(all_shown)


@pytest.mark.parametrize("page", EVERYWHERE)
def test_no_screen_names_a_drug(screens, page):
    screens.open([["page", page]])
    texts = list(screens.texts())
    assert texts
    assert [one for one in texts if DRUGS & set(re.findall(r"[a-z]+", one.lower()))] == []
