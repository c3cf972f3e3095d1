"""The two questions, asked before and after: stress, then pain if it is asked at all.

Wording, order and layout are the same both times, nothing is chosen beforehand, and the answers of
the first time are not here when the second time asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from unclench.domain.session import HIDDEN, SKIPPED, Rating

Moment = Literal["before", "after"]
HIGH = 9  # from here on, a stress rating brings a quiet line about help


@dataclass(frozen=True)
class Question:
    """What is asked ("stress" or "pain"), in words, and what 0 and 10 mean."""

    about: str
    words: str
    low: str
    high: str


class Ratings(QObject):
    """Asks one question at a time and hands over both answers."""

    changed = Signal()  # another question, or another number chosen
    answered = Signal(object, object)  # Rating of stress, Rating of pain

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is asked yet."""
        super().__init__(parent)
        self._questions = (
            Question(
                "stress",
                self.tr("How stressed do you feel right now?"),
                self.tr("Not stressed"),
                self.tr("As stressed as I can imagine"),
            ),
            Question(
                "pain",
                self.tr("How strong is your pain right now?"),
                self.tr("No pain"),
                self.tr("Pain as bad as I can imagine"),
            ),
        )
        self.moment: Moment = "before"
        self.count = 1
        self.index = 0
        self.value: int | None = None
        self._answers: list[Rating] = []

    @property
    def question(self) -> Question:
        """The question asked now."""
        return self._questions[self.index]

    @property
    def high_stress(self) -> bool:
        """Whether the chosen answer is a stress of 9 or 10."""
        return self.question.about == "stress" and self.value is not None and self.value >= HIGH

    @property
    def answers(self) -> tuple[Rating, ...]:
        """What was answered so far, in the order asked; a skipped question is among them."""
        return tuple(self._answers)

    def ask(self, moment: Moment, pain: bool) -> None:
        """Begin with the first question, nothing chosen; `pain`: ask the second one too."""
        self.moment = moment
        self.count = 2 if pain else 1
        self.index = 0
        self.value = None
        self._answers = []
        self.changed.emit()

    def choose(self, value: int | None) -> None:
        """Choose a number from 0 to 10, which counts once saved; None takes it back."""
        if (value is None or 0 <= value <= 10) and value != self.value:
            self.value = value
            self.changed.emit()

    def save(self) -> None:
        """Keep the chosen number and go on; with none chosen nothing happens."""
        if self.value is not None:
            self.keep(Rating(self.value))

    def skip(self) -> None:
        """Go on without an answer, which is as good."""
        self.keep(SKIPPED)

    def back(self) -> bool:
        """Return to the question before, empty; False when this is the first."""
        if self.index == 0:
            return False
        self._answers.pop()
        self.index -= 1
        self.value = None
        self.changed.emit()
        return True

    def keep(self, rating: Rating) -> None:
        """Take `rating` for the question asked now and go on."""
        self._answers.append(rating)
        self.value = None
        if len(self._answers) < self.count:
            self.index += 1
            self.changed.emit()
            return
        pain = self._answers[1] if self.count > 1 else HIDDEN
        self.answered.emit(self._answers[0], pain)
