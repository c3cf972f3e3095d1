"""What a notification says, and what can be answered to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

OPEN: Final = "default"
"""Bring the app up; also a click on the words themselves."""
START: Final = "start"
NOT_TODAY: Final = "not-today"
LATER: Final = "later-"
"""Comes before the minutes by which it is put off."""


class Message(NamedTuple):
    """Plain text, and the answers as (action, words)."""

    title: str
    body: str
    actions: Sequence[tuple[str, str]] = ()
