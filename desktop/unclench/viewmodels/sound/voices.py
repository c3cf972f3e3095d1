"""Who says what nobody recorded: speech made ahead for a session, and a voice to try."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.audio import volumes
from unclench.audio.engine_link import EngineLink
from unclench.audio.speech.speakers import TextSource, unrecorded
from unclench.audio.speech.speech_run import Job, Progress, SpeechRun
from unclench.domain.cues import Cue, Timeline
from unclench.domain.preferences import Preferences
from unclench.domain.reading_time import reading_ms
from unclench.system.paths import Profile
from unclench.viewmodels.fault_words import told
from unclench.viewmodels.session.session_ports import Transport
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.sound_file import SoundFile, Speak, Speaking

Trial = Literal["", "making", "playing", "captions", "missing", "failed", "silent"]

LOOK = 250  # ms between two looks at a voice that is being tried
_RING_OUT = 500  # ms of sound after its last word
_EVERY = 5  # texts after which a session that plays gets to know of new ones


class Voices(QObject):
    """Has the texts of one session spoken at a time; a session may begin before all is done."""

    changed = Signal()  # `progress`
    tried = Signal(str)  # a Trial
    _told = Signal(object, object)  # the job and how far it is, from another thread

    def __init__(
        self,
        settings: Settings,
        profile: Profile,
        link: Callable[[], Transport] = EngineLink,
        make: Speak | None = None,
    ) -> None:
        """Nothing is started yet.

        Args:
            settings: which voice the person chose.
            profile: in whose cache the speech is kept.
            link: makes a way to the sound engine, for trying a voice.
            make: begins to make speech; None: as usual.
        """
        super().__init__()
        self.settings = settings
        self._profile = profile
        self._link = link
        self._make: Speak = make or self._ahead
        self._told.connect(self._take)
        self._job: Job | None = None
        self._making: Speaking | None = None
        self.progress: Progress | None = None
        """How far the speech for the session is; None when none is needed."""
        self.why = ""
        """Why the voice that was tried can't speak, as far as that is known."""
        self._listener: Transport | None = None
        self._trial: _Trial | None = None
        self.sound_file = SoundFile(settings, profile)
        """Writes a session as a sound file."""

    def prepare(self, timeline: Timeline) -> None:
        """Have everything that this session says spoken, unless it is recorded or made already."""
        job = self._needed(timeline)
        running = self._job
        if running and job and set(job.texts) <= set(running.texts) and _alike(job, running):
            return
        self._halt()
        self._job, self.progress = job, None
        if job is not None:
            self.progress = Progress(len(job.texts))
            self._making = self._begin(job)
        self.changed.emit()

    def new_link(self) -> Transport:
        """A way to the sound engine for a session that hears the speech as it gets ready."""
        self._listener = link = _SpeakingLink(self.prepare, self._profile.log)
        self._offer()
        return link

    def try_out(self, sentence: str, language: str = "en") -> None:
        """Say `sentence`: the recording of it, else as the person's choice has it."""
        self._end_trial()
        self._trial = trial = _Trial(self._new_job((sentence,), language), self)
        if not unrecorded(trial.timeline, language):
            trial.play(self._link(), None, self.settings.preferences)
            self.tried.emit("playing")
        elif self.settings.preferences.voice == "captions":
            self._end_trial()
            self.tried.emit("captions")
        else:
            self.tried.emit("making")
            trial.making = self._begin(trial.job)

    def hush(self) -> None:
        """Stop what is being tried; nothing happens when nothing is."""
        if self._trial is not None:
            self._end_trial()
            self.tried.emit("")

    def close(self) -> None:
        """End everything that runs."""
        self.sound_file.close()
        self._end_trial()
        self._halt()
        self._job = self._listener = None

    def _needed(self, timeline: Timeline) -> Job | None:
        language = timeline.language
        texts = unrecorded(timeline, language)
        if not texts or self.settings.preferences.voice == "captions":
            return None
        return self._new_job(texts, language)

    def _new_job(self, texts: tuple[str, ...], language: str) -> Job:
        folder = self._profile.cache / "speech"
        return Job(texts, language, self.settings.preferences.voice, folder)

    def _ahead(self, job: Job, tell: Callable[[Progress], None]) -> Speaking:
        return SpeechRun(job, tell, log=self._profile.log)

    def _begin(self, job: Job) -> Speaking:
        return self._make(job, lambda progress: self._told.emit(job, progress))

    def _take(self, job: Job, progress: Progress) -> None:
        if job is self._job:
            self.progress = progress
            if progress.over or progress.done % _EVERY == 1:
                self._offer()
            self.changed.emit()
        elif self._trial is not None and job is self._trial.job and progress.over:
            self._made(self._trial, progress)

    def _offer(self) -> None:
        source = self.progress.source if self.progress else None
        if source is not None and self._listener is not None:
            self._listener.set_speech(*source)

    def _halt(self) -> None:
        if self._making is not None:
            self._making.stop()
            self._making = None

    def _made(self, trial: _Trial, progress: Progress) -> None:
        self.why = told(progress.why)
        if progress.source is None or progress.failed:
            self._end_trial()
            self.tried.emit("failed" if progress.source else "missing")
            return
        trial.play(self._link(), progress.source, self.settings.preferences)
        self.tried.emit("playing")

    def listen(self) -> None:
        """Look whether the voice that is being tried has finished."""
        if self._trial is not None and self._trial.is_over():
            silent = self._trial.silent
            self._end_trial()
            self.tried.emit("silent" if silent else "")

    def _end_trial(self) -> None:
        trial, self._trial = self._trial, None
        if trial is not None:
            trial.end()


class _SpeakingLink(EngineLink):
    """Has whatever it is to play spoken."""

    def __init__(self, prepare: Callable[[Timeline], None], log: Path) -> None:
        super().__init__(log=log)
        self._prepare = prepare

    def load(self, timeline: Timeline, at_ms: float = 0) -> None:
        """Take this timeline; what it lacks is made while it plays."""
        self._prepare(timeline)
        super().load(timeline, at_ms)


class _Trial:
    """One sentence, made and then played."""

    def __init__(self, job: Job, voices: Voices) -> None:
        self.job = job
        self.making: Speaking | None = None
        self.silent = False
        length = reading_ms(job.texts[0], job.language)
        cue = Cue(0, length, "guide", "say", text=job.texts[0])
        self.timeline = Timeline("a-voice", length, (cue,), language=job.language)
        self._link: Transport | None = None
        self._timer = QTimer(voices)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(voices.listen)

    def play(self, link: Transport, source: TextSource | None, preferences: Preferences) -> None:
        """Play it through a sound engine of its own; without `source` it is recorded."""
        link.start()
        link.set_device(preferences.output_device)
        link.set_volumes(volumes.of(preferences))
        if source is not None:
            link.set_speech(*source)
        link.load(self.timeline)
        link.play()
        self._link, self._end = link, self.timeline.milliseconds + _RING_OUT
        self._timer.start()

    def is_over(self) -> bool:
        """Whether all of it was heard, or can't be."""
        if self._link is None:
            return False
        self._link.tend()
        self.silent = self._link.sound == "silent"
        return self.silent or self._link.position() >= self._end

    def end(self) -> None:
        """Put everything away."""
        self._timer.stop()
        self._timer.deleteLater()
        if self.making is not None:
            self.making.stop()
        if self._link is not None:
            self._link.close()


def _alike(one: Job, other: Job) -> bool:
    return (one.language, one.choice) == (other.language, other.choice)
