"""The one place where what is slow to load is loaded: when it is first needed, not at the start.

pydantic with the exercise types and the compiler, the sound link, and what keeps the screen awake
come in through here. No other module imports inside a function.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from contextlib import AbstractContextManager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from unclench.domain.errors import StoreError
from unclench.system.said import QT_TRANSLATE_NOOP, row
from unclench.viewmodels.library.library import Entry, entry_for
from unclench.viewmodels.translation import fill

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from unclench.domain.cues import Timeline
    from unclench.domain.exercise import Exercise
    from unclench.domain.marks import Mark
    from unclench.domain.plan import Choices
    from unclench.domain.program import Program
    from unclench.files.reader import Loaded
    from unclench.files.user_library import UserLibrary
    from unclench.store.database import Database
    from unclench.store.sessions import Sessions
    from unclench.store.settings import StoredSettings
    from unclench.system.paths import Profile
    from unclench.viewmodels.body_map.body_map import BodyMap
    from unclench.viewmodels.history.history_models import HistoryModels
    from unclench.viewmodels.library.library import Library
    from unclench.viewmodels.my_exercises.my_exercises import MyExercises
    from unclench.viewmodels.my_exercises.user_exercises import UserExercises
    from unclench.viewmodels.plan.my_people import MyPeople
    from unclench.viewmodels.plan.plan import Plan
    from unclench.viewmodels.program_editor.my_programs import MyPrograms
    from unclench.viewmodels.programs.programs import Programs
    from unclench.viewmodels.programs.runs import Runs
    from unclench.viewmodels.questions.care import Care
    from unclench.viewmodels.reminders.models import ReminderModels
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.session.session_ports import SessionPorts, Transport
    from unclench.viewmodels.session.small_place import SmallPlace
    from unclench.viewmodels.settings.data_management import DataManagement
    from unclench.viewmodels.settings.settings import Settings as AppSettings
    from unclench.viewmodels.sound.just_sounds import JustSounds
    from unclench.viewmodels.sound.voices import Voices
    from unclench.viewmodels.today.today import Today
    from unclench.viewmodels.trials.trials import Trials
    from unclench.viewmodels.user_files import UserFiles
    from unclench.viewmodels.window.end_signals import EndSignals
    from unclench.viewmodels.window.profile_store import ProfileStore


class AppFactory:
    """Opens exercises, compiles timelines, and makes the player of a session."""

    is_open = False  # whether there is a database yet
    data: DataManagement | None = None  # looks after the data folder, once `open_data` was called
    voices: Voices | None = None  # say what nobody recorded
    new_voices: Callable[[], Voices] | None = None  # more of them, once `open_voices` was called
    small_place: SmallPlace | None = None  # where a session's small window stood, once it is known
    own: UserExercises | None = None  # the person's own exercises, once `open_own` was called
    reminders: ReminderModels | None = None  # once `open_reminders` was called
    sounds: JustSounds | None = None  # once `just_sounds` was called
    own_programs: UserFiles | None = None  # and their programs, once `open_own_programs` was
    _programs: UserLibrary | None = None

    def __init__(
        self,
        folder: Path,
        database: Database | None = None,
        link: Callable[[], Transport] | None = None,
    ) -> None:
        """Read exercises from `folder`, keep sessions in `database`; `link` makes the sound."""
        self._folder = folder
        if database is not None:
            self.use(database)
        self._link = link or new_link
        self._tags = frozenset[str]()

    def use(self, database: Database) -> None:
        """Keep sessions in `database`, which was not open yet when the first picture came."""
        self._database, self.is_open = database, True
        for name in ("sessions", "_settings"):  # of a database that was open before
            self.__dict__.pop(name, None)
        for name in ("plan", "people", "runs", "trials"):
            if name in self.__dict__:
                getattr(self, name).use(database)
        self._tags = frozenset()

    def open_data(self, profile: Profile, busy: Callable[[], bool]) -> DataManagement:
        """What looks after the data folder; `busy` says whether a session is open."""
        from unclench.viewmodels.machines.machines import Machines
        from unclench.viewmodels.settings.data_management import DataManagement

        self.data = DataManagement(profile, machines=Machines(profile, busy))
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

    def open_reminders(
        self, profile: Profile, settings: AppSettings, library: Library, busy: Callable[[], bool]
    ) -> ReminderModels:
        """Reminders, not begun yet; `busy` says whether a session is open."""
        from unclench.viewmodels.reminders.making import Known, new_models

        known = Known(lambda: self._database, library, lambda: self.runs, lambda: self.plan, busy)
        self.reminders = new_models(settings, profile, known)
        return self.reminders

    def just_sounds(self, settings: AppSettings) -> JustSounds:
        """What plays surroundings without a session: one for the window and the tray."""
        from unclench.viewmodels.sound.just_sounds import JustSounds

        if self.sounds is None:
            self.sounds = JustSounds(settings, self._link, _keep_running)
        return self.sounds

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

    @property
    def own_files(self) -> tuple[UserFiles, ...]:
        """The person's exercises and programs, as far as they are open."""
        return tuple(own for own in (self.own, self.own_programs) if own is not None)

    def open_own_programs(self, profile: Profile) -> UserFiles:
        """The person's own programs; the caller starts and closes them."""
        from unclench.files.program_files import program_library
        from unclench.viewmodels.programs import open_programs

        self._programs = program_library(profile)
        self.own_programs = open_programs.watched(self._programs)
        return self.own_programs

    def new_my_exercises(self) -> MyExercises | None:
        """The person's own exercises to write and share; None before `open_own`."""
        from unclench.files.own_exercises import OwnExercises
        from unclench.viewmodels.editor.preview import PreviewPlayer
        from unclench.viewmodels.my_exercises.my_exercises import MyExercises

        if self.own is None:
            return None
        return MyExercises(
            self.own,
            OwnExercises(self._library, self._folder, self._programs),
            lambda: PreviewPlayer(self._link),
            self.new_voices,
            self.runs if self.own_programs is not None else None,
        )

    @cached_property
    def runs(self) -> Runs:
        """The programs there are and those that go on; once the store is open."""
        from unclench.viewmodels.programs import open_programs

        own = open_programs.Own(lambda: self.own, lambda: self.own_programs)
        return open_programs.runs(self._database, self._folder, own, _whole_program)

    @cached_property
    def trials(self) -> Trials:
        """The fair tests there are and the one that goes on; once the store is open."""
        from unclench.viewmodels.trials.trials import Trials

        return Trials(self._database)

    def new_programs(
        self, library: Library, settings: AppSettings
    ) -> tuple[Programs, MyPrograms | None]:
        """What the page Programs shows, and the person's own ones: None before `open_own`."""
        from unclench.files.own_programs import OwnPrograms
        from unclench.store.check_ins import WeekReviews
        from unclench.viewmodels.program_editor.my_programs import MyPrograms
        from unclench.viewmodels.programs.programs import Programs

        reviews = WeekReviews(self._database).page
        shown = Programs(self.runs, library, settings, reviews, self._marks)
        if self.own is None or self.own_programs is None:
            return shown, None
        files = OwnPrograms(self.own.folder, self._folder, library.own_lengths, library.own_file)
        return shown, MyPrograms(files, self.own_programs, library)

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

    def tags_now(self) -> Set[str]:
        """The same, with what the marks on the body add."""
        from unclench.domain.soreness import cautions_now

        return cautions_now(self.tags(), self._marks())

    def _marks(self) -> Mapping[str, Mark]:
        """What is marked; nothing where the store can't tell."""
        from unclench.store.body_marks import BodyMarks

        with suppress(StoreError):
            return BodyMarks(self._database).marks()
        return {}

    def new_care(self, settings: AppSettings) -> Care:
        """What the person says between sessions."""
        from unclench.viewmodels.questions.care import Care

        return Care(self._database, settings)

    @cached_property
    def plan(self) -> Plan:
        """What the person plans; made when it is first asked for, after the store was opened."""
        from unclench.viewmodels.plan.plan import Plan

        return Plan(self._database)

    @cached_property
    def people(self) -> MyPeople:
        """Whom the person can turn to; made as `plan` is."""
        from unclench.viewmodels.plan.my_people import MyPeople

        return MyPeople(self._database)

    def names_of_people(self) -> tuple[str, ...]:
        """The names that a worksheet offers, read when it asks for them."""
        return self.people.names()

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
        from dataclasses import replace

        from unclench.viewmodels.session.player import Player

        ports = replace(session_ports(), people=self.names_of_people)
        if self.small_place is not None:
            ports = replace(ports, small_place=self.small_place)
        player = Player(self._link(), self.sessions, settings, ports)
        self.new_body_map().follow(player, player.playback.spared)
        return player

    def new_history(self, library: Library, settings: AppSettings) -> HistoryModels:
        """All that was put down, and what it may tell."""
        from unclench.viewmodels.history.history_models import HistoryModels

        return HistoryModels(self._database, library, settings)

    def new_today(self, library: Library, settings: AppSettings) -> Today:
        """What to do today, and why."""
        from unclench.viewmodels.today.sources import kept_in
        from unclench.viewmodels.today.today import Today

        return Today(library, settings, kept_in(self._database, self.runs, self.trials))

    @cached_property
    def _settings(self) -> StoredSettings:
        from unclench.store.settings import StoredSettings

        return StoredSettings(self._database)

    @cached_property
    def sessions(self) -> Sessions:
        """The sessions that were kept; what it does may raise a StoreError."""
        from unclench.store.sessions import Sessions

        return Sessions(self._database)


