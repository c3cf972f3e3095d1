"""Surroundings without a session: they play on while the app is used, with a timer if wanted.

The sound engine plays a session that is nothing but rest, so all that goes for a session's
surroundings goes for these: the loop, the volume, the fade of the sleep timer.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.audio import volumes
from unclench.domain.cues import Cue, Timeline
from unclench.viewmodels.session.awake import Awake, Keep
from unclench.viewmodels.session.session_ports import Transport
from unclench.viewmodels.settings.settings import Settings

EXAMPLE = "rain"  # where nothing was chosen yet
LOOK = 250  # ms between two looks at what plays
FADE = 31_000  # ms in which the sound is gone once the time is over
LONGEST = 24 * 60  # minutes; after them it begins anew

State = Literal["off", "playing", "silent", "over", "session"]


class JustSounds(QObject):
    """One soundscape at a time. Nothing of it is written down.

    `state` says why nothing plays: never begun or stopped ("off"), no device ("silent"), the time
    is over, or a session began.
    """

    changed = Signal()

    def __init__(
        self, settings: Settings, new_link: Callable[[], Transport], keep: Keep = nullcontext
    ) -> None:
        """Follow `settings`; `keep` opens a context in which the computer doesn't fall asleep."""
        super().__init__()
        self._settings, self._new_link = settings, new_link
        self._awake = Awake(keep)
        self._link: Transport | None = None
        self.state: State = "off"
        self._told: int | None = None  # the minutes that were told last
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self.look)
        settings.changed.connect(self._follow)

    @property
    def playing(self) -> bool:
        """Whether it plays now."""
        return self._link is not None

    @property
    def choice(self) -> str:
        """What plays, or would."""
        return self._settings.preferences.just_sounds or EXAMPLE

    @property
    def minutes_left(self) -> int | None:
        """Whole minutes until it fades, the last one counted too; None without a timer."""
        minutes = self._settings.preferences.just_sounds_minutes
        if self._link is None or not minutes:
            return None
        left = minutes * 60_000 - self._link.position()
        return max(0, -int(-left // 60_000))

    def play(self) -> None:
        """Begin, or begin anew."""
        self._put_away()
        self._link = link = self._new_link()
        link.start()
        self._tell_link(link)
        link.load(self._timeline())
        link.play()
        self._awake.hold()
        self._timer.start()
        self._say("playing")

    def stop(self) -> None:
        """Be quiet."""
        self._put_away()
        self._say("off")

    def give_way(self) -> bool:
        """A session begins, which has its own sound; whether anything played."""
        played = self.playing
        if played:
            self._put_away()
            self._say("session")
        return played

    def set_minutes(self, minutes: int) -> None:
        """Fade after so many minutes from now, 0 never."""
        self._settings.change(just_sounds_minutes=minutes)
        if self._link is not None:
            self._link.load(self._timeline())
            self.changed.emit()

    def look(self) -> None:
        """See whether it is over, or can't be heard."""
        if self._link is None:
            return
        self._link.tend()
        if self._link.sound == "silent":
            self._put_away()
            self._say("silent")
        elif self._link.position() >= self._timeline().milliseconds:
            self._end()
        elif self.minutes_left != self._told:
            self._told = self.minutes_left
            self.changed.emit()

    def _end(self) -> None:
        if self._settings.preferences.just_sounds_minutes:
            self._put_away()
            self._say("over")
        else:
            self.play()

    def _timeline(self) -> Timeline:
        minutes = self._settings.preferences.just_sounds_minutes
        length = minutes * 60_000 + FADE if minutes else LONGEST * 60_000
        return Timeline("just-sounds", length, (Cue(0, length, "guide", "rest"),))

    def _tell_link(self, link: Transport) -> None:
        mine = self._settings.preferences
        link.set_device(mine.output_device)
        link.set_volumes(volumes.of(mine))
        link.set_surroundings(self.choice)
        link.set_sleep_timer(mine.just_sounds_minutes)

    def _follow(self, _now: object) -> None:
        if self._link is not None:
            self._tell_link(self._link)
        self.changed.emit()

    def _put_away(self) -> None:
        self._timer.stop()
        self._awake.release()
        link, self._link = self._link, None
        if link is not None:
            link.close()

    def _say(self, state: State) -> None:
        self.state = state
        self.changed.emit()
