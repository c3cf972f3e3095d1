"""Health considerations: what a person may tick, so that exercises are marked; it stays there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from unclench.domain.caution_words import QUESTIONS
from unclench.domain.cautions import Tag
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.viewmodels.questions.care import Care
from unclench.viewmodels.translation import translate
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.reading import ReadingPage
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label

GROUPS: tuple[tuple[str, tuple[Tag, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("FitPage", "Heart and breath"),
        ("cardiac", "high_bp", "faint", "asthma", "copd", "blocked_nose"),
    ),
    (
        QT_TRANSLATE_NOOP("FitPage", "Bones, muscles and balance"),
        ("neck", "jaw", "osteoporosis", "balance", "hernia", "cramps"),
    ),
    (
        QT_TRANSLATE_NOOP("FitPage", "Mood and mind"),
        ("panic", "trauma", "dissociation", "low_mood", "drowsy"),
    ),
    (
        QT_TRANSLATE_NOOP("FitPage", "Head, eyes and ears"),
        ("migraine", "epilepsy", "eye_pressure", "ear"),
    ),
    (
        QT_TRANSLATE_NOOP("FitPage", "Injury and surgery"),
        ("acute_injury", "recent_surgery"),
    ),
    (
        QT_TRANSLATE_NOOP("FitPage", "Pregnancy and blood sugar"),
        ("pregnancy", "diabetes"),
    ),
)
"""What is asked together, under a heading; a test sees that all is asked."""


class FitPage(ReadingPage):
    """Every tick counts at once; nothing has to be ticked."""

    def __init__(self, care: Care) -> None:
        """Show and change what `care` keeps."""
        super().__init__(self.tr("Health considerations"), widest=theme.CONTENT)
        self._care = care
        words = self.tr(
            "Check anything that applies, or nothing at all. Exercises that may not suit you are "
            "then marked, with an easier way. They're never hidden. "
            "Each choice counts at once, and stays on your computer."
        )
        self.rows.addWidget(label(words))
        self.rows.addSpacing(4)
        mine = care.tags
        self.ticks: dict[str, Switch] = {}
        columns = Stacks(gap=12, column=330)
        for heading, tags in GROUPS:
            card = Card()
            inside = card.column(margin=22, spacing=4)
            inside.addWidget(label(self.tr(heading), "subheading"))
            inside.addSpacing(4)
            for tag in tags:
                tick = Switch(translate("cautions", QUESTIONS[tag]))
                tick.setChecked(tag in mine)
                tick.toggled.connect(self._keep)
                inside.addWidget(tick)
                self.ticks[tag] = tick
            columns.addWidget(card)
        self.rows.addLayout(columns)
        self.clear = PlainButton(self.tr("Clear all"))
        self.clear.clicked.connect(self._clear)
        self.rows.addSpacing(8)
        self.rows.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addStretch(1)
        self._allow_clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first line."""
        super().showEvent(event)
        next(iter(self.ticks.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, _on: bool) -> None:
        self._care.set_tags(tag for tag, tick in self.ticks.items() if tick.isChecked())
        self._allow_clear()

    def _allow_clear(self) -> None:
        """There is something to clear only when something is ticked."""
        self.clear.setEnabled(any(tick.isChecked() for tick in self.ticks.values()))

    def _clear(self) -> None:
        for tick in self.ticks.values():
            tick.blockSignals(True)
            tick.setChecked(False)
            tick.blockSignals(False)
            tick.update()
        self._care.set_tags(())
        self._allow_clear()
