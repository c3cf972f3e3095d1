"""What was picked for a week, in words."""

from __future__ import annotations

from unclench.viewmodels.translation import fill, translate


def picked(exercise: str, person: str) -> str:
    """An exercise's title and a person's name, either of which may be ""; "" for neither."""
    touch = fill(translate("plan", "being in touch with {name}"), name=person) if person else ""
    if exercise and touch:
        both = translate("plan", "{exercise}, and {touch}")
        return fill(both, exercise=exercise, touch=touch)
    return exercise or touch
