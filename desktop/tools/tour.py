"""Take a picture of every screen, in light and dark, two text sizes, and each language, to look at.

    python -m tools.tour [FOLDER]

Everything is fixed (profile, day, moment of the session), so the same code gives the same
pictures. `assets/pictures/today.png`, the README's, is written too.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Literal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tools import (
    tour_body,
    tour_care,
    tour_editor,
    tour_finding,
    tour_history,
    tour_machines,
    tour_pictures,
    tour_plan,
    tour_program,
    tour_programs,
    tour_reminders,
    tour_session,
    tour_sound,
    tour_today,
    tour_trials,
    tour_voice,
)
from tools.audit.settle import settle
from tools.speaking import MADE_BY, speaking
from unclench.domain.cues import Timeline
from unclench.domain.preferences import Preferences, Theme
from unclench.domain.session import HIDDEN, SKIPPED, Progress, Rating, Session
from unclench.domain.worksheet import Value
from unclench.store.database import Database, open_database
from unclench.store.sessions import Sessions
from unclench.system import paths
from unclench.system.language import ENGLISH
from unclench.system.paths import Profile
from unclench.viewmodels import translation
from unclench.viewmodels.app_factory import AppFactory, session_ports
from unclench.viewmodels.clocks import Clocks
from unclench.viewmodels.history.history_models import HistoryModels
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.plan.plan import Plan
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.just_sounds import JustSounds
from unclench.viewmodels.today.sources import kept_in
from unclench.viewmodels.today.today import Today
from unclench.viewmodels.trials.trials import Trials
from unclench.viewmodels.window.models import Models
from unclench.widgets.controls.theme import Look
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.window.main_window import MainWindow
from unclench.widgets.window.pages import PAGES

TODAY = date(2026, 3, 14)
NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
MOMENTS = {"breath-46": 93_000, "pmr-short": 76_000}  # ms into the session
MOVES, PACED = "move-chair", "breath-taper"
SHEETS = {"cbt-thought": "worksheet", "write-it-out": "private"}
MOMENTS |= {MOVES: 61_000, PACED: 90_000}
WRITTEN: dict[str, Value] = {
    "text": "It will only get worse, and I will never go out with the others again.",
    "list": ("It hurt for two days.", "Last month I walked for an hour."),
    "rate": 70.0,
}
SMALL, LARGE = (960, 640), (1440, 900)


class StillSound:
    """A transport that stands where it is put."""

    sound: Literal["starting", "on", "silent"] = "on"

    def __init__(self) -> None:
        """At the start."""
        self.at = 0.0

    def position(self) -> float:
        """Where it was put."""
        return self.at

    def _nothing(self, *_what: object) -> None:
        pass

    start = play = pause = set_volumes = tend = close = _nothing
    set_device = set_surroundings = set_sleep_timer = set_speech = _nothing

    def seek(self, ms: float) -> None:
        """Go to `ms`."""
        self.at = ms

    def load(self, _timeline: Timeline, at_ms: float = 0) -> None:
        """Go to `at_ms`."""
        self.at = at_ms


class TourFactory(AppFactory):
    """The real one, with a sound that stands still and a day that never ends."""

    sound: StillSound
    _made = 0

    def new_player(self, settings: Settings) -> Player:
        """A player that never asks the desktop for anything."""
        self._made += 1
        moment = NOW + timedelta(minutes=10 * self._made)
        clocks = Clocks(now=lambda: moment)
        still = replace(
            session_ports(),
            keep_awake=nullcontext,
            clocks=clocks,
            people=self.names_of_people,
        )
        self.sound = StillSound()
        return Player(self.sound, self.sessions, settings, still)

    def new_today(self, library: Library, settings: Settings) -> Today:
        """As it is on the tour's day."""
        return Today(
            library, settings, kept_in(self._database, self.runs, self.trials, lambda: NOW)
        )

    @cached_property
    def trials(self) -> Trials:
        """As seen on the tour's day."""
        return Trials(self._database, lambda: NOW, lambda: "a7" * 32)

    def put_trials(self) -> None:
        """Write the example person's fair tests that are over."""
        tour_trials.fill(self._database, NOW)
        self.trials.look()

    @cached_property
    def plan(self) -> Plan:
        """As seen on the tour's day."""
        return Plan(self._database, now=lambda: NOW)

    def new_history(self, library: Library, settings: Settings) -> HistoryModels:
        """As seen on the tour's day."""
        return HistoryModels(self._database, library, settings, now=lambda: NOW)


