"""What can go wrong with a folder between machines, in words: where, what, and how to mend it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unclench.domain.errors import StoreError
from unclench.domain.texts import QT_TRANSLATE_NOOP

_GONE = QT_TRANSLATE_NOOP(
    "store",
    "{folder} isn't there right now. If it's on a stick or a share, connect it. If a sync program "
    "brings it, start that program. Your history on this machine is complete, and what you add "
    "is passed on once the folder is back.",
)
_NOT_THERE = QT_TRANSLATE_NOOP(
    "store",
    "{folder} isn't there. If it's on a stick or a share, connect it. If it's new, make it first. "
    "Nothing was set up.",
)
_FULL = QT_TRANSLATE_NOOP(
    "store",
    "There's no room left in {folder}. Free some space there, then try again. Your history on "
    "this machine is complete, and the rest is passed on once there's room.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "store",
    "Unclench can't write in {folder}. Check that the folder belongs to you and isn't "
    "write-protected. Your history on this machine is complete, and what's new is passed on once "
    "that works.",
)
_FAULTY = QT_TRANSLATE_NOOP(
    "store",
    "{folder} can't be read or written: {reason}. Check the disk or the connection, then try "
    "again. Your history on this machine is complete.",
)
_NOT_OURS = QT_TRANSLATE_NOOP(
    "store",
    "{path} wasn't made by Unclench, or hasn't arrived whole yet. Wait until your sync program "
    "is done, or choose another folder. Nothing in it was changed.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "store",
    "{folder} was set up by a newer version of Unclench. Install that version on this machine "
    "too. Nothing in the folder was changed.",
)
_NEEDED = QT_TRANSLATE_NOOP(
    "store", "{folder} is protected. Type the passphrase that you chose on your other machine."
)
_WRONG = QT_TRANSLATE_NOOP(
    "store",
    "That isn't the passphrase of {folder}. Check capital letters and the keyboard's language, "
    "then try again. If it's lost, choose an empty folder: everything on this machine is written "
    "there, under a new passphrase.",
)
_NOT_SEALED = QT_TRANSLATE_NOOP(
    "store",
    "{folder} is already used without a passphrase. Go on without one, or choose an empty folder.",
)
_NO_KEY = QT_TRANSLATE_NOOP(
    "store",
    "{path} is missing, and without it the folder can't be opened. Wait until your sync program "
    "is done, then try again.",
)
_OTHER_KEY = QT_TRANSLATE_NOOP(
    "store",
    "{folder} has another key than before: it was set up again on another machine. Choose the "
    "folder again and type its passphrase. Nothing was lost.",
)
_NOT_JOINED = QT_TRANSLATE_NOOP(
    "store", "This machine doesn't share its history yet. Choose a folder first."
)
_BUSY = QT_TRANSLATE_NOOP(
    "store", "Unclench is reading and writing the folder already. Try again in a moment."
)


class FolderGone(StoreError):  # noqa: N818 - says more than "Error"
    """The folder isn't there, or the one inside it that was made for this."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(_GONE, folder=folder)


class NotThere(StoreError):  # noqa: N818 - says more than "Error"
    """A folder that was chosen isn't there."""

    def __init__(self, folder: Path) -> None:
        """Name it."""
        super().__init__(_NOT_THERE, folder=folder)


class FolderFull(StoreError):  # noqa: N818 - says more than "Error"
    """There is no room in the folder, or its owner's share of it is used up."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(_FULL, folder=folder)


class FolderReadOnly(StoreError):  # noqa: N818 - says more than "Error"
    """Nothing may be written in the folder."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(_READ_ONLY, folder=folder)


class FolderFaulty(StoreError):  # noqa: N818 - says more than "Error"
    """The disk or the share reports an error."""

    def __init__(self, folder: Path, reason: str) -> None:
        """Name the folder that was chosen, and what the system says."""
        super().__init__(_FAULTY, folder=folder, reason=reason)


class NotOurs(StoreError):  # noqa: N818 - says more than "Error"
    """Something of that name is there which we didn't make, or only a part of it yet."""

    def __init__(self, path: Path) -> None:
        """Name what is at `path`."""
        super().__init__(_NOT_OURS, path=path)


class NewerFolder(StoreError):  # noqa: N818 - says more than "Error"
    """A newer version of the app set the folder up."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(_NEWER, folder=folder)


class PassphraseNeeded(StoreError):  # noqa: N818 - says more than "Error"
    """The folder is sealed, and no passphrase was given."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(_NEEDED, folder=folder)


class WrongPassphrase(StoreError):  # noqa: N818 - says more than "Error"
    """The folder was sealed with another passphrase."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(_WRONG, folder=folder)


class NotSealed(StoreError):  # noqa: N818 - says more than "Error"
    """A passphrase was given for a folder that is open already."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(_NOT_SEALED, folder=folder)


class KeyMissing(StoreError):  # noqa: N818 - says more than "Error"
    """The folder is sealed, and its key hasn't arrived."""

    def __init__(self, path: Path) -> None:
        """Name where the key should be."""
        super().__init__(_NO_KEY, path=path)


class OtherKey(StoreError):  # noqa: N818 - says more than "Error"
    """The folder is sealed with another key than this machine has, or no longer."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(_OTHER_KEY, folder=folder)


class NotJoined(StoreError):  # noqa: N818 - says more than "Error"
    """This machine takes no part, or no longer."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(_NOT_JOINED)


class Busy(StoreError):  # noqa: N818 - says more than "Error"
    """Another process of this profile is at the folder."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(_BUSY)


_FULL_CODES = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_REFUSED_CODES = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def in_folder_words(folder: Path) -> Iterator[None]:
    """Turn what the system says of the folder, or of a file in it, into one of these.

    Raises:
        StoreError: the folder is gone, full, read-only or faulty.
    """
    try:
        yield
    except OSError as fault:
        raise _said(folder, fault) from fault


def _said(folder: Path, fault: OSError) -> StoreError:
    if fault.errno in _FULL_CODES:
        return FolderFull(folder)
    if not _is_there(folder):
        return FolderGone(folder)
    if fault.errno in _REFUSED_CODES:
        return FolderReadOnly(folder)
    return FolderFaulty(folder, fault.strerror or str(fault))


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # a share that went away while it was used
        return False
