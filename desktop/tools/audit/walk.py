"""Leads the tour through every screen and asks of each what there is to ask."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from tools import tour
from tools.audit import checks, pixels
from tools.audit.found import Fault, seen
from tools.audit.settle import settle
from tools.audit.untranslated import untranslated
from tools.tour import Round, Tour


class Audit(Tour):
    """Asks instead of taking pictures."""

    looks = True  # also at pixels

    def go(self) -> None:
        """Ask of every screen."""
        self.faults: list[Fault] = []
        self.widgets = self.screens = 0
        super().go()

    def _keep(self, name: str, picture: QPixmap) -> None:
        """Keep nothing: what is asked here is asked of the main window."""

    def _take(self, name: str, wait: int = 250) -> None:
        QTest.qWait(min(wait, 250))
        self._window.activateWindow()
        QTest.qWaitForWindowActive(self._window, 300)
        settle(self._window)
        self.screens += 1
        self.widgets += sum(1 for _ in seen(self._window))
        screen = f"{name} ({self._look.name})"
        for check in checks.ALL:
            self.faults += check(screen, self._window)
        self.faults += untranslated(screen, self._window)
        if self.looks:
            for measure in pixels.ALL:
                self.faults += measure(screen, self._window, self._look.theme)


def audit(look: Round, looks: bool = True) -> Audit:
    """Go through all screens once."""
    led = tour.lead(look, Path(), type("_Audit", (Audit,), {"looks": looks}))
    assert isinstance(led, Audit)
    return led
