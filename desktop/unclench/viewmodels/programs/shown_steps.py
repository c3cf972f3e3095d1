"""The steps of one week of a program as a page shows them: what each is, and whether it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from unclench.domain.cautions import Tag, caution_words
from unclench.domain.program_run import Place, ProgramRun, instead_of, next_step, target, times
from unclench.viewmodels import words
from unclench.viewmodels.learn.reading import TextSection
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.translation import Counted, fill, translate

if TYPE_CHECKING:
    from unclench.domain.program import Program, Step
    from unclench.viewmodels.library.library import Entry

State = Literal["done", "next", "open"]
_READ_KIND, _ASK_KIND = "worksheet", "rest"


class ShownStep(NamedTuple):
    """One step. `facts` is its quiet line; `because` says what it is in place of, and why.

    `picture` is the kind and the seed of its landscape; `day` says when it was done last; `share`
    is how much of what is meant was done, 0 to 1; `gone` tells that its exercise or card isn't
    there any more.
    """

    place: Place
    title: str
    facts: str
    picture: tuple[str, str]
    state: State
    day: str = ""
    share: float = 0
    because: str = ""
    gone: bool = False


class _Named(NamedTuple):
    """What a step is by itself, whoever does it."""

    title: str
    length: str
    picture: tuple[str, str]
    because: str = ""
    gone: bool = False


@dataclass(frozen=True)
class Known:
    """What is known of the person, and of what a program names."""

    entry: Callable[[str], Entry | None]
    cards: Mapping[str, TextSection]
    tags: Set[str]
    today: date


def shown_steps(
    program: Program, run: ProgramRun | None, week: int, known: Known
) -> tuple[ShownStep, ...]:
    """The steps of a week, counted from 0; without a run nothing is done and nothing is next."""
    following = next_step(program, run) if run is not None and run.ended_at is None else None
    return tuple(
        _shown(step, Place(week, at), run, following, known)
        for at, step in enumerate(program.weeks[week].steps)
    )


def named_step(program: Program, place: Place, known: Known) -> tuple[str, str]:
    """The title of one step, and how long it takes."""
    named = _named(program.weeks[place.week].steps[place.step], known)
    return named.title, named.length


def _shown(
    step: Step, place: Place, run: ProgramRun | None, following: Place | None, known: Known
) -> ShownStep:
    named, wanted = _named(step, known), times(step)
    days = [one.at.date() for one in run.done if one.place == place] if run is not None else []
    count = min(len(days), wanted)
    state: State = "done" if count == wanted else "next" if place == following else "open"
    often = _often(wanted, count if run is not None else None)
    today = translate("programs", "next") if state == "next" else ""
    parts = (named.length, often, today)
    return ShownStep(
        place,
        named.title,
        " \N{MIDDLE DOT} ".join(part for part in parts if part),
        named.picture,
        state,
        program_words.day_done(days[-1], known.today) if days else "",
        count / wanted,
        named.because,
        named.gone,
    )


def _often(wanted: int, count: int | None) -> str:
    """How often a step is meant, and how often it was done where a run tells."""
    if wanted == 1:
        return ""
    if count is None:
        return Counted.tr("%n time(s)", "", wanted)
    return fill(translate("programs", "{count} of {all}"), count=count, all=wanted)


def _named(step: Step, known: Known) -> _Named:
    if card := getattr(step, "read", ""):
        return _card(card, known)
    if asked := getattr(step, "ask", ""):
        takes = translate("programs", "One minute")
        return _Named(program_words.question(asked), takes, (_ASK_KIND, asked))
    return _exercise(step, known)


def _card(name: str, known: Known) -> _Named:
    section = known.cards.get(name)
    if section is None:
        gone = translate("programs", "This card isn't here")
        return _Named(name, gone, (_READ_KIND, name), gone=True)
    length = program_words.reading_minutes(section.words)
    return _Named(section.title, length, (_READ_KIND, name))


def _exercise(step: Step, known: Known) -> _Named:
    """The exercise, or what this person does in its place."""
    _kind, name, minutes = target(step, known.tags)
    other, because = instead_of(step, known.tags), ""
    if other is not None:
        meant = getattr(step, "exercise", "")
        there = known.entry(meant)
        because = _because(other.when, there.title if there is not None else meant)
    entry = known.entry(name)
    if entry is None:
        gone = translate("programs", "This exercise isn't here")
        return _Named(name, gone, (_ASK_KIND, name), because, gone=True)
    lasts = words.minutes(minutes if minutes is not None else entry.default)
    return _Named(entry.title, lasts, (entry.kind, entry.id), because)


def _because(tag: Tag, title: str) -> str:
    who, _what = caution_words(tag, "note", translate)
    said = translate("programs", "{who}: in place of \u201c{title}\u201d")
    return fill(said, who=who, title=title)
