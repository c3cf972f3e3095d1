"""A session as a sound file: spoken where nobody recorded it, then written, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.audio import volumes
from unclench.audio.export import Export, ExportState
from unclench.audio.session_metadata import ambience_of, title_of
from unclench.audio.soundscape_files import NONE, chosen, find
from unclench.audio.speech.speakers import TextSource, unrecorded
from unclench.audio.speech.speech_run import Job, Progress, SpeechRun
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Timeline
from unclench.domain.preferences import Preferences
from unclench.system import export_names
from unclench.system.paths import Profile
from unclench.viewmodels.fault_words import told
from unclench.viewmodels.settings.settings import Settings

State = Literal["idle", "speaking", "writing", "done", "stopped", "failed"]

LOOK = 200  # ms between two looks at how far it is
_SPEAKING = 0.6  # of the whole, where texts have to be spoken first
KINDS = ("mp3", "flac", "ogg", "opus", "wav")


class Writing(Protocol):
    """A file in the making (`audio.export.Export`)."""

    share: float
    state: ExportState
    reason: str

    def cancel(self) -> None:
        """Stop, and leave nothing behind."""


class Speaking(Protocol):
    """Speech under way (`audio.speech.speech_run.SpeechRun`)."""

    def stop(self) -> None:
        """End it; nothing more is told."""


Write = Callable[[Path, Timeline, Volumes, str, TextSource | None], Writing]
Speak = Callable[[Job, Callable[[Progress], None]], Speaking]


class SoundFile(QObject):
    """Makes one sound file at a time; processes do the work, a timer asks how far they are."""

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        profile: Profile,
        write: Write = Export,
        speak: Speak | None = None,
    ) -> None:
        """Nothing is made yet.

        Args:
            settings: the volumes, surroundings and voice that the file gets.
            profile: in whose cache the speech is kept.
            write: begins to write a file.
            speak: begins to make speech; None: as usual.
        """
        super().__init__()
        self._settings, self._profile = settings, profile
        self._write = write
        self._speak: Speak = speak or self._ahead
        self._writing: Writing | None = None
        self._making: Speaking | None = None
        self._spoken: Progress | None = None
        self._timeline: Timeline | None = None
        self.state: State = "idle"
        self.share = 0.0
        """How much is done, 0 to 1."""
        self.reason = ""
        """Why it failed, in words."""
        self.path = Path()
        self.title = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether a file is being made now."""
        return self.state in ("speaking", "writing")

    def begin(self, path: Path, timeline: Timeline) -> None:
        """Make `path` of this session; its ending, one of `KINDS`, says which kind."""
        if self.busy:
            return
        self.path, self._timeline, self.title = path, timeline, title_of(timeline)
        self.share, self.reason = 0.0, ""
        job = self._job(timeline)
        if job is None:
            self._begin_writing(None)
        else:
            self._spoken = Progress(len(job.texts))
            self.state = "speaking"
            self._making = self._speak(job, self._hear)
        self._timer.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Leave it; what was at the path before stays there."""
        if self.busy:
            self._put_away()
            self.state = "stopped"
            self.changed.emit()

    def forget(self) -> None:
        """Say no more about the file that was made, or was not."""
        if not self.busy and self.state != "idle":
            self.state = "idle"
            self.changed.emit()

    def close(self) -> None:
        """The app goes: leave what is not done."""
        self._put_away()

    def look(self) -> None:
        """See how far it is."""
        if self.state == "speaking":
            self._look_at_speech()
        elif self._writing is not None:
            self._look_at_writing(self._writing)
        self.changed.emit()

    def _look_at_speech(self) -> None:
        now = self._spoken
        assert now is not None
        self.share = _SPEAKING * now.done / max(1, now.total)
        if now.over:
            self._making = None
            self._begin_writing(now.source)

    def _look_at_writing(self, writing: Writing) -> None:
        begun = _SPEAKING if self._spoken is not None else 0.0
        self.share = begun + (1 - begun) * writing.share
        if writing.state != "working":
            self.state, self.reason = writing.state, told(writing.reason)
            self._writing = None
            self._put_away()

    def _begin_writing(self, speech: TextSource | None) -> None:
        assert self._timeline is not None
        mine = self._settings.preferences
        loud = replace(volumes.of(mine), muted=False)
        around = _surroundings(mine, self._timeline)
        self._writing = self._write(self.path, self._timeline, loud, around, speech)
        self.state = "writing"

    def _put_away(self) -> None:
        self._timer.stop()
        if self._making is not None:
            self._making.stop()
        if self._writing is not None:
            self._writing.cancel()
        self._making = self._writing = self._spoken = self._timeline = None

    def _job(self, timeline: Timeline) -> Job | None:
        """What has to be spoken first, if anything."""
        voice, language = self._settings.preferences.voice, timeline.language
        texts = () if voice == "captions" else unrecorded(timeline, language)
        return Job(texts, language, voice, self._profile.cache / "speech") if texts else None

    def _ahead(self, job: Job, tell: Callable[[Progress], None]) -> Speaking:
        return SpeechRun(job, tell, log=self._profile.log)

    def _hear(self, progress: Progress) -> None:
        """Called from another thread: only kept for the next look."""
        if self._spoken is not None:
            self._spoken = progress


def file_name(title: str, minutes: float, kind: str = KINDS[0]) -> str:
    """A name for the file that every system takes."""
    return f"{export_names.from_title(title)} {minutes:g} min.{kind}".strip()


def _surroundings(mine: Preferences, timeline: Timeline) -> str:
    """As in a session; what an exercise suggests and is not here is left out."""
    around = chosen(mine.surroundings, ambience_of(timeline))
    return around if mine.surroundings or find(around) else NONE
