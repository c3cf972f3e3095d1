"""A check-in and a week that were begun outlive the app: kept at once, offered again quietly."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from tests.widgets.in_session import press
from tests.widgets.questions.asked import week_page
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
from unclench.widgets.controls import theme
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.window.main_window import MainWindow

pytestmark = pytest.mark.thorough

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


def activities_of(database: Database) -> list[object]:
    return list(content(database, "check_in").get("activities", ()))


def check_in_page(window: MainWindow) -> CheckInPage:
    window.care.check_in()
    page = window.page()
    assert isinstance(page, CheckInPage)
    return page


def test_a_check_in_is_there_again_after_a_kill(window, another, database, qtbot):
    page = check_in_page(window)
    assert page.waited.isHidden()
    press("6")
    page.signs["tired"].click()
    page.folds.areas.chips["work"].click()
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
    assert only.note == "rain"
    assert only.areas == ("work",)
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
        '{"numbers": 5, "signs": {"a": 1}, "areas": 3, "note": [], "new_pain": "yes"}',
        '{"numbers": {"stress": 11, "other": 3}, "signs": ["gone"], "context": {}}',
        '{"activities": [["flying", 5, ""], ["walking"], 7], "topics": "Work"}',
    ],
)
def test_a_damaged_draft_costs_itself(window, database, text):
    database.change("INSERT INTO draft VALUES ('check_in', 0, 0, ?)", (text,))
    assert check_in_page(window).said() == {}
    press("3", ENTER)
    assert CheckIns(database).page()[0].stress == Rating(3)


def test_words_of_an_earlier_draft_go_into_the_note(window, database):
    text = '{"topics": ["Work", "Poor sleep"], "note": "rain"}'
    database.change("INSERT INTO draft VALUES ('check_in', 0, 0, ?)", (text,))
    assert check_in_page(window).note.text() == "Work Poor sleep rain"


def test_what_is_folded_is_there_again_and_unfolded(window, another, database, qtbot):
    page = check_in_page(window)
    page.folds.context.chips["alcohol"].click()
    page.folds.activities.fields["walking"].setText("20")
    page.folds.activities.own.setText("Garden")
    page.folds.activities.fields["own"].setText("5")
    qtbot.waitUntil(lambda: ["own", 5, "Garden"] in activities_of(database))
    folds = check_in_page(another()).folds
    assert folds.said() == page.folds.said()
    assert folds.day.inside.isVisible()
    assert folds.moved.inside.isVisible()
    press(ENTER)
    (only,) = CheckIns(database).page()
    assert only.context == ("alcohol",)
    assert [(one.kind, one.minutes, one.name) for one in only.activities] == [
        ("walking", 20, ""),
        ("own", 5, "Garden"),
    ]


def test_the_row_that_the_next_digit_answers_is_in_sight_before_it_is_typed(
    window, another, qtbot, qapp
):
    window.models.settings.change(ask_control=True)
    check_in_page(window)
    press("6", "4")
    second = another()
    second.models.settings.change(ask_control=True)
    theme.apply(qapp, theme.LIGHT, 200)
    second.resize(960, 640)
    page = check_in_page(second)
    row = page.numbers.rows["control"]
    assert row.value is None

    def seen() -> None:
        assert row.visibleRegion().boundingRect().height() == row.height()

    qtbot.waitUntil(seen)


def test_a_week_opens_again_with_what_was_said_in_it(window, database):
    page = week_page(window)
    page.picks.skill.show_value("breath-46")
    page.picks.contact.setText("Ada")
    press("7", "3", "4", ENTER, ENTER)
    page = week_page(window)
    assert page.numbers.answers() == {"average": 7, "enjoyment": 3, "activity": 4}
    assert page.waited.isHidden(), "it is no draft"
    window.open_page("history")
    assert Drafts(database).count() == (0, 0)
    page = week_page(window)
    page.save.click()
    (only,) = WeekReviews(database).page()
    assert (only.skill, only.contact, only.score) == ("breath-46", "Ada", 14 / 3)


def test_another_day_of_the_week_is_put_down_beside_the_first(window, database, monkeypatch):
    week_page(window)
    press("7", "3", "4", ENTER, ENTER)
    care, now = window.care.care, window.care.care.now()
    monkeypatch.setattr(care, "now", lambda: now + timedelta(days=3))
    page = week_page(window)
    assert page.numbers.answers()["average"] == 7
    page.numbers.rows["average"].scale.choose(2)
    page.save.click()
    assert [one.average for one in WeekReviews(database).page()] == [2, 7]
    monkeypatch.setattr(care, "now", lambda: now + timedelta(days=10, seconds=1))
    assert week_page(window).said() == {}
    assert week_page(window).numbers.answers() == {}
