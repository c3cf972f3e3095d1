"""The data folder itself is no folder between machines: an engine would swap the open database."""

from __future__ import annotations

from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.errors import StoreError
from unclench.system.paths import Profile

_OWN = QT_TRANSLATE_NOOP(
    "store",
    "{folder} belongs to the data of this computer, and a sync program would harm what is open "
    "there. Choose a folder somewhere else.",
)


class OwnPlace(StoreError):  # noqa: N818 - says more than "Error"
    """The folder is the data folder, or lies in it."""

    def __init__(self, folder: Path) -> None:
        """Name the folder that was chosen."""
        super().__init__(_OWN, folder=folder)


def refuse_own(folder: Path, profile: Profile) -> None:
    """Refuse a folder among the data of `profile`; only the names are compared.

    Raises:
        OwnPlace: it is there.
    """
    data = profile.folder.absolute()
    if data in (folder.absolute(), *folder.absolute().parents):
        raise OwnPlace(folder)
