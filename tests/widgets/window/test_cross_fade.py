"""Pages fade into each other; with less motion they don't."""

from PySide6.QtCore import QPoint, Qt

from unclench.widgets.window.cross_fade import CrossFade


def test_the_old_page_fades_over_the_new_one_and_is_gone(window, qtbot):
    window.open_page("learn")
    fade = window.stack.findChild(CrossFade)
    assert fade.isVisible()
    assert fade.geometry() == window.stack.rect()
    with qtbot.waitSignal(fade.destroyed):
        pass
    assert window.stack.findChild(CrossFade) is None


def test_the_new_page_takes_the_pointer_at_once(window, qtbot):
    window.open_page("settings")
    assert window.stack.findChild(CrossFade).isVisible()
    at = window.page().search.mapTo(window.stack, QPoint(9, 9))
    assert window.stack.childAt(at) is window.page().search


def test_with_less_motion_pages_change_at_once(window, qtbot):
    window.models.settings.change(reduced_motion=True)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.findChild(CrossFade) is None
