"""A session's steps in short, with their times, for a look before the start."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from unclench.domain.cues import Cue, Kind, Mode, Timeline
from unclench.viewmodels import body_words, words
from unclench.viewmodels.body_map.body_map import mode_words
from unclench.viewmodels.translation import fill, translate


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One part of a session: where it starts, how long it takes (both ms), what happens."""

    start: int
    length: int
    words: str
    guided: bool  # something is done; else one listens, or rests


@dataclass(frozen=True, slots=True)
class _Part:
    kind: Kind
    cues: tuple[Cue, ...]


def outline(timeline: Timeline) -> tuple[OutlineRow, ...]:
    """The parts of a session; what is only said or quiet between two others makes one part."""
    parts = list(_merged(_steps(timeline)))
    rows = []
    for place, part in enumerate(parts):
        start, end = part.cues[0].start, part.cues[-1].end
        words = _words(part, place, len(parts))
        rows.append(OutlineRow(start, end - start, words, OUTLINED[part.kind] is not _talk))
    return tuple(rows)


def breathes(timeline: Timeline) -> bool:
    """Whether breaths are guided, so that a tempo makes sense."""
    return any(cue.kind == "breath" for cue in timeline.guide)


def breaths_a_minute(timeline: Timeline) -> float:
    """How many breaths a minute there are in the end, where breaths are guided; else 0."""
    guided = [cue for cue in timeline.guide if cue.kind == "breath"]
    if not guided:
        return 0.0
    return 60_000 / sum(cue.length for cue in _last_cycle(guided))


def own_paced(timeline: Timeline) -> bool:
    """Whether breaths begin at the person's own pace."""
    return any(step.do == "breathe" and step.phases == "own-pace" for step in timeline.steps)


def _steps(timeline: Timeline) -> Iterator[_Part]:
    for _step, cues in groupby(timeline.guide, key=lambda cue: cue.step):
        group = tuple(cue for cue in cues if cue.length)
        if group:
            kinds = [cue.kind for cue in group if OUTLINED[cue.kind] is not _talk]
            yield _Part(kinds[0] if kinds else "say", group)


def _merged(parts: Iterator[_Part]) -> Iterator[_Part]:
    for kind, group in groupby(parts, key=lambda part: part.kind):
        if kind in {"say", "breath"}:
            yield _Part(kind, tuple(cue for part in group for cue in part.cues))
        else:
            yield from group


def _words(part: _Part, place: int, count: int) -> str:
    if OUTLINED[part.kind] is _talk and count > 1:
        if place == 0:
            return translate("outline", "Settle in")
        if place == count - 1:
            return translate("outline", "Come back")
    if OUTLINED[part.kind] is _talk and count == 1:
        longest = max(part.cues, key=lambda cue: cue.length if cue.text else 0)
        return _talk(_Part(part.kind, (longest,)))
    return OUTLINED[part.kind](part)


def _talk(part: _Part) -> str:
    text = next((cue.text for cue in part.cues if cue.text), None)
    return _first_sentence(text) if text else translate("outline", "Quiet")


def _done(part: _Part) -> str:
    named = next((cue for cue in part.cues if cue.part), None)
    if named is not None and named.part:
        works = any(cue.kind == "release" for cue in part.cues)
        return _part_words(named.part, named.mode if works else None)
    text = next((cue.text for cue in part.cues if cue.text), None)
    return _first_sentence(text) if text else translate("outline", "Go on")


def _part_words(place: str, mode: Mode | None) -> str:
    """A part of the body, and how its muscles are spared, if they are."""
    title = body_words.title(place)
    if mode is None or mode == "tense":
        return title
    said = translate("outline", "{part}: {mode}")
    return fill(said, part=title, mode=mode_words(mode))


def _breath(part: _Part) -> str:
    names = {
        "in": translate("outline", "in {seconds}"),
        "hold": translate("outline", "hold {seconds}"),
        "out": translate("outline", "out {seconds}"),
        "rest": translate("outline", "rest {seconds}"),
    }
    last = _last_cycle([cue for cue in part.cues if cue.kind == "breath"])
    pattern = ", ".join(
        fill(names[cue.phase or "rest"], seconds=words.number(round(cue.length / 100) / 10))
        for cue in last
    )
    return fill(translate("outline", "Breathe: {pattern}"), pattern=pattern)


def _last_cycle(guided: Sequence[Cue]) -> list[Cue]:
    last = (guided[-1].step, guided[-1].cycle)
    return [cue for cue in guided if (cue.step, cue.cycle) == last]


OUTLINED: Mapping[Kind, Callable[[_Part], str]] = {
    "say": _talk,
    "breath": _breath,
    "tense": _done,
    "release": _done,
    "attend": _done,
    "move": _done,
    "rest": _talk,
    "bell": _talk,
    "play": _done,
    "write": _done,
}
"""What a part of the session is called, by the kind of cue that it is about."""


def _first_sentence(text: str) -> str:
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]
