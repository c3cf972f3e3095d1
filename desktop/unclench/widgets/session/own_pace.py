"""Before a session that starts at one's own pace: tap along with the breath, or leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.own_pace import LEAST_TAPS, WITHOUT
from unclench.viewmodels import words
from unclench.viewmodels.session.own_pace import OwnPace
from unclench.viewmodels.translation import Counted, counted, fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class OwnPaceCard(QWidget):
    """Says which pace a session begins with, and lets a person tap their own."""

    measured = Signal(float)  # seconds per breath

    def __init__(
        self, pace: float | None, taps: OwnPace | None = None, parent: QWidget | None = None
    ) -> None:
        """`pace` in seconds per breath, or None before anybody tapped."""
        super().__init__(parent)
        self.pace = pace
        self.taps = taps or OwnPace(parent=self)
        self.words = label("")
        self.state = label("", "small", "quiet")
        self.begin = PlainButton(self.tr("Tap my pace"))
        self.tap = MainButton(self.tr("I'm breathing in"))
        self.tap.setAccessibleDescription(self.tr("Press it, or Space, each time you breathe in"))
        self.done = PlainButton(self.tr("Done"), main_size=True)
        self.leave = PlainButton(self.tr("Skip"), main_size=True)
        self._lay_out()
        self.begin.clicked.connect(self._begin)
        self.tap.pressed.connect(self.taps.tap)
        self.done.clicked.connect(self.taps.end)
        self.leave.clicked.connect(self.taps.leave)
        self.taps.changed.connect(self._show)
        self.taps.measured.connect(self._take)
        self._show()

    def _lay_out(self) -> None:
        card = Card()
        inside = card.column(16, 6)
        inside.addWidget(label(self.tr("Your own pace"), "heading"))
        inside.addWidget(self.words)
        buttons = Flow(gap=8)
        for button in (self.begin, self.tap, self.done, self.leave):
            buttons.addWidget(button)
        inside.addLayout(buttons)
        inside.addWidget(self.state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _begin(self) -> None:
        self.taps.begin()
        self.tap.setFocus()
        announce(self, self.words.text())

    def _take(self, pace: float) -> None:
        self.pace = pace
        self._show()
        announce(self, self.words.text())
        self.measured.emit(pace)

    def _show(self) -> None:
        tapping = self.taps.tapping
        focused = self.tap.hasFocus() or self.done.hasFocus() or self.leave.hasFocus()
        self.begin.setVisible(not tapping)
        for button in (self.tap, self.done, self.leave):
            button.setVisible(tapping)
        self.done.setEnabled(self.taps.enough)
        if not tapping and focused:
            self.begin.setFocus()
        self.words.setText(self._tapping_words() if tapping else self._pace_words())
        self.state.setText(self._state_words())
        self.state.setVisible(bool(self.state.text()))

    def _tapping_words(self) -> str:
        return self.tr(
            "Breathe normally. Press Space or the button each time you breathe in, "
            "for up to 45 seconds."
        )

    def _pace_words(self) -> str:
        if self.pace is None:
            text = Counted.tr(
                "It starts with a breath of {seconds} second(s). Yours may be different.",
                "",
                counted(WITHOUT),
            )
        else:
            text = Counted.tr(
                "It starts at your pace: a breath of about {seconds} second(s).",
                "",
                counted(self.pace),
            )
        return fill(text, seconds=words.number(self.pace or WITHOUT))

    def _state_words(self) -> str:
        if self.taps.too_few:
            few = self.tr("Not enough taps yet. It takes at least {count}.")
            return fill(few, count=LEAST_TAPS)
        if not self.taps.tapping:
            return ""
        count = fill(self.tr("Counted: {count}"), count=self.taps.count)
        return count if self.taps.enough else f"{count} / {LEAST_TAPS}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While tapping, Space taps from anywhere here, Enter does not start, Esc leaves it."""
        if not self.taps.tapping:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.taps.leave()
        elif event.key() == Qt.Key.Key_Space:
            self.taps.tap()
