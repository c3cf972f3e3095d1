from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from tests.viewmodels.guided import Stand, muscles, stand

from unclench.domain.preferences import Preferences
from unclench.domain.session import Answer
from unclench.viewmodels.session.result_words import length
from unclench.widgets.controls import theme
from unclench.widgets.session.after_page import AfterPage


def answer(one: Stand, *values: int | None) -> None:
    for value in values:
        if value is None:
            one.player.ratings.skip()
        else:
            one.player.ratings.choose(value)
            one.player.ratings.save()


def result(
    qtbot,
    before: tuple[int | None, ...],
    after: tuple[int | None, ...],
    early: bool = False,
    **opened: Any,
) -> tuple[AfterPage, Stand]:
    one = stand(**opened)
    answer(one, *before)
    one.play(3000 + (12_000 if early else one.player.playback.timeline.milliseconds))
    one.player.end()
    answer(one, *after)
    assert one.player.stage == "result"
    page = AfterPage(one.player)
    one.player.setParent(page)
    qtbot.addWidget(page)
    page.resize(960, 640)
    page.show()
    return page, one


def told(page: AfterPage) -> list[str]:
    return [pair.text() for pair in page.pairs]


LITTLE = "One session doesn't say much; ratings also drift on their own."


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ((6, None), (4, None), "Stress is lower."),
        ((6, None), (5, None), "Stress is about the same."),
        ((4, None), (6, None), "Stress is higher."),
        ((None, 6), (None, 4), "Pain is lower."),
        ((None, 6), (None, 7), "Pain is about the same."),
        ((None, 4), (None, 6), "Pain is higher."),
        ((6, 5), (4, 5), "Stress is lower, pain about the same."),
        ((6, 5), (6, 2), "Stress is about the same, pain is lower."),
        ((2, 2), (5, 5), "Stress is higher, pain is higher."),
    ],
)
def test_each_way_is_said_as_plainly_as_the_others(qtbot, before, after, words):
    page, _ = result(qtbot, before, after)
    assert page.compared.text() == f"{words} {LITTLE}"


def test_both_numbers_are_a_drawn_pair_with_a_name(qtbot):
    page, _ = result(qtbot, (6, 2), (3, 2))
    assert told(page) == ["Stress: 6 before, 3 now.", "Pain: 2 before, 2 now."]
    assert [pair.accessibleName() for pair in page.pairs] == told(page)


def test_hidden_numbers_are_told_in_words_alone(qtbot):
    page, one = result(qtbot, (6, 2), (3, 2), preferences=Preferences(hide_numbers=True))
    assert page.pairs == []
    assert page.heading.text() == "That was the whole session"
    assert page.compared.text() == f"Stress is lower, pain about the same. {LITTLE}"
    session = one.player.recorder.session
    early = replace(session, progress="ended_early")
    assert length(early, numbers=False) == "You took time for yourself"
    assert length(replace(early, played_ms=9_000), numbers=False) == "Stopping is always fine"


def test_what_was_not_answered_is_not_made_up(qtbot):
    page, _ = result(qtbot, (None, 5), (None, None))
    assert told(page) == ["Pain: 5 before."]
    assert page.compared.text() == ""
    assert page.kind.parentWidget() is None or not page.kind.isVisible()


def fields(page: AfterPage) -> list[QColor]:
    """The color in the middle of each of the eleven fields of the first pair."""
    pair = page.pairs[0]
    image, wide = pair.grab().toImage(), (pair.width() - 6 + 4) / 11
    return [image.pixelColor(int(3 + wide * (n + 0.5)), pair.height() - 6) for n in range(11)]


@pytest.mark.parametrize(("before", "after"), [(7, 3), (3, 7)])
def test_the_fields_show_before_now_and_the_way_between(qtbot, before, after):
    page, _ = result(qtbot, (before, None), (after, None))
    painted = fields(page)
    now, line = QColor(theme.LIGHT.accent), QColor(theme.LIGHT.line)
    assert painted[after] == now
    assert [n for n in range(11) if painted[n] == line] == [0, 1, 2, 8, 9, 10]
    between = {painted[n].name() for n in range(4, 7)}
    assert len(between) == 1
    assert painted[before].name() not in {now.name(), *between}


