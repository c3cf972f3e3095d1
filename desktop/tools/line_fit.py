"""Whether a session's lines have the time that they take, and what a translation says again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from tools.refrains import is_refrain, sentences_of
from unclench.audio.narrator import spoken
from unclench.domain.body import PARTS, Mode, resolve
from unclench.domain.cues import Cue, Timeline
from unclench.domain.muscle_lines import words
from unclench.domain.pieces import CUE_MOST, NOTICING
from unclench.domain.reading_time import reading_ms
from unclench.domain.steps import LineAt, Lined
from unclench.system import catalogues

_INTO_TENSING = 1000  # of the four seconds of a light tensing, in which one may still be told how
_GROUP_MOST: Mapping[Mode, int] = {
    "tense": CUE_MOST,
    "light": CUE_MOST + _INTO_TENSING,
    "release": NOTICING,
    "imagery": NOTICING,
}


class Said(NamedTuple):
    """A text that is heard, from `start` to `end` (ms)."""

    cue: Cue
    text: str
    start: int
    end: int


def said(timeline: Timeline) -> list[Said]:
    """Everything that is heard, in order."""
    say, spoken_in = catalogues.say_in(timeline.language), timeline.language
    heard = ((cue, spoken(cue, say)) for cue in timeline.cues)
    return [
        Said(cue, text, cue.start, cue.start + reading_ms(text, spoken_in))
        for cue, text in heard
        if text
    ]


def cut_short(timeline: Timeline) -> Iterator[str]:
    """Each text that is still being said when the next one begins, or longer than it may be."""
    every = said(timeline)
    for one, after in pairwise(every):
        if one.end > after.start:
            yield _too_long(one.end - after.start, one.text)
    for one in every:
        if one.cue.kind == "say" and one.cue.part and one.end - one.start > CUE_MOST:
            yield _too_long(one.end - one.start - CUE_MOST, one.text)


def left_out(timeline: Timeline, written: Timeline) -> Iterator[str]:
    """Each line that `written`, the same in English, has time for and this has not."""
    ours, theirs = _late(timeline), _late(written)
    yield from (words for moment, words in ours.items() if moment not in theirs)


def _late(timeline: Timeline) -> Mapping[tuple[int, float], str]:
    """The lines that begin while their step runs and would end after it, by step and moment."""
    lengths: dict[int, int] = defaultdict(int)
    for cue in timeline.guide:
        lengths[cue.step] += cue.length
    found = {}
    for number, step in enumerate(timeline.steps):
        for line in step.lines if isinstance(step, Lined) else ():
            if isinstance(line, LineAt):
                end = round(line.at * 1000) + reading_ms(line.text, timeline.language)
                if line.at * 1000 < lengths[number] < end:
                    found[number, line.at] = _too_long(end - lengths[number], line.text)
    return found


def _too_long(over: int, text: str) -> str:
    return f"{over / 1000:.1f} s too long: {text}"


def said_again(timeline: Timeline, written: Timeline) -> set[str]:
    """The sentences that a translation says again where `written`, in English, does not."""
    english = {_place(one, k): one.text for one, k in _numbered(written)}
    first: dict[str, str] = {}
    again = set()
    for one, k in _numbered(timeline):
        source = english.get(_place(one, k), "")
        for sentence in sentences_of(one.text) if one.cue.kind != "breath" else ():
            before = first.setdefault(sentence, source)
            if before != source and not _share_a_refrain(timeline.id, before, source):
                again.add(sentence)
    return again


def _numbered(timeline: Timeline) -> Iterator[tuple[Said, int]]:
    """Each text with its number among those of its kind in its step."""
    met: dict[tuple[int, str], int] = defaultdict(int)
    for one in said(timeline):
        key = one.cue.step, one.cue.kind
        yield one, met[key]
        met[key] += 1


def _place(one: Said, number: int) -> tuple[int, str, int]:
    return one.cue.step, one.cue.kind, number


def _share_a_refrain(exercise: str, one: str, other: str) -> bool:
    """Whether both English texts hold a sentence that the exercise may say again."""
    return all(
        any(is_refrain(exercise, sentence) for sentence in sentences_of(text))
        for text in (one, other)
    )


def long_groups(spoken_in: str) -> Iterator[str]:
    """The words for muscle groups that take longer in a language than there is time for."""
    say, told = catalogues.say_in(spoken_in), set()
    for part in sorted(PARTS):
        for mode, most in _GROUP_MOST.items():
            text = words(resolve(part), mode, say).cue
            over = reading_ms(text, spoken_in) - most
            if over > 0 and text not in told:
                told.add(text)
                yield _too_long(over, text)
