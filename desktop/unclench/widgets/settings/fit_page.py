"""Health considerations: what a person may tick, so that exercises are marked; it stays there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from unclench.domain.caution_words import QUESTIONS
from unclench.viewmodels.questions.care import Care
from unclench.viewmodels.translation import translate
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.reading import ReadingPage
from unclench.widgets.controls.text import label


class FitPage(ReadingPage):
    """Every tick counts at once; nothing has to be ticked."""

    def __init__(self, care: Care) -> None:
        """Show and change what `care` keeps."""
        super().__init__(self.tr("Health considerations"), widest=theme.CONTENT)
        self._care = care
        words = self.tr(
            "Check anything that applies, or nothing at all. Exercises that may not suit you are "
            "then marked, with an easier way. They're never hidden. This stays on your computer."
        )
        self.rows.addWidget(label(words))
        self.rows.addSpacing(4)
        mine = care.tags
        self.ticks: dict[str, Switch] = {}
        line = Flow(gap=4, column=264)
        for tag, question in QUESTIONS.items():
            tick = Switch(translate("cautions", question))
            tick.setChecked(tag in mine)
            tick.toggled.connect(self._keep)
            line.addWidget(tick)
            self.ticks[tag] = tick
        self.rows.addLayout(line)
        self.clear = PlainButton(self.tr("Clear all"))
        self.clear.clicked.connect(self._clear)
        self.rows.addSpacing(8)
        self.rows.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first line."""
        super().showEvent(event)
        next(iter(self.ticks.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, _on: bool) -> None:
        self._care.set_tags(tag for tag, tick in self.ticks.items() if tick.isChecked())

    def _clear(self) -> None:
        for tick in self.ticks.values():
            tick.blockSignals(True)
            tick.setChecked(False)
            tick.blockSignals(False)
            tick.update()
        self._care.set_tags(())
