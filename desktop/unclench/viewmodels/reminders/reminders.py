"""The reminders of one profile: kept, told in time, and answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from unclench.domain.errors import StoreError
from unclench.domain.reminders import (
    LONGEST,
    MOST,
    SNOOZES,
    Memory,
    Quiet,
    Reminder,
    dealt_with,
    due,
    next_look,
    put_off,
)
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.local_time import local_now
from unclench.viewmodels.reminders import reminder_words
from unclench.viewmodels.reminders.message import LATER, OPEN, START, Message
from unclench.viewmodels.settings.settings import Settings

LOOK_AGAIN = 300
"""Seconds until the clock is looked at again at the latest: it may be set, or the computer sleep,
and no timer tells of that."""


class ReminderStore(Protocol):
    """Where they are kept (`store.reminders.StoredReminders`); all may raise a StoreError."""

    def own(self) -> tuple[Reminder, ...]:
        """The person's own."""
        ...

    def put(self, own: Sequence[Reminder]) -> None:
        """Keep these in place of all that were there."""
        ...

    def memory(self) -> Memory:
        """What was told, put off and paused."""
        ...

    def remember(self, memory: Memory) -> None:
        """Keep this."""
        ...


class Delivery(Protocol):
    """How a message reaches the person, with the window open or not."""

    def tell(self, message: Message, answered: Callable[[str], None]) -> None:
        """Show it in place of the one before; `answered` is called with the chosen action."""
        ...

    def withdraw(self) -> None:
        """Take away what is shown."""
        ...


def _nobody() -> Iterable[Reminder]:
    return ()


@dataclass(frozen=True)
class ReminderPorts:
    """What the rest of the app knows.

    `others` are reminders that are kept elsewhere: of programs, and of the weekly contact;
    `done_on` says whether anything was done on a day; `busy`, whether a session is open;
    `title_of` names what a reminder's Start leads to.
    """

    others: Callable[[], Iterable[Reminder]] = _nobody
    done_on: Callable[[date], bool] = lambda _day: False
    busy: Callable[[], bool] = lambda: False
    title_of: Callable[[Reminder], str] = lambda _reminder: ""
    now: Callable[[], datetime] = local_now


