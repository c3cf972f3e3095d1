"""Afterwards: both answers in plain words, a note, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from unclench.domain.session import Rating, Session, change
from unclench.viewmodels import words
from unclench.viewmodels.questions.ratings import HIGH
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.translation import Counted, counted, fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton, Pressable
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import struck
from unclench.widgets.controls.surfaces import Card, scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.questions.help_line import HelpLine
from unclench.widgets.worksheet.worksheet_result import WorksheetResult, WorksheetWords

WORSE = 2  # points higher that are answered with kind words


def worse(session: Session) -> bool:
    """Whether stress or pain is higher by two points or more than before."""
    pairs = (
        (session.stress_before, session.stress_after),
        (session.pain_before, session.pain_after),
    )
    return any(
        before.value is not None and after.value is not None and after.value - before.value >= WORSE
        for before, after in pairs
    )


class AfterPage(QWidget):
    """The result of a session, said the same way whichever way it went."""

    helpRequested = Signal()

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """A page for the session that `player` has just recorded."""
        super().__init__(parent)
        self._player = player
        self._session = session = player.recorder.session
        self._worse = worse(session)
        self.title = label(player.exercise.title, tone="quiet")
        self.heading = label(self._heading(session), "title")
        self.lines = [label(line) for line in self._lines(session)]
        self.kind = label(self._kind_words(), tone="")
        self.note = QPlainTextEdit(player.words)  # begun before answers were added
        self.note.textChanged.connect(self._write)
        theme.dress_field(self.note)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Anything to remember?"))
        self.done = MainButton(self.tr("Stop here") if self._worse else self.tr("Done"))
        self.another = PlainButton(self.tr("Another"), main_size=True)
        self.done.clicked.connect(lambda: player.leave("done"))
        self.another.clicked.connect(lambda: player.leave("another"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(40, 24, 40, 24)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.heading)
        column.addSpacing(12)
        self._add_answers(column)
        answers = self._session.answers
        if answers:
            column.addWidget(WorksheetResult(answers, self._player.worksheet.strengths()))
        column.addSpacing(8)
        column.addWidget(self.note)
        column.addSpacing(12)
        column.addLayout(self._buttons())
        if answers:
            column.addSpacing(16)
            column.addWidget(WorksheetWords(answers))
        column.addStretch(3)
        outer.addStretch(1)
        outer.addWidget(self._column, 1000)
        outer.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(page))
        QWidget.setTabOrder(self.done, self.another)
        QWidget.setTabOrder(self.another, self.note)

    def _add_answers(self, column: QVBoxLayout) -> None:
        if self.lines:
            card = Card()
            rows = card.column(20, 10)
            for line in self.lines:
                rows.addWidget(line)
            column.addWidget(card)
        if self._worse:
            column.addWidget(self.kind)
        if self._tensing_hurt():
            self.gentler = label(self._gentler_words())
            column.addWidget(self.gentler)
        told = (self._session.stress_before, self._session.stress_after)
        if any((rating.value or 0) >= HIGH for rating in told):
            self.help = HelpLine(middle=False)
            self.help.clicked.connect(self.helpRequested)
            column.addWidget(self.help)

    def _buttons(self) -> Flow:
        buttons = Flow(gap=12)
        buttons.addWidget(self.done)
        buttons.addWidget(self.another)
        if self._player.quick and self._session.stress_after.missing == "skipped":
            self.rate = PlainButton(self.tr("Add how you feel"), main_size=True)
            self.rate.clicked.connect(self._player.rate_now)
            buttons.addWidget(self.rate)
        return buttons

    def _heading(self, session: Session) -> str:
        if session.progress == "completed":
            minutes = words.half_minutes(session.played_ms)
            said = Counted.tr("That was {minutes} minute(s)", "", counted(minutes))
            return fill(said, minutes=words.number(minutes))
        return fill(self.tr("You stopped after {time}"), time=words.clock(session.played_ms))

    def _lines(self, session: Session) -> list[str]:
        asked = (
            (self.tr("Stress"), session.stress_before, session.stress_after),
            (self.tr("Pain"), session.pain_before, session.pain_after),
        )
        lines = (self._line(name, before, after) for name, before, after in asked)
        return [line for line in lines if line]

    def _line(self, name: str, before: Rating, after: Rating) -> str:
        if before.value is None and after.value is None:
            return ""
        compared = change(before, after)
        if compared is None:
            known = before.value is not None
            half = self.tr("{name}: {value} before.") if known else self.tr("{name}: {value} now.")
            value = before.value if known else after.value
            return fill(half, name=name, value=value)
        how = {
            "lower": self.tr("lower"),
            "same": self.tr("about the same"),
            "higher": self.tr("higher"),
        }[compared]
        line = self.tr("{name}: {before} before, {after} now. That is {direction}.")
        return fill(line, name=name, before=before.value, after=after.value, direction=how)

    def _kind_words(self) -> str:
        return self.tr(
            "Thanks for saying so. That can happen. It is not a failure. "
            "You could stop here and look around the room."
        )

    def _tensing_hurt(self) -> bool:
        """Whether pain rose by two points or more in a session that tensed muscles."""
        before, after = self._session.pain_before.value, self._session.pain_after.value
        rose = before is not None and after is not None and after - before >= WORSE
        return rose and any(cue.kind == "tense" for cue in self._player.playback.timeline.guide)

    def _gentler_words(self) -> str:
        return self.tr("Next time you could try “Let go without tensing”. It asks for no effort.")

    def _write(self) -> None:
        self._player.write(self.note.toPlainText())

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes follow the text size; the first way out has the focus."""
        super().showEvent(event)
        self._column.setMaximumWidth(theme.scaled(self, 640))
        self.note.setFixedHeight(2 * self.note.fontMetrics().height() + 32)
        buttons: tuple[Pressable, ...] = (self.done, self.another)
        wide = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            button.setMinimumWidth(wide)
        self.done.setFocus()
        said = [self.heading.text(), *(line.text() for line in self.lines)]
        if self._worse:
            said.append(self.kind.text())
        announce(self, " ".join(said))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first way out has the focus."""
        super().focusInEvent(event)
        self.done.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is Done."""
        if struck(event) == Qt.Key.Key_Escape:
            self._player.leave("done")
        else:
            super().keyPressEvent(event)
