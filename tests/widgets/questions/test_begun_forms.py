"""A check-in and a week that were begun outlive the app: kept at once, offered again quietly."""

import pytest
from PySide6.QtCore import Qt
from tests.widgets.in_session import press
from tests.widgets.whole_window import SilentFactory

from unclench.domain.session import Rating
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.database import Database
from unclench.store.drafts import Drafts
from unclench.system import paths
from unclench.viewmodels.drafts import Content
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.questions.week_page import WeekPage
from unclench.widgets.window.main_window import MainWindow

ENTER = Qt.Key.Key_Return


@pytest.fixture
def another(database, qtbot, qapp):
    """What a start after a kill shows: a new window on the same database."""

    def start() -> MainWindow:
        library = Library(read_index(paths.exercises() / "index.json"))
        models = Models(library, Settings(), SilentFactory(paths.exercises(), database))
        made = MainWindow(models)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return start


def content(database: Database, form: str) -> Content:
    draft = Drafts(database).get(form)
    assert draft is not None
    return draft.content


def check_in_page(window: MainWindow) -> CheckInPage:
    window.care.check_in()
    page = window.page()
    assert isinstance(page, CheckInPage)
    return page


def week_page(window: MainWindow) -> WeekPage:
    window.care.week()
    page = window.page()
    assert isinstance(page, WeekPage)
    return page


def test_a_check_in_is_there_again_after_a_kill(window, another, database, qtbot):
    page = check_in_page(window)
    assert page.waited.isHidden()
    press("6")
    page.signs["tired"].click()
    page.topics[0].click()
    page.new_pain.click()
    page.note.setText("rain")
    qtbot.waitUntil(lambda: content(database, "check_in").get("note") == "rain")
    ms = page.draft.begun.microsecond // 1000 * 1000
    again = check_in_page(another())
    assert again.waited.words.text().startswith("You started this at ")
    assert again.said() == page.said()
    assert again.draft.begun == page.draft.begun.replace(microsecond=ms)
    press(ENTER)
    (only,) = CheckIns(database).page()
    assert (only.stress, only.signs, only.at) == (Rating(6), ("tired",), again.draft.begun)
    assert only.note == "About: work. rain"
    assert Drafts(database).count() == (0, 0)
    assert check_in_page(another()).said() == {}


def test_a_number_is_kept_at_once_and_so_is_its_taking_back(window, database):
    page = check_in_page(window)
    press("6")
    assert content(database, "check_in") == {"numbers": {"stress": 6}}
    page.numbers.rows["stress"].scale.choose(None)
    assert Drafts(database).get("check_in") is None


def test_the_week_is_there_again_too(window, another, database):
    week_page(window)
    press("7", "0")
    page = week_page(another())
    assert page.numbers.answers() == {"average": 7, "enjoyment": 0}
    assert page.waits.text().startswith("2 of 3 answered")
    press("4", ENTER)
    assert len(WeekReviews(database).page()) == 1
    assert Drafts(database).count() == (0, 0)


def test_start_over_discards_what_was_said(window, another, database):
    check_in_page(window)
    press("6")
    second = another()
    page = check_in_page(second)
    page.waited.over.click()
    fresh = second.page()
    assert isinstance(fresh, CheckInPage)
    assert fresh is not page
    assert (fresh.said(), fresh.waited.isHidden()) == ({}, True)
    assert Drafts(database).count() == (0, 0)


def test_what_is_left_on_purpose_is_no_draft(window, another, database):
    check_in_page(window)
    press("6", Qt.Key.Key_Escape)
    assert Drafts(database).count() == (0, 0)
    assert check_in_page(another()).said() == {}


def test_words_are_kept_when_another_page_is_opened(window, database):
    check_in_page(window).note.setText("rain")
    window.open_page("history")
    assert content(database, "check_in") == {"note": "rain"}


def test_words_are_kept_when_the_window_closes(window, database):
    check_in_page(window).note.setText("rain")
    window.close()
    assert content(database, "check_in") == {"note": "rain"}


def test_words_are_kept_when_the_store_is_about_to_be_closed(window, database):
    check_in_page(window).note.setText("rain")
    window.forget_pages()
    assert content(database, "check_in") == {"note": "rain"}


@pytest.mark.parametrize(
    "text",
    [
        "not JSON",
        "[]",
        '{"numbers": 5, "signs": {"a": 1}, "topics": 3, "note": [], "new_pain": "yes"}',
        '{"numbers": {"stress": 11, "other": 3}, "signs": ["gone"], "topics": ["Gone"]}',
    ],
)
def test_a_damaged_draft_costs_itself(window, database, text):
    database.change("INSERT INTO draft VALUES ('check_in', 0, 0, ?)", (text,))
    assert check_in_page(window).said() == {}
    press("3", ENTER)
    assert CheckIns(database).page()[0].stress == Rating(3)
