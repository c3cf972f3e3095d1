"""Press F2 in the real window and print the seconds until the first breath is drawn and heard.

    python -m tools.bench.flare_press FOLDER

Nothing of a session was loaded before, as for anyone who opens the app to have a flare. FOLDER
holds the profile. The sound engine starts in that time too, for its clock is the session's.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unclench.store.database import open_database
from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels import translation
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.controls.theme import Look
from unclench.widgets.session.session_page import SessionPage
from unclench.widgets.window.main_window import MainWindow

LOOK = 5  # ms between two looks


def _breathes(window: MainWindow) -> bool:
    """Whether the picture shows a breath, and the clock is in it."""
    page = window.flow.page() if window.flow is not None else None
    if not isinstance(page, SessionPage) or window.flow is None:
        return False
    playback = window.flow.player.playback
    begun = playback.position() >= 0 and playback.cue().kind == "breath"
    return begun and page.figure.word == "Breathe in" and page.isVisible()


def main() -> int:
    """Measure one press."""
    app = QApplication(sys.argv[:1])
    translation.install(app)
    profile = Profile(Path(sys.argv[1]))
    profile.create()
    settings = Settings()
    Look(app, settings.preferences.theme, settings.preferences.text_percent)
    library = Library(read_index(paths.exercises() / "index.json"))
    factory = AppFactory(paths.exercises(), open_database(profile.database))
    window = MainWindow(Models(library, settings, factory))
    timer = QTimer(window, interval=LOOK)

    def look() -> None:
        if _breathes(window):
            print(time.perf_counter() - pressed, flush=True)
            window.put_session_away()
            os._exit(0)

    window.painted.connect(app.exit)
    window.show()
    app.exec()
    app.processEvents()
    timer.timeout.connect(look)
    timer.start()
    pressed = time.perf_counter()
    QTest.keyClick(window, Qt.Key.Key_F2)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
