"""The folder that somebody chose: what stands in it, and the sign by which it is known as ours."""

from __future__ import annotations

import json
import os
import re
import secrets
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from unclench.domain.merging.json_objects import json_object
from unclench.store.errors import StoreError
from unclench.store.machines.errors import (
    FolderFull,
    FolderGone,
    NewerFolder,
    NoRoom,
    NotOurs,
    NotThere,
    in_folder_words,
)
from unclench.store.machines.report import Found
from unclench.system.atomic_files import replace_file
from unclench.system.plain_files import NotPlainError, read_plain

NAME = "unclench"
MARKER = "unclench.json"
KEY = "key.age"
_SIGN = "unclench"
_VERSION = 1
_LONGEST = 4096  # bytes of a marker
_RECIPIENT = "age1"
_SIGNS = "abcdefghijkmnpqrstuvwxyz23456789"  # none that is taken for another
_LONG = 6  # signs of a machine's name
_COPY_OF_KEY = re.compile(r"key.*\.age", re.IGNORECASE)
_COPIES = 4  # that are tried: each takes seconds to open


class Marker(NamedTuple):
    """What the folder says of itself: for whom its files are sealed, None where they are not."""

    recipient: str | None


class Place(NamedTuple):
    """A folder that somebody chose, and the one of ours in it."""

    chosen: Path
    ours: Path
    marker: Marker | None

    @property
    def key(self) -> Path:
        """The key of a sealed folder, closed by the passphrase."""
        return self.ours / KEY


def look(folder: Path) -> Found:
    """What is in a folder that somebody may choose. Nothing is made or changed.

    Raises:
        StoreError: it is none, can't be read, is not ours, or a newer version's.
    """
    place = look_for(folder)
    if place.marker is None:
        return Found(sealed=False, empty=True)
    return Found(sealed=place.marker.recipient is not None, empty=False)


def look_for(folder: Path) -> Place:
    """Find what is ours in a folder that somebody chooses.

    Raises:
        StoreError: as `look`.
    """
    try:
        return open_folder(folder)
    except FolderGone as fault:
        raise NotThere(folder) from fault


def open_folder(folder: Path) -> Place:
    """Find what is ours in a folder; one that is our own inner folder means the one around it.

    Raises:
        StoreError: as `look`.
    """
    with in_folder_words(folder):
        if not folder.is_dir():
            if os.path.lexists(folder) and folder.exists():
                raise NotOurs(folder)
            raise FolderGone(folder)
        if folder.name.casefold() == NAME and (folder / MARKER).is_file():
            folder = folder.parent
        ours = _ours(folder)
        return Place(folder, ours, _marker(folder, ours))


def make(place: Place, recipient: str | None, key: bytes | None) -> Place:
    """Set the folder up; the sign comes last, so a folder that has it is whole.

    Raises:
        StoreError: it can't be written; then nothing of it is left there.
    """
    try:
        with in_folder_words(place.chosen):
            make_folder(place.ours)
            if key is not None:
                replace_file(place.key, key)
            sign = {_SIGN: 1, "version": _VERSION, "recipient": recipient}
            replace_file(place.ours / MARKER, json.dumps(sign).encode() + b"\n")
    except StoreError as fault:
        with suppress(OSError):
            place.key.unlink(missing_ok=True)
            place.ours.rmdir()
        if isinstance(fault, FolderFull):
            raise NoRoom(place.chosen) from fault
        raise
    return place._replace(marker=Marker(recipient))


def keys(place: Place) -> list[Path]:
    """The key, and the copies that engines keep of one where two were written; few at most.

    Raises:
        OSError: the folder can't be listed.
    """
    with os.scandir(place.ours) as inside:
        copies = sorted(
            Path(one.path)
            for one in inside
            if _COPY_OF_KEY.match(one.name) and one.name.casefold() != KEY
        )
    return [place.key, *copies[:_COPIES]]


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone, where the disk knows of owners.

    Raises:
        OSError: it can't be made.
    """
    folder.mkdir(mode=0o700, exist_ok=True)


def machine_folders(place: Place) -> list[Path]:
    """The folders in which machines wrote, also those that an engine made of one, in order.

    Raises:
        OSError: they can't be listed.
    """
    with os.scandir(place.ours) as inside:
        return sorted(
            Path(one.path) for one in inside if not is_passing(one.name) and _is_folder(one)
        )


def fresh_name(place: Place) -> str:
    """A name for a machine that says nothing of it, and that no other has.

    Raises:
        OSError: the folder can't be read.
    """
    taken = {one.name.casefold() for one in machine_folders(place)}
    while (name := "m-" + "".join(secrets.choice(_SIGNS) for _ in range(_LONG))) in taken:
        pass
    return name


def is_passing(name: str) -> bool:
    """Whether a name is one that engines and systems give to what is theirs, or isn't done yet."""
    return name.startswith((".", "~", "$")) or name.endswith(("~", ".tmp", ".part", ".partial"))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    with suppress(OSError):
        return entry.is_dir(follow_symlinks=False)
    return False  # gone since it was listed


def _ours(folder: Path) -> Path:
    """Our folder in the one that was chosen, whatever has become of the case of its name."""
    usual = folder / NAME
    if os.path.lexists(usual):
        return usual
    with os.scandir(folder) as inside:
        alike = sorted(one.name for one in inside if one.name.casefold() == NAME)
    return folder / alike[0] if alike else usual


def _marker(folder: Path, ours: Path) -> Marker | None:
    """What the sign says; None where nothing of ours is there yet."""
    try:
        text = read_plain(ours / MARKER, _LONGEST)
    except FileNotFoundError:
        if ours.is_dir() and _holds_something(ours):
            raise NotOurs(ours) from None
        return None
    except (NotADirectoryError, NotPlainError):
        raise NotOurs(ours) from None
    try:
        said = json_object(text)
    except ValueError:
        raise NotOurs(ours) from None
    if said.get(_SIGN) != 1:
        raise NotOurs(ours)
    if said.get("version") != _VERSION:
        raise NewerFolder(folder)
    recipient = said.get("recipient")
    if recipient is not None and not str(recipient).startswith(_RECIPIENT):
        raise NotOurs(ours)
    return Marker(recipient)


def _holds_something(folder: Path) -> bool:
    with os.scandir(folder) as inside:
        return any(not is_passing(one.name) for one in inside)
