"""What seems to help: changes by exercise, in order of names, with what may be said of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from unclench.domain.insight import Measure
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.history.effects import Effects, Findings
from unclench.widgets.charts.view import PlotCard
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.chip_row import Group, chip_row
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.history.how_sure import HowSure, SourceSwitch
from unclench.widgets.history.tab import ScrolledTab, TabText


class EffectsTab(ScrolledTab):
    """The chart, its notes, the sentences about each exercise, and side by side where allowed."""

    def __init__(self, effects: Effects) -> None:
        """Show `effects`."""
        super().__init__()
        self._effects = effects
        self._shown: Findings | None = None
        self.heading = label("", tone="quiet")
        self.column.addWidget(self.heading)
        self.column.addWidget(Group(self.tr("Rating"), self._tools()))
        self.empty = self.build_nothing(
            self.tr("Nothing to show yet"),
            self.tr("You'll need sessions with a rating before and after."),
        )
        self.sources = SourceSwitch(effects)
        self.column.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignLeft)
        self.above = TabText()
        self.chart = PlotCard(titled=False, padded=False)
        self.notes = TabText(wash=True, strong=True)
        self.told = QWidget()
        self._told = Stacks(gap=8, column=330, parent=self.told)
        self.side = PlotCard()
        self.contrasts = TabText()
        self.sure = HowSure("effects")
        parts = (self.empty, self.above, self.chart, self.notes, self.told)
        for widget in (*parts, self.side, self.contrasts, self.sure):
            widget.hide()
            self.column.addWidget(widget)
        self.column.addWidget(self._offer_test())
        self.column.addStretch(1)
        effects.changed.connect(self.tell_read)
        effects.changed.connect(self._show)
        effects.failed.connect(self.tell_unread)
        self.tell_waiting(effects.work)

    def refresh(self) -> None:
        """Read again."""
        self._effects.refresh()

    def _offer_test(self) -> Card:
        """What can tell more than such ratings; where it goes on, the way there."""
        card = Card(wash=True)
        rows = card.column(margin=22, spacing=6)
        self.test_asked = label("", "subheading")
        rows.addWidget(self.test_asked)
        rows.addWidget(label(trial_words.compares()))
        self.test = PlainButton("")
        self._tell_test()
        self.test.clicked.connect(self.testWanted)
        rows.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _tell_test(self) -> None:
        testing, asked = self._effects.testing, self.tr("Want to know more surely?")
        self.test_asked.setText(trial_words.goes_on() if testing else asked)
        self.test.setText(trial_words.way(testing))

    def _tools(self) -> Flow:
        names: dict[Measure, str] = {"stress": self.tr("Stress"), "pain": self.tr("Pain")}
        line, self.measures = chip_row(names.items(), self._effects.measure, self._choose)
        return line

    def _choose(self, measure: Measure) -> None:
        self._effects.show(measure)

    def _show(self) -> None:
        found = self._effects.findings
        if found is None or found is self._shown:
            return
        self._shown = found
        self._tell_test()
        self.heading.setText(self._effects.heading)
        self.sources.show_set()
        some = bool(found.changes.rows)
        self.above.say(found.above)
        self.sure.setVisible(some)
        self.empty.setVisible(not some)
        self.chart.setVisible(some)
        if some:
            self.chart.show_plot(found.changes)
            self.chart.summary.hide()
        self.notes.say(found.notes if some else ())
        self._tell(found)
        self.side.setVisible(found.side is not None)
        if found.side is not None:
            self.side.show_plot(found.side)
            self.side.summary.setText(
                self.tr(
                    "By name, not by result. The lines show where an exercise lies next to the "
                    "others, not whether it changed anything. Nobody can tell from this which is "
                    "best."
                )
            )
        self.contrasts.say(found.contrasts)

    def _tell(self, found: Findings) -> None:
        clear_layout(self._told)
        for one in found.told:
            name = label(one.name, "heading")
            name.setMinimumWidth(1)  # a very long word may not make the whole page wider
            card = Card()
            column = card.column(margin=22, spacing=4)
            column.addWidget(name)
            column.addWidget(label("\n".join(one.sentences)))
            self._told.addWidget(card)
        self.told.setVisible(bool(found.told))
