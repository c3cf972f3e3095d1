"""One exercise before it is played: what it is, what happens, who should take care, and Start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.library.preparation import Preparation
from unclench.viewmodels.trials.trial_setup import can_be_tested
from unclench.widgets.body_map.body_map_page import BodyMapPage
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.surfaces import SIDE, Card, OverBar, centred, scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.library.choices_card import ChoicesCard
from unclench.widgets.library.exercise_head import ExerciseHead
from unclench.widgets.library.good_to_know import GoodToKnow
from unclench.widgets.library.outline_strip import OutlineStrip

if TYPE_CHECKING:
    from unclench.viewmodels.sound.voices import Voices
    from unclench.viewmodels.trials.trials import Trials

WIDE = 690  # pixels at 100 %: from here on the choices stand beside the rest
TALL = 820  # pixels at 100 %: from here on the steps are told at once
CARD, SLIM_CARD, ROOMY = 412, 340, 900  # that they are wide then, the second below the third
_BETWEEN = 29  # pixels between both


class ExercisePage(QWidget):
    """The landscape with the title; below it the choices beside what is good to know."""

    left = Signal()
    fitWanted = Signal()
    trialWanted = Signal()  # a fair test of it

    def __init__(
        self,
        preparation: Preparation,
        voices: Voices | None = None,
        head: ExerciseHead | None = None,
        trials: Trials | None = None,
    ) -> None:
        """Show `preparation`, whose `started` tells when to begin; `trials` if a test goes on."""
        super().__init__()
        self.preparation, self._trials = preparation, trials
        preparation.setParent(self)
        self.setAccessibleName(preparation.entry.title)
        self.head = head or ExerciseHead(preparation.entry)
        self.back = self.head.back
        self.back.clicked.connect(self.left)
        self._lead = label(preparation.entry.summary, "lead")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(16)
        self._rest = QWidget()
        self._for_you = QWidget()  # until something concerns this person
        self._for_you.hide()
        self._wide: bool | None = None
        self._unfolded = False  # by itself, which happens once
        self._lay_out()
        self._news: QWidget | None = None  # what is to be seen first when this page is back
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._bring_into_sight)
        if preparation.exercise is None:
            self._beside: QWidget = self._fault()
        else:
            self._beside = self.choices = ChoicesCard(preparation, voices)
            self.choices.bodyWanted.connect(self._turn_to_body)
            self.start = self.choices.start
            self._build_rest()
            preparation.changed.connect(self._show)
            preparation.concerned.connect(self._renew_care)
            self._show()
        self._arrange(wide=True)

    def focus_start(self) -> None:
        """Go to the main button; it comes into sight once everything has its place."""
        first = self.start if self.preparation.exercise is not None else self.back
        first.setFocus()
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Back from another page: what changed meanwhile comes into sight."""
        super().showEvent(event)
        if self._news is not None:
            self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Stand in two columns where that is wide enough, with a low head where it is low."""
        self.head.follow_page(self.height())
        self._over.place()
        if self.preparation.exercise is not None and not self._unfolded:
            self._unfolded = self.height() >= theme.scaled(self, TALL)
            self.steps.button.setChecked(self.steps.button.isChecked() or self._unfolded)
        column = max(one.minimumSizeHint().width() for one in self._column())
        needed = column + _BETWEEN + theme.scaled(self, SLIM_CARD + 2 * SIDE)
        self._arrange(self.width() >= max(theme.scaled(self, WIDE), needed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts, Esc and Alt+Left go back."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        key = struck(event)
        if self._area.isHidden():  # the body map is there
            self.body_map.keyPressEvent(event)
        elif key in ENTER:
            self.preparation.start()
        elif key == Qt.Key.Key_Escape or (alt and key == Qt.Key.Key_Left):
            self.left.emit()
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.head.star.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        page, below = QWidget(), QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 24, 0, 37)
        column.addLayout(self._grid)
        column.addStretch(1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(centred(below), 1)
        self._area = scrolled(page)
        self._over = OverBar(self._area)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self._area)

    def _column(self) -> tuple[QWidget, ...]:
        """What the choices stand beside."""
        return self._lead, self._for_you, self._rest

    def _arrange(self, wide: bool) -> None:
        if wide != self._wide:
            self._wide = wide
            for one in (*self._column(), self._beside):
                self._grid.removeWidget(one)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(self._lead, 0, 0)
            self._grid.addWidget(self._for_you, 1, 0)
            if wide:
                self._grid.addWidget(self._beside, 0, 1, 3, 1, top)  # first: Tab goes there first
                self._grid.addWidget(self._rest, 2, 0)
            else:
                self._grid.addWidget(self._beside, 2, 0)
                self._grid.addWidget(self._rest, 3, 0)
            self._grid.setRowStretch(2, 1 if wide else 0)
            self._grid.setColumnStretch(0, 1)
            self._grid.setHorizontalSpacing(_BETWEEN if wide else 0)
        roomy = self.width() >= theme.scaled(self, ROOMY)
        card = theme.scaled(self, CARD if roomy else SLIM_CARD)
        self._beside.setMinimumWidth(card if wide else 0)
        self._beside.setMaximumWidth(card if wide else theme.scaled(self, theme.CONTENT))

    def _bring_into_sight(self) -> None:
        focused: QWidget | None = self.focusWidget()
        news, self._news = self._news, None
        wanted = focused if news is None else news
        if wanted is None or not self._area.isAncestorOf(wanted):
            return
        self._area.ensureWidgetVisible(wanted)
        bar = self._area.verticalScrollBar()
        if news is None and bar.value() > self.head.words_top():
            bar.setValue(0)  # what it is comes before what is to be pressed

    def _build_rest(self) -> None:
        column = QVBoxLayout(self._rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addSpacing(4)
        column.addWidget(label(self.tr("What happens"), "heading"))
        self.strip = OutlineStrip(self.preparation.entry.kind)
        column.addWidget(self.strip)
        self._steps = QWidget()
        self._table = QGridLayout(self._steps)
        self._table.setContentsMargins(0, 0, 0, 0)
        self._table.setHorizontalSpacing(16)
        self._table.setVerticalSpacing(6)
        self._table.setColumnStretch(1, 1)
        self.steps = Fold(self.tr("Step by step"), self._steps)
        column.addWidget(self.steps)
        column.addSpacing(12)
        self._take_care()
        column.addWidget(self.good_to_know)
        if can_be_tested(self.preparation.entry):
            self._offer_test(column)
        column.addStretch(1)

    def _offer_test(self, column: QVBoxLayout) -> None:
        column.addSpacing(12)
        self.test_asked, self._test_said = label("", "heading"), label("")
        self.test = PlainButton("")
        self.test.clicked.connect(self.trialWanted)
        column.addWidget(self.test_asked)
        column.addWidget(self._test_said)
        column.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        self._tell_test()
        if self._trials is not None:
            self._trials.changed.connect(self._tell_test)

    def _tell_test(self) -> None:
        """Offer a test of it, or lead to the one that goes on, of whatever exercise."""
        testing = self._trials is not None and self._trials.running is not None
        own = self.tr(
            "A fair test compares it with sitting quietly, in pairs. It takes a few weeks."
        )
        asked = self.tr("Does it help you?")
        self.test_asked.setText(trial_words.goes_on() if testing else asked)
        self._test_said.setText(trial_words.compares() if testing else own)
        self.test.setText(trial_words.way(testing))
        self.test.updateGeometry()

    def _take_care(self) -> None:
        self.good_to_know = GoodToKnow(self.preparation)
        self.good_to_know.fitWanted.connect(self.fitWanted)
        self._for_you = self.good_to_know.for_you or QWidget()
        self._for_you.setVisible(self.good_to_know.for_you is not None)

    def _renew_care(self) -> None:
        """Other cautions concern the person now: the old words go."""
        below = self._rest.layout()
        old, none = self.good_to_know, self._for_you
        self._take_care()
        if below is not None:
            below.replaceWidget(old, self.good_to_know)
        self._grid.replaceWidget(none, self._for_you)
        for one in (old, none):
            one.hide()
            one.deleteLater()
        self._news = self.good_to_know.for_you

    def tell_last(self, put_back: Callable[[], None]) -> None:
        """Say that this one comes last in the list, and why; `put_back` undoes it."""
        below = self._rest.layout()
        if not isinstance(below, QVBoxLayout):
            return  # it can't be played either: that is said already
        self.last = Card(wash=True)
        column = self.last.column(16, 6)
        told = self.tr("You said twice that this one isn't for you, so it comes last in the list.")
        column.addWidget(label(told))
        self.put_back = PlainButton(self.tr("Put it back"))
        self.put_back.clicked.connect(put_back)
        self.put_back.clicked.connect(self.focus_start)
        self.put_back.clicked.connect(self.last.hide)
        column.addWidget(self.put_back, 0, Qt.AlignmentFlag.AlignLeft)
        below.insertWidget(0, self.last)

    def _fault(self) -> QWidget:
        note = Card(wash=True)
        column = note.column()
        column.addWidget(label(self.tr("This exercise can't be played."), "heading"))
        column.addWidget(label(self.preparation.fault))
        return note

    def _turn_to_body(self) -> None:
        body = self.preparation.body
        assert body is not None
        self.body_map = BodyMapPage(body, self.preparation.tenses)
        self.body_map.left.connect(self._turn_back)
        self._outer.addWidget(self.body_map)
        self.body_map.show()
        self._area.hide()

    def _turn_back(self) -> None:
        self.body_map.hide()
        self._outer.removeWidget(self.body_map)
        self.body_map.deleteLater()
        self._area.show()
        self.choices.sore_places.open.setFocus()

    def _show(self) -> None:
        rows = self.preparation.outline()
        self.strip.show_rows(rows)
        clear_layout(self._table)
        ends = [step.start for step in rows[1:]] + [step.start + step.length for step in rows[-1:]]
        for row, (step, end) in enumerate(zip(rows, ends, strict=True)):
            lasts = 1000 * (round(end / 1000) - round(step.start / 1000))  # the times add up
            self._table.addWidget(_cell(words.clock(step.start)), row, 0)
            self._table.addWidget(label(step.words), row, 1)
            self._table.addWidget(_cell(words.lasting(lasts)), row, 2)


def _cell(text: str) -> QWidget:
    made = label(text, tone="quiet")
    made.setWordWrap(False)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return made
