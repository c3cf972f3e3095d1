"""Recordings that an exercise plays: they lie in its own folder, and are as long as they sound.

Only playing a recording through tells how long it is and whether it is whole. That is done once,
in a process apart, and kept in the profile's cache.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import time
from contextlib import suppress
from pathlib import Path

from unclench import __version__
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill, joined
from unclench.files.reader_pool import Readers
from unclench.system import file_names, paths
from unclench.system.atomic_files import replace_file
from unclench.system.said import packed, unpacked
from unclench.system.sound_headers import BYTES_MOST, SoundError

SUFFIXES = (".wav", ".flac", ".ogg", ".opus", ".mp3")

apart = True
"""Whether a process apart decodes: everywhere but in that process."""

MOST = 2000
"""Files of which it is kept how long they are."""

_DAY = 86_400
LONG = 180 * _DAY
"""Seconds after which what nobody used is dropped."""

_RULES = 2  # one more whenever another file counts as whole: what was kept before is then outdated
_TICK = 0.05  # seconds in which a file may change twice with one time


class RecordingError(ValueError):
    """Why a recording can't be used, in words that follow its name."""


def locate(folder: Path, name: str) -> Path:
    """The file called `name` inside `folder`, in whichever Unicode form or case it is stored.

    Raises:
        RecordingError: it is not there, several may be meant, or a link leads out of the folder.
    """
    try:
        found = file_names.candidates(folder, name)
        if len(found) != 1:
            raise RecordingError(_not_there(folder, name, [each.name for each in found]))
        inside = found[0].resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        raise RecordingError(
            QT_TRANSLATE_NOOP("faults", "isn't there; put it beside the exercise")
        ) from None
    if not inside:
        raise RecordingError(
            QT_TRANSLATE_NOOP("faults", "is outside the exercise's own folder; copy it there")
        )
    return found[0]


def _not_there(folder: Path, name: str, meant: list[str]) -> str:
    path = folder / name
    if (path.parent / f".{path.name}.icloud").exists():
        return QT_TRANSLATE_NOOP(
            "faults", "is only in iCloud; download it first by clicking its cloud in the Finder"
        )
    there = meant or file_names.alike(folder, name, SUFFIXES)
    if not there:
        return QT_TRANSLATE_NOOP("faults", "isn't there; put it beside the exercise")
    names = [f'"{each}"' for each in there[:3]]
    if len(there) == 1:
        one = QT_TRANSLATE_NOOP("faults", "is not there, but {name} is; write that name")
        return fill(one, name=names[0])
    text = QT_TRANSLATE_NOOP("faults", "is not there, but {names} are; write one of these names")
    return fill(text, names=joined(names))


def measure(folder: Path, name: str) -> int:
    """Milliseconds of the recording `name` in `folder`, as it is heard.

    Raises:
        RecordingError: it is not there, not a sound file of a known kind, empty or damaged.
    """
    path = locate(folder, name)
    if path.suffix.lower() not in SUFFIXES:
        raise RecordingError(
            QT_TRANSLATE_NOOP("faults", "isn't a WAV, FLAC, OGG, Opus or MP3 file")
        )
    return listen(path)


def listen(path: Path) -> int:
    """Milliseconds of any sound file, as it is heard; decoded where that is not known yet.

    Raises:
        RecordingError: it isn't a file of a usual size, can't be decoded, or some of it is missing.
    """
    if not path.is_file() or path.stat().st_size > BYTES_MOST:
        raise RecordingError(QT_TRANSLATE_NOOP("faults", "isn't a file of a usual size"))
    told = _kept(path)
    if told is None:
        told = _from_apart(path) if apart else decoded(path)
    if isinstance(told, str):
        raise RecordingError(told)
    return told


def decoded(path: Path) -> int | str:
    """Play a sound file through to nobody: its milliseconds, or what is wrong with it; kept."""
    sound_file = importlib.import_module("unclench.system.sound_file")  # numpy: only when needed
    told: int | str
    try:
        told = sound_file.milliseconds(path)
    except SoundError as error:
        told = str(error)
    except (OSError, ValueError) as error:
        return fill(QT_TRANSLATE_NOOP("faults", "can't be read as sound: {reason}"), reason=error)
    _keep(path, told)
    return told


def _from_apart(path: Path) -> int | str:
    readers = Readers()
    try:
        found = next(iter(readers.read([str(path)])))[0]
    except OSError as error:
        return fill(QT_TRANSLATE_NOOP("faults", "can't be looked at now: {reason}"), reason=error)
    finally:
        readers.close()
    return found.faults[0][2] if found.entry is None else int(found.entry["milliseconds"])


def prune(cache: Path) -> None:
    """Drop what is kept of files that are gone or were changed, or that nobody used for long."""
    with suppress(OSError):
        for keeper in list(_folder(cache).glob("[!.]*")):
            with suppress(OSError):
                if _is_outdated(keeper):
                    keeper.unlink()
        _bound(cache)


def _is_outdated(keeper: Path) -> bool:
    if time.time() - keeper.stat().st_mtime > LONG:
        return True
    known = _read(keeper)
    try:
        return known is None or _name(Path(known[1])) != keeper.name
    except (OSError, ValueError):
        return True


def _bound(cache: Path) -> None:
    """Drop what was not used for the longest time, past the `MOST` that are kept."""
    found = list(_folder(cache).glob("[!.]*"))
    if len(found) > MOST:
        found.sort(key=lambda keeper: keeper.stat().st_mtime, reverse=True)
        for keeper in found[MOST:]:
            keeper.unlink(missing_ok=True)


def _folder(cache: Path) -> Path:
    return cache / "recordings"


def _name(path: Path) -> str:
    """Under which name it is kept how long this very file is; a changed one has another.

    Raises:
        OSError: the file is not there.
    """
    seen = path.stat()
    key = f"{__version__} {_RULES} {seen.st_dev} {seen.st_ino} {seen.st_size} {seen.st_mtime_ns}"
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def _kept(path: Path) -> int | str | None:
    with suppress(OSError):
        keeper = _folder(paths.profile().cache) / _name(path)
        known = _read(keeper)
        if known is not None:
            if time.time() - keeper.stat().st_mtime > _DAY:
                os.utime(keeper)
            return known[0]
    return None


def _read(keeper: Path) -> tuple[int | str, str] | None:
    """What is told of a file, and its path; None for what nobody can have written.

    Raises:
        OSError: there is nothing.
    """
    try:
        kept, path = json.loads(keeper.read_bytes())
        told = kept if isinstance(kept, int) else unpacked(kept)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None
    return (told, path) if told and type(path) is str else None


def _keep(path: Path, told: int | str) -> None:
    """Keep it, where there is a profile; what can't be kept is decoded again."""
    with suppress(OSError):
        profile = paths.profile()
        if time.time() - path.stat().st_mtime > _TICK and profile.folder.is_dir():
            folder = _folder(profile.cache)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            kept = packed(told) if isinstance(told, str) else told
            replace_file(folder / _name(path), json.dumps([kept, str(path.absolute())]).encode())
            _bound(profile.cache)
