"""What lies beside a database and is no backup: copies of it, and what was set aside."""

import re
from pathlib import Path

from unclench.store.backup import ASIDE
from unclench.system.paths import Profile

_COPY = re.compile(r"unclench\W.*\.db|unclench-.*\.db|unclench.*conflict.*", re.IGNORECASE)
# Folders of sync programs, as their names begin, and what such a program leaves in a folder.
_SYNCED = (
    *("dropbox", "onedrive", "google drive", "googledrive", "my drive", "nextcloud", "owncloud"),
    *("icloud", "mobile documents", "cloudstorage", "syncthing", "pcloud", "mega", "box sync"),
    *("seafile", "resilio", "synologydrive", "proton drive", "tresorit", "yandex.disk"),
)
_MARKS = (".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log", ".sync")


def conflict_copies(profile: Profile) -> list[Path]:
    """Files that a sync program seems to have made of two versions of the database."""
    return [
        file
        for file in sorted(profile.folder.glob("unclench*"))
        if file.is_file() and _COPY.fullmatch(file.name) and not file.name.startswith(ASIDE)
    ]


def set_aside(profile: Profile) -> list[Path]:
    """What was set aside and is still there, by name."""
    return sorted(file for name in ASIDE for file in profile.folder.glob(f"{name}*"))


def is_synced(folder: Path) -> bool:
    """Whether `folder` seems to be one that a sync program carries to other machines."""
    return any(
        one.name.casefold().startswith(_SYNCED) or any((one / mark).exists() for mark in _MARKS)
        for one in (folder.resolve(), *folder.resolve().parents)
    )
