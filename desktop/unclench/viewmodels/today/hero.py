"""The one thing to do, in words: what it is, why, and what its button says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from unclench.domain.situation import NextStep, TrialSession
from unclench.domain.suggestion import Begin, Play, Suggestion
from unclench.viewmodels import words
from unclench.viewmodels.library.library import Entry, Library
from unclench.viewmodels.today import reasons
from unclench.viewmodels.today.spared_words import Spared, spared_words
from unclench.viewmodels.translation import fill, translate

if TYPE_CHECKING:
    from unclench.files.listed_program import ListedProgram
    from unclench.viewmodels.today.running import Following

_QUIET, _LONG = "rest", "mindfulness"  # kinds whose landscapes stand for cards and programs


Sparing: TypeAlias = Callable[[str], Spared]  # what an exercise spares, by its id


class Hero(NamedTuple):
    """`what` it is, and all its words; `kind` and `seed` give its landscape."""

    what: Play | Begin | NextStep | TrialSession
    eyebrow: str
    title: str
    words: str
    start: str
    page: str  # the words of the way to its page; "" where the button leads there already
    kind: str
    seed: str


class HeroWords:
    """Finds words for what is suggested."""

    def __init__(
        self,
        library: Library,
        following: Mapping[NextStep, Following],
        programs: Mapping[str, ListedProgram],
        card_title: Callable[[str], str],
        now: datetime,
    ) -> None:
        """`following` tells of each step of a program, `programs` are known by their ids."""
        self._library, self._following, self._programs = library, following, programs
        self._card_title, self._now = card_title, now

    def hero(self, one: Suggestion, sparing: Sparing, numbers: bool = True) -> Hero | None:
        """What is shown of `one`, and what of the body its exercise is `sparing`.

        None when what it names has gone meanwhile.
        """
        why = reasons.sentence(one.reason, self._now, numbers)
        if isinstance(one.what, Play):
            entry = self._library.entry(one.what.exercise_id)
            return None if entry is None else _play(one.what, entry, sparing(entry.id), why)
        if isinstance(one.what, Begin):
            program = self._programs.get(one.what.program_id)
            return None if program is None else _begin(one.what, program, why)
        if isinstance(one.what, TrialSession):
            return _fair(one.what, why)
        return self._step(one.what, why, sparing)

    def _step(self, step: NextStep, why: str, sparing: Sparing) -> Hero | None:
        where = self._following[step].where
        if step.kind == "read":
            title, read = self._card_title(step.what), translate("today", "Read it")
            return Hero(step, where, title, why, read, "", _QUIET, step.what)
        if step.kind == "ask":
            answer = translate("today", "Answer")
            return Hero(step, where, _asked(step.what), why, answer, "", _QUIET, step.what)
        entry = self._library.entry(step.what)
        if entry is None:
            return None
        minutes = step.minutes if step.minutes in entry.minutes else entry.default
        start, seen = _start(minutes), translate("today", "See the exercise")
        why = self._spared(step) or why
        said = f"{_about(entry, sparing(entry.id))} {why}"
        return Hero(step, where, entry.title, said, start, seen, entry.kind, entry.id)

    def _spared(self, step: NextStep) -> str:
        """Why it isn't what the step has for others."""
        meant = self._following[step].spared
        if not meant:
            return ""
        there = self._library.entry(meant)
        said = translate(
            "today",
            "You marked something that was hurt lately, so it's this in place of “{title}”.",
        )
        return fill(said, title=there.title if there is not None else meant)


def _about(entry: Entry, spared: Spared) -> str:
    """What it is, and what of the body it spares."""
    return f"{entry.summary} {spared_words(spared)}".rstrip()


def _play(play: Play, entry: Entry, spared: Spared, why: str) -> Hero:
    seen = translate("today", "See the exercise")
    eyebrow, about = why.rstrip("."), _about(entry, spared)
    start = _start(play.minutes)
    return Hero(play, eyebrow, entry.title, about, start, seen, entry.kind, entry.id)


def _fair(session: TrialSession, why: str) -> Hero:
    """A session of a fair test: which exercise it is, Start tells."""
    where = translate("today", "Fair test \u00b7 pair {pair}, session {part} of 2")
    eyebrow = fill(where, pair=session.place.pair + 1, part=session.place.part + 1)
    title = translate("today", "The next session of your fair test")
    unknown = translate("today", "You'll see which one it is after you press Start.")
    start, seen = _start(session.minutes), translate("today", "See the test")
    said = f"{why} {unknown}"
    return Hero(session, eyebrow, title, said, start, seen, _QUIET, session.trial_id)


def _begin(begin: Begin, program: ListedProgram, why: str) -> Hero:
    look = translate("today", "Have a look")
    title, said = program.title, program.summary
    return Hero(begin, why.rstrip("."), title, said, look, "", _LONG, program.id)


def _asked(questions: str) -> str:
    return {
        "peg": translate("today", "Three questions about your week"),
        "check-in": translate("today", "How are you?"),
    }[questions]


def _start(minutes: float) -> str:
    return fill(translate("today", "Start \u00b7 {length}"), length=words.lengths((minutes,)))
