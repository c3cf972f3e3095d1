"""One stack of everything that was done to a text, by form or by hand: plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from unclench.viewmodels.writing.values import Place

DEEP = 500  # changes that are remembered


@dataclass(frozen=True)
class State:
    """The text of the exercise and the place that is looked at."""

    text: str
    place: Place = ()


@dataclass(frozen=True)
class TextChange:
    """From one state to the next; changes in a row with the same `merge` are undone together.

    `words` are said where they are shown (`fault_words.told`): the language may be another then.
    """

    before: State
    after: State
    words: str
    merge: object = None


class Stack:
    """What can be undone and redone."""

    def __init__(self) -> None:
        """Nothing was done yet."""
        self._done: list[TextChange] = []
        self._undone: list[TextChange] = []
        self._open = False

    @property
    def undo_words(self) -> str:
        """What the next undo takes back; empty when there is nothing."""
        return self._done[-1].words if self._done else ""

    @property
    def redo_words(self) -> str:
        """What the next redo does again; empty when there is nothing."""
        return self._undone[-1].words if self._undone else ""

    def push(self, change: TextChange) -> None:
        """Remember what was done."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last and self._open and change.merge is not None and last.merge == change.merge:
            self._done[-1] = replace(last, after=change.after)
            if last.before == change.after:
                self._done.pop()  # there and back again
                self._open = False
                return
        else:
            self._done.append(change)
            del self._done[:-DEEP]
        self._open = True

    def seal(self) -> None:
        """Begin a new change with the next one, whatever it is."""
        self._open = False

    def undo(self) -> State | None:
        """The state before the last change; None when there is none."""
        self._open = False
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1].before

    def redo(self) -> State | None:
        """The state after the change that was undone last; None when there is none."""
        self._open = False
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1].after


class Done(NamedTuple):
    """All that was done to a text, and that text: whoever goes on with it goes on from there."""

    text: str
    stack: Stack
