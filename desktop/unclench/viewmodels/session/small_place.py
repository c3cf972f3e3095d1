"""Where the small window of a session stood last; nothing is known until somebody says where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _unknown() -> bytes:
    return b""


def _forgotten(_place: bytes) -> None:
    pass


@dataclass(frozen=True)
class SmallPlace:
    """`read` and `write` the toolkit's own description of a place; empty where it isn't known."""

    read: Callable[[], bytes] = _unknown
    write: Callable[[bytes], None] = _forgotten
