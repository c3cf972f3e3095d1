"""What a session will spare, in a sentence or two for the one thing to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import QLocale

from unclench.domain.body import Mode
from unclench.domain.plain_text import sort_key
from unclench.domain.soreness import most_of_all
from unclench.viewmodels import body_words
from unclench.viewmodels.translation import fill, translate

Spared: TypeAlias = Mapping[Mode, Sequence[str]]  # places by how they are treated

_MOST = 3  # places that are named


def spared_words(spared: Spared) -> str:
    """A sentence for each way that places are treated; "" where nothing is spared."""
    sentences = {
        "skip": translate("today", "We'll leave {places} alone."),
        "imagery": translate("today", "You'll only imagine {places}."),
        "release": translate("today", "We won't tense {places}."),
        "light": translate("today", "We'll go gently with {places}."),
    }
    said = (
        fill(sentences[mode], places=_places(parts, len(spared) > 1))
        for mode, parts in spared.items()
    )
    return " ".join(said)


def _places(parts: Sequence[str], several: bool) -> str:
    if most_of_all(parts):
        rest = translate("today", "the rest of your body")
        return rest if several else translate("today", "most of your body")
    if len(parts) > _MOST:
        return translate("today", "the places that need it")
    mine = translate("today", "your {place}")
    named = sorted((body_words.name(part) for part in parts), key=sort_key)
    return QLocale().createSeparatedList([fill(mine, place=one) for one in named])
