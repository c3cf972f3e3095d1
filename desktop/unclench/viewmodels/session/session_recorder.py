"""Writes a session down as it goes, and never lets a store's fault stop the session."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from functools import partial

from unclench.domain.cues import Mode
from unclench.domain.session import Answer, Progress, Rating, Session
from unclench.viewmodels.session.session_ports import SessionRecord


class SessionRecorder:
    """The record's calls, in order; what fails is kept in memory and tried again."""

    def __init__(self, record: SessionRecord, errors: tuple[type[Exception], ...]) -> None:
        """`errors` are the faults that `record` may raise."""
        self._record = record
        self._errors = errors
        self._waiting: deque[tuple[str, Callable[[], None]]] = deque()

    @property
    def failing(self) -> bool:
        """Whether something is not written down yet."""
        return bool(self._waiting)

    def retry(self) -> None:
        """Try again what has not been written."""
        while self._waiting:
            try:
                self._waiting[0][1]()
            except self._errors:
                return
            self._waiting.popleft()

    def begin(self, session: Session) -> None:
        """Write that a session starts, with the answers from before."""
        self._do("begin", partial(self._record.begin, session))

    def progress(self, session_id: str, played_ms: int) -> None:
        """Write how much was played so far."""
        if self._waiting and self._waiting[-1][0] == "progress":
            self._waiting.pop()
        work = partial(self._record.progress, session_id, played_ms)
        if self._waiting:  # tried with the rest, by `retry`: a locked file takes its time each time
            self._waiting.append(("progress", work))
        else:
            self._do("progress", work)

    def finish(self, session_id: str, played_ms: int, progress: Progress) -> None:
        """Write that the session is over, and how."""
        self._do("finish", partial(self._record.finish, session_id, played_ms, progress))

    def rate_after(self, session_id: str, stress: Rating, pain: Rating) -> None:
        """Write the answers from after."""
        self._do("rate", partial(self._record.rate_after, session_id, stress, pain))

    def note(self, session_id: str, text: str) -> None:
        """Write the person's own words."""
        self._do("note", partial(self._record.note, session_id, text))

    def answer(self, session_id: str, answer: Answer) -> None:
        """Write what was answered on one page of a worksheet."""
        self._do("answer", partial(self._record.answer, session_id, answer))

    def set_areas(self, session_id: str, areas: Mapping[str, Mode]) -> None:
        """Write which parts of the body are spared."""
        self._do("areas", partial(self._record.set_areas, session_id, dict(areas)))

    def _do(self, name: str, work: Callable[[], None]) -> None:
        self._waiting.append((name, work))
        self.retry()