def test_equal_answers_are_one_field(qtbot):
    page, _ = result(qtbot, (5, None), (5, None))
    painted = fields(page)
    assert [n for n in range(11) if painted[n] != QColor(theme.LIGHT.line)] == [5]


def test_two_points_worse_brings_kind_words_and_offers_stopping_first(qtbot):
    page, one = result(qtbot, (4, 2), (4, 4))
    assert page.kind.isVisible()
    assert "This happens sometimes, and it isn't a failure." in page.kind.text()
    assert page.done.text() == "Stop here"
    assert page.focusWidget() is page.done
    assert page.done.x() < page.another.x()
    with qtbot.waitSignal(one.player.finished) as finished:
        qtbot.keyClick(page.done, Qt.Key.Key_Return)
    assert finished.args == ["done"]


@pytest.mark.parametrize("sealed", [False, True])
def test_nothing_compares_the_ratings_of_a_fair_test_that_goes_on(qtbot, sealed):
    """Help for much stress stays: it goes by one rating alone."""
    _page, one = result(qtbot, (4, 2), (9, 6), timeline=muscles())
    one.player.recorder.session = replace(one.player.recorder.session, sealed=sealed)
    page = AfterPage(one.player)
    qtbot.addWidget(page)
    page.show()
    assert hasattr(page, "gentler") is not sealed
    assert page.kind.isVisible() is not sealed
    assert page.done.text() == ("Done" if sealed else "Stop here")
    assert bool(page.pairs) is not sealed
    assert ("higher" in page.compared.text()) is not sealed
    assert page.help.isVisible()


def test_one_point_worse_is_about_the_same(qtbot):
    page, _ = result(qtbot, (4, 2), (5, 3))
    assert page.done.text() == "Done"
    assert not page.kind.isVisible()


def test_ending_early_keeps_the_minutes_without_blame(qtbot):
    page, _ = result(qtbot, (4, 2), (4, 2), early=True)
    assert page.heading.text() == "You practiced for 12 seconds"


def test_one_minute_is_one(qtbot):
    page, one = result(qtbot, (6, 2), (3, 2))
    assert page.heading.text() == "That was one minute"
    one.player.recorder.session = replace(one.player.recorder.session, played_ms=90_000)
    again = AfterPage(one.player)
    qtbot.addWidget(again)
    assert again.heading.text() == "That was one and a half minutes"


@pytest.mark.parametrize(
    ("minutes", "progress", "words"),
    [
        (5, "completed", "That was five minutes"),
        (12, "completed", "That was twelve minutes"),
        (13, "completed", "That was 13 minutes"),
        (20, "completed", "That was twenty minutes"),
        (0.5, "completed", "That was half a minute"),
        (1, "ended_early", "You took one minute for yourself"),
        (2, "ended_early", "You took two minutes for yourself"),
        (3.5, "ended_early", "You took three and a half minutes for yourself"),
        (11 / 60, "ended_early", "You practiced for 11 seconds"),
        (1 / 60, "ended_early", "Stopping is always fine"),
        (0, "ended_early", "Stopping is always fine"),
    ],
)
def test_lengths_are_said_as_one_says_them(qtbot, minutes, progress, words):
    _page, one = result(qtbot, (6, 2), (3, 2))
    session = one.player.recorder.session
    assert length(replace(session, played_ms=round(minutes * 60_000), progress=progress)) == words


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


def test_a_worksheet_tells_no_time(qtbot):
    _page, one = result(qtbot, (6, 2), (3, 2))
    empty = replace(one.player.recorder.session, kind="worksheet", played_ms=0)
    written = replace(empty, answers=(Answer("thought", "Which thought?", "It is too late."),))
    early = replace(written, progress="ended_early")
    said = [length(session) for session in (empty, written, early)]
    assert said == [
        "You can come back to this anytime",
        "You wrote it all down",
        "What you wrote is saved",
    ]


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
    qtbot.keyClick(page.note, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.liking.liked


def test_liked_or_not_is_kept_at_once_and_taken_back(qtbot):
    page, one = result(qtbot, (4, 2), (4, 2))
    for button, kept in (
        (page.liking.liked, True),
        (page.liking.refused, False),
        (page.liking.refused, None),
    ):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert one.record.last.liked is kept
        assert page.liking.liked.isChecked() == (kept is True)
        assert page.liking.refused.isChecked() == (kept is False)
