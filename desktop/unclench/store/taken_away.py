"""The ways on when the file of an open database was taken away: no file is ever written over."""

from datetime import datetime
from pathlib import Path

from unclench.store import links
from unclench.store.backup import FOUND, KEPT, set_aside
from unclench.store.copies import Contents, look_into
from unclench.store.database import Database, open_database
from unclench.store.disk_faults import in_words
from unclench.store.errors import StoreError
from unclench.store.ownership import look_at
from unclench.system.paths import Profile


def contents_there(profile: Profile) -> Contents | None:
    """What the file holds that stands at the database's place now; None for none or a bad one."""
    try:
        return look_into(profile.database)
    except StoreError:
        return None


def moved_to(database: Database) -> Path | None:
    """Where the file that was opened is now, if it was renamed inside its folder."""
    with in_words(database.path):
        for file in sorted(database.path.parent.glob("*")):
            if file != database.path and database.is_at(file):
                return file
    return None


def use_what_is_there(database: Database) -> None:
    """Go on with the file that stands at the place now, or with a new one where there is none.

    Raises:
        StoreError: it can't be opened; all stays as it was.
    """
    database.take_over(open_database(database.path))


def write_back(database: Database, profile: Profile, now: datetime) -> Path | None:
    """Put what this opening still reads at its place again, and go on with it.

    Returns:
        The new name of the file that stood there meanwhile, if one did.

    Raises:
        StoreError: it can't be read or written; what is at the place stays there.
    """
    with in_words(profile.folder):
        profile.create()
    fresh = profile.folder / "unclench.db.restored"
    database.backup(fresh)
    look_into(fresh)
    aside = set_aside(profile, now, FOUND) if look_at(profile.database) else None
    with in_words(profile.database):
        links.put(fresh, profile.database)
    use_what_is_there(database)
    return aside


def keep_beside(database: Database, profile: Profile, now: datetime) -> Path:
    """Go on in a new file beside: the window closes, and nobody has said which file is right.

    Returns:
        Its path. It has all that this opening still reads, if that is sound.

    Raises:
        StoreError: nothing can be written there.
    """
    with in_words(profile.folder):
        profile.create()
    target = profile.folder / f"{KEPT}{now:%Y-%m-%d-%H%M%S}.db"
    try:
        database.backup(target)
        look_into(target)
    except StoreError:
        target.unlink(missing_ok=True)
    database.take_over(open_database(target))
    return target
