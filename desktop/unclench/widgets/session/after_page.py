"""Afterwards: the landscape rests, and a card has both answers, a note and the way out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from unclench.domain.session import Session
from unclench.viewmodels.questions.ratings import HIGH
from unclench.viewmodels.session import result_words
from unclench.viewmodels.session.player import Player
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton, Pressable
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import struck
from unclench.widgets.controls.liking import Liking
from unclench.widgets.controls.surfaces import Card, scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.questions.help_line import HelpLine
from unclench.widgets.session.rating_pair import RatingPair
from unclench.widgets.session.scene_page import ScenePage
from unclench.widgets.worksheet.worksheet_result import WorksheetResult, WorksheetWords

_SIDE, _AROUND, _LOW_AROUND = 37, 32, 12  # pixels of the card around what is on it
_WIDEST = 560  # pixels of the card at 100 %
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


class AfterPage(ScenePage):
    """The result of a session, said the same way whichever way it went."""

    helpRequested = Signal()

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """A page for the session that `player` has just recorded."""
        super().__init__(player, parent)
        self._player = player
        self._session = session = player.recorder.session
        self._worse = worse(session)
        self.title = label(player.exercise.title, tone="quiet")
        self.heading = label(result_words.length(session), "display")
        asked = enumerate(result_words.pairs(session))
        self.pairs = [RatingPair(*pair, sun=number > 0) for number, pair in asked]
        self.compared = label(result_words.compared(session), "small", "quiet")
        self.kind = label(self._kind_words(), tone="")
        self.note = QPlainTextEdit(player.words)
        self.note.textChanged.connect(self._write)
        theme.dress_field(self.note)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Anything you'd like to remember?"))
        self.liking = Liking(session.liked)
        self.liking.chosen.connect(player.like)
        self.done = MainButton(self.tr("Stop here") if self._worse else self.tr("Done"))
        self.another = PlainButton(self.tr("Do another"), main_size=True)
        self.done.clicked.connect(lambda: player.leave("done"))
        self.another.clicked.connect(lambda: player.leave("another"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.done)  # whoever gives the page the focus means its first way out
        self.setAccessibleName(self.heading.text())
        self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(16, 12, 16, 12)
        self.card = Card()
        self._column = column = self.card.column(37, 8)
        column.addWidget(self.title)
        column.addWidget(self.heading)
        column.addSpacing(8)
        self._add_answers(column)
        answers = self._session.answers
        if answers:
            column.addWidget(WorksheetResult(answers, self._player.worksheet.strengths()))
        column.addSpacing(4)
        column.addWidget(self.liking)
        column.addWidget(self.note)
        column.addSpacing(12)
        column.addLayout(self._buttons())
        if answers:
            column.addSpacing(16)
            column.addWidget(WorksheetWords(answers))
        middle = QVBoxLayout()
        middle.addStretch(4)
        middle.addWidget(self.card)
        middle.addStretch(5)
        outer.addStretch(1)
        outer.addLayout(middle, 1000)
        outer.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(page, clear=True)
        whole.addWidget(self._area)
        QWidget.setTabOrder(self.done, self.another)
        QWidget.setTabOrder(self.another, self.note)
        QWidget.setTabOrder(self.note, self.liking.liked)
        QWidget.setTabOrder(self.liking.liked, self.liking.refused)

    def _add_answers(self, column: QVBoxLayout) -> None:
        for pair in self.pairs:
            column.addWidget(pair)
            column.addSpacing(8)
        if self.compared.text():
            column.addWidget(self.compared)
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
        return buttons

    def _kind_words(self) -> str:
        return self.tr(
            "Thanks for being honest. This happens sometimes, and it isn't a failure. "
            "You could stop here and look around the room."
        )

    def _tensing_hurt(self) -> bool:
        """Whether pain rose by two points or more in a session that tensed muscles."""
        before, after = self._session.pain_before.value, self._session.pain_after.value
        rose = before is not None and after is not None and after - before >= WORSE
        return rose and any(cue.kind == "tense" for cue in self._player.playback.timeline.guide)

    def _gentler_words(self) -> str:
        return self.tr("Next time you could try “Let go without tensing”. It takes no effort.")

    def _write(self) -> None:
        self._player.write(self.note.toPlainText())

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes follow the text size; the first way out has the focus."""
        super().showEvent(event)
        self.card.setMaximumWidth(theme.scaled(self, _WIDEST))
        low = self.height() < theme.scaled(self, theme.LOW)
        around = _LOW_AROUND if low else _AROUND
        self._column.setContentsMargins(_SIDE, around, _SIDE, around)
        self.title.setVisible(not low)
        self.heading.setFont(theme.font(self, "title" if low else "display", bold=True))
        lines = 1.8 if low else 2.8  # with the room that a field keeps around them
        self.note.setFixedHeight(int(lines * self.note.fontMetrics().height()) + 18)
        buttons: tuple[Pressable, ...] = (self.done, self.another)
        wide = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            button.setMinimumWidth(wide)
        self.done.setFocus()
        QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, self.done, 0, 8))
        said = [self.heading.text(), *(pair.text() for pair in self.pairs)]
        said.append(self.compared.text())
        if self._worse:
            said.append(self.kind.text())
        announce(self, " ".join(words for words in said if words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is Done."""
        if struck(event) == Qt.Key.Key_Escape:
            self._player.leave("done")
        else:
            super().keyPressEvent(event)
