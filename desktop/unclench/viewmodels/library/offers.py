"""What a caution offers to change, in words for a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from unclench.viewmodels import words as names

_tr = QCoreApplication.translate


def words(offer: Any, titles: Callable[[str], str]) -> str:
    """The words for `offer` (a `domain.exercise.Offer`); "" when what it names is not there."""
    if offer.exercise:
        title = titles(offer.exercise)
        return _tr("offers", "Take \u201c%1\u201d instead").replace("%1", title) if title else ""
    parts = [
        part for part in (_holds(offer), _tempo(offer), _minutes(offer), _posture(offer)) if part
    ]
    joined = ", ".join(parts)
    return joined[:1].upper() + joined[1:]


def _holds(offer: Any) -> str:
    return _tr("offers", "leave out the holds") if offer.holds is False else ""


def _tempo(offer: Any) -> str:
    if offer.tempo is None:
        return ""
    quicker = offer.tempo < 100  # percent of the written lengths
    return (
        _tr("offers", "make breaths shorter") if quicker else _tr("offers", "make breaths longer")
    )


def _minutes(offer: Any) -> str:
    if offer.minutes is None:
        return ""
    return _tr("offers", "take %1 minutes").replace("%1", names.number(offer.minutes))


def _posture(offer: Any) -> str:
    if offer.posture is None:
        return ""
    return _tr("offers", "do it this way: %1").replace("%1", names.posture(offer.posture).lower())
