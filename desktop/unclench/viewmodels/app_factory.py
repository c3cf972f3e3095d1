"""The one place where what is slow to load is loaded: when it is first needed, not at the start.

pydantic with the exercise types and the compiler, the sound link, and what keeps the screen awake
come in through here. No other module imports inside a function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from unclench.domain.errors import StoreError
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.translation import fill, translate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from unclench.domain.cues import Timeline
    from unclench.domain.exercise import Exercise
    from unclench.domain.plan import Choices
    from unclench.files.reader import Loaded
    from unclench.files.user_library import UserLibrary
    from unclench.store.database import Database
    from unclench.store.errors import DatabaseTakenAway
    from unclench.store.sessions import Sessions
    from unclench.store.settings import StoredSettings
    from unclench.system.paths import Profile
    from unclench.viewmodels.body_map.body_map import BodyMap
    from unclench.viewmodels.history.history_models import HistoryModels
    from unclench.viewmodels.library.library import Library
    from unclench.viewmodels.my_exercises.my_exercises import MyExercises
    from unclench.viewmodels.my_exercises.user_exercises import UserExercises
    from unclench.viewmodels.questions.care import Care
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.session.session_ports import SessionPorts, Transport
    from unclench.viewmodels.session.small_place import SmallPlace
    from unclench.viewmodels.settings.data_management import DataManagement
    from unclench.viewmodels.settings.settings import Settings as AppSettings
    from unclench.viewmodels.sound.voices import Voices
    from unclench.viewmodels.window.end_signals import EndSignals
    from unclench.viewmodels.window.rescue import Rescue
    from unclench.viewmodels.window.taken_away import TakenAway

RECENT = 50  # exercises that "recent first" knows


class AppFactory:
    """Opens exercises, compiles timelines, and makes the player of a session."""

    data: DataManagement | None = None  # looks after the data folder, once `open_data` was called
    voices: Voices | None = None  # say what nobody recorded
    new_voices: Callable[[], Voices] | None = None  # more of them, once `open_voices` was called
    small_place: SmallPlace | None = None  # where a session's small window stood, once it is known
    own: UserExercises | None = None  # the person's own exercises, once `open_own` was called

    def __init__(
        self,
        folder: Path,
        database: Database | None = None,
        link: Callable[[], Transport] | None = None,
    ) -> None:
        """Read exercises from `folder`, keep sessions in `database`; `link` makes the sound."""
        self._folder = folder
        if database is not None:
            self._database = database
        self._link = link or new_link
        self._tags = frozenset[str]()

    def use(self, database: Database) -> None:
        """Keep sessions in `database`, which was not open yet when the first picture came."""
        self._database = database
        for name in ("_sessions", "_settings"):  # of a database that was open before
            self.__dict__.pop(name, None)
        self._tags = frozenset()

    def open_data(self, profile: Profile) -> DataManagement:
        """What looks after the data folder."""
        from unclench.viewmodels.settings.data_management import DataManagement

        self.data = DataManagement(profile)
        return self.data

    def open_voices(self, profile: Profile, settings: AppSettings) -> Voices:
        """What has texts spoken that nobody recorded; the caller closes it."""
        from unclench.viewmodels.sound.voices import Voices

        self.voices = Voices(settings, profile)
        self.new_voices = lambda: Voices(settings, profile)
        return self.voices

    def remember_small_place(
        self, read: Callable[[], bytes], write: Callable[[bytes], None]
    ) -> None:
        """A session's small window stands where it stood; `read` and `write` know where."""
        from unclench.viewmodels.session.small_place import SmallPlace

        self.small_place = SmallPlace(read, write)

    def load_exercise(self, entry: Entry) -> Loaded:
        """The exercise of `entry`.

        Raises:
            ValueError: its file has faults; the text lists them.
        """
        return _read(self._folder / entry.file)

    def open_own(self, profile: Profile, shipped: Sequence[Entry]) -> UserExercises:
        """The person's own exercises; the caller starts and closes them."""
        from unclench.files.reader_pool import Readers
        from unclench.viewmodels.my_exercises.user_exercises import UserExercises

        self._library = _user_library(profile, shipped)
        self.own = UserExercises(self._library, Readers)
        return self.own

    def new_my_exercises(self) -> MyExercises | None:
        """The person's own exercises to write and share; None before `open_own`."""
        from unclench.files.own_exercises import OwnExercises
        from unclench.viewmodels.editor.preview import PreviewPlayer
        from unclench.viewmodels.my_exercises.my_exercises import MyExercises

        if self.own is None:
            return None
        return MyExercises(
            self.own,
            OwnExercises(self._library, self._folder),
            lambda: PreviewPlayer(self._link),
            self.new_voices,
        )

    def compile_timeline(self, exercise: Exercise, choices: Choices) -> Timeline:
        """What will happen when.

        Raises:
            ValueError: the exercise can't be played with these choices.
        """
        from unclench.domain import timeline

        return timeline.compile(exercise, choices)

    def tags(self) -> frozenset[str]:
        """The cautions that concern the person; those read last when the store can't tell."""
        with suppress(StoreError):
            self._tags = self._settings.tags()
        return self._tags

    def new_care(self, settings: AppSettings) -> Care:
        """What the person says between sessions."""
        from unclench.viewmodels.questions.care import Care

        return Care(self._database, settings)

    def measured_pace(self) -> float | None:
        """The person's own pace in seconds per breath; None before it was tapped, or unreadable."""
        with suppress(StoreError):
            return self._settings.pace()
        return None

    def keep_pace(self, seconds: float) -> None:
        """Remember the person's own pace; where the store can't, it counts for this session."""
        with suppress(StoreError):
            self._settings.set_pace(seconds)

    def new_body_map(self) -> BodyMap:
        """What the person marked on their body."""
        from unclench.viewmodels.body_map.body_map import kept_in

        return kept_in(self._database, self.tags())

    def new_player(self, settings: AppSettings) -> Player:
        """A player for one session, with sound."""
        from unclench.viewmodels.session.player import Player

        ports = session_ports()
        if self.small_place is not None:
            ports = replace(ports, small_place=self.small_place)
        player = Player(self._link(), self._sessions, settings, ports)
        self.new_body_map().follow(player, player.playback.spared)
        return player

    def new_history(self, library: Library, settings: AppSettings) -> HistoryModels:
        """All that was put down, and what it may tell."""
        from unclench.viewmodels.history.history_models import HistoryModels

        return HistoryModels(self._database, library, settings)

    def recover(self) -> None:
        """Close what a killed app left running.

        Raises:
            StoreError: the store can't do it now.
        """
        self._sessions.recover()

    def put_last(self) -> frozenset[str]:
        """The ids of the exercises that the person doesn't care for.

        Raises:
            StoreError: the store can't tell now.
        """
        return self._sessions.put_last()

    def forget_refusals(self, exercise_id: str) -> None:
        """Take back every "not for me" about an exercise.

        Raises:
            StoreError: the store can't do it now.
        """
        self._sessions.forget_refusals(exercise_id)

    def recent_exercises(self) -> Sequence[str]:
        """The ids of the exercises that were played, the latest first.

        Raises:
            StoreError: the store can't tell now.
        """
        return self._sessions.recent_exercises(RECENT)

    @cached_property
    def _settings(self) -> StoredSettings:
        from unclench.store.settings import StoredSettings

        return StoredSettings(self._database)

    @cached_property
    def _sessions(self) -> Sessions:
        from unclench.store.sessions import Sessions

        return Sessions(self._database)


