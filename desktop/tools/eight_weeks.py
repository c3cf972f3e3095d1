"""Eight weeks with Today: somebody goes through a program in the real window, at a fast clock.

    python -m tools.eight_weeks

What Today said on each day, and why, is written to `tests/data/eight_weeks.txt`; the test of this
name compares. Two weeks are missed, there is a flare, a fresh injury that heals, and the app is
started again on the way.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tools.tour import WRITTEN, StillSound
from unclench.domain.preferences import Preferences
from unclench.domain.program_run import ProgramRun
from unclench.domain.situation import NextStep
from unclench.store.database import open_database
from unclench.store.program_runs import ProgramRuns
from unclench.system import paths
from unclench.viewmodels import translation
from unclench.viewmodels.app_factory import AppFactory, session_ports
from unclench.viewmodels.clocks import Clocks
from unclench.viewmodels.history.history_models import HistoryModels
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.programs.runs import Runs
from unclench.viewmodels.questions.care import Care
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.today.sources import kept_in
from unclench.viewmodels.today.today import Today
from unclench.viewmodels.trials.trials import Trials
from unclench.viewmodels.window.models import Models
from unclench.widgets.questions.asking_page import AskingPage
from unclench.widgets.today.today_parts import TodayParts
from unclench.widgets.window.main_window import MainWindow

GOLDEN = Path(__file__).parents[2] / "tests" / "data" / "eight_weeks.txt"
PROGRAM = "ease-into-it"
BEGIN, WEEKS = date(2026, 1, 5), 16  # a Monday, and how long it may take with what is missed
DAYS, AT = (0, 1, 3, 5), time(19, 30)  # the person's own
MISSED = (2, 5)  # weeks, from 0
FLARE = date(2026, 1, 12)
HURT, HEALED = date(2026, 2, 2), date(2026, 2, 16)
RESTARTS = (date(2026, 1, 15), date(2026, 2, 10))
_PACE, _MOST = 60_000, 400  # ms of a session between two looks, and looks at most


class PersonsFactory(AppFactory):
    """The real one, at the person's clock and without sound."""

    now: Callable[[], datetime]
    sound: StillSound

    def new_player(self, settings: Settings) -> Player:
        """A player whose sound moves when it is told to."""
        clocks = Clocks(now=self.now)
        ports = replace(session_ports(), keep_awake=nullcontext, clocks=clocks)
        self.sound = StillSound()
        return Player(self.sound, self.sessions, settings, ports)

    def new_care(self, settings: Settings) -> Care:
        """What is said, at that clock."""
        return Care(self._database, settings, self.now)

    def new_today(self, library: Library, settings: Settings) -> Today:
        """What to do, at that clock."""
        return Today(library, settings, kept_in(self._database, self.runs, self.trials, self.now))

    def new_history(self, library: Library, settings: Settings) -> HistoryModels:
        """All that was put down, at that clock."""
        return HistoryModels(self._database, library, settings, self.now)

    @cached_property
    def trials(self) -> Trials:
        """Fair tests at that clock."""
        return Trials(self._database, self.now)

    @cached_property
    def runs(self) -> Runs:
        """Runs that begin and end at that clock."""
        made = super().runs
        return Runs(made._store, made._source, self.now)


