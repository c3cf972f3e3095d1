"""History: its tabs, each built when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unclench.viewmodels.history.history_models import HistoryModels
from unclench.widgets.bookmarked import bookmarks, go_back
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.chip_row import Tabs, chip_row
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.surfaces import centred
from unclench.widgets.controls.text import label
from unclench.widgets.history.overview_tab import OverviewTab
from unclench.widgets.history.sessions_tab import SessionsTab
from unclench.widgets.history.tab import Tab

if TYPE_CHECKING:
    from unclench.viewmodels.history.history import Item
    from unclench.widgets.history.sessions_tab import NewItemPage

NARROW = 600  # pixels at 100 % of page below which the tabs become a menu


class HistoryPage(QWidget):
    """An overview, sessions, charts, what seems to help, stress and pain, files, a visit's page."""

    exercisesWanted = Signal()

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
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 24, 0, 17)
        column.setSpacing(8)
        self.setAccessibleName(self.tr("History"))
        self.title = label(self.tr("History"), "display")
        self._wide = self._build_chips()
        self._head = self._build_head()
        column.addWidget(self._head)
        column.addWidget(self._wide)
        tabs = [(name, chip.text()) for name, chip in self.chips.items()]
        self.menu = Choice(self.tr("Page"), tabs)  # in the chips' place where there is little room
        self.menu.chosen.connect(self.show_tab)
        column.addWidget(self.menu)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self._tabs: dict[str, Tab] = {}
        self._front = "overview"
        self.sessions = SessionsTab(models, new_item_page)
        self.sessions.exercisesWanted.connect(self.exercisesWanted)
        self._put("sessions", self.sessions)
        self.show_tab("overview")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(centred(inside))

    def showEvent(self, event: QShowEvent) -> None:
        """Read afresh whenever the page comes up."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chips, or where they would take several lines, a menu without the title above."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(self, NARROW)
        self._wide.setVisible(not narrow)
        self._head.setVisible(not narrow)
        self.sessions.offer_adding(narrow)
        self.menu.setVisible(narrow)

    def refresh(self) -> None:
        """Read again what is in front: a session was added, or a setting changed."""
        self._tabs[self._front].refresh()

    def renew(self) -> None:
        """The same while it is looked at: the sessions stay where they are."""
        if self._front == "sessions":
            self.sessions.renew()
        else:
            self.refresh()

    def show_tab(self, name: str) -> None:
        """Go to a tab: "overview", "sessions", "charts", "effects" ... (`_build_chips`)."""
        self._build(name)
        if self._front == "sessions" != name:
            self.models.history.remember_deleted(None)  # who goes on is done with it
        self.chips[name].setChecked(True)
        self.stack.setCurrentWidget(self._tabs[name])
        self._front = name
        self.menu.show_value(name)
        own = name not in {"overview", "sessions"}
        self.title.setText(self.chips[name].text() if own else self.tr("History"))
        if self.isVisible():
            self.refresh()

    def bookmark(self) -> object:
        """The tab in front, what is open on each of them, and what was begun there."""
        return self._front, bookmarks(self._tabs), self.models.begun()

    def open_at(self, bookmark: object) -> None:
        """Go there, and go on with that."""
        assert isinstance(bookmark, tuple)
        front, opened, begun = bookmark
        self.models.go_on(begun)
        for name in opened:
            self._build(name)
        go_back(self._tabs, opened)
        self.show_tab(front)

    def tab(self) -> Tab:
        """The tab in front."""
        return self._tabs[self._front]

    def _build(self, name: str) -> None:
        if name not in self._tabs:
            tab = self._new_tab(name, self.models)
            self._put(name, tab)
            self._lead_on(tab)

    def _put(self, name: str, tab: Tab) -> None:
        self._tabs[name] = tab
        self.stack.addWidget(tab)

    def _lead_on(self, tab: Tab) -> None:
        """Follow what a tab leads to."""
        tab.exercisesWanted.connect(self.exercisesWanted)
        tab.testWanted.connect(lambda: self.show_tab("trials"))
        if isinstance(tab, OverviewTab):
            tab.opened.connect(self._open)
            tab.addWanted.connect(self._add)
            tab.importWanted.connect(lambda: self.show_tab("files"))

    def _open(self, item: Item) -> None:
        self.show_tab("sessions")
        self.sessions.open_item(item)

    def _add(self) -> None:
        self.show_tab("sessions")
        self.sessions.add()

    def _build_head(self) -> QWidget:
        self.by_hand = PlainButton(self.tr("Add by hand"))
        self.by_hand.clicked.connect(self._add)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.title, 1)
        line.addWidget(self.by_hand)
        visit = QHBoxLayout()
        visit.addWidget(self.chips["visit"])
        line.addWidget(Tabs(self.tr("Pages of your history"), visit))
        return holder

    def _build_chips(self) -> QWidget:
        names = {
            "overview": self.tr("Overview"),
            "sessions": self.tr("Sessions"),
            "charts": self.tr("Charts"),
            "effects": self.tr("What seems to help"),
            "correlation": self.tr("Stress and pain"),
            "trials": self.tr("Fair tests"),
            "files": self.tr("Import and export"),
            "visit": self.tr("For a visit"),
        }
        line, self.chips = chip_row(names.items(), None, self.show_tab)
        return Tabs(self.tr("Pages of your history"), line, self.chips.values())
