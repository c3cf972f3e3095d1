"""Care between sessions: which notes are due, and what a failing store may do."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from unclench.domain.errors import StoreError
from unclench.domain.preferences import Preferences
from unclench.domain.session import CheckIn, Rating, Session, WeekReview
from unclench.store.check_ins import CheckIns
from unclench.store.sessions import Sessions
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.questions.care import Care
from unclench.viewmodels.settings.settings import Settings

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)


@pytest.fixture
def care(database, qapp) -> Care:
    return Care(database, Settings(Preferences(week_review=True)), now=lambda: NOW)


def hard(number: int, days: float, stress: int = 9) -> Session:
    return Session(
        *(f"s{number}", "breath-46", "Longer out-breath", "breathing", NOW - timedelta(days=days)),
        *(60_000, 60_000, "completed", Rating(stress)),
    )


def test_three_very_hard_ratings_in_a_week_bring_the_card_until_it_is_put_away(care, database):
    sessions = Sessions(database)
    sessions.put(hard(1, 1))
    sessions.put(hard(2, 8))
    CheckIns(database).add(CheckIn("c", NOW - timedelta(days=2), Rating(10)))
    assert not care.help_due
    sessions.put(hard(3, 3, stress=10))
    assert care.help_due
    care.hide_help()
    assert not care.help_due


def test_a_check_in_without_a_number_is_not_hard(care, database):
    for number in range(3):
        care.keep_check_in(CheckIn(f"c{number}", NOW))
    assert not care.help_due
    assert len(CheckIns(database).page()) == 3


def test_the_week_is_asked_once_and_only_when_wanted(care):
    assert care.week_due
    assert care.keep_week(WeekReview("w", NOW - timedelta(days=6), 4, 5, 6))
    assert not care.week_due
    care.settings.change(week_review=False)
    assert not care.week_due


def test_not_now_puts_the_week_away_for_a_week(care):
    care.hide_week()
    assert not care.week_due
    care.settings.change(week_card_hidden=(NOW - timedelta(days=8)).isoformat())
    assert care.week_due


@pytest.mark.parametrize("words", ["yesterday", "2026-03-14T11:00:00"])
def test_a_moment_that_means_nothing_counts_as_never(care, words):
    care.settings.change(week_card_hidden=words)
    assert care.week_due


def test_tags_are_kept_and_told(care, qtbot):
    with qtbot.waitSignal(care.tagsChanged) as told:
        care.set_tags(["asthma"])
    assert told.args == [frozenset({"asthma"})]
    assert care.tags == {"asthma"}


def test_what_was_ticked_stands_while_the_store_can_not_tell(care, database, monkeypatch):
    def fail(*_what: object) -> None:
        raise StoreError("another program has it")

    care.set_tags(["asthma"])
    factory = AppFactory(Path(), database)
    assert care.tags == factory.tags() == {"asthma"}
    monkeypatch.setattr(database, "rows", fail)
    assert care.tags == factory.tags() == {"asthma"}
    factory.use(database)
    assert factory.tags() == frozenset(), "another database is another's"


def test_a_store_that_fails_is_told_and_stops_nobody(care, database, qtbot, monkeypatch):
    def fail(*_what: object) -> None:
        raise StoreError("the disk is gone")

    monkeypatch.setattr(database, "change", fail)
    monkeypatch.setattr(database, "rows", fail)
    with qtbot.waitSignal(care.failed) as told:
        assert not care.keep_check_in(CheckIn("c", NOW))
    assert told.args == ["the disk is gone"]
    assert not care.help_due
    assert not care.week_due
    assert care.tags == frozenset()
