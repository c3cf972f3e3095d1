from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.viewmodels.guided import Stand, stand

from unclench.widgets.controls import theme
from unclench.widgets.session.after_page import AfterPage


@pytest.fixture(autouse=True)
def light(qapp: QApplication):
    theme.apply(qapp, theme.LIGHT, 100)


def answer(one: Stand, *values: int | None) -> None:
    for value in values:
        if value is None:
            one.player.ratings.skip()
        else:
            one.player.ratings.choose(value)
            one.player.ratings.save()


def result(
    qtbot, before: tuple[int | None, ...], after: tuple[int | None, ...], early: bool = False
) -> tuple[AfterPage, Stand]:
    one = stand()
    answer(one, *before)
    one.play(3000 + (12_000 if early else one.player.timeline.milliseconds))
    one.player.end()
    answer(one, *after)
    assert one.player.stage == "result"
    page = AfterPage(one.player)
    one.player.setParent(page)
    qtbot.addWidget(page)
    page.resize(960, 640)
    page.show()
    return page, one


def lines(page: AfterPage) -> list[str]:
    return [line.text() for line in page.lines]


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [(6, 4, "lower"), (6, 5, "about the same"), (6, 7, "about the same"), (4, 6, "higher")],
)
def test_each_way_is_said_as_plainly_as_the_others(qtbot, before, after, word):
    page, _ = result(qtbot, (before, None), (after, None))
    assert lines(page) == [f"Stress: {before} before, {after} now. That is {word}."]


def test_stress_and_pain_are_said_apart(qtbot):
    page, _ = result(qtbot, (6, 2), (3, 2))
    assert lines(page) == [
        "Stress: 6 before, 3 now. That is lower.",
        "Pain: 2 before, 2 now. That is about the same.",
    ]


def test_what_was_not_answered_is_not_made_up(qtbot):
    page, _ = result(qtbot, (None, 5), (None, None))
    assert lines(page) == ["Pain: 5 before."]
    assert page.kind.parentWidget() is None or not page.kind.isVisible()


def test_two_points_worse_brings_kind_words_and_offers_stopping_first(qtbot):
    page, one = result(qtbot, (4, 2), (4, 4))
    assert page.kind.isVisible()
    assert "That can happen. It is not a failure." in page.kind.text()
    assert page.done.text() == "Stop here"
    assert page.focusWidget() is page.done
    assert page.done.x() < page.another.x()
    with qtbot.waitSignal(one.player.finished) as finished:
        qtbot.keyClick(page.done, Qt.Key.Key_Return)
    assert finished.args == ["done"]


def test_one_point_worse_is_about_the_same(qtbot):
    page, _ = result(qtbot, (4, 2), (5, 3))
    assert page.done.text() == "Done"
    assert not page.kind.isVisible()


def test_ending_early_keeps_the_minutes_without_blame(qtbot):
    page, _ = result(qtbot, (4, 2), (4, 2), early=True)
    assert page.heading.text() == "You stopped after 0:12"


def test_one_minute_is_one(qtbot):
    page, one = result(qtbot, (6, 2), (3, 2))
    assert page.heading.text() == "That was 1 minute"
    one.player.session = replace(one.player.session, played_ms=90_000)
    again = AfterPage(one.player)
    qtbot.addWidget(again)
    assert again.heading.text() == "That was 1.5 minutes"


def test_the_note_is_kept_and_another_leads_on(qtbot):
    page, one = result(qtbot, (4, 2), (4, 2))
    qtbot.keyClicks(page.note, "slept badly")
    with qtbot.waitSignal(one.player.finished) as finished:
        qtbot.mouseClick(page.another, Qt.MouseButton.LeftButton)
    assert finished.args == ["another"]
    assert one.record.last.note == "slept badly"


def test_closing_the_window_keeps_the_note(qtbot):
    page, one = result(qtbot, (4, 2), (4, 2))
    qtbot.keyClicks(page.note, "slept badly")
    one.player.shut()
    assert one.record.last.note == "slept badly"


def test_a_note_outlives_answers_that_come_later(qtbot):
    page, one = result(qtbot, (4, 2), (None, None))
    qtbot.keyClicks(page.note, "slept badly")
    one.player.rate_now()
    answer(one, 3, 2)
    again = AfterPage(one.player)
    qtbot.addWidget(again)
    assert again.note.toPlainText() == "slept badly"
    again.note.clear()
    one.player.leave("done")
    assert one.record.last.note == ""


def test_escape_is_done(qtbot):
    page, one = result(qtbot, (4, 2), (4, 2))
    with qtbot.waitSignal(one.player.finished) as finished:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert finished.args == ["done"]


def test_everything_has_a_name_and_tab_reaches_it(qtbot):
    page, _ = result(qtbot, (4, 2), (4, 2))
    assert page.note.accessibleName() == "Note"
    qtbot.keyClick(page.done, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.another
    qtbot.keyClick(page.another, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.note
