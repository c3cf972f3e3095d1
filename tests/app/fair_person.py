"""Somebody who goes through a fair test in the real window, at a fast clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from PySide6.QtTest import QTest

from tools.eight_weeks import PersonsFactory
from unclench.domain.preferences import Preferences
from unclench.domain.trials.draws import arm
from unclench.store.database import Database, open_database
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.trials.trials import Trials
from unclench.viewmodels.window.models import Models
from unclench.widgets.history.guest_tab import GuestTab
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.trials.setup_page import TrialSetupPage
from unclench.widgets.trials.trials_page import TrialsPage
from unclench.widgets.window.main_window import MainWindow

BEGIN = datetime(2026, 3, 2, 20, tzinfo=UTC)
TESTED = "breath-46"
_PACE, _MOST = 60_000, 100  # ms of a session between two looks, and looks at most


class FairPerson:
    """Rates 6 before each session; after it 3 where it was what is tested, else 5."""

    window: MainWindow
    factory: PersonsFactory
    database: Database

    def __init__(self, folder: Path) -> None:
        """With the history in `folder`."""
        self.path = folder / "unclench.db"
        self.moment = BEGIN

    def open(self) -> MainWindow:
        """Start the app."""
        self.database = open_database(self.path)
        self.factory = PersonsFactory(paths.exercises())
        self.factory.now = lambda: self.moment
        self.factory.use(self.database)
        library = Library(read_index(paths.exercises() / "index.json"))
        settings = Settings(Preferences(reduced_motion=True))
        self.window = MainWindow(Models(library, settings, self.factory))
        self.window.played.connect(self.factory.trials.look)
        self.window.resize(1120, 900)
        self.window.show()
        while self.window.today.parts is None:
            QTest.qWait(1)
        return self.window

    def close(self) -> None:
        """Put the app away."""
        self.window.close()
        self.window.deleteLater()
        self.database.close()
        QTest.qWait(1)

    @property
    def trials(self) -> Trials:
        """The fair tests, as the window knows them."""
        return self.factory.trials

    def page(self) -> TrialsPage:
        """The tab Fair tests, in front."""
        history = self.history()
        history.show_tab("trials")
        return cast("TrialsPage", cast("GuestTab", history.tab()).page)

    def history(self) -> HistoryPage:
        """History, in front."""
        self.window.open_page("history")
        return cast("HistoryPage", self.window.page())

    def set_up(self) -> None:
        """From the exercise's page to a test of it that has begun."""
        self.window.open_by_id(TESTED, 5)
        cast("ExercisePage", self.window.page()).test.click()
        setup = cast("TrialSetupPage", self.page().opened)
        setup.start.click()

    def hero(self) -> str:
        """All that Today says of the one thing to do."""
        self.window.open_page("today")
        parts = self.window.today.parts
        assert parts is not None
        parts.today.begin_anew()
        shown = parts.hero.shown
        assert shown is not None
        return "\n".join((shown.eyebrow, shown.title, shown.words, shown.start, shown.page))

    def start_from_today(self) -> Player:
        """Press Start on Today."""
        parts = self.window.today.parts
        assert parts is not None
        parts.hero.start.click()
        assert self.window.flow is not None
        return self.window.flow.player

    def play(self, player: Player) -> None:
        """Rate, listen, rate."""
        assert player.trial is not None
        running = self.trials.running
        assert running is not None
        tested = arm(running, player.trial.place) == "tested"
        self._answer(player, 6)
        for _look in range(_MOST):
            if player.stage != "session":
                break
            self.factory.sound.seek(max(0.0, self.factory.sound.at) + _PACE)
            player.tick()
        player.skip_quiet()
        self._answer(player, 3 if tested else 5)
        self.moment += timedelta(minutes=10)
        player.leave("done")

    def _answer(self, player: Player, value: int) -> None:
        while player.stage in {"before", "after"}:
            player.ratings.choose(value)
            player.ratings.save()