def open_store(profile: Profile) -> tuple[Database, StoredSettings]:
    """What the profile remembers, and the settings in it.

    Raises:
        StoreError: it can't be opened; the text says why and what to do.
    """
    from unclench.store.database import open_database

    database = open_database(profile.database)
    return database, stored_settings(database)


def profile_to_open(profile: Profile) -> Profile:
    """The profile itself; where it can't be written a copy to look at, which the caller removes.

    Raises:
        StoreError: it can't be copied.
    """
    from unclench.store.read_only import copied_profile, is_read_only

    return copied_profile(profile) if is_read_only(profile.database) else profile


def stored_settings(database: Database) -> StoredSettings:
    """The settings in a database."""
    from unclench.store.settings import StoredSettings

    return StoredSettings(database)


def folder_news(profile: Profile, database: Database, settings: AppSettings, mended: bool) -> str:
    """What is said once about the data folder; empty for nothing."""
    from unclench.viewmodels.window import folder_news

    return folder_news.once(profile, database, settings, mended)


def new_rescue(profile: Profile, fault: Exception) -> Rescue | None:
    """The way out of `fault`, when it is a damaged or missing database."""
    from unclench.store.errors import DamagedDatabase, MissingDatabase
    from unclench.viewmodels.window.rescue import Rescue

    return Rescue(profile) if isinstance(fault, DamagedDatabase | MissingDatabase) else None


