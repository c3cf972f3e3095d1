"""What is said about a program: how long it takes, what it is for, where somebody is in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from unclench.viewmodels import day_format, words
from unclench.viewmodels.translation import Counted, fill, translate

if TYPE_CHECKING:
    from unclench.domain.program_run import ProgramRun
    from unclench.files.listed_program import ListedProgram

WEEK = 7  # days
READ_A_MINUTE = 200  # words


def weeks(count: int) -> str:
    """How many there are: 8 weeks."""
    return Counted.tr("%n week(s)", "", count)


def days(least: int, most: int) -> str:
    """On how many days of a week: 4 days a week, 3 to 5 days a week."""
    if least == most:
        return Counted.tr("%n day(s) a week", "", most)
    said = Counted.tr("{least} to %n day(s) a week", "", most)
    return fill(said, least=least)


def day_count(count: int) -> str:
    """So many days: 4 days."""
    return Counted.tr("%n day(s)", "", count)


def lengths(shortest: float, longest: float) -> str:
    """How long its exercises take: 10 minutes, 5 to 20 minutes; "" when there are none."""
    if not longest:
        return ""
    if shortest == longest:
        return words.minutes(longest)
    said = translate("programs", "{first} to {last} minutes")
    return fill(said, first=words.number(shortest), last=words.number(longest))


def facts(listed: ListedProgram) -> str:
    """Weeks, lengths and days in one line: 8 weeks · 10 to 20 minutes, 4 days a week."""
    lasts, often = lengths(*listed.minutes), days(*listed.days)
    parts = f"{lasts}, {often}" if lasts else often
    return f"{weeks(listed.weeks)} \N{MIDDLE DOT} {parts}"


def for_what(needs: Sequence[str]) -> str:
    """What it is for: For stress and pain."""
    names = [need(one) for one in needs]
    if len(names) == 1:
        return fill(translate("programs", "For {need}"), need=names[0])
    if len(names) == 2:
        two = translate("programs", "For {first} and {second}")
        return fill(two, first=names[0], second=names[1])
    three = translate("programs", "For {first}, {second} and {third}")
    return fill(three, first=names[0], second=names[1], third=names[2])


def need_title(code: str) -> str:
    """One thing that a program can be for, by itself."""
    return {
        "stress": translate("programs", "Stress"),
        "pain": translate("programs", "Pain"),
        "sleep": translate("programs", "Sleep"),
    }[code]


def need(code: str) -> str:
    """The same in a sentence: For stress and pain."""
    return {
        "stress": translate("programs", "stress"),
        "pain": translate("programs", "pain"),
        "sleep": translate("programs", "sleep"),
    }[code]


def week_title(number: int, title: str) -> str:
    """A week's heading, counted from 0: Week 2: Let go."""
    said = translate("programs", "Week {number}: {title}")
    return fill(said, number=number + 1, title=title)


def week_of(number: int, count: int) -> str:
    """Where somebody is, counted from 0: Week 2 of 8."""
    said = translate("programs", "Week {number} of {all}")
    return fill(said, number=number + 1, all=count)


def stopped_in(run: ProgramRun) -> str:
    """What is said of a run that was stopped."""
    said = translate("programs", "You stopped in week {number}. Pick it up again any time.")
    return fill(said, number=run.week + 1)


def question(code: str) -> str:
    """What one answers, as a step is called."""
    return {
        "peg": translate("programs", "Three questions about your week"),
        "check-in": translate("programs", "How are you?"),
    }[code]


def day_order() -> list[int]:
    """The days of the week as the person counts them; Monday is 0."""
    first = day_format.first_weekday() - 1
    return [(first + k) % WEEK for k in range(WEEK)]


def day_letter(day: int) -> str:
    """The one letter that stands for a day; Monday is 0."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.NarrowFormat)


def day_name(day: int) -> str:
    """The name of a day; Monday is 0."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.LongFormat)


def day_done(done: date, today: date) -> str:
    """When a step was done: today, Wed, or farther away March 4."""
    if done == today:
        return translate("programs", "today")
    if 0 < (today - done).days < WEEK:
        return QLocale().standaloneDayName(done.isoweekday(), QLocale.FormatType.ShortFormat)
    return day_format.written(done, "dddd", "yyyy", short=True)


def hour(minute: int) -> str:
    """A time of day in minutes after midnight, by 12 or 24 hours as the region does."""
    at = time(*divmod(minute, 60))
    return QLocale().toString(QTime(at.hour, at.minute), day_format.time_format())


def reading_minutes(text: str) -> str:
    """How long a text takes to read: A 2-minute read."""
    count = max(1, -(-len(text.split()) // READ_A_MINUTE))
    return Counted.tr("A %n-minute read", "", count)
