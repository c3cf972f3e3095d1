"""A few seconds of voice, bell and tone, to hear whether sound works before anything begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.audio.sound_sample import trial
from unclench.viewmodels.session.session_ports import Transport

RING = 3000  # ms that the last bell rings on
LOOK = 250  # ms between two looks at whether it can be heard


class SoundCheck(QObject):
    """Plays the trial once for every press; a new press begins anew."""

    silent = Signal()  # it can't be heard, for want of a device

    def __init__(self, new_link: Callable[[], Transport], parent: QObject | None = None) -> None:
        """`new_link` makes the way to the sound engine."""
        super().__init__(parent)
        self._new_link = new_link
        self._link: Transport | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.stop)
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self.look)

    def play(self) -> None:
        """Play from the beginning."""
        self.stop()
        played = trial()
        self._link = link = self._new_link()
        link.start()
        link.load(played)
        link.play()
        self._end.start(played.milliseconds + RING)
        self._look.start()

    def look(self) -> None:
        """See whether it can be heard."""
        if self._link is None:
            return
        self._link.tend()
        if self._link.sound == "silent":
            self.stop()
            self.silent.emit()

    def stop(self) -> None:
        """Be quiet, and let the engine go."""
        self._end.stop()
        self._look.stop()
        if self._link is not None:
            self._link.close()
            self._link = None
