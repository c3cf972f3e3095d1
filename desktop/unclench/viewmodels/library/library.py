"""The exercises a person can pick from, narrowed by what they ask for.

What is shown of the shipped ones comes from a prebuilt index (`exercises/index.json`), read after
the first picture; the files themselves are read when one of them is opened.
"""

import importlib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from unclench.domain.errors import StoreError
from unclench.domain.plain_text import sort_key
from unclench.domain.preferences import Need
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.words import KINDS

if TYPE_CHECKING:
    from unclench.domain.exercise import Exercise


class Entry(NamedTuple):
    """What a card shows of one exercise. `minutes` are the lengths to pick from."""

    id: str
    title: str
    summary: str
    kind: str
    minutes: tuple[float, ...]
    default: float
    posture: tuple[str, ...]
    level: int
    cautions: Mapping[str, str]
    file: str
    language: str = "en"
    author: str = ""
    no_holds: tuple[str, ...] = ()  # caution tags for which the breath is not held
    own: bool = False  # the person wrote it, or took it in


LENGTHS: tuple[float, ...] = (1, 3, 5, 10, 20)
"""The lengths to filter by, in minutes."""


def nearest_length(minutes: float) -> float:
    """The length under which one of so many minutes is found: the next higher, or the longest."""
    return next((one for one in LENGTHS if minutes <= one), LENGTHS[-1])


class LibraryFilter(NamedTuple):
    """What the person asked for; None and empty mean "any"."""

    minutes: float | None = None
    kind: str | None = None
    posture: str | None = None
    words: str = ""
    favourites: bool = False
    recent_first: bool = False


def entry_of(row: Mapping[str, Any]) -> Entry:
    """The entry in one row of an index."""
    values = {name: row[name] for name in Entry._fields if row.get(name) is not None}
    values["minutes"] = tuple(row["minutes"])
    values["posture"] = tuple(row["posture"])
    values["no_holds"] = tuple(row.get("no_holds", ()))
    return Entry(**values)


def entry_for(exercise: "Exercise", file: str) -> Entry:
    """The entry of an exercise that stands in no index, in the file at this path."""
    return Entry(
        id=exercise.id,
        title=exercise.title,
        summary=exercise.summary,
        kind=exercise.kind,
        minutes=tuple(exercise.minutes.choices),
        default=exercise.minutes.default,
        posture=tuple(exercise.posture),
        level=exercise.level,
        cautions={str(tag): str(level) for tag, level in exercise.caution_levels().items()},
        file=file,
    )


def read_index(path: Path) -> tuple[Entry, ...]:
    """The entries of a prebuilt index.

    Raises:
        OSError, ValueError, KeyError: the index is missing or is none; the installation is broken.
    """
    return tuple(_entries(path.read_bytes()))


def open_index(path: Path) -> Iterable[Entry]:
    """The same, decoded when the first of them is asked for, each time in the language that is set.

    Raises:
        OSError: the index can't be read; at once.
    """
    return _Index(path.read_bytes())


class _Index:
    def __init__(self, index: bytes) -> None:
        self._index = index

    def __iter__(self) -> Iterator[Entry]:
        return _entries(self._index)


def _entries(index: bytes) -> Iterator[Entry]:
    json = importlib.import_module("json")  # neither before the first picture
    in_language = importlib.import_module("unclench.files.in_language")
    yield from (entry_of(in_language.row(row)) for row in json.loads(index)["exercises"])


class Searches(Protocol):
    """What `viewmodels.library.search.Search` does."""

    @property
    def busy(self) -> bool:
        """Whether texts are being read."""
        ...

    def look_into(self, entries: Iterable[Entry]) -> None:
        """Read the texts of these."""

    def forget_names(self) -> None:
        """Another language is set."""

    def place(self, entry: Entry, asked: Sequence[str]) -> int | None:
        """How near these words are, 0 the nearest; None where one lacks."""

    def said(self, entry: Entry, asked: Sequence[str]) -> str:
        """What its texts say of them."""


FIRST: Mapping[Need, tuple[str, ...]] = {
    "stress": ("breathing", "mindfulness"),
    "pain": ("muscle-relaxation", "movement"),
    "both": ("breathing", "muscle-relaxation", "mindfulness", "movement"),
    "sleep": ("sleep", "autogenic"),
}
"""The kinds that come before the others for what brings a person here."""