@dataclass(frozen=True)
class Round:
    """How one round of pictures is taken."""

    theme: Theme
    percent: int
    size: tuple[int, int]
    language: str = ENGLISH

    @property
    def name(self) -> str:
        """What the pictures' names end with."""
        spoken = "" if self.language == ENGLISH else f"-{self.language}"
        return f"{self.theme}-{self.percent}-{self.size[0]}x{self.size[1]}{spoken}"


ROUNDS = (
    *(Round(theme, percent, SMALL) for theme in ("light", "dark") for percent in (100, 200)),
    Round("light", 100, LARGE),
    Round("contrast", 100, SMALL),
    *(Round("light", 100, SMALL, spoken) for spoken in ("de", "es", *MADE_BY)),
)


def fill(database: Database) -> None:
    """Write the example profile's sessions."""
    rows: tuple[tuple[str, int, int, float, float, tuple[int | None, ...]], ...] = (
        ("breath-46", 0, 8, 3, 3, (6, 4, 3, 4)),
        ("pmr-short", 1, 21, 10, 10, (7, 5, 4, 5)),
        ("breath-46", 1, 13, 5, 2, (5, 3, 5, 3)),
        ("breathing-space", 2, 17, 3, 3, (4, 6, 6, 6)),
        ("breath-46", 4, 7, 10, 10, (8, None, 5, None)),
    )
    entries = {entry.id: entry for entry in read_index(paths.exercises() / "index.json")}
    sessions = Sessions(database)
    for number, (name, days, hour, planned, played, rated) in enumerate(rows):
        moment = datetime(TODAY.year, TODAY.month, TODAY.day, hour, 10, tzinfo=UTC)
        told = [Rating(value) if value is not None else SKIPPED for value in rated]
        progress: Progress = "completed" if planned == played else "ended_early"
        session = Session(
            *(f"tour-{number}", name, entries[name].title, entries[name].kind),
            moment - timedelta(days=days),
            *(round(planned * 60_000), round(played * 60_000), progress),
            told[0],
            told[1] if rated[1] is not None else HIDDEN,
            told[2],
            told[3] if rated[3] is not None else HIDDEN,
        )
        sessions.put(session)


