"""What a caution offers to change, in words for a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from unclench.domain.texts import begun
from unclench.viewmodels import words as names
from unclench.viewmodels.translation import Counted, counted, fill, translate

if TYPE_CHECKING:
    from unclench.domain.exercise import Offer


def words(offer: Offer, titles: Callable[[str], str]) -> str:
    """The words for `offer`; "" when what it names is not there."""
    if offer.exercise:
        title = titles(offer.exercise)
        return (
            fill(translate("offers", "Try \u201c{title}\u201d instead"), title=title)
            if title
            else ""
        )
    parts = [
        part for part in (_holds(offer), _tempo(offer), _minutes(offer), _posture(offer)) if part
    ]
    return begun(", ".join(parts))


def _holds(offer: Offer) -> str:
    return translate("offers", "leave out the holds") if offer.holds is False else ""


def _tempo(offer: Offer) -> str:
    if offer.tempo is None:
        return ""
    quicker = offer.tempo < 100  # percent of the written lengths
    return (
        translate("offers", "make breaths shorter")
        if quicker
        else translate("offers", "make breaths longer")
    )


def _minutes(offer: Offer) -> str:
    if offer.minutes is None:
        return ""
    words = Counted.tr("take {minutes} minute(s)", "", counted(offer.minutes))
    return fill(words, minutes=names.number(offer.minutes))


def _posture(offer: Offer) -> str:
    if offer.posture is None:
        return ""
    return fill(
        translate("offers", "do it this way: {posture}"),
        posture=names.posture_within(offer.posture),
    )
