"""What the window needs made for its pages, as shapes.

Each shape is what one kind of page asks for; `viewmodels.app_factory.AppFactory` does them all.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING, Protocol

from unclench.viewmodels.library.preparation_ports import ExerciseServices

if TYPE_CHECKING:
    from unclench.viewmodels.history.history_models import HistoryModels
    from unclench.viewmodels.library.library import Library
    from unclench.viewmodels.my_exercises.my_exercises import MyExercises
    from unclench.viewmodels.plan.my_people import MyPeople
    from unclench.viewmodels.plan.plan import Plan
    from unclench.viewmodels.program_editor.my_programs import MyPrograms
    from unclench.viewmodels.programs.programs import Programs
    from unclench.viewmodels.programs.runs import Runs
    from unclench.viewmodels.questions.care import Care
    from unclench.viewmodels.reminders.models import ReminderModels
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.settings.data_management import DataManagement
    from unclench.viewmodels.settings.settings import Settings
    from unclench.viewmodels.sound.just_sounds import JustSounds
    from unclench.viewmodels.sound.voices import Voices
    from unclench.viewmodels.today.today import Today
    from unclench.viewmodels.trials.trials import Trials


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


class TodayServices(Protocol):
    """Knows what to do today."""

    def new_today(self, library: Library, settings: Settings) -> Today:
        """What to do today, and why."""
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


class PlanServices(Protocol):
    """Keeps what a person plans."""

    @property
    def plan(self) -> Plan:
        """The six doors, the pair of practices, what is built up, and the week's choice."""
        ...

    @property
    def people(self) -> MyPeople:
        """Whom the person can turn to."""
        ...


class DataServices(Protocol):
    """What is there once the profile is."""

    data: DataManagement | None  # looks after the data folder
    voices: Voices | None  # say what nobody recorded
    reminders: ReminderModels | None  # what comes by itself
    is_open: bool  # whether there is a database yet


class ProgramServices(Protocol):
    """Leads through programs."""

    @property
    def runs(self) -> Runs:
        """The programs there are and those that go on; once the store is open."""
        ...

    def tags_now(self) -> Set[str]:
        """The cautions that concern the person, with what the marks on the body add."""
        ...

    def new_programs(
        self, library: Library, settings: Settings
    ) -> tuple[Programs, MyPrograms | None]:
        """What the page Programs shows, and the person's own ones: None before they were opened."""
        ...


class TrialServices(Protocol):
    """Leads through fair tests."""

    @property
    def trials(self) -> Trials:
        """The fair tests there are and the one that goes on; once the store is open."""
        ...


class SoundServices(Protocol):
    """Plays without a session."""

    sounds: JustSounds | None  # once they were asked for

    def just_sounds(self, settings: Settings) -> JustSounds:
        """Surroundings without a session: one for the window and the tray."""
        ...


class Services(
    ExerciseServices,
    SessionServices,
    CareServices,
    TodayServices,
    HistoryServices,
    OwnExerciseServices,
    PlanServices,
    DataServices,
    ProgramServices,
    TrialServices,
    SoundServices,
    Protocol,
):
    """All of it, for the window; a page gets the part that it needs."""
