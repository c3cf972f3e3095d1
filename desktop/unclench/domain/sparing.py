"""What a session that goes through the muscle groups will spare, told before it is compiled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from unclench.domain import soreness
from unclench.domain.body import Mode
from unclench.domain.marks import Mark
from unclench.domain.preferences import Need

TENSING = frozenset({"pmr-16", "pmr-short"})
GROUP_BY_GROUP = TENSING | {"pmr-release"}
"""The shipped exercises that go from one muscle group to the next."""


def spared(
    exercise_id: str,
    marks: Mapping[str, Mark],
    own: Mapping[str, Mode],
    tags: Iterable[str],
    need: Need,
) -> dict[Mode, tuple[str, ...]]:
    """The places by how they are treated, the strictest first; none for another exercise.

    With pain, or for somebody who is here for pain, nothing is tensed unless they choose it: then
    only the places that they marked or chose themselves are named, as treated gently ("light").
    """
    if exercise_id not in GROUP_BY_GROUP:
        return {}
    if exercise_id in TENSING and not soreness.hurts(marks) and need not in ("pain", "both"):
        return soreness.by_mode(soreness.areas(marks, own, tags))
    asked = soreness.areas(marks, own)
    gently: dict[str, Mode] = {p: "light" if m == "release" else m for p, m in asked.items()}
    return soreness.by_mode(gently)
