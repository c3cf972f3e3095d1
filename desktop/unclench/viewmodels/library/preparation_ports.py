"""What an exercise's page needs done with files and with what is known of the person, as shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from unclench.viewmodels.library.library import Entry

if TYPE_CHECKING:
    from unclench.domain.cues import Timeline
    from unclench.domain.exercise import Exercise
    from unclench.domain.plan import Choices
    from unclench.files.reader import Loaded
    from unclench.viewmodels.body_map.body_map import BodyMap


class ExerciseServices(Protocol):
    """What `viewmodels.app_factory.AppFactory` does for one exercise that is opened."""

    def load_exercise(self, entry: Entry) -> Loaded:
        """Exercise and recordings of this entry; ValueError, with words, when it has faults."""
        ...

    def compile_timeline(self, exercise: Exercise, choices: Choices) -> Timeline:
        """What will happen when; ValueError when it can't be."""
        ...

    def tags(self) -> frozenset[str]:
        """The cautions that concern the person, as they ticked them."""
        ...

    def measured_pace(self) -> float | None:
        """The person's own pace in seconds per breath, if they ever tapped it."""
        ...

    def keep_pace(self, seconds: float) -> None:
        """Remember the person's own pace."""
        ...

    def new_body_map(self) -> BodyMap:
        """What the person marked on their body."""
        ...
