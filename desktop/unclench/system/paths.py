"""Where things lie: the app's own folders, and the one folder that holds a person's data."""

import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from unclench.system.own_folder import keep_others_out
from unclench.system.said import QT_TRANSLATE_NOOP, fill, row

_PACKAGE = Path(__file__).resolve().parent.parent
_BESIDE = _PACKAGE  # installed or frozen: assets/ and exercises/ lie in the package
_CHECKOUT = _PACKAGE.parent.parent  # a checkout: they lie at the top

PRIVATE = 0o600
"""The mode of a file that its owner alone reads and writes."""

ELSEWHERE = QT_TRANSLATE_NOOP(
    "folders",
    "Choose another folder for your data with --data-dir DIR, or name it in UNCLENCH_DATA_DIR.",
)


def _shipped(name: str) -> Path:
    inside = _BESIDE / name
    return inside if inside.is_dir() else _CHECKOUT / name


def assets() -> Path:
    """The folder of sounds, icons and translations that come with the app."""
    return _shipped("assets")


def exercises() -> Path:
    """The folder of exercises that come with the app."""
    return _shipped("exercises")


def is_checkout() -> bool:
    """Whether this runs from the source with its Makefile, neither installed nor frozen."""
    return not (_BESIDE / "assets").is_dir()


_AWAY = QT_TRANSLATE_NOOP(
    "folders",
    "{path} is a link to {target}, which isn't there. Connect that disk or wait for the sync "
    "program, then try again.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP("folders", "{path} is a file, not a folder.")
_CLOSED = QT_TRANSLATE_NOOP("folders", "Nothing can be written in {path}: {reason}.")
_SHARED = QT_TRANSLATE_NOOP(
    "folders",
    "Other people can write in {path}, and that can't be changed from here: they could read or "
    "replace what you save.",
)


class NoPlaceError(OSError):
    """The data has no place here; the text says why, and what to do about it."""


class Profile(NamedTuple):
    """One person's data: a folder that nobody else can read, and the names inside it."""

    folder: Path

    @property
    def database(self) -> Path:
        """Sessions, ratings and settings (SQLite)."""
        return self.folder / "unclench.db"

    @property
    def startup_look(self) -> Path:
        """Theme, text size and language, for the first picture and the command line."""
        return self.folder / "look.txt"

    @property
    def window_place(self) -> Path:
        """Where the window stood, for each arrangement of screens."""
        return self.folder / "window.txt"

    @property
    def exercises(self) -> Path:
        """Exercises that the person wrote or imported."""
        return self.folder / "exercises"

    @property
    def exercise_index(self) -> Path:
        """What was found in `exercises`, so that a start need not read them all."""
        return self.folder / "exercises.index.json"

    @property
    def program_index(self) -> Path:
        """What was found in the folder of programs inside `exercises`."""
        return self.folder / "programs.index.json"

    @property
    def cache(self) -> Path:
        """What can be made again at any time, such as spoken texts."""
        return self.folder / "cache"

    @property
    def log(self) -> Path:
        """Faults of ours, never personal texts."""
        return self.folder / "unclench.log"

    @property
    def lock(self) -> Path:
        """Held by the one window that uses this profile."""
        return self.folder / "window.lock"

    @property
    def request(self) -> Path:
        """Written by a second start, for the window that is already open."""
        return self.folder / "window.request"

    @property
    def backups(self) -> Path:
        """Daily copies of the database."""
        return self.folder / "backups"

    def create(self) -> bool:
        """Make the folders, readable by their owner alone.

        Returns:
            Whether others could write in one of them until now.

        Raises:
            NoPlaceError: they can't be made here, or others may write here; the words say what to
                do.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            mended = keep_others_out(self.folder)
            if mended is None:
                raise NoPlaceError(row([fill(_SHARED, path=self.folder), ELSEWHERE], " "))
            self.exercises.mkdir(mode=0o700, exist_ok=True)
            inner = (self.exercises, self.backups, self.cache)
            found = [keep_others_out(each) for each in inner if each.is_dir()]
            return mended or any(found)
        except NoPlaceError:
            raise
        except OSError as fault:
            where, why = fault.filename or self.folder, fault.strerror or fault
            said = no_folder(Path(where))
            if said and Path(where).parent == self.folder:
                raise NoPlaceError(said) from fault
            said = said or fill(_CLOSED, path=where, reason=why)
            raise NoPlaceError(row([said, ELSEWHERE], " ")) from fault


def no_folder(path: Path) -> str:
    """Why no folder can be made or used at `path`: a file or a dead link is there; "" if neither.

    Where an upper folder is one, that is named.
    """
    for at in (path, *path.parents):
        if at.is_symlink() and not at.exists():
            return fill(_AWAY, path=at, target=at.resolve())
        if at.exists():
            return "" if at.is_dir() else fill(_NO_FOLDER, path=at)
    return ""


def profile(chosen: str | None = None) -> Profile:
    """The profile in `chosen`, else in UNCLENCH_DATA_DIR, else in this system's own place."""
    named = chosen or os.environ.get("UNCLENCH_DATA_DIR")
    folder = Path(named).expanduser() if named else usual_folder()
    return Profile(folder.absolute())


@contextmanager
def using(folder: str | None) -> Iterator[None]:
    """Meanwhile the profile in `folder`, if one is named, is the usual one, for children too."""
    before = os.environ.get("UNCLENCH_DATA_DIR")
    if folder:
        os.environ["UNCLENCH_DATA_DIR"] = str(Path(folder).expanduser().absolute())
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("UNCLENCH_DATA_DIR", None)
        else:
            os.environ["UNCLENCH_DATA_DIR"] = before


def usual_folder() -> Path:
    """This system's own place; what knows it is loaded only when nobody named another."""
    known: Path = importlib.import_module("platformdirs").user_data_path("unclench", False)
    return known
