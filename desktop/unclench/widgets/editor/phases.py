"""The breath pattern: the curve that its phases make, and the phases one under the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.translation import fill
from unclench.viewmodels.writing.values import GONE
from unclench.widgets.controls.buttons import Chip, IconButton, PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.flow import Flow
from unclench.widgets.editor.breath_curve import LEAST, MOST, Curve
from unclench.widgets.editor.rows import FieldRow, number_of, number_text
from unclench.widgets.writing.beside import Beside
from unclench.widgets.writing.typing import LineField

KINDS = ("in", "hold", "out", "rest")
OWN_PACE = "own-pace"
_NEW = ({"in": 4}, {"out": 6})


class PhaseLine(QWidget):
    """One phase: what, how many seconds, and maybe a word of its own."""

    def __init__(self, row: PhasesRow, at: int) -> None:
        """The phase at place `at` of `row`."""
        super().__init__()
        self._row, self._at = row, at
        count = fill(self.tr("Phase {number}"), number=at + 1)
        kinds = [(one, editor_words.option("phases", one)) for one in KINDS]
        self.kind = Choice(count, kinds)
        self._align(kinds)
        self.seconds = LineField(fill(self.tr("{phase}: seconds"), phase=count), "", 64)
        self.cue = LineField(
            fill(self.tr("{phase}: own word"), phase=count), self.tr("own word"), 110
        )
        self.out = IconButton("delete", fill(self.tr("Remove {phase}"), phase=count))
        unit = Beside(self.tr("seconds"))
        line = Flow(gap=4, parent=self)
        for widget in (self.kind, self.seconds, unit, self.cue, self.out):
            line.addWidget(widget)
        self.kind.chosen.connect(lambda _kind: self._tell())
        self.seconds.textEdited.connect(lambda _text: self._tell())
        self.cue.textEdited.connect(lambda _text: self._tell())
        self.seconds.stepped.connect(self._step)
        self.out.clicked.connect(lambda: row.take_out(at))

    def show_phase(self, phase: Any) -> None:
        """Show a phase of the file."""
        phase = phase if isinstance(phase, Mapping) else {}
        kind = next((one for one in KINDS if one in phase), "in")
        self.kind.show_value(kind)
        value = phase.get(kind, GONE)
        if number_of(self.seconds.text()) != value:
            self.seconds.setText(number_text(value))
        cue = str(phase.get("cue", ""))
        if cue != self.cue.text():
            self.cue.setText(cue)

    def phase(self) -> dict[str, Any]:
        """The phase as it is filled in."""
        seconds = number_of(self.seconds.text())
        made = {str(self.kind.value): None if seconds is GONE else seconds}
        return {**made, "cue": self.cue.text()} if self.cue.text() else made

    def changeEvent(self, event: QEvent) -> None:
        """Line up again at a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._align([(one, editor_words.option("phases", one)) for one in KINDS])

    def _align(self, kinds: Sequence[tuple[str, str]]) -> None:
        """As wide as the longest kind, so that the lines stand under each other."""
        shown = self.kind.value
        wide = 0
        for kind, _words in kinds:
            self.kind.show_value(kind)
            wide = max(wide, self.kind.sizeHint().width())
        self.kind.show_value(shown)
        self.kind.setMinimumWidth(wide)

    def _step(self, way: int) -> None:
        value = number_of(self.seconds.text())
        if isinstance(value, int | float):
            self.seconds.setText(number_text(max(LEAST, min(MOST, value + way * 0.5))))
            self._tell()

    def _tell(self) -> None:
        self._row.change(self._at, self.phase())