def refuse_missing(profile: Profile) -> None:
    """Begin no empty history where there are backups of one.

    Raises:
        StoreError: there are; the text says what may have happened.
    """
    from unclench.store.backup import refuse_missing

    refuse_missing(profile)


def new_loss(database: Database, profile: Profile, fault: DatabaseTakenAway) -> TakenAway:
    """The ways on when the open database of `profile` was taken away."""
    from unclench.viewmodels.window.taken_away import TakenAway

    return TakenAway(database, profile, fault)


def find_entry(name: str, entries: Sequence[Entry]) -> Entry:
    """The entry called `name`, or one for the exercise file at that path.

    Raises:
        LookupError: there is neither.
        ValueError: the file has faults; the text lists them.
    """
    known = next((entry for entry in entries if entry.id == name), None)
    if known is not None:
        return known
    path = Path(name).absolute()
    if not path.is_file():
        words = translate("open", "there is no exercise called {name}, and no such file")
        raise LookupError(fill(words, name=name))
    exercise = _read(path).exercise
    return Entry(
        id=exercise.id,
        title=exercise.title,
        summary=exercise.summary,
        kind=exercise.kind,
        minutes=tuple(exercise.minutes.choices),
        default=exercise.minutes.default,
        posture=tuple(exercise.posture),
        level=exercise.level,
        cautions={str(tag): str(level) for tag, level in exercise.caution_levels().items()},
        file=str(path),
    )


def find_own(name: str, profile: Profile) -> Path | None:
    """The file of the person's own exercise with this id, as remembered, if there is one."""
    library = _user_library(profile, ())
    library.load()
    for row in library.listed.values():
        if row.entry and row.entry["id"] == name and library.path(row.name).is_file():
            return library.path(row.name)
    guess = profile.exercises / f"{name}.json"
    return guess if guess.is_file() else None


def _user_library(profile: Profile, shipped: Sequence[Entry]) -> UserLibrary:
    from unclench.files.user_library import UserLibrary

    taken = frozenset(entry.id for entry in shipped)
    return UserLibrary(profile.exercises, profile.exercise_index, taken)


def _read(path: Path) -> Loaded:
    from unclench.files.reader import Loaded, read

    found = read(path)
    if not isinstance(found, Loaded):
        raise ValueError("\n".join(str(problem) for problem in found))
    return found


def collect_between_events(qt: QObject) -> None:
    """Have Python's garbage collected where that is safe, as long as the application runs."""
    from unclench.viewmodels.window.garbage import Garbage

    if qt.findChild(Garbage) is None:
        Garbage(qt)


def new_end_signals(parent: QObject) -> EndSignals:
    """What tells that the system, or Ctrl+C in a terminal, wants the app to end."""
    from unclench.viewmodels.window.end_signals import EndSignals

    return EndSignals(parent)


def new_link(log: Path | None = None) -> Transport:
    """The way to the sound engine; nothing is started yet. `log` takes the engine's faults."""
    from unclench.audio.engine_link import EngineLink

    return EngineLink(log=log)


def session_ports() -> SessionPorts:
    """What a session needs besides its sound and its record."""
    from unclench.domain import timeline
    from unclench.viewmodels.session.session_ports import SessionPorts

    return SessionPorts(
        *(timeline.compile, timeline.replan, _keep_awake, (StoreError,)), keep_running=_keep_running
    )


def _keep_awake() -> AbstractContextManager[object]:
    from wakepy import keep

    return keep.presenting(on_fail="pass")


def _keep_running() -> AbstractContextManager[object]:
    from wakepy import keep

    return keep.running(on_fail="pass")
