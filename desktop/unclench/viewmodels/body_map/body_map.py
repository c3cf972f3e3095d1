"""What a person marked on their body, and what follows from it for a session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Literal, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from unclench.domain import body, soreness
from unclench.domain.cues import Mode
from unclench.domain.errors import StoreError
from unclench.domain.marks import Mark
from unclench.domain.plain_text import sort_key
from unclench.store.body_marks import BodyMarks
from unclench.store.database import Database
from unclench.viewmodels import body_words
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.translation import fill, translate

_RETRY_MS = 1000
FIRST = Mark()  # what a place gets when it is marked: nobody has said how sore


class MarkStore(Protocol):
    """Where marks and choices are kept (`store.body_marks.BodyMarks`)."""

    def marks(self) -> Mapping[str, Mark]:
        """All marks by part."""

    def set(self, part: str, mark: Mark) -> None:
        """Keep a mark."""

    def remove(self, part: str) -> None:
        """Take a mark away."""

    def modes(self) -> Mapping[str, Mode]:
        """The person's own choices by part."""

    def set_mode(self, part: str, mode: Mode | None) -> None:
        """Keep a choice; None forgets it."""


class BodyMap(QObject):
    """Marks and choices, kept at once; a store that fails never stops anybody.

    One part is selected at a time: the picture, the list and the mark beside them show the same.
    What can't be read at first is read as soon as it can be: a sore place must not be tensed.
    """

    changed = Signal(str)  # this part's mark or mode
    ruled = Signal()  # other cautions count from now on, or whether anything is tensed
    readAtLast = Signal()  # what could not be read at first
    selected = Signal(str)  # the part that is looked at now

    def __init__(
        self, memory: MarkStore, tags: Iterable[str] = (), parent: QObject | None = None
    ) -> None:
        """What `memory` holds; `tags` are the cautions that concern the person."""
        super().__init__(parent)
        self._memory = memory
        self.tags = frozenset(tags)
        self.marks: dict[str, Mark] = {}
        self.own: dict[str, Mode] = {}
        self.part = ""
        self.at_rest = False  # nothing is tensed, sore or not
        self._areas: dict[str, Mode] | None = None
        self.changed.connect(self._forget)
        self.unread = ""  # why the marks can't be read now, in words
        self._again = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._again.timeout.connect(self._read)
        self._read()

    def _read(self) -> None:
        """Take what is stored; what was said meanwhile stands."""
        try:
            self.marks = {**self._memory.marks(), **self.marks}
            self.own = {**self._memory.modes(), **self.own}
        except StoreError as fault:
            self.unread = in_words(fault)
            self._again.start()
            return
        if self.unread:
            self.unread = ""
            for part in self.known:
                self.changed.emit(part)
            self.readAtLast.emit()

    def use_tags(self, tags: Iterable[str]) -> None:
        """Go by these cautions from now on."""
        self.tags = frozenset(tags)
        self._forget()
        self.ruled.emit()

    def rest(self, at_rest: bool) -> None:
        """Tense nothing from now on, or again what nothing speaks against."""
        if at_rest != self.at_rest:
            self.at_rest = at_rest
            self._forget()
            self.ruled.emit()

    def select(self, part: str) -> None:
        """Look at this part."""
        if part != self.part:
            self.part = part
            self.selected.emit(part)

    def mark(self, part: str, intensity: int | None = None, fresh: bool | None = None) -> None:
        """Mark a part, or change one side of its mark; a first mark has no number by itself."""
        old = self.marks.get(part, FIRST)
        number = old.intensity if intensity is None else intensity
        self._put(part, Mark(number, old.fresh if fresh is None else fresh))

    def intensity(self, part: str) -> int | None:
        """The number of a part's mark, if it has one."""
        return self.marks[part].intensity if part in self.marks else None

    def take_back(self, part: str) -> None:
        """Take the number of a part's mark back; the part stays marked."""
        if part in self.marks:
            self._put(part, Mark(None, self.marks[part].fresh))

    def _put(self, part: str, new: Mark) -> None:
        if self.marks.get(part) == new:
            return
        self.marks[part] = new
        for group in soreness.outdated(self.own, part, new):
            self._keep_choice(group, None)
        with suppress(StoreError):
            self._memory.set(part, new)
        self.changed.emit(part)

    def remove(self, part: str) -> None:
        """Take a part's mark and choice away."""
        if self.marks.pop(part, None) is not None:
            with suppress(StoreError):
                self._memory.remove(part)
        self._keep_choice(part, None)
        self.changed.emit(part)

    def choose(self, part: str, mode: Mode | None) -> None:
        """Treat a part this way whatever the rule says, now and next time; None: by the rule."""
        if self.own.get(part) != mode:
            self._keep_choice(part, mode)
            self.changed.emit(part)

    def _keep_choice(self, part: str, mode: Mode | None) -> None:
        if mode is None and part not in self.own:
            return
        if mode is None:
            del self.own[part]
        else:
            self.own[part] = mode
        with suppress(StoreError):
            self._memory.set_mode(part, mode)

    def areas(self) -> dict[str, Mode]:
        """The modes for a session, as the compiler takes them."""
        if self._areas is None:
            self._areas = self._spared(self.own)
        return self._areas

    @property
    def may_tense(self) -> bool:
        """Whether marks, cautions and choices leave any place to tense."""
        return soreness.tenses_anywhere(self._ruled(self.own))

    def _ruled(self, own: Mapping[str, Mode]) -> dict[str, Mode]:
        return soreness.areas(self.marks, own, self.tags)

    def _spared(self, own: Mapping[str, Mode]) -> dict[str, Mode]:
        return soreness.without_tensing(self._ruled(own)) if self.at_rest else self._ruled(own)

    def _forget(self) -> None:
        self._areas = None

    def mode(self, part: str) -> Mode:
        """How a part would be played; where nothing is tensed only those with a mark show it."""
        known = part in self.marks or part in self.own or not self.at_rest
        return body.mode_for(part, self.areas() if known else self._ruled(self.own)) or "tense"

    def unsaid(self, part: str) -> bool:
        """Whether a part is spared for a mark without a number alone: no rule, no choice."""
        mark = self.marks.get(part)
        alone = mark == FIRST and part not in self.own
        return alone and self.mode(part) == soreness.UNSAID

    def rule(self, part: str) -> Mode:
        """How a part would be played without the person's choice for it."""
        own = {other: mode for other, mode in self.own.items() if other != part}
        return body.mode_for(part, self._spared(own)) or "tense"

    def follow(self, session: QObject, spared: SignalInstance) -> None:
        """Remember what `spared` tells while `session` is played; live as long as it does.

        What is left out, or taken up again, is so for that session only.
        """
        self.setParent(session)
        spared.connect(self._take)

    def _take(self, part: str, mode: Mode | Literal["", "skip"]) -> None:
        if mode and mode != "skip":
            self.choose(part, mode)

    @property
    def known(self) -> tuple[str, ...]:
        """Every part with a mark or a choice of its own, in the order of their names."""
        return tuple(
            sorted({*self.marks, *self.own}, key=lambda part: sort_key(body_words.name(part)))
        )

    def state(self, part: str) -> str:
        """What is known of a part: "6 of 10, fresh injury, left out"; "" when nothing is."""
        mark, mode = self.marks.get(part), self.mode(part)
        said = []
        if mark is not None:
            said.append(number_words(mark))
        if mark is not None and mark.fresh:
            said.append(translate("body_map", "fresh injury"))
        if mark is not None or part in self.own or mode != "tense":
            said.append(mode_words(mode))
        return ", ".join(said)