class PhasesRow(FieldRow):
    """A pattern, or the person's own pace, or none where none is needed."""

    def build(self) -> None:
        """A line for each phase, the curve, and buttons."""
        self._value: Any = None
        self._glides = False
        self.lines: list[PhaseLine] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(0)
        self.curve = Curve()
        self.add = PlainButton(self.tr("Add a phase"))
        self.add.clicked.connect(self._add)
        self.own = Chip(self.tr("The person's own pace"))
        self.own.clicked.connect(self._turn_own)
        if self.spec.key != "phases":
            self.own.hide()
        self.column.addLayout(self._build_ready())
        buttons = Flow(gap=4)
        buttons.addWidget(self.add)
        self.curve.moved.connect(self._take_lengths)
        self.curve.held.connect(self.held)
        self.column.addWidget(self.curve)
        self.column.addSpacing(4)
        self.column.addLayout(self._box)
        self.column.addLayout(buttons)

    def _build_ready(self) -> Flow:
        """Patterns that many begin with, one press each; the person's own pace is one."""
        line = Flow(gap=4)
        self.ready: list[tuple[Chip, list[dict[str, int]]]] = []
        named = (
            (self.tr("4 in, 6 out"), [{"in": 4}, {"out": 6}]),
            (self.tr("Box: 4 each"), [{"in": 4}, {"hold": 4}, {"out": 4}, {"rest": 4}]),
            (self.tr("5 in, 5 out"), [{"in": 5}, {"out": 5}]),
        )
        for words, phases in named if self.spec.key == "phases" else ():
            chip = Chip(words)
            chip.clicked.connect(partial(self._take_ready, phases))
            line.addWidget(chip)
            self.ready.append((chip, phases))
        line.addWidget(self.own)
        group = QButtonGroup(self, exclusive=False)  # for the arrow keys; none of them may fit
        for chip, _phases in self.ready:
            group.addButton(chip)
        group.addButton(self.own)
        return line

    def _take_ready(self, phases: list[dict[str, int]]) -> None:
        self.put([dict(one) for one in phases])
        self._show_ready()

    def _show_ready(self) -> None:
        self.own.setChecked(self._value == OWN_PACE)
        for chip, phases in self.ready:
            chip.setChecked(self._value == phases)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """The phases; their lines are built anew only when one came or went."""
        self._value = holder.get(self.spec.key)
        self._glides = "taper_to" in holder
        listed = self._listed()
        if len(listed) != len(self.lines):
            self._build_lines(len(listed))
        for line, phase in zip(self.lines, listed, strict=True):
            line.show_phase(phase)
        self._show_ready()
        drawn = _drawn(listed)
        self.curve.draw(drawn, len(drawn) == len(listed))

    def change(self, at: int, phase: Mapping[str, Any]) -> None:
        """Fill in one phase."""
        listed = self._listed()
        listed[at] = dict(phase)
        self.put(listed)

    def take_out(self, at: int) -> None:
        """Take one phase out."""
        listed = self._listed()
        del listed[at]
        self.put(listed if listed or self.spec.required else GONE)
        (self.lines[min(at, len(self.lines) - 1)].out if self.lines else self.add).setFocus()

    def _take_lengths(self, seconds: tuple[float, ...]) -> None:
        """What was dragged, or moved by keys."""
        listed = []
        for phase, (kind, _old), length in zip(
            self._listed(), _drawn(self._listed()), seconds, strict=True
        ):
            plain = int(length) if length.is_integer() else length
            listed.append({**phase, kind: plain})
        self.put(listed)

    def _turn_own(self, on: bool) -> None:
        """The person's own pace needs a pattern to slow down to."""
        glide = {"taper_to": list(_NEW)} if on and not self._glides else {}
        self.edited.emit({"phases": OWN_PACE if on else list(_NEW), **glide})

    def _add(self) -> None:
        listed = self._listed()
        follows = {"in": "hold", "hold": "out", "out": "rest", "rest": "in"}
        last = self.lines[-1].kind.value if self.lines else "rest"
        kind = follows[str(last)]
        if kind == "out" and len(listed) > 1 and "out" in listed[-2]:
            kind = "in"
        self.put([*listed, {kind: 4}])
        if self.lines:
            self.lines[-1].kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listed(self) -> list[Any]:
        return list(self._value) if isinstance(self._value, list) else []

    def _build_lines(self, count: int) -> None:
        while len(self.lines) > count:
            line = self.lines.pop()
            line.hide()
            self._box.removeWidget(line)
            line.deleteLater()
        while len(self.lines) < count:
            self.lines.append(PhaseLine(self, len(self.lines)))
            self._box.addWidget(self.lines[-1])


def _drawn(listed: Sequence[Any]) -> list[tuple[str, float]]:
    """What can be drawn of the phases: those with a length that counts."""
    found = []
    for phase in listed:
        for kind in KINDS if isinstance(phase, Mapping) else ():
            seconds = phase.get(kind)
            if isinstance(seconds, int | float) and not isinstance(seconds, bool) and seconds > 0:
                found.append((kind, float(min(seconds, 3600))))
    return found
