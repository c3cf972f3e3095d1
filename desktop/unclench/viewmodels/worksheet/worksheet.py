"""A worksheet inside a session: one page at a time, answers kept at once, the clock waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain import worksheet
from unclench.domain.session import Answer
from unclench.domain.worksheet import Page, StrengthChange, Value

if TYPE_CHECKING:
    from unclench.viewmodels.session.player import Player

KEEP_MS = 1000  # after the last change, until what was written is kept
SOON = 400  # ms before a page's end at which the clock waits, so that nothing is cut off


class Worksheet(QObject):
    """Knows which page is written on, and passes answers on; it never says them to a log."""

    pageChanged = Signal()  # another page, or none

    def __init__(self, player: Player) -> None:
        """The worksheet of what `player` has open."""
        super().__init__(player)
        self.pages = worksheet.pages(player.timeline)  # all pages; a change of plan keeps them
        self.page: Page | None = None
        self._draft: Value | None = None
        self._changed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)
        if self.pages:
            player.stageChanged.connect(self._look_now)
            player.timelineChanged.connect(self._look_now)

    @property
    def _player(self) -> Player:
        return cast("Player", self.parent())  # not kept: two that keep each other outlive their use

    @property
    def place(self) -> tuple[int, int]:
        """The number of the page, from 1, and how many there are."""
        steps = [page.step for page in self.pages]
        return (steps.index(self.page.step) + 1 if self.page else 0), len(steps)

    def value(self, field: str) -> Value | None:
        """What was answered to `field`, or None."""
        answers = self._player.session.answers
        found = next((answer.value for answer in answers if answer.field == field), None)
        return None if worksheet.is_empty(found) else found

    @property
    def earlier(self) -> tuple[str, Value] | None:
        """The prompt and the answer that this page wants in view."""
        if self.page is None or not self.page.show:
            return None
        value = self.value(self.page.show)
        prompt = next((page.prompt for page in self.pages if page.field == self.page.show), "")
        return None if value is None else (prompt, value)

    def strengths(self) -> tuple[StrengthChange, ...]:
        """Strengths that were asked before and after."""
        return worksheet.strengths(self.pages, self._player.session.answers)

    # the clock

    def look(self, position: float) -> None:
        """Turn to the page that belongs to this moment (ms)."""
        cue = self._player.timeline.at(position)
        writes = cue.kind == "write" and position >= 0 and self._player.active
        page = next((p for p in self.pages if p.step == cue.step), None) if writes else None
        if page != self.page:
            self.keep()
            self.page = page
            self._draft = self.value(page.field) if page else None
            self.pageChanged.emit()

    def end_of_page(self, since: float, now: float) -> float | None:
        """Where the clock has to wait when it went from `since` to `now` (ms), or None."""
        cue = worksheet.end_within(self._player.timeline, since, now + SOON)
        hold = None if cue is None else max(cue.start, cue.end - SOON)
        return hold if hold is not None and now >= hold else None

    def _look_now(self) -> None:
        self.look(self._player.position())

    # what the person does

    def write(self, value: Value | None) -> None:
        """Take what stands on the page now; it is kept when the hands rest, or the page turns."""
        if self.page and value != self._draft:
            self._draft, self._changed = value, True
            self._timer.start()

    def keep(self) -> None:
        """Write the answer down, if it is new. An answer taken back is kept as empty."""
        self._timer.stop()
        if self.page is None or not self._changed:
            return
        self._changed = False
        empty = worksheet.is_empty(self._draft)
        if not empty or self.value(self.page.field) is not None:
            value = "" if self._draft is None else self._draft
            self._player.answer(Answer(self.page.field, self.page.prompt, value))

    def next(self) -> None:
        """Go on, early or from waiting."""
        if self.page:
            self.keep()
            step = self.page.step + 1
            if step < len(getattr(self._player.timeline.plan, "steps", ())):
                self._player.go_to(step)
            else:
                self._player.skip(1)
            self._turned()

    def back(self) -> bool:
        """Return to the page before, its answer kept; False when there is none."""
        now = self._player.cue().step
        earlier = [page.step for page in self.pages if page.step < now]
        if not earlier or not self._player.active:
            return False
        self.keep()
        self._player.go_back(earlier[-1])
        self._turned()
        return True

    def _turned(self) -> None:
        self._player.resume()
        self._look_now()
