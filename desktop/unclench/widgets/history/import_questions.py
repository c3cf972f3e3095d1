"""What a file doesn't tell: asked here before its import, never guessed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFormLayout, QWidget

from unclench.viewmodels.history.exchange import ENCODINGS, Exchange, ImportLook, Scale
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.text import label

_OPEN = None  # nothing is chosen yet
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
        self._path = ""

    def show_found(self, found: ImportLook | None) -> None:
        """Add what is asked now; begin anew with another file."""
        if found is None or str(found.path) != self._path:
            self._clear()
        self._path = "" if found is None else str(found.path)
        for question in found.preview.questions if found else ():
            if question.ask == "moods":
                for word in question.choices:
                    self._ask_mood(word)
            elif question.ask != "columns":
                self._ask(question.ask)
        self.setVisible(bool(self.choices))

    def _clear(self) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self.choices.clear()

    def _ask(self, ask: str) -> None:
        words, choices, chosen = self._asked()[ask]
        self._add(ask, words, choices, chosen)

    def _ask_mood(self, word: str) -> None:
        words = fill(self.tr("How much stress is “{mood}”?"), mood=word)
        choices: Choices = [(str(n), str(n)) for n in range(11)]
        self._add(
            f"mood {word}", words, choices, partial(self._mood, word), self.tr("leave it out")
        )

    def _add(
        self,
        key: str,
        words: str,
        choices: Choices,
        chosen: Callable[[str | None], None],
        none: str = "",
    ) -> None:
        if key in self.choices:
            return
        choice = Choice(words, [(_OPEN, none or self.tr("please choose")), *choices])
        choice.chosen.connect(chosen)
        self._form.addRow(label(words))
        self._form.addRow(choice)
        self.choices[key] = choice

    def _asked(self) -> dict[str, tuple[str, Choices, Callable[[str | None], None]]]:
        return {
            "encoding": (
                self.tr("In which encoding was this file saved?"),
                [(name, name) for name in ENCODINGS],
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
