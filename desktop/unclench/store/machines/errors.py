"""What can go wrong with a folder between machines, in words: where, what, and how to mend it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unclench.domain.merging.limits import SHORTEST_PASSPHRASE
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.errors import SentenceError, StoreError
from unclench.system.plain_files import may_read


class FolderGone(SentenceError):  # noqa: N818 - says more than "Error"
    """The folder isn't there, or the one inside it that was made for this."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{folder} isn't there right now. If it's on a stick or a share, connect it. If a sync "
        "program brings it, start that program. Your history on this computer is complete, and "
        "what you add is passed on once the folder is back.",
    )


class NotThere(SentenceError):  # noqa: N818 - says more than "Error"
    """A folder that was chosen isn't there."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{folder} isn't there. If it's on a stick or a share, connect it. If it's new, make it "
        "first. Nothing was set up.",
    )


class FolderFull(SentenceError):  # noqa: N818 - says more than "Error"
    """There is no room in the folder, or its owner's share of it is used up."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "There's no room left in {folder}. Free some space there, then try again. Your history on "
        "this computer is complete, and the rest is passed on once there's room.",
    )


class NoRoom(SentenceError):  # noqa: N818 - says more than "Error"
    """There is no room in a folder that was chosen."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "There's no room left in {folder}. Free some space there, then try again. Nothing was set "
        "up.",
    )


class FolderReadOnly(SentenceError):  # noqa: N818 - says more than "Error"
    """Nothing may be written in the folder."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "Unclench can't write in {folder}. Check that the folder belongs to you and isn't "
        "write-protected. Your history on this computer is complete, and what's new is passed on "
        "once that works.",
    )


class Unreadable(SentenceError):  # noqa: N818 - says more than "Error"
    """The folder, or something in it, is there and may not be read."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "Unclench may not read {path}. Check that it belongs to you, and that your account may "
        "read it. Your history on this computer is complete, and what's new is passed on once "
        "that works.",
    )


class FolderFaulty(SentenceError):  # noqa: N818 - says more than "Error"
    """The disk or the share reports an error."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{folder} can't be read or written: {reason}. Check the disk or the connection, then try "
        "again. Your history on this computer is complete.",
    )

    def __init__(self, folder: Path, reason: str) -> None:
        """Name the folder that was chosen, and what the system says."""
        super().__init__(folder, reason=reason)


class NotOurs(SentenceError):  # noqa: N818 - says more than "Error"
    """Something of that name is there which we didn't make, or only a part of it yet."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{path} wasn't made by Unclench, or hasn't arrived whole yet. Wait until your sync program "
        "is done, or choose another folder. Nothing in it was changed.",
    )


class NewerFolder(SentenceError):  # noqa: N818 - says more than "Error"
    """A newer version of the app set the folder up."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{folder} was set up by a newer version of Unclench. Install that version on this computer "
        "too. Nothing in the folder was changed.",
    )


class PassphraseNeeded(SentenceError):  # noqa: N818 - says more than "Error"
    """The folder is sealed, and no passphrase was given."""

    sentence = QT_TRANSLATE_NOOP(
        "store", "{folder} is protected. Type the passphrase that you chose on your other computer."
    )


class WrongPassphrase(SentenceError):  # noqa: N818 - says more than "Error"
    """The folder was sealed with another passphrase."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "That isn't the passphrase of {folder}. Check capital letters and the keyboard's "
        "language, then try again. If it's lost, choose a new folder and passphrase on a computer "
        "that has your history, then use that folder on the others too.",
    )


class TooSlow(SentenceError):  # noqa: N818 - says more than "Error"
    """Whether a passphrase is right can't be worked out in time."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "This computer is too busy or too slow to try the passphrase of {folder} right now. Close "
        "other programs, then try again. Nothing was set up.",
    )


class ShortPassphrase(SentenceError):  # noqa: N818 - says more than "Error"
    """What is to seal a new folder could be guessed."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "This passphrase is too short to protect {folder}: it could be guessed. Choose one of at "
        "least {least} characters: four words, for instance. Nothing was set up.",
    )

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(folder, least=SHORTEST_PASSPHRASE)


class NotSealed(SentenceError):  # noqa: N818 - says more than "Error"
    """A passphrase was given for a folder that is open already."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{folder} is already used without a passphrase. Go on without one, or choose an empty "
        "folder.",
    )


class KeyMissing(SentenceError):  # noqa: N818 - says more than "Error"
    """The folder is sealed, and its key hasn't arrived."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{path} is missing, and without it the folder can't be opened. Wait until your sync "
        "program is done, then try again.",
    )


class TwoKeys(SentenceError):  # noqa: N818 - says more than "Error"
    """No key in the folder is the one that its sign names: an engine mixed two of them."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{folder} was set up on two computers at once, or hasn't arrived whole yet. Wait until "
        "your sync program is done, then try again. If that doesn't help, choose an empty folder "
        "here, and then the same one on your other computers. Nothing was lost.",
    )


class NoLongerSealed(SentenceError):  # noqa: N818 - says more than "Error"
    """The folder was sealed, and was set up again without a passphrase."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{folder} was set up again on another computer, without a passphrase. To go on there "
        "without one, choose the folder again. To stay protected, choose an empty folder. Nothing "
        "was lost.",
    )


class InTheWay(SentenceError):  # noqa: N818 - says more than "Error"
    """A folder stands where a file of ours is to be, or the other way round."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{path} is in the way: Unclench needs that name for something of its own. Move it "
        "somewhere else, then try again. Your history on this computer is complete.",
    )


class OtherKey(SentenceError):  # noqa: N818 - says more than "Error"
    """The folder is sealed with another key than this machine has, or no longer."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{folder} has another key than before: it was set up again on another computer. Choose the "
        "folder again and type its passphrase. Nothing was lost.",
    )


class NotJoined(SentenceError):  # noqa: N818 - says more than "Error"
    """This machine takes no part, or no longer."""

    sentence = QT_TRANSLATE_NOOP(
        "store", "This computer doesn't share its history yet. Choose a folder first."
    )


class Busy(SentenceError):  # noqa: N818 - says more than "Error"
    """Another process of this profile is at the folder."""

    sentence = QT_TRANSLATE_NOOP(
        "store", "Unclench is reading and writing the folder already. Try again in a moment."
    )


_FULL_CODES = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_REFUSED_CODES = (errno.EACCES, errno.EPERM, errno.EROFS)
_OTHER_KIND_CODES = (errno.EISDIR, errno.ENOTDIR, errno.EEXIST)


@contextmanager
def in_folder_words(folder: Path) -> Iterator[None]:
    """Turn what the system says of the folder, or of a file in it, into one of these.

    Raises:
        StoreError: the folder is gone, full, closed to us, read-only or faulty.
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
        named = Path(fault.filename) if isinstance(fault.filename, str) else folder
        return FolderReadOnly(folder) if may_read(named) else Unreadable(named)
    if fault.errno in _OTHER_KIND_CODES:
        return InTheWay(Path(str(fault.filename2 or fault.filename or folder)))
    return FolderFaulty(folder, fault.strerror or str(fault))


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError as fault:  # a share that went away while it was used, or one that is closed
        return isinstance(fault, PermissionError)
