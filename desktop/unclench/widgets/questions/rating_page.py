"""How are you? Asked before and after, the same way both times."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unclench.viewmodels.questions.ratings import Ratings
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.keyboard import is_plain, meant
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.number_scale import NumberScale
from unclench.widgets.controls.surfaces import filled
from unclench.widgets.controls.text import label
from unclench.widgets.controls.typed_rating import TypedRating
from unclench.widgets.questions.help_line import HelpLine

_LEAST = 250  # pixels of a button at most, beyond what its words need
_SIDE = 40  # pixels kept free at both sides
_WIDEST = 810  # the row of numbers at 100 %: each is as wide as it is high


class RatingPage(QWidget):
    """Asks the questions of a Ratings, one at a time, with nothing chosen beforehand."""

    backRequested = Signal()
    reads_as = "page"
    helpRequested = Signal()

    def __init__(self, ratings: Ratings, parent: QWidget | None = None) -> None:
        """A page for `ratings`, which says what is asked."""
        super().__init__(parent)
        self._ratings = ratings
        self._asked = ""
        self._typed = TypedRating()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.moment = label("", tone="quiet")
        self.question = label("", "display")
        self.scale = NumberScale(range(11))
        self.numbers = self.scale.buttons
        self.scale.chosen.connect(ratings.choose)
        self.low, self.high = label("", tone="quiet"), label("", tone="quiet")
        self.care = HelpLine()
        self.care.clicked.connect(self.helpRequested)
        self._notes = QStackedWidget()
        self.back = PlainButton(self.tr("Back"), main_size=True)
        self.back.clicked.connect(self._go_back)
        self.skip = PlainButton(self.tr("Skip"), main_size=True)
        self.save = MainButton(self.tr("Save"))
        self.skip.once = self.save.once = True
        self.skip.clicked.connect(ratings.skip)
        self.save.clicked.connect(ratings.save)
        self.hint = label("", "small", "quiet")
        self.progress = label("", "small", "quiet")
        self._lay_out()
        ratings.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        ends = QHBoxLayout()
        ends.addWidget(self.low, 1, Qt.AlignmentFlag.AlignTop)
        ends.addWidget(self.high, 1, Qt.AlignmentFlag.AlignTop)
        self.high.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._row = QWidget()
        row = QVBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.scale)
        row.addLayout(ends)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_SIDE, 16, _SIDE, 16)
        column.setSpacing(4)
        column.addStretch(3)
        self._add(column, self.moment, 0)
        self._add(column, self.question, 16)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._row, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(20)
        column.addLayout(self._buttons())
        column.addSpacing(16)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        for words in (self.hint, self.care):
            self._notes.addWidget(words)
        column.addWidget(self._notes)
        self._add(column, self.progress, 0)
        column.addStretch(4)
        self._area = filled(self, page)

    def _buttons(self) -> QHBoxLayout:
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(12)
        for button in (self.back, self.skip, self.save):
            self._ways.addWidget(button)
        row = QHBoxLayout()
        row.addStretch()
        row.addLayout(self._ways)
        row.addStretch()
        return row

    def _fit_ways(self) -> None:
        """The buttons stand one below the other where they would not fit side by side."""
        ways = [one for one in (self.back, self.skip, self.save) if not one.isHidden()]
        wide = (max(one.sizeHint().width(), one.minimumWidth()) for one in ways)
        needs = sum(wide) + self._ways.spacing() * (len(ways) - 1)
        way, room = QBoxLayout.Direction, self._area.viewport().width() - 2 * _SIDE
        self._ways.setDirection(way.LeftToRight if needs <= room else way.TopToBottom)

    @staticmethod
    def _add(column: QVBoxLayout, words: QWidget, space: int) -> None:
        words.setProperty("alignment", Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        column.addSpacing(space)

    def _refresh(self) -> None:
        asks = self._ratings
        question = asks.question
        before = asks.moment == "before"
        self.moment.setText(
            self.tr("Before you start") if before else self.tr("After your session")
        )
        self.question.setText(question.words)
        self.low.setText(question.low)
        self.high.setText(question.high)
        self.scale.ask(question.words, question.low, question.high)
        self.scale.show_value(asks.value)
        last = asks.index == asks.count - 1
        ends = self.tr("Start") if before else self.tr("Save")
        self.save.setText(ends if last else self.tr("Next"))
        self.back.setVisible(before or asks.index > 0)
        self.save.setEnabled(asks.value is not None)
        place = fill(
            self.tr("Question {number} of {count}"), number=asks.index + 1, count=asks.count
        )
        self.progress.setText(place if asks.count > 1 else "")
        self._show_care(asks.high_stress)
        if self._asked != f"{asks.moment} {question.about}":
            self._asked = f"{asks.moment} {question.about}"
            keys = self.tr("Keys 0 to 9, T for ten, Enter to continue. There's no right answer.")
            self.hint.setText(keys)
            self.setAccessibleName(question.words)
            self.setAccessibleDescription(self._how_to_answer())
            if self.hasFocus():
                announce(self, question.words)
            self.setFocus()  # which reads it

    def _offer_skip(self) -> None:
        """Nothing is chosen yet: say how to go on without it. Enter alone never does."""
        self.hint.setText(self.tr("Pick a number, or press S to skip this one."))
        announce(self.hint, self.hint.text())

    def _go_back(self) -> None:
        if not self._ratings.back():
            self.backRequested.emit()

    def _how_to_answer(self) -> str:
        """The keys, and what both ends of the scale mean."""
        asked = self._ratings.question
        ends = fill(self.tr("0: {low}. 10: {high}."), low=asked.low, high=asked.high)
        return f"{self.moment.text()}. {ends} {self.hint.text()}"

    def _show_care(self, needed: bool) -> None:
        self._notes.setCurrentWidget(self.care if needed else self.hint)
        self.restyle()
        if needed:
            announce(self.care, self.care.text())
            QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, self.care, 0, 0))

    def restyle(self) -> None:
        """Leave out what is not needed to answer where large text has little room."""
        low = self.height() < theme.scaled(self, theme.LOW)
        self.moment.setVisible(not low)
        self._notes.setVisible(not low or self._notes.currentWidget() is self.care)
        self._fit_ways()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new height."""
        super().resizeEvent(event)
        self.restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes follow the text size; keys work at once."""
        super().showEvent(event)
        wide = max(self.skip.sizeHint().width(), self.save.sizeHint().width())
        wide = max(wide, min(theme.scaled(self, 168), _LEAST))
        for button in (self.skip, self.save):
            button.setMinimumWidth(wide)
        self._fit_ways()
        self._row.setMaximumWidth(max(theme.scaled(self, _WIDEST), _WIDEST))
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The digits answer the row: it is where one is."""
        super().focusInEvent(event)
        self.scale.mean(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whatever has the focus now shows that itself."""
        super().focusOutEvent(event)
        self.scale.mean(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """0 to 9, T or 1 and 0 for ten, S for Skip, Enter to go on, Esc to go back.

        Enter without an answer, and Esc where there is no way back, say what does go on.
        """
        key, number = struck(event), self._typed.read(event, self._asked, self._ratings.value)
        if not is_plain(event):
            super().keyPressEvent(event)
        elif key and number is not None:
            self.scale.choose(number)
            self.scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key and meant(event, (Qt.Key.Key_S,)):
            self._ratings.skip()
        elif key in ENTER and self._ratings.value is not None:
            self._ratings.save()
        elif key == Qt.Key.Key_Escape and not self.back.isHidden():
            self._go_back()
        elif key in (*ENTER, Qt.Key.Key_Escape):
            self._offer_skip()
        else:
            super().keyPressEvent(event)
