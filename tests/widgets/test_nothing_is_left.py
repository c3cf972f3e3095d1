"""What was on a page goes with it, or every session and every check-in would leave some behind."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from tests.viewmodels.guided import an_exercise, breathing, muscles, stand
from tests.widgets.in_session import press

from unclench.widgets.session.session_page import SessionPage


def left() -> list[str]:
    """The widgets that stand on no other, once those that were put away are deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return sorted(type(one).__name__ for one in QApplication.topLevelWidgets())


@pytest.mark.parametrize(
    ("kind", "timeline"), [("breathing", breathing()), ("muscle-relaxation", muscles())]
)
def test_of_a_session(qtbot, kind, timeline):
    before = left()
    page = SessionPage(stand(timeline, an_exercise(kind=kind)).player)
    page.show()
    delete(page)
    assert left() == before


def test_of_a_check_in_that_was_saved(window):
    before = left()
    press(Qt.Key.Key_F4, "3", "4", Qt.Key.Key_Return)
    assert left() == before
    press(Qt.Key.Key_Return)
    assert window.page() is window.today
    assert left() == before
