"""What did happen in a session, so far: written down as it goes, and never in the session's way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain.body import Mode
from unclench.domain.session import Answer, Progress, Rating, Session
from unclench.viewmodels.session.session_ports import SessionRecord

RETRY = 5000  # ms between two tries to write what could not be written


class SessionRecorder(QObject):
    """Keeps the session as it stands, and makes the record's calls in order.

    What the record refuses is kept in memory and tried again every few seconds, also when the
    session is over: until it is written, or `give_up` is called.
    """

    failingChanged = Signal(bool)  # True: something could not be written down yet

    def __init__(
        self,
        record: SessionRecord,
        errors: tuple[type[Exception], ...],
        parent: QObject | None = None,
    ) -> None:
        """`errors` are the faults that `record` may raise."""
        super().__init__(parent)
        self._record = record
        self._errors = errors
        self._waiting: deque[tuple[str, Callable[[], None]]] = deque()
        self._again = QTimer(self, interval=RETRY)
        self._again.timeout.connect(self.retry)
        self.session: Session  # as it is known here, once it has begun
        self._begun = False
        self.failing = False

    def retry(self) -> None:
        """Try now what has not been written, and after a while what still is not.

        Only after a while, because the window stands still while another program holds the file.
        """
        try:
            while self._waiting:
                self._waiting[0][1]()
                self._waiting.popleft()
        except self._errors:
            pass  # it is the first to be tried the next time
        failing = bool(self._waiting)
        if failing:
            self._again.start()
        else:
            self._again.stop()
        if failing != self.failing:
            self.failing = failing
            self.failingChanged.emit(failing)

    def give_up(self) -> None:
        """Try no more: whoever calls this is about to close the record."""
        self._again.stop()

    def write_whole(self) -> None:
        """Write all of the session as it stands: the record may be in another file from now on."""
        if self._begun:
            self._waiting.clear()
            self._do("whole", lambda: self._record.put(self.session))

    def begin(self, session: Session) -> None:
        """Write that a session starts, with the answers from before."""
        self.session, self._begun = session, True
        self._do("begin", partial(self._record.begin, session))

    def progress(self, played_ms: int) -> None:
        """Write how much was played so far."""
        self.session = replace(self.session, played_ms=max(0, int(played_ms)))
        self._outdate("progress", partial(self._record.progress, self.session.id, played_ms))

    def finish(self, played_ms: int, progress: Progress) -> None:
        """Write that the session is over, and how."""
        self.session = replace(self.session, played_ms=played_ms, progress=progress)
        self._do("finish", partial(self._record.finish, self.session.id, played_ms, progress))

    def rate_after(self, stress: Rating, pain: Rating) -> None:
        """Write the answers from after."""
        self.session = replace(self.session, stress_after=stress, pain_after=pain)
        self._do("rate", partial(self._record.rate_after, self.session.id, stress, pain))

    def note(self, text: str) -> None:
        """Write the person's own words, as they are now."""
        self.session = replace(self.session, note=text)
        self._outdate("note", partial(self._record.note, self.session.id, text))

    def like(self, liked: bool | None) -> None:
        """Write whether the person liked it; None takes back what was said."""
        self.session = replace(self.session, liked=liked)
        self._outdate("like", partial(self._record.like, self.session.id, liked))

    def answer(self, answer: Answer) -> None:
        """Write what was answered on one page of a worksheet; the last words to a field count."""
        told = {one.field: one for one in self.session.answers} | {answer.field: answer}
        self.session = replace(self.session, answers=tuple(told.values()))
        self._do("answer", partial(self._record.answer, self.session.id, answer))

    def set_areas(self, areas: Mapping[str, Mode]) -> None:
        """Write which parts of the body are spared."""
        self.session = replace(self.session, areas=in_order(areas))
        self._do("areas", partial(self._record.set_areas, self.session.id, dict(areas)))

    def _outdate(self, name: str, work: Callable[[], None]) -> None:
        """Do what comes again and again; only the last of it counts."""
        if self._waiting and self._waiting[-1][0] == name:
            self._waiting.pop()
        if self.failing:  # tried with the rest, by `retry`: a locked file takes its time each time
            self._waiting.append((name, work))
        else:
            self._do(name, work)

    def _do(self, name: str, work: Callable[[], None]) -> None:
        self._waiting.append((name, work))
        self.retry()


def in_order(areas: Mapping[str, Mode]) -> tuple[tuple[str, Mode], ...]:
    """What is spared, and how, as a session keeps it."""
    return tuple(sorted(areas.items()))
