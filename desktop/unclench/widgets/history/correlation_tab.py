"""Stress and pain: a counter, then points, then words, as the days allow."""

from __future__ import annotations

from PySide6.QtCore import Qt

from unclench.viewmodels.history.correlation import Correlation
from unclench.widgets.charts.view import PlotCard
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.text import label
from unclench.widgets.history.how_sure import HowSure, SourceSwitch
from unclench.widgets.history.tab import ScrolledTab, TabText


class CorrelationTab(ScrolledTab):
    """Numbers come on request; no clear link is a normal answer."""

    def __init__(self, correlation: Correlation) -> None:
        """Show `correlation`."""
        super().__init__()
        self._correlation = correlation
        words = self.tr(
            "Do your stress and pain ratings go together? Often they don't, and that's a normal "
            "answer. A day counts when you rate both within 10 minutes."
        )
        self.column.addWidget(label(words, tone="quiet"))
        self.days = label("", tone="quiet")
        self.column.addWidget(self.days)
        self.switch = SourceSwitch(correlation)
        self.column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.sources = TabText()
        self.words = TabText()
        self.chart = PlotCard()
        self.more = PlainButton(self.tr("Show the numbers"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_more)
        self.details = TabText()
        self.lag = TabText()
        self.note = TabText(wash=True, strong=True)
        self.sure = HowSure("link")
        for widget in (self.sources, self.words, self.chart):
            widget.hide()
            self.column.addWidget(widget)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.hide()
        for text in (self.details, self.lag, self.note):
            self.column.addWidget(text)
        self.column.addWidget(self.sure)
        self.column.addStretch(1)
        correlation.changed.connect(self.tell_read)
        correlation.changed.connect(self._show)
        correlation.failed.connect(self.tell_unread)
        self.tell_waiting(correlation.work)

    def refresh(self) -> None:
        """Read again."""
        self._correlation.refresh()

    def _show(self) -> None:
        view = self._correlation.view
        self.days.setText(view.days)
        self.days.setVisible(bool(view.days))
        self.switch.show_set()
        self.sources.say(view.sources)
        self.words.say(view.sentences)
        self.chart.setVisible(view.plot is not None)
        if view.plot is not None and view.plot is not self.chart.plot:
            self.chart.show_plot(view.plot)
        self.more.setVisible(bool(view.details))
        self._show_more(self.more.isChecked())
        self.lag.say(view.lag, self.tr("From one day to the next"))
        self.note.say(
            (
                self.tr("A link isn't a cause, and having no link is fine, too."),
                self.tr(
                    "In studies stress made pain stronger for some people, weaker for others, "
                    "and did nothing for many."
                ),
            )
        )

    def _show_more(self, on: bool) -> None:
        self.details.say(self._correlation.view.details if on else ())
        self.more.setText(self.tr("Hide the numbers") if on else self.tr("Show the numbers"))
        self.more.updateGeometry()
