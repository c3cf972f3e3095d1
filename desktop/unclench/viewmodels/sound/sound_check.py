"""A few seconds of voice, bell and tone, to hear whether sound works before anything begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from unclench.audio.sound_sample import trial
from unclench.viewmodels.session.session_ports import Transport

RING = 3000  # ms that the last bell rings on


class SoundCheck(QObject):
    """Plays the trial once for every press; a new press begins anew."""

    def __init__(self, new_link: Callable[[], Transport], parent: QObject | None = None) -> None:
        """`new_link` makes the way to the sound engine."""
        super().__init__(parent)
        self._new_link = new_link
        self._link: Transport | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.stop)

    def play(self) -> None:
        """Play from the beginning."""
        self.stop()
        played = trial()
        self._link = link = self._new_link()
        link.start()
        link.load(played)
        link.play()
        self._end.start(played.milliseconds + RING)

    def stop(self) -> None:
        """Be quiet, and let the engine go."""
        self._end.stop()
        if self._link is not None:
            self._link.close()
            self._link = None
