"""All that a person put down, removed for good."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store import backup_names, links
from unclench.store.backup import ASIDE, BESIDE
from unclench.store.disk_faults import in_words
from unclench.store.errors import StoreError
from unclench.store.machines.machine_row import LOCK
from unclench.system import login_start
from unclench.system.atomic_files import remove_parts
from unclench.system.paths import Profile
from unclench.system.unfinished import WORK

_STILL_STARTS = QT_TRANSLATE_NOOP(
    "store",
    "Everything was deleted, but Unclench still starts when you log in: {reason}. "
    "You can turn that off in Settings.",
)


def delete_all(profile: Profile, backups_too: bool) -> tuple[Path, ...]:
    """Remove the history, the settings, the person's exercises with their speech, and the log.

    The app is no longer started at log-in.
    Backups (also kept and damaged databases) go only if that is wanted. Other files in the folder
    stay. The app closes its database first, and opens a fresh one or ends. A database that a link
    names goes with the link; of a linked folder only the link goes.

    Returns:
        The folders that were linked, which still hold what they held.

    Raises:
        StoreError: something can't be removed, the first of it, or the app still starts at log-in;
            all that could be is gone.
    """
    left: list[Path] = []
    faults: list[StoreError] = []
    for path in _what_goes(profile, backups_too, faults):
        try:
            with in_words(path):
                if path.is_symlink() and path.is_dir():
                    left.append(links.real(path))
                _remove(path)
        except StoreError as fault:
            faults.append(fault)
    if login_start.is_for(profile):
        try:
            login_start.switch_off()
        except OSError as fault:  # it would open an empty history
            faults.append(StoreError(_STILL_STARTS, reason=fault.strerror or fault))
    if faults:
        raise faults[0]
    return tuple(left)


def _what_goes(profile: Profile, backups_too: bool, faults: list[StoreError]) -> Iterator[Path]:
    """The history first; a part that can't even be looked for is told in `faults`."""
    real = links.real(profile.database)
    for ending in reversed(BESIDE):  # the database after its logs, which are nothing without it
        yield real.with_name(real.name + ending)
    yield profile.database
    yield profile.database.with_name(profile.database.name + ".restored")
    yield from (profile.exercises, profile.cache, profile.exercise_index, profile.program_index)
    yield profile.folder / LOCK
    yield from (profile.startup_look, profile.window_place)
    yield from (profile.log, profile.log.with_name(profile.log.name + ".1"))
    try:
        with in_words(profile.folder):
            if backups_too:
                yield backup_names.folder_of(profile.database)
                yield from [old for name in ASIDE for old in profile.folder.glob(f"{name}*")]
            yield from list(profile.folder.glob(f"{WORK}*"))  # of a backup that was cut short
            remove_parts(profile.folder)
    except StoreError as fault:
        faults.append(fault)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
