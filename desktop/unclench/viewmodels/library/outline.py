"""A session's steps in short, with their times, for a look before the start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from unclench.domain import body
from unclench.domain.cues import Cue, Timeline
from unclench.viewmodels import words

_tr = QCoreApplication.translate
_TALK = {"say", "bell", "rest"}


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One part of a session: where it starts, how long it takes (both ms), what happens."""

    start: int
    length: int
    words: str


@dataclass(frozen=True, slots=True)
class _Part:
    kind: str
    cues: tuple[Cue, ...]


def outline(timeline: Timeline) -> tuple[OutlineRow, ...]:
    """The parts of a session; what is only said or quiet between two others makes one part."""
    parts = list(_merged(_steps(timeline)))
    rows = []
    for place, part in enumerate(parts):
        start, end = part.cues[0].start, part.cues[-1].end
        rows.append(OutlineRow(start, end - start, _words(part, place, len(parts))))
    return tuple(rows)


def breathes(timeline: Timeline) -> bool:
    """Whether breaths are guided, so that a tempo makes sense."""
    return any(cue.kind == "breath" for cue in timeline.guide)


def own_paced(timeline: Timeline) -> bool:
    """Whether breaths begin at the person's own pace."""
    steps = getattr(timeline.plan, "steps", ())
    return any(getattr(step, "phases", None) == "own-pace" for step in steps)


def _steps(timeline: Timeline) -> Iterator[_Part]:
    for _step, cues in groupby(timeline.guide, key=lambda cue: cue.step):
        group = tuple(cue for cue in cues if cue.length)
        if group:
            kinds = [cue.kind for cue in group if cue.kind not in _TALK]
            yield _Part(kinds[0] if kinds else "say", group)


def _merged(parts: Iterator[_Part]) -> Iterator[_Part]:
    for kind, group in groupby(parts, key=lambda part: part.kind):
        if kind in {"say", "breath"}:
            yield _Part(kind, tuple(cue for part in group for cue in part.cues))
        else:
            yield from group


def _words(part: _Part, place: int, count: int) -> str:
    if part.kind == "say":
        return _talk(part, place, count)
    if part.kind == "breath":
        return _breath(part)
    named = next((cue.part for cue in part.cues if cue.part), None)
    if named:
        name = body.name(named)
        return name[0].upper() + name[1:]
    text = next((cue.text for cue in part.cues if cue.text), None)
    return _first_sentence(text) if text else _tr("outline", "Go on")


def _talk(part: _Part, place: int, count: int) -> str:
    if place == 0 and count > 1:
        return _tr("outline", "Settle in")
    if place == count - 1 and count > 1:
        return _tr("outline", "Come back")
    text = next((cue.text for cue in part.cues if cue.text), None)
    return _first_sentence(text) if text else _tr("outline", "Quiet")


def _breath(part: _Part) -> str:
    names = {
        "in": _tr("outline", "in %1"),
        "hold": _tr("outline", "hold %1"),
        "out": _tr("outline", "out %1"),
        "rest": _tr("outline", "rest %1"),
    }
    guided = [cue for cue in part.cues if cue.kind == "breath"]
    last = [cue for cue in guided if (cue.step, cue.cycle) == (guided[-1].step, guided[-1].cycle)]
    pattern = ", ".join(
        names[cue.phase or "rest"].replace("%1", words.number(round(cue.length / 100) / 10))
        for cue in last
    )
    return _tr("outline", "Breathe: %1").replace("%1", pattern)


def _first_sentence(text: str) -> str:
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]