def profile_to_open(profile: Profile) -> Profile:
    """The profile itself; where it can't be written a copy to look at, which the caller removes.

    Raises:
        StoreError: it can't be copied.
    """
    from unclench.store.write_access import is_read_only

    if not is_read_only(profile.database):
        return profile
    from unclench.store.read_only import copied_profile

    return copied_profile(profile)


def profile_store(profile: Profile) -> ProfileStore:
    """What the profile remembers, not opened yet."""
    from unclench.viewmodels.window.profile_store import ProfileStore

    return ProfileStore(profile)


_NO_EXERCISE = QT_TRANSLATE_NOOP("open", "there is no exercise called {name}, and no such file")


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
        raise LookupError(fill(_NO_EXERCISE, name=name))
    return entry_for(_read(path).exercise, str(path))


def find_own(name: str, profile: Profile) -> Path | None:
    """The file of the person's own exercise with this id, as remembered, if there is one."""
    library = _user_library(profile, ())
    library.load()
    for one in library.listed.values():
        if one.entry and one.entry["id"] == name and library.path(one.name).is_file():
            return library.path(one.name)
    guess = profile.exercises / f"{name}.json"
    return guess if guess.is_file() else None


def _whole_program(path: Path) -> Program | None:
    """The program in a file whose row is right; None where it isn't any more."""
    from unclench.files import shown_files
    from unclench.files.program_reader import LoadedProgram

    found = shown_files.program(path, None)
    return found.program if isinstance(found, LoadedProgram) else None


def _user_library(profile: Profile, shipped: Sequence[Entry]) -> UserLibrary:
    from unclench.files.user_library import UserLibrary

    taken = frozenset(entry.id for entry in shipped)
    return UserLibrary(profile.exercises, profile.exercise_index, taken)


def _read(path: Path) -> Loaded:
    from unclench.files import shown_files
    from unclench.files.reader import Loaded

    found = shown_files.exercise(path)
    if not isinstance(found, Loaded):
        raise ValueError(row([str(problem) for problem in found], "\n"))
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
