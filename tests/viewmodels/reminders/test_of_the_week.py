"""The person picked for the week is named once, two days later, and only where that is wanted."""

from datetime import UTC, datetime

import pytest

from unclench.domain.care_plan import WeeklyChoice
from unclench.viewmodels.reminders.making import of_the_week
from unclench.viewmodels.settings.settings import Settings

FRIDAY = datetime(2026, 3, 13, 19, 0, tzinfo=UTC)


class Plan:
    def __init__(self, choice):
        self.choice = choice

    def weekly_choice(self):
        return self.choice


@pytest.fixture
def settings():
    made = Settings()
    made.change(contact_reminder=True)
    return made


def test_it_is_named_on_one_day_of_that_week(settings):
    [one] = of_the_week(settings, Plan(WeeklyChoice("breath-46", "Ana", FRIDAY)))
    assert (one.subject, one.days, one.minute, one.source) == ("Ana", (6,), 1020, "contact")


@pytest.mark.parametrize("choice", [None, WeeklyChoice("breath-46", "", FRIDAY)])
def test_without_a_person_there_is_none(settings, choice):
    assert not list(of_the_week(settings, Plan(choice)))


def test_it_is_off_at_first():
    assert not list(of_the_week(Settings(), Plan(WeeklyChoice("", "Ana", FRIDAY))))
