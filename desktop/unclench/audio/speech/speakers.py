"""Speech for texts that nobody recorded: who can speak them here, and which of them is chosen.

No numpy here: the window uses this too. A speaker is chosen in the process that makes the speech
(`speech_worker`), since asking the system for its voices takes time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple, Protocol

from unclench.audio.narrator import Narrator, spoken
from unclench.domain.cues import Timeline
from unclench.domain.preferences import VoiceChoice
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.system import catalogues, paths
from unclench.system.said import row

FASTEST = 1.3
"""How much faster than usual a text may be spoken to fit its time."""


class SpeechError(Exception):
    """A text could not be spoken; the message never holds the text."""


class Speaker(Protocol):
    """A voice that speaks any text of some languages into a sound file. It never goes online."""

    @property
    def name(self) -> str:
        """Which voice this is and how it is used: part of the name of every clip that it makes."""
        ...

    def lacks(self, language: str) -> str:
        """Why it can't speak this language (a BCP 47 tag) here, in one line; empty: it can."""
        ...

    def say(self, text: str, language: str, path: Path, speed: float = 1.0, /) -> None:
        """Speak `text` into a sound file at `path`, at `speed` (1 to `FASTEST`) times the usual.

        Raises:
            SpeechError: it could not.
        """
        ...


class TextSource(NamedTuple):
    """Where the spoken clips of one voice lie."""

    folder: str
    voice: str


def choose(
    choice: VoiceChoice, language: str, neural: Sequence[Speaker], system: Sequence[Speaker]
) -> tuple[Speaker | None, str]:
    """The first voice that the choice allows and that can speak, else None; and why not others."""
    allowed = {
        "automatic": (*neural, *system),
        "neural": tuple(neural),
        "system": tuple(system),
        "captions": (),
    }[choice]
    reasons = []
    for speaker in allowed:
        why = speaker.lacks(language)
        if not why:
            return speaker, ""
        reasons.append(why)
    return None, row(reasons, "; ") if reasons else ""


def unrecorded(timeline: Timeline, language: str) -> tuple[str, ...]:
    """Every text of the timeline that the recorded voice hasn't got, in order of first use."""
    recorded = _recorded()
    say = catalogues.say_in(language)
    texts = dict.fromkeys(" ".join((spoken(cue, say) or "").split()) for cue in timeline.cues)
    return tuple(text for text in texts if text and recorded.clip(text, language) is None)


@cache
def _recorded() -> Narrator:
    return Narrator(paths.assets() / "voice")


def report(speakers: Sequence[Speaker], language: str = "en") -> Iterator[str]:
    """A line for each voice: whether it can speak here, and if not, why."""
    for speaker in speakers:
        why = speaker.lacks(language)
        text = QT_TRANSLATE_NOOP(
            "sound", "voices: {name}: can speak texts without a recording ({language})"
        )
        if why:
            text = QT_TRANSLATE_NOOP("sound", "voices: {name}: not used: {reason}")
        yield fill(text, name=speaker.name, language=language, reason=why)
