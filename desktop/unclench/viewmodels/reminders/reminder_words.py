"""What reminders say, and how their days and hours are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QLocale

from unclench.domain.reminders import SNOOZES, Reminder
from unclench.viewmodels.day_format import clock_time, first_weekday
from unclench.viewmodels.reminders.message import LATER, NOT_TODAY, OPEN, START, Message
from unclench.viewmodels.translation import Counted, fill, translate


def message(reminder: Reminder, title_of: Callable[[Reminder], str]) -> Message:
    """What a reminder says when it comes; `title_of` names what its Start leads to, or "".

    It stands on the screen for everybody to see, so it says nothing about how the person is.
    """
    subject = title_of(reminder)
    if reminder.source == "contact":
        title = translate("reminder", "Someone you'd like to be in touch with")
        words = translate("reminder", "This week you picked {name}. A short message is enough.")
        body = fill(words, name=subject)
        return Message(title, body, _actions(OPEN, translate("reminder", "Open")))
    if reminder.source == "program":
        body = translate("reminder", "Your next step is here whenever you are.")
        return Message(subject, body, _actions(START, translate("reminder", "Start")))
    title = reminder.words or translate("reminder", "Time for a short break?")
    if subject:
        body = fill(translate("reminder", "{exercise}, if you feel like it."), exercise=subject)
        return Message(title, body, _actions(START, translate("reminder", "Start")))
    body = translate("reminder", "Only if it suits you right now.")
    return Message(title, body, _actions(OPEN, translate("reminder", "Open")))


def sample() -> Message:
    """What is shown to see whether reminders arrive."""
    return Message(
        translate("reminder", "This is what a reminder looks like"),
        translate("reminder", "You can start, put it off, or skip it for today."),
        _actions(OPEN, translate("reminder", "Open")),
    )


def _actions(first: str, words: str) -> Sequence[tuple[str, str]]:
    later = [
        (f"{LATER}{minutes}", Counted.tr("In %n minute(s)", "", minutes)) for minutes in SNOOZES
    ]
    return ((first, words), *later, (NOT_TODAY, translate("reminder", "Not today")))


def minute_words(minute: int) -> str:
    """A minute of the day as the region writes it."""
    return clock_time(datetime.combine(date.min, time(minute // 60, minute % 60)))


def weekdays() -> Sequence[tuple[int, str]]:
    """The days of the week with their short names, in the order of the region; Monday is 0."""
    first = first_weekday() - 1
    order = [(first + k) % 7 for k in range(7)]
    return [(day, _day_name(day, QLocale.FormatType.ShortFormat)) for day in order]


def day_name(day: int) -> str:
    """A weekday's whole name; Monday is 0."""
    return _day_name(day, QLocale.FormatType.LongFormat)


def _day_name(day: int, form: QLocale.FormatType) -> str:
    return QLocale().dayName(day + 1, form)


def when_words(minute: int, days: Sequence[int]) -> str:
    """When a reminder comes, as in "Mon, Wed at 8:30 AM"."""
    if len(days) in {0, 7}:
        return fill(translate("reminder", "Every day at {time}"), time=minute_words(minute))
    named = ", ".join(name for day, name in weekdays() if day in days)
    words = translate("reminder", "{days} at {time}")
    return fill(words, days=named, time=minute_words(minute))


def next_words(at: datetime, now: datetime) -> str:
    """When the next one comes."""
    ahead = (at.date() - now.date()).days
    if ahead == 0:
        return fill(translate("reminder", "Next one: today at {time}"), time=clock_time(at))
    if ahead == 1:
        return fill(translate("reminder", "Next one: tomorrow at {time}"), time=clock_time(at))
    words = translate("reminder", "Next one: {day} at {time}")
    return fill(words, day=day_name(at.weekday()), time=clock_time(at))
