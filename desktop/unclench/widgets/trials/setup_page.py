"""Setting up a fair test, on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from unclench.domain.insight.readings import Measure
from unclench.viewmodels import words
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.trials.trial_setup import TrialSetup
from unclench.widgets.controls.buttons import Chip, MainButton, PlainButton
from unclench.widgets.controls.chip_row import Group, segment_row
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.trials.pairs_table import PairsTable

FIRST, LAST = 5, 23  # hours that are offered


class TrialSetupPage(QWidget):
    """Every choice is taken at once; nothing begins before Start."""

    left = Signal()
    begun = Signal()

    def __init__(self, setup: TrialSetup) -> None:
        """Show what `setup` offers."""
        super().__init__()
        setup.setParent(self)
        self.setup = setup
        self.setAccessibleName(self.tr("Set up a fair test"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.back = PlainButton(self.tr("All fair tests"))
        self.back.icon_name = "back"
        self.back.clicked.connect(self.left)
        top = Flow(gap=4)
        top.addWidget(self.back)
        column.addLayout(top)
        for card in (self._what(), self._how_many(), self._when(), self._end()):
            column.addWidget(card)
        column.addStretch(1)
        setup.changed.connect(self._show)
        self._show()

    def _what(self) -> Card:
        card, now = Card(), self.setup
        self._rows = rows = card.column(margin=27, spacing=8)
        rows.addWidget(label(self.tr("What do you want to test?"), "heading"))
        self.exercise = Choice(self.tr("Exercise"), _named(now.offered))
        self.exercise.chosen.connect(lambda one: now.choose(exercise_id=one))
        self.against = Choice(self.tr("Against"), _named(now.others))
        self.against.chosen.connect(lambda one: now.choose(against_id=one))
        line = Flow(gap=8)
        line.addWidget(self.exercise)
        line.addWidget(label(self.tr("against"), tone="quiet"))
        line.addWidget(self.against)
        rows.addLayout(line)
        rows.addSpacing(8)
        rows.addWidget(label(self.tr("How many minutes each?"), "subheading"))
        self._lengths = QHBoxLayout()
        self._lengths.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._lengths)
        self._given: Sequence[float] = ()
        rows.addSpacing(8)
        rows.addWidget(label(self.tr("What do you want to compare?"), "subheading"))
        names: dict[Measure, str] = {"stress": self.tr("Stress"), "pain": self.tr("Pain")}
        row, self.measures = segment_row(
            names.items(), now.measure, lambda one: now.choose(measure=one)
        )
        row.addStretch(1)
        rows.addWidget(Group(self.tr("What do you want to compare?"), row))
        self.pain_hint = label(self.tr("This turns on the question about pain."), "small", "quiet")
        rows.addWidget(self.pain_hint)
        return card

    def _how_many(self) -> Card:
        card, now = Card(), self.setup
        rows = card.column(margin=27, spacing=8)
        rows.addWidget(label(self.tr("How many pairs?"), "heading"))
        said = self.tr(
            "A pair is one session of each, in an order that chance picks, so 14 pairs are 28 "
            "sessions. More pairs find smaller differences. Their number can't be changed later. "
            "Of 100 such tests, this many look clear:"
        )
        rows.addWidget(label(said))
        self.pairs = PairsTable(
            self.tr("How many pairs?"), now.pairs, lambda one: now.choose(pairs=one)
        )
        rows.addWidget(self.pairs)
        return card

    def _when(self) -> Card:
        card, now = Card(), self.setup
        rows = card.column(margin=27, spacing=8)
        rows.addWidget(label(self.tr("When?"), "heading"))
        said = self.tr(
            "On these days Today suggests a new pair. Its second session comes later the same day "
            "or the next day, at about the same time. Pick any days, or none for every day."
        )
        rows.addWidget(label(said))
        line = Flow(gap=2)
        self.days: dict[int, Chip] = {}
        for day in program_words.day_order():
            chip = Chip(program_words.day_name(day))
            chip.setCheckable(True)
            chip.setChecked(day in now.days)
            chip.clicked.connect(lambda on, one=day: now.choose_day(one, on))
            line.addWidget(chip)
            self.days[day] = chip
        rows.addWidget(Group(self.tr("Days"), line))
        hours = [(str(60 * one), program_words.hour(60 * one)) for one in range(FIRST, LAST + 1)]
        self.hour = Choice(self.tr("Time of day"), [(None, self.tr("Any time")), *hours])
        offered = None if now.minute is None else str(now.minute)
        self.hour.show_value(offered if offered in dict(self.hour.choices) else None)
        self.hour.chosen.connect(lambda one: now.choose(minute=None if one is None else int(one)))
        rows.addWidget(self.hour, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _end(self) -> Card:
        card = Card(wash=True)
        rows = card.column(margin=27, spacing=8)
        for said in (
            self.tr(
                "You rate before and after each session as always. You'll see which one is due "
                "only after you press Start."
            ),
            self.tr(
                "If you skip one, it's offered again for two days, then it counts as missing. "
                "Nothing of the test is shown until all pairs are over."
            ),
        ):
            rows.addWidget(label(said))
        self.ends_with = label("", "subheading")
        rows.addWidget(self.ends_with)
        self.start = MainButton(self.tr("Begin this test"))
        self.start.clicked.connect(self._begin)
        rows.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        self.refused = label("", tone="sun")
        self.refused.hide()
        rows.addWidget(self.refused)
        return card

    def focus_start(self) -> None:
        """Go to the first choice."""
        self.exercise.setFocus()

    def _begin(self) -> None:
        refused = self.setup.begin()
        self.refused.setText(refused)
        self.refused.setVisible(bool(refused))
        if not refused:
            self.begun.emit()

    def _show(self) -> None:
        now = self.setup
        for choice, offered, value in (
            (self.exercise, now.offered, now.exercise_id),
            (self.against, now.others, now.against_id),
        ):
            choice.offer(_named(offered))
            if value in dict(choice.choices):
                choice.show_value(value)
        self._show_lengths()
        self.pain_hint.setVisible(now.turns_on_pain)
        self.ends_with.setText(now.ends_with)

    def _show_lengths(self) -> None:
        """Another exercise may have other lengths."""
        now = self.setup
        if list(self._given) != list(now.lengths):
            _clear(self._lengths)
            self._given = now.lengths
            named = [(one, words.number(one)) for one in now.lengths]
            row, self.lengths = segment_row(named, now.minutes, self._choose_length)
            row.addStretch(1)
            for minutes, segment in self.lengths.items():
                segment.setAccessibleName(words.minutes(minutes))
            self._lengths.addWidget(Group(self.tr("How many minutes each?"), row))
        if now.minutes in self.lengths:
            self.lengths[now.minutes].setChecked(True)

    def _choose_length(self, minutes: float) -> None:
        self.setup.choose(minutes=minutes)


def _named(entries: Sequence[object]) -> list[tuple[str | None, str]]:
    named = [(getattr(one, "id"), getattr(one, "title")) for one in entries]  # noqa: B009
    return named or [(None, "\N{EN DASH}")]


def _clear(line: QLayout) -> None:
    while (item := line.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
