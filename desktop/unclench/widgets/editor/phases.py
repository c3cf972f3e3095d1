"""The breath pattern: its phases one under the other, and the curve that they make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, pi
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor_steps import GONE
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Chip, IconButton, PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.editor.rows import FieldRow, number_of, number_text
from unclench.widgets.editor.typing import LineField

KINDS = ("in", "hold", "out", "rest")
OWN_PACE = "own-pace"
_NEW = ({"in": 4}, {"out": 6})
_STEPS = 24  # pieces of the curve in a phase


class Curve(QWidget):
    """Two cycles of a pattern, to scale, as a line that rises and falls."""

    def __init__(self) -> None:
        """Nothing to draw yet."""
        super().__init__()
        self._phases: tuple[tuple[str, float], ...] = ()
        self.setAccessibleName(self.tr("Breath curve"))

    def draw(self, phases: Sequence[tuple[str, float]]) -> None:
        """Draw these kinds and seconds."""
        self._phases = tuple(phases)
        self.setVisible(bool(phases))
        seconds = sum(length for _kind, length in phases)
        rate = words.number(round(60 / seconds, 1)) if seconds else ""
        said = self.tr("One breath takes {seconds} s, {rate} a minute")
        self.setAccessibleDescription(fill(said, seconds=f"{seconds:g}", rate=rate))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(theme.scaled(self, 200), theme.scaled(self, 72))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(theme.scaled(self, 80), theme.scaled(self, 72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline at the bottom, the curve, and what one cycle comes to."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.scaled(self, 18)
        box = QRectF(self.rect()).adjusted(6, 6, -6, -line)
        painter.setPen(QPen(colour(self, Role.Mid), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(QPen(colour(self, Role.Highlight), theme.scaled(self, 2.4)))
        painter.drawPath(self._path(box))
        painter.setPen(colour(self, Role.PlaceholderText))
        painter.setFont(theme.font(self, "small"))
        below = QRectF(6, box.bottom(), self.width() - 12, line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self.accessibleDescription())
        painter.end()

    def _path(self, box: QRectF) -> QPainterPath:
        path, x, high = QPainterPath(), box.left(), 0.0
        whole = 2 * sum(length for _kind, length in self._phases) or 1.0
        path.moveTo(box.bottomLeft())
        for kind, length in (*self._phases, *self._phases):
            wide = box.width() * length / whole
            target = self._target(kind, high)
            for step in range(1, _STEPS + 1):
                share = (1 - cos(pi * step / _STEPS)) / 2
                y = box.bottom() - box.height() * (high + (target - high) * share)
                path.lineTo(QPointF(x + wide * step / _STEPS, y))
            x, high = x + wide, target
        return path

    def _target(self, kind: str, high: float) -> float:
        """How full the breath is after a phase: a second `in` tops up the first."""
        if kind == "out":
            return 0.0
        ins = sum(1 for one, _length in self._phases if one == "in")
        return min(1.0, high + 1 / max(1, ins)) if kind == "in" else high


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
        self.seconds = LineField(fill(self.tr("{phase}: seconds"), phase=count), "s", 64)
        self.cue = LineField(
            fill(self.tr("{phase}: own word"), phase=count), self.tr("own word"), 120
        )
        self.out = IconButton("delete", fill(self.tr("Take {phase} out"), phase=count))
        line = Flow(gap=4, parent=self)
        for widget in (self.kind, self.seconds, self.cue, self.out):
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
            self.seconds.setText(number_text(max(0.5, min(60, value + way * 0.5))))
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
        self.own.setVisible(self.spec.key == "phases")
        buttons = Flow(gap=4)
        buttons.addWidget(self.add)
        buttons.addWidget(self.own)
        self.column.addLayout(self._box)
        self.column.addWidget(self.curve)
        self.column.addLayout(buttons)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """The phases; their lines are built anew only when one came or went."""
        self._value = holder.get(self.spec.key)
        self._glides = "taper_to" in holder
        listed = self._listed()
        if len(listed) != len(self.lines):
            self._build_lines(len(listed))
        for line, phase in zip(self.lines, listed, strict=True):
            line.show_phase(phase)
        self.own.setChecked(self._value == OWN_PACE)
        self.curve.draw(_drawn(listed))

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
