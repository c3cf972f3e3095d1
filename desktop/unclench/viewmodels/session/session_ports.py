"""What a guided session needs from elsewhere, as shapes: the sound, the record, the planner.

The real ones come from the app factory; tests bring quick ones. So a session can be read, and
tested, without a sound device or a database.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

from unclench.audio.volumes import Volumes
from unclench.domain.body import Mode
from unclench.domain.cues import Timeline
from unclench.domain.plan import Choices
from unclench.domain.session import Answer, Progress, Rating, Session
from unclench.viewmodels.clocks import Clocks
from unclench.viewmodels.session.awake import Keep
from unclench.viewmodels.session.small_place import SmallPlace

if TYPE_CHECKING:
    from unclench.domain.exercise import Exercise

Sound = Literal["starting", "on", "silent"]


class Transport(Protocol):
    """The sound and the clock of one session; positions in ms, negative in the countdown."""

    @property
    def sound(self) -> Sound:
        """Whether there is sound: not yet, yes, or no device."""
        ...

    def start(self) -> None:
        """Get ready; returns at once."""
        ...

    def load(self, timeline: Timeline, at_ms: float = 0) -> None:
        """Take this timeline, from this position on; playing or not stays as it was."""
        ...

    def play(self) -> None:
        """Go on."""
        ...

    def pause(self) -> None:
        """Wait, softly."""
        ...

    def seek(self, ms: float) -> None:
        """Go to this position."""
        ...

    def set_volumes(self, volumes: Volumes) -> None:
        """Set how loud each layer is."""
        ...

    def set_device(self, device: str) -> None:
        """Play through the sound device with this id; empty: the system's own."""
        ...

    def set_surroundings(self, choice: str) -> None:
        """Choose what sounds around: a soundscape's id, a file's path, or "none"."""
        ...

    def set_sleep_timer(self, minutes: float) -> None:
        """Fade all sound when the session is at this minute; 0: never."""
        ...

    def set_speech(self, folder: str, voice: str) -> None:
        """Say what nobody recorded with the clips of `voice` in `folder`."""
        ...

    def position(self) -> float:
        """Where we are."""
        ...

    def tend(self) -> None:
        """Look after the sound; call it about four times a second."""
        ...

    def close(self) -> None:
        """Put it away."""
        ...


class SessionRecord(Protocol):
    """Where a session is written down; every call is durable when it returns."""

    def begin(self, session: Session) -> None:
        """A session starts, with the answers from before."""
        ...

    def put(self, session: Session) -> None:
        """All of a session as it stands, in place of what is known of it."""
        ...

    def progress(self, session_id: str, played_ms: int) -> None:
        """So much was played so far."""
        ...

    def finish(self, session_id: str, played_ms: int, progress: Progress) -> None:
        """The guided part is over, and how."""
        ...

    def rate_after(self, session_id: str, stress: Rating, pain: Rating) -> None:
        """The answers from after."""
        ...

    def note(self, session_id: str, text: str) -> None:
        """The person's own words."""
        ...

    def like(self, session_id: str, liked: bool | None) -> None:
        """Whether the person liked it; None takes back what was said."""
        ...

    def answer(self, session_id: str, answer: Answer) -> None:
        """What was written on one page; an earlier answer to its field is replaced."""
        ...

    def set_areas(self, session_id: str, areas: Mapping[str, Mode]) -> None:
        """Which parts of the body were spared, and how, as far as it is known now."""
        ...


@dataclass(frozen=True)
class SessionPorts:
    """Everything a session needs besides its sound and its record.

    `compile(exercise, choices)` and `replan(timeline, at, choices, step)` make timelines and raise
    ValueError when they can't; `keep_awake` opens a context that keeps the screen on,
    `keep_running` one in which the screen may go off and the sound plays on; `store_errors` are
    what a record may raise; `small_place` knows where the small window stood; `people` reads the
    names of those whom the person can turn to, when a worksheet wants them.
    """

    compile: Callable[[Exercise, Choices], Timeline]
    replan: Callable[[Timeline, int, Choices, int | None], Timeline]
    keep_awake: Keep
    store_errors: tuple[type[Exception], ...] = (OSError,)
    clocks: Clocks = field(default_factory=Clocks)
    keep_running: Keep = nullcontext
    small_place: SmallPlace = field(default_factory=SmallPlace)
    people: Callable[[], Sequence[str]] = tuple
