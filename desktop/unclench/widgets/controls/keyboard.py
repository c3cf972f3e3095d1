"""Which key is meant, on any keyboard: by its character, else by its place.

Russian or Greek letters stand where Latin ones do elsewhere, and French digits need Shift. A key
whose character is no Latin letter or digit is therefore also known by the digit above its sign, or
by where it is.
"""

from __future__ import annotations

import sys
from collections.abc import Container, Iterator

from PySide6 import QtCore
from PySide6.QtGui import QKeyEvent

from unclench.widgets.controls.shifted import shifted

# Scan codes, the same in Linux (less 8 in what X11 and Wayland tell) and Windows.
_ROWS = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_BY_SCAN_CODE = {first + k: sign for first, row in _ROWS for k, sign in enumerate(row)}
# The virtual keys of macOS name places too.
_MAC = {
    **dict(enumerate("ASDFHGZXCV")),
    **dict(enumerate("BQWERYT123465", 11)),
    25: "9",
    26: "7",
    28: "8",
    29: "0",
    31: "O",
    32: "U",
    34: "I",
    35: "P",
    37: "L",
    38: "J",
    40: "K",
    45: "N",
    46: "M",
}
_FIRST_OTHER_SCRIPT = "\u0370"  # Greek, and all that follows is no Latin letter


def place(scan_code: int, virtual_key: int, platform: str = sys.platform) -> str:
    """The letter or digit at a key's place on a US keyboard; "" elsewhere.

    `scan_code` and `virtual_key` are the system's own, as a QKeyEvent has them.
    """
    if platform == "darwin":
        return _MAC.get(virtual_key, "")
    return _BY_SCAN_CODE.get(scan_code if platform == "win32" else scan_code - 8, "")


def is_plain(event: QKeyEvent) -> bool:
    """Whether a key is pressed for itself: Ctrl+S, a habit of many, is not the key S."""
    modifier = QtCore.Qt.KeyboardModifier
    others = modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier
    return not event.modifiers() & others


def meant(event: QKeyEvent, known: Container[int]) -> int:
    """The one of the `known` keys (`Qt.Key`) that is pressed for itself, or 0."""
    return _first(event, known) if is_plain(event) else 0


def meant_with_ctrl(event: QKeyEvent, known: Container[int]) -> int:
    """The one of the `known` keys that is pressed with Ctrl alone, or 0."""
    modifier = QtCore.Qt.KeyboardModifier
    ctrl = event.modifiers() & ~modifier.KeypadModifier == modifier.ControlModifier
    return _first(event, known) if ctrl else 0


def _first(event: QKeyEvent, known: Container[int]) -> int:
    return next((key for key in _candidates(event) if key in known), 0)


def _candidates(event: QKeyEvent) -> Iterator[int]:
    """As the character, as a digit of another script, as the place."""
    yield event.key()
    character = event.text()[:1]
    if character.isdecimal():
        yield ord(str(int(character)))
    if at := _place_that_counts(event, character):
        yield ord(at)


def _place_that_counts(event: QKeyEvent, character: str) -> str:
    if event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier and not character.isalpha():
        return ""  # a sign above a digit
    if character.isascii() and character.isalnum():
        return ""
    at = place(event.nativeScanCode(), event.nativeVirtualKey())
    is_sign = character > " " and character.isascii() and character.isprintable()
    if at.isdecimal() or is_sign:
        return _digit(event, character, at)
    return at if at and character >= _FIRST_OTHER_SCRIPT else ""


def _digit(event: QKeyEvent, character: str, at: str) -> str:
    """The digit above a sign, where the system tells it; else the one at the key's place.

    Programmer's Dvorak has its digits in an order of its own. A Thai or Greek key bears more than
    two signs, so that its place counts.
    """
    above = shifted(event.nativeScanCode(), event.nativeVirtualKey())
    if above.isascii() and above.isdecimal():
        return above
    differs = above.isascii() and above and character.isascii()
    return at if at.isdecimal() and not differs else ""


def types(event: QKeyEvent) -> str:
    """What a key types, or "": no combination with Ctrl does, but AltGr on Windows is Ctrl+Alt."""
    modifier, text = QtCore.Qt.KeyboardModifier, event.text()
    both = modifier.ControlModifier | modifier.AltModifier
    alt_gr = sys.platform == "win32" and event.modifiers() & both == both
    return text if text.isprintable() and (alt_gr or is_plain(event)) else ""
