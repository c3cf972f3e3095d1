"""The week's three questions, for those who asked for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from unclench.domain.session import WeekReview, new_id
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.viewmodels import day_format, drafts
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.plan.picked import picked
from unclench.viewmodels.questions.care import YOUR_WEEK, Care
from unclench.viewmodels.translation import fill, translate
from unclench.widgets.controls.buttons import PlainButton, Pressable
from unclench.widgets.controls.text import label
from unclench.widgets.questions.asking_page import AskingPage
from unclench.widgets.questions.number_rows import NumberRows
from unclench.widgets.questions.week_choice import WeekChoice

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


def _as_said(given: WeekReview) -> dict[str, Any]:
    picked = {"skill": given.skill, "contact": given.contact}
    numbers = {name: getattr(given, name) for name in PEG}
    return {"numbers": numbers} | {name: one for name, one in picked.items() if one}


def _said(question: str, low: str, high: str) -> tuple[str, str, str]:
    return translate("PEG", question), translate("PEG", low), translate("PEG", high)


class WeekPage(AskingPage):
    """Asks for all three: two of them say nothing."""

    pageWanted = Signal(str)  # "exercises" or "history"
    opened = Signal(str)  # the id of an exercise

    def __init__(self, care: Care, library: Library) -> None:
        """Keep the answers with `care`; an exercise of `library` may be picked for the week."""
        title = translate("WeekPage", "Your week")
        asked = {name: _said(*texts) for name, texts in PEG.items()}
        super().__init__(title, NumberRows(asked), care.draft(YOUR_WEEK))
        self._care, self._library = care, library
        self._given = care.this_week()
        if self._given is not None:
            self.earlier = _as_said(self._given)
            above = self.rows.indexOf(self.numbers)
            self.rows.insertWidget(above, label(self._when(self._given), tone="quiet"))
        source = self.tr("The PEG scale: Krebs and others, 2009.")
        self.rows.addSpacing(8)
        self.rows.addWidget(label(source, "small", "quiet"))
        self.picks = WeekChoice(library, care.people())
        self.rows.addSpacing(12)
        self.rows.addWidget(self.picks)
        self.build_end()
        self.picks.skill.chosen.connect(self.draft.keep)
        self.picks.contact.textChanged.connect(self.draft.keep_soon)

    def said(self) -> dict[str, Any]:
        """Also what was picked for the week ahead; nothing where it is as it was saved."""
        picked = {"skill": self.picks.skill.value or "", "contact": self.picks.contact.text()}
        said = super().said() | {name: one for name, one in picked.items() if one}
        return {} if said == self.earlier else said

    def restore(self) -> None:
        """Show it again."""
        super().restore()
        found = self.found
        self.picks.show_picked(drafts.text(found, "skill"), drafts.text(found, "contact"))

    def lacks(self) -> str:
        """Only all three together can be kept."""
        count = len(self.numbers.answers())
        if count == len(PEG):
            return ""
        words = self.tr("{count} of {all} answered. A week is saved once all have a number.")
        return fill(words, count=count, all=len(PEG))

    def keep(self) -> QWidget | None:
        """Keep them, then say so; on the day on which they were given, in place of those."""
        now, earlier = self._care.now(), self._given
        again = earlier is not None and earlier.at.date() == now.date()
        given = WeekReview(
            earlier.id if earlier is not None and again else new_id(),
            now,
            **self.numbers.answers(),
            skill=self.picks.skill.value or "",
            contact=self.picks.contact.text().strip(),
        )
        if not self._care.keep_week(given):
            return None
        return self.thanks(partial(self._tell, given), bool(self._care.waiting))

    def also(self) -> Sequence[Pressable]:
        """Go to what was picked, pick something now, or see how the weeks went."""
        entry = self._library.entry(self.picks.skill.value or "")
        if entry is not None:
            go = PlainButton(fill(self.tr("Open {title}"), title=entry.title), main_size=True)
            go.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # it wraps
            go.clicked.connect(partial(self.opened.emit, entry.id))
        else:
            go = PlainButton(self.tr("Pick an exercise"), main_size=True)
            go.clicked.connect(partial(self.pageWanted.emit, "exercises"))
        weeks = PlainButton(self.tr("See your weeks"), main_size=True)
        weeks.clicked.connect(partial(self.pageWanted.emit, "history"))
        return [go, weeks]

    def _when(self, given: WeekReview) -> str:
        if given.at.date() == self._care.now().date():
            return self.tr("This is what you said today. Change what's different.")
        words = self.tr("This is what you said on {day}. Change what's different.")
        return fill(words, day=day_format.long_day(given.at.date()))

    def _tell(self, given: WeekReview, rows: QVBoxLayout) -> None:
        """Say what was picked, or that one might."""
        entry = self._library.entry(given.skill)
        chosen = picked(entry.title if entry else "", given.contact.strip())
        if chosen:
            words = fill(self.tr("For the week ahead: {picked}."), picked=chosen)
        else:
            words = self.tr(
                "For the week ahead, you might pick two small things: one exercise that felt okay, "
                "and one person to see, call or write to."
            )
        rows.addWidget(label(words))
