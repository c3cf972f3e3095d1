"""Help now, by keys alone, in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.widgets.whole_window import press

from unclench.widgets.learn.help_page import HelpPage
from unclench.widgets.session.session_flow import SessionFlow


def test_f3_shows_help_and_escape_comes_back(window, qtbot):
    assert isinstance(press(window, qtbot, Qt.Key.Key_F3), HelpPage)
    assert press(window, qtbot, Qt.Key.Key_F3) is window.page()
    press(window, qtbot, Qt.Key.Key_Escape)
    assert window.page() is window.today
    window.bar.help.click()
    assert isinstance(window.page(), HelpPage)
    window.open_page("settings")
    assert not isinstance(window.page(), HelpPage)


def test_help_in_a_session_lets_it_wait(window, qtbot):
    window.start(window.models.library.entry("breath-46"), 1)
    player = window.flow.player
    assert isinstance(press(window, qtbot, Qt.Key.Key_F3), HelpPage)
    assert player.playback.paused
    press(window, qtbot, Qt.Key.Key_Escape)
    assert isinstance(window.page(), SessionFlow)
    assert player.stage == "session"
    press(window, qtbot, Qt.Key.Key_Space)
    assert not player.playback.paused
    press(window, qtbot, Qt.Key.Key_F3)
    press(window, qtbot, Qt.Key.Key_Escape)
    press(window, qtbot, Qt.Key.Key_Escape)
    assert player.stage == "after"


def test_after_help_the_focus_is_back_where_it_was(window, qtbot):
    window.start(window.models.library.entry("breath-46"), 1)
    sound = window.flow.page().controls.sound
    sound.setFocus()
    press(window, qtbot, Qt.Key.Key_F3)
    press(window, qtbot, Qt.Key.Key_Escape)
    assert window.focusWidget() is sound


def test_the_persons_own_number_is_kept(window, qtbot):
    page = press(window, qtbot, Qt.Key.Key_F3)
    page.own.setFocus()
    qtbot.keyClicks(page.own, "Ana 555 0123")
    qtbot.keyClick(page.own, Qt.Key.Key_Return)
    assert window.models.settings.preferences.own_help == "Ana 555 0123"


def test_what_is_set_in_a_session_leaves_the_number_written_over_it(window, qtbot):
    window.start(window.models.library.entry("breath-46"), 1)
    page = press(window, qtbot, Qt.Key.Key_F3)
    page.own.setFocus()
    qtbot.keyClicks(page.own, "Ana 555 0123")
    qtbot.keyClick(page.own, Qt.Key.Key_Return)
    press(window, qtbot, Qt.Key.Key_Escape)
    press(window, qtbot, Qt.Key.Key_M)
    kept = window.models.settings.preferences
    assert (kept.own_help, kept.muted) == ("Ana 555 0123", True)


def test_another_country_shows_its_numbers(window):
    window.open_page("help")
    page = window.page()
    page.country.choose("NZ")
    assert "111" in [one.text() for one in page.findChildren(QLabel)]
    assert "2026" in page.dated.text()


def test_the_country_that_was_chosen_is_kept(window, qtbot):
    press(window, qtbot, Qt.Key.Key_F3).country.choose("AU")
    press(window, qtbot, Qt.Key.Key_Escape)
    page = press(window, qtbot, Qt.Key.Key_F3)
    assert page.country.value == "AU"
    assert "Lifeline" in page.dated.text()


def test_a_country_that_is_not_listed_shows_no_number(window, qtbot, monkeypatch):
    monkeypatch.setattr("unclench.widgets.learn.help_page.home", lambda _countries: None)
    page = press(window, qtbot, Qt.Key.Key_F3)
    assert page.country.value == "none"
    assert "won't show you another country's" in page.dated.text()
    known = {number for one in page.countries for number, _what, _source in one.numbers}
    assert not known & {one.text() for one in page.findChildren(QLabel)}
    page.country.choose("NZ")
    assert "1737" in [one.text() for one in page.findChildren(QLabel)]
