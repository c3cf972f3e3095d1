"""Finds exercises by words: in titles and summaries at once, in their texts once those were read.

Files are read when somebody first searches, beside the window, a few at a time: at the start
nobody needs them, and there may be thousands. Accents and capitals don't matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from unclench.domain.plain_text import plain as plain
from unclench.domain.plain_text import searched
from unclench.files.exercise_words import Stamp, stamp, words_of
from unclench.system import language, paths
from unclench.viewmodels import words
from unclench.viewmodels.background_work import Work

if TYPE_CHECKING:
    from unclench.viewmodels.library.library import Entry

AT_ONCE = 1000  # files read before what was found in them is shown
WHOLE = 3  # letters from which on a word may be found alone, without the others
AROUND = 34  # characters of a sentence that are shown on both sides of what was found
_LEFT_OUT = "\N{HORIZONTAL ELLIPSIS}"
_BETWEEN = re.compile(r"[^\w]+")


Seen = tuple[Stamp | None, str]  # a file, and the language that its texts were read in


class _Texts(NamedTuple):
    seen: Seen
    lines: tuple[str, ...]
    plain: str  # all of them, each word behind a blank


class Search(QObject):
    """What the texts of exercises say, as far as they were read."""

    more = Signal()  # more texts were read, or there are none left to read

    def __init__(self) -> None:
        """Nothing is read before `look_into`."""
        super().__init__()
        self._work = Work()
        self._known: dict[str, _Texts] = {}
        self._cards: dict[str, tuple[Entry, str, str]] = {}
        self._names: dict[str, str] = {}
        self._next: Sequence[str] = ()  # what is to be looked at when this is done

    @property
    def busy(self) -> bool:
        """Whether texts are being read."""
        return self._work.busy

    def look_into(self, entries: Iterable[Entry]) -> None:
        """Read the texts of these that are new or changed since."""
        files = [entry.file for entry in entries]
        if self._work.busy:
            self._next = files
        else:
            self._read(files)

    def forget_names(self) -> None:
        """Take the words of cards, kinds and positions anew: they are in another language now."""
        self._cards.clear()
        self._names.clear()

    def place(self, entry: Entry, asked: Sequence[str]) -> int | None:
        """How near these plain words are; None where they are nowhere.

        0: all in the title, 1: beside it, 2: in the texts, 3: only one of them, in the title.
        """
        title, beside = self._card(entry)
        if all(word in title for word in asked):
            return 0
        left = [word for word in asked if word not in beside]
        if not left:
            return 1
        known = self._known.get(entry.file)
        if known and all(f" {word}" in known.plain for word in left):
            return 2
        near = any(len(word) >= WHOLE and word in title for word in asked)
        return 3 if near else None

    def said(self, entry: Entry, asked: Sequence[str]) -> str:
        """The part of the texts that holds what neither title nor summary does; "" for none."""
        known = self._known.get(entry.file)
        _title, beside = self._card(entry)
        left = [word for word in asked if word not in beside]
        if known is None or not left:
            return ""
        line = next((one for one in known.lines if f" {left[0]}" in _spaced(one)), "")
        return _around(line, left[0]) if line else ""

    def _card(self, entry: Entry) -> tuple[str, str]:
        """The title, and all that the card says, plain; worked out once for each entry."""
        known = self._cards.get(entry.id)
        if known is None or known[0] is not entry:
            title = searched(entry.title)
            about = searched(f"{entry.summary} {entry.author} {entry.kind}")
            named = " ".join(self._named(one) for one in (entry.kind, *entry.posture))
            known = self._cards[entry.id] = (entry, title, f"{title} {about} {named}")
        return known[1:]

    def _named(self, code: str) -> str:
        """What a kind or a position is called, plain."""
        if code not in self._names:
            name = words.kind(code) if code in words.KINDS else words.posture(code)
            self._names[code] = searched(name)
        return self._names[code]

    def _read(self, files: Sequence[str]) -> None:
        known = {name: texts.seen for name, texts in self._known.items()}
        self._work.run(
            lambda: _read_some(files, known), lambda done: self._take(done[0], files[done[1] :])
        )

    def _take(self, found: dict[str, _Texts], left: Sequence[str]) -> None:
        self._known |= found
        left, self._next = left or self._next, self._next if left else ()
        if left:
            self._read(left)
        if found or not self.busy:
            self.more.emit()


def _read_some(files: Sequence[str], known: dict[str, Seen]) -> tuple[dict[str, _Texts], int]:
    """In a thread: the texts of some of `files`, and how many of them were looked at."""
    found: dict[str, _Texts] = {}
    folder = paths.exercises()
    for place, name in enumerate(files):
        if len(found) >= AT_ONCE:
            return found, place
        path = folder / name  # a person's own is told whole
        now = stamp(path), language.now()
        if now[0] is not None and known.get(name) != now:
            lines = words_of(path)
            found[name] = _Texts(now, lines, _spaced(" ".join(lines)))
    return found, len(files)


def _spaced(text: str) -> str:
    return f" {_BETWEEN.sub(' ', searched(text))}"


def _around(line: str, word: str) -> str:
    """`line`, or as much of it as stands near `word`."""
    pieces = line.split()
    at = next((n for n, one in enumerate(pieces) if f" {word}" in _spaced(one)), 0)
    first = last = at
    while first > 0 and len(" ".join(pieces[first - 1 : at])) <= AROUND:
        first -= 1
    while last + 1 < len(pieces) and len(" ".join(pieces[at + 1 : last + 2])) <= AROUND:
        last += 1
    shown = " ".join(pieces[first : last + 1])
    before = "" if first == 0 else _LEFT_OUT
    after = "" if last + 1 == len(pieces) else _LEFT_OUT
    return f"{before}{shown}{after}"
