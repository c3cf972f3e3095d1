"""What can go wrong around the database through nobody's mistake, in words for the person."""

from pathlib import Path
from typing import ClassVar

from unclench.domain.errors import StoreError as StoreError
from unclench.domain.texts import QT_TRANSLATE_NOOP

_GONE = QT_TRANSLATE_NOOP(
    "store",
    "{path} was moved or deleted while Unclench was open. Nothing is being saved for now.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "store",
    "{path} was replaced by another file while Unclench was open. Nothing is being saved for now.",
)
_OVERWRITTEN = QT_TRANSLATE_NOOP(
    "store",
    "{path} was changed from outside while Unclench was open, and what you saved last "
    "isn't in it. Nothing is being saved for now.",
)


class SentenceError(StoreError):
    """One that is always said in the same `sentence`; `{path}` or `{folder}` is the place."""

    sentence: ClassVar[str]

    def __init__(self, path: Path | None = None, **values: object) -> None:
        """Name the file or folder at `path`, if it is about one."""
        place = {} if path is None else {"path": path, "folder": path}
        super().__init__(self.sentence, **place, **values)


class NewerDatabase(SentenceError):  # noqa: N818 - says more than "Error"
    """A newer version of the app wrote this database; nothing in it was touched."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{path} was made by a newer version of Unclench. It was left as it is. "
        "Install the newer version to use it.",
    )


class DamagedDatabase(SentenceError):  # noqa: N818 - says more than "Error"
    """This file can't be read as a database; nothing in it was touched."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{path} is damaged or is not an Unclench database. It was left as it is. "
        "Move it to another place to start fresh, or put a backup there instead.",
    )


class MissingDatabase(SentenceError):  # noqa: N818 - says more than "Error"
    """There is no database though there are backups of one; none was made."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{path} is missing or empty, but there are backups of it. It may have been moved, or a "
        "sync program hasn't brought it yet.",
    )


class DatabaseTakenAway(StoreError):  # noqa: N818 - says more than "Error"
    """What stands at the path is no longer what was opened, or nothing is; nothing was written.

    `elsewhere`: the file that was opened may still be there, under another name or none.
    """

    def __init__(self, path: Path, elsewhere: bool) -> None:
        """Name the file at `path`, and say what happened to it."""
        self.elsewhere = elsewhere
        text = (_OTHER if path.exists() else _GONE) if elsewhere else _OVERWRITTEN
        super().__init__(text, path=path)


class Unavailable(StoreError):  # noqa: N818 - says more than "Error"
    """The disk is full, write-protected or faulty, or another program holds the file."""
