"""Signs of stress that a body shows, as ids with plain words, for a check-in."""

from collections.abc import Mapping

from unclench.domain.texts import QT_TRANSLATE_NOOP

SIGNS: Mapping[str, str] = {
    "tight_jaw": QT_TRANSLATE_NOOP("signs", "Tight jaw"),
    "tight_shoulders": QT_TRANSLATE_NOOP("signs", "Tight neck or shoulders"),
    "headache": QT_TRANSLATE_NOOP("signs", "Headache"),
    "fast_breath": QT_TRANSLATE_NOOP("signs", "Fast or shallow breath"),
    "fast_heart": QT_TRANSLATE_NOOP("signs", "Heart beating fast"),
    "stomach": QT_TRANSLATE_NOOP("signs", "Uneasy stomach"),
    "restless": QT_TRANSLATE_NOOP("signs", "Restless"),
    "tired": QT_TRANSLATE_NOOP("signs", "Tired"),
    "sore_back": QT_TRANSLATE_NOOP("signs", "Sore back"),
    "cold_hands": QT_TRANSLATE_NOOP("signs", "Cold or sweaty hands"),
}

WITHIN: Mapping[str, str] = {  # the same in the middle of a sentence
    "tight_jaw": QT_TRANSLATE_NOOP("signs within a line", "tight jaw"),
    "tight_shoulders": QT_TRANSLATE_NOOP("signs within a line", "tight neck or shoulders"),
    "headache": QT_TRANSLATE_NOOP("signs within a line", "headache"),
    "fast_breath": QT_TRANSLATE_NOOP("signs within a line", "fast or shallow breath"),
    "fast_heart": QT_TRANSLATE_NOOP("signs within a line", "heart beating fast"),
    "stomach": QT_TRANSLATE_NOOP("signs within a line", "uneasy stomach"),
    "restless": QT_TRANSLATE_NOOP("signs within a line", "restless"),
    "tired": QT_TRANSLATE_NOOP("signs within a line", "tired"),
    "sore_back": QT_TRANSLATE_NOOP("signs within a line", "sore back"),
    "cold_hands": QT_TRANSLATE_NOOP("signs within a line", "cold or sweaty hands"),
}

SUGGESTED: Mapping[str, tuple[str, ...]] = {
    "tight_jaw": ("pmr-release", "relax-rapid", "pmr-short"),
    "tight_shoulders": ("move-chair", "pmr-release", "relax-differential"),
    "headache": ("pmr-release", "body-scan"),
    "fast_breath": ("breath-pursed", "breath-even", "grounding"),
    "fast_heart": ("breath-46", "grounding"),
    "stomach": ("breath-belly", "breathing-space"),
    "restless": ("grounding", "noting", "mindful-walk"),
    "tired": ("quiet-rest", "body-scan"),
    "sore_back": ("pmr-release", "body-scan"),
    "cold_hands": ("autogenic", "breath-46"),
}
"""Exercises that may suit a sign: offered by name, never as a promise."""


def suggestions(signs: tuple[str, ...]) -> tuple[str, ...]:
    """Ids of exercises that may suit these signs, those for several signs first."""
    votes: dict[str, int] = {}
    for sign in signs:
        for exercise in SUGGESTED.get(sign, ()):
            votes[exercise] = votes.get(exercise, 0) + 1
    return tuple(sorted(votes, key=lambda exercise: -votes[exercise]))
