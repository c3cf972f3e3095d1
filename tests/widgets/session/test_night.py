"""What is seen of a session for the night: less and less, and nothing bright at its end."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPlainTextEdit
from tests.viewmodels.guided import Stand, an_exercise, breathing, stand

from unclench.domain.preferences import Preferences
from unclench.widgets.controls import theme
from unclench.widgets.session import night_veil
from unclench.widgets.session.question_page import QuestionPage
from unclench.widgets.session.quiet_end import QuietEnd
from unclench.widgets.session.session_flow import SessionFlow
from unclench.widgets.session.session_page import PAUSED_MS, SessionPage

LONG = breathing(cycles=40)


def night(qtbot, still: bool = False) -> tuple[SessionFlow, Stand]:
    one = stand(LONG, an_exercise(kind="sleep"), Preferences(reduced_motion=still))
    flow = SessionFlow(one.player)
    qtbot.addWidget(flow)
    flow.resize(640, 480)
    one.begin()
    flow._show_stage("session")
    flow.show()
    flow.activateWindow()
    return flow, one


def dark(qtbot, flow: SessionFlow, one: Stand) -> None:
    one.play(61_000)
    while veil(flow).share < 1:
        veil(flow)._step()


def veil(flow: SessionFlow) -> night_veil.NightVeil:
    assert flow.veil is not None
    return flow.veil


def test_it_fades_to_black_and_a_key_only_brings_it_back(qtbot):
    flow, one = night(qtbot)
    dark(qtbot, flow, one)
    page = flow.page()
    assert isinstance(page, SessionPage)
    picture = flow.grab().toImage()
    middle = QPoint(picture.width() // 2, picture.height() // 2)
    assert picture.pixelColor(middle).lightness() == 0
    assert veil(flow).cursor().shape() == Qt.CursorShape.BlankCursor
    one.player.playback.resume()
    page.look()
    assert page.frames.interval() == PAUSED_MS  # nothing is painted below it
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert not one.player.playback.paused
    assert not one.player.darkness.dark
    qtbot.waitUntil(veil(flow).isHidden)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert one.player.playback.paused


def test_what_stands_on_the_night_is_dark_in_every_theme_but_high_contrast(qtbot, qapp):
    flow, one = night(qtbot)
    one.player.ratings.ask("after", pain=True)
    flow._show_stage("after")
    page = flow.currentWidget()
    assert isinstance(page, QuestionPage)
    for look, paper in ((theme.LIGHT, theme.DARK), (theme.CONTRAST, theme.CONTRAST)):
        theme.apply(qapp, look, 100)
        page.settle()
        image = page.card.grab().toImage()
        assert image.pixelColor(40, 40).name().upper() == paper.surface


def test_what_is_written_in_the_night_stands_on_dark_too(qtbot):
    flow, _one = night(qtbot)
    page = flow.page()
    assert isinstance(page, SessionPage)
    field = QPlainTextEdit(page)
    theme.dress_field(field)
    field.resize(200, 100)
    field.show()
    theme.dress_inside(page)
    assert field.grab().toImage().pixelColor(100, 50).name().upper() == theme.DARK.surface


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_M])
def test_no_key_acts_unseen(qtbot, key):
    flow, one = night(qtbot, still=True)
    one.play(61_000)
    assert veil(flow).share == 1  # at once
    qtbot.keyClick(flow.page(), key)
    assert one.player.stage == "session"
    assert not one.player.settings.preferences.muted
    assert veil(flow).isHidden()


def test_a_click_on_a_button_that_nobody_sees_does_not_press_it(qtbot):
    flow, one = night(qtbot, still=True)
    one.play(61_000)
    page = flow.page()
    assert isinstance(page, SessionPage)
    qtbot.mouseClick(page.controls.stop, Qt.MouseButton.LeftButton)
    assert one.player.stage == "session"
    assert not one.player.darkness.dark


def test_a_bumped_bed_does_not_light_the_room(qtbot):
    flow, one = night(qtbot, still=True)
    one.play(61_000)
    qtbot.mouseMove(veil(flow), QPoint(30, 30))
    assert one.player.darkness.dark


def test_the_end_stays_dark_asks_nothing_and_says_nothing_aloud(qtbot, monkeypatch):
    flow, one = night(qtbot, still=True)
    spoken: list[str] = []
    monkeypatch.setattr(night_veil, "announce", lambda _page, words: spoken.append(words))
    monkeypatch.setattr(
        "unclench.widgets.session.quiet_end.announce", lambda _page, words: spoken.append(words)
    )
    one.play(LONG.milliseconds + 20_500)
    page = flow.page()
    assert isinstance(page, QuietEnd)
    assert one.player.darkness.dark
    assert veil(flow).isVisible()
    assert spoken == []
    assert page.title.text() == "Good night"
    qtbot.keyClick(page, Qt.Key.Key_Return)  # only light
    with qtbot.waitSignal(one.player.finished):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_the_light_goes_down_in_the_quiet(qtbot):
    one = stand()
    page = SessionPage(one.player)
    one.player.setParent(page)
    qtbot.addWidget(page)
    page.resize(640, 480)
    page.show()
    one.begin()
    high = page.light()[0].y()
    one.play(one.player.playback.timeline.milliseconds)
    seen = []
    for _ in range(10):
        page.look()
        seen.append(page.light()[0].y())
        one.play(1900)
    assert seen == sorted(seen)
    assert high < seen[-1] < page.height()
    assert len(set(seen)) > 5
