"""The language is changed while the window is open: at once, everywhere, and nothing is lost."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from tests.app import seed_screens

from tools import speaking
from unclench.application import Application
from unclench.store import startup_look
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.history.item_page import ItemPage
from unclench.widgets.learn.learn_page import LearnPage
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.library.exercises_page import ExercisesPage
from unclench.widgets.my_exercises.my_exercises_page import MyExercisesPage
from unclench.widgets.programs.programs_page import ProgramsPage
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.settings.settings_page import SettingsPage
from unclench.widgets.window.main_window import MainWindow
from unclench.widgets.window.welcome_page import WelcomePage

NOW = datetime.now().astimezone()
NAMES = {"Unclench", "F2", "F3", "F4", "Ada"}
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # no screen
GO = {
    "today": lambda window: window.open_page("today"),
    "exercises": lambda window: window.open_page("exercises"),
    "exercise": lambda window: window.open_by_id("pmr-16", 10),
    "programs": lambda window: window.open_page("programs"),
    "history": lambda window: window.open_page("history"),
    "my_exercises": lambda window: window.open_page("my_exercises"),
    "learn": lambda window: window.open_page("learn"),
    "settings": lambda window: window.open_page("settings"),
    "help": lambda window: window.open_page("help"),
    "check_in": lambda window: window.open_page("check_in"),
    "fit": lambda window: window.open_page("fit"),
    "sounds": lambda window: window.open_page("sounds"),
    "week": lambda window: window.care.week(),
}
DAILY = ("today", "exercise", "history", "settings", "check_in")  # the others with `make check`
TABS = ("effects", "files", "visit", "trials")


@pytest.fixture
def application(fluent: Application) -> Application:
    return fluent


@pytest.fixture
def window(application: Application) -> MainWindow:
    return application.window


def english_left(window: MainWindow) -> set[str]:
    """What can be read, or read out, and stands in no marks."""
    left = set()
    for text in seed_screens.Screens(window, NOW).texts():
        rest = speaking.bare(text)
        for words in sorted(NAMES, key=len, reverse=True):
            rest = rest.replace(words, "")
        if any(map(str.isalpha, rest)):
            left.add(text)
    return left


def item_page(page: HistoryPage) -> ItemPage:
    found = page.sessions._places.widget(2)
    assert isinstance(found, ItemPage)
    return found


@pytest.mark.parametrize(
    "name", [one if one in DAILY else pytest.param(one, marks=pytest.mark.thorough) for one in GO]
)
def test_every_page_speaks_at_once(window, speak, name):
    GO[name](window)
    kind = type(window.page())
    names = {window.today.date.text()}  # as Qt writes it
    assert len(english_left(window)) > 5
    speak(speaking.MARKED)
    assert type(window.page()) is kind
    assert english_left(window) <= names
    speak("")
    assert type(window.page()) is kind
    assert not [text for text in seed_screens.Screens(window, NOW).texts() if speaking.OPEN in text]


@pytest.mark.parametrize(
    "tab",
    ["sessions", "charts", *(pytest.param(one, marks=pytest.mark.thorough) for one in TABS)],
)
def test_every_tab_of_the_history_speaks_at_once(window, speak, tab):
    window.open_page("history")
    window.page().show_tab(tab)
    speak(speaking.MARKED)
    page = window.page()
    assert isinstance(page, HistoryPage)
    assert page.chips[tab].isChecked()
    assert speaking.OPEN in page.title.text()
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = {QLocale().monthName(month, form) for month in range(1, 13) for form in forms}
    left = english_left(window)
    assert {text for text in left if not months & set(text.split())} == set(), "but days"


def test_where_it_was_chosen_it_can_be_chosen_back(window, speak, application):
    window.open_page("settings")
    page = window.page()
    assert isinstance(page, SettingsPage)
    page.language.setFocus()
    page.language.choose(speaking.MARKED)
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, SettingsPage)
    assert again is not page
    assert again.language.value == speaking.MARKED
    assert window.focusWidget() is again.language
    look = startup_look.read(application._profile.startup_look)
    assert look.language == speaking.MARKED, "the next start and the command line know it"
    assert window.windowTitle().startswith(speaking.OPEN)


def settings_page(window: MainWindow) -> SettingsPage:
    page = window.page()
    assert isinstance(page, SettingsPage)
    return page


def test_how_far_one_scrolled_stays_and_what_has_the_focus(window, speak, qtbot):
    window.resize(640, 480)
    window.open_page("settings")
    page = settings_page(window)
    bar = page._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    page.week.setFocus()
    page._area.ensureWidgetVisible(page.week)
    assert bar.value() > 100
    speak(speaking.MARKED)
    again = settings_page(window)
    assert window.focusWidget() is again.week
    qtbot.waitUntil(lambda: again._area.verticalScrollBar().value() > 100)
    qtbot.waitUntil(lambda: not again.week.visibleRegion().isEmpty())


def test_what_is_searched_stays(window, speak):
    window.open_page("settings")
    settings_page(window).search.setText("volu")
    speak(speaking.MARKED)
    assert settings_page(window).search.text() == "volu"


def test_what_narrows_the_exercises_stays(window, speak, qtbot):
    window.open_page("exercises")
    page = window.page()
    assert isinstance(page, ExercisesPage)
    page.filters.search.setText("breath")
    page.filters.favourites.setChecked(True)
    qtbot.waitUntil(lambda: page.filters._kinds.layout() is not None)
    window.models.library.ask(minutes=5, kind="breathing", posture="lying")
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, ExercisesPage)
    qtbot.waitUntil(lambda: again.filters._kinds.layout() is not None)
    assert again.filters.search.text() == "breath"
    assert again.filters.favourites.isChecked()
    assert again.filters.posture.value == "lying"
    assert window.models.library.wanted.words == "breath"
    again.filters.clear()
    assert window.models.library.wanted == type(window.models.library.wanted)()


def test_a_begun_check_in_stays(window, speak):
    window.care.check_in()
    page = window.page()
    assert isinstance(page, CheckInPage)
    page.numbers.rows["stress"].scale.choose(7)
    page.note.setText("after lunch")
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, CheckInPage)
    assert again is not page
    assert again.numbers.answers() == {"stress": 7}
    assert again.note.text() == "after lunch"
    again.left.emit()
    assert window.page() is window.today


def test_what_was_chosen_for_an_exercise_stays(window, speak):
    window.open_by_id("breath-46", 3)
    page = window.page()
    assert isinstance(page, ExercisePage)
    page.preparation.choose(tempo=80, posture="lying")
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, ExercisePage)
    assert (again.preparation.minutes, again.preparation.tempo) == (3, 80)
    assert again.preparation.posture == "lying"
    again.left.emit()
    assert isinstance(window.page(), ExercisesPage | type(window.today))


@pytest.mark.parametrize("chosen", [pytest.param(None, marks=pytest.mark.thorough), True, False])
def test_what_was_not_chosen_goes_by_pain_as_before(window, speak, chosen):
    window.open_by_id("pmr-16", 10)
    page = window.page()
    assert isinstance(page, ExercisePage)
    page.preparation.choose(tensing=chosen)
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, ExercisePage)
    assert again.preparation.tensing is (chosen is not False)
    body = again.preparation.body
    assert body is not None
    body.mark("hand_l", 9)
    assert again.preparation.tensing is bool(chosen)


def test_the_side_bar_is_as_wide_as_its_words(window, speak):
    window.resize(640, 600)  # a rail, which is no wider than it must be
    before = window.bar.width()
    speak(speaking.MARKED)
    assert window.bar.width() > before
    speak("")
    assert window.bar.width() == before


def test_unsaved_words_in_the_editor_stay(window, speak, application):
    window.open_page("my_exercises")
    page = window.page()
    assert isinstance(page, MyExercisesPage)
    page.begin("breathing")
    assert page.editor is not None
    editor = page.editor.editor
    editor.set_title("Mine alone")
    editor.select(("steps", 0))
    window.open_page("settings")
    speak(speaking.MARKED)
    window.open_page("my_exercises")
    again = window.page()
    assert isinstance(again, MyExercisesPage)
    assert again.editor is not None
    now = again.editor.editor
    assert now is not editor
    assert now.title == "Mine alone"
    assert now.place == ("steps", 0)
    assert json.loads(now.text)["title"] == "Mine alone"


def test_the_program_that_is_open_stays(window, speak):
    window.open_page("programs")
    page = window.page()
    assert isinstance(page, ProgramsPage)
    page.open("ease-into-it")
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, ProgramsPage)
    assert again.opened is not None
    assert again.opened.view.program.id == "ease-into-it"


def test_a_program_that_is_written_stays(window, speak):
    window.open_page("programs")
    page = window.page()
    assert isinstance(page, ProgramsPage)
    page.show_tab("people")
    page.begin()
    assert page.editor is not None
    page.editor.editor.set_title("Two calm weeks")
    page.editor.show_text(True)
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, ProgramsPage)
    assert again.editor is not None
    assert again.editor.editor.title == "Two calm weeks"
    assert again.editor.top.as_text.isChecked()


def test_what_is_unfolded_stays(window, speak):
    assert window.show_learn_card("stress")
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, LearnPage)
    assert again.bookmark() == ["stress"]


def test_the_session_that_is_looked_at_stays(window, speak):
    window.open_page("history")
    page = window.page()
    assert isinstance(page, HistoryPage)
    page.show_tab("sessions")
    page.sessions.add()
    item_page(page).note.setPlainText("in the park")
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, HistoryPage)
    assert again.sessions.bookmark() == ("by_hand", None)
    assert item_page(again).note.toPlainText() == "in the park"


def test_a_session_goes_on_in_its_language_and_the_rest_changes(window, speak, qtbot):
    window.open_by_id("pmr-16", 10)
    window.begin()
    flow = window.flow
    assert flow is not None
    said = set(seed_screens.Screens(window, NOW).texts())
    window.open_page("help")
    speak(speaking.MARKED)
    window.uncover()
    assert window.flow is flow
    assert window.page() is flow
    assert set(seed_screens.Screens(window, NOW).texts()) == said
    assert speaking.OPEN in window.bar.help.text()
    flow.finished.emit("cancelled")
    page = window.page()
    assert isinstance(page, ExercisePage)
    assert speaking.OPEN in page.start.text()


def test_the_first_page_of_all_offers_it_too(application, window, speak):
    window.care.welcome(Path("somewhere"))
    page = window.page()
    assert isinstance(page, WelcomePage)
    page.steps.setCurrentIndex(0)
    page.language.choose(speaking.MARKED)
    speak(speaking.MARKED)
    again = window.page()
    assert isinstance(again, WelcomePage)
    assert again.language.value == speaking.MARKED
    assert again.data_folder == Path("somewhere")
    assert not window.bar.isVisible()
    again.next.click()
    speak("")
    last = window.page()
    assert isinstance(last, WelcomePage)
    assert last.steps.currentIndex() == 1
    last.left.emit()
    assert window.page() is window.today
    assert window.bar.isVisible()


def test_a_language_from_the_right_turns_the_window_round(window, speak, qapp):
    left = window.bar.mapTo(window, window.bar.rect().topLeft()).x()
    speak(speaking.MIRRORED)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    right = window.bar.mapTo(window, window.bar.rect().topLeft()).x()
    assert (left, right) == (0, window.width() - window.bar.width())
    speak("")
    assert window.bar.x() == 0


def test_days_and_numbers_follow(window, speak, languages):
    (languages / "de.qm").write_bytes((languages / "qaa.qm").read_bytes())
    speak("de")
    assert window.locale().language() == QLocale.Language.German
    assert "," in window.today.date.text()
    assert QLocale().toString(1.5) == "1,5"


def test_a_setting_that_was_shown_before_is_followed_once(window, speak, application):
    window.open_page("settings")
    speak(speaking.MARKED)
    application.settings.change(captions=False)
    assert not settings_page(window).captions.isChecked()
