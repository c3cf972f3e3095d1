"""How the weeks were when a program began, and now: as little as can be said honestly."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from unclench.viewmodels.programs.before_now import BeforeNow
from unclench.viewmodels.programs.program_view import ProgramView
from unclench.viewmodels.translation import fill
from unclench.viewmodels.words import number
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class BeforeNowCard(Card):
    """Two numbers and one sentence; where numbers are hidden, the sentence alone."""

    askWanted = Signal()

    def __init__(self, view: ProgramView) -> None:
        """For the run that `view` shows."""
        super().__init__()
        self._view = view
        rows = self.column(margin=22, spacing=6)
        rows.addWidget(label(self.tr("Before and now"), "subheading"))
        said = self.tr("Three questions about your week, at the start and now and then.")
        rows.addWidget(label(said, "small", "quiet"))
        self._pair = QWidget()
        line = QHBoxLayout(self._pair)
        line.setContentsMargins(0, 4, 0, 0)
        line.addWidget(label(self.tr("Pain, enjoyment, activity")), 1)
        self.numbers = label("", "subheading")
        self.numbers.setWordWrap(False)
        self.numbers.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.numbers)
        rows.addWidget(self._pair)
        self.said = label("", "small", "quiet")
        rows.addWidget(self.said)
        self.ask = PlainButton(self.tr("Answer them now"))
        self.ask.clicked.connect(self.askWanted)
        rows.addSpacing(4)
        rows.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the answers again."""
        course = self._view.course()
        hidden = self._view.programs.settings.preferences.hide_numbers
        self._pair.setVisible(course is not None and not hidden)
        self.numbers.setText(_numbers(course) if course is not None else "")
        self.numbers.setAccessibleName(self._read(course) if course is not None else "")
        self.said.setText(self._sentence(course))

    def _read(self, course: BeforeNow) -> str:
        """The numbers as one says them."""
        if course.latest is None:
            return number(round(course.first, 1))
        said = self.tr("{first} at the start, {latest} now")
        first, latest = (number(round(one, 1)) for one in (course.first, course.latest))
        return fill(said, first=first, latest=latest)

    def _sentence(self, course: BeforeNow | None) -> str:
        if course is None:
            return self.tr("Nothing answered yet.")
        return {
            None: self.tr("Answered once. The next answer shows what's different."),
            "same": self.tr("About the same. It takes 1 point or more to be sure of a change."),
            "lower": self.tr("Lower than at the start: less in the way."),
            "higher": self.tr("Higher than at the start: more in the way. Weeks differ."),
        }[course.course]


def _numbers(course: BeforeNow) -> str:
    first = number(round(course.first, 1))
    if course.latest is None:
        return first
    return f"{first} \N{RIGHTWARDS ARROW} {number(round(course.latest, 1))}"
