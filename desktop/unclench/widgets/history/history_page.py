"""History: its tabs, each built when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from unclench.viewmodels.history.history_models import HistoryModels
from unclench.widgets.controls import theme
from unclench.widgets.controls.chip_row import chip_row
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.text import label
from unclench.widgets.history.sessions_tab import SessionsTab
from unclench.widgets.history.tab import Tab

if TYPE_CHECKING:
    from unclench.widgets.history.sessions_tab import NewItemPage

NARROW = 600  # pixels at 100 % of page below which the tabs become a menu


class HistoryPage(QWidget):
    """Sessions, charts, what seems to help, stress and pain, and a page for a visit."""

    practiseWanted = Signal()

    def __init__(
        self,
        models: HistoryModels,
        new_tab: Callable[[str, HistoryModels], Tab],
        new_item_page: NewItemPage,
        parent: QWidget | None = None,
    ) -> None:
        """Show `models`; the two others make what is not needed at first."""
        super().__init__(parent)
        self.models, self._new_tab = models, new_tab
        models.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(37, 29, 37, 17)
        column.setSpacing(8)
        self.setAccessibleName(self.tr("History"))
        self.title = label(self.tr("History"), "display")
        column.addWidget(self.title)
        self._wide = self._build_chips()
        column.addWidget(self._wide)
        tabs = [(name, chip.text()) for name, chip in self.chips.items()]
        self.menu = Choice(self.tr("Page"), tabs)  # in the chips' place where there is little room
        self.menu.chosen.connect(self.show_tab)
        column.addWidget(self.menu)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self._tabs: dict[str, Tab] = {}
        self._front = "sessions"
        self.sessions = SessionsTab(models, new_item_page)
        self.sessions.practiseWanted.connect(self.practiseWanted)
        self._put("sessions", self.sessions)
        self.show_tab("sessions")

    def showEvent(self, event: QShowEvent) -> None:
        """Read afresh whenever the page comes up."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chips, or where they would take several lines, a menu without the title above."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(self, NARROW)
        self._wide.setVisible(not narrow)
        self.title.setVisible(not narrow)
        self.menu.setVisible(narrow)

    def refresh(self) -> None:
        """Read again what is in front: a session was added, or a setting changed."""
        self._tabs[self._front].refresh()

    def show_tab(self, name: str) -> None:
        """Go to "sessions", "charts", "effects", "correlation" or "visit"."""
        if name not in self._tabs:
            self._put(name, self._new_tab(name, self.models))
        self.chips[name].setChecked(True)
        self.stack.setCurrentWidget(self._tabs[name])
        self._front = name
        self.menu.show_value(name)
        self.title.setText(self.chips[name].text() if name != "sessions" else self.tr("History"))
        if self.isVisible():
            self.refresh()

    def tab(self) -> Tab:
        """The tab in front."""
        return self._tabs[self._front]

    def _put(self, name: str, tab: Tab) -> None:
        self._tabs[name] = tab
        self.stack.addWidget(tab)

    def _build_chips(self) -> QWidget:
        names = {
            "sessions": self.tr("Sessions"),
            "charts": self.tr("Charts"),
            "effects": self.tr("What seems to help"),
            "correlation": self.tr("Stress and pain"),
            "visit": self.tr("For a visit"),
        }
        holder = QWidget()
        line, self.chips = chip_row(names.items(), None, self.show_tab)
        holder.setLayout(line)
        return holder
