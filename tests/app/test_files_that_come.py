"""Files given to the window: from the desktop, by another start, dropped on any page."""

from typing import Any

import pytest
from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from unclench import app
from unclench.system import paths
from unclench.viewmodels.window.instance import Instance, Request

pytestmark = pytest.mark.thorough

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
# From Qt 6.12 on a drag enters between pixels, and whole ones are outdated; before, none other are.
FINE = QLibraryInfo.version() >= QVersionNumber(6, 12)
ENTRY: Any = QPointF(5, 5) if FINE else QPoint(5, 5)


@pytest.fixture
def source(tmp_path):
    """An exercise that somebody gave away."""
    made = tmp_path / "given.json"
    text = (paths.exercises() / "breath-46.json").read_text()
    made.write_text(text.replace('"breath-46"', '"given"').replace("Longer out-breath", "Given"))
    return made


def data(path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path))])
    return made


def drop(window, what: QMimeData) -> bool:
    """Drag over the window and let go there; whether it was taken."""
    entered = QDragEnterEvent(ENTRY, Qt.DropAction.CopyAction, what, LEFT, NONE)
    entered.ignore()
    QApplication.sendEvent(window, entered)
    dropped = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, what, LEFT, NONE)
    QApplication.sendEvent(window, dropped)
    return entered.isAccepted()


def previewed(application, qtbot) -> str:
    page = application.window.page()
    qtbot.waitUntil(page.preview.isVisible)
    return str(page.preview.title.text())


def test_a_file_dropped_on_any_page_is_looked_at(application, qtbot, source):
    assert drop(application.window, data(source))
    assert previewed(application, qtbot) == "Given"


def test_what_is_no_exercise_is_not_taken(application, tmp_path):
    before = application.window.page()
    assert not drop(application.window, data(tmp_path / "song.mp3"))
    assert application.window.page() is before


def test_what_is_being_written_is_not_pushed_aside_by_a_drop(application, qtbot, source):
    application.window.open_page("my_exercises")
    page = application.window.page()
    page.begin("rest")
    assert not drop(application.window, data(source))
    application.incoming.open(source)
    assert page.editor is None
    assert previewed(application, qtbot) == "Given"


@pytest.mark.qt_log_ignore("does not support raise")
def test_another_start_opens_it_here(application, qtbot, profile, source):
    Instance(profile).ask(Request(str(source), look=True))
    qtbot.waitUntil(lambda: "my_exercises" in application.window.pages)
    assert previewed(application, qtbot) == "Given"


def test_in_a_session_it_waits_until_the_end(application, qtbot, source):
    window = application.window
    window.open_exercise(application.library.entry("breath-46"))
    window.begin()
    assert not drop(window, data(source))
    application.incoming.open(source)
    assert "my_exercises" not in window.pages
    window.put_session_away()
    qtbot.waitUntil(lambda: "my_exercises" in window.pages)
    assert previewed(application, qtbot) == "Given"


def test_a_file_that_is_not_there(profile, tmp_path, capsys):
    assert app.run_window(profile, str(tmp_path / "gone.unclench"), look=True) == 2
    assert "gone.unclench" in capsys.readouterr().err


def test_a_file_is_known_by_its_full_path(profile, source, monkeypatch):
    monkeypatch.chdir(source.parent)
    request, code = app.looked_at(Request(source.name, look=True), profile)
    assert (request.exercise, code) == (str(source), 0)


def test_a_new_program_is_begun_beside_the_exercises(application):
    window = application.window
    window.open_page("my_exercises")
    window.page().new_program.click()
    programs = window.pages["programs"]
    assert window.page() is programs
    assert programs.editor is not None
