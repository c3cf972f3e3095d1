"""The ring around what has the focus: after a key, not after a press of the pointer."""

from PySide6.QtCore import QPoint, Qt

from unclench.widgets.controls.paint import shows_focus


def test_the_focus_is_shown_after_a_key_and_not_after_a_press(window, qtbot):
    window.open_page("exercises")
    window.exercises.focus_card()
    card = window.exercises.focusWidget()
    assert card.hasFocus()
    assert not shows_focus(card)
    handle = window.windowHandle()
    qtbot.keyClick(handle, Qt.Key.Key_Right)
    card = window.exercises.focusWidget()
    assert shows_focus(card)
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not shows_focus(card)
