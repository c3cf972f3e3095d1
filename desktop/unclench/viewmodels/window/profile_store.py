"""What a profile remembers: opened, and the ways on where that fails or the file is taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unclench.store import backup
from unclench.store.database import Database, open_database
from unclench.store.errors import DamagedDatabase, DatabaseTakenAway, MissingDatabase
from unclench.store.settings import StoredSettings
from unclench.viewmodels.window import folder_news
from unclench.viewmodels.window.rescue import Rescue
from unclench.viewmodels.window.taken_away import TakenAway

if TYPE_CHECKING:
    from unclench.system.paths import Profile
    from unclench.viewmodels.settings.settings import Settings


class ProfileStore:
    """Of one profile; nothing is opened before `open`."""

    def __init__(self, profile: Profile) -> None:
        """For `profile`."""
        self._profile = profile

    def refuse_missing(self) -> None:
        """Begin no empty history where there are backups of one.

        Raises:
            StoreError: there are; the text says what may have happened.
        """
        backup.refuse_missing(self._profile)

    def open(self) -> tuple[Database, StoredSettings]:
        """What the profile remembers, and the settings in it.

        Raises:
            StoreError: it can't be opened; the text says why and what to do.
        """
        database = open_database(self._profile.database)
        return database, self.settings_in(database)

    def settings_in(self, database: Database) -> StoredSettings:
        """The settings in a database."""
        return StoredSettings(database)

    def news(self, database: Database, settings: Settings, mended: bool) -> str:
        """What is said once about the data folder; empty for nothing."""
        return folder_news.once(self._profile, database, settings, mended)

    def rescue(self, fault: Exception) -> Rescue | None:
        """The way out of `fault`, when it is a damaged or missing database."""
        mends = isinstance(fault, DamagedDatabase | MissingDatabase)
        return Rescue(self._profile) if mends else None

    def loss(self, database: Database, fault: DatabaseTakenAway) -> TakenAway:
        """The ways on when the open database was taken away."""
        return TakenAway(database, self._profile, fault)
