"""What the voice says in a session, and when: from a timeline's cues to clips in frames."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

import soundfile

from unclench.audio.narrator import spoken
from unclench.audio.tones import PER_MS, RATE
from unclench.domain.cues import Cue, Timeline
from unclench.system import catalogues

_log = logging.getLogger(__name__)


class VoiceClips(Protocol):
    """A voice that has some texts as sound files."""

    def clip(self, text: str, language: str = "en") -> Path | None:
        """The file in which `text` is said, or None when this voice hasn't got it."""
        ...


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words said by the clip in `path`, from frame `start` of the session to frame `end`."""

    start: int
    end: int
    path: Path


def utterances(
    timeline: Timeline, voices: Sequence[VoiceClips], language: str = "en"
) -> tuple[Utterance, ...]:
    """Everything the voice says, in order, never two things at once.

    Each text is said by the first of `voices` that has it. What is still being said when
    something else begins ends there, but a phase word ("In") waits for nobody: it is left out
    where a sentence is being said.
    """
    said: list[Utterance] = []
    for phase_word, each in _clips(timeline.cues, voices, language):
        if said and said[-1].end > each.start:
            if phase_word:
                continue
            last = said.pop()
            if last.start < each.start:
                said.append(Utterance(last.start, each.start, last.path))
        said.append(each)
    return tuple(said)


def _clips(
    cues: Iterable[Cue], voices: Sequence[VoiceClips], language: str
) -> Iterator[tuple[bool, Utterance]]:
    """Every clip by its start, at its full length, with whether it is a phase word."""
    find = cache(lambda text: _find(text, voices, language))
    say = catalogues.say_in(language)
    for cue in cues:
        text = spoken(cue, say)
        path = find(text) if text else None
        frames = _frames(path) if path else 0
        if path and frames:
            start = cue.start * PER_MS
            yield cue.kind == "breath", Utterance(start, start + frames, path)


def _find(text: str, voices: Sequence[VoiceClips], language: str) -> Path | None:
    clips = (voice.clip(text, language) for voice in voices)
    return next((path for path in clips if path is not None), None)


def _frames(path: Path) -> int:
    """The clip's length at 48 kHz; 0, and a line in the log, when it can't be read."""
    try:
        info = soundfile.info(path)
    except (soundfile.SoundFileError, OSError, RuntimeError) as error:
        _log.warning("%s: %s", path, error)
        return 0
    return -(-int(info.frames) * RATE // int(info.samplerate))
