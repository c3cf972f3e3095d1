"""What of the history is shown: exercise, kind, time, words in the note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from unclench.viewmodels import words
from unclench.viewmodels.history.diary import CHECK_IN
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.day_field import DayField
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow

SPANS = {"7": 7, "30": 30, "90": 90, "365": 365}
_PAUSE = 250  # ms without a key before the notes are searched


class Narrowed(NamedTuple):
    """What is chosen in a filter bar."""

    exercise: str | None
    kind: str | None
    span: str | None
    days: tuple[date, date]  # that were picked
    text: str


class FilterBar(QWidget):
    """Tells each change by the names of `store.sessions.Filter`."""

    changed = Signal(dict)

    def __init__(self, today: Callable[[], date]) -> None:
        """Everything is shown at first."""
        super().__init__()
        self._today = today
        line = Flow(gap=6, parent=self)
        self.exercise = Choice(self.tr("Exercise"), [(None, self.tr("All exercises"))])
        self.exercise.chosen.connect(lambda one: self.changed.emit({"exercise_id": one}))
        kinds: list[tuple[str | None, str]] = [(None, self.tr("All kinds"))]
        kinds += [(one, words.kind(one)) for one in words.KINDS]
        self.kind = Choice(self.tr("Kind"), [*kinds, (CHECK_IN, self.tr("Check-ins"))])
        self.kind.chosen.connect(lambda one: self.changed.emit({"kind": one}))
        self.span = Choice(self.tr("Time"), self._spans())
        self.span.chosen.connect(self._choose_span)
        self.first, self.last = self._date(self.tr("First day")), self._date(self.tr("Last day"))
        self.text = Field(self.tr("Search notes"), self.tr("Search notes"))
        self.text.can_be_cleared(self.tr("Clear the search"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self.changed.emit({"text": self.text.text()}))
        self.text.textChanged.connect(lambda _text: self._pause.start())
        for widget in (self.exercise, self.kind, self.span, self.first, self.last, self.text):
            line.addWidget(widget)
        self.first.hide()
        self.last.hide()

    def offer(self, exercises: Sequence[tuple[str, str]]) -> None:
        """Offer these exercises, (id, title) each."""
        self.exercise.offer([(None, self.tr("All exercises")), *exercises])

    def narrowed(self) -> Narrowed | None:
        """What is chosen; None where everything is shown."""
        values = self.exercise.value, self.kind.value, self.span.value
        if not any(values) and not self.text.text():
            return None
        return Narrowed(*values, (self.first.day(), self.last.day()), self.text.text())

    def narrow(self, to: Narrowed) -> None:
        """Choose that, as far as it is offered."""
        if to.exercise in dict(self.exercise.choices):
            self.exercise.choose(to.exercise)
        self.kind.choose(to.kind)
        for field, day in zip((self.first, self.last), to.days, strict=True):
            field.show_day(day)
        self.span.choose(to.span)
        self.text.setText(to.text)

    def _spans(self) -> list[tuple[str | None, str]]:
        return [
            (None, self.tr("Any time")),
            ("7", self.tr("Last 7 days")),
            ("30", self.tr("Last 30 days")),
            ("90", self.tr("Last 90 days")),
            ("365", self.tr("Last 365 days")),
            ("pick", self.tr("Pick days")),
        ]

    def _date(self, name: str) -> DayField:
        field = DayField(name)
        field.show_day(self._today())
        field.dateChanged.connect(lambda _date: self._picked())
        return field

    def _choose_span(self, span: str | None) -> None:
        self.first.setVisible(span == "pick")
        self.last.setVisible(span == "pick")
        if span == "pick":
            self._picked()
            return
        first = self._today() - timedelta(days=SPANS[span] - 1) if span else None
        self.changed.emit({"first": first, "last": None})

    def _picked(self) -> None:
        if self.span.value == "pick":
            self.changed.emit({"first": self.first.day(), "last": self.last.day()})
