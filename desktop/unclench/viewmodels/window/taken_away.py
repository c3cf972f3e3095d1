"""What can be done when somebody took the open database away: both files stay, the person says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.store import taken_away
from unclench.store.copies import Contents
from unclench.store.database import Database
from unclench.store.errors import DatabaseTakenAway, StoreError
from unclench.system.paths import Profile
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.local_time import local_now
from unclench.viewmodels.translation import fill

LOOK_AGAIN = 3000  # ms between two looks whether the file is back


class TakenAway(QObject):
    """Nothing is written until one of the ways was chosen, or the file is back by itself."""

    settled = Signal(str)  # words: it may be written again
    failed = Signal(str)

    def __init__(
        self,
        database: Database,
        profile: Profile,
        fault: DatabaseTakenAway,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """`fault` is what `database`, that of `profile`, said."""
        super().__init__()
        self._database, self._profile, self._now = database, profile, now
        self._fault = fault
        self._again = QTimer(self, interval=LOOK_AGAIN)
        self._again.timeout.connect(self.look_again)
        self._again.start()
        self.there: Contents | None = taken_away.contents_there(profile)
        self.moved: Path | None = taken_away.moved_to(database) if fault.elsewhere else None

    @property
    def can_write_back(self) -> bool:
        """Whether what was open until now can still be read."""
        return self._fault.elsewhere

    @property
    def words(self) -> str:
        """What happened, what is where, and what is done meanwhile."""
        said = [in_words(self._fault)]
        if self.moved is not None:
            said.append(fill(self.tr("Your file is now called {name}."), name=self.moved.name))
        if self.there is not None:
            said.append(self._what_is_there(self.there))
        said.append(
            self.tr(
                "What you answer or change now is remembered until you choose. No file is "
                "overwritten, and you can keep using your exercises."
            )
        )
        return " ".join(said)

    def _what_is_there(self, there: Contents) -> str:
        if there.last is None:
            return fill(
                self.tr("The file that's there now: sessions {sessions}."), sessions=there.sessions
            )
        return fill(
            self.tr("The file that's there now: sessions {sessions}, the last on {day}."),
            sessions=there.sessions,
            day=long_day(there.last),
        )

    def look_again(self) -> None:
        """See whether the file is back where it was; then all goes on by itself."""
        try:
            self._database.claim()
        except StoreError:
            return
        self._settle(self.tr("Your file is back. Everything is saved again."))

    def use_there(self) -> None:
        """Go on with the file that stands there now, or a new one where there is none."""
        self._try(self._use_there)

    def write_back(self) -> None:
        """Put what was open until now in its place again; what stands there is set aside."""
        self._try(self._write_back)

    def keep_beside(self) -> None:
        """The window closes: go on in a new file beside, for what is not saved yet."""
        self._try(self._keep_beside)

    def _use_there(self) -> str:
        taken_away.use_what_is_there(self._database)
        return self.tr("Unclench is now using the file that's there.")

    def _write_back(self) -> str:
        aside = taken_away.write_back(self._database, self._profile, self._now())
        words = self.tr("Your history is back.")
        if aside is not None:
            other = self.tr("The other file is kept as {name}.")
            words += " " + fill(other, name=aside.name)
        return words

    def _keep_beside(self) -> str:
        kept = taken_away.keep_beside(self._database, self._profile, self._now())
        return fill(self.tr("What wasn't saved yet is in {file}."), file=kept)

    def _try(self, way: Callable[[], str]) -> None:
        try:
            words = way()
        except StoreError as fault:
            self.failed.emit(in_words(fault))
        else:
            self._settle(words)

    def _settle(self, words: str) -> None:
        self._again.stop()
        self.settled.emit(words)
