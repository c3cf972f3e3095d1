"""From a timeline to the mixer that plays it, with its voice: the same for the ear and a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from unclench.audio import clips, soundscape_samples
from unclench.audio.clip_cache import ClipCache
from unclench.audio.mixer import Accompaniment, Mixer, Take
from unclench.audio.narrator import Narrator
from unclench.audio.soundscape_loop import Loop
from unclench.audio.speech.cache import SpeechCache
from unclench.audio.speech.speakers import TextSource
from unclench.audio.tones import PER_MS
from unclench.audio.utterances import VoiceClips, utterances
from unclench.domain.cues import Timeline
from unclench.system import paths

_NOTHING = np.zeros((0, 2), np.float32)


def shipped_voices() -> Sequence[VoiceClips]:
    """The voices that come with the app, the best first."""
    return (Narrator(paths.assets() / "voice"),)


def all_voices(speech: TextSource | None) -> Sequence[VoiceClips]:
    """Those, and after them what was spoken on this machine."""
    return (*shipped_voices(), SpeechCache(speech)) if speech else shipped_voices()


@dataclass(frozen=True)
class MixSetup:
    """What stays the same while timelines come and go.

    `take` gives the clips: `ClipCache.fetch` may wait for one, `ClipCache.peek` never does.
    """

    voices: Sequence[VoiceClips]
    take: Take
    language: str = "en"
    loop: Loop = field(default_factory=lambda: _NOTHING)
    quiet_after_minutes: float = 0

    def mixer(self, timeline: Timeline) -> Mixer:
        """The mixer of this timeline."""
        minutes = self.quiet_after_minutes
        around = Accompaniment(
            utterances(timeline, self.voices, self.language),
            self.take,
            self.loop,
            round(minutes * 60_000 * PER_MS) if minutes > 0 else None,
        )
        return Mixer(timeline, clips.for_timeline(timeline), around)


def whole(
    timeline: Timeline,
    surroundings: str = "",
    language: str | None = None,
    speech: TextSource | None = None,
) -> Mixer:
    """The mixer of a session that is rendered at leisure, with these surroundings.

    Without `language` it is spoken in that of the timeline's exercise; texts that nobody recorded
    are taken from `speech`.

    Raises:
        ClipError: there are no such surroundings, or they can't be read.
    """
    spoken_in = language or timeline.language
    loop = soundscape_samples.load(surroundings)
    return MixSetup(all_voices(speech), ClipCache().fetch, spoken_in, loop).mixer(timeline)


def needed(mixer: Mixer, first: int, last: int) -> list[Path]:
    """The voice's clips that are heard between these frames, in their order."""
    return [word.path for word in mixer.words if word.end > first and word.start < last]
