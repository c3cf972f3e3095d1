"""The week's three questions, for those who asked for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.session import WeekReview, new_id
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.viewmodels.questions.care import YOUR_WEEK, Care
from unclench.viewmodels.translation import fill, translate
from unclench.widgets.controls.buttons import PlainButton, Pressable
from unclench.widgets.controls.text import label
from unclench.widgets.questions.asking_page import AskingPage
from unclench.widgets.questions.number_rows import NumberRows

# The PEG in its own words, which must stay as they are: Krebs EE et al., J Gen Intern Med 2009;
# 24(6):733-738. Its score needs all three answers. A translation takes a published one.
_ENDS = (
    QT_TRANSLATE_NOOP("PEG", "Does not interfere"),
    QT_TRANSLATE_NOOP("PEG", "Completely interferes"),
)
PEG = {
    "average": (
        QT_TRANSLATE_NOOP(
            "PEG", "What number best describes your pain on average in the past week?"
        ),
        QT_TRANSLATE_NOOP("PEG", "No pain"),
        QT_TRANSLATE_NOOP("PEG", "Pain as bad as you can imagine"),
    ),
    "enjoyment": (
        QT_TRANSLATE_NOOP(
            "PEG",
            "What number best describes how, during the past week, pain has interfered with your "
            "enjoyment of life?",
        ),
        *_ENDS,
    ),
    "activity": (
        QT_TRANSLATE_NOOP(
            "PEG",
            "What number best describes how, during the past week, pain has interfered with your "
            "general activity?",
        ),
        *_ENDS,
    ),
}


def _said(question: str, low: str, high: str) -> tuple[str, str, str]:
    return translate("PEG", question), translate("PEG", low), translate("PEG", high)


class WeekPage(AskingPage):
    """Asks for all three: two of them say nothing."""

    pageWanted = Signal(str)  # "exercises" or "history"

    def __init__(self, care: Care) -> None:
        """Keep the answers with `care`."""
        title = translate("WeekPage", "Your week")
        asked = {name: _said(*texts) for name, texts in PEG.items()}
        super().__init__(title, NumberRows(asked), care.draft(YOUR_WEEK))
        self._care = care
        source = self.tr("The PEG scale: Krebs and others, 2009.")
        self.rows.addSpacing(8)
        self.rows.addWidget(label(source, "small", "quiet"))
        self.build_end()

    def lacks(self) -> str:
        """Only all three together can be kept."""
        count = len(self.numbers.answers())
        if count == len(PEG):
            return ""
        words = self.tr("{count} of {all} answered. A week is saved once all have a number.")
        return fill(words, count=count, all=len(PEG))

    def keep(self) -> QWidget | None:
        """Keep them, then say so."""
        given = WeekReview(new_id(), self._care.now(), **self.numbers.answers())
        if not self._care.keep_week(given):
            return None
        return self.thanks(self._suggest, bool(self._care.waiting))

    def also(self) -> Sequence[Pressable]:
        """Pick one of the two things, or see how the weeks went."""
        made = []
        for page, words in (
            ("exercises", self.tr("Pick an exercise")),
            ("history", self.tr("See your weeks")),
        ):
            button = PlainButton(words, main_size=True)
            button.clicked.connect(partial(self.pageWanted.emit, page))
            made.append(button)
        return made

    def _suggest(self, rows: QVBoxLayout) -> None:
        words = self.tr(
            "For the week ahead, you might pick two small things: one exercise that felt okay, "
            "and one person to see, call or write to."
        )
        rows.addWidget(label(words))
