"""What a worksheet came to: strengths before and after, a pacing plan, and one's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain import pacing
from unclench.domain.pacing import Pace
from unclench.domain.session import Answer
from unclench.domain.worksheet import StrengthChange, is_empty
from unclench.viewmodels import words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.worksheet.worksheet_panel import answer_words


class WorksheetResult(QWidget):
    """Says what came of it, plainly, whichever way it went."""

    def __init__(
        self,
        answers: tuple[Answer, ...],
        strengths: tuple[StrengthChange, ...] = (),
        numbers: bool = True,
    ) -> None:
        """For these answers; `strengths` are those that were asked twice.

        Without `numbers` they are told in words. A plan keeps its times: it is nothing else.
        """
        super().__init__()
        self.lines = [self._strength(one, numbers) for one in strengths]
        pace = pacing.from_answers(answers)
        self.plan = self._plan(pace) if pace else []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for title, lines in (("", self.lines), (self.tr("A plan you can keep"), self.plan)):
            if lines:
                column.addWidget(self._card(title, lines))

    def _card(self, title: str, lines: list[str]) -> Card:
        card = Card()
        inside = card.column(20, 8)
        if title:
            inside.addWidget(label(title, "heading"))
        for line in lines:
            inside.addWidget(label(line))
        return card

    def _strength(self, strength: StrengthChange, numbers: bool) -> str:
        how = {
            "lower": self.tr("lower"),
            "same": self.tr("about the same"),
            "higher": self.tr("higher"),
        }[strength.change]
        if not numbers:
            return fill(self.tr("Strength of the feeling: {direction}."), direction=how)
        line = self.tr(
            "Strength of the feeling: {before} before, {after} after. That's {direction}."
        )
        before, after = words.number(strength.before), words.number(strength.after)
        return fill(line, before=before, after=after, direction=how)

    def _plan(self, pace: Pace) -> list[str]:
        first, *later = (words.lasting(seconds * 1000) for seconds in pace.weeks)
        low, high = (words.lasting(seconds * 1000) for seconds in pace.sore)
        usual = words.lasting(pace.usual * 1000)
        return [
            fill(
                self.tr("Your usual time is about {usual}. Start with {first}."),
                usual=usual,
                first=first,
            ),
            fill(
                self.tr("Then, week by week: {times}. Go by the clock, not by the pain."),
                times=", ".join(later),
            ),
            fill(
                self.tr(
                    "On a sore day: {low} to {high}, for one to three days. Then build up again."
                ),
                low=low,
                high=high,
            ),
            self.tr("You can build it up week by week in Programs, under My plan."),
        ]


class WorksheetWords(Card):
    """What the person wrote, each answer below its prompt; empty ones are left out."""

    def __init__(self, answers: tuple[Answer, ...], numbers: bool = True) -> None:
        """All of `answers`, those that are numbers only with `numbers`."""
        super().__init__()
        inside = self.column(20, 2)
        inside.addWidget(label(self.tr("What you wrote"), "heading"))
        for answer in answers:
            number = isinstance(answer.value, int | float)
            if is_empty(answer.value) or (number and not numbers):
                continue
            inside.addSpacing(8)
            inside.addWidget(label(answer.prompt, "small", "quiet"))
            inside.addWidget(label(answer_words(answer.value)))
        inside.addSpacing(8)
        inside.addWidget(label(self.tr("Your words stay on this computer."), "small", "quiet"))
