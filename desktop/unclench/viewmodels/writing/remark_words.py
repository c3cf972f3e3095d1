"""What an editor says about a value: a fault or a note, with the value as the form calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unclench.system.said import Said
from unclench.viewmodels.fault_words import told
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
    return _said(given, told(given.message))


def named(given: Remark, name: str) -> str:
    """The same with the key as the form calls it, which is `name`."""
    words = told(given.message)
    key = next((f'"{one}"' for one in reversed(given.path) if isinstance(one, str)), '""')
    if given.message.startswith(key):
        stands = given.message.values.get("value") if isinstance(given.message, Said) else None
        if stands in _NOTHING:
            words = fill(_nothing(stands), field=name)
        else:
            called = fill(translate("editor", "\u201c{field}\u201d"), field=name)
            words = words.replace(key, called, 1)
    return _said(given, words)


def _said(given: Remark, said: str) -> str:
    if given.level == "fault":
        return needs_fixing(said)
    return fill(translate("editor", "Note: {words}"), words=said)


_NO_TEXT, _NO_ITEM = '""', "[]"
_NOTHING = (_NO_TEXT, _NO_ITEM)


def _nothing(stands: object) -> str:
    """What to do where nothing stands: no text, or no item."""
    if stands == _NO_ITEM:
        return translate("editor", "nothing is chosen for \u201c{field}\u201d. Choose one or more.")
    return translate("editor", "\u201c{field}\u201d is empty. Write something there.")
