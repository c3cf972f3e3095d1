"""Open History in the real window over a profile; print milliseconds of its first screen and MiB.

    python -m tools.bench.history_click FOLDER

The app is warm: History was opened once before. The time is from the click to the painted rows.
"""

import os
import sys
import time
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from tools.bench.processes import memory
from unclench.store.database import open_database
from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels import translation
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.window.main_window import MainWindow

ROUNDS = 7


def main() -> int:
    """Measure one profile."""
    app = QApplication(sys.argv[:1])
    translation.install(app)
    database = open_database(Profile(Path(sys.argv[1])).database)
    library = Library(read_index(paths.exercises() / "index.json"))
    factory = AppFactory(paths.exercises(), database)
    window = MainWindow(Models(library, Settings(), factory))
    window.show()
    taken = []
    for _ in range(ROUNDS + 1):
        window.open_page("exercises")
        app.processEvents()
        start = time.perf_counter()
        window.open_page("history")
        app.processEvents()
        taken.append(time.perf_counter() - start)
    print(median(taken[1:]) * 1000, memory(os.getpid()), flush=True)
    os._exit(0)  # nothing to save, nothing to wait for


if __name__ == "__main__":
    sys.exit(main())
