"""Hear one layer of the sound for a moment, as loud as it is set, and while that is changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.audio import volumes
from unclench.audio.engine_link import EngineLink
from unclench.audio.sound_sample import trial
from unclench.audio.soundscape_files import NONE, chosen
from unclench.audio.volumes import Part
from unclench.domain.cues import Cue, Timeline
from unclench.viewmodels.session.session_ports import Transport
from unclench.viewmodels.settings.settings import Settings

LOOK = 250  # ms between two looks at what plays
EXAMPLE = "rain"  # where the exercise would choose
_AROUND = 12_000  # ms of surroundings
_RING_OUT = 3000  # ms of sound after the last cue

Playing = Literal["", "voice", "tones", "surroundings", "silent"]


class LayerTrial(QObject):
    """Plays one layer at a time through a sound engine of its own, which goes when it is over."""

    changed = Signal()  # `playing`

    def __init__(self, settings: Settings, link: Callable[[], Transport] = EngineLink) -> None:
        """Follow `settings`; `link` makes a way to the sound engine."""
        super().__init__()
        self._settings, self._new_link = settings, link
        self._link: Transport | None = None
        self._end = 0.0
        self.playing: Playing = ""
        """What is heard; "silent": it can't be, for want of a device."""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        settings.changed.connect(self._follow)

    def press(self, part: Part) -> None:
        """Play this layer; the one that plays is stopped instead."""
        again = self.playing == part
        self.stop()
        if not again:
            self._play(part)

    def stop(self) -> None:
        """Be quiet, and let the engine go."""
        self._tell("")

    def look(self) -> None:
        """See whether it is over, or can't be heard."""
        if self._link is None:
            return
        self._link.tend()
        if self._link.sound == "silent":
            self._tell("silent")
        elif self._link.position() >= self._end:
            self._tell("")

    def _play(self, part: Part) -> None:
        played = _timeline(part)
        self._link = link = self._new_link()
        link.start()
        self._follow()
        if part != "surroundings":
            link.set_surroundings(NONE)
        link.load(played)
        link.play()
        self._end = played.milliseconds + (0 if part == "surroundings" else _RING_OUT)
        self._timer.start()
        self.playing = part
        self.changed.emit()

    def _follow(self) -> None:
        if self._link is None:
            return
        mine = self._settings.preferences
        self._link.set_device(mine.output_device)
        self._link.set_volumes(volumes.of(mine))
        if self.playing in ("", "surroundings"):
            self._link.set_surroundings(chosen(mine.surroundings, EXAMPLE))

    def _tell(self, playing: Playing) -> None:
        self._timer.stop()
        link, self._link = self._link, None
        if link is not None:
            link.close()
        if playing != self.playing:
            self.playing = playing
            self.changed.emit()


def _timeline(part: Part) -> Timeline:
    if part == "surroundings":
        return Timeline("trial", _AROUND, (Cue(0, _AROUND, "guide", "rest"),))
    return trial(voice=part == "voice", tones=part == "tones")
