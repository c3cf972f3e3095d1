"""Opens the screens that answer the seed text, as a person would, and tells what is readable there.

A step is a verb and what it is about: `page NAME`, `exercise ID`, `learn CARD`, `history TAB`,
`check_in`, `week`, `plan`, `people`, `program ID` (one that runs), `after EXERCISE` (played to its
end, rated 7 and 4), and `press WORDS` (the button with this text or name on the page).
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from unclench.domain.activity import Activity
from unclench.domain.people import Person
from unclench.domain.session import CheckIn, Rating, Session, WeekReview
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.database import Database
from unclench.store.people import People
from unclench.store.sessions import Sessions
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.learn.learn_page import LearnPage
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.programs.programs_page import ProgramsPage
from unclench.widgets.window.main_window import MainWindow

Step = list[str]
MORNING = 8  # o'clock


def fill(database: Database, now: datetime) -> None:
    """A person with two weeks behind them."""
    People(database).put(Person("a", "Ada", "555 0123", ("listen",)))
    for days in range(1, 15):
        at = now - timedelta(days=days)
        walked = (Activity("walking", 10 + days),)
        told = CheckIn(f"c{days}", at, Rating(5), Rating(4), context=("caffeine",))
        CheckIns(database).add(CheckIn(**{**vars(told), "activities": walked}))
        played = ("breath-46", "Longer out-breath", "breathing", at, 60_000, 60_000)
        rated = (Rating(6), Rating(4), Rating(4), Rating(4))
        Sessions(database).put(Session(f"s{days}", *played, "completed", *rated))
    for week in range(2):
        at = now - timedelta(days=7 * week, hours=1)
        WeekReviews(database).add(WeekReview(f"w{week}", at, 5, 4, 3, "breath-46", "Ada"))


class Screens:
    """One window, and the ways through it."""

    def __init__(self, window: MainWindow, now: datetime) -> None:
        """Lead through `window`; `now` is in the morning, when there is more to ask."""
        self._window = window
        window.care.care.now = lambda: now.replace(hour=MORNING)
        self._ways: dict[str, Callable[..., None]] = {
            "page": window.open_page,
            "exercise": self._exercise,
            "learn": self._learn,
            "history": self._history,
            "check_in": window.care.check_in,
            "week": window.care.week,
            "plan": self._plan,
            "people": self._people,
            "program": self._program,
            "after": self._after,
            "press": self._press,
        }

    def open(self, steps: list[Step]) -> None:
        """Take all the steps."""
        for verb, *about in steps:
            self._ways[verb](*about)

    def texts(self) -> Iterator[str]:
        """All that can be read, or read out, in the window now."""
        for one in self._window.findChildren(QWidget):
            if not one.isVisible():
                continue
            yield from (one.accessibleName(), one.accessibleDescription())
            if isinstance(one, QLabel | QAbstractButton | QLineEdit):
                yield one.text()

    def _exercise(self, exercise: str) -> None:
        self._window.open_by_id(exercise)
        page = self._window.page()
        assert isinstance(page, ExercisePage), f"there is no exercise {exercise}"
        assert page.preparation.entry.id == exercise

    def _learn(self, card: str) -> None:
        self._window.open_page("learn")
        page = self._window.page()
        assert isinstance(page, LearnPage)
        (found,) = (one for one in page.cards if one.section.id == card)
        if found.more is not None:
            found.more.button.click()
        for one in page.cards:
            one.setVisible(one is found)  # what it says must stand on it, not on another one

    def _history(self, tab: str) -> None:
        self._window.open_page("history")
        page = self._window.page()
        assert isinstance(page, HistoryPage)
        page.show_tab(tab)

    def _plan(self) -> None:
        self._window.models.services.plan.begin_pacing("walking", 20)
        self._programs("plan")

    def _people(self) -> None:
        self._programs("people")

    def _program(self, program: str) -> None:
        runs = self._window.models.services.runs
        found = runs.program(program)
        assert found is not None, f"there is no program {program}"
        assert runs.start(found) == ""
        self._window.open_page("programs")
        page = self._window.page()
        assert isinstance(page, ProgramsPage)
        page.open(program)

    def _programs(self, tab: str) -> None:
        self._window.open_page("programs")
        page = self._window.page()
        assert isinstance(page, ProgramsPage)
        page.show_tab(tab)

    def _after(self, exercise: str) -> None:
        self._window.open_by_id(exercise)
        self._window.begin()
        assert self._window.flow is not None
        player = self._window.flow.player
        for value in (7, 4):
            while player.stage in {"before", "after"} and player.ratings.answers is not None:
                player.ratings.choose(value)
                player.ratings.save()
            if player.stage == "session":
                player.end()

    def _press(self, words: str) -> None:
        page = self._window.page()
        assert page is not None
        pressed = [
            one
            for one in page.findChildren(QAbstractButton)
            if one.isVisible() and words in (one.text(), one.accessibleName())
        ]
        assert pressed, f"nothing on the page is called {words!r}"
        pressed[0].click()
