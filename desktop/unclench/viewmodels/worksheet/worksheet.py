"""A worksheet inside a session: one page at a time, answers kept at once, the clock waiting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain import worksheet
from unclench.domain.cues import Cue, Timeline
from unclench.domain.session import Answer
from unclench.domain.worksheet import Page, StrengthChange, Value

KEEP_MS = 1000  # after the last change, until what was written is kept
SOON = 400  # ms before a page's end at which the clock waits, so that nothing is cut off


class PlayHead(Protocol):
    """What a worksheet needs of the session that it is part of (`session.playback.Playback`)."""

    timeline: Timeline
    active: bool  # begun and not over

    def position(self) -> float:
        """Where the session is, in ms."""
        ...

    def cue(self) -> Cue:
        """What guides at this moment."""
        ...

    def skip(self, by: int) -> None:
        """Go to the next step (1)."""
        ...

    def go_to(self, step: int) -> None:
        """Begin `step` now."""
        ...

    def go_back(self, step: int) -> None:
        """Return to where `step` began last."""
        ...

    def resume(self) -> None:
        """Go on, if it is paused."""
        ...


class Worksheet(QObject):
    """Knows which page is written on, and passes answers on; it never says them to a log."""

    pageChanged = Signal()  # another page, or none
    answered = Signal(object)  # an Answer to be saved, new or changed

    def __init__(
        self,
        playback: PlayHead,
        people: Callable[[], Sequence[str]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        """The worksheet of what `playback` has in hand; `people` reads the names to pick from."""
        super().__init__(parent)
        self._people = people
        self._playback = playback
        self._answers: dict[str, Answer] = {}
        self._unsaved: dict[str, Answer] = {}  # what is private: in memory alone
        self.pages = worksheet.pages(playback.timeline)  # all pages; a change of plan keeps them
        self.page: Page | None = None
        self._draft: Value | None = None
        self._changed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)

    @property
    def place(self) -> tuple[int, int]:
        """The number of the page, from 1, and how many there are."""
        steps = [page.step for page in self.pages]
        return (steps.index(self.page.step) + 1 if self.page else 0), len(steps)

    def value(self, field: str) -> Value | None:
        """What was answered to `field`, or None."""
        found = self._answers.get(field)
        return None if found is None or worksheet.is_empty(found.value) else found.value

    @property
    def earlier(self) -> tuple[str, Value] | None:
        """The prompt and the answer that this page wants in view."""
        if self.page is None or not self.page.show:
            return None
        value = self.value(self.page.show)
        prompt = next((page.prompt for page in self.pages if page.field == self.page.show), "")
        return None if value is None else (prompt, value)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that this page offers: none unless it suggests the person's people."""
        suggests = self.page is not None and self.page.suggests_people
        return tuple(self._people()) if suggests else ()

    def strengths(self) -> tuple[StrengthChange, ...]:
        """Strengths that were asked before and after."""
        return worksheet.strengths(self.pages, self._answers.values())

    # the clock

    def look_now(self) -> None:
        """Turn to the page that belongs to this moment."""
        if not self.pages:
            return
        position = self._playback.position()
        cue = self._playback.timeline.at(position)
        writes = cue.kind == "write" and position >= 0 and self._playback.active
        page = next((p for p in self.pages if p.step == cue.step), None) if writes else None
        if page != self.page:
            self.keep()
            self.page = page
            self._draft = self.value(page.field) if page else None
            self.pageChanged.emit()

    def end_of_page(self, since: float, now: float) -> float | None:
        """Where the clock has to wait when it went from `since` to `now` (ms), or None."""
        cue = worksheet.end_within(self._playback.timeline, since, now + SOON)
        hold = None if cue is None else max(cue.start, cue.end - SOON)
        return hold if hold is not None and now >= hold else None

    # what the person does

    def write(self, value: Value | None) -> None:
        """Take what stands on the page now; it is kept when the hands rest, or the page turns."""
        if self.page and value != self._draft:
            self._draft, self._changed = value, True
            self._timer.start(KEEP_MS)

    def keep(self) -> None:
        """Take the answer, if it is new; one taken back is empty. What isn't private is saved."""
        self._timer.stop()
        if self.page is None or not self._changed:
            return
        self._changed = False
        empty = worksheet.is_empty(self._draft)
        if not empty or self.value(self.page.field) is not None:
            value = "" if self._draft is None else self._draft
            answer = Answer(self.page.field, self.page.prompt, value)
            self._answers[answer.field] = answer
            if self.page.private:
                self._unsaved[answer.field] = answer
            else:
                self.answered.emit(answer)

    @property
    def unsaved(self) -> tuple[Answer, ...]:
        """What was written on private pages: only `save_words` saves it."""
        told = self._unsaved.values()
        return tuple(one for one in told if not worksheet.is_empty(one.value))

    def save_words(self) -> None:
        """The person wants to keep what they wrote on private pages."""
        for answer in self.unsaved:
            self.answered.emit(answer)
        self._unsaved.clear()

    def next(self) -> None:
        """Go on, early or from waiting."""
        if self.page:
            self.keep()
            step = self.page.step + 1
            if step < len(self._playback.timeline.steps):
                self._playback.go_to(step)
            else:
                self._playback.skip(1)
            self._turned()

    def back(self) -> bool:
        """Return to the page before, its answer kept; False when there is none."""
        now = self._playback.cue().step
        earlier = [page.step for page in self.pages if page.step < now]
        if not earlier or not self._playback.active:
            return False
        self.keep()
        self._playback.go_back(earlier[-1])
        self._turned()
        return True

    def _turned(self) -> None:
        self._playback.resume()
        self.look_now()
