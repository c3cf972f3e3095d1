"""Whether the person's own file can be heard around a session, and if not, why: in words.

Only playing it through tells, so a process apart does that, and a thread waits for it.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from unclench.files.recordings import RecordingError, listen
from unclench.system.sound_headers import BYTES_MOST
from unclench.viewmodels.fault_words import told
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.soundscape_names import is_own
from unclench.viewmodels.translation import fill


class SurroundingsCheck(QObject):
    """Follows a choice of surroundings; there is one for all who show it (`check_of`)."""

    changed = Signal()  # `words`
    _told = Signal(int, str, str)  # the look, its choice, what is wrong: from another thread

    def __init__(self, settings: Settings, setting: str = "surroundings") -> None:
        """Live as long as `settings`; look at what their `setting` is when somebody asks to."""
        super().__init__(settings)
        self.setObjectName(setting)
        self._settings, self._setting = settings, setting
        self._reason = ""
        self._of = ""  # the choice that the reason is about
        self._looks = 0  # an earlier look may take longer than a later one: only the last counts
        self.looking: threading.Thread | None = None
        """Waits for the answer, if anybody does."""
        self._told.connect(self._take)
        settings.changed.connect(self._follow)

    @property
    def _choice(self) -> str:
        chosen: str = getattr(self._settings.preferences, self._setting)
        return chosen

    @property
    def words(self) -> str:
        """What is wrong, as sentences; empty as far as nothing is known to be."""
        if not self._reason or self._of != self._choice:
            return ""
        said = self.tr(
            "Your own sound can't be heard: {file} {reason}. You can also choose another one."
        )
        return fill(said, file=Path(self._of).name, reason=self._reason)

    def look(self) -> None:
        """Look at the file again: it may have been changed."""
        self._looks += 1
        choice = self._choice
        if not is_own(choice):
            self._take(self._looks, choice, "")
            return
        self.looking = threading.Thread(target=self._ask, args=(self._looks, choice), daemon=True)
        self.looking.start()

    def _follow(self) -> None:
        if self._choice != self._of:
            self.changed.emit()
            self.look()

    def _ask(self, look: int, choice: str) -> None:
        gone = self.tr("isn't there anymore")
        reason = _wrong_with(Path(choice), gone)
        with suppress(RuntimeError):  # the window is closed
            self._told.emit(look, choice, reason)

    def _take(self, look: int, choice: str, reason: str) -> None:
        if look != self._looks or choice != self._choice:
            return
        before = self.words
        self._of, self._reason = choice, reason
        if self.words != before:
            self.changed.emit()


def check_of(settings: Settings, setting: str = "surroundings") -> SurroundingsCheck:
    """The one of these settings."""
    found = settings.findChild(SurroundingsCheck, setting)
    return found or SurroundingsCheck(settings, setting)


def _wrong_with(path: Path, gone: str) -> str:
    """Why a file can't be heard, in words that follow its name; empty when it can.

    One that is too large to be looked at is played all the same.
    """
    try:
        if not path.is_file():
            return gone
        if path.stat().st_size <= BYTES_MOST:
            listen(path)
    except RecordingError as error:
        return told(str(error))
    except OSError:
        return gone
    return ""
