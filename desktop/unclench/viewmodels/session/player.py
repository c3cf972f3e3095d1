"""One guided session, from the first question to the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain.plan import Choices
from unclench.domain.session import HIDDEN, NOT_ASKED, SKIPPED, Progress, Rating, Session, new_id
from unclench.files import in_language
from unclench.viewmodels.questions.ratings import Ratings
from unclench.viewmodels.session.darkness import Darkness
from unclench.viewmodels.session.playback import Playback
from unclench.viewmodels.session.session_ports import SessionPorts, SessionRecord, Transport
from unclench.viewmodels.session.session_recorder import SessionRecorder, in_order
from unclench.viewmodels.session.session_sound import SessionSound
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.worksheet.worksheet import Worksheet

if TYPE_CHECKING:
    from datetime import datetime

    from unclench.domain.exercise import Exercise
    from unclench.domain.program_run import SessionStep
    from unclench.domain.trial_place import TrialPart
    from unclench.viewmodels.session.small_place import SmallPlace

Stage = Literal["closed", "before", "session", "quiet", "after", "result"]
_DARKENS: frozenset[Stage] = frozenset({"session", "quiet", "result"})

QUIET = 20.0  # seconds between the last cue and the questions
TICK = 250  # ms between two looks at the clock; the picture has its own, quicker one
SAVE = 4500  # ms of play after which progress is written: at the next tick, under 5 s
KEEP_NOTE = 1000  # ms from a change of the note until it is written


class Player(QObject):
    """Leads through before, session, quiet, after and result.

    What is played and when is up to `playback`, how it is heard to `sound`, what is asked to
    `ratings`, what is written on to `worksheet`, and what did happen goes to `recorder`. The
    person's `settings` are those of the window, so what is set in a session stays set.

    Nothing here waits: a timer looks at the clock four times a second, and `tick` may be called at
    any time.
    """

    stageChanged = Signal(str)
    finished = Signal(str)  # "done", "another" or "cancelled"

    def __init__(
        self,
        transport: Transport,
        record: SessionRecord,
        settings: Settings,
        ports: SessionPorts,
        parent: QObject | None = None,
    ) -> None:
        """Ready for `open`; nothing is started yet."""
        super().__init__(parent)
        self._ports = ports
        self.settings = settings
        self.playback = Playback(transport, ports, settings.preferences.sound_delay_ms, self)
        self.sound = SessionSound(transport, settings, self)
        self.recorder = SessionRecorder(record, ports.store_errors, self)
        self.ratings = Ratings(self)
        self.darkness = Darkness(ports.clocks.awake, self)
        self.worksheet: Worksheet
        self.exercise: Exercise
        self.opened_at: datetime
        self.stage: Stage = "closed"
        self.step: SessionStep | None = None  # of a program, that it was started from
        self.trial: TrialPart | None = None  # of a fair test, that it was started for
        self.what_next: Callable[[], str] = str  # tells at the result what comes next there
        self.quick = False  # a flare: nothing is asked, and the breath comes first
        self.words = ""  # the note at the result, as it is being written
        self._noted = ""
        self._given: tuple[Rating, ...] = ()  # of the questions after, as they were written down
        self._saved = 0
        self._quiet_until = 0.0
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.tick)
        self._note_timer = QTimer(self, singleShot=True, interval=KEEP_NOTE)
        self._note_timer.timeout.connect(self._keep_note)
        self.ratings.answered.connect(self._answered)
        self.ratings.changed.connect(self._keep_answers)
        self.playback.pausedChanged.connect(self._paused)
        self.playback.areasChanged.connect(self._areas_changed)
        self.darkness.changed.connect(self.playback.let_screen_off)
        self.sound.settingChanged.connect(self.darkness.stir)

    def open(
        self, exercise: Exercise, choices: Choices, answers: Sequence[Rating] | None = None
    ) -> None:
        """Begin with the questions for `exercise`; its sound gets ready meanwhile.

        With `answers`, given elsewhere, nothing is asked: it plays at once.

        Raises:
            ValueError: the exercise can't be played with these choices.
        """
        self.exercise = exercise
        self.opened_at = self._ports.clocks.now()
        self.playback.prepare(self._ports.compile(exercise, choices), choices)
        self.worksheet = Worksheet(self.playback, self._ports.people, self)
        self.worksheet.answered.connect(self.recorder.answer)
        self.stageChanged.connect(self.worksheet.look_now)
        self.playback.timelineChanged.connect(self.worksheet.look_now)
        self._saved = 0
        self.sound.open(self.playback.timeline)
        self._timer.start()
        self.ratings.ask("before", self.settings.preferences.ask_pain)
        if answers is None:
            self._enter("before")
            return
        said = [*answers, SKIPPED, SKIPPED]
        for rating in said[: self.ratings.count]:
            self.ratings.keep(rating)

    @property
    def small_place(self) -> SmallPlace:
        """Where the small window stood, and stands from now on."""
        return self._ports.small_place

    @property
    def asks_after(self) -> bool:
        """Whether a question comes at the end: not where it would wake, nor in a flare."""
        return not (self.quick or self.exercise.after == "skip" or self.exercise.kind == "sleep")

    def _answered(self, stress: Rating, pain: Rating) -> None:
        if self.ratings.moment == "before":
            self._begin(stress, pain)
        else:
            self._rate_after(stress, pain)

    def _begin(self, stress: Rating, pain: Rating) -> None:
        session = Session(
            id=new_id(),
            exercise_id=self.exercise.id,
            title=in_language.stored_title(self.exercise.id, self.exercise.title),
            kind=self.exercise.kind,
            started_at=self._ports.clocks.now(),
            planned_ms=self.playback.timeline.milliseconds,
            stress_before=stress,
            pain_before=pain,
            areas=in_order(self.playback.choices.areas),
            step=self.step,
            trial=self.trial,
            sealed=self.trial is not None,
        )
        self.recorder.begin(session)  # durable before the first cue
        if self.quick:
            self.playback.begin_with_a_breath()
        else:
            self.playback.start()
        self._enter("session")

    def tick(self) -> None:
        """Look at the clock: end, save, notice sleep, tend the sound."""
        self.sound.tend()
        if self.stage == "session":
            self._play_on()
        elif self.stage == "quiet" and self._ports.clocks.awake() >= self._quiet_until:
            self.skip_quiet()
        self.darkness.look(self._for_the_night())

    def _for_the_night(self) -> bool:
        waits = self.playback.asking or self.worksheet.page is not None
        return self.exercise.kind == "sleep" and self.stage in _DARKENS and not waits

    @property
    def settled(self) -> float:
        """How much of the quiet at the end has passed: 0 to 1."""
        if self.stage != "quiet":
            return 0.0
        left = self._quiet_until - self._ports.clocks.awake()
        return min(1.0, max(0.0, 1 - left / QUIET))

    def _play_on(self) -> None:
        self.playback.notice_sleep()
        self._wait_for_words()
        self.playback.count_played()
        if self.playback.ended:
            self._complete()
        elif self.playback.played - self._saved >= SAVE:
            self._save()

    def _wait_for_words(self) -> None:
        hold = self.worksheet.end_of_page(*self.playback.stretch)
        if hold is not None:
            self.playback.wait_at(hold)
        self.worksheet.look_now()

    def _areas_changed(self) -> None:
        self.recorder.set_areas(self.playback.choices.areas)

    def _paused(self, paused: bool) -> None:
        if paused:
            self._save()

    def _save(self) -> None:
        self._saved = self.playback.played
        self.recorder.progress(self._saved)

    def _complete(self) -> None:
        self._finish("completed")
        self._quiet_until = self._ports.clocks.awake() + QUIET
        self._enter("quiet")

    def skip_quiet(self) -> None:
        """Ask now, without waiting for the rest of the quiet."""
        if self.stage == "quiet":
            self.sound.hush()
            self._ask_after()

    def end(self) -> None:
        """Stop here. The minutes are kept, and the question still comes."""
        if self.stage == "session":
            self.playback.count_played()
            self.sound.hush()
            self._finish("ended_early")
            self._ask_after()
        elif self.stage == "quiet":
            self.skip_quiet()

    def _finish(self, progress: Progress) -> None:
        self.playback.stop()
        self.worksheet.keep()
        self.recorder.finish(self.playback.played, progress)

    def _ask_after(self) -> None:
        if not self.asks_after:
            self._rate_after(NOT_ASKED, NOT_ASKED)
            return
        self.ratings.ask("after", self.settings.preferences.ask_pain)
        self._given = ()
        self._enter("after")

    def _keep_answers(self) -> None:
        """Write down what was answered already: the app may be killed before the next answer."""
        given = self.ratings.answers
        if self.stage == "after" and given != self._given:
            self._given = given
            pain = SKIPPED if self.ratings.count > 1 else HIDDEN
            self.recorder.rate_after(given[0] if given else SKIPPED, pain)

    def _rate_after(self, stress: Rating, pain: Rating) -> None:
        self.recorder.rate_after(stress, pain)
        self._enter("result")

    def like(self, liked: bool | None) -> None:
        """Keep whether the person liked it; None takes back what was said."""
        self.recorder.like(liked)

    def write(self, words: str) -> None:
        """Take the note as it stands: it is kept in a moment, whatever happens then."""
        self.words = words
        if not self._note_timer.isActive():  # also while somebody goes on writing
            self._note_timer.start()

    def _keep_note(self) -> None:
        self._note_timer.stop()
        words = self.words.strip()
        if words != self._noted:
            self._noted = words
            self.recorder.note(words)

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

        The minutes are kept, and so are the note and what was answered already; the recorder goes
        on trying where it must.
        """
        if self.stage == "session":
            self.playback.count_played()
            self._finish("ended_early")
        self._keep_note()
        self._timer.stop()
        self.recorder.retry()
        self.sound.close()

    def _close(self, how: str) -> None:
        self.shut()
        self._enter("closed")
        self.finished.emit(how)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stageChanged.emit(stage)
