"""What a person marked on their body, and what follows from it for a session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from unclench.domain import body, soreness
from unclench.domain.cues import Mode
from unclench.domain.errors import StoreError
from unclench.domain.marks import Mark
from unclench.store.body_marks import BodyMarks
from unclench.store.database import Database

if TYPE_CHECKING:
    from unclench.viewmodels.session.player import Player

_tr = QCoreApplication.translate

FIRST = Mark(5)  # what a place gets when it is marked: the middle of the scale


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
    """

    changed = Signal(str)  # this part's mark or mode
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
        self._areas: dict[str, Mode] | None = None
        self.changed.connect(self._forget)
        with suppress(StoreError):
            self.marks, self.own = dict(memory.marks()), dict(memory.modes())

    def select(self, part: str) -> None:
        """Look at this part."""
        if part != self.part:
            self.part = part
            self.selected.emit(part)

    def mark(self, part: str, intensity: int | None = None, fresh: bool | None = None) -> None:
        """Mark a part, or change one side of its mark; without either it gets the first mark."""
        old = self.marks.get(part, FIRST)
        new = Mark(
            old.intensity if intensity is None else intensity, old.fresh if fresh is None else fresh
        )
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
            self._areas = soreness.areas(self.marks, self.own, self.tags)
        return self._areas

    def _forget(self) -> None:
        self._areas = None

    def mode(self, part: str) -> Mode:
        """How a part would be played."""
        return body.mode_for(part, self.areas()) or "tense"

    def rule(self, part: str) -> Mode:
        """How a part would be played without the person's choice for it."""
        own = {other: mode for other, mode in self.own.items() if other != part}
        return body.mode_for(part, soreness.areas(self.marks, own, self.tags)) or "tense"

    def follow(self, player: Player) -> None:
        """Remember what is spared while `player` plays; live as long as it does.

        What is left out, or taken up again, is so for that session only.
        """
        self.setParent(player)
        player.spared.connect(self._take)

    def _take(self, part: str, mode: Mode | Literal["", "skip"]) -> None:
        if mode and mode != "skip":
            self.choose(part, mode)

    @property
    def known(self) -> tuple[str, ...]:
        """Every part with a mark or a choice of its own, in the order of their names."""
        return tuple(sorted({*self.marks, *self.own}, key=body.name))

    def state(self, part: str) -> str:
        """What is known of a part: "6 of 10, fresh injury, left out"; "" when nothing is."""
        mark, mode = self.marks.get(part), self.mode(part)
        said = []
        if mark is not None:
            said.append(_tr("body_map", "%1 of 10").replace("%1", str(mark.intensity)))
        if mark is not None and mark.fresh:
            said.append(_tr("body_map", "fresh injury"))
        if mark is not None or part in self.own or mode != "tense":
            said.append(mode_words(mode))
        return ", ".join(said)


def kept_in(database: Database, tags: Iterable[str] = ()) -> BodyMap:
    """The body map that `database` holds."""
    return BodyMap(BodyMarks(database), tags)


def mode_words(mode: Mode) -> str:
    """What a mode means for a place, in a few words."""
    return {
        "tense": _tr("body_map", "as usual"),
        "light": _tr("body_map", "only lightly"),
        "release": _tr("body_map", "no tensing"),
        "imagery": _tr("body_map", "only pictured"),
        "skip": _tr("body_map", "left out"),
    }[mode]


def spared_today(areas: Mapping[str, Mode]) -> str:
    """One line on what is spared: "No tensing today: left shoulder, neck. Only lightly: ..."."""
    several = len(areas) > 1
    heads = {
        "light": _tr("body_map", "Only lightly today: %1."),
        "release": _tr("body_map", "No tensing today: %1."),
        "imagery": _tr("body_map", "Only pictured today: %1."),
        "skip": _tr("body_map", "Left out today: %1."),
    }
    return " ".join(
        heads[mode].replace("%1", ", ".join(sorted(_spared_name(p, several) for p in parts)))
        for mode, parts in soreness.by_mode(areas).items()
    )


def _spared_name(part: str, several: bool) -> str:
    """The whole body is "everywhere else" beside places that are treated in another way."""
    if part == "whole_body" and several:
        return _tr("body_map", "everywhere else")
    return body.name(part)


def sentence(part: str) -> str:
    """A part's name with a capital."""
    name = body.name(part)
    return name[:1].upper() + name[1:]
