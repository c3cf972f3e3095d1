"""What a step of a program is picked from: exercises, Learn cards and questions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from unclench.domain.plain_text import plain, searched, sort_key
from unclench.viewmodels import words
from unclench.viewmodels.learn.reading import TextSection, read_learn
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.program_editor import words as editor_words
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.translation import fill, translate

if TYPE_CHECKING:
    from unclench.viewmodels.library.library import Entry

QUESTIONS = ("peg", "check-in")


class Pickable(NamedTuple):
    """One thing to pick: what it is called, a quieter line, and the step that it gives."""

    title: str
    facts: str
    step: Mapping[str, Any]


class Shelf:
    """All there is to pick from, and what each step is called."""

    def __init__(self, library: Library) -> None:
        """Exercises come from `library`."""
        self.library = library

    @cached_property
    def cards(self) -> dict[str, TextSection]:
        """The Learn cards by id."""
        return {one.id: one for one in read_learn()}

    def pick_from(self, asked: str = "", exercises_only: bool = False) -> tuple[Pickable, ...]:
        """What fits the words: exercises, then cards, then questions."""
        wanted = plain(asked).split()
        return tuple(
            one
            for one, more in self._all(exercises_only)
            if all(word in _said_of(one, more) for word in wanted)
        )

    def named(self, step: Mapping[str, Any]) -> tuple[str, str]:
        """What a step is called, and a quieter line, whatever the file says."""
        if "read" in step:
            card = self.cards.get(str(step["read"]))
            said = card.title if card is not None else str(step["read"])
            return said, translate("program editor", "A card to read")
        if "ask" in step:
            asked = str(step["ask"])
            return editor_words.question(asked), translate("program editor", "Questions")
        entry = self.library.entry(str(step.get("exercise", "")))
        title = entry.title if entry is not None else str(step.get("exercise") or "?")
        return title, editor_words.facts(step, entry.default if entry is not None else None)

    def _all(self, exercises_only: bool) -> Iterator[tuple[Pickable, str]]:
        """Each with further words to search in."""
        for entry in sorted(self.library.entries, key=lambda one: sort_key(one.title)):
            yield _exercise(entry), entry.summary
        if exercises_only:
            return
        for card in self.cards.values():
            facts = program_words.reading_minutes(card.words)
            title = fill(translate("program editor", "Read: {title}"), title=card.title)
            yield Pickable(title, facts, {"read": card.id}), card.words
        for code in QUESTIONS:
            title = fill(
                translate("program editor", "Ask: {title}"), title=program_words.question(code)
            )
            yield Pickable(title, "", {"ask": code}), ""


def _said_of(one: Pickable, more: str) -> str:
    """What is searched, with the id, as a program's file calls it."""
    name = next(iter(one.step.values()))
    return searched(f"{one.title} {one.facts} {more} {name}")


def _exercise(entry: Entry) -> Pickable:
    facts = f"{words.kind(entry.kind)} \N{MIDDLE DOT} {words.lengths(entry.minutes)}"
    step = {"exercise": entry.id, "minutes": _plain(entry.default)}
    return Pickable(entry.title, facts, step)


def _plain(minutes: float) -> float:
    return int(minutes) if minutes == int(minutes) else minutes
