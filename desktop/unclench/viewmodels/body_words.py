"""The names of body parts in the language that is set."""

from __future__ import annotations

from unclench.domain import body
from unclench.viewmodels.translation import translate


def name(part: str) -> str:
    """As it stands within a sentence."""
    return body.name(part, translate)


def title(part: str) -> str:
    """With a capital."""
    return body.title(part, translate)
