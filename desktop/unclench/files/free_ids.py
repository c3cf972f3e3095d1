"""Ids that nothing has yet."""

from __future__ import annotations

from collections.abc import Callable

ID_MOST = 64  # characters


def free_id(wanted: str, is_taken: Callable[[str], bool]) -> str:
    """`wanted`, or with the first number from 2 behind it that isn't taken."""
    name, number = wanted, 2
    while is_taken(name):
        end = f"-{number}"
        name, number = wanted[: ID_MOST - len(end)] + end, number + 1
    return name
