"""A person's own days for a program, their hour, and whether they want a reminder then."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from unclench.viewmodels.programs import program_words
from unclench.viewmodels.programs.program_view import EVENING, ProgramView
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import Group
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.paint import Role, colour, draw_box
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.controls.time_field import TimeField

_CORNER = 12
_WIDE, _HIGH = 40, 38  # pixels at 100 %
_ROUND = 12  # pixels beside a letter


class DaysCard(Card):
    """Each choice is taken at once."""

    def __init__(self, view: ProgramView) -> None:
        """The days of the run that `view` shows."""
        super().__init__()
        self._view = view
        rows = self.column(margin=22, spacing=8)
        rows.addWidget(label(self.tr("Your days"), "subheading"))
        line = QHBoxLayout()
        line.setSpacing(0)
        self.days: dict[int, DayChip] = {}
        for day in program_words.day_order():
            chip = DayChip(program_words.day_letter(day))
            chip.setAccessibleName(program_words.day_name(day))
            chip.setToolTip(program_words.day_name(day))
            chip.clicked.connect(lambda on, one=day: view.set_day(one, on))
            line.addWidget(chip, 1)
            self.days[day] = chip
        rows.addWidget(Group(self.tr("Your days"), line))
        self._suggested = label("", "small", "quiet")
        rows.addWidget(self._suggested)
        rows.addLayout(self._build_time())
        self.remind = Switch(self.tr("Remind me, quietly"))
        self.remind.clicked.connect(view.set_remind)
        rows.addWidget(self.remind)
        said = self.tr("They come while Unclench is open. For when it's closed, see Settings.")
        self.when_open = label(said, "small", "quiet")
        rows.addWidget(self.when_open)
        self.unheard = label("", "small", "sun")
        rows.addWidget(self.unheard)
        view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is set."""
        run = self._view.run
        if run is None:
            return
        for day, chip in self.days.items():
            chip.setChecked(day in run.days)
        self._suggested.setText(self._advice(len(run.days)))
        self.timed.setChecked(run.minute is not None)
        self.time.setVisible(run.minute is not None)
        if run.minute is not None and run.minute != self.time.minute():
            self.time.show_minute(run.minute)
        self.remind.setChecked(run.remind)
        self.when_open.setVisible(run.remind)
        self.unheard.setText(self._view.unheard())
        self.unheard.setVisible(bool(self.unheard.text()))

    def _advice(self, count: int) -> str:
        days = self._view.program.weeks[self._view.week].days
        if not count:
            said = self.tr("This week suggests {days}. Pick any, or none.")
        else:
            said = self.tr("This week suggests {days}. A missed day just waits.")
        return fill(said, days=program_words.day_count(days))

    def _build_time(self) -> Flow:
        self.timed = Switch(self.tr("At a set time"))
        self.timed.clicked.connect(lambda on: self._view.set_minute(EVENING if on else None))
        self.time = TimeField(self.tr("Time of day"), EVENING)
        self.time.minuteChanged.connect(self._take_minute)
        line = Flow(gap=8)
        line.addWidget(self.timed)
        line.addWidget(self.time)
        return line

    def _take_minute(self, minute: int) -> None:
        run = self._view.run
        if run is not None and run.minute is not None and run.minute != minute:
            self._view.set_minute(minute)


class DayChip(Chip):
    """A letter in a rounded square, on or off by itself."""

    def __init__(self, words: str) -> None:
        """An unchecked one that says `words`."""
        super().__init__(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All alike."""
        wide, high = (theme.scaled(self, px) for px in (_WIDE, _HIGH))
        return QSize(wide + 2 * theme.RING, high + 2 * theme.RING)

    def minimumSizeHint(self) -> QSize:
        """May be narrower: seven stand in one line, and large letters are no wider target."""
        letter = QFontMetrics(self.face()).horizontalAdvance(self.text())
        wide = max(theme.TARGET, letter + _ROUND) + 2 * theme.RING
        return QSize(wide, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """It is one letter."""
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled when it is one of the days."""
        painter = QPainter(self)
        on = self.isChecked()
        back = Role.Highlight if on else Role.Base
        edge = colour(self, Role.PlaceholderText) if self.hover or not on else None
        draw_box(self, painter, colour(self, back), edge, _CORNER)
        painter.setFont(self.face())
        ink.write_in(painter, colour(self, Role.HighlightedText if on else Role.ButtonText))
        painter.drawText(self.rect(), ink.ACROSS | ink.MIDDLE, self.text())
        painter.end()
