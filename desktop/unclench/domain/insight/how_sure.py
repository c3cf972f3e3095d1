"""How sure the words of a report are, in five plain sentences for each page that shows some."""

from collections.abc import Mapping
from typing import Final, Literal

from unclench.domain.texts import QT_TRANSLATE_NOOP

Page = Literal["effects", "link"]

HOW_SURE: Final[Mapping[Page, tuple[str, ...]]] = {
    "effects": (
        QT_TRANSLATE_NOOP(
            "insight",
            "We take your rating after each session minus the one before, in all sessions that "
            "have both.",
        ),
        QT_TRANSLATE_NOOP(
            "insight",
            "The line shows where the true mean is likely to be. It's wider than usual, so that "
            "you can look every day without being misled.",
        ),
        QT_TRANSLATE_NOOP(
            "insight",
            "We name a change only from 10 sessions on, if 0 is off the line and the mean is half "
            "a point or more.",
        ),
        QT_TRANSLATE_NOOP(
            "insight",
            "If nothing changes, we say it does to 1 or 2 of 100 people by session 50, and to 8 if "
            "half of each change lasts to the next.",
        ),
        QT_TRANSLATE_NOOP(
            "insight",
            "We can't see why a rating changed: rest, time, or hoping may be part of it.",
        ),
    ),
    "link": (
        QT_TRANSLATE_NOOP(
            "insight",
            "A day counts if you rate stress and pain within 10 minutes of each other, before a "
            "session or in a check-in.",
        ),
        QT_TRANSLATE_NOOP(
            "insight",
            "What both share for other reasons is taken out first: the day of the week, the time "
            "of day, and a slow rise or fall.",
        ),
        QT_TRANSLATE_NOOP(
            "insight",
            "Days that are much like the day before count for less than a whole day.",
        ),
        QT_TRANSLATE_NOOP(
            "insight",
            "If there is no link at all, we'd still tell about 2 of 100 people of one in a year, "
            "even if they look each day.",
        ),
        QT_TRANSLATE_NOOP(
            "insight",
            "A small link takes about a year to show, so a link that isn't clear may still be "
            "there.",
        ),
    ),
}
