"""Minutes of walking, swimming and the like: a line for each kind, all of them optional."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QValidator
from PySide6.QtWidgets import QGridLayout, QWidget

from unclench.domain.activity import KINDS, LONGEST_NAME, MOST_MINUTES, Activity
from unclench.viewmodels import plan_words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.text import label

OWN = "own"


class _Minutes(QIntValidator):
    """Takes no more than there can be, also not on the way (Qt lets 9999 be typed below 1440)."""

    def validate(self, text: str, place: int) -> object:
        """Refuse at once what is too much."""
        if text.isdigit() and int(text) > self.top():
            return QValidator.State.Invalid, text, place
        return super().validate(text, place)


class MinutesField(Field):
    """Whole minutes of a day; nothing else can be typed."""

    def __init__(self, words: str) -> None:
        """Named `words`."""
        super().__init__(words, "0")
        self.setValidator(_Minutes(0, MOST_MINUTES, self))
        self.setMaxLength(len(str(MOST_MINUTES)))
        self.setMaximumWidth(theme.scaled(self, 110))

    def minutes(self) -> int:
        """What stands there; 0 for nothing."""
        return int(self.text()) if self.text().isdigit() else 0

    def show_minutes(self, minutes: int) -> None:
        """Show a number of minutes, nothing for 0."""
        self.setText(str(minutes) if minutes else "")


class ActivityRows(QWidget):
    """What was done; more of one kind than its line can show stays as it is."""

    changed = Signal()

    def __init__(self) -> None:
        """Nothing was done yet."""
        super().__init__()
        self.setAccessibleName(self.tr("What you did, in minutes"))
        self.own = Field(self.tr("Something else, in your words"), self.tr("Something else"))
        self.own.setMaxLength(LONGEST_NAME)
        self.own.textChanged.connect(self.changed)
        self.fields: dict[str, MinutesField] = {}
        self._others: tuple[Activity, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        for row, kind in enumerate(KINDS):
            self._add(grid, row, kind)

    def _add(self, grid: QGridLayout, row: int, kind: str) -> None:
        name = plan_words.activity(kind)
        field = MinutesField(fill(self.tr("{activity}: minutes"), activity=name))
        field.textChanged.connect(self.changed)
        self.fields[kind] = field
        grid.addWidget(self.own if kind == OWN else label(name), row, 0)
        grid.addWidget(field, row, 1)
        unit = label(self.tr("min"), tone="quiet")
        unit.setWordWrap(False)
        grid.addWidget(unit, row, 2, Qt.AlignmentFlag.AlignVCenter)

    def activities(self) -> tuple[Activity, ...]:
        """What was put down."""
        told = (
            Activity(kind, field.minutes(), self.own.text().strip() if kind == OWN else "")
            for kind, field in self.fields.items()
            if field.minutes()
        )
        return (*told, *self._others)

    def show_activities(self, given: Iterable[Activity]) -> None:
        """Show these; a name that was written, but still lacks its minutes, stays."""
        first: dict[str, Activity] = {}
        others = [one for one in given if first.setdefault(one.kind, one) is not one]
        self._others = tuple(others)
        half = not self.fields[OWN].minutes()
        for kind, field in self.fields.items():
            field.show_minutes(first[kind].minutes if kind in first else 0)
        if OWN in first or not half:
            self.own.setText(first[OWN].name if OWN in first else "")
