"""Settings: what goes on when the window is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from unclench.viewmodels.reminders.at_login import AtLogin
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class ClosedCard(Card):
    """Both are off at first; neither can do what this desktop can't."""

    def __init__(self, settings: Settings, login: AtLogin, has_tray: Callable[[], bool]) -> None:
        """`has_tray` says whether there is a tray now."""
        super().__init__()
        self._settings, self._login, self._has_tray = settings, login, has_tray
        column = self.column()
        column.addWidget(label(self.tr("When the window is closed"), "heading"))
        intro = self.tr(
            "Unclench normally ends when you close its window, and reminders stop with it."
        )
        column.addWidget(label(intro, tone="quiet"))
        self.stay = Switch(self.tr("Stay in the tray"))
        self.stay.clicked.connect(lambda on: settings.change(stay_in_tray=on))
        column.addWidget(self.stay, 0, Qt.AlignmentFlag.AlignLeft)
        self.lacking = label(
            self.tr("This desktop has no tray, so Unclench can't stay there."), "small", "sun"
        )
        column.addWidget(self.lacking)
        self.start = Switch(self.tr("Start at login"))
        self.start.clicked.connect(login.switch)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        hint = self.tr(
            "It then starts without its window and stays in the tray. Without a tray, its window "
            "starts minimized. Either switch keeps Unclench going when you close the window; to "
            "end it, press Ctrl+Q or choose Quit in the tray's menu."
        )
        column.addWidget(label(hint, "small", "quiet"))
        settings.changed.connect(self._show)
        login.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """A tray may have come or gone, and somebody may have changed what starts."""
        super().showEvent(event)
        self._show()

    def _show(self, *_news: object) -> None:
        there = self._has_tray()
        self.stay.setEnabled(there)
        self.stay.setChecked(there and self._settings.preferences.stay_in_tray)
        self.lacking.setVisible(not there)
        self.start.setChecked(self._login.on)
