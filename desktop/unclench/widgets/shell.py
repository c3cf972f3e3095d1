"""What a page may ask of the window around it; so no page has to know another one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from unclench.domain.session import Rating
    from unclench.viewmodels.library.library import Entry
    from unclench.viewmodels.session.player import Player


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

    def put_session_away(self) -> None:
        """End a session at once, with nothing asked; its minutes are kept."""
        ...

    def say(self, words: str) -> None:
        """Say what could not be done, at the window's foot."""
        ...

    def cover(self, page: QWidget) -> None:
        """Lay `page` over whatever is there, even over a session."""
        ...

    def uncover(self) -> None:
        """Go back to what the topmost of such pages covers."""
        ...

    def withdraw(self, page: QWidget) -> None:
        """Take such a page away wherever it lies among them."""
        ...
