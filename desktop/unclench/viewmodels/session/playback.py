"""The play head of a session and everything a person may do to it while it runs."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from unclench.domain.body import Mode
from unclench.domain.cues import Cue, Timeline
from unclench.domain.plan import Choices
from unclench.viewmodels.clocks import SleepWatch
from unclench.viewmodels.session.awake import Awake
from unclench.viewmodels.session.session_ports import SessionPorts, Transport

COUNTDOWN = 3000  # ms before the first cue
SHORT_COUNTDOWN = 2000  # the same where somebody needs a breath now
NAP = 2.0  # seconds of sleep that pause the session
LONG_SLEEP = 120.0  # seconds of sleep after which the person is asked how to go on
SLOWEST, QUICKEST = 130, 70  # tempo in percent of the written lengths


class Playback(QObject):
    """Plays one timeline through a transport, whose clock is the only one.

    A change in mid-session makes a new timeline from the moment on; what was played stays. Sleep of
    the computer pauses; after a long one the person is asked how to go on.
    """

    timelineChanged = Signal()
    pausedChanged = Signal(bool)
    askingChanged = Signal(bool)  # after a long sleep: go on, start again, end?
    settingChanged = Signal(str)  # "tempo", "mode", "skip"
    areasChanged = Signal()  # in mid-session: other parts of the body are spared than before
    spared = Signal(str, str)  # with it, for each that changed: its id, its mode now ("" none)

    def __init__(
        self,
        transport: Transport,
        ports: SessionPorts,
        delay_ms: float = 0,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is loaded yet; sound is heard `delay_ms` after the transport has played it."""
        super().__init__(parent)
        self._transport = transport
        self._ports = ports
        self._delay_ms = delay_ms
        self._screen, self._machine = Awake(ports.keep_awake), Awake(ports.keep_running)
        self._screen_off = False
        self._sleep = SleepWatch(ports.clocks)
        self.choices: Choices
        self.timeline: Timeline
        self.active = False  # begun and not over: there is something to pause, skip or ease
        self.paused = True
        self.asking = False
        self.waiting = False  # for words on a worksheet: the clock stands, nothing is paused
        self._first: tuple[Timeline, Choices]
        self._played = self._last = 0.0

    def position(self) -> float:
        """Where the session is, in ms, as it is heard; negative in the countdown."""
        return self._transport.position() - self._delay_ms

    def cue(self) -> Cue:
        """What guides at this moment."""
        return self.timeline.at(self.position())

    @property
    def remaining(self) -> float:
        """Milliseconds to the end."""
        return max(0.0, self.timeline.milliseconds - max(0.0, self.position()))

    @property
    def played(self) -> int:
        """Milliseconds played so far, pauses and the countdown not counted."""
        return round(self._played)

    @property
    def ended(self) -> bool:
        """Whether the last look was at the end or after it."""
        return self._last >= self.timeline.milliseconds

    @property
    def stretch(self) -> tuple[float, float]:
        """From where to where, in ms, the play head went since the last look."""
        return self._last, self._transport.position()

    def prepare(self, timeline: Timeline, choices: Choices) -> None:
        """Take what is going to be played."""
        self.timeline, self.choices = timeline, choices
        self._first = (timeline, choices)
        self.waiting = False
        self._played = self._last = 0.0
        self.timelineChanged.emit()

    def start(self, countdown: int = COUNTDOWN) -> None:
        """Begin, with a countdown of so many ms."""
        self.active = True
        self._sleep.slept()
        self._transport.load(self.timeline, -countdown)
        self._last = -float(countdown)
        self._set_paused(False)

    def begin_with_a_breath(self) -> None:
        """Begin with the first paced breath, without what leads up to it, if there is one."""
        step = next((cue.step for cue in self.timeline.guide if cue.kind == "breath"), None)
        if step is not None:
            with suppress(ValueError):  # it doesn't fit: all of it is played
                self.timeline = self._ports.replan(self.timeline, 0, self.choices, step)
                self.timelineChanged.emit()
        self.start(SHORT_COUNTDOWN)

    def count_played(self) -> None:
        """Count what was played since the last look."""
        now = self._transport.position()
        self._played += max(0.0, min(now, self.timeline.milliseconds) - max(0.0, self._last))
        self._last = now

    def stop(self) -> None:
        """It is over; what still rings goes on."""
        self.active = False
        self._stay_on(False)
        self._set_asking(False)

    def _set_paused(self, paused: bool) -> None:
        if paused:
            self._transport.pause()
        elif not self.waiting:
            self._transport.play()
        self._stay_on(not paused)
        if paused != self.paused:
            self.paused = paused
            self.pausedChanged.emit(paused)

    def _stay_on(self, on: bool) -> None:
        """Keep the screen on, or only the computer, or neither."""
        for held, wanted in (
            (self._machine, self._screen_off),
            (self._screen, not self._screen_off),
        ):
            if on and wanted:
                held.hold()
            else:
                held.release()

    def let_screen_off(self, off: bool) -> None:
        """Nobody looks: the screen may go dark, the computer goes on; or the other way again."""
        self._screen_off = off
        self._stay_on(self.active and not self.paused)

    def wait_at(self, ms: float) -> None:
        """Stand still at `ms`, silently, until the person goes on; a clock that ran on returns."""
        if not self.waiting:
            self.waiting = True
            self._transport.pause()
            if self._transport.position() > ms:
                self._transport.seek(ms)

    def _end_waiting(self) -> None:
        if self.waiting:
            self.waiting = False
            if not self.paused:
                self._transport.play()

    def _set_asking(self, asking: bool) -> None:
        if asking != self.asking:
            self.asking = asking
            self.askingChanged.emit(asking)

    def notice_sleep(self) -> None:
        """Pause where it was when the computer fell asleep."""
        slept = self._sleep.slept()
        if slept < NAP:
            return
        if not self.paused:
            before = self._last
            self._set_paused(True)
            self._transport.seek(before)  # nothing was heard while the computer slept
        if slept > LONG_SLEEP:
            self._set_asking(True)

    # what a person may do

    def pause(self) -> None:
        """Wait here."""
        if self.active and not self.paused:
            self.count_played()
            self._set_paused(True)

    def resume(self) -> None:
        """Go on from here."""
        if self.active and self.paused:
            self._set_asking(False)
            self._sleep.slept()
            self._last = self._transport.position()
            self._set_paused(False)

    def toggle(self) -> None:
        """Pause, or go on."""
        if self.paused:
            self.resume()
        else:
            self.pause()

    def start_again(self) -> None:
        """Begin the session anew, with its countdown; the minutes played so far still count."""
        if self.active:
            self.count_played()
            self._set_asking(False)
            self.timeline, self.choices = self._from_the_start()
            self.waiting = False
            self.timelineChanged.emit()
            self.start()

    def _from_the_start(self) -> tuple[Timeline, Choices]:
        """As it began, but what is spared by now stays spared."""
        timeline, choices = self._first
        if dict(choices.areas) == dict(self.choices.areas):
            return self._first
        choices = replace(choices, areas=self.choices.areas)
        return self._ports.replan(timeline, 0, choices, None), choices

    def skip(self, by: int) -> None:
        """Go to the next step (1) or back to the one before (-1)."""
        if not self.active:
            return
        now = self.timeline.at(self._transport.position()).step
        if by < 0:
            earlier = [cue.step for cue in self._first[0].guide if cue.step < now]
            self._step_back(max(earlier, default=now))
            return
        later = [cue.step for cue in self.timeline.guide if cue.step > now]
        if later:
            self._replan(self.choices, min(later))
        else:
            self._jump(self.timeline.milliseconds)

    def _step_back(self, step: int) -> None:
        """Go back to `step`; a group that was left out on the way here gets its turn again."""
        part, start = turn_of(self._first[0], step)
        before = self._first[1].areas
        if part is None or self.choices.areas.get(part) != "skip" or part in before:
            self._replan(self.choices, step)
            return
        areas = {one: mode for one, mode in self.choices.areas.items() if one != part}
        self._replan(replace(self.choices, areas=areas), start)
        if self.choices.areas == areas:
            self._tell_spared({part: None})

    def go_to(self, step: int) -> None:
        """Begin `step` now; what comes after it is planned anew."""
        if self.active:
            self._replan(self.choices, step)

    def go_back(self, step: int) -> None:
        """Return to where `step` began last; one that left no trace is planned anew."""
        here = self._transport.position()
        began = [c.start for c in self.timeline.guide if c.step == step and c.start <= here]
        if self.active and began:
            self._jump(began[-1])
            self.timelineChanged.emit()
        else:
            self.go_to(step)

    def _jump(self, ms: float) -> None:
        self.count_played()
        self._last = float(ms)
        self._transport.seek(self._last)
        self._end_waiting()

    def ease(self, by: int) -> None:
        """Make the pace slower (10) or quicker (-10), from this moment on."""
        tempo = max(QUICKEST, min(SLOWEST, self.choices.tempo + by))
        if self.active and tempo != self.choices.tempo:
            self._replan(replace(self.choices, tempo=tempo), None)
            self.settingChanged.emit("tempo")

    def set_modes(self, modes: Mapping[str, Mode]) -> bool:
        """Spare muscle groups ("light", "skip" ...), from now on; whether there was room for it.

        A group whose turn it is starts again in its new mode if it isn't let go, or is left out.
        """
        areas: dict[str, Mode] = {**self.choices.areas, **modes}
        if not self.active or areas == self.choices.areas:
            return False
        self._replan(replace(self.choices, areas=areas), None)
        if self.choices.areas != areas:
            return False
        self._tell_spared(modes)
        self.settingChanged.emit("skip" if set(modes.values()) == {"skip"} else "mode")
        return True

    def _tell_spared(self, modes: Mapping[str, Mode | None]) -> None:
        """Groups are treated otherwise from now on; None: as they were when it began."""
        self.areasChanged.emit()
        for part, mode in modes.items():
            self.spared.emit(part, mode or "")

    def _replan(self, choices: Choices, step: int | None) -> None:
        self.count_played()
        here = self._last
        at = min(max(0, int(here)), self.timeline.milliseconds)  # not after `here`: it has begun
        try:
            timeline = self._ports.replan(self.timeline, at, choices, step)
        except ValueError:
            return  # it doesn't fit from here: everything stays as it is
        self.timeline, self.choices = timeline, choices
        self._transport.load(timeline, here)
        if step is not None:
            self._end_waiting()
        self.timelineChanged.emit()


def turn_of(first: Timeline, step: int) -> tuple[str | None, int]:
    """The part that `step` is about in the session as it began, and where that part's turn began.

    A turn may have several steps in a row: tensing, then noticing.
    """
    parts = {cue.step: cue.part for cue in first.guide}
    part = parts.get(step)
    while part is not None and parts.get(step - 1) == part:
        step -= 1
    return part, step
