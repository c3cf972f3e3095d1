"""History's first page: stress and pain by week, the days practiced, and what came last."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.history.overview import Overview
from unclench.widgets.charts.view import PlotView
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.history.days_grid import DaysGrid
from unclench.widgets.history.how_sure import SourceSwitch
from unclench.widgets.history.latest_row import LatestRow
from unclench.widgets.history.tab import ScrolledTab
from unclench.widgets.scenes.scene_card import Invitation


class OverviewTab(ScrolledTab):
    """Three cards; for a new person one with the ways to begin."""

    opened = Signal(object)  # a session or check-in
    addWanted = Signal()
    importWanted = Signal()

    def __init__(self, overview: Overview) -> None:
        """Show `overview`."""
        super().__init__()
        self._overview = overview
        self.begin = self._build_begin()
        self._below = QWidget()  # takes the room below the cards
        self.charts = Card()
        self._build_charts()
        self.days = Card()
        self._build_days()
        self.latest = Card()
        self._rows = self.latest.column(margin=21, spacing=2)
        self._cards = Stacks(gap=12, column=380)
        self.begin.hide()
        self.column.addWidget(self.begin, 1)
        for card in (self.charts, self.days, self.latest):
            card.hide()
            self._cards.addWidget(card)
        self.column.addLayout(self._cards)
        self.column.addWidget(self._below, 1)
        overview.changed.connect(self.tell_read)
        overview.changed.connect(self._show)
        overview.failed.connect(self.tell_unread)

    def refresh(self) -> None:
        """Read again."""
        self._overview.refresh()

    def _build_begin(self) -> Invitation:
        words = self.tr(
            "After your first session you'll see it here. You can also add one by hand, or bring "
            "your history from another app."
        )
        made = Invitation("dusk", self.tr("Your history starts here"), words)
        self.pick = MainButton(self.tr("Pick an exercise"))
        self.pick.clicked.connect(self.exercisesWanted)
        add = PlainButton(self.tr("Add by hand"), main_size=True)
        add.clicked.connect(self.addWanted)
        self.bring = PlainButton(self.tr("Import a file"), main_size=True)
        self.bring.clicked.connect(self.importWanted)
        for button in (self.pick, add, self.bring):
            made.offer(button)
        return made

    def _build_charts(self) -> None:
        column = self.charts.column(margin=27, spacing=8)
        self._plots = QVBoxLayout()
        self._plots.setSpacing(8)
        column.addLayout(self._plots)
        self.sources = label("", "small", "quiet")
        column.addWidget(self.sources)
        self.switch = SourceSwitch(self._overview)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_days(self) -> None:
        column = self.days.column(margin=27, spacing=8)
        column.addWidget(label(self.tr("Days you practiced"), "heading"))
        self._said = label("", "small", "quiet")
        column.addWidget(self._said)
        self.grid = DaysGrid(self._overview)
        column.addSpacing(4)
        column.addWidget(self.grid)

    def _show(self) -> None:
        empty = self._overview.empty
        self.begin.setVisible(empty)
        self._below.setVisible(not empty)
        self._said.setText(self._overview.days_in_words())
        self.grid.show_days()
        self._show_charts()
        self._show_latest()
        left_out = self._overview.others or self._overview.sealed
        self.charts.setVisible(bool(self._overview.charts) or left_out)
        self.days.setVisible(not empty)
        self.latest.setVisible(not empty)
        self._cards.share_anew()

    def _show_charts(self) -> None:
        clear_layout(self._plots)
        if not self._overview.charts:  # all that could be drawn is left out
            self._plots.addWidget(label(self.tr("Stress and pain before and after"), "heading"))
        for place, plot in enumerate(self._overview.charts):
            if place:
                self._plots.addSpacing(12)
            self._plots.addWidget(label(plot.title, "heading"))
            if not place:
                self._plots.addWidget(label(plot.summary, "small", "quiet"))
            view = PlotView()
            view.show_plot(plot)
            self._plots.addWidget(view)
        self.sources.setText(self._overview.sources)
        self.sources.setVisible(bool(self._overview.sources))
        self.switch.show_set()

    def _show_latest(self) -> None:
        clear_layout(self._rows)
        self._rows.addWidget(label(self.tr("Latest"), "heading"))
        self.rows: list[LatestRow] = []
        for shown in self._overview.latest:
            row = LatestRow(shown)
            row.clicked.connect(partial(self.opened.emit, shown.item))
            self._rows.addWidget(row)
            self.rows.append(row)
