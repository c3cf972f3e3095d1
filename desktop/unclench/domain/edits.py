"""What a person changed in something that may have been changed elsewhere meanwhile."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

T = TypeVar("T", bound=Any)  # a dataclass


def onto(newest: T, before: T, after: T) -> T:
    """`newest` with what differs between `before`, as a form was filled, and `after`, as it is now.

    What the person left alone stays as it is in `newest`.
    """
    names = [field.name for field in fields(after)]
    changed = {
        name: new for name in names if (new := getattr(after, name)) != getattr(before, name)
    }
    merged: T = replace(newest, **changed)
    return merged


def collide(now: Mapping[str, Any], mine: Mapping[str, Any], before: Mapping[str, Any]) -> bool:
    """Whether a field that was changed to what is in `mine` was changed otherwise elsewhere.

    `before` is what those fields were as they were changed here, `now` what they are meanwhile.
    """
    return any(now[name] not in (before[name], said) for name, said in mine.items())
