"""What the pages need done with exercises and sessions, as a shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from unclench.domain.cues import Timeline
    from unclench.domain.preferences import Preferences
    from unclench.viewmodels.body_map.body_map import BodyMap
    from unclench.viewmodels.history.history_models import HistoryModels
    from unclench.viewmodels.library.library import Entry, Library
    from unclench.viewmodels.my_exercises.my_exercises import MyExercises
    from unclench.viewmodels.questions.care import Care
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.settings.data_management import DataManagement
    from unclench.viewmodels.settings.settings import Settings
    from unclench.viewmodels.sound.voices import Voices


class Services(Protocol):
    """What `viewmodels.app_factory.AppFactory` does; tests bring a quick one."""

    care: DataManagement | None  # looks after the data folder, once there is a database
    voices: Voices | None  # say what nobody recorded, once the profile is there

    def load_exercise(self, entry: Entry) -> Any:
        """Exercise and recordings of this entry; ValueError, with words, when it has faults."""

    def choices(self, **chosen: Any) -> Any:
        """The person's choices as the compiler takes them."""

    def compile_timeline(self, exercise: Any, choices: Any) -> Timeline:
        """What will happen when; ValueError when it can't be."""

    def caution_texts(self, cautions: Mapping[str, str]) -> tuple[str, ...]:
        """A plain sentence for each caution: whom it concerns, a colon, what to do."""

    def tags(self) -> frozenset[str]:
        """The cautions that concern the person, as they ticked them."""

    def new_care(self, settings: Settings) -> Care:
        """What the person says between sessions."""

    def measured_pace(self) -> float | None:
        """The person's own pace in seconds a breath, if they ever tapped it."""

    def keep_pace(self, seconds: float) -> None:
        """Remember the person's own pace."""

    def new_body_map(self) -> BodyMap:
        """What the person marked on their body."""

    def new_player(self, preferences: Preferences) -> Player:
        """A player for one session."""

    def new_history(self, library: Library, settings: Settings) -> HistoryModels:
        """All that was put down, and what it may tell."""

    def new_my_exercises(self) -> MyExercises | None:
        """The person's own exercises to write and share; None before they were opened."""

    def recover(self) -> None:
        """Close what a killed app left running."""

    def recent_exercises(self) -> Sequence[str]:
        """The ids of the exercises that were played, the latest first."""
