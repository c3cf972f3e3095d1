"""One exercise before it is played: what it is, who should take care, how long, how fast."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.library.preparation import QUICKEST, SLOWEST, Preparation
from unclench.viewmodels.translation import fill
from unclench.widgets.body_map.body_map_page import BodyMapPage
from unclench.widgets.body_map.sore_places import SorePlaces
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.chip_row import chip_row
from unclench.widgets.controls.inputs import NamedSlider, Switch
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.reading import LinkButton
from unclench.widgets.controls.surfaces import Card, scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.session.own_pace import OwnPaceCard
from unclench.widgets.sound.sound_file_line import SoundFileLine
from unclench.widgets.sound.surroundings_line import SurroundingsLine
from unclench.widgets.sound.voice_line import VoiceLine

if TYPE_CHECKING:
    from unclench.viewmodels.sound.voices import Voices

WIDEST = 760  # pixels of text column at 100 %


class ExercisePage(QWidget):
    """Choices on top, Start below them, then what will happen and when."""

    left = Signal()
    fitWanted = Signal()

    def __init__(self, preparation: Preparation, voices: Voices | None = None) -> None:
        """Show `preparation`; its `started` tells when to begin. `voices` speak meanwhile."""
        super().__init__()
        self._voices = voices
        self.preparation = preparation
        preparation.setParent(self)
        self._page = QWidget()
        self.restyle()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(37, 21, 37, 37)
        self._column.setSpacing(8)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = area = scrolled(self._page)
        area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        outer.addWidget(area)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._bring_into_sight)
        self._build_head()
        if preparation.exercise is None:
            self._build_fault()
            return
        self._build_choices()
        self._build_outline()
        self._column.addStretch(1)
        preparation.changed.connect(self._show)
        self._show()

    def restyle(self) -> None:
        """Follow a new text size."""
        self._page.setMaximumWidth(theme.scaled(self, WIDEST))

    def focus_start(self) -> None:
        """Go to the main button; it comes into sight once everything has its place."""
        first = self.start if self.preparation.exercise is not None else self.back
        first.setFocus()
        self._soon.start()

    def _bring_into_sight(self) -> None:
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts, Esc and Alt+Left go back."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        key = struck(event)
        if key in ENTER:
            self.preparation.start()
        elif key == Qt.Key.Key_Escape or (alt and key == Qt.Key.Key_Left):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build_head(self) -> None:
        entry = self.preparation.entry
        self.back = PlainButton(self.tr("Back"))
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.back.clicked.connect(self.left)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.back)
        line.addStretch(1)
        self._column.addLayout(line)
        self._column.addSpacing(4)
        self._column.addWidget(label(words.kind(entry.kind), "small", "accent"))
        self._column.addWidget(label(entry.title, "display"))
        self._column.addWidget(label(entry.summary))
        if self.preparation.exercise is not None:
            sure = words.evidence(self.preparation.evidence)
            self._column.addWidget(label(f"{sure}.", tone="quiet"))
        self._posture = label("", tone="quiet")
        self._column.addWidget(self._posture)
        self._show_posture()

    def _show_posture(self) -> None:
        chosen = self.preparation.posture
        fitting = (chosen,) if chosen else self.preparation.entry.posture
        said = ", ".join(words.posture(one).lower() for one in fitting)
        told = self.tr("You chose: {postures}.") if chosen else self.tr("Good for: {postures}.")
        self._posture.setText(fill(told, postures=said))

    def _build_for_you(self) -> None:
        if self.preparation.concerns():
            self.for_you = ForYou(self.preparation)
            self.for_you.fitWanted.connect(self.fitWanted)
            self._column.addWidget(self.for_you)

    def _build_sore_places(self) -> None:
        if self.preparation.body is not None:
            self.sore_places = SorePlaces(self.preparation.body)
            self.sore_places.opened.connect(self._turn_to_body)
            self._column.addSpacing(8)
            self._column.addWidget(self.sore_places)

    def _turn_to_body(self) -> None:
        body = self.preparation.body
        assert body is not None
        self.body_map = BodyMapPage(body)
        self.body_map.left.connect(self._turn_back)
        self._outer.addWidget(self.body_map)
        self.body_map.show()
        self._area.hide()

    def _turn_back(self) -> None:
        self.body_map.hide()
        self._outer.removeWidget(self.body_map)
        self.body_map.deleteLater()
        self._area.show()
        self.sore_places.open.setFocus()

    def _build_fault(self) -> None:
        note = Card(wash=True)
        column = note.column()
        column.addWidget(label(self.tr("This exercise can't be played."), "heading"))
        column.addWidget(label(self.preparation.fault))
        self._column.addWidget(note)
        self._column.addStretch(1)

    def _build_choices(self) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(label(self.tr("How long?"), "heading"))
        lengths = [
            (minutes, fill(self.tr("{minutes} min"), minutes=words.number(minutes)))
            for minutes in self.preparation.entry.minutes
        ]
        line, self.lengths = chip_row(
            lengths,
            self.preparation.minutes,
            lambda minutes: self.preparation.choose(minutes=minutes),
        )
        self._column.addLayout(line)
        if self.preparation.can_ease:
            self._build_tempo()
        if self.preparation.can_hold:
            self.holds = Switch(self.tr("Hold the breath where the exercise does"))
            self.holds.setChecked(self.preparation.holds)
            self.holds.toggled.connect(lambda on: self.preparation.choose(holds=on))
            self._column.addWidget(self.holds, 0, Qt.AlignmentFlag.AlignLeft)
        if self.preparation.can_pace:
            self.pace = OwnPaceCard(self.preparation.pace)
            self.pace.measured.connect(self.preparation.take_pace)
            self._column.addWidget(self.pace)
        self._build_for_you()
        self._build_sore_places()
        self._build_start()
        self._build_cautions()

    def _build_tempo(self) -> None:
        limits = (QUICKEST, SLOWEST, 5)
        self.tempo = NamedSlider(self.tr("Breath length"), limits)
        self.tempo.slider.setValue(self.preparation.tempo)
        self.tempo.slider.valueChanged.connect(self._choose_tempo)
        self.tempo.setMaximumWidth(theme.scaled(self, 420))
        self._column.addSpacing(8)
        self._column.addWidget(self.tempo)
        hint = self.tr("Higher is slower. Pick what feels easy.")
        self._column.addWidget(label(hint, "small", "quiet"))

    def _build_start(self) -> None:
        self.start = MainButton(self.tr("Start"))
        self.start.clicked.connect(self.preparation.start)
        self._column.addSpacing(8)
        self._column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        if self._voices is not None:
            self._column.addWidget(VoiceLine(self._voices, self.preparation))
            self._column.addWidget(SurroundingsLine(self._voices.settings))
            if self.preparation.entry.kind != "worksheet":  # nobody can write into a sound file
                line = SoundFileLine(self._voices.sound_file, self.preparation)
                self._column.addWidget(line)
        self._fault_line = label("", tone="sun")
        self._column.addWidget(self._fault_line)

    def _build_cautions(self) -> None:
        cautions = self.preparation.cautions()
        if not cautions:
            return
        note = Card(wash=True)
        column = note.column(margin=19, spacing=6)
        column.addWidget(label(self.tr("Take care"), tone="sun"))
        for what, people in cautions.items():
            column.addWidget(label(what))
            column.addWidget(label("  ·  ".join(people), "small", "quiet"))
        if not self.preparation.tags:
            fit = PlainButton(self.tr("Is one of these you?"))
            fit.clicked.connect(self.fitWanted)
            column.addWidget(fit, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(note)

    def _build_outline(self) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(label(self.tr("What happens"), "heading"))
        self._steps = QWidget()
        self._grid = QGridLayout(self._steps)
        self._grid.setContentsMargins(theme.RING, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._column.addWidget(self._steps)

    def _show(self) -> None:
        fault = self.preparation.fault
        self._fault_line.setText(fault)
        self._fault_line.setVisible(bool(fault))
        self.start.setEnabled(not fault)
        self._show_posture()
        self._show_choices()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, step in enumerate(self.preparation.outline()):
            self._grid.addWidget(_cell(words.clock(step.start)), row, 0)
            self._grid.addWidget(label(step.words), row, 1)
            self._grid.addWidget(_cell(words.lasting(step.length)), row, 2)

    def _show_choices(self) -> None:
        """What a caution's offer has changed."""
        now = self.preparation
        self.lengths[now.minutes].setChecked(True)
        if now.can_ease:
            self.tempo.slider.setValue(now.tempo)
        if now.can_hold:
            self.holds.setChecked(now.holds)

    def _choose_tempo(self, value: int) -> None:
        self.preparation.choose(tempo=value)


def _cell(text: str) -> QWidget:
    made = label(text, tone="quiet")
    made.setWordWrap(False)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return made


class ForYou(Card):
    """One sentence for each caution that the person ticked; nothing is ever hidden for it."""

    fitWanted = Signal()

    def __init__(self, preparation: Preparation) -> None:
        """Show the concerns of `preparation`, or the way to the checklist when there is none."""
        super().__init__(wash=True)
        self.offers: dict[str, LinkButton] = {}
        rows = self.column(margin=19, spacing=6)
        rows.addWidget(label(self.tr("For you"), tone="sun"))
        concerns = preparation.concerns()
        last = {concern.offer: concern.tag for concern in concerns if concern.offer}
        for concern in concerns:
            rows.addWidget(label(concern.words))
            if last.get(concern.offer) == concern.tag:
                button = LinkButton(concern.offer)
                button.setAccessibleDescription(concern.words)
                button.clicked.connect(partial(preparation.take_offer, concern.tag))
                rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                self.offers[concern.tag] = button
        link = PlainButton(self.tr("Change what fits you"))
        link.clicked.connect(self.fitWanted)
        rows.addSpacing(4)
        rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
