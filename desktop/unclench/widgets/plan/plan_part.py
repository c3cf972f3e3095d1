"""A tab of My plan: one page that scrolls, and shows what is kept as soon as it is seen."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.plan.remembered import Remembered
from unclench.widgets.controls.surfaces import filled


class PlanPart(QWidget):
    """Follows what is remembered while it is seen."""

    said = Signal(str)  # what could not be kept

    def __init__(self) -> None:
        """With an empty page."""
        super().__init__()
        self._page = QWidget()

    @abstractmethod
    def refresh(self) -> None:
        """Show what is kept now."""

    def follow(self, remembered: Remembered) -> None:
        """Fill the tab with its page, and show what changes."""
        filled(self, self._page)
        remembered.changed.connect(self._follow)
        remembered.failed.connect(self.said)

    def showEvent(self, event: QShowEvent) -> None:
        """Something may have been brought in, or answered, meanwhile."""
        super().showEvent(event)
        self.refresh()
        QTimer.singleShot(0, self._page.updateGeometry)  # it may have grown while it was hidden

    def _follow(self) -> None:
        """Not while it is hidden: what grows then is squeezed into the height that it had."""
        if self.isVisible():
            self.refresh()
