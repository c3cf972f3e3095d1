"""What a page may ask of the window around it; so no page has to know another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from unclench.domain.program_run import Place, SessionStep
    from unclench.domain.session import Rating
    from unclench.domain.trial_place import TrialPart
    from unclench.viewmodels.library.library import Entry
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.window.models import Models


class StartedFrom(NamedTuple):
    """Where an exercise was opened: the page to go back to, a program's step with its words.

    `trial` is the part of a fair test that it is for.
    """

    step: SessionStep | None
    words: str
    page: str
    page_title: str
    trial: TrialPart | None = None


class Shell(Protocol):
    """The window, as pages see it (`widgets.window.main_window.MainWindow`)."""

    @property
    def session(self) -> Player | None:
        """The session that has the window to itself, if one has."""
        ...

    def page(self) -> QWidget | None:
        """The page that is shown."""
        ...

    def open_page(self, name: str) -> None:
        """Go to a page of the window's table; during a session only to what lies over it.

        Raises:
            ValueError: the table has no such page.
        """
        ...

    def open_exercise(self, entry: Entry, minutes: float | None = None) -> None:
        """Go to an exercise's page; nothing happens during a session."""
        ...

    def open_by_id(self, exercise_id: str, minutes: float | None = None) -> None:
        """Go to the page of the exercise with this id; nothing happens when it is gone."""
        ...

    def start(
        self,
        entry: Entry,
        minutes: float | None,
        answers: Sequence[Rating] = (),
        flare: bool = False,
    ) -> None:
        """Begin an exercise at once; `answers` are what was said already to the questions first.

        In a `flare` nothing is asked afterwards either.
        """
        ...

    def begin_by_id(
        self, exercise_id: str, minutes: float | None = None, origin: StartedFrom | None = None
    ) -> None:
        """Begin this exercise, with the questions before it; nothing happens when it is gone.

        `origin` says what for, and where to go back to.
        """
        ...

    def open_step(self, run_id: str, place: Place) -> None:
        """Go to what a step of a program asks for: an exercise's page, a Learn card, questions.

        A card is done once it is open, questions once they are saved, an exercise by its session.
        What isn't there any more is said; nothing happens during a session.
        """
        ...

    def start_step(self, run_id: str, place: Place) -> None:
        """The same, but an exercise begins at once, with the questions before it."""
        ...

    def put_session_away(self) -> None:
        """End a session at once, with nothing asked; its minutes are kept."""
        ...

    def say(self, words: str) -> None:
        """Say what could not be done, at the window's foot."""
        ...

    def cover(self, page: QWidget, name: str) -> None:
        """Lay `page` over whatever is there, even over a session; `name` tells how to have it."""
        ...

    def uncover(self) -> None:
        """Go back to what the topmost of such pages covers."""
        ...

    def withdraw(self, page: QWidget) -> None:
        """Take such a page away wherever it lies among them."""
        ...


class Notice(Protocol):
    """The line at the window's foot, as what asks there sees it."""

    def ask(self, words: str, answers: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Show `words`, with answers as (words, what then)."""
        ...


class Host(Shell, Protocol):
    """The window, as what goes on without it sees it."""

    @property
    def notice(self) -> Notice:
        """The line at the window's foot."""
        ...

    models: Models
    stays: Callable[[], bool]  # whether closing leaves the app in the tray

    @property
    def closing(self) -> SignalInstance:
        """What is not saved by the end of this is given up."""
        ...

    @property
    def putAway(self) -> SignalInstance:
        """The window was closed, and the app goes on in the tray."""
        ...

    @property
    def played(self) -> SignalInstance:
        """A session ended; the store knows it."""
        ...

    def come_up(self) -> None:
        """Be seen."""
        ...

    def close(self) -> bool:
        """Close the window, or put it away where it stays; whether it was closed."""
        ...

    def begin(self) -> None:
        """Go from an exercise's page to the questions before it."""
        ...
