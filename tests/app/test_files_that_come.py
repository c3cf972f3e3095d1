"""Files given to the window: from the desktop, by another start, dropped on any page."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from unclench import app
from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels.window.instance import Instance, Request

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def profile(own_data_folder) -> Profile:
    made = Profile(own_data_folder)
    made.create()
    return made


@pytest.fixture
def desk(profile, qtbot, qapp):
    instance = Instance(profile)
    assert instance.is_first()
    made = app._Desk(profile, qapp, instance)
    window = made.open(Request())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    yield made
    made._close()


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
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, what, LEFT, NONE)
    entered.ignore()
    QApplication.sendEvent(window, entered)
    dropped = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, what, LEFT, NONE)
    QApplication.sendEvent(window, dropped)
    return entered.isAccepted()


def previewed(desk, qtbot) -> str:
    page = desk.window.page()
    qtbot.waitUntil(page.preview.isVisible, timeout=20_000)
    return str(page.preview.title.text())


def test_a_file_dropped_on_any_page_is_looked_at(desk, qtbot, source):
    assert drop(desk.window, data(source))
    assert previewed(desk, qtbot) == "Given"


def test_what_is_no_exercise_is_not_taken(desk, tmp_path):
    before = desk.window.page()
    assert not drop(desk.window, data(tmp_path / "song.mp3"))
    assert desk.window.page() is before


def test_what_is_being_written_is_not_pushed_aside_by_a_drop(desk, qtbot, source):
    desk.window.show_page("mine")
    page = desk.window.page()
    page.begin("rest")
    assert not drop(desk.window, data(source))
    desk._incoming.open(source)
    assert page.editor is None
    assert previewed(desk, qtbot) == "Given"


@pytest.mark.qt_log_ignore("does not support raise")
def test_another_start_opens_it_here(desk, qtbot, profile, source):
    Instance(profile).ask(Request(str(source), look=True))
    qtbot.waitUntil(lambda: "mine" in desk.window._pages, timeout=10_000)
    assert previewed(desk, qtbot) == "Given"


def test_in_a_session_it_waits_until_the_end(desk, qtbot, source):
    window = desk.window
    window.open_exercise(desk.library.entry("breath-46"))
    window.begin()
    assert not drop(window, data(source))
    desk._incoming.open(source)
    assert "mine" not in window._pages
    window.put_session_away()
    qtbot.waitUntil(lambda: "mine" in window._pages)
    assert previewed(desk, qtbot) == "Given"


def test_a_file_that_is_not_there(profile, tmp_path, capsys):
    assert app.run_window(profile, str(tmp_path / "gone.unclench"), look=True) == 2
    assert "gone.unclench" in capsys.readouterr().err


def test_a_file_is_known_by_its_full_path(profile, source, monkeypatch):
    monkeypatch.chdir(source.parent)
    request, code = app._looked_at(Request(source.name, look=True), profile)
    assert (request.exercise, code) == (str(source), 0)
