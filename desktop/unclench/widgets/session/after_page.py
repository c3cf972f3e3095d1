"""Afterwards: the landscape rests, and a card has both answers, a note and the way out."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from unclench.domain.session import Answer, Rating, Session
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
from unclench.widgets.worksheet.keep_words import KeepWords
from unclench.widgets.worksheet.worksheet_result import WorksheetResult, WorksheetWords

_SIDE, _AROUND, _LOW_AROUND = 37, 32, 12  # pixels of the card around what is on it
_WIDEST = 560  # pixels of the card at 100 %
WORSE = 2  # points higher that are answered with kind words


def worse(session: Session) -> bool:
    """Whether stress or pain rose so far that it is answered."""
    stress = rose(session, session.stress_before, session.stress_after)
    return stress or rose(session, session.pain_before, session.pain_after)


def rose(session: Session, before: Rating, after: Rating) -> bool:
    """Whether a rating of `session` is higher by two points or more than before.

    Of a fair test that goes on nothing is told that compares the two. What goes by one rating
    alone stays: help where stress is high now is for being safe and says nothing of an exercise.
    """
    if session.sealed or before.value is None or after.value is None:
        return False
    return after.value - before.value >= WORSE


class AfterPage(ScenePage):
    """The result of a session, said the same way whichever way it went."""

    helpRequested = Signal()

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """A page for the session that `player` has just recorded."""
        super().__init__(player, parent)
        self._player = player
        self._session = session = player.recorder.session
        self._worse = worse(session)
        self._numbers = not player.settings.preferences.hide_numbers
        self.title = label(player.exercise.title, tone="quiet")
        self.heading = label(result_words.length(session, self._numbers), "display")
        asked = enumerate(result_words.pairs(session, self._numbers))
        self.pairs = [RatingPair(*pair, sun=number > 0) for number, pair in asked]
        self.coming = label(player.what_next(), tone="quiet")
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
        self.written: WorksheetWords | None = None
        self.keeping = KeepWords(player.worksheet) if player.worksheet.unsaved else None
        self.first: QWidget = self.keeping or self.done
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.first)  # whoever gives the page the focus means its first way out
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
            strengths = self._player.worksheet.strengths()
            column.addWidget(WorksheetResult(answers, strengths, self._numbers))
        if self.keeping:
            self._ask_to_keep(self.keeping, column)
        if self.coming.text():
            column.addSpacing(6)
            column.addWidget(self.coming)
        column.addSpacing(4)
        column.addWidget(self.liking)
        column.addWidget(self.note)
        column.addSpacing(12)
        column.addLayout(self._buttons())
        if answers:
            self._show_words(answers)
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
        self._order()

    def _order(self) -> None:
        """Tab begins with the first way out, or with what is to be decided and down from there."""
        out, rest = [self.done, self.another], [self.liking.liked, self.liking.refused]
        stops: list[QWidget] = [*out, self.note, *rest]
        if self.keeping:
            stops = [self.keeping, self.keeping.keep, self.keeping.let_go, *rest, self.note, *out]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _ask_to_keep(self, keeping: KeepWords, column: QVBoxLayout) -> None:
        """Whoever wrote something private says first what becomes of it."""
        column.addWidget(keeping)
        keeping.decided.connect(self._decided)
        for button in (self.done, self.another):
            button.setEnabled(False)

    def _decided(self, saved: bool) -> None:
        if saved:
            self._show_words(self._player.recorder.session.answers)
        for button in (self.done, self.another):
            button.setEnabled(True)
        self.first = self.done
        self.setFocusProxy(self.done)
        self.done.setFocus()

    def _show_words(self, answers: tuple[Answer, ...]) -> None:
        """What was written and is saved, below all else."""
        if self.written is not None:
            self.written.deleteLater()
        self.written = WorksheetWords(answers, self._numbers)
        self._column.addSpacing(16)
        self._column.addWidget(self.written)

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
        tensed = any(cue.kind == "tense" for cue in self._player.playback.timeline.guide)
        return tensed and rose(self._session, self._session.pain_before, self._session.pain_after)

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
        self.first.setFocus()
        QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, self.first, 0, 8))
        said = [f"{self.heading.text()}.", *(pair.text() for pair in self.pairs)]
        said.append(self.compared.text())
        if self._worse:
            said.append(self.kind.text())
        if self.keeping:
            said.append(self.keeping.accessibleName())
        said.append(self.coming.text())
        announce(self, " ".join(words for words in said if words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is Done, once there is nothing left to decide."""
        if struck(event) == Qt.Key.Key_Escape and not self.done.isEnabled():
            self.first.setFocus()
        elif struck(event) == Qt.Key.Key_Escape:
            self._player.leave("done")
        else:
            super().keyPressEvent(event)
