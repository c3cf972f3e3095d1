"""Sessions that are over and could not be saved yet: each is tried again until it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from unclench.viewmodels.session.session_recorder import SessionRecorder


class Unsaved(QObject):
    """Keeps their recorders; what becomes of them is said."""

    saved = Signal()  # one of them was saved at last

    def __init__(self, window: QObject, say: Callable[[str], None]) -> None:
        """None yet; `say` tells the person."""
        super().__init__(window)
        self._say = say
        self.recorders: list[SessionRecorder] = []

    def keep(self, recorder: SessionRecorder) -> None:
        """Let it try on after its session, and say when it is done."""
        recorder.setParent(self)
        self.recorders.append(recorder)
        self._say(self.tr("Not all of this session is saved yet. Unclench keeps trying."))
        recorder.failingChanged.connect(partial(self._saved_at_last, recorder))

    def give_up(self) -> None:
        """The database is about to be closed: try a last time to save what could not be saved."""
        for recorder in self.recorders[:]:
            recorder.retry()
            recorder.give_up()
            recorder.deleteLater()
        self.recorders.clear()

    def _saved_at_last(self, recorder: SessionRecorder, _failing: bool) -> None:
        self.recorders.remove(recorder)
        recorder.deleteLater()
        self._say(self.tr("All of your session is saved now."))
        self.saved.emit()
