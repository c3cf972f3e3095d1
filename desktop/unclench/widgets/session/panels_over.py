"""What opens over the picture of a session, which goes on as it is: one panel at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import theme
from unclench.widgets.session.session_notes import CarePanel
from unclench.widgets.session.sound_panel import SoundPanel

_WIDEST = 840  # pixels at 100 %
_BESIDE = 29  # pixels at each side of the page
_ABOVE = 6  # pixels between a panel and what it stands above


Panel = SoundPanel | CarePanel


class PanelsOver(QObject):
    """Places the panels of a page just above its controls."""

    turned = Signal()  # one was opened or closed

    def __init__(self, page: QWidget, above: QWidget, panels: Sequence[Panel]) -> None:
        """The `panels` of `page`, hidden, that stand above the widget `above`."""
        super().__init__(page)
        self._page, self._above, self._panels = page, above, panels
        for panel in panels:
            panel.setParent(page)
            panel.hide()
            panel.turned.connect(partial(self._turn, panel))

    @property
    def any_open(self) -> bool:
        """Whether one of them is open."""
        return any(not panel.isHidden() for panel in self._panels)

    def put_away(self) -> bool:
        """Close what is open; whether anything was."""
        return any(panel.put_away() for panel in self._panels)  # it is one at most

    def place(self) -> None:
        """Fit them to the page."""
        for panel in self._panels:
            wide = min(theme.scaled(self._page, _WIDEST), self._page.width() - 2 * _BESIDE)
            high = panel.heightForWidth(wide) if panel.hasHeightForWidth() else -1
            high = max(high, panel.minimumSizeHint().height())
            top = max(0, self._above.y() - high - _ABOVE)
            panel.setGeometry((self._page.width() - wide) // 2, top, wide, high)
            panel.raise_()

    def _turn(self, panel: Panel) -> None:
        if not panel.isHidden():
            for other in self._panels:
                if other is not panel:
                    other.put_away()
        self.place()
        self.turned.emit()
