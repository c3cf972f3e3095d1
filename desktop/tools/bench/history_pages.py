"""Open each page of History in the real window over a profile; print a line of name and ms each.

    python -m tools.bench.history_pages FOLDER

The app is warm: each page was opened once before. The time is from the click until all that the
page shows was read, worked out and painted. Then one line more, `cold`: the longest of the first
times, when nothing was worked out yet.
"""

import os
import sys
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from unclench.store.database import open_database
from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels import translation
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.window.main_window import MainWindow

ROUNDS = 5
WAIT_MS = 5


def main() -> int:
    """Measure one profile."""
    app = QApplication(sys.argv[:1])
    translation.install(app)
    database = open_database(Profile(Path(sys.argv[1])).database)
    library = Library(read_index(paths.exercises() / "index.json"))
    window = MainWindow(Models(library, Settings(), AppFactory(paths.exercises(), database)))
    window.show()
    window.open_page("history")
    page = window.findChild(HistoryPage)
    assert page is not None
    taken: dict[str, list[float]] = {name: [] for name in page.chips}
    for _ in range(ROUNDS + 1):
        for name, times in taken.items():
            start = time.perf_counter()
            page.show_tab(name)
            _finish(app, page, name)
            times.append((time.perf_counter() - start) * 1000)
    for name, times in taken.items():
        print(name, median(times[1:]), flush=True)
    print("cold", max(times[0] for times in taken.values()), flush=True)
    os._exit(0)  # nothing to save, nothing to wait for


def _finish(app: QApplication, page: HistoryPage, name: str) -> None:
    """Go on until nothing is worked out any more and all is painted."""
    shown = {"sessions": "history", "files": "exchange"}.get(name, name)
    work = getattr(getattr(page.models, shown, None), "work", None)  # some pages need no thread
    app.processEvents()
    while work is not None and work.busy:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, WAIT_MS)
    app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    app.processEvents()


if __name__ == "__main__":
    sys.exit(main())
