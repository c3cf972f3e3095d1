"""What a backup holds, in words: the same wherever one is chosen or looked at."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.translation import fill, translate

if TYPE_CHECKING:
    from unclench.store.copies import Contents


def sharing_ended() -> str:
    """What a restore means where other computers share the history."""
    return translate(
        "machines",
        "Sharing with your other computers is off here now. You can turn it on again in Settings.",
    )


def holds(inside: Contents) -> str:
    """How many there are of each, and the days of its sessions."""
    words = translate(
        "backup",
        "Sessions: {sessions}. Check-ins: {check_ins}. Reviews: {reviews}. Programs: {runs}. "
        "Fair tests: {trials}. People: {people}. Entries in your plan: {plan}.",
    )
    said = fill(words, **asdict(inside))
    if inside.first is None or inside.last is None:
        return said
    days = translate("backup", "The sessions are from {first} to {last}.")
    return f"{said} {fill(days, first=long_day(inside.first), last=long_day(inside.last))}"
