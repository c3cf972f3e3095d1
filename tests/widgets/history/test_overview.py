"""History at a glance: two charts, the days, what came last, and the ways to begin."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from tests.viewmodels.past import NOW, check_in, history_of, put, session

from unclench.domain.session import SKIPPED
from unclench.viewmodels.history.overview import GRID_WEEKS, Overview
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.history.item_page import ItemPage
from unclench.widgets.history.overview_tab import OverviewTab
from unclench.widgets.window import lazy_pages


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def page(database, settings, qtbot) -> HistoryPage:
    models = history_of(database, settings)
    made = HistoryPage(models, lazy_pages.history_tab, lazy_pages.item_page)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    return made


def shown(page: HistoryPage, qtbot) -> OverviewTab:
    with qtbot.waitSignal(page.models.overview.changed):
        page.show() if not page.isVisible() else page.refresh()
    tab = page.tab()
    assert isinstance(tab, OverviewTab)
    return tab


def headings(tab: OverviewTab) -> list[str]:
    return [one.text() for one in tab.charts.findChildren(QLabel) if one.isVisible()]


def read(database, qtbot) -> Overview:
    found = history_of(database).overview
    with qtbot.waitSignal(found.changed):
        found.refresh()
    return found


def test_an_empty_history_offers_three_ways_to_begin(page, qtbot):
    tab = shown(page, qtbot)
    assert tab.begin.isVisible()
    assert not tab.days.isVisible()
    assert not tab.charts.isVisible()
    with qtbot.waitSignal(page.exercisesWanted):
        tab.pick.click()
    tab.bring.click()
    assert page.chips["files"].isChecked()


def test_what_came_last_leads_to_all_of_it(page, database, qtbot):
    put(database, [session(1), session(2, 1, "pause"), check_in(3, 2)])
    tab = shown(page, qtbot)
    assert not tab.begin.isVisible()
    assert [row.text() for row in tab.rows] == ["Box", "Pause", "Check-in"]
    qtbot.mouseClick(tab.rows[1], Qt.MouseButton.LeftButton)
    assert page.chips["sessions"].isChecked()
    opened = page.sessions.findChild(ItemPage)
    assert isinstance(opened, ItemPage)


def test_a_line_says_how_long_and_how_both_ratings_went(database, qtbot):
    put(
        database,
        [
            session(1),
            session(2, 1, stress_after=SKIPPED, pain_before=SKIPPED),
            check_in(3, 2, stress=5, pain=3),
        ],
    )
    found = read(database, qtbot)
    dot = " \N{MIDDLE DOT} "
    assert [one.facts for one in found.latest] == [
        dot.join(("5 min", "stress 6 to 5", "pain 4 to 4")),
        dot.join(("5 min", "breathing")),
        dot.join(("stress 5", "pain 3")),
    ]
    assert [one.when for one in found.latest[1:]] == ["Yesterday", "Thursday"]


def test_days_are_those_of_the_sessions_and_none_of_the_future(database, qtbot):
    put(database, [session(1), session(2, 3), session(3, 3), session(4, 400)])
    found = read(database, qtbot)
    days = [one for week in found.weeks for one in week]
    assert len(found.weeks) == GRID_WEEKS
    assert [len(week) for week in found.weeks] == [7] * GRID_WEEKS
    assert days[0].day.isoweekday() == QLocale.system().firstDayOfWeek().value
    practiced = {one.day: one.minutes for one in days if one.minutes}
    today = NOW.date()
    assert practiced == {today: 5.0, today - timedelta(days=3): 10.0}
    assert found.practiced == 2
    assert all(one.minutes is None for one in days if one.day > today)
    assert not any(one.minutes is None for one in days if one.day <= today)


def test_no_number_is_shown_to_who_wants_none(page, database, settings, qtbot):
    put(database, [session(1)])
    tab = shown(page, qtbot)
    assert "in the last 18 weeks" in tab.grid.accessibleDescription()
    settings.change(hide_numbers=True)
    tab = shown(page, qtbot)
    assert not any(sign.isdigit() for sign in tab.grid.accessibleDescription())
    assert page.models.overview.latest[0].facts == "breathing"


def test_only_what_was_rated_has_a_chart(page, database, qtbot):
    put(database, [session(1, pain_before=SKIPPED, pain_after=SKIPPED)])
    tab = shown(page, qtbot)
    assert [one.title for one in page.models.overview.charts] == ["Stress before and after"]
    assert tab.charts.isVisible()


def test_who_imported_all_is_told_why_there_is_no_chart(page, database, qtbot):
    put(database, [session(1, source="imported")])
    tab = shown(page, qtbot)
    assert page.models.overview.charts == ()
    assert tab.sources.isVisible()
    assert tab.sources.text() == "Left out: 1 session that wasn't rated at the time."
    assert "Stress and pain before and after" in headings(tab)
    with qtbot.waitSignal(page.models.overview.changed):
        qtbot.keyClick(tab.switch, Qt.Key.Key_Space)
    assert len(page.models.overview.charts) == 2
    assert tab.sources.text().startswith("Counted too: 1 session")
    assert "Stress and pain before and after" not in headings(tab)


def test_every_square_lies_within_the_grid(page, database, qtbot):
    put(database, [session(1)])
    tab = shown(page, qtbot)
    last = tab.grid.box(GRID_WEEKS - 1, 6)
    assert tab.grid.rect().contains(last.toAlignedRect())
