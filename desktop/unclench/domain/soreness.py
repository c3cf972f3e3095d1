"""How a sore body is spared: marks and cautions become the mode of each place.

Source: the authors' rules for pain, injury and cramps (mode by rating: 0-2 tense, 3-5 lightly, 6
and above without tensing, a fresh injury left out). A place that was marked without a number is
spared in the mildest way: it is sore, and nobody said how much. A person's own choice wins over
every rule, and a new mark outdates a looser choice for a larger group.

Cautions concern the groups that are named for them, and only where muscles are tensed. Where the
rules leave a choice, the stricter one stands here: high blood pressure is listed among what asks
for no tensing, and after surgery or an injury the place isn't known until it is marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from unclench.domain.body import Mode, leaves, mode_for
from unclench.domain.marks import Mark

LIGHT_FROM, RELEASE_FROM = 3, 6  # intensities
UNSAID: Mode = "light"
"""What a mark without a number asks for."""
INJURY = "acute_injury"
LEGS = ("leg_l", "leg_r")
_PLACES = sorted(leaves("whole_body"))

_STRICTNESS: Mapping[Mode, int] = {"tense": 0, "light": 1, "release": 2, "imagery": 3, "skip": 4}
_BY_TAG: Mapping[str, tuple[tuple[str, Mode], ...]] = {
    "cramps": (("lower_legs", "release"), ("feet", "release")),
    "neck": (("neck_throat", "release"), ("neck_back", "release")),
    "jaw": (("jaw_mouth", "release"),),
    "pregnancy": (("abdomen", "release"),),
    "hernia": (("abdomen", "release"),),
    "recent_surgery": (("whole_body", "release"),),
    "acute_injury": (("whole_body", "release"),),
    "high_bp": (("whole_body", "release"),),
    "cardiac": (("whole_body", "light"),),
    "eye_pressure": (("eyes_nose", "release"),),
    "migraine": (("forehead", "release"),),
}


def cautions_now(tags: Set[str], marks: Mapping[str, Mark]) -> Set[str]:
    """The cautions that concern somebody with these marks: a fresh one is an injury."""
    return tags | {INJURY} if any(mark.fresh for mark in marks.values()) else tags


def mode_of(mark: Mark) -> Mode:
    """The mode that one mark asks for."""
    if mark.fresh:
        return "skip"
    if mark.intensity is None:
        return UNSAID
    if mark.intensity >= RELEASE_FROM:
        return "release"
    return "light" if mark.intensity >= LIGHT_FROM else "tense"


def asked_by(tag: str) -> Mapping[str, Mode]:
    """How a caution changes what muscles do: the mode of each group that it concerns."""
    return dict(_BY_TAG.get(tag, ()))


def tenses_anywhere(areas: Mapping[str, Mode]) -> bool:
    """Whether any place may still be tensed, at least lightly."""
    return any(mode_for(place, areas) in (None, "tense", "light") for place in _PLACES)


def hurts(marks: Mapping[str, Mark]) -> bool:
    """Whether the marks tell of pain or an injury, not just of a place that was sore."""
    return any(mode_of(mark) != "tense" for mark in marks.values())


def without_tensing(areas: Mapping[str, Mode]) -> dict[str, Mode]:
    """These modes with nothing tensed anywhere; what is spared more than that stays so."""
    kept = {p: m for p, m in areas.items() if _STRICTNESS[m] > _STRICTNESS["release"]}
    return {"whole_body": "release", **kept}


def rules(marks: Mapping[str, Mark], tags: Iterable[str] = ()) -> dict[str, Mode]:
    """What marks and caution tags ask for, by the smallest parts; those to tense are left out.

    Where several ask for the same part, the strictest counts.
    """
    asked = [(part, mode_of(mark)) for part, mark in marks.items()]
    asked += [one for tag in tags for one in _BY_TAG.get(tag, ())]
    found: dict[str, Mode] = {}
    for part, mode in asked:
        for leaf in leaves(part):
            if _STRICTNESS[mode] > _STRICTNESS[found.get(leaf, "tense")]:
                found[leaf] = mode
    return found


def areas(
    marks: Mapping[str, Mark],
    own: Mapping[str, Mode] | None = None,
    tags: Iterable[str] = (),
) -> dict[str, Mode]:
    """The modes of a session's sore areas, ready for the compiler; by part id, in their order.

    `own` are the person's choices: inside such a part no rule counts, also when they chose to
    tense. Everything else follows `rules`.
    """
    own = own or {}
    found = rules(marks, tags)
    for part in own:
        for leaf in leaves(part):
            found.pop(leaf, None)
    for part, mode in own.items():
        if mode != "tense":
            found[part] = mode
    return dict(sorted(_gathered(found).items()))


def outdated(own: Mapping[str, Mode], part: str, mark: Mark) -> tuple[str, ...]:
    """The choices for larger groups that are looser than a new mark inside them: it counts now."""
    strict = _STRICTNESS[mode_of(mark)]
    return tuple(
        group
        for group, mode in own.items()
        if group != part and leaves(part) <= leaves(group) and _STRICTNESS[mode] < strict
    )


def _gathered(found: dict[str, Mode]) -> dict[str, Mode]:
    """The same, with the mildest mode that is everywhere as one area instead of dozens."""
    covered = frozenset().union(*(leaves(part) for part in found))
    if not leaves("whole_body") <= covered:
        return found
    mildest = min(found.values(), key=_STRICTNESS.__getitem__)
    kept = {part: mode for part, mode in found.items() if mode != mildest}
    return {**kept, "whole_body": mildest} if not most_of_all(kept) else found


def most_of_all(parts: Iterable[str]) -> bool:
    """Whether these parts are more than half of the body."""
    every = leaves("whole_body")
    return 2 * len(every & frozenset[str]().union(*(leaves(part) for part in parts))) > len(every)


def by_mode(spared: Mapping[str, Mode]) -> dict[Mode, tuple[str, ...]]:
    """The parts of each mode, the strictest first; those to tense are left out."""
    wanted = sorted(set(spared.values()) - {"tense"}, key=_STRICTNESS.__getitem__, reverse=True)
    return {mode: tuple(p for p, m in spared.items() if m == mode) for mode in wanted}
