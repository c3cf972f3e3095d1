"""Which exercises fit a person as they are now, how long, and which of them come later."""

from __future__ import annotations

from collections.abc import Set
from datetime import timedelta

from unclench.domain.situation import Candidate, Situation
from unclench.domain.soreness import INJURY, RELEASE_FROM, cautions_now

STRONG = 8  # of pain or stress, from 0 to 10
LATELY = timedelta(hours=8)  # so long a number counts for how somebody is now
JUST = timedelta(hours=3)
BY_EYE = frozenset({"breathing", "muscle-relaxation", "movement", "worksheet", "rest"})
"""Kinds that can be followed by their picture or words alone."""
_WITHOUT_TENSING = frozenset({"pmr-release", "pmr-cue", "relax-rapid", "relax-apply"})
_NOT_IN_STRONG_PAIN = frozenset({"mindful-walk", "pain-turn"})
_REFUSED, _CHANGED, _UNHEARD, _JUST_PLAYED = 8, 4, 2, 1


class Fitting:
    """Knows the exercises of one situation by their ids."""

    def __init__(self, situation: Situation) -> None:
        """Look at `situation`; of exercises with one id the first counts."""
        self._situation = situation
        self._known = {one.id: one for one in reversed(situation.exercises)}
        self._fresh = any(mark.fresh for mark in situation.sore.values())
        self._tags: Set[str] = cautions_now(situation.tags, situation.sore)
        self._sorest = max((mark.intensity or 0 for mark in situation.sore.values()), default=0)
        self._just = {one.exercise_id for one in situation.used if situation.now - one.at < JUST}

    @property
    def strong_pain(self) -> bool:
        """Whether pain is strong now, or a place is marked as that sore."""
        return self._sorest >= STRONG or (now_rated(self._situation, "pain") or 0) >= STRONG

    def get(self, exercise_id: str) -> Candidate | None:
        """The exercise of this id, where there is one and it fits."""
        one = self._known.get(exercise_id)
        return one if one is not None and self.fits(one) else None

    def fits(self, one: Candidate) -> bool:
        """Whether no caution says to avoid it, and it neither tenses nor moves what hurts badly.

        Nor what was hurt lately: who wrote an exercise of their own may have thought of neither.
        """
        if self._tags and any(one.cautions.get(tag) == "avoid" for tag in self._tags):
            return False
        if one.kind == "movement" and (INJURY in self._tags or self._sorest >= RELEASE_FROM):
            return False
        return not ((self._fresh or self.strong_pain) and _hard_on_pain(one))

    def comes_later(self, one: Candidate) -> int:
        """0 for most; more for what was refused, must be changed, is heard, or was just played."""
        later = _REFUSED if one.id in self._situation.refused else 0
        if self._tags and any(one.cautions.get(tag) == "modify" for tag in self._tags):
            later += _CHANGED
        if self._situation.muted and one.kind not in BY_EYE:
            later += _UNHEARD
        return later + (_JUST_PLAYED if one.id in self._just else 0)


def now_rated(situation: Situation, measure: str) -> int | None:
    """The number that was given last for "stress" or "pain", if that was lately.

    Each by itself: who then said only how stressed they are hurts no less.
    """
    lately = (one for one in situation.feelings if timedelta() <= situation.now - one.at < LATELY)
    numbers = (one.pain if measure == "pain" else one.stress for one in lately)
    return next((number for number in numbers if number is not None), None)


def length(one: Candidate, most: float | None = None) -> float | None:
    """The length that it suggests itself, or the longest up to `most` minutes; None: none is."""
    if most is None or one.default <= most:
        return one.default
    return max((minutes for minutes in one.minutes if minutes <= most), default=None)


def _hard_on_pain(one: Candidate) -> bool:
    tenses = one.kind == "muscle-relaxation" and one.id not in _WITHOUT_TENSING
    return tenses or one.kind == "movement" or one.id in _NOT_IN_STRONG_PAIN
