"""A profile that can only be read, as on a write-protected disk: a copy of it is opened instead.

SQLite itself would refuse where a log has to be played in or the tables are of an older version.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unclench.store import links
from unclench.store.disk_faults import in_words
from unclench.store.errors import StoreError
from unclench.store.write_access import is_read_only
from unclench.system.paths import Profile

_PREFIX = "unclench-look-"
_LOGS = ("", "-journal", "-wal")


@contextmanager
def readable(database: Path) -> Iterator[Path]:
    """The path itself, or where it can't be written a copy that is gone in the end.

    Raises:
        StoreError: it can't be read, or there is no room; what the context raises of the copy is
            told of the database itself.
    """
    if not is_read_only(database):
        yield database
        return
    with in_words(database), tempfile.TemporaryDirectory(prefix=_PREFIX) as folder:
        copy = _copied(database, Path(folder))
        try:
            yield copy
        except StoreError as fault:
            if fault.values.get("path") != copy:
                raise
            here = {"path": database, "folder": database.parent}
            raise StoreError(fault.text, **(fault.values | here)) from fault


def copied_profile(profile: Profile) -> Profile:
    """A profile in a new temporary folder with a copy of the database, for whoever can't write.

    The exercises are those of `profile`. The caller removes the folder.

    Raises:
        StoreError: it can't be read, or there is no room.
    """
    with in_words(profile.database):
        made = Profile(Path(tempfile.mkdtemp(prefix=_PREFIX)))
        try:
            _copied(profile.database, made.folder)
            for look in (profile.startup_look, profile.window_place):
                if look.is_file():
                    shutil.copyfile(look, made.folder / look.name)
            if profile.exercises.is_dir():
                made.exercises.symlink_to(profile.exercises, target_is_directory=True)
        except BaseException:
            shutil.rmtree(made.folder)
            raise
    return made


def _copied(database: Path, folder: Path) -> Path:
    real, copy = links.real(database), folder / database.name
    for ending in _LOGS:
        part = real.with_name(real.name + ending)
        if part.exists():
            shutil.copyfile(part, copy.with_name(copy.name + ending))
    return copy
