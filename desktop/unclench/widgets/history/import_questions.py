"""What a file doesn't tell: asked here before its import, never guessed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFormLayout, QWidget

from unclench.viewmodels.history.exchange import (
    Ask,
    Exchange,
    Field,
    ImportLook,
    Scale,
    encoding_names,
)
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.text import label
from unclench.widgets.history.columns import field_names

_OPEN = None  # nothing is chosen yet
_LEFT_OUT = ""
Choices = list[tuple[str | None, str]]


class ImportQuestions(QWidget):
    """A choice for each question; one that was answered stays, so that it can be changed."""

    def __init__(self, exchange: Exchange) -> None:
        """Ask what `exchange` found unclear."""
        super().__init__()
        self._exchange = exchange
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 4, 0, 4)
        self.choices: dict[str, Choice] = {}

    def show_found(self, found: ImportLook | None) -> None:
        """Add what is asked now; begin anew with another file."""
        if found is None:
            self._clear()
            self.hide()
            return
        self._offer("kind", found, found.kind)
        self._offer("encoding", found, found.encoding)
        self._show_asked(found)
        self.setVisible(bool(self.choices))

    def _show_asked(self, found: ImportLook) -> None:
        for question in found.preview.questions:
            if question.ask == "moods":
                for word in question.choices:
                    self._ask_mood(word)
            elif question.field:
                self._ask_column(question.field, found)
            elif question.ask != "columns":
                self._ask(question.ask)
        for name, place in found.said.places.items():  # it may be said among the columns
            value = _LEFT_OUT if place is None else str(place)
            choice = self.choices.get(f"column {name}")
            if choice and value in dict(choice.choices):
                choice.show_value(value)

    @property
    def first(self) -> Choice | None:
        """The first question that waits for its answer; where none does, the first of all."""
        every = list(self.choices.values())
        return next((one for one in every if one.value is _OPEN), every[0] if every else None)

    def _clear(self) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self.choices.clear()

    def _offer(self, ask: Ask, found: ImportLook, value: str | None) -> None:
        """A choice that is made already and may be changed, unless it has to be asked."""
        if value is None or ask in self.choices or found.asks(ask):
            return
        words, choices, chosen = self._asked()[ask]
        names = [name for name, _text in choices]
        if value not in names:
            choices = [*choices, (value, value)]
        self._add(ask, words, choices, chosen)
        self.choices[ask].show_value(value)

    def _ask(self, ask: Ask) -> None:
        if ask not in self.choices:
            words, choices, chosen = self._asked()[ask]
            self._add(ask, words, [(_OPEN, self.tr("please choose")), *choices], chosen)

    def _ask_column(self, name: Field, found: ImportLook) -> None:
        if (key := f"column {name}") not in self.choices:
            words = fill(self.tr("Which column is “{field}”?"), field=field_names()[name])
            choices: Choices = [(_OPEN, self.tr("please choose"))]
            choices += [(str(place), heading) for place, heading in found.columns_for(name)]
            choices.append((_LEFT_OUT, self.tr("none of them")))
            self._add(key, words, choices, partial(self._column, name))

    def _column(self, name: Field, value: str | None) -> None:
        if value is _OPEN:
            self._exchange.unmatch(name)
        else:
            self._exchange.match(name, int(value) if value else None)

    def _ask_mood(self, word: str) -> None:
        if (key := f"mood {word}") not in self.choices:
            words = fill(self.tr("How much stress is “{mood}”?"), mood=word)
            choices: Choices = [(_LEFT_OUT, self.tr("leave it out"))]
            choices += [(str(n), str(n)) for n in range(11)]
            self._add(key, words, choices, partial(self._mood, word))

    def _add(
        self, key: str, words: str, choices: Choices, chosen: Callable[[str | None], None]
    ) -> None:
        choice = Choice(words, choices)
        choice.chosen.connect(chosen)
        self._form.addRow(label(words))
        self._form.addRow(choice)
        self.choices[key] = choice

    def _asked(self) -> dict[str, tuple[str, Choices, Callable[[str | None], None]]]:
        return {
            "kind": (
                self.tr("What is in this file?"),
                [("sessions", self.tr("Sessions")), ("check-ins", self.tr("Check-ins"))],
                lambda kind: self._exchange.answer(kind=kind),
            ),
            "encoding": (
                self.tr("What encoding was this file saved in?"),
                list(encoding_names()),
                lambda name: self._exchange.answer(encoding=name),
            ),
            "order": (
                self.tr("Which day is 03/04?"),
                [("day", self.tr("3 April")), ("month", self.tr("4 March"))],
                lambda order: self._exchange.answer(order=order),
            ),
            "lengths": (
                self.tr("What do the numbers for length count?"),
                [
                    ("m", self.tr("minutes")),
                    ("s", self.tr("seconds")),
                    ("h", self.tr("hours")),
                    ("ms", self.tr("milliseconds")),
                    ("h:mm", self.tr("hours:minutes")),
                    ("m:ss", self.tr("minutes:seconds")),
                ],
                self._lengths,
            ),
            "decimal": (
                self.tr("What does 1,200 mean in this file?"),
                [(".", self.tr("more than a thousand")), (",", self.tr("a little more than one"))],
                lambda sign: self._exchange.answer_lengths(decimal=sign),
            ),
            "scale": (
                self.tr("Some ratings are on another scale. Which one?"),
                [("0-100", "0–100"), ("0-5", "0–5"), ("1-5", "1–5"), ("1-10", "1–10")],
                self._scale,
            ),
        }

    def _lengths(self, value: str | None) -> None:
        if value in ("h:mm", "m:ss"):
            self._exchange.answer_lengths(colon=value)
        else:
            self._exchange.answer_lengths(unit=value)

    def _scale(self, value: str | None) -> None:
        self._exchange.answer(scale=Scale.read(value) if value else None)

    def _mood(self, word: str, value: str | None) -> None:
        self._exchange.answer_mood(word, int(value) if value else None)
