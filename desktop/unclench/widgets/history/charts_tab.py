"""Charts: minutes, stress, pain and the answers about the week by week, month or year."""

from __future__ import annotations

from PySide6.QtCore import Qt

from unclench.viewmodels.history.chart_plots import Period
from unclench.viewmodels.history.charts import WHAT, Charts
from unclench.widgets.charts.view import PlotCard
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.chip_row import Group, chip_row
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.history.how_sure import SourceSwitch
from unclench.widgets.history.tab import ScrolledTab


class ChartsTab(ScrolledTab):
    """Cards one above the other; stress and pain never share one."""

    def __init__(self, charts: Charts) -> None:
        """Show `charts`."""
        super().__init__()
        self._charts = charts
        self.column.addWidget(Group(self.tr("Period"), self._tools()))
        self.switch = SourceSwitch(charts)
        self.sources = label("", tone="quiet")
        self.empty = self.build_nothing(
            self.tr("Nothing in this time"),
            self.tr("Sessions, check-ins and weeks that you rate will show here as charts."),
        )
        self.column.addWidget(self.empty)
        self.cards = {what: PlotCard() for what in WHAT}
        for what, card in self.cards.items():
            card.hide()
            if what == "stress":  # these two are about the charts of stress and of pain
                self.column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
                self.column.addWidget(self.sources)
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
        self.switch.show_set()
        sources = self._charts.sources
        self.sources.setText(sources)
        self.sources.setVisible(bool(sources))
        for what, card in self.cards.items():
            plot = self._charts.plots.get(what)
            some = plot is not None and bool(plot.table.rows)
            card.setVisible(some)
            if plot is not None and some:
                card.show_plot(plot)
        self.empty.setVisible(not any(one.table.rows for one in self._charts.plots.values()))
        self.later.setEnabled(self._charts.back > 0)
