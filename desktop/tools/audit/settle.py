"""Waits until a window is as somebody meets it, before it is asked anything."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tools.audit.found import seen
from unclench.widgets.window.cross_fade import CrossFade

_PAUSE = 50  # milliseconds between two looks
_LOOKS = 40


def settle(window: QWidget) -> None:
    """Wait until no page fades and nothing finds another place: cards are built a few at a time.

    What moves for ever, as a figure does, is waited for no longer than two seconds.
    """
    while window.findChild(CrossFade) is not None:
        QTest.qWait(30)
    before: list[QRect] = []
    for _ in range(_LOOKS):
        now = [one.geometry() for one in seen(window)]
        if now == before:
            return
        before = now
        QTest.qWait(_PAUSE)
