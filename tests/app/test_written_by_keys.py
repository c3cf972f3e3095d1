"""A new user writes a box-breathing exercise with a spoken start, by keys alone."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from unclench import __main__
from unclench.application import Application
from unclench.viewmodels.window.instance import Instance, Request

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.qt_log_ignore("does not support (raise|grabbing)"),
]  # menus, no screen
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(profile, qtbot, qapp):
    instance = Instance(profile)
    assert instance.is_first()
    application = Application(profile, qapp, instance)
    window = application.open(Request())
    qtbot.addWidget(window)
    with qtbot.waitActive(window), qtbot.waitSignal(window.painted):
        window.show()
        window.activateWindow()
    window.care.end_welcome()
    yield window
    window.hide()
    application.close()


@pytest.fixture
def keys(qtbot, window):
    """Presses keys where the focus is: texts are typed, others are (key, modifiers)."""

    def press(*them: object) -> None:
        for one in them:
            if QApplication.activePopupWidget() is None and not window.isActiveWindow():
                with qtbot.waitActive(window):  # without a screen, a menu keeps the focus
                    window.activateWindow()
            target = QApplication.activePopupWidget() or window.focusWidget()
            assert target is not None
            if isinstance(one, str):
                qtbot.keyClicks(target, one)
            elif isinstance(one, tuple):
                qtbot.keyClick(target, *one)
            else:
                qtbot.keyClick(target, one)

    return press


@pytest.fixture
def shows(window):
    """Whether the focus is on what has this accessible name."""

    def look(text: str) -> bool:
        focus = window.focusWidget()
        return focus is not None and focus.accessibleName() == text

    return look


def test_box_breathing_with_a_spoken_start(window, keys, shows, qtbot, profile, capsys):
    key = Qt.Key
    keys((key.Key_5, CONTROL))
    qtbot.waitUntil(lambda: window.focusWidget().text() == "Start with breathing")
    keys(key.Key_Return)
    page = window.page()
    editor = page.editor.editor
    assert shows("Title")
    keys("My box", key.Key_Return)
    qtbot.waitUntil(lambda: shows("Steps"))
    assert editor.place == ("steps", 0)
    keys(key.Key_Return)  # what is said first
    qtbot.waitUntil(lambda: shows("Words"))
    keys((key.Key_A, CONTROL), "Sit well. We breathe in a square.", key.Key_F6)
    keys((key.Key_N, CONTROL), key.Key_Down, key.Key_Down, key.Key_Return)
    keys(key.Key_Down, key.Key_Delete)  # the breathing that the template had
    keys(key.Key_Home, key.Key_Return)  # about the exercise
    qtbot.waitUntil(lambda: shows("What it is, in a sentence"))
    keys((key.Key_A, CONTROL), "In, hold, out, hold, 4 each.")
    with qtbot.waitSignal(editor.looked):
        keys((key.Key_S, CONTROL))
    assert not editor.checked.remarks
    (file,) = profile.exercises.glob("*.json")
    made = json.loads(file.read_text())
    assert (made["id"], made["title"]) == ("my-box", "My box")
    assert made["summary"] == "In, hold, out, hold, 4 each."
    assert file.name == "my-box.json"
    assert [step["do"] for step in made["steps"]] == ["say", "breathe", "rest"]
    assert made["steps"][0]["text"] == "Sit well. We breathe in a square."
    assert made["steps"][1]["phases"] == [{"in": 4}, {"hold": 4}, {"out": 4}, {"hold": 4}]
    assert __main__.main(["check", str(file)]) == 0
    assert not capsys.readouterr().err
    keys((key.Key_5, CONTROL))
    assert page.editor is None
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert "My box" in page.list.item(0).text()


def test_undo_goes_through_form_and_text(window, keys, shows, qtbot):
    key = Qt.Key
    keys((key.Key_5, CONTROL))
    qtbot.waitUntil(lambda: window.focusWidget().text() == "Start with breathing")
    keys(key.Key_Return)
    editor = window.page().editor.editor
    before = editor.text
    keys(key.Key_Down, (key.Key_Down, ALT), (key.Key_J, CONTROL))
    qtbot.waitUntil(lambda: shows("The file as text"))
    moved = editor.text
    assert moved != before
    keys((key.Key_End, CONTROL), "x")
    assert editor.raw is None
    keys((key.Key_Z, CONTROL))
    assert editor.text == moved
    keys((key.Key_Z, CONTROL))
    assert editor.text == before
    keys((key.Key_Y, CONTROL))
    assert editor.text == moved
