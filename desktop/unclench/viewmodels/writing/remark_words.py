"""What an editor says about a value: a fault or a note, with the value as the form calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unclench.viewmodels.translation import fill, translate

if TYPE_CHECKING:
    from unclench.viewmodels.writing.text_ports import Remark


def needs_fixing(said: str) -> str:
    """A fault, as the list, the form and the steps call it; `said` may be empty."""
    if not said:
        return translate("editor", "Needs fixing")
    return fill(translate("editor", "Needs fixing: {words}"), words=said)


def as_in_files(given: Remark) -> str:
    """A fault or a note, with its key as it stands in the file."""
    return _said(given, given.message)


def named(given: Remark, name: str) -> str:
    """The same with the key as the form calls it, which is `name`."""
    said, keys = given.message, [one for one in given.path if isinstance(one, str)]
    key = keys[-1] if keys else ""
    if said.startswith((f'"{key}" is ""', f'"{key}" is []')):
        said = fill(_nothing(said[len(key) + 2 :]), field=name)
    elif said.startswith(f'"{key}"'):
        said = f"\u201c{name}\u201d{said[len(key) + 2 :]}"
    return _said(given, said)


def _said(given: Remark, said: str) -> str:
    if given.level == "fault":
        return needs_fixing(said)
    return fill(translate("editor", "Note: {words}"), words=said)


def _nothing(stands: str) -> str:
    """What to do where nothing stands: no text, or no item."""
    if "[" in stands:
        return translate("editor", "nothing is chosen for \u201c{field}\u201d. Choose one or more.")
    return translate("editor", "\u201c{field}\u201d is empty. Write something there.")
