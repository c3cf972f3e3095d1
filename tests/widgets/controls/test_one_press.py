"""A double click on a button that leads on presses it once; keys press as often as one likes."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget
from tests.viewmodels.guided import muscles, on_worksheet, stand

from unclench.viewmodels.questions.ratings import Ratings
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.questions.rating_page import RatingPage
from unclench.widgets.session.muscle_panel import MusclePanel
from unclench.widgets.window.welcome_page import WelcomePage
from unclench.widgets.worksheet.worksheet_panel import WorksheetPanel

LEFT = Qt.MouseButton.LeftButton
FIRST, SECOND = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick


def double_click(qtbot, button):
    """Both clicks, as a window gets them."""
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseDClick(button, LEFT)
    qtbot.mouseRelease(button, LEFT)


def press(button, kind, at_ms):
    """One press of the pointer on a button as a window gets it, at a moment of the system's."""
    at, no_keys = QPointF(button.rect().center()), Qt.KeyboardModifier.NoModifier
    there = QPointF(button.mapToGlobal(at))
    event = QMouseEvent(kind, at, there, LEFT, LEFT, no_keys)
    event.setTimestamp(at_ms)
    QApplication.sendEvent(button, event)
    QTest.mouseRelease(button, LEFT)


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


def test_a_worksheet_turns_one_page(qtbot):
    pages = [
        {"do": "write", "prompt": f"Page {n}?", "field": f"f{n}", "type": "text", "seconds": 5}
        for n in range(1, 5)
    ]
    one = on_worksheet(pages)
    one.begin()
    panel = shown(qtbot, WorksheetPanel(one.player.worksheet))
    one.player.setParent(panel)
    one.play(1)
    assert panel.sheet.place[0] == 1
    double_click(qtbot, panel.next)
    assert panel.sheet.place[0] == 2
    for _press in range(2):
        qtbot.keyClick(panel.next, Qt.Key.Key_Return)
    assert panel.sheet.place[0] == 4
    double_click(qtbot, panel.back)
    assert panel.sheet.place[0] == 3


def test_a_muscle_session_leaves_one_group_out(qtbot):
    one = stand(timeline=muscles())
    panel = shown(qtbot, MusclePanel(one.player.playback))
    one.player.setParent(panel)
    told: list[str] = []
    panel.spareClicked.connect(told.append)
    double_click(qtbot, panel.skip)
    assert told == ["skip"]
    for _press in range(2):
        qtbot.keyClick(panel.skip, Qt.Key.Key_Space)
    assert told == ["skip"] * 3


def test_one_question_is_skipped(qtbot, qapp):
    """The second press would answer one that nobody has read yet."""
    ratings = Ratings()
    ratings.ask("before", pain=True)
    page = shown(qtbot, RatingPage(ratings))
    ratings.setParent(page)
    over: list[object] = []
    ratings.answered.connect(lambda *given: over.append(given))
    double_click(qtbot, page.skip)
    assert ratings.index == 1
    assert over == []


def test_a_newcomer_sees_every_page(qtbot, qapp):
    """The second press would turn past a page, or begin a session that nobody asked for."""
    page = shown(qtbot, WelcomePage(Settings(), Path("here")))
    started: list[bool] = []
    page.startWanted.connect(lambda: started.append(True))
    for there in (1, 2):
        double_click(qtbot, page.next)
        assert page.steps.currentIndex() == there
    double_click(qtbot, page.back)
    assert page.steps.currentIndex() == 1
    assert started == []


def test_what_a_first_press_brings_under_the_pointer_is_not_pressed(qtbot):
    """As the questions before a session, whose Back came where Start had been."""
    places = QStackedWidget()
    start, back = MainButton("Start"), PlainButton("Back")
    for button in (start, back):
        places.addWidget(button)
    shown(qtbot, places)
    pressed: list[str] = []
    start.clicked.connect(lambda: pressed.append("start"))
    start.clicked.connect(lambda: places.setCurrentWidget(back))
    back.clicked.connect(lambda: pressed.append("back"))
    press(start, FIRST, 5_000)
    press(back, SECOND, 5_150)
    assert pressed == ["start"]
    press(back, FIRST, 6_000)
    assert pressed == ["start", "back"]


def test_two_quick_presses_of_one_button_are_two_but_an_old_one_is_no_half(qtbot):
    button, pressed = PlainButton("More"), []
    button.clicked.connect(lambda: pressed.append(True))
    shown(qtbot, button)
    press(button, FIRST, 5_000)
    press(button, SECOND, 5_150)
    assert len(pressed) == 2
    press(button, SECOND, 65_000)
    assert len(pressed) == 2
