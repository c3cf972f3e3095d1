"""The row for words over a running step: each line with its time, its words and a voice to hear."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.translation import fill
from unclench.viewmodels.writing.values import GONE
from unclench.widgets.controls.buttons import IconButton, PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.flow import Flow
from unclench.widgets.editor.rows import FieldRow, number_of, number_text
from unclench.widgets.editor.spoken import SpokenField
from unclench.widgets.writing.beside import Beside
from unclench.widgets.writing.typing import LineField

_FIRST = 20  # seconds into a step at which a new line is said
_OFTEN = 60  # seconds between the words of a line that comes again


class LineCard(QWidget):
    """One line: once or again and again, when, and its words; several take turns."""

    listenWanted = Signal(object)  # a SpokenField

    def __init__(self, row: LinesRow, at: int, line: Mapping[str, Any]) -> None:
        """The line at place `at` of `row`, in the shape of `line`."""
        super().__init__()
        self._row, self._at = row, at
        self._name = fill(self.tr("Line {number}"), number=at + 1)
        self.texts: list[LineField] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(self._build_time())
        self.repeats = "every" in line
        for k in range(len(_texts(line))):
            column.addWidget(self._build_text(k))
        self.more = PlainButton(self.tr("Add words that take turns"))
        if not self.repeats:
            self.more.hide()
        self.more.clicked.connect(self._add_text)
        foot = Flow(gap=4)
        foot.addWidget(self.more)
        column.addLayout(foot)

    def show_line(self, line: Mapping[str, Any]) -> None:
        """Show a line of the file that has the same shape."""
        self.way.show_value("every" if self.repeats else "at")
        value = line.get("every" if self.repeats else "at", GONE)
        if number_of(self.seconds.text()) != value:
            self.seconds.setText(number_text(value))
        for field, text in zip(self.texts, _texts(line), strict=True):
            if field.text() != text:
                field.setText(text)

    def line(self) -> dict[str, Any]:
        """The line as it is filled in."""
        seconds = number_of(self.seconds.text())
        when = None if seconds is GONE else seconds
        said = [one.text() for one in self.texts]
        return {"every": when, "texts": said} if self.repeats else {"at": when, "text": said[0]}

    def _build_time(self) -> Flow:
        ways = [("at", self.tr("Once, after")), ("every", self.tr("Again and again, every"))]
        self.way = Choice(fill(self.tr("{line}: when"), line=self._name), ways)
        self.seconds = LineField(fill(self.tr("{line}: seconds"), line=self._name), "", 72)
        self.remove = IconButton("delete", fill(self.tr("Remove {line}"), line=self._name))
        unit = Beside(self.tr("seconds"))
        self.way.chosen.connect(self._turn)
        self.seconds.textEdited.connect(lambda _text: self._tell())
        self.seconds.stepped.connect(self._step)
        self.remove.clicked.connect(lambda: self._row.take_out(self._at))
        line = Flow(gap=4)
        for widget in (self.way, self.seconds, unit, self.remove):
            line.addWidget(widget)
        return line

    def _build_text(self, k: int) -> SpokenField:
        words = self.tr("{line}: words {number}") if self.repeats else self.tr("{line}: words")
        name = fill(words, line=self._name, number=k + 1)
        field = LineField(name, self.tr("What is said"))
        field.textEdited.connect(lambda _text: self._tell())
        self.texts.append(field)
        spoken = SpokenField(field, name, field.text)
        spoken.wanted.connect(lambda: self.listenWanted.emit(spoken))
        if self.repeats:
            out = IconButton("delete", fill(self.tr("Remove {name}"), name=name))
            out.clicked.connect(lambda: self._take_text_out(k))
            spoken.add(out)
        return spoken

    def _turn(self, way: str) -> None:
        said = [one.text() for one in self.texts]
        if way == "every":
            self._row.change(self._at, {"every": _OFTEN, "texts": said})
        else:
            self._row.change(self._at, {"at": _FIRST, "text": said[0]})

    def _step(self, way: int) -> None:
        value = number_of(self.seconds.text())
        if isinstance(value, int | float):
            self.seconds.setText(number_text(max(0, value + way)))
            self._tell()

    def _add_text(self) -> None:
        made = self.line()
        made["texts"].append(self.tr("Let it come to you."))
        self._row.change(self._at, made)
        self._row.go_to((self._at, "texts", len(made["texts"]) - 1))

    def _take_text_out(self, k: int) -> None:
        made = self.line()
        if len(made["texts"]) == 1:
            self._row.take_out(self._at)
            return
        del made["texts"][k]
        self._row.change(self._at, made)
        self._row.go_to((self._at, "texts", max(0, k - 1)))

    def _tell(self) -> None:
        self._row.change(self._at, self.line())


class LinesRow(FieldRow):
    """Words over a running step, a card for each line."""

    def build(self) -> None:
        """The cards, and a button for one more."""
        self._value: list[Any] = []
        self._shape: list[tuple[bool, int]] = []
        self.cards: list[LineCard] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(0)
        self.column.addLayout(self._box)
        self.add = PlainButton(self.tr("Add a line"))
        self.add.clicked.connect(self._add)
        foot = Flow(gap=4)
        foot.addWidget(self.add)
        self.column.addLayout(foot)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """The lines; the cards are built anew only where their shape has changed."""
        value = holder.get(self.spec.key)
        self._value = list(value) if isinstance(value, list) else []
        lines = [one if isinstance(one, Mapping) else {} for one in self._value]
        shape = [("every" in one, len(_texts(one))) for one in lines]
        if shape != self._shape:
            self._shape = shape
            self._build_cards(lines)
        for card, line in zip(self.cards, lines, strict=True):
            card.show_line(line)

    def change(self, at: int, line: Mapping[str, Any]) -> None:
        """Fill in one line."""
        self.put([*self._value[:at], dict(line), *self._value[at + 1 :]])

    def take_out(self, at: int) -> None:
        """Remove one line."""
        self.put([*self._value[:at], *self._value[at + 1 :]] or GONE)
        left = self.cards[min(at, len(self.cards) - 1)].remove if self.cards else self.add
        left.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, path: tuple[str | int, ...]) -> QWidget | None:
        """Put the cursor into the words at `path`, as in the file: (line, "texts", which one)."""
        if not path or not isinstance(path[0], int) or path[0] >= len(self.cards):
            return None
        card = self.cards[path[0]]
        which = path[2] if len(path) > 2 and isinstance(path[2], int) else 0
        timed = len(path) > 1 and path[1] in ("at", "every")
        field = card.seconds if timed else card.texts[min(which, len(card.texts) - 1)]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        return field

    def _add(self) -> None:
        self.put([*self._value, {"at": _FIRST, "text": self.tr("Shorter is fine.")}])
        self.go_to((len(self.cards) - 1, "text"))

    def _build_cards(self, lines: list[Mapping[str, Any]]) -> None:
        for card in self.cards:
            card.hide()
            self._box.removeWidget(card)
            card.deleteLater()
        self.cards = [LineCard(self, at, line) for at, line in enumerate(lines)]
        for card in self.cards:
            card.listenWanted.connect(self.listenWanted)
            self._box.addWidget(card)


def _texts(line: Mapping[str, Any]) -> list[str]:
    """The words of a line of the file, whatever it holds; at least one, maybe empty."""
    if "every" not in line:
        return [str(line.get("text", ""))]
    texts = line.get("texts")
    listed = [str(one) for one in texts] if isinstance(texts, list) else []
    return listed or [""]
