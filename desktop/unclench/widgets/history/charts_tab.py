"""Charts: minutes, stress, pain and the answers about the week by week, month or year."""

from __future__ import annotations

from unclench.viewmodels.history.chart_plots import Period
from unclench.viewmodels.history.charts import WHAT, Charts
from unclench.widgets.charts.view import PlotCard
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.chip_row import Group, chip_row
from unclench.widgets.controls.flow import Flow
from unclench.widgets.history.tab import ScrolledTab


class ChartsTab(ScrolledTab):
    """Cards one above the other; stress and pain never share one."""

    def __init__(self, charts: Charts) -> None:
        """Show `charts`."""
        super().__init__()
        self._charts = charts
        self.column.addWidget(Group(self.tr("Period"), self._tools()))
        self.empty = self.build_nothing(
            self.tr("Nothing in this time"),
            self.tr("Sessions, check-ins and weeks that you rate will show here as charts."),
        )
        self.column.addWidget(self.empty)
        self.cards = {what: PlotCard() for what in WHAT}
        for card in self.cards.values():
            card.hide()
            self.column.addWidget(card)
        self.column.addStretch(1)
        charts.changed.connect(self.tell_read)
        charts.changed.connect(self._show)
        charts.failed.connect(self.tell_unread)

    def refresh(self) -> None:
        """Read again."""
        self._charts.refresh()

    def _tools(self) -> Flow:
        names: dict[Period, str] = {
            "week": self.tr("By week"),
            "month": self.tr("By month"),
            "year": self.tr("By year"),
        }
        line, self.periods = chip_row(names.items(), self._charts.period, self._charts.show)
        self.earlier = PlainButton(self.tr("Earlier"))
        self.earlier.clicked.connect(lambda: self._charts.show(back=self._charts.back + 1))
        self.later = PlainButton(self.tr("Later"))
        self.later.clicked.connect(lambda: self._charts.show(back=self._charts.back - 1))
        self.later.setEnabled(False)
        line.addWidget(self.earlier)
        line.addWidget(self.later)
        return line

    def _show(self) -> None:
        for what, card in self.cards.items():
            plot = self._charts.plots.get(what)
            some = plot is not None and bool(plot.table.rows)
            card.setVisible(some)
            if plot is not None and some:
                card.show_plot(plot)
        self.empty.setVisible(not any(one.table.rows for one in self._charts.plots.values()))
        self.later.setEnabled(self._charts.back > 0)
