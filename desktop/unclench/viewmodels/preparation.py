"""The choices a person makes for one exercise, and what would happen with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from unclench.domain.cues import Timeline
from unclench.domain.preferences import Preferences
from unclench.viewmodels import outline
from unclench.viewmodels.kitchen import Kitchen
from unclench.viewmodels.library import Entry

SLOWEST, QUICKEST = 130, 70  # tempo in percent of the written lengths


class Preparation(QObject):
    """One exercise, opened, with its choices."""

    changed = Signal()
    started = Signal(object, object)  # the exercise, the choices

    def __init__(self, entry: Entry, kitchen: Kitchen, preferences: Preferences) -> None:
        """Open `entry`; `fault` holds words when its file can't be used."""
        super().__init__()
        self.entry = entry
        self._kitchen = kitchen
        self._preferences = preferences
        self.minutes = entry.default
        self.tempo = 100
        self.holds = True
        self.fault = ""
        self.exercise: Any = None
        self._recordings: Mapping[str, int] = {}
        self._folder = ""
        self.timeline: Timeline | None = None
        self.can_ease = self.can_hold = self.can_pace = False
        self.pace: float | None = None  # seconds a breath, as the person tapped it
        self._open()

    def choose(
        self,
        *,
        minutes: float | None = None,
        tempo: int | None = None,
        holds: bool | None = None,
    ) -> None:
        """Change a choice; lengths that the exercise doesn't have are left alone."""
        before = (self.minutes, self.tempo, self.holds)
        if minutes in self.entry.minutes:
            self.minutes = minutes
        if tempo is not None:
            self.tempo = max(QUICKEST, min(SLOWEST, tempo))
        if holds is not None:
            self.holds = holds
        if (self.minutes, self.tempo, self.holds) != before:
            self._compile()
            self.changed.emit()

    def take_pace(self, seconds: float) -> None:
        """Begin at this pace, now and from now on."""
        self.pace = seconds
        self._kitchen.keep_pace(seconds)
        self._compile()
        self.changed.emit()

    @property
    def evidence(self) -> str:
        """The grade, "A" to "D"; "D" when the author gave none."""
        stated = getattr(self.exercise, "evidence", None)
        return str(getattr(stated, "grade", "D"))

    def cautions(self) -> dict[str, list[str]]:
        """What to take care of, each with the people whom it concerns, in plain words."""
        found: dict[str, list[str]] = {}
        for text in self._kitchen.caution_texts(self.entry.cautions):
            who, _, what = text.partition(": ")
            found.setdefault(what[:1].upper() + what[1:], []).append(who)
        return found

    def outline(self) -> tuple[outline.Row, ...]:
        """What will happen, in short."""
        return outline.outline(self.timeline) if self.timeline else ()

    def start(self) -> None:
        """Begin; nothing happens when the file can't be used."""
        if self.timeline is not None:
            self.started.emit(self.exercise, self._choices())

    def _open(self) -> None:
        try:
            loaded = self._kitchen.load_exercise(self.entry)
        except ValueError as fault:
            self.fault = str(fault)
            return
        self.exercise, self._recordings = loaded.exercise, loaded.recordings
        self._folder = str(loaded.path.parent)
        self._compile()
        if self.timeline is not None:
            self.can_ease = outline.breathes(self.timeline)
            self.can_hold = outline.holds(self.timeline)
            self.can_pace = outline.own_paced(self.timeline)
        if self.can_pace:
            self.pace = self._kitchen.measured_pace()
            self._compile()

    def _choices(self) -> Any:
        own = {} if self.pace is None else {"pace": self.pace}
        return self._kitchen.choices(
            **own,
            minutes=self.minutes,
            tempo=self.tempo,
            holds=self.holds,
            left_handed=self._preferences.left_handed,
            recordings=self._recordings,
            folder=self._folder,
        )

    def _compile(self) -> None:
        try:
            self.timeline = self._kitchen.compile_timeline(self.exercise, self._choices())
            self.fault = ""
        except ValueError as fault:
            self.timeline, self.fault = None, str(fault)
