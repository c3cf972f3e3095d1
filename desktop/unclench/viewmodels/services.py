"""What the window needs made for its pages, as shapes.

Each shape is what one kind of page asks for; `viewmodels.app_factory.AppFactory` does them all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from unclench.viewmodels.library.preparation_ports import ExerciseServices

if TYPE_CHECKING:
    from unclench.viewmodels.history.history_models import HistoryModels
    from unclench.viewmodels.library.library import Library
    from unclench.viewmodels.my_exercises.my_exercises import MyExercises
    from unclench.viewmodels.questions.care import Care
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.settings.data_management import DataManagement
    from unclench.viewmodels.settings.settings import Settings
    from unclench.viewmodels.sound.voices import Voices


class SessionServices(Protocol):
    """Makes sessions."""

    def new_player(self, settings: Settings) -> Player:
        """A player for one session."""
        ...


class CareServices(Protocol):
    """Keeps what a person says between sessions."""

    def new_care(self, settings: Settings) -> Care:
        """What the person says between sessions."""
        ...


class HistoryServices(Protocol):
    """Reads what was put down."""

    def new_history(self, library: Library, settings: Settings) -> HistoryModels:
        """All that was put down, and what it may tell."""
        ...


class OwnExerciseServices(Protocol):
    """Opens a person's own exercises."""

    def new_my_exercises(self) -> MyExercises | None:
        """The person's own exercises to write and share; None before they were opened."""
        ...


class DataServices(Protocol):
    """What is there once the profile is."""

    data: DataManagement | None  # looks after the data folder
    voices: Voices | None  # say what nobody recorded


class Services(
    ExerciseServices,
    SessionServices,
    CareServices,
    HistoryServices,
    OwnExerciseServices,
    DataServices,
    Protocol,
):
    """All of it, for the window; a page gets the part that it needs."""