class Reminders(QObject):
    """Looks at the clock when the next one comes, and not before; without one, never."""

    changed = Signal()
    failed = Signal(str)
    wanted = Signal(object, bool)  # Reminder or None, and whether to start it at once

    def __init__(
        self,
        store: Callable[[], ReminderStore],
        settings: Settings,
        delivery: Delivery,
        ports: ReminderPorts,
    ) -> None:
        """Nothing is read or told before `begin`; `store` is the one that is open."""
        super().__init__()
        self._store, self._settings, self._delivery, self._ports = store, settings, delivery, ports
        self.own: tuple[Reminder, ...] = ()
        self._memory = Memory()
        self._known: dict[str, Reminder] = {}  # those that were looked at, by their ids
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._rests = False
        self._seen = self._wished
        settings.changed.connect(self._follow_settings)

    @property
    def quiet(self) -> Quiet:
        """The hours without a reminder."""
        now = self._settings.preferences
        return Quiet(now.quiet_from, now.quiet_until)

    @property
    def _wished(self) -> tuple[Quiet, bool]:
        return self.quiet, self._settings.preferences.contact_reminder

    @property
    def all(self) -> tuple[Reminder, ...]:
        """The person's own and those that are kept elsewhere."""
        return (*self.own, *self._ports.others())

    @property
    def paused(self) -> bool:
        """Whether none comes today, as the person wished."""
        return self._memory.paused == self._ports.now().date()

    @property
    def waits(self) -> bool:
        """Whether any reminder will come, on whatever day."""
        return any(one.on for one in self.all)

    @property
    def next_words(self) -> str:
        """When the next one comes, in words; empty for none."""
        now = self._ports.now()
        at = next_look(now, self.all, self._memory, self.quiet)
        return "" if at is None else reminder_words.next_words(at, now)

    def title_of(self, reminder: Reminder) -> str:
        """The name of what a reminder leads to; empty for none."""
        return self._ports.title_of(reminder)

    def begin(self) -> None:
        """Read what is kept, again where another database is open; and look at the clock."""
        self._rests = False
        try:
            self.own, self._memory = self._store().own(), self._store().memory()
        except StoreError as fault:
            self.failed.emit(in_words(fault))
        self._known = {one.id: one for one in self.all}
        self.look()
        self.changed.emit()

    def rest(self) -> None:
        """The store is about to be closed: read and tell nothing until `begin`."""
        self._rests = True
        self._timer.stop()
        self._delivery.withdraw()

    def put(self, reminder: Reminder) -> Reminder | None:
        """Keep a new one (without an id), or a changed one; None when that can't be done."""
        kept = replace(reminder, words=" ".join(reminder.words.split())[:LONGEST])
        if not kept.id:
            if len(self.own) >= MOST:
                words = self.tr(
                    "That's as many reminders as there can be. You can remove one first."
                )
                self.failed.emit(words)
                return None
            kept = replace(kept, id=uuid4().hex)
        if kept.id in {one.id for one in self.own}:
            new = tuple(kept if one.id == kept.id else one for one in self.own)
        else:
            new = (*self.own, kept)
        return kept if self._keep(new) else None

    def remove(self, reminder: Reminder) -> None:
        """Forget one of the person's own; `put` brings it back."""
        self._keep(tuple(one for one in self.own if one.id != reminder.id))

    def pause_today(self, paused: bool) -> None:
        """No more reminders today, or again some."""
        if paused:
            self._delivery.withdraw()
        day = self._ports.now().date() if paused else None
        snooze = None if paused else self._memory.snooze
        self._remember(replace(self._memory, paused=day, snooze=snooze))
        self._set_timer()
        self.changed.emit()

    def try_out(self) -> None:
        """Show what a reminder looks like, now."""
        self._delivery.tell(reminder_words.sample(), partial(self._answer, None))

    def look(self) -> None:
        """See whether one is due, and tell it."""
        if self._rests:
            return
        now = self._ports.now()
        found = () if self._ports.busy() else due(now, self.all, self._memory, self.quiet)
        if found:
            first, _day = found[0]
            self._remember(dealt_with(self._memory, found))
            if first.source == "contact" or not self._ports.done_on(now.date()):
                message = reminder_words.message(first, self._ports.title_of)
                self._delivery.tell(message, partial(self._answer, first))
            self.changed.emit()
        self._set_timer()

    def look_anew(self) -> None:
        """Some were made or changed, here or elsewhere: each begins with its next moment."""
        if self._rests:
            return
        new = [one for one in self.all if self._known.get(one.id) != one]
        self._known = {one.id: one for one in self.all}
        if new:
            told = dict(self._memory.told)
            for one in new:
                told.pop(one.id, None)
            missed = due(self._ports.now(), new, Memory(), Quiet(0, 0))
            self._remember(
                replace(self._memory, told={**told, **{one.id: day for one, day in missed}})
            )
        self._set_timer()
        self.changed.emit()

    def settle(self) -> None:
        """Something was done, or a session begins: what is shown is in the way now."""
        self._delivery.withdraw()
        self.look()

    def _answer(self, reminder: Reminder | None, action: str) -> None:
        if action in {OPEN, START}:
            self.wanted.emit(reminder, action == START)
        minutes = action.removeprefix(LATER)
        if reminder is not None and minutes in {str(each) for each in SNOOZES}:
            self._remember(put_off(self._memory, reminder, self._ports.now(), int(minutes)))
            self._set_timer()
            self.changed.emit()

    def _set_timer(self) -> None:
        now = self._ports.now()
        at = next_look(now, self.all, self._memory, self.quiet)
        if at is None:
            self._timer.stop()
            return
        wait = min(at - now, timedelta(seconds=LOOK_AGAIN))
        self._timer.start(max(1000, round(wait / timedelta(milliseconds=1))))

    def _follow_settings(self, _now: object) -> None:
        if self._wished != self._seen:
            self._seen = self._wished
            self.look_anew()
            self.look()

    def _keep(self, own: tuple[Reminder, ...]) -> bool:
        try:
            self._store().put(own)
        except StoreError as fault:
            self.failed.emit(in_words(fault))
            return False
        self.own = own
        self.look_anew()
        return True

    def _remember(self, memory: Memory) -> None:
        """Keep it; where that fails it is known as long as the app runs."""
        if memory == self._memory:
            return
        known = {one.id for one in self.all}
        told = {name: day for name, day in memory.told.items() if name in known}
        self._memory = replace(memory, told=told)
        try:
            self._store().remember(self._memory)
        except StoreError as fault:
            self.failed.emit(in_words(fault))