def kept_in(database: Database, tags: Iterable[str] = ()) -> BodyMap:
    """The body map that `database` holds."""
    return BodyMap(BodyMarks(database), tags)


def number_words(mark: Mark) -> str:
    """How sore, as far as the person said it."""
    if mark.intensity is None:
        return translate("body_map", "sore, no number yet")
    return fill(translate("body_map", "{value} of 10"), value=mark.intensity)


def mode_words(mode: Mode) -> str:
    """What a mode means for a place, in a few words."""
    return {
        "tense": translate("body_map", "as usual"),
        "light": translate("body_map", "tense gently"),
        "release": translate("body_map", "no tensing"),
        "imagery": translate("body_map", "imagine only"),
        "skip": translate("body_map", "left out"),
    }[mode]


def spared_today(areas: Mapping[str, Mode], tenses: bool = True) -> str:
    """One line on what is spared: "No tensing today: left shoulder, neck. Only lightly: ...".

    Where nothing is tensed at all (not `tenses`), it is only said where to go gently.
    """
    gentle: dict[str, Mode] = {p: "light" if m == "release" else m for p, m in areas.items()}
    areas = areas if tenses else gentle
    gently = translate("body_map", "Going gently today: {places}.")
    heads = {
        "light": translate("body_map", "Tensing gently today: {places}.") if tenses else gently,
        "release": translate("body_map", "No tensing today: {places}."),
        "imagery": translate("body_map", "Imagining only today: {places}."),
        "skip": translate("body_map", "Skipping today: {places}."),
    }
    spared = soreness.by_mode(areas)
    return " ".join(
        fill(heads[mode], places=_spared_names(parts, len(spared) > 1))
        for mode, parts in spared.items()
    )


def _spared_names(parts: Sequence[str], several: bool) -> str:
    """Names of places; most of the body is "everywhere else" beside what is treated otherwise."""
    if len(parts) > 1 or several:
        if several and soreness.most_of_all(parts):
            return translate("body_map", "everywhere else")
        if soreness.most_of_all(parts):
            return translate("body_map", "nearly everywhere")
    return ", ".join(sorted((body_words.name(part) for part in parts), key=sort_key))
