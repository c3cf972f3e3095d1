"""The data folder itself is no folder between machines: an engine would swap the open database."""

from __future__ import annotations

from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.errors import SentenceError
from unclench.system.paths import Profile


class OwnPlace(SentenceError):  # noqa: N818 - says more than "Error"
    """The folder is the data folder, lies in it, or has it inside."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{folder} holds the data of this computer or lies among them, and a sync program would "
        "harm what is open there. Choose a folder somewhere else.",
    )


def refuse_own(folder: Path, profile: Profile) -> None:
    """Refuse a folder among or around the data of `profile`; only the names are compared.

    Raises:
        OwnPlace: it is there.
    """
    data, folder = profile.folder.absolute(), folder.absolute()
    if data in (folder, *folder.parents) or folder in data.parents:
        raise OwnPlace(folder)


def refuse_linked(folder: Path, profile: Profile) -> None:
    """The same, wherever links lead; the disk is asked.

    Raises:
        OwnPlace: it is there.
    """
    refuse_own(folder.resolve(), Profile(profile.folder.resolve()))
