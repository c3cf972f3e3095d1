"""What a person said about exercises, and which of them therefore come last."""

from __future__ import annotations

from collections.abc import Iterable

ENOUGH = 2  # times in a row


def put_last(said: Iterable[tuple[str, bool]]) -> frozenset[str]:
    """The exercises that were not for the person, the last two times that they said so or not.

    `said` holds an exercise's id and whether it was liked, in the order of time. Liking it once
    brings it back to its place.
    """
    refused: dict[str, int] = {}
    for exercise_id, liked in said:
        refused[exercise_id] = 0 if liked else refused.get(exercise_id, 0) + 1
    return frozenset(name for name, times in refused.items() if times >= ENOUGH)
