"""How are you? Asked before and after, the same way both times."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from unclench.viewmodels.questions.ratings import Ratings
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton, Pressable
from unclench.widgets.controls.keys import is_plain
from unclench.widgets.controls.paint import Role, colour, draw_box
from unclench.widgets.controls.surfaces import scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.questions.help_line import HelpLine

_SIDE = 64  # of a number's square at 100 %
_WIDEST = 844  # the row of numbers at 100 %
_HIGHEST = 80


class NumberButton(Pressable):
    """One of the eleven answers, all alike; the chosen one has a wash and a heavy edge."""

    def __init__(self, value: int, parent: QWidget | None = None) -> None:
        """The square that says `value`."""
        super().__init__(str(value), parent)
        self.value = value
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def face(self) -> QFont:
        """Figures of the heading's size."""
        return theme.font(self, "heading")

    def sizeHint(self) -> QSize:
        """A square, lower when the text is very large."""
        side = theme.scaled(self, _SIDE)
        return QSize(side, min(side, _HIGHEST)) + QSize(2 * theme.RING, 2 * theme.RING)

    def minimumSizeHint(self) -> QSize:
        """Narrower where eleven squares don't fit side by side."""
        width = QFontMetrics(self.face()).horizontalAdvance("10") + 2 * theme.RING + 6
        return QSize(max(width, theme.TARGET), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the chosen number goes on; on another one it chooses."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface and edge, or wash and a heavy edge."""
        if not self.isChecked():
            fill = colour(self, Role.AlternateBase if self.hover else Role.Base)
            edge = colour(self, Role.PlaceholderText)
            self.draw(fill, edge, colour(self, Role.ButtonText), theme.CORNER)
            return
        painter = QPainter(self)
        draw_box(self, painter, colour(self, Role.AlternateBase), None, theme.CORNER)
        painter.setPen(QPen(colour(self, Role.Highlight), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = theme.RING + 1
        box = self.rect().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.CORNER - 1, theme.CORNER - 1)
        painter.setFont(self.face())
        painter.setPen(colour(self, Role.ButtonText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class RatingPage(QWidget):
    """Asks the questions of a Ratings, one at a time, with nothing chosen beforehand."""

    backRequested = Signal()
    helpRequested = Signal()

    def __init__(self, ratings: Ratings, parent: QWidget | None = None) -> None:
        """A page for `ratings`, which says what is asked."""
        super().__init__(parent)
        self._ratings = ratings
        self._asked = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.moment = label("", tone="quiet")
        self.question = label("", "display")
        self.numbers = [NumberButton(value) for value in range(11)]
        self._group = QButtonGroup(self)
        for button in self.numbers:
            self._group.addButton(button, button.value)
        self._group.idClicked.connect(ratings.choose)
        self.low, self.high = label("", tone="quiet"), label("", tone="quiet")
        self.care = HelpLine()
        self.care.clicked.connect(self.helpRequested)
        self._notes = QStackedWidget()
        self.skip = PlainButton(self.tr("Skip"), main_size=True)
        self.save = MainButton(self.tr("Save"))
        self.skip.clicked.connect(ratings.skip)
        self.save.clicked.connect(ratings.save)
        self.hint = label(
            self.tr("Keys 0 to 9, T for ten, Enter to go on. There is no right answer."),
            "small",
            "quiet",
        )
        self.progress = label("", "small", "quiet")
        self._lay_out()
        ratings.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        numbers = QHBoxLayout()
        numbers.setSpacing(4)
        for button in self.numbers:
            numbers.addWidget(button)
        ends = QHBoxLayout()
        ends.addWidget(self.low, 1, Qt.AlignmentFlag.AlignTop)
        ends.addWidget(self.high, 1, Qt.AlignmentFlag.AlignTop)
        self.high.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._row = QWidget()
        row = QVBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(numbers)
        row.addLayout(ends)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(40, 16, 40, 16)
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
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(page))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        row.addWidget(self.skip)
        row.addWidget(self.save)
        row.addStretch()
        return row

    @staticmethod
    def _add(column: QVBoxLayout, words: QWidget, space: int) -> None:
        words.setProperty("alignment", Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        column.addSpacing(space)

    def _refresh(self) -> None:
        asks = self._ratings
        question = asks.question
        before = asks.moment == "before"
        self.moment.setText(self.tr("Before you start") if before else self.tr("And now"))
        self.question.setText(question.words)
        self.low.setText(question.low)
        self.high.setText(question.high)
        self._name_numbers()
        self._check(asks.value)
        last = asks.index == asks.count - 1
        self.save.setText(self.tr("Save") if last else self.tr("Next"))
        self.save.setEnabled(asks.value is not None)
        place = fill(
            self.tr("Question {number} of {count}"), number=asks.index + 1, count=asks.count
        )
        self.progress.setText(place if asks.count > 1 else "")
        self._show_care(asks.high_stress)
        if self._asked != f"{asks.moment} {question.about}":
            self._asked = f"{asks.moment} {question.about}"
            self.setFocus()
            self.setAccessibleName(question.words)
            announce(self, question.words)

    def _name_numbers(self) -> None:
        question = self._ratings.question
        for button in self.numbers:
            end = {0: question.low, 10: question.high}.get(button.value)
            button.setAccessibleName(f"{button.value}, {end}" if end else str(button.value))
            button.setAccessibleDescription(question.words)

    def _check(self, value: int | None) -> None:
        if value is None:
            self._group.setExclusive(False)
            for button in self.numbers:
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self.numbers[value].setChecked(True)

    def _show_care(self, needed: bool) -> None:
        self._notes.setCurrentWidget(self.care if needed else self.hint)
        self.restyle()
        if needed:
            announce(self.care, self.care.text())

    def restyle(self) -> None:
        """Leave out what is not needed to answer where large text has little room."""
        low = self.height() < theme.scaled(self, theme.LOW)
        self.moment.setVisible(not low)
        self._notes.setVisible(not low or self._notes.currentWidget() is self.care)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new height."""
        super().resizeEvent(event)
        self.restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes follow the text size; keys work at once."""
        super().showEvent(event)
        wide = max(self.skip.sizeHint().width(), self.save.sizeHint().width())
        wide = max(wide, theme.scaled(self, 168))
        for button in (self.skip, self.save):
            button.setMinimumWidth(wide)
        self._row.setMaximumWidth(max(theme.scaled(self, _WIDEST), _WIDEST))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """0 to 9, T for ten, S for Skip, Enter to go on, Esc to go back."""
        key = event.key()
        if not is_plain(event):
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._choose(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_T:
            self._choose(10)
        elif key == Qt.Key.Key_S:
            self._ratings.skip()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ratings.save()
        elif key == Qt.Key.Key_Escape:
            if not self._ratings.back():
                self.backRequested.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, value: int) -> None:
        self._ratings.choose(value)
        self.numbers[value].setFocus(Qt.FocusReason.ShortcutFocusReason)