class Tour:
    """Leads one window through all screens and keeps a picture of each."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        factory: TourFactory,
        look: Round,
        folder: Path,
    ) -> None:
        """Take pictures of `window` into `folder`."""
        self._window, self._models, self._factory = window, models, factory
        self._look, self._folder = look, folder
        self.taken: list[Path] = []

    def go(self) -> None:
        """Take them all."""
        tour_today.pictures(self._window, self._take)
        for name, screen in (("breath-46", "breathing"), ("pmr-short", "muscles")):
            self._session(name, screen)
        known = self._models.library.entry
        for name, screen in ((MOVES, "movement"), (PACED, "own-pace")):
            if known(name):
                self._session(name, screen)
        tour_pictures.pictures(
            self._window,
            self._seek,
            lambda player: self._answer(player, 5),
            self._take,
        )
        for name, screen in SHEETS.items():
            self._worksheet(name, screen)
        for row in PAGES[1:]:  # the first is above, before any session
            self._window.open_page(row.name)
            self._take(row.name)
        self._window.open_page("history")
        page = self._window.page()
        assert isinstance(page, HistoryPage)
        tour_history.pictures(page, self._take)
        tour_editor.pictures(self._window, self._take)
        tour_programs.pictures(self._window, self._take)
        tour_plan.pictures(self._window, self._take, self._asks_somebody)
        self._rest()

    def _rest(self) -> None:
        """Fair tests, settings, what can be had from anywhere, a program."""
        tour_trials.pictures(
            self._window,
            self._take,
            lambda player: self._answer(player, 5),
            self._factory.put_trials,
        )
        self._window.open_page("settings")
        tour_voice.pictures(self._window.page(), self._take)
        tour_sound.settings(self._window, self._take)
        tour_machines.pictures(self._window, NOW, self._take)
        tour_reminders.pictures(self._window, self._take)
        tour_finding.pictures(self._window, self._take)
        tour_care.pictures(self._window, self._take)
        tour_session.flare(self._window, self._take)
        tour_session.night(self._window, self._put, self._take)
        tour_program.pictures(
            self._window, lambda player: self._answer(player, 5), self._put, self._take
        )

    def _session(self, exercise: str, screen: str) -> None:
        entry = self._models.library.entry(exercise)
        assert entry is not None
        self._window.open_exercise(entry)
        self._take(f"exercise-{screen}")
        if screen == "breathing":
            tour_sound.saving(self._window, self._take)
        page = self._window.page()
        if screen == "muscles" and isinstance(page, ExercisePage):
            tour_body.pictures(page, self._take)
        self._window.begin()
        flow = self._window.flow
        assert flow is not None
        player = flow.player
        self._take(f"before-{screen}")
        self._answer(player, 6)
        self._factory.sound.seek(MOMENTS[exercise])
        self._take(f"session-{screen}", wait=1200)  # the figure looks at the clock once a second
        if screen in {"breathing", "muscles"}:
            tour_sound.session(self._window, self._take, screen)
        tour_session.small(self._window, screen, self._keep)
        tour_session.small_end(self._window, screen, self._keep)
        self._answer(player, 4)
        self._take(f"after-{screen}")
        player.leave("done")

    def _asks_somebody(self) -> None:
        self._worksheet("support-ask", "people-worksheet", "who")

    def _worksheet(self, exercise: str, screen: str, field: str = "") -> None:
        entry = self._models.library.entry(exercise)
        assert entry is not None
        self._window.open_exercise(entry)
        self._window.begin()
        flow = self._window.flow
        assert flow is not None
        player = flow.player
        self._answer(player, 6)
        for place, page in enumerate(player.worksheet.pages):
            player.playback.go_to(page.step)
            self._factory.sound.seek(max(1, self._factory.sound.at))
            player.worksheet.look_now()
            if field in {"", page.field}:
                self._take(f"{screen}-{place + 1}-{page.kind}")
            player.worksheet.write(WRITTEN.get(page.kind))
        player.end()
        self._answer(player, 4)
        if not field:
            self._take(f"after-{screen}")
        player.leave("done")

    def _seek(self, ms: float) -> None:
        """Go to a moment, or with 0 stay, but after the start."""
        sound = self._factory.sound
        sound.seek(ms or max(1, sound.at))

    def _answer(self, player: Player, value: int) -> None:
        while player.stage in {"before", "after"}:
            player.ratings.choose(value)
            player.ratings.save()

    def _take(self, name: str, wait: int = 250) -> None:
        QTest.qWait(wait)  # let all that waits be done
        settle(self._window)  # however busy the machine is
        self._keep(name, self._window.grab())

    def _put(self, ms: float) -> None:
        """Let the session that plays be at `ms`."""
        self._factory.sound.seek(ms)

    def _keep(self, name: str, picture: QPixmap) -> None:
        path = self._folder / f"{name}-{self._look.name}.png"
        picture.save(str(path))
        self.taken.append(path)


def take(look: Round, folder: Path) -> list[Path]:
    """Take one round of pictures with a fresh example profile."""
    return lead(look, folder, Tour).taken


def lead(look: Round, folder: Path, leader: type[Tour]) -> Tour:
    """Have a leader go through all screens once, with a fresh example profile."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as made, speaking(app, look.language):
        database = open_database(Path(made) / "tour.db")
        fill(database)
        tour_history.fill(database, TODAY)
        tour_body.fill(database)
        dress = Look(app, look.theme, look.percent)
        library = Library(read_index(paths.exercises() / "index.json"), {"breath-46"})
        settings = Settings(Preferences(theme=look.theme, text_percent=look.percent))
        factory = TourFactory(paths.exercises(), database)
        profile = Profile(Path(made))
        profile.create()
        factory.open_own(profile, library.entries)
        factory.open_own_programs(profile)
        factory.voices = tour_voice.voices(settings, Path(made))
        factory.data = tour_machines.care(NOW)
        factory.sounds = JustSounds(settings, StillSound)
        factory.reminders = tour_reminders.models(settings, database, library, profile, lambda: NOW)
        models = Models(library, settings, factory)
        window = MainWindow(models)
        window.resize(*look.size)
        window.show()
        tour = leader(window, models, factory, look, folder)
        tour.go()
        window.close()
        dress.deleteLater()
        database.close()
        return tour


def main() -> int:
    """Take all rounds; print where they are."""
    parser = argparse.ArgumentParser(description="Take a picture of every screen.")
    parser.add_argument("folder", nargs="?", default="build/tour", type=Path, help="%(default)s")
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    translation.install(app)
    qInstallMessageHandler(lambda *_said: None)  # offscreen has things to say about windows
    taken = [picture for look in ROUNDS for picture in take(look, folder)]
    readme = paths.assets() / "pictures" / "today.png"
    readme.parent.mkdir(exist_ok=True)
    wanted = f"today-{ROUNDS[0].name}.png"
    shutil.copyfile(folder / wanted, readme)
    print(f"{len(taken)} pictures in {folder}")
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
