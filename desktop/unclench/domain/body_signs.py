"""Signs of stress that a body shows, as ids with plain words, for a check-in."""

from collections.abc import Mapping

SIGNS: Mapping[str, str] = {
    "tight_jaw": "Tight jaw",
    "tight_shoulders": "Tight neck or shoulders",
    "headache": "Sore head",
    "fast_breath": "Fast or shallow breath",
    "fast_heart": "Heart beating fast",
    "stomach": "Uneasy stomach",
    "restless": "Restless",
    "tired": "Tired",
    "sore_back": "Sore back",
    "cold_hands": "Cold or sweaty hands",
}

SUGGESTED: Mapping[str, tuple[str, ...]] = {
    "tight_jaw": ("pmr-release", "pmr-short"),
    "tight_shoulders": ("move-chair", "pmr-release"),
    "headache": ("pmr-release", "body-scan"),
    "fast_breath": ("breath-pursed", "breath-even", "grounding"),
    "fast_heart": ("breath-46", "grounding"),
    "stomach": ("breath-belly", "breathing-space"),
    "restless": ("grounding", "mindful-walk"),
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