class Person:
    """Opens the app on their days, does what Today says, and writes a diary."""

    def __init__(self, folder: Path) -> None:
        """With the history in `folder`."""
        self._folder = folder
        self.moment = datetime.combine(BEGIN, AT, UTC)
        self.diary: list[str] = []
        self.window: MainWindow | None = None

    def open(self) -> MainWindow:
        """Start the app."""
        self._database = open_database(self._folder / "unclench.db")
        self.factory = PersonsFactory(paths.exercises())
        self.factory.now = lambda: self.moment
        self.factory.use(self._database)
        library = Library(read_index(paths.exercises() / "index.json"))
        models = Models(library, Settings(Preferences(reduced_motion=True)), self.factory)
        self.window = MainWindow(models)
        self.window.played.connect(self.factory.runs.look)
        self.window.show()
        while self.window.today.parts is None:
            QTest.qWait(1)
        return self.window

    def close(self) -> None:
        """Put the app away."""
        assert self.window is not None
        self.window.close()
        self.window.deleteLater()
        self._database.close()
        QTest.qWait(1)

    def live(self) -> None:
        """All the weeks."""
        self.open()
        program = self.factory.runs.program(PROGRAM)
        assert program is not None
        self.factory.runs.start(program)
        (begun,) = self.factory.runs.all()
        self.factory.runs.set_days(begun, DAYS, None, remind=False)
        for day in _days():
            self.moment = datetime.combine(day, AT, UTC)
            if day in RESTARTS:
                self.close()
                self.diary.append("(The app is started again.)")
                self.open()
            self._change_cautions(day)
            going = self.factory.runs.running()
            self._spend(day)
            if not going:
                break
        self.close()

    def runs(self) -> list[ProgramRun]:
        """What is kept of the program."""
        with tempfile.TemporaryDirectory():
            database = open_database(self._folder / "unclench.db")
            kept = ProgramRuns(database).all()
            database.close()
        return kept

    @property
    def _parts(self) -> TodayParts:
        assert self.window is not None
        assert self.window.today.parts is not None
        return self.window.today.parts

    def _change_cautions(self, day: date) -> None:
        changes: Mapping[date, frozenset[str]] = {
            HURT: frozenset({"acute_injury"}),
            HEALED: frozenset(),
        }
        if day in changes and self.window is not None:
            self.window.care.care.set_tags(changes[day])
            self.diary.append(f"(Cautions: {', '.join(changes[day]) or 'none'}.)")

    def _spend(self, day: date) -> None:
        """Open Today; read and answer what comes, then practice once."""
        assert self.window is not None
        self.window.open_page("today")
        self._parts.look_at_the_clock()
        self._parts.today.begin_anew()
        self.diary += ["", f"{day:%a %b} {day.day}"]
        if day == FLARE:
            self.diary.append("  (F2)")
            self.window.open_page("flare")
            self._play()
            return
        while self._follow():
            pass

    def _follow(self) -> bool:
        """Do the one thing; whether there may be more today."""
        assert self.window is not None
        hero = self._parts.hero.shown
        assert hero is not None
        self.diary += [f"  {hero.eyebrow}", f"  {hero.title}: {hero.words}", f"  > {hero.start}"]
        self._parts.hero.start.click()
        if self.window.flow is not None:
            self._play()
            return False
        page = self.window.page()
        if isinstance(page, AskingPage):
            for row in page.numbers.rows.values():
                row.scale.choose(4)
            page.save.click()
            page.done.click()
        self.window.open_page("today")
        return isinstance(hero.what, NextStep)

    def _play(self) -> None:
        assert self.window is not None
        assert self.window.flow is not None
        player = self.window.flow.player
        self._answer(player, 5)
        for _look in range(_MOST):
            if player.stage != "session":
                break
            page = player.worksheet.page
            if page is not None:
                player.worksheet.write(WRITTEN.get(page.kind))
                player.worksheet.next()
            self.factory.sound.seek(max(0.0, self.factory.sound.at) + _PACE)
            player.tick()
        player.skip_quiet()
        self._answer(player, 4)
        self.moment += timedelta(minutes=20)
        player.leave("done")

    def _answer(self, player: Player, value: int) -> None:
        while player.stage in {"before", "after"}:
            player.ratings.choose(value)
            player.ratings.save()


def _days() -> Iterator[date]:
    """The days on which the app is opened."""
    for week in range(WEEKS):
        for day in DAYS if week not in MISSED else ():
            yield BEGIN + timedelta(weeks=week, days=day)


def lived(folder: Path) -> Person:
    """Somebody after all these weeks."""
    person = Person(folder)
    person.live()
    return person


def main() -> int:
    """Write the diary anew."""
    app = QApplication(sys.argv[:1])
    translation.install(app)
    with tempfile.TemporaryDirectory() as made:
        diary = lived(Path(made)).diary
    GOLDEN.write_text("\n".join(diary) + "\n", encoding="utf-8")
    print(f"wrote {GOLDEN}: {len(diary)} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
