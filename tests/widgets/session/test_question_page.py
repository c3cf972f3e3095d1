"""The questions around a session: on its landscape, the same both times, and quickly skipped."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from tests.viewmodels.guided import Stand, an_exercise, breathing, stand

from unclench.domain.session import SKIPPED
from unclench.widgets.controls import theme
from unclench.widgets.questions.rating_page import RatingPage
from unclench.widgets.session.question_page import QuestionPage
from unclench.widgets.session.session_flow import SessionFlow


@pytest.fixture
def one() -> Stand:
    return stand()


@pytest.fixture
def flow(qtbot, one) -> SessionFlow:
    made = SessionFlow(one.player)
    qtbot.addWidget(made)
    made.resize(960, 640)
    made.show()
    made.activateWindow()
    one.player.open(an_exercise(), one.player.playback.choices)
    return made


def focused(flow: SessionFlow) -> QWidget:
    found = flow.window().focusWidget()
    assert found is not None
    return found


def press(qtbot, flow: SessionFlow, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(flow), key)


def asked(flow: SessionFlow) -> tuple[RatingPage, QuestionPage]:
    page, around = flow.page(), flow.currentWidget()
    assert isinstance(page, RatingPage)
    assert isinstance(around, QuestionPage)
    return page, around


def to_the_end(one: Stand) -> None:
    while one.player.stage == "before":
        one.player.ratings.choose(7)
        one.player.ratings.save()
    one.play(3000 + breathing().milliseconds)
    one.player.skip_quiet()


def test_it_stands_on_the_landscape_in_the_same_place_both_times(flow, one):
    page, around = asked(flow)
    assert around.ground.scene == "sea"
    first = (around.card.geometry(), page.question.geometry())
    to_the_end(one)
    again, around = asked(flow)
    assert again is page
    assert (around.card.geometry(), page.question.geometry()) == first
    assert [button for button in page.numbers if button.isChecked()] == []


def test_both_are_skipped_with_two_keys(flow, one, qtbot):
    press(qtbot, flow, Qt.Key.Key_S, Qt.Key.Key_S)
    assert one.player.stage == "session"
    to_the_end(one)
    press(qtbot, flow, Qt.Key.Key_S, Qt.Key.Key_S)
    assert one.player.stage == "result"
    session = one.player.recorder.session
    assert (session.stress_after, session.pain_after) == (SKIPPED, SKIPPED)


def test_tab_never_lands_on_an_earlier_number(flow, one, qtbot):
    to_the_end(one)
    page, _ = asked(flow)
    for _question in range(2):
        for _stop in range(8):
            press(qtbot, flow, Qt.Key.Key_Tab)
            assert focused(flow) not in page.numbers
            assert page.scale.value is None
        press(qtbot, flow, Qt.Key.Key_4)
        assert page.scale.value == 4
        press(qtbot, flow, Qt.Key.Key_Return)
    assert one.player.stage == "result"


def test_its_card_is_paper_in_every_theme(flow, qapp):
    for look in (theme.LIGHT, theme.DARK, theme.CONTRAST):
        theme.apply(qapp, look, 100)
        _page, around = asked(flow)
        image = around.card.grab().toImage()
        assert image.pixelColor(40, 40).name().upper() == look.surface
        assert image.pixelColor(image.width() - 40, image.height() // 2).name().upper() == (
            look.surface
        )
