"""What is said of a program, as anybody would say it."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from tests.viewmodels.programs.sample import program

from unclench.files.listed_program import from_row
from unclench.files.programs import entry
from unclench.viewmodels.programs import program_words


@pytest.fixture(autouse=True)
def english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def listed(**changed):
    return from_row(entry(program(**changed), "x.json", {"breath-46": {"default": 3}}), Path())


def test_weeks_lengths_and_days_stand_in_one_line():
    assert program_words.facts(listed()) == "3 weeks · 3 to 10 minutes, 4 days a week"
    alone = {"title": "T", "idea": "I", "days": 1, "steps": [{"read": "stress"}]}
    assert program_words.facts(listed(weeks=[alone])) == "1 week · 1 day a week"
    steps = [{"exercise": "breath-46", "minutes": 5}]
    weeks = [alone, {**alone, "days": 5, "steps": steps}]
    said = "2 weeks · 5 minutes, 1 to 5 days a week"
    assert program_words.facts(listed(weeks=weeks)) == said


@pytest.mark.parametrize(
    ("needs", "said"),
    [
        (["pain"], "For pain"),
        (["stress", "pain"], "For stress and pain"),
        (["sleep", "stress", "pain"], "For sleep, stress and pain"),
    ],
)
def test_what_it_is_for(needs, said):
    assert program_words.for_what(needs) == said


def test_a_day_is_called_as_one_would():
    saturday = date(2026, 3, 14)
    assert program_words.day_done(saturday, saturday) == "today"
    assert program_words.day_done(date(2026, 3, 11), saturday) == "Wed"
    assert program_words.day_done(date(2026, 3, 4), saturday) == "Mar 4"
    assert program_words.day_name(0) == "Monday"
    assert program_words.day_letter(2) == "W"
    assert sorted(program_words.day_order()) == list(range(7))


def test_an_hour_and_a_reading_time():
    assert program_words.hour(20 * 60 + 5).replace("\u202f", " ") == "8:05 PM"
    assert program_words.reading_minutes("word " * 201) == "A 2-minute read"
    assert program_words.reading_minutes("word") == "A 1-minute read"
