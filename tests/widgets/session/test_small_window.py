"""The session in a small window beside work: there and back, its keys, its end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from tests.domain.exercises import exercise
from tests.viewmodels.guided import Stand, an_exercise, breathing, moving, muscles, stand

from unclench.domain.plan import Choices
from unclench.domain.timeline import compile
from unclench.viewmodels.session.session_ports import SessionPorts
from unclench.viewmodels.session.small_place import SmallPlace
from unclench.widgets.session.session_flow import SessionFlow
from unclench.widgets.session.session_page import SessionPage
from unclench.widgets.session.small_window import WIDE, SmallWindow
from unclench.widgets.window.pages import OVERLAYS


def large(qtbot, one: Stand) -> SessionFlow:
    flow = SessionFlow(one.player)
    qtbot.addWidget(flow, before_close_func=put_away)
    flow.resize(640, 480)
    one.begin()
    flow._show_stage("session")
    flow.show()
    flow.activateWindow()
    one.transport.ms = 6000
    return flow


def put_away(flow: SessionFlow) -> None:
    assert flow.sizes is not None
    flow.sizes.grow()


def shrunk(qtbot, flow: SessionFlow) -> SmallWindow:
    page = flow.page()
    assert isinstance(page, QWidget)
    qtbot.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert flow.sizes is not None
    assert flow.sizes.small is not None
    return flow.sizes.small


def is_large(flow: SessionFlow) -> bool:
    assert flow.sizes is not None
    return flow.isVisible() and flow.sizes.small is None


def test_ctrl_m_goes_there_and_back_and_keeps_the_place(qtbot):
    one = stand()
    flow = large(qtbot, one)
    flow.move(40, 30)
    small = shrunk(qtbot, flow)
    assert flow.isHidden()
    assert small.width() == WIDE
    assert small.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert small.left.text() == "1:09 left"
    assert small.figure.word == "Breathe in"
    small.move(111, 99)
    qtbot.keyClick(small, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert is_large(flow)
    assert flow.pos() == QPoint(40, 30)


def test_its_place_is_remembered(qtbot):
    kept = [b""]
    one = stand()
    one.player._ports = place_in(one, kept)
    flow = large(qtbot, one)
    shrunk(qtbot, flow).move(111, 99)
    assert flow.sizes is not None
    flow.sizes.grow()
    assert kept[0]
    assert shrunk(qtbot, flow).pos() == QPoint(111, 99)


def place_in(one: Stand, kept: list[bytes]) -> SessionPorts:
    place = SmallPlace(lambda: kept[0], lambda at: kept.__setitem__(0, at))
    return replace(one.player._ports, small_place=place)


@pytest.mark.parametrize("overlay", [one for one in OVERLAYS if one.key], ids=lambda one: one.name)
def test_what_opens_from_anywhere_opens_from_here(qtbot, overlay):
    flow = large(qtbot, stand())
    small = shrunk(qtbot, flow)
    with qtbot.waitSignal(flow.pageRequested) as wanted:
        qtbot.keyClick(small, getattr(Qt.Key, f"Key_{overlay.key}"))
    assert wanted.args == [overlay.name]
    assert is_large(flow)


def test_the_sessions_keys_go_on_working(qtbot):
    one = stand()
    flow = large(qtbot, one)
    small = shrunk(qtbot, flow)
    qtbot.keyClick(small, Qt.Key.Key_Space)
    assert one.player.playback.paused
    assert small.figure.word == "Paused"
    qtbot.keyClick(small, Qt.Key.Key_Space)
    qtbot.keyClick(small, Qt.Key.Key_M)
    assert one.player.settings.preferences.muted
    qtbot.keyClick(small, Qt.Key.Key_Escape)
    assert is_large(flow)
    assert one.player.stage == "after"


def test_what_needs_room_comes_back_for_it(qtbot):
    one = stand()
    flow = large(qtbot, one)
    qtbot.keyClick(shrunk(qtbot, flow), Qt.Key.Key_S)
    page = flow.page()
    assert is_large(flow)
    assert isinstance(page, SessionPage)
    assert page.sounds.isVisible()


def test_a_button_leads_back_for_pointer_keys_and_screen_readers(qtbot):
    one = stand()
    flow = large(qtbot, one)
    small = shrunk(qtbot, flow)
    assert small.back.isHidden()
    assert small.back.accessibleName() == "Back to the large window"
    assert small.windowTitle() == "Unclench: Longer out-breath"
    QApplication.sendEvent(small, QEvent(QEvent.Type.Leave))
    qtbot.keyClick(small, Qt.Key.Key_Tab)
    assert small.back.isVisible()
    qtbot.keyClick(small.back, Qt.Key.Key_Return)
    assert is_large(flow)


def test_closed_by_the_desktop_the_session_goes_on(qtbot):
    one = stand()
    flow = large(qtbot, one)
    shrunk(qtbot, flow).close()
    assert is_large(flow)
    assert one.player.stage == "session"


def test_a_window_that_comes_up_otherwise_takes_its_place(qtbot):
    one = stand()
    flow = large(qtbot, one)
    shrunk(qtbot, flow)
    flow.show()
    assert is_large(flow)


def test_at_its_end_it_waits_beside_work(qtbot):
    one = stand()
    flow = large(qtbot, one)
    small = shrunk(qtbot, flow)
    one.transport.ms = one.player.playback.timeline.milliseconds
    one.play(21_000)
    assert one.player.stage == "after"
    assert flow.isHidden()
    assert small.word.text().startswith("That was")
    assert small.word.isVisible()
    assert small.waiting.text() == "A quick question waits for you, whenever you're ready."
    qtbot.mouseClick(small.go_on, Qt.MouseButton.LeftButton)
    assert is_large(flow)


def test_a_question_after_sleep_comes_up_large(qtbot):
    one = stand()
    flow = large(qtbot, one)
    shrunk(qtbot, flow)
    one.hands.asleep += 300
    one.player.tick()
    assert is_large(flow)


def test_a_session_for_the_night_stays_light_while_small(qtbot):
    one = stand(breathing(cycles=40), an_exercise(kind="sleep"))
    flow = large(qtbot, one)
    shrunk(qtbot, flow)
    one.play(70_000)
    assert not one.player.darkness.dark


@pytest.mark.parametrize(
    ("kind", "timeline", "ms", "line"),
    [
        ("muscle-relaxation", muscles(), 6000, "tense arms"),
        ("movement", moving(), 6000, "Round it."),
    ],
)
def test_it_says_what_to_do_where_the_picture_does_not(qtbot, kind, timeline, ms, line):
    one = stand(timeline, an_exercise(kind=kind))
    flow = large(qtbot, one)
    one.transport.ms = ms
    small = shrunk(qtbot, flow)
    assert small.caption.text() == line


def test_what_is_written_needs_the_large_window(qtbot):
    write = {"do": "write", "prompt": "What is it?", "field": "what", "type": "text", "seconds": 30}
    sheet = exercise(write, {"do": "rest", "fill": 1}, kind="worksheet")
    one = stand(compile(sheet, Choices(minutes=1)), sheet)
    flow = large(qtbot, one)
    page = flow.page()
    assert isinstance(page, SessionPage)
    one.transport.ms = 0
    qtbot.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert is_large(flow)
    assert page.notice.words.text() == "Writing needs the large window."
