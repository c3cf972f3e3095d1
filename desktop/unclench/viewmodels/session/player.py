"""One guided session, from the first question to the last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain.cues import Mode
from unclench.domain.preferences import Preferences
from unclench.domain.session import (
    HIDDEN,
    NOT_ASKED,
    SKIPPED,
    Answer,
    Progress,
    Rating,
    Session,
    new_id,
)
from unclench.viewmodels.questions.ratings import Ratings
from unclench.viewmodels.session.playback import Playback
from unclench.viewmodels.session.session_ports import (
    PlayedChoices,
    PlayedExercise,
    SessionPorts,
    SessionRecord,
    Transport,
)
from unclench.viewmodels.session.session_recorder import SessionRecorder
from unclench.viewmodels.worksheet.worksheet import Worksheet

Stage = Literal["closed", "before", "session", "quiet", "after", "result"]

QUIET = 20.0  # seconds between the last cue and the questions
TICK = 250  # ms between two looks at the clock; the picture has its own, quicker one
SAVE = 4500  # ms of play after which progress is written: at the next tick, under 5 s
RETRY = 5.0  # seconds between two tries to write what could not be written


class Player(Playback):
    """Leads through before, session, quiet, after and result, and keeps the record of it.

    Nothing here waits: a timer looks at the clock four times a second, and `tick` may be called at
    any time. A store that fails never stops the session; it is tried again every few seconds.
    """

    stageChanged = Signal(str)
    recordChanged = Signal(bool)  # True: something could not be written down yet
    spared = Signal(str, str)  # in mid-session: a part of the body, its mode now ("" none)
    finished = Signal(str)  # "done", "another" or "cancelled"

    def __init__(
        self,
        transport: Transport,
        record: SessionRecord,
        preferences: Preferences,
        means: SessionPorts,
        parent: QObject | None = None,
    ) -> None:
        """Ready for `open`; nothing is started yet."""
        super().__init__(transport, preferences, means, parent)
        self._keeper = SessionRecorder(record, means.store_errors)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.tick)
        self.ratings = Ratings(self)
        self.ratings.answered.connect(self._answered)
        self.stage: Stage = "closed"
        self.exercise: PlayedExercise
        self.session: Session
        self.worksheet: Worksheet
        self.record_fails = False
        self.quick = False  # a flare: nothing is asked, answers may be added at the end
        self.words = ""  # the note at the result, as it is being written
        self._saved = 0.0
        self._quiet_until = 0.0
        self._retry_at = 0.0

    @property
    def active(self) -> bool:
        """Whether the session is playing or paused."""
        return self.stage == "session"

    def open(self, exercise: PlayedExercise, choices: PlayedChoices) -> None:
        """Begin with the questions for `exercise`; its sound gets ready meanwhile.

        Raises:
            ValueError: the exercise can't be played with these choices.
        """
        self.exercise = exercise
        self._prepare(self._means.compile(exercise, choices), choices)
        self.worksheet = Worksheet(self)
        self._saved = 0.0
        self._send_volumes()
        self._send_sound(self.timeline)
        self._transport.start()
        self._timer.start()
        self.ratings.ask("before", self.preferences.ask_pain)
        self._enter("before")

    def _answered(self, stress: Rating, pain: Rating) -> None:
        if self.ratings.moment == "before":
            self._begin(stress, pain)
        else:
            self._rate_after(stress, pain)

    def _begin(self, stress: Rating, pain: Rating) -> None:
        self.session = Session(
            id=new_id(),
            exercise_id=self.exercise.id,
            title=self.exercise.title,
            kind=self.exercise.kind,
            started_at=self._means.clocks.now(),
            planned_ms=self.timeline.milliseconds,
            stress_before=stress,
            pain_before=pain,
            areas=tuple(sorted(self.choices.areas.items())),
        )
        self._keeper.begin(self.session)  # durable before the first cue
        self._start()
        self._enter("session")
        self._tell_record()

    def tick(self) -> None:
        """Look at the clock: end, save, notice sleep, tend the sound."""
        self._transport.tend()
        self._look_at_sound()
        if self.stage == "session":
            self._play_on()
        elif self.stage == "quiet" and self._means.clocks.awake() >= self._quiet_until:
            self.skip_quiet()
        self._try_again()
        self._tell_record()

    def _try_again(self) -> None:
        """Not at every tick: the window stands still while another program holds the file."""
        now = self._means.clocks.awake()
        if not self._keeper.failing:
            self._retry_at = now + RETRY
        elif now >= self._retry_at:
            self._keeper.retry()
            self._retry_at = self._means.clocks.awake() + RETRY

    def _play_on(self) -> None:
        self._notice_sleep()
        self._wait_for_words()
        self._bank()
        if self._last >= self.timeline.milliseconds:
            self._complete()
        elif self._played - self._saved >= SAVE:
            self._save()

    def _wait_for_words(self) -> None:
        hold = self.worksheet.end_of_page(self._last, self._transport.position())
        if hold is not None:
            self._wait_at(hold)
        self.worksheet.look(self.position())

    def answer(self, answer: Answer) -> None:
        """Keep what was written on a page of the worksheet; the last words to a field count."""
        told = {one.field: one for one in self.session.answers} | {answer.field: answer}
        self.session = replace(self.session, answers=tuple(told.values()))
        self._keeper.answer(self.session.id, answer)
        self._tell_record()

    def _spared(self, modes: Mapping[str, Mode | None]) -> None:
        """Write it down, and tell who remembers it for the next time."""
        areas = tuple(sorted(self.choices.areas.items()))
        self.session = replace(self.session, areas=areas)
        self._keeper.set_areas(self.session.id, dict(areas))
        for part, mode in modes.items():
            self.spared.emit(part, mode or "")
        self._tell_record()

    def _save(self) -> None:
        self._saved = self._played
        self._keeper.progress(self.session.id, self.played)

    def pause(self) -> None:
        """Wait here; what was played is written down."""
        super().pause()
        if self.active:
            self._save()

    def _complete(self) -> None:
        self._finish("completed")
        self._quiet_until = self._means.clocks.awake() + QUIET
        self._enter("quiet")

    def skip_quiet(self) -> None:
        """Ask now, without waiting for the rest of the quiet."""
        if self.stage == "quiet":
            self._transport.pause()
            self._ask_after()

    def end(self) -> None:
        """Stop here. The minutes are kept, and the question still comes."""
        if self.stage == "session":
            self._bank()
            self._transport.pause()
            self._finish("ended_early")
            self._ask_after()
        elif self.stage == "quiet":
            self.skip_quiet()

    def _finish(self, progress: Progress) -> None:
        self._stop()
        self.worksheet.keep()
        self.session = replace(self.session, played_ms=self.played, progress=progress)
        self._keeper.finish(self.session.id, self.played, progress)
        self._tell_record()

    def _ask_after(self) -> None:
        if self.exercise.after == "skip":
            self._rate_after(NOT_ASKED, NOT_ASKED)
            return
        if self.quick:
            self._rate_after(SKIPPED, SKIPPED if self.preferences.ask_pain else HIDDEN)
        else:
            self._ask_now()

    def rate_now(self) -> None:
        """Answer at the result after all, in a session that did not ask."""
        if self.stage == "result":
            self._ask_now()

    def _ask_now(self) -> None:
        self.ratings.ask("after", self.preferences.ask_pain)
        self._enter("after")

    def _rate_after(self, stress: Rating, pain: Rating) -> None:
        self.session = replace(self.session, stress_after=stress, pain_after=pain)
        self._keeper.rate_after(self.session.id, stress, pain)
        self._enter("result")
        self._tell_record()

    def leave(self, how: Literal["done", "another"]) -> None:
        """Leave the result, keeping the note."""
        if self.stage == "result":
            self._close(how)

    def cancel(self) -> None:
        """Go back before anything has begun; nothing is recorded."""
        if self.stage == "before":
            self._close("cancelled")

    def shut(self) -> None:
        """Put everything away, for instance because the window closes.

        The minutes are kept, and so is the note.
        """
        if self.stage == "session":
            self._bank()
            self._finish("ended_early")
        if words := self.words.strip():
            self._keeper.note(self.session.id, words)
        self._timer.stop()
        self._keeper.retry()
        self.record_fails = self._keeper.failing
        self._transport.close()

    def _close(self, how: str) -> None:
        self.shut()
        self._enter("closed")
        self.finished.emit(how)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stageChanged.emit(stage)

    def _tell_record(self) -> None:
        if self._keeper.failing != self.record_fails:
            self.record_fails = self._keeper.failing
            self.recordChanged.emit(self.record_fails)