def in_turn(entries: Iterable[Entry], need: Need = "", last: Container[str] = ()) -> list[Entry]:
    """One of each kind, then the next of each: no kind has to be scrolled to.

    Of a kind the easier ones come first, and of those the ones with more lengths to choose from.
    Those with the ids in `last` come after all others.
    """
    kinds = dict.fromkeys((*FIRST.get(need, ()), *KINDS))
    place = {kind: at for at, kind in enumerate(kinds)}
    met: dict[str, int] = {}
    keys: dict[str, tuple[bool, int, int]] = {}
    ordered = sorted(entries, key=lambda one: (one.level, -len(one.minutes), sort_key(one.title)))
    ordered.sort(key=lambda one: one.id in last)
    for entry in ordered:
        met[entry.kind] = met.get(entry.kind, -1) + 1
        keys[entry.id] = (entry.id in last, met[entry.kind], place[entry.kind])
    return sorted(ordered, key=lambda one: keys[one.id])


class Library(QObject):
    """All entries, what is asked for, and what of them is therefore shown."""

    changed = Signal()  # what is shown, or its order
    favouriteChanged = Signal(str)  # the id
    failed = Signal(str)  # words: a star could not be stored
    tagsChanged = Signal()

    def __init__(
        self,
        entries: Iterable[Entry],
        favourites: Iterable[str] = (),
        keep_favourite: Callable[[str, bool], None] = lambda _id, _starred: None,
    ) -> None:
        """Offer `entries`; `keep_favourite` stores a change of the favourites at once.

        The entries are gone through when they are first needed.
        """
        super().__init__()
        self._given = entries
        self.wanted = LibraryFilter()
        self._favourites = set(favourites)
        self._keep = keep_favourite
        self._used: dict[str, int] = {}
        self._need: Need = ""
        self.tags: frozenset[str] = frozenset()  # the cautions that concern the person
        self.last: frozenset[str] = frozenset()  # ids of those that the person doesn't care for
        self._refused: Callable[[], frozenset[str]] = frozenset
        self._forget: Callable[[str], None] = lambda _id: None
        self._shown: tuple[Entry, ...] | None = None  # until anything changes
        self._search: Searches | None = None  # once somebody searched

    def own_lengths(self) -> dict[str, tuple[float, ...]]:
        """The minutes that the person's own exercises may last, by their ids."""
        return {one.id: one.minutes for one in self.entries if one.own}

    def own_file(self, exercise_id: str) -> Path | None:
        """The file of the person's own exercise of this id, if there is one."""
        files = (Path(one.file) for one in self.entries if one.own and one.id == exercise_id)
        return next(files, None)

    @cached_property
    def _shipped(self) -> tuple[Entry, ...]:
        return tuple(self._given)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The shipped exercises, then the person's own."""
        return self._shipped

    def speak(self) -> None:
        """Call the shipped exercises as the language that is set does."""
        if self._search is not None:
            self._search.forget_names()
        if "_shipped" in self.__dict__:
            own = self.entries[len(self._shipped) :]
            self._shipped = tuple(self._given)
            self._show((*self._shipped, *own))

    def use(self, favourites: Iterable[str], keep_favourite: Callable[[str, bool], None]) -> None:
        """Take over the stored favourites; from now on `keep_favourite` stores every change."""
        before, self._favourites = self._favourites, set(favourites)
        self._keep = keep_favourite
        self._shown = None
        for exercise_id in before ^ self._favourites:
            self.favouriteChanged.emit(exercise_id)
        if self.wanted.favourites:
            self.changed.emit()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds there are, in the order in which they are offered."""
        there = {entry.kind for entry in self.entries}
        return tuple(kind for kind in KINDS if kind in there)

    @property
    def postures(self) -> tuple[str, ...]:
        """The postures there are."""
        return tuple(dict.fromkeys(one for entry in self.entries for one in entry.posture))

    def entry(self, exercise_id: str) -> Entry | None:
        """The entry with this id, if there is one."""
        return next((entry for entry in self.entries if entry.id == exercise_id), None)

    def shown(self) -> tuple[Entry, ...]:
        """The entries that fit what is asked for."""
        if self._shown is None:
            fits = (one for one in self.entries if self._fits(one))
            fitting = in_turn(fits, self._need, self.last)
            if self._asked:
                fitting = self._by_words(fitting)
            if self.wanted.recent_first:
                never = len(self._used)
                fitting.sort(key=lambda entry: self._used.get(entry.id, never))
            self._shown = tuple(fitting)
        return self._shown

    def ask(self, **changes: Any) -> None:
        """Change a part of what is asked for, by the names of `LibraryFilter`."""
        wanted = self.wanted._replace(**changes)
        if wanted != self.wanted:
            begun = bool(wanted.words.strip()) and not self.wanted.words.strip()
            self.wanted = wanted
            self._shown = None
            if begun:
                self._look_into_texts()
            self.changed.emit()

    @property
    def searching(self) -> bool:
        """Whether texts are being read, so that more may be found."""
        return self._search is not None and self._search.busy

    def said(self, entry: Entry) -> str:
        """What was found in the exercise's own texts; "" where title or summary have it all."""
        return self._search.said(entry, self._asked) if self._search and self._asked else ""

    @property
    def favourites(self) -> frozenset[str]:
        """The ids of those that the person starred."""
        return frozenset(self._favourites)

    def is_favourite(self, exercise_id: str) -> bool:
        """Whether the person starred it."""
        return exercise_id in self._favourites

    def toggle_favourite(self, exercise_id: str) -> None:
        """Star it, or take the star away; stored at once."""
        starred = exercise_id not in self._favourites
        (self._favourites.add if starred else self._favourites.discard)(exercise_id)
        self._shown = None
        try:
            self._keep(exercise_id, starred)
        except StoreError as fault:
            self.failed.emit(in_words(fault))
        self.favouriteChanged.emit(exercise_id)
        if self.wanted.favourites:
            self.changed.emit()

    def set_own(self, entries: Iterable[Entry]) -> None:
        """Offer these exercises of the person's own too, after the shipped ones."""
        now = (*self._shipped, *entries)
        if now != self.entries:
            self._show(now)

    def _show(self, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self._shown = None
        if self._asked:
            self._look_into_texts()
        self.changed.emit()

    def set_tags(self, tags: frozenset[str]) -> None:
        """Tell which cautions concern the person; exercises are marked by them, never hidden."""
        if tags != self.tags:
            self.tags = tags
            self.tagsChanged.emit()

    def set_need(self, need: Need) -> None:
        """Tell what brings the person here; the exercises for it come first."""
        if need != self._need:
            self._need = need
            self._shown = None
            self.changed.emit()

    def follow_refusals(
        self, refused: Callable[[], frozenset[str]], forget: Callable[[str], None]
    ) -> None:
        """Those that are `refused` come last; `forget` takes back what was said against one."""
        self._refused, self._forget = refused, forget
        self.look_at_refusals()

    def look_at_refusals(self) -> None:
        """Ask again which ones come last."""
        try:
            self.put_last(self._refused())
        except StoreError as fault:
            self.failed.emit(in_words(fault))

    def put_back(self, exercise_id: str) -> None:
        """It doesn't come last any more: what was said against it is taken back."""
        try:
            self._forget(exercise_id)
        except StoreError as fault:
            self.failed.emit(in_words(fault))
        else:
            self.look_at_refusals()

    def put_last(self, ids: frozenset[str]) -> None:
        """Tell which exercises the person doesn't care for: they come after all others."""
        if ids != self.last:
            self.last = ids
            self._shown = None
            self.changed.emit()

    def set_used(self, ids: Iterable[str]) -> None:
        """Tell which exercises were played, the latest first; repeats are fine."""
        used = {one: place for place, one in enumerate(dict.fromkeys(ids))}
        if used != self._used:
            self._used = used
            self._shown = None
            if self.wanted.recent_first:
                self.changed.emit()

    @property
    def _asked(self) -> Sequence[str]:
        """The words that are looked for, as they are compared."""
        if self._search is None or not self.wanted.words:
            return ()
        return self._plain(self.wanted.words).split()

    def _look_into_texts(self) -> None:
        if self._search is None:  # not before the first picture; most days nobody searches
            search = importlib.import_module("unclench.viewmodels.library.search")
            self._plain: Callable[[str], str] = search.plain
            made = search.Search()
            made.more.connect(self._show_more)
            self._search = made
        assert self._search is not None
        self._search.look_into(self.entries)

    def _show_more(self) -> None:
        """Texts were read, so that more may fit."""
        if self._asked:
            self._shown = None
            self.changed.emit()

    def _by_words(self, entries: Iterable[Entry]) -> list[Entry]:
        """Those that have the words; first where all stand in the title, last where only one."""
        assert self._search is not None
        asked, search = self._asked, self._search
        places = {entry.id: search.place(entry, asked) for entry in entries}
        fitting = [entry for entry in entries if places[entry.id] is not None]
        return sorted(fitting, key=lambda entry: places[entry.id] or 0)

    def _fits(self, entry: Entry) -> bool:
        wanted = self.wanted
        return (
            wanted.minutes in (None, *map(nearest_length, entry.minutes))
            and wanted.kind in (None, entry.kind)
            and wanted.posture in (None, *entry.posture)
            and (entry.id in self._favourites or not wanted.favourites)
        )
