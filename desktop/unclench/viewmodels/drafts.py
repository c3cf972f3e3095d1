"""A form that was begun and not saved yet: what was said in it outlives a kill of the app.

It is kept as a worksheet's page and a session's note are: in the database, at once where something
was chosen, and while somebody writes after a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

from unclench.domain.activity import Activity
from unclench.domain.errors import StoreError
from unclench.store.drafts import Draft
from unclench.viewmodels import day_format
from unclench.viewmodels.translation import fill, translate

KEEP = 1000  # ms from a change of a text until it is kept
RETRY = 5000  # ms between two tries to keep what could not be kept
NO_NUMBER = "none"  # in a draft, of a question that has a number or none
_BEFORE = "before"
_EMPTY: tuple[object, ...] = (None, "", [], NO_NUMBER)

Content = Mapping[str, Any]


class DraftStore(Protocol):
    """Where drafts are kept (`store.drafts.Drafts`)."""

    def get(self, form: str) -> Draft | None:
        """The draft of a form."""
        ...

    def keep(self, form: str, draft: Draft) -> None:
        """Keep one."""
        ...

    def drop(self, form: str) -> None:
        """Forget one."""
        ...


class FormDraft(QObject):
    """The draft of one form. A store that fails is tried again, and stops nobody.

    `found` is what was said earlier, empty when nothing was; `begun` is when that form was begun.
    """

    def __init__(self, drafts: DraftStore, form: str, now: datetime) -> None:
        """The draft of `form`, begun `now` unless there is one already."""
        super().__init__()
        self._drafts, self.form = drafts, form
        self.begun, self.found = now, dict[str, Any]()
        self._look: Callable[[], Content] = dict
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep)
        self._kept: Content = self.found
        self._unseen: Content = {}  # said earlier, and read too late to be shown
        self._unread = not self._read()

    def _read(self) -> bool:
        """Take what was said earlier; False where the store can't tell now."""
        try:
            earlier = self._drafts.get(self.form)
        except StoreError:
            return False
        if earlier is not None:
            self.begun, self.found = earlier.begun, dict(earlier.content)
        self._kept = self.found
        return True

    def watch(self, look: Callable[[], Content]) -> None:
        """From now on `look` tells what is said in the form: nothing when it is as it began."""
        self._look = look

    def keep_soon(self) -> None:
        """A text was changed: keep it in a moment, also while somebody goes on writing."""
        if not self._timer.isActive():
            self._timer.start(KEEP)

    def keep(self) -> None:
        """Keep what is said now, if it is not kept yet."""
        self._timer.stop()
        if self._unread:  # what waits there must not be written over
            if not self._read():
                self._timer.start(RETRY)
                return
            self._unread, self._unseen = False, self.found
        said = {**self._unseen, **self._look()}
        if said == self._kept:
            return
        try:
            if said:
                self._drafts.keep(self.form, Draft(self.begun, said))
            else:
                self._drafts.drop(self.form)
            self._kept = said
        except StoreError:
            self._timer.start(RETRY)

    def discard(self) -> None:
        """The person wants nothing of it any more."""
        self._unseen = {}
        self.watch(dict)
        self.keep()

    def end(self) -> None:
        """The form was saved, and its draft went with that."""
        self._kept = {}
        self.discard()

    def started(self, today: date) -> str:
        """When it was begun, for who comes back to it: "You started this at 8:10."."""
        time = day_format.clock_time(self.begun)
        if self.begun.date() == today:
            return fill(translate("drafts", "You started this at {time}."), time=time)
        day = day_format.written(self.begun.date(), "yyyy")
        return fill(
            translate("drafts", "You started this on {day}, at {time}."), day=day, time=time
        )


def with_before(mine: Content, before: Content) -> Content:
    """The draft of something that is there already: what was changed, with what that was before."""
    return {**mine, _BEFORE: {name: before[name] for name in mine}} if mine else {}


def before(content: Content) -> Content:
    """What the fields of such a draft were before.

    One of an earlier version doesn't tell: then it is taken for what they were, so that whatever
    differs from it was changed elsewhere.
    """
    return {**content, **_told_before(content)}


def written(content: Content) -> Content:
    """What was changed, of such a draft.

    One of an earlier version holds all that stood in its form. What is empty there was hardly
    emptied, so it takes away nothing that is there now.
    """
    told = _told_before(content)
    return {name: one for name, one in content.items() if name in told or one not in _EMPTY}


def _told_before(content: Content) -> Content:
    found = content.get(_BEFORE)
    return found if isinstance(found, dict) else {}


def numbers(content: Content) -> dict[str, int]:
    """The answers from 0 to 10 in a draft, by the name of their question."""
    found = content.get("numbers")
    given = found.items() if isinstance(found, dict) else ()
    return {name: one for name, one in given if type(one) is int and 0 <= one <= 10}


def texts(content: Content, name: str) -> tuple[str, ...]:
    """What was ticked in a draft."""
    found = content.get(name)
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()


def text(content: Content, name: str) -> str:
    """What was written or chosen in a draft; "" for nothing."""
    found = content.get(name)
    return found if isinstance(found, str) else ""


def activities(content: Content, name: str = "activities") -> tuple[Activity, ...]:
    """What was done, in a draft; what is none is left out."""
    found = content.get(name)
    made: list[Activity] = []
    for entry in found if isinstance(found, list) else ():
        with suppress(TypeError, ValueError):
            made.append(Activity(*entry))
    return tuple(made)
