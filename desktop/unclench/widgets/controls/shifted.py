"""What a key bears above its usual sign, on the keyboard in use: only X11 tells that in advance."""

from __future__ import annotations

import functools
import importlib
import os
import sys
from typing import Any

_GROUPS = 4
_CODES = range(8, 256)
_UNICODE = 0x0100_0000  # above this, X11 names a sign by its number in Unicode


def shifted(scan_code: int, keysym: int) -> str:
    """The sign that a key types with Shift; "" where the system doesn't tell.

    Args:
        scan_code: the key, as a QKeyEvent has it on X11.
        keysym: what it types without Shift (the event's native virtual key).
    """
    library = _x11() if sys.platform == "linux" and os.environ.get("DISPLAY") else None
    if library is None or not keysym or scan_code not in _CODES:
        return ""
    display = library.XOpenDisplay(None)  # a fresh one each time: the layout may have changed
    if not display:
        return ""
    try:
        for group in range(_GROUPS):
            if library.XkbKeycodeToKeysym(display, scan_code, group, 0) == keysym:
                return sign(library.XkbKeycodeToKeysym(display, scan_code, group, 1))
    finally:
        library.XCloseDisplay(display)
    return ""


def sign(keysym: int) -> str:
    """The sign that X11 calls so, of those that stand for themselves; else ""."""
    code = keysym - _UNICODE if keysym > _UNICODE else keysym
    known = keysym > _UNICODE or 0x20 <= keysym <= 0x7E or 0xA0 <= keysym <= 0xFF
    return chr(code) if known else ""


@functools.cache
def _x11() -> Any:
    """The library, which is there wherever Qt talks to X11; None where it is not."""
    ctypes = importlib.import_module("ctypes")  # which the first picture need not wait for
    try:
        library = ctypes.CDLL("libX11.so.6")
        library.XOpenDisplay.restype = ctypes.c_void_p
        library.XOpenDisplay.argtypes = [ctypes.c_char_p]
        library.XCloseDisplay.argtypes = [ctypes.c_void_p]
        library.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        library.XkbKeycodeToKeysym.argtypes = [
            ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint, ctypes.c_uint,
        ]  # fmt: skip
    except (OSError, AttributeError):
        return None
    return library
