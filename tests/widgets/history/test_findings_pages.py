"""The pages that show findings: what counts, how sure they are, and that a long look is said."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.domain.trials import BEGUN, TRIAL
from tests.viewmodels.past import NOW, check_in, put, session

from unclench.domain.trial_place import TrialPart, TrialPlace
from unclench.store.deletions import Deletions
from unclench.store.trials import Trials
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.history.reports import Reports
from unclench.widgets.history.how_sure import HowSure
from unclench.widgets.history.tab import ScrolledTab, TabText


def opened(page, qtbot, name, viewmodel):
    with qtbot.waitSignal(viewmodel.changed):
        page.chips[name].click()
    return page.tab()


def test_the_switch_is_there_only_where_it_makes_a_difference(page, database, qtbot):
    put(database, [session(n, n / 4) for n in range(6)])
    tab = opened(page, qtbot, "effects", page.models.effects)
    assert not tab.sources.isVisible()
    put(database, [session(9, 1, source="imported")])
    with qtbot.waitSignal(page.models.effects.changed):
        page.refresh()
    assert tab.sources.isVisible()
    assert not tab.sources.isChecked()
    assert tab.above.sentences == ("Left out: 1 session that wasn't rated at the time.",)
    with qtbot.waitSignal(page.models.effects.changed):
        qtbot.keyClick(tab.sources, Qt.Key.Key_Space)
    assert tab.above.sentences == ("Counted too: 1 session that wasn't rated at the time.",)
    for name in ("correlation", "charts", "overview"):
        other = opened(page, qtbot, name, getattr(page.models, name))
        assert other.switch.isVisible()
        assert other.switch.isChecked()


@pytest.mark.parametrize("name", ["overview", "charts"])
def test_where_all_was_rated_at_the_time_charts_have_no_switch(page, database, qtbot, name):
    put(database, [session(n, n / 4) for n in range(6)])
    tab = opened(page, qtbot, name, getattr(page.models, name))
    assert not tab.switch.isVisible()
    assert not tab.sources.isVisible()


@pytest.mark.parametrize("name", ["overview", "charts"])
def test_what_is_sealed_or_deleted_is_told_where_means_are_shown_too(page, database, qtbot, name):
    Trials(database).begin(replace(TRIAL, started_at=NOW - timedelta(days=3)))
    part = TrialPart(TRIAL.id, TrialPlace(0, 0))
    put(database, [session(n, 1 + n) for n in range(3)])
    put(database, [session(90, 1, trial=part), session(91, 2, trial=part)])
    Deletions(database).count((NOW - timedelta(days=2)).date())
    Deletions(database).count((NOW - timedelta(days=3000)).date())  # long before
    effects = opened(page, qtbot, "effects", page.models.effects)
    tab = opened(page, qtbot, name, getattr(page.models, name))
    assert not tab.switch.isVisible()
    assert tab.sources.isVisible()
    assert tab.sources.text() == (
        "2 sessions of your fair test aren't counted: they're sealed until it's over. "
        "1 deleted in this time. If it went badly, the rest looks too good."
    )
    assert tab.sources.text() == " ".join(effects.above.sentences)
    page.models.settings.change(hide_numbers=True)
    with qtbot.waitSignal(getattr(page.models, name).changed):
        page.refresh()
    assert tab.sources.text() == (
        "Sessions of your fair test aren't counted: they're sealed until it's over. "
        "Some were deleted in this time. If those went badly, the rest looks too good."
    )


def test_deleting_what_a_fair_test_needs_says_what_that_means(page, database):
    Trials(database).begin(replace(TRIAL, started_at=NOW - timedelta(days=3)))
    put(database, [session(0, 2), session(90, 1, trial=TrialPart(TRIAL.id, TrialPlace(0, 0)))])
    page.refresh()
    told = []
    for row in (0, 0):
        page.sessions.list.select_row(row)
        page.sessions.delete_button.click()
        told.append(page.sessions.bar.findChild(QLabel).text())
    assert sorted("Your fair test goes on without its ratings." in one for one in told) == [
        False,
        True,
    ]
    page.sessions.bar.undo.click()
    assert not page.sessions.bar.isVisible()


def test_where_all_is_sealed_the_overview_says_so_instead_of_a_chart(page, database, qtbot):
    Trials(database).begin(replace(TRIAL, started_at=NOW - timedelta(days=3)))
    put(database, [session(90, 1, trial=TrialPart(TRIAL.id, TrialPlace(0, 0)))])
    tab = opened(page, qtbot, "overview", page.models.overview)
    assert tab.charts.isVisible()
    assert "sealed until the test is over" in tab.sources.text()


def test_another_fair_test_is_offered_only_where_none_goes_on(page, database, qtbot):
    put(database, [session(n, n / 4) for n in range(6)])
    tab = opened(page, qtbot, "effects", page.models.effects)
    assert (tab.test_asked.text(), tab.test.text()) == (
        "Want to know more surely?",
        "Try it fairly",
    )
    trials = Trials(database)
    trials.begin(TRIAL)
    with qtbot.waitSignal(page.models.effects.changed):
        page.refresh()
    assert (tab.test_asked.text(), tab.test.text()) == (
        "Your fair test is going on",
        "See your fair test",
    )
    trials.end(TRIAL.id, BEGUN, "stopped")
    with qtbot.waitSignal(page.models.effects.changed):
        page.refresh()
    assert tab.test.text() == "Try it fairly"


@pytest.mark.parametrize("name", ["effects", "correlation"])
def test_how_sure_unfolds_five_sentences(page, database, qtbot, name):
    put(database, [session(n, n / 4) for n in range(6)])
    put(database, [check_in(n, n + 0.2) for n in range(16)])
    tab = opened(page, qtbot, name, getattr(page.models, name))
    (fold,) = tab.findChildren(HowSure)
    assert fold.button.text() == "How sure?"
    assert not fold.inside.isVisible()
    qtbot.keyClick(fold.button, Qt.Key.Key_Space)
    sentences = [one.text() for one in fold.inside.findChildren(QLabel)]
    assert len(sentences) == 5
    assert all(one.isVisible() for one in fold.inside.findChildren(QLabel))


def test_days_rated_later_are_rings_once_they_count(page, database, qtbot):
    put(database, [check_in(n, n + 0.2, n % 7, n % 5) for n in range(16)])
    put(database, [session(n, 20 + n, source="typed") for n in range(3)])
    page.models.settings.change(every_source=True)
    opened(page, qtbot, "correlation", page.models.correlation)
    plot = page.models.correlation.view.plot
    assert (len(plot.points), len(plot.rings)) == (16, 3)
    assert not page.grab().isNull()


def test_a_long_look_is_said_calmly_and_what_stood_there_stays(page, database, qtbot, monkeypatch):
    put(database, [session(n, n / 4) for n in range(6)])
    tab = opened(page, qtbot, "effects", page.models.effects)
    go_on, read = threading.Event(), Reports.read

    def slowly(self, *asked):
        go_on.wait(20)
        return read(self, *asked)

    monkeypatch.setattr(Reports, "read", slowly)
    put(database, [session(9, 1)])
    page.refresh()
    says = [one for one in tab.findChildren(TabText) if one not in (tab.unread, tab.above)]

    def waiting():
        return any("Looking through" in text for one in says for text in one.sentences)

    qtbot.waitUntil(waiting)
    assert tab.chart.isVisible()
    with qtbot.waitSignal(page.models.effects.changed):
        go_on.set()
    assert not waiting()
    assert tab.chart.plot.rows[0].sessions == 7


def test_the_page_for_a_visit_is_shown_with_hidden_numbers_only_when_asked(page, database, qtbot):
    """On paper there are numbers, for others to read; here nobody comes upon them unasked."""
    put(database, [session(n, n / 4) for n in range(6)])
    tab = opened(page, qtbot, "visit", page.models.visit)
    assert tab.preview.isVisible()
    assert not tab.veil.isVisible()
    page.models.settings.change(hide_numbers=True)
    opened(page, qtbot, "effects", page.models.effects)
    opened(page, qtbot, "visit", page.models.visit)
    assert not tab.preview.isVisible()
    assert tab.keep.isEnabled()
    qtbot.keyClick(tab.unveil, Qt.Key.Key_Space)
    assert tab.preview.isVisible()
    assert not tab.veil.isVisible()
    assert page.focusWidget() is tab.keep
    opened(page, qtbot, "effects", page.models.effects)
    opened(page, qtbot, "visit", page.models.visit)
    assert not tab.preview.isVisible()


def test_a_work_that_ends_when_its_page_is_gone_finds_nobody_to_tell(qtbot):
    class Empty(ScrolledTab):
        def refresh(self):
            pass

    tab, work = Empty(), Work()
    tab.tell_waiting(work)
    work.busyChanged.emit(True)
    with qtbot.waitSignal(tab.destroyed):
        tab.deleteLater()
    work.busyChanged.emit(False)  # a fault in what it calls fails the test
