"""What a check-in may note about a day, as ids with plain words: life areas, and what was in it.

They are data, never a judgment: nothing is advised because of them, and nothing counts as good.
"""

from collections.abc import Mapping

from unclench.domain.texts import QT_TRANSLATE_NOOP

AREAS: Mapping[str, str] = {
    "work": QT_TRANSLATE_NOOP("day_context", "Work"),
    "home": QT_TRANSLATE_NOOP("day_context", "Home"),
    "people": QT_TRANSLATE_NOOP("day_context", "People"),
    "money": QT_TRANSLATE_NOOP("day_context", "Money"),
    "leisure": QT_TRANSLATE_NOOP("day_context", "Free time"),
}
"""Parts of life that a day may be about."""

CONTEXT: Mapping[str, str] = {
    "short_sleep": QT_TRANSLATE_NOOP("day_context", "Short sleep"),
    "sitting": QT_TRANSLATE_NOOP("day_context", "A lot of sitting"),
    "caffeine": QT_TRANSLATE_NOOP("day_context", "Caffeine"),
    "alcohol": QT_TRANSLATE_NOOP("day_context", "Alcohol"),
    "nicotine": QT_TRANSLATE_NOOP("day_context", "Nicotine"),
}
"""What else may have been part of a day."""
